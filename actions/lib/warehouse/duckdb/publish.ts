import type { DuckDBConnection } from "@duckdb/node-api";
import { literal, quote } from "../../googlesql/quote.ts";
import { translate } from "../../googlesql/translate.ts";
import type { Publication } from "../warehouse.ts";
import { writeComments } from "./comment.ts";
import { isCandidate, keyOf, locateCandidate, mapRelation, quoteRelation } from "./names.ts";
import { markBuilds } from "./state.ts";
import { inTransaction, runAll } from "./transaction.ts";

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
    const old = found.filter(({ schema, table }) => replaced.has(keyOf(schema, table)));
    await runAll(connection, old.map(renderDrop));
    // Views last: their queries are bound to the tables published beside them.
    const tables = publications.filter(({ kind }) => kind === "table");
    const views = publications.filter(({ kind }) => kind === "view");
    await runAll(connection, [...tables.map(renderTable), ...views.map(renderView)]);
    const renamed = new Set(
      tables.map((publication) => {
        const { schema, table } = locateCandidate(publication);
        return keyOf(schema, table);
      }),
    );
    const left = found.filter(
      ({ schema, table }) => isCandidate(table) && !renamed.has(keyOf(schema, table)),
    );
    await runAll(connection, left.map(renderDrop));
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

function renderTable(publication: Publication): string {
  const { schema, table } = locateCandidate(publication);
  return `alter table ${quote(schema)}.${quote(table)} rename to ${quote(publication.name)}`;
}

function renderView(publication: Publication): string {
  const { dataset, name, sql } = publication;
  if (sql === undefined)
    throw new Error(`the view ${dataset}.${name} is published without its query`);
  const [query, more] = translate(sql, { relation: mapRelation });
  if (!query?.isQuery || more) throw new Error(`the view ${dataset}.${name} is not one query`);
  return `create view ${quoteRelation(publication)} as ${query.sql}`;
}

function renderDrop({ schema, table, kind }: Found): string {
  return `drop ${kind} ${quote(schema)}.${quote(table)}`;
}
