import type { Expression, Name, Source } from "./ast.ts";
import { unsupported } from "./position.ts";
import { literal, quote } from "./quote.ts";
import type { Scope } from "./scope.ts";

/** The names that FROM gives its tables, in lower case. */
export function sourceNames(source: Source): string[] {
  if (source.kind === "join") return [...sourceNames(source.left), ...sourceNames(source.right)];
  if (source.kind === "nested") return sourceNames(source.source);
  const implied = source.kind === "table" ? source.path.at(-1) : undefined;
  const name = source.alias ?? implied;
  return name ? [name.name.toLowerCase()] : [];
}

/** DuckDB's text for what follows FROM. Commas become CROSS JOIN, which binds as GoogleSQL's do. */
export function printSource(source: Source, scope: Scope): string {
  switch (source.kind) {
    case "table":
      return printTable(source, scope);
    case "derived":
      return `(${scope.printQuery(source.query, scope)})${printAlias(source.alias)}`;
    case "nested":
      return `(${printSource(source.source, scope)})`;
    case "unnest":
      return printUnnest(source.value, source, scope);
    case "unpivot":
      return printUnpivot(source, scope);
    case "join":
      return printJoin(source, scope);
  }
}

function printAlias(alias: Name | undefined): string {
  return alias ? ` as ${quote(alias.name)}` : "";
}

function printTable(source: Extract<Source, { kind: "table" }>, scope: Scope): string {
  const { path, alias } = source;
  const [first] = path;
  const isCte = path.length === 1 && scope.ctes.has(first?.name.toLowerCase() ?? "");
  if (path.length > 1 && scope.aliases.has(first?.name.toLowerCase() ?? "")) {
    const value: Expression = {
      kind: "path",
      parts: path,
      line: source.line,
      column: source.column,
    };
    return printUnnest(value, { ...source, alias: alias ?? path.at(-1) }, scope);
  }
  if (source.offset) throw unsupported("WITH OFFSET after a table", source.offset);
  const parts = path.map(({ name }) => name);
  const name = (isCte ? parts : scope.options.relation(parts)).map(quote).join(".");
  return `${name} as ${quote((alias ?? path.at(-1))?.name ?? "")}`;
}

/**
 * UNNEST gives a table whose row is the element: `a` is the element itself, `a.x` its field. Only
 * where the array is written out is it known here that elements are structs with columns of their own.
 */
function printUnnest(
  value: Expression,
  names: { alias?: Name | undefined; offset?: Name | undefined },
  scope: Scope,
): string {
  const array = scope.printExpression(value, scope);
  const alias = quote(names.alias?.name ?? "_unnest");
  const offset = names.offset
    ? `, generate_subscripts(${array}, 1) - 1 as ${quote(names.offset.name)}`
    : "";
  if (isStructs(value)) {
    return `(select unnest(${array}, max_depth := 2)${offset}) as ${alias}`;
  }
  if (!offset) return `unnest(${array}) as ${alias}(${alias})`;
  return `(select unnest(${array}) as ${alias}${offset}) as ${alias}`;
}

function isStructs(value: Expression): boolean {
  if (value.kind !== "array") return false;
  if (value.type?.element) return value.type.element.name === "struct";
  return value.items[0]?.kind === "struct";
}

function printUnpivot(source: Extract<Source, { kind: "unpivot" }>, scope: Scope): string {
  const { value, label, columns, includesNulls, alias } = source;
  const list = columns.map(
    ({ column, label: text }) => `${quote(column.name)} as ${literal(text ?? column.name)}`,
  );
  const nulls = includesNulls ? " include nulls" : "";
  const inner = printSource(source.source, scope);
  const unpivot = `unpivot${nulls} (${quote(value.name)} for ${quote(label.name)} in (${list.join(", ")}))`;
  return `(select * from ${inner} ${unpivot})${printAlias(alias)}`;
}

function printJoin(source: Extract<Source, { kind: "join" }>, scope: Scope): string {
  const left = printSource(source.left, scope);
  const right = printSource(source.right, scope);
  const how = source.how === "cross" ? "cross join" : `${source.how} join`;
  const condition = source.on
    ? ` on ${scope.printExpression(source.on, scope)}`
    : source.using
      ? ` using (${source.using.map(({ name }) => quote(name)).join(", ")})`
      : "";
  return `${left} ${how} ${right}${condition}`;
}
