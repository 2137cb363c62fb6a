import type { DuckDBConnection } from "@duckdb/node-api";
import { literal, quote } from "../../googlesql/quote.ts";
import { translate } from "../../googlesql/translate.ts";
import type { Publication } from "../warehouse.ts";
import { locate, mapRelation } from "./names.ts";
import { inTransaction } from "./transaction.ts";

/** Puts all candidates where people read, in one transaction. */
export async function publish(
  connection: DuckDBConnection,
  publications: readonly Publication[],
): Promise<void> {
  await inTransaction(connection, async () => {
    // Views last: their queries are bound to the tables published beside them.
    const tables = publications.filter(({ kind }) => kind === "table");
    const views = publications.filter(({ kind }) => kind === "view");
    for (const publication of tables) await publishTable(connection, publication);
    for (const publication of views) await publishView(connection, publication);
  });
}

async function publishTable(
  connection: DuckDBConnection,
  { dataset, name }: Publication,
): Promise<void> {
  const candidate = locate({ dataset: `${dataset}__candidate`, name });
  await dropRelation(connection, { schema: dataset, table: name });
  await connection.run(
    `alter table ${quote(candidate.schema)}.${quote(candidate.table)} rename to ${quote(name)}`,
  );
}

async function publishView(connection: DuckDBConnection, publication: Publication): Promise<void> {
  const { dataset, name, sql } = publication;
  if (sql === undefined)
    throw new Error(`the view ${dataset}.${name} is published without its query`);
  const [query, more] = translate(sql, { relation: mapRelation });
  if (!query?.isQuery || more) throw new Error(`the view ${dataset}.${name} is not one query`);
  await dropRelation(connection, { schema: dataset, table: name });
  await connection.run(`create view ${quote(dataset)}.${quote(name)} as ${query.sql}`);
  const candidate = locate({ dataset: `${dataset}__candidate`, name });
  await dropRelation(connection, candidate);
}

/** Drops whatever has the name, table or view. */
async function dropRelation(
  connection: DuckDBConnection,
  { schema, table }: { schema: string; table: string },
): Promise<void> {
  const found = await connection.runAndReadAll(
    `select table_type from information_schema.tables where table_catalog = current_database()
      and lower(table_schema) = lower(${literal(schema)}) and lower(table_name) = lower(${literal(table)})`,
  );
  for (const [type] of found.getRows()) {
    const kind = type === "VIEW" ? "view" : "table";
    await connection.run(`drop ${kind} ${quote(schema)}.${quote(table)}`);
  }
}
