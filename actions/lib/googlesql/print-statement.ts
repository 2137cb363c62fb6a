import type { Name, Statement } from "./ast.ts";
import { unsupported } from "./position.ts";
import { quote } from "./quote.ts";
import type { Scope } from "./scope.ts";
import { printType } from "./types.ts";

type Of<Kind extends Statement["kind"]> = Extract<Statement, { kind: Kind }>;

/** DuckDB's text for one statement. */
export function printStatement(node: Statement, scope: Scope): string {
  const { options } = scope;
  const relation = (path: readonly Name[]) =>
    scope.options
      .relation(path.map(({ name }) => name))
      .map(quote)
      .join(".");
  const print = (expression: Parameters<Scope["printExpression"]>[0]) =>
    scope.printExpression(expression, scope);
  switch (node.kind) {
    case "select-statement":
      return scope.printQuery(node.query, scope);
    case "create-table":
    case "create-view":
      return printCreate(node, relation(node.name), scope);
    case "create-schema":
      return `create schema ${node.ifNotExists ? "if not exists " : ""}${quote(options.dataset?.(last(node.name)) ?? last(node.name))}`;
    case "drop": {
      const name = node.what === "schema" ? quote(last(node.name)) : relation(node.name);
      const cascade = node.cascades ? " cascade" : "";
      return `drop ${node.what} ${node.ifExists ? "if exists " : ""}${name}${cascade}`;
    }
    case "insert":
      return printInsert(node, relation(node.table), scope);
    case "truncate":
      return `delete from ${relation(node.table)}`;
    case "delete":
      return `delete from ${relation(node.table)} as ${alias(node)} where ${print(node.where)}`;
    case "update": {
      const set = node.set.map(({ column, value }) => `${quote(column.name)} = ${print(value)}`);
      return `update ${relation(node.table)} as ${alias(node)} set ${set.join(", ")} where ${print(node.where)}`;
    }
  }
}

function alias(node: { alias?: Name | undefined; table: readonly Name[] }): string {
  return quote((node.alias ?? node.table.at(-1))?.name ?? "");
}

/** A dataset's name; its project is dropped. */
function last(path: readonly Name[]): string {
  return path.at(-1)?.name ?? "";
}

function printCreate(node: Of<"create-table" | "create-view">, name: string, scope: Scope): string {
  const what = node.kind === "create-table" ? "table" : "view";
  if (node.isTemporary) throw unsupported(`CREATE TEMP ${what.toUpperCase()}`, node);
  const head = `create ${node.isReplacing ? "or replace " : ""}${what} ${node.ifNotExists ? "if not exists " : ""}${name}`;
  if (node.query) return `${head} as ${scope.printQuery(node.query, scope)}`;
  const columns = node.columns.map(
    ({ name: column, type, isRequired }) =>
      `${quote(column.name)} ${printType(type)}${isRequired ? " not null" : ""}`,
  );
  return `${head} (${columns.join(", ")})`;
}

function printInsert(node: Of<"insert">, table: string, scope: Scope): string {
  const columns =
    node.columns.length > 0 ? ` (${node.columns.map(({ name }) => quote(name)).join(", ")})` : "";
  const values = node.rows?.map(
    (row) => `(${row.map((value) => scope.printExpression(value, scope)).join(", ")})`,
  );
  const source = node.query ? scope.printQuery(node.query, scope) : `values ${values?.join(", ")}`;
  return `insert into ${table}${columns} ${source}`;
}
