import type { DuckDBConnection } from "@duckdb/node-api";
import { literal, quote } from "../../googlesql/quote.ts";
import { TYPES } from "../../googlesql/types.ts";
import type { LogColumn, LogDefinition } from "../../table.ts";
import type { AppendRequest } from "../warehouse.ts";
import { locate, quoteRelation } from "./names.ts";
import { inTransaction } from "./transaction.ts";

/** Adds rows in one transaction, unless there are rows of their key already. */
export async function appendRows(
  connection: DuckDBConnection,
  { table, rows }: AppendRequest,
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  await inTransaction(connection, async () => {
    await prepareTable(connection, table);
    const key = first[table.key] ?? null;
    const relation = quoteRelation(table);
    const held = await connection.runAndReadAll(
      `select 1 from ${relation} where ${quote(table.key)} = $1 limit 1`,
      [key],
    );
    if (held.currentRowCount > 0) return;
    const names = table.columns.map(({ name }) => quote(name));
    const values = table.columns.map((column, at) => `cast($${at + 1} as ${typeOf(column)})`);
    const insert = await connection.prepare(
      `insert into ${relation} (${names.join(", ")}) values (${values.join(", ")})`,
    );
    try {
      for (const row of rows) {
        insert.bind(table.columns.map(({ name }) => row[name] ?? null));
        await insert.run();
      }
    } finally {
      insert.destroySync();
    }
  });
}

/** Makes the table where it is missing, and adds the columns that it lacks. */
async function prepareTable(connection: DuckDBConnection, table: LogDefinition): Promise<void> {
  const relation = quoteRelation(table);
  const { schema, table: name } = locate(table);
  const found = await connection.runAndReadAll(
    `select lower(column_name) from duckdb_columns() where database_name = current_database()
      and lower(schema_name) = lower($1) and lower(table_name) = lower($2)`,
    [schema, name],
  );
  const held = new Set(found.getRows().map(([column]) => column));
  const lacking = table.columns.filter((column) => !held.has(column.name.toLowerCase()));
  if (lacking.length === 0) return;
  if (held.size === 0) {
    const columns = table.columns.map(
      (column) => `${quote(column.name)} ${typeOf(column)}${column.isRequired ? " not null" : ""}`,
    );
    await connection.run(`create schema if not exists ${quote(schema)}`);
    await connection.run(`create table ${relation} (${columns.join(", ")})`);
    await connection.run(`comment on table ${relation} is ${literal(table.description)}`);
  }
  for (const column of lacking) {
    const title = quote(column.name);
    if (held.size > 0) {
      await connection.run(`alter table ${relation} add column ${title} ${typeOf(column)}`);
    }
    const text = literal(column.description);
    await connection.run(`comment on column ${relation}.${title} is ${text}`);
  }
}

function typeOf({ type }: LogColumn): string {
  return TYPES[type] ?? type;
}
