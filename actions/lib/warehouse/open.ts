import { PipelineError } from "../errors.ts";
import type { BigQueryOptions } from "./bigquery/open.ts";
import type { DuckDbOptions } from "./duckdb/open.ts";
import type { Warehouse } from "./warehouse.ts";

export type WarehouseOptions =
  | ({ readonly kind: "duckdb" } & DuckDbOptions)
  | ({ readonly kind: "bigquery" } & BigQueryOptions);

/**
 * Opens the warehouse of the kind asked for; whoever opens it closes it. Throws PipelineError
 * `warehouse` where its library is not installed.
 */
export async function openWarehouse(options: WarehouseOptions): Promise<Warehouse> {
  if (options.kind === "duckdb") {
    const { openDuckDb } = await loadDuckDb();
    return openDuckDb(options);
  }
  const { openBigQuery } = await import("./bigquery/open.ts");
  return openBigQuery(options);
}

/** Whether the library of a warehouse is there. BigQuery's is a part of the bundles. */
export async function isWarehouseInstalled(kind: Warehouse["kind"]): Promise<boolean> {
  if (kind === "bigquery") return true;
  return loadDuckDb().then(
    () => true,
    (error: unknown) => {
      if (error instanceof PipelineError) return false;
      throw error;
    },
  );
}

/** Loaded only where it is asked for: the library is native and large, and in no bundle. */
async function loadDuckDb() {
  return import("./duckdb/open.ts").catch((error: unknown) => {
    const code = (error as NodeJS.ErrnoException | undefined)?.code ?? "";
    if (!code.endsWith("MODULE_NOT_FOUND")) throw error;
    throw new PipelineError("DuckDB is not installed here.", {
      code: "warehouse",
      remedy: "Run npm ci in the checkout first: warehouse: duckdb needs it.",
      cause: error,
    });
  });
}
