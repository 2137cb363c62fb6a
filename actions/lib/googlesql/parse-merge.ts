import type { Name, Source } from "./ast.ts";
import type { MergeAction, MergeClause, Statement } from "./ast-statement.ts";
import type { Cursor } from "./cursor.ts";
import { parseAssignments, parseValues } from "./parse-change.ts";
import { parseNames, parseTablePath } from "./parse-source.ts";
import { invalid, unsupported } from "./position.ts";
import type { Position } from "./position.ts";

/** What follows MERGE:
 * https://cloud.google.com/bigquery/docs/reference/standard-sql/dml-syntax#merge_statement */
export function parseMerge(cursor: Cursor, at: Position): Statement {
  cursor.accept("into");
  const table = parseTablePath(cursor);
  const alias = cursor.alias();
  cursor.expect("using");
  const source = parseMergeSource(cursor);
  if (nameOf(source)?.name.toLowerCase() === (alias ?? table.at(-1))?.name.toLowerCase()) {
    throw invalid("the target and the source of MERGE need different aliases", source);
  }
  cursor.expect("on");
  const on = cursor.expression();
  const clauses: MergeClause[] = [];
  while (cursor.accept("when")) clauses.push(parseClause(cursor));
  if (clauses.length === 0) throw cursor.unexpected('"WHEN"');
  return { kind: "merge", table, alias, source, on, clauses, ...at };
}

type MergeSource = Extract<Source, { kind: "table" | "derived" }>;

function parseMergeSource(cursor: Cursor): MergeSource {
  const { line, column } = cursor.peek();
  if (cursor.accept("(")) {
    const query = cursor.tableQuery();
    cursor.expect(")");
    return { kind: "derived", query, alias: cursor.alias(), line, column };
  }
  return { kind: "table", path: parseTablePath(cursor), alias: cursor.alias(), line, column };
}

function nameOf(source: MergeSource): Name | undefined {
  return source.alias ?? (source.kind === "table" ? source.path.at(-1) : undefined);
}

function parseClause(cursor: Cursor): MergeClause {
  const isNot = cursor.accept("not");
  cursor.expect("matched");
  const isBySource = isNot && cursor.accept("by", "source");
  if (isNot && !isBySource && cursor.accept("by")) cursor.expect("target");
  const when = isBySource ? "not matched by source" : isNot ? "not matched" : "matched";
  const condition = cursor.accept("and") ? cursor.expression() : undefined;
  cursor.expect("then");
  const action = when === "not matched" ? parseInsertAction(cursor) : parseChangeAction(cursor);
  return { when, condition, action };
}

function parseInsertAction(cursor: Cursor): MergeAction {
  cursor.expect("insert");
  const columns = cursor.at("(") ? parseNames(cursor) : [];
  const { line, column } = cursor.peek();
  if (!cursor.accept("row")) {
    cursor.expect("values");
    return { kind: "insert", columns, values: parseValues(cursor) };
  }
  if (columns.length > 0) throw unsupported("INSERT of columns with ROW", { line, column });
  return { kind: "insert", columns };
}

function parseChangeAction(cursor: Cursor): MergeAction {
  if (cursor.accept("delete")) return { kind: "delete" };
  if (!cursor.accept("update")) throw cursor.unexpected('"UPDATE" or "DELETE"');
  return { kind: "update", set: parseAssignments(cursor) };
}
