import { createHash, randomUUID } from "node:crypto";
import type { DuckDBConnection } from "@duckdb/node-api";
import { version as duckDbVersion } from "@duckdb/node-api";
import { buildMacros } from "../../googlesql/macros.ts";
import { literal } from "../../googlesql/quote.ts";
import type { RelationName } from "../../table.ts";

/** Beside the macros, where no dataset of a project can be. */
export const STATE_SCHEMA = "googlesql";
/** Which relations were published, and in which publication at last. */
export const BUILDS = "builds";
const STATES = "states";

/** What was computed by other macros, or by another DuckDB, may come out otherwise now. */
const ENGINE = createHash("sha256")
  .update([duckDbVersion(), ...buildMacros()].join("\n"))
  .digest("hex");

/** What is kept for a dataset; undefined for nothing, and for what another engine has built. */
export async function readState(
  connection: DuckDBConnection,
  dataset: string,
): Promise<string | undefined> {
  if (!(await isThere(connection, STATES))) return undefined;
  const found = await connection.runAndReadAll(
    `select content from ${STATE_SCHEMA}.${STATES} where dataset = $1 and engine = $2`,
    [dataset.toLowerCase(), ENGINE],
  );
  const content = found.getRows()[0]?.[0];
  return typeof content === "string" ? content : undefined;
}

export async function writeState(
  connection: DuckDBConnection,
  dataset: string,
  content: string,
): Promise<void> {
  await connection.run(
    `create table if not exists ${STATE_SCHEMA}.${STATES}
      (dataset varchar primary key, engine varchar not null, content varchar not null)`,
  );
  await connection.run(`insert or replace into ${STATE_SCHEMA}.${STATES} values ($1, $2, $3)`, [
    dataset.toLowerCase(),
    ENGINE,
    content,
  ]);
}

/**
 * Gives relations that are being published a mark of their own, in the transaction that does so:
 * DuckDB itself cannot tell one making of a table from another.
 */
export async function markBuilds(
  connection: DuckDBConnection,
  relations: readonly RelationName[],
): Promise<void> {
  await connection.run(
    `create table if not exists ${STATE_SCHEMA}.${BUILDS}
      (relation varchar primary key, build varchar not null)`,
  );
  if (relations.length === 0) return;
  // One statement: each takes 2 ms.
  const build = literal(randomUUID());
  const rows = relations.map(
    ({ dataset, name }) => `(${literal(`${dataset}.${name}`.toLowerCase())}, ${build})`,
  );
  await connection.run(
    `insert or replace into ${STATE_SCHEMA}.${BUILDS} values ${rows.join(", ")}`,
  );
}

async function isThere(connection: DuckDBConnection, table: string): Promise<boolean> {
  const found = await connection.runAndReadAll(
    `select 1 from duckdb_tables() where database_name = current_database()
      and schema_name = $1 and table_name = $2`,
    [STATE_SCHEMA, table],
  );
  return found.currentRowCount > 0;
}
