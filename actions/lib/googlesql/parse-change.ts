import type { Expression } from "./ast.ts";
import type { Assignment, Statement } from "./ast-statement.ts";
import type { Cursor } from "./cursor.ts";
import { parseNames, parseTablePath } from "./parse-source.ts";
import { unsupported } from "./position.ts";
import type { Position } from "./position.ts";

/** What follows DELETE. */
export function parseDelete(cursor: Cursor, at: Position): Statement {
  cursor.accept("from");
  const target = { table: parseTablePath(cursor), alias: cursor.alias() };
  return { kind: "delete", ...target, where: parseWhere(cursor), ...at };
}

/** DELETE and UPDATE must say which rows. */
function parseWhere(cursor: Cursor): Expression {
  cursor.expect("where");
  return cursor.expression();
}

/** What follows INSERT. */
export function parseInsert(cursor: Cursor, at: Position): Statement {
  cursor.accept("into");
  const table = parseTablePath(cursor);
  const columns = cursor.at("(") && !cursor.at("(", "select") ? parseNames(cursor) : [];
  if (!cursor.accept("values")) {
    return { kind: "insert", table, columns, query: cursor.tableQuery(), ...at };
  }
  return { kind: "insert", table, columns, rows: cursor.list(() => parseValues(cursor)), ...at };
}

/** One row of VALUES, with its parentheses. */
export function parseValues(cursor: Cursor): Expression[] {
  cursor.expect("(");
  const values = cursor.list(() => {
    if (cursor.at("default")) throw unsupported("DEFAULT as a value", cursor.peek());
    return cursor.expression();
  });
  cursor.expect(")");
  return values;
}

/** What follows UPDATE. */
export function parseUpdate(cursor: Cursor, at: Position): Statement {
  const table = parseTablePath(cursor);
  const alias = cursor.alias();
  const set = parseAssignments(cursor);
  if (cursor.at("from")) throw unsupported("UPDATE … FROM", cursor.peek());
  return { kind: "update", table, alias, set, where: parseWhere(cursor), ...at };
}

/** `SET a = 1, b = 2`. */
export function parseAssignments(cursor: Cursor): Assignment[] {
  cursor.expect("set");
  return cursor.list(() => {
    const column = cursor.name("a column");
    if (cursor.at(".")) throw unsupported("UPDATE of a field", cursor.peek());
    cursor.expect("=");
    if (cursor.at("default")) throw unsupported("DEFAULT as a value", cursor.peek());
    return { column, value: cursor.expression() };
  });
}
