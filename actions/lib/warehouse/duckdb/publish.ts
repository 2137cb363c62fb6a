import type { DuckDBConnection } from "@duckdb/node-api";
import { literal, quote } from "../../googlesql/quote.ts";
import { translate } from "../../googlesql/translate.ts";
import type { Publication } from "../warehouse.ts";
import { writeComments } from "./comment.ts";
import { isCandidate, keyOf, locate, mapRelation, quoteRelation } from "./names.ts";
import { markBuilds } from "./state.ts";
import { inTransaction } from "./transaction.ts";

/**
 * Puts all candidates where people read, and removes those that earlier runs left beside them, in
 * one transaction. Descriptions become comments; DuckDB has no labels.
 */
export async function publish(
  connection: DuckDBConnection,
  publications: readonly Publication[],
): Promise<void> {
  if (publications.length === 0) return;
  await inTransaction(connection, async () => {
    const found = await listRelations(connection, publications);
    const replaced = new Set(publications.map(({ dataset, name }) => keyOf(dataset, name)));
    for (const relation of found) {
      if (replaced.has(keyOf(relation.schema, relation.table))) await drop(connection, relation);
    }
    // Views last: their queries are bound to the tables published beside them.
    const tables = publications.filter(({ kind }) => kind === "table");
    const views = publications.filter(({ kind }) => kind === "view");
    for (const table of tables) await publishTable(connection, table);
    for (const view of views) await publishView(connection, view);
    const renamed = new Set(tables.map((table) => keyOf(...toCandidate(table))));
    for (const relation of found) {
      const isLeft = !renamed.has(keyOf(relation.schema, relation.table));
      if (isLeft && isCandidate(relation.table)) await drop(connection, relation);
    }
    await writeComments(connection, publications);
    await markBuilds(connection, tables);
  });
}

interface Found {
  readonly schema: string;
  readonly table: string;
  readonly kind: "table" | "view";
}

/** Everything in the datasets that are published to. */
async function listRelations(
  connection: DuckDBConnection,
  publications: readonly Publication[],
): Promise<Found[]> {
  const datasets = new Set(publications.map(({ dataset }) => dataset.toLowerCase()));
  const found = await connection.runAndReadAll(
    `select table_schema, table_name, table_type from information_schema.tables
      where table_catalog = current_database()
      and lower(table_schema) in (${[...datasets].map(literal).join(", ")})`,
  );
  return found.getRows().map(([schema, table, type]) => ({
    schema: String(schema),
    table: String(table),
    kind: type === "VIEW" ? "view" : "table",
  }));
}

function toCandidate({ dataset, name }: Publication): [schema: string, table: string] {
  const { schema, table } = locate({ dataset: `${dataset}__candidate`, name });
  return [schema, table];
}

async function publishTable(connection: DuckDBConnection, publication: Publication): Promise<void> {
  const [schema, table] = toCandidate(publication);
  await connection.run(
    `alter table ${quote(schema)}.${quote(table)} rename to ${quote(publication.name)}`,
  );
}

async function publishView(connection: DuckDBConnection, publication: Publication): Promise<void> {
  const { dataset, name, sql } = publication;
  if (sql === undefined)
    throw new Error(`the view ${dataset}.${name} is published without its query`);
  const [query, more] = translate(sql, { relation: mapRelation });
  if (!query?.isQuery || more) throw new Error(`the view ${dataset}.${name} is not one query`);
  await connection.run(`create view ${quoteRelation(publication)} as ${query.sql}`);
}

async function drop(connection: DuckDBConnection, { schema, table, kind }: Found): Promise<void> {
  await connection.run(`drop ${kind} ${quote(schema)}.${quote(table)}`);
}
