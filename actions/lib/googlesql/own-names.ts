import type { Expression, Name, Ordering, Select, Source } from "./ast.ts";
import { nameItem, nameItems, nameSource } from "./column-names.ts";
import type { NamesOf } from "./column-names.ts";
import { fingerprint } from "./hoist.ts";
import { mapNames } from "./map-paths.ts";
import { invalid, unsupported } from "./position.ts";

/**
 * The SELECT with names that mean what they mean in GoogleSQL. Its own aliases stand for nothing in
 * WHERE and beside one another, as they do in DuckDB: such a name is told to be a column of the table,
 * or is a mistake. So is one that two columns of a subquery have, of which DuckDB would take the first.
 */
export function bindNames(node: Select, isNested: boolean, ctes: NamesOf): Select {
  const aliases = new Set(node.items.flatMap(listAlias));
  const known = node.from ? nameSource(node.from, ctes) : [];
  const names = known?.map((name) => name.toLowerCase());
  const columns = new Set(names);
  const table = nameTable(node.from);
  const twice = new Set(names?.filter((name, index) => names.indexOf(name) !== index));
  if (aliases.size === 0 && twice.size === 0) return node;
  const tellTwice = (path: Expression, name: string) => {
    if (twice.has(name.toLowerCase())) throw invalid(`the column ${name} is ambiguous`, path);
    return path;
  };
  const bind = (path: Extract<Expression, { kind: "path" }>, name: string): Expression => {
    tellTwice(path, name);
    const key = name.toLowerCase();
    if (!aliases.has(key) || columns.has(key) || key === table?.name.toLowerCase()) return path;
    if (names) {
      if (isNested) throw unsupported(`An alias ${name} beside a column around it`, path);
      throw invalid(`there is no column ${name}`, path);
    }
    return table ? { ...path, parts: [table, ...path.parts] } : path;
  };
  mapNames([node.groupBy, node.having, node.qualify], tellTwice);
  return { ...node, items: mapNames(node.items, bind), where: mapNames(node.where, bind) };
}

/** An alias that is no column's own name. */
function listAlias(item: Select["items"][number]): string[] {
  if (item.kind === "star" || !item.alias) return [];
  const own = nameItem({ ...item, alias: undefined })?.toLowerCase();
  const alias = item.alias.name.toLowerCase();
  return alias === own ? [] : [alias];
}

/** The name of the only table in FROM. */
function nameTable(from: Source | undefined): Name | undefined {
  if (!from || from.kind === "join" || from.kind === "nested") return undefined;
  return from.alias ?? (from.kind === "table" ? from.path.at(-1) : undefined);
}

/** After DISTINCT only what is selected can be the order. */
export function checkDistinctOrder(node: Select, orderBy: readonly Ordering[]): void {
  if (!node.isDistinct || node.items.some(({ kind }) => kind === "star")) return;
  const names = new Set(nameItems(node.items).map((name) => name.toLowerCase()));
  const values = new Set(
    node.items.flatMap((item) => (item.kind === "star" ? [] : [fingerprint(item.value)])),
  );
  for (const { value } of orderBy) {
    if (values.has(fingerprint(value))) continue;
    mapNames(value, (path, name) => {
      if (names.has(name.toLowerCase())) return path;
      throw invalid(`ORDER BY ${name} is not among the columns of SELECT DISTINCT`, path);
    });
  }
}
