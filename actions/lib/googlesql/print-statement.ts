import type { Name } from "./ast.ts";
import type { Statement } from "./ast-statement.ts";
import { unsupported } from "./position.ts";
import { printAssignments, printMerge, printTarget } from "./print-merge.ts";
import { printRelation } from "./print-source.ts";
import { quote } from "./quote.ts";
import type { Scope } from "./scope.ts";
import { printType } from "./types.ts";

type Of<Kind extends Statement["kind"]> = Extract<Statement, { kind: Kind }>;

const PRINTERS: {
  readonly [Kind in Statement["kind"]]: (node: Of<Kind>, scope: Scope) => string;
} = {
  "create-schema": ({ name, ifNotExists }, { options }) => {
    const schema = options.dataset?.(last(name)) ?? last(name);
    return `create schema ${ifNotExists ? "if not exists " : ""}${quote(schema)}`;
  },
  "create-table": printCreate,
  "create-view": printCreate,
  delete: (node, scope) => {
    const where = scope.printExpression(node.where, scope);
    return `delete from ${printTarget(node, scope)} where ${where}`;
  },
  drop: ({ what, name, ifExists, cascades }, scope) => {
    const title = what === "schema" ? quote(last(name)) : printRelation(name, scope);
    return `drop ${what} ${ifExists ? "if exists " : ""}${title}${cascades ? " cascade" : ""}`;
  },
  insert: printInsert,
  merge: printMerge,
  "select-statement": ({ query }, scope) => scope.printQuery(query, scope),
  truncate: ({ table }, scope) => `delete from ${printRelation(table, scope)}`,
  update: (node, scope) => {
    const where = scope.printExpression(node.where, scope);
    return `update ${printTarget(node, scope)} ${printAssignments(node.set, scope)} where ${where}`;
  },
};

/** DuckDB's text for one statement. */
export function printStatement(node: Statement, scope: Scope): string {
  return (PRINTERS[node.kind] as (node: Statement, scope: Scope) => string)(node, scope);
}

/** A dataset's name; its project is dropped. */
function last(path: readonly Name[]): string {
  return path.at(-1)?.name ?? "";
}

function printCreate(node: Of<"create-table" | "create-view">, scope: Scope): string {
  const what = node.kind === "create-table" ? "table" : "view";
  if (node.isTemporary) throw unsupported(`CREATE TEMP ${what.toUpperCase()}`, node);
  const name = printRelation(node.name, scope);
  const head = `create ${node.isReplacing ? "or replace " : ""}${what} ${node.ifNotExists ? "if not exists " : ""}${name}`;
  if (node.query) return `${head} as ${scope.printQuery(node.query, scope)}`;
  const columns = node.columns.map(
    ({ name: column, type, isRequired }) =>
      `${quote(column.name)} ${printType(type)}${isRequired ? " not null" : ""}`,
  );
  return `${head} (${columns.join(", ")})`;
}

function printInsert(node: Of<"insert">, scope: Scope): string {
  const table = printRelation(node.table, scope);
  const columns =
    node.columns.length > 0 ? ` (${node.columns.map(({ name }) => quote(name)).join(", ")})` : "";
  const values = node.rows?.map(
    (row) => `(${row.map((value) => scope.printExpression(value, scope)).join(", ")})`,
  );
  const source = node.query ? scope.printQuery(node.query, scope) : `values ${values?.join(", ")}`;
  return `insert into ${table}${columns} ${source}`;
}
