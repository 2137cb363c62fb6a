import type { Query } from "./ast.ts";
import type { ColumnSpec, Statement } from "./ast-statement.ts";
import { Cursor } from "./cursor.ts";
import { parseDelete, parseInsert, parseUpdate } from "./parse-change.ts";
import { parseExpression } from "./parse-expression.ts";
import { parseMerge } from "./parse-merge.ts";
import { parseQuery } from "./parse-query.ts";
import { parseTablePath } from "./parse-source.ts";
import { parseType } from "./parse-type.ts";
import { invalid, unsupported } from "./position.ts";
import type { Position } from "./position.ts";

/** The statements of a script, which semicolons divide. */
export function parseScript(sql: string): Statement[] {
  const cursor = new Cursor(sql, { expression: parseExpression, query: parseQuery });
  const statements: Statement[] = [];
  while (cursor.peek().kind !== "end") {
    if (cursor.accept(";")) continue;
    statements.push(parseStatement(cursor));
    if (cursor.peek().kind !== "end" && !cursor.accept(";")) {
      throw cursor.unexpected("the end of the statement");
    }
  }
  if (statements.length === 0) throw invalid("there is no statement", cursor.peek());
  return statements;
}

function parseStatement(cursor: Cursor): Statement {
  const { line, column, text } = cursor.peek();
  const at = { line, column };
  if (cursor.atAny("select", "with", "(", "from")) {
    return { kind: "select-statement", query: cursor.tableQuery(), ...at };
  }
  if (cursor.accept("create")) return parseCreate(cursor, at);
  if (cursor.accept("drop")) return parseDrop(cursor, at);
  if (cursor.accept("insert")) return parseInsert(cursor, at);
  if (cursor.accept("truncate")) {
    cursor.expect("table");
    return { kind: "truncate", table: parseTablePath(cursor), ...at };
  }
  if (cursor.accept("delete")) return parseDelete(cursor, at);
  if (cursor.accept("update")) return parseUpdate(cursor, at);
  if (cursor.accept("merge")) return parseMerge(cursor, at);
  if (cursor.peek().kind !== "word") throw cursor.unexpected("a statement");
  throw unsupported(`The statement ${text.toUpperCase()}`, at);
}

function parseCreate(cursor: Cursor, at: Position): Statement {
  const isReplacing = cursor.accept("or", "replace");
  const isTemporary = cursor.accept("temp") || cursor.accept("temporary");
  const { text } = cursor.peek();
  const what = (["table", "view", "schema"] as const).find((word) => cursor.accept(word));
  if (!what) throw unsupported(`CREATE ${text.toUpperCase()}`, cursor.peek());
  const ifNotExists = cursor.accept("if", "not", "exists");
  const name = parseTablePath(cursor);
  if (what === "schema") {
    parseOptions(cursor);
    return { kind: "create-schema", name, ifNotExists, ...at };
  }
  const columns = cursor.accept("(") ? parseColumns(cursor) : [];
  if (cursor.at("like")) throw unsupported("CREATE TABLE … LIKE", cursor.peek());
  const copied = what === "table" && columns.length === 0 ? parseCopied(cursor) : undefined;
  // DuckDB has neither partitions nor clusters nor options; they say nothing about rows.
  if (cursor.accept("partition", "by")) cursor.expression();
  if (cursor.accept("cluster", "by")) cursor.list(() => cursor.name("a column"));
  parseOptions(cursor);
  const query = copied ?? (cursor.accept("as") ? cursor.tableQuery() : undefined);
  if (what === "view" && (columns.length > 0 || !query)) {
    throw unsupported("CREATE VIEW with a list of columns", at);
  }
  if (what === "table" && columns.length === 0 && !query)
    throw cursor.unexpected('columns or "AS"');
  if (columns.length > 0 && query) throw unsupported("CREATE TABLE with columns and AS", at);
  const flags = { isReplacing, ifNotExists, isTemporary };
  return { kind: `create-${what}`, name, columns, query, ...flags, ...at };
}

/** `CLONE t` and `COPY t`, as the query that gives the same rows. */
function parseCopied(cursor: Cursor): Query | undefined {
  if (!cursor.accept("clone") && !cursor.accept("copy")) return undefined;
  const { line, column } = cursor.peek();
  const at = { line, column };
  const from = { kind: "table" as const, path: parseTablePath(cursor), ...at };
  if (cursor.at("for")) throw unsupported("FOR SYSTEM_TIME", cursor.peek());
  const items = [{ kind: "star" as const, except: [], replace: [], ...at }];
  const body = { kind: "select" as const, isDistinct: false, items, from, windows: [], ...at };
  return { kind: "query", isRecursive: false, ctes: [], body, orderBy: [], ...at };
}

/** `OPTIONS (name = value, …)`, read and dropped. */
function parseOptions(cursor: Cursor): void {
  if (!cursor.accept("options", "(")) return;
  if (cursor.accept(")")) return;
  cursor.list(() => {
    cursor.name("an option");
    cursor.expect("=");
    return cursor.expression();
  });
  cursor.expect(")");
}

function parseColumns(cursor: Cursor): ColumnSpec[] {
  const columns = cursor.list(() => {
    const name = cursor.name("a column");
    const type = parseType(cursor);
    const isRequired = cursor.accept("not", "null");
    if (cursor.at("default")) throw unsupported("A column's DEFAULT", cursor.peek());
    parseOptions(cursor);
    return { name, type, isRequired };
  });
  cursor.expect(")");
  return columns;
}

function parseDrop(cursor: Cursor, at: Position): Statement {
  const { text } = cursor.peek();
  const what = (["table", "view", "schema"] as const).find((word) => cursor.accept(word));
  if (!what) throw unsupported(`DROP ${text.toUpperCase()}`, cursor.peek());
  const ifExists = cursor.accept("if", "exists");
  const name = parseTablePath(cursor);
  const cascades = what === "schema" && cursor.accept("cascade");
  if (what === "schema") cursor.accept("restrict");
  return { kind: "drop", what, name, ifExists, cascades, ...at };
}
