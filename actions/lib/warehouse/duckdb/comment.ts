import type { DuckDBConnection } from "@duckdb/node-api";
import { literal, quote } from "../../googlesql/quote.ts";
import type { Publication } from "../warehouse.ts";
import { keyOf, quoteRelation } from "./names.ts";
import { runAll } from "./transaction.ts";

/** Describes relations that have no comments yet; a column that is not there is passed over. */
export async function writeComments(
  connection: DuckDBConnection,
  publications: readonly Publication[],
): Promise<void> {
  const columns = await listColumns(connection, publications);
  const statements: string[] = [];
  for (const publication of publications) {
    const { dataset, name, kind, description = "", columnDescriptions = {} } = publication;
    const relation = quoteRelation(publication);
    if (description !== "") {
      statements.push(`comment on ${kind} ${relation} is ${toText(description)}`);
    }
    for (const [column, text] of Object.entries(columnDescriptions)) {
      const present = columns.get(keyOf(dataset, name))?.get(column.toLowerCase());
      if (text === "" || present === undefined) continue;
      statements.push(`comment on column ${relation}.${quote(present)} is ${toText(text)}`);
    }
  }
  await runAll(connection, statements);
}

/** DuckDB reads a statement up to its first U+0000. */
function toText(text: string): string {
  return literal(text.replaceAll("\0", ""));
}

/**
 * Columns as a view's are commented on, case included: by relation, then in lower case. All at
 * once, because DuckDB looks through its whole catalog each time.
 */
async function listColumns(
  connection: DuckDBConnection,
  publications: readonly Publication[],
): Promise<Map<string, Map<string, string>>> {
  const columns = new Map<string, Map<string, string>>();
  const hasDescribed = publications.some(
    ({ columnDescriptions = {} }) => Object.keys(columnDescriptions).length > 0,
  );
  if (!hasDescribed) return columns;
  const found = await connection.runAndReadAll(
    `select schema_name, table_name, column_name from duckdb_columns()
      where database_name = current_database() and not internal`,
  );
  for (const [schema, table, column] of found.getRows()) {
    const key = keyOf(String(schema), String(table));
    const names = columns.get(key) ?? new Map<string, string>();
    columns.set(key, names.set(String(column).toLowerCase(), String(column)));
  }
  return columns;
}
