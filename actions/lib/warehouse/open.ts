import { PipelineError } from "../errors.ts";
import type { DuckDbOptions } from "./duckdb/open.ts";
import type { Warehouse } from "./warehouse.ts";

export type WarehouseOptions =
  | ({ readonly kind: "duckdb" } & DuckDbOptions)
  | { readonly kind: "bigquery" };

/** Opens the warehouse of the kind asked for; whoever opens it closes it. */
export async function openWarehouse(options: WarehouseOptions): Promise<Warehouse> {
  if (options.kind === "duckdb") {
    // Loaded only here: DuckDB's library is native and large.
    const { openDuckDb } = await import("./duckdb/open.ts");
    return openDuckDb(options);
  }
  throw new PipelineError(`The warehouse ${options.kind} is not supported yet.`, {
    code: "invalid-input",
    remedy: "Use duckdb.",
  });
}
