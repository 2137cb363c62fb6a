import { createHash } from "node:crypto";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import type { DuckDBConnection } from "@duckdb/node-api";
import { PipelineError } from "../../errors.ts";
import { buildMacros } from "../../googlesql/macros.ts";
import type { Warehouse } from "../warehouse.ts";
import { describeOpening } from "./failure.ts";
import { registerScripts } from "./scripts.ts";
import { inTransaction } from "./transaction.ts";
import { DuckDbWarehouse } from "./duckdb-warehouse.ts";

export interface DuckDbOptions {
  /** The database file; `:memory:` for none. */
  readonly path: string;
  readonly readOnly?: boolean;
  /** Cores to use, and statements to run at a time; all cores by default. */
  readonly threads?: number;
  /** As DuckDB writes it, `4GB` by default; beyond it, DuckDB spills to disk beside the database. */
  readonly memoryLimit?: string;
}

/**
 * Opens a DuckDB file as a warehouse, which owns the file until it is closed. A file that another
 * process has open throws `PipelineError` with code `warehouse-locked`.
 */
export async function openDuckDb(options: DuckDbOptions): Promise<Warehouse> {
  const { path, readOnly = false, memoryLimit = "4GB" } = options;
  const threads = options.threads ?? availableParallelism();
  const instance = await DuckDBInstance.create(path, {
    access_mode: readOnly ? "READ_ONLY" : "READ_WRITE",
    threads: String(threads),
    memory_limit: memoryLimit,
    // The first version of the file format that keeps macros with types.
    storage_compatibility_version: "v1.4.0",
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
    ...(path === ":memory:" ? {} : { temp_directory: join(dirname(path), ".duckdb_tmp") }),
  }).catch((error: unknown) => {
    throw describeOpening(error, path);
  });
  const connect = () => instance.connect();
  const main = await connect();
  try {
    await main.run("set global TimeZone = 'UTC'");
    registerScripts(main);
    await installMacros(main, readOnly);
  } catch (error) {
    main.closeSync();
    instance.closeSync();
    throw describeOpening(error, path);
  }
  return new DuckDbWarehouse({ instance, main, connect, threads, readOnly });
}

/** Macros live in the file, so that views stand on their own; written when they differ from ours. */
async function installMacros(connection: DuckDBConnection, readOnly: boolean): Promise<void> {
  const statements = buildMacros();
  const version = createHash("sha256").update(statements.join("\n")).digest("hex").slice(0, 16);
  const installed = await connection.runAndReadAll(
    `select macro_definition from duckdb_functions() where schema_name = 'googlesql'
      and function_name = 'version'`,
  );
  if (installed.getRows().some(([text]) => String(text).includes(version))) return;
  if (readOnly) {
    throw new PipelineError("The warehouse was not made by this version of the program.", {
      code: "warehouse",
      remedy: "Run the pipeline on it once, and ask again.",
    });
  }
  await inTransaction(connection, async () => {
    await connection.run("create schema if not exists googlesql");
    await connection.run(statements.join(";\n"));
    await connection.run(`create or replace macro googlesql.version() as '${version}'`);
  });
}
