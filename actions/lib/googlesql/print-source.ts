import type { Expression, Name, Query, Source } from "./ast.ts";
import { isOfScalars } from "./analyze-source.ts";
import { printUnnested } from "./hoist.ts";
import { invalid, unsupported } from "./position.ts";
import { literal, quote } from "./quote.ts";
import type { Elements, Scope } from "./scope.ts";

/** The names that FROM gives its tables, in lower case. */
export function sourceNames(source: Source): string[] {
  if (source.kind === "join") return [...sourceNames(source.left), ...sourceNames(source.right)];
  if (source.kind === "nested") return sourceNames(source.source);
  const implied = source.kind === "table" ? source.path.at(-1) : undefined;
  const name = source.alias ?? implied;
  return name ? [name.name.toLowerCase()] : [];
}

type Of<Kind extends Source["kind"]> = Extract<Source, { kind: Kind }>;

const PRINTERS: { readonly [Kind in Source["kind"]]: (node: Of<Kind>, scope: Scope) => string } = {
  derived: ({ query, alias }, scope) =>
    `(${scope.printQuery(nameValue(query, alias), scope)})${printAlias(alias)}`,
  join: printJoin,
  nested: (node, scope) => `(${printSource(node.source, scope)})`,
  table: printTable,
  unnest: (node, scope) => printUnnest(node.value, node, scope),
  unpivot: printUnpivot,
};

/** DuckDB's text for what follows FROM. Commas become CROSS JOIN, which binds as GoogleSQL's do. */
export function printSource(source: Source, scope: Scope): string {
  return (PRINTERS[source.kind] as (node: Source, scope: Scope) => string)(source, scope);
}

function printAlias(alias: Name | undefined): string {
  return alias ? ` as ${quote(alias.name)}` : "";
}

/** What is no STRUCT of a table of values is a column with the table's alias. */
function nameValue(query: Query, alias: Name | undefined): Query {
  const { body } = query;
  if (!alias || body.kind !== "select" || body.as !== "value") return query;
  const items = body.items.map((item) => ({ ...item, alias }));
  return { ...query, body: { ...body, items } };
}

/** DuckDB's name of a table or view. */
export function printRelation(path: readonly Name[], { options }: Scope): string {
  const parts = path.map(({ name }) => name);
  return options.relation(parts).map(quote).join(".");
}

function printTable(source: Of<"table">, scope: Scope): string {
  const { path, alias } = source;
  const [first] = path;
  const isCte = path.length === 1 && scope.ctes.has(first?.name.toLowerCase() ?? "");
  if (isArrayPath(source, scope)) {
    const value: Expression = {
      kind: "path",
      parts: path,
      line: source.line,
      column: source.column,
    };
    return printUnnest(value, { ...source, alias: alias ?? path.at(-1) }, scope);
  }
  if (source.offset) throw unsupported("WITH OFFSET after a table", source.offset);
  const name = isCte ? quote(first?.name ?? "") : printRelation(path, scope);
  return `${name} as ${quote((alias ?? path.at(-1))?.name ?? "")}`;
}

/**
 * UNNEST gives a table whose row is the element: `a` is the element itself, `a.x` its field. With a
 * depth of 2 DuckDB makes columns of a STRUCT's fields, and one column of what is none.
 */
function printUnnest(
  value: Expression,
  names: { alias?: Name | undefined; offset?: Name | undefined },
  scope: Scope,
): string {
  const array = printUnnested(value, scope);
  const table = quote(names.alias?.name ?? "_unnest");
  const column = quote(names.alias?.name ?? "f0_");
  const isScalar = isOfScalars(value);
  if (isScalar && !names.offset) return `unnest(${array}) as ${table}(${column})`;
  const offset = names.offset
    ? `, generate_subscripts(${array}, 1) - 1 as ${quote(names.offset.name)}`
    : "";
  const depth = isScalar ? "" : ", max_depth := 2";
  return `(select unnest(${array}${depth}) as ${column}${offset}) as ${table}`;
}

/** The arrays that FROM unnests WITH OFFSET: the row of such a table is not the element alone. */
export function listElements(source: Source | undefined): [string, Elements][] {
  if (source?.kind === "join") return [source.left, source.right].flatMap(listElements);
  if (source?.kind === "nested") return listElements(source.source);
  if (source?.kind !== "unnest" && source?.kind !== "table") return [];
  const { line, column } = source;
  const array: Expression =
    source.kind === "unnest" ? source.value : { kind: "path", parts: source.path, line, column };
  const alias = source.alias ?? (source.kind === "table" ? source.path.at(-1) : undefined);
  if (!alias || !source.offset || isOfScalars(array)) return [];
  return [[alias.name.toLowerCase(), { array, offset: source.offset.name }]];
}

/** DuckDB would put the label first, and leave out a row where one of several values is NULL. */
function printUnpivot(source: Of<"unpivot">, scope: Scope): string {
  const { values, label, sets, includesNulls, alias } = source;
  const list = (names: readonly Name[]) => names.map(({ name }) => quote(name)).join(", ");
  const labels = sets.map(({ label: text, columns }) =>
    String(text ?? columns.map(({ name }) => name).join("_")),
  );
  const isNumbered = sets.every(({ label: text }) => typeof text === "number");
  const cells = sets.map(
    ({ columns }, index) => `(${list(columns)}) as ${literal(labels[index] ?? "")}`,
  );
  const [value, name] = [list(values), quote(label.name)];
  const inner = printSource(source.source, scope);
  const from = `${inner} unpivot include nulls ((${value}) for ${name} in (${cells.join(", ")}))`;
  const where = includesNulls
    ? ""
    : ` where ${values.map((one) => `${quote(one.name)} is not null`).join(" or ")}`;
  const last = isNumbered ? `cast(${name} as bigint) as ${name}` : name;
  return `(select * exclude (${value}, ${name}), ${value}, ${last} from ${from}${where})${printAlias(alias)}`;
}

function printJoin(source: Of<"join">, scope: Scope): string {
  const left = printSource(source.left, scope);
  // What stands to the right may unnest an array of what stands to the left.
  const aliases = new Set([...scope.aliases, ...sourceNames(source.left)]);
  const right = printSource(source.right, { ...scope, aliases });
  const how = source.how === "cross" ? "cross join" : `${source.how} join`;
  const condition = printCondition(source, { ...scope, aliases });
  return `${left} ${how} ${right}${condition}`;
}

/** The columns that `*` begins with: those of USING, the last join's first. */
export function mergedNames(source: Source | undefined): Name[] {
  if (source?.kind === "nested") return mergedNames(source.source);
  if (source?.kind !== "join") return [];
  const own = source.using ?? [];
  const names = new Set(own.map(({ name }) => name.toLowerCase()));
  return [...own, ...mergedNames(source.left).filter(({ name }) => !names.has(name.toLowerCase()))];
}

function printCondition({ how, on, using, right }: Of<"join">, scope: Scope): string {
  if (how === "cross") return "";
  if (on) return ` on ${scope.printExpression(on, scope)}`;
  if (using) return ` using (${using.map(({ name }) => quote(name)).join(", ")})`;
  if (right.kind === "table" && !isArrayPath(right, scope)) {
    throw invalid('expected "ON" or "USING" after the joined table', right);
  }
  return " on true";
}

/** Whether the path begins at a table of this FROM, and so names an array in it. */
function isArrayPath({ path }: Of<"table">, scope: Scope): boolean {
  return path.length > 1 && scope.aliases.has(path[0]?.name.toLowerCase() ?? "");
}
