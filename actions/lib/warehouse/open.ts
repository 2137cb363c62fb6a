import type { BigQueryOptions } from "./bigquery/open.ts";
import type { DuckDbOptions } from "./duckdb/open.ts";
import type { Warehouse } from "./warehouse.ts";

export type WarehouseOptions =
  | ({ readonly kind: "duckdb" } & DuckDbOptions)
  | ({ readonly kind: "bigquery" } & BigQueryOptions);

/** Opens the warehouse of the kind asked for; whoever opens it closes it. */
export async function openWarehouse(options: WarehouseOptions): Promise<Warehouse> {
  // Each is loaded only here: DuckDB's library is native and large, and Google's client slow to load.
  if (options.kind === "duckdb") {
    const { openDuckDb } = await import("./duckdb/open.ts");
    return openDuckDb(options);
  }
  const { openBigQuery } = await import("./bigquery/open.ts");
  return openBigQuery(options);
}
