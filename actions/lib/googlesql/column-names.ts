import { listFields } from "./analyze-source.ts";
import type { Item, Name, Query, SetOperation, Source } from "./ast.ts";
import { invalid, unsupported } from "./position.ts";

/** Names of the columns of a WITH clause's query, by its name in lower case. */
export type NamesOf = ReadonlyMap<string, () => readonly string[] | undefined>;

type Names = readonly string[] | undefined;

/** The columns' names, as far as the SQL says: not those of tables. */
export function listNames(body: Query["body"], ctes: NamesOf): Names {
  if (body.kind === "set")
    return body.byName ? nameByName(body, ctes).columns : listNames(body.left, ctes);
  if (body.kind === "select") return nameColumns(body.items, body.from, ctes);
  const known = found.get(body);
  if (known) return known.names;
  const names = listNames(body.body, addTables(body, ctes));
  found.set(body, { names });
  return names;
}

/** A query stands in one place, where names mean one thing; what stands around asks for it often. */
const found = new WeakMap<Query, { readonly names: Names }>();

/** What is known within a query. */
function addTables({ ctes, isRecursive }: Query, outer: NamesOf): NamesOf {
  return ctes.reduce((known, cte) => addTable(cte, isRecursive, known).after, outer);
}

/** What is known within a WITH clause's query, and after it. */
export function addTable(
  { name, query }: Query["ctes"][number],
  isRecursive: boolean,
  known: NamesOf,
): { within: NamesOf; after: NamesOf } {
  const key = name.name.toLowerCase();
  const within = isRecursive ? new Map([...known, [key, () => undefined]]) : known;
  let names: { readonly list: Names } | undefined;
  const remember = () => (names ??= { list: listNames(query, within) }).list;
  return { within, after: new Map([...known, [key, remember]]) };
}

/** The names that a select list gives; columns without one get BigQuery's: `f0_`, `f1_`. */
export function nameItems(items: readonly Item[]): string[] {
  let unnamed = 0;
  return items.map((item) => (item.kind === "star" ? "*" : (nameItem(item) ?? `f${unnamed++}_`)));
}

/** The alias of an item, or the name of the column or field that it is. */
export function nameItem({
  alias,
  value,
}: Extract<Item, { kind: "expression" }>): string | undefined {
  if (alias) return alias.name;
  if (value.kind === "path") return value.parts.at(-1)?.name;
  return value.kind === "field" ? value.name.name : undefined;
}

function nameColumns(items: readonly Item[], from: Source | undefined, ctes: NamesOf): Names {
  const names = nameItems(items);
  const columns = items.map((item, index): Names => {
    if (item.kind === "expression") return [names[index] ?? ""];
    if (!from || item.of) return undefined;
    const except = new Set(item.except.map(({ name }) => name.toLowerCase()));
    const renamed = new Map(
      item.rename?.map(({ column, alias }) => [column.name.toLowerCase(), alias.name]),
    );
    return nameSource(from, ctes)
      ?.filter((name) => !except.has(name.toLowerCase()))
      .map((name) => renamed.get(name.toLowerCase()) ?? name);
  });
  return joinAll(columns);
}

function joinAll(lists: readonly Names[]): Names {
  return lists.every((list) => list !== undefined)
    ? lists.flatMap((list) => list ?? [])
    : undefined;
}

/** The names of what FROM gives, those of USING first. */
export function nameSource(source: Source, ctes: NamesOf): Names {
  switch (source.kind) {
    case "derived":
      return listNames(source.query, ctes);
    case "join":
      return nameJoin(source, ctes);
    case "nested":
      return nameSource(source.source, ctes);
    case "table":
      return source.path.length === 1
        ? ctes.get(source.path[0]?.name.toLowerCase() ?? "")?.()
        : undefined;
    case "unnest": {
      const fields = listFields(source.value);
      const element = fields === "none" ? [source.alias?.name ?? "f0_"] : fields;
      const offset = source.offset ? [source.offset.name] : [];
      const names = element?.map((name, index) => name ?? `_field_${index + 1}`);
      return names && [...names, ...offset];
    }
    case "unpivot":
    default:
      return undefined;
  }
}

function nameJoin({ left, right, using }: Extract<Source, { kind: "join" }>, ctes: NamesOf): Names {
  const sides = joinAll([nameSource(left, ctes), nameSource(right, ctes)]);
  const merged = (using ?? []).map(({ name }: Name) => name);
  const gone = new Set(merged.map((name) => name.toLowerCase()));
  return sides && [...merged, ...sides.filter((name) => !gone.has(name.toLowerCase()))];
}

/** The columns of a set operation by name, and those of its sides. */
export function nameByName(
  node: SetOperation,
  ctes: NamesOf,
): Readonly<Record<"left" | "right" | "columns", readonly string[]>> {
  const left = listDistinct(node.left, ctes, node);
  const right = listDistinct(node.right, ctes, node);
  return { left, right, columns: chooseColumns(node, left, right) };
}

function listDistinct(body: Query["body"], ctes: NamesOf, at: SetOperation): readonly string[] {
  const names = listNames(body, ctes);
  if (!names) throw unsupported("A set operation by name over * of a table", at);
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length)
    throw invalid("a set operation by name has two columns of one name", at);
  return names;
}

function chooseColumns(
  node: SetOperation,
  left: readonly string[],
  right: readonly string[],
): readonly string[] {
  const { mode, columns } = node.byName ?? { mode: "strict" };
  const [inLeft, inRight] = [left, right].map(
    (names) => new Set(names.map((name) => name.toLowerCase())),
  ) as [Set<string>, Set<string>];
  const isIn = (names: Set<string>) => (name: string) => names.has(name.toLowerCase());
  const wanted = columns?.map(({ name }) => name);
  if (wanted) {
    const isThere = (name: string) =>
      mode === "full"
        ? isIn(inLeft)(name) || isIn(inRight)(name)
        : isIn(inLeft)(name) && (mode === "left" || isIn(inRight)(name));
    const missing = columns?.find(({ name }) => !isThere(name));
    if (missing) throw invalid(`the queries have not both a column ${missing.name}`, missing);
    return wanted;
  }
  const common = left.filter(isIn(inRight));
  if (mode === "strict") {
    const other = [...left, ...right].find((name) => !isIn(inLeft)(name) || !isIn(inRight)(name));
    if (other !== undefined) throw invalid(`the queries have not both a column ${other}`, node);
    return left;
  }
  if (common.length === 0) throw invalid("the queries have no column in common", node);
  if (mode === "inner") return common;
  return mode === "left" ? left : [...left, ...right.filter((name) => !isIn(inLeft)(name))];
}
