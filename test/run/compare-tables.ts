import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openLocalLake } from "../../actions/lib/lake/local.ts";
import type { DataDifference } from "../../actions/lib/report/results.ts";
import { compareData } from "../../actions/lib/run/data-diff.ts";
import type { ComparingOptions, DataPair } from "../../actions/lib/run/data-diff.ts";
import { openWarehouse } from "../../actions/lib/warehouse/open.ts";
import type { Warehouse } from "../../actions/lib/warehouse/warehouse.ts";
import { openGoogle } from "../google/bigquery-fixture.ts";

/** A table as it is published, and as a preview has it. */
export const PAIR: DataPair = {
  id: "model.p.t",
  name: "t",
  before: { dataset: "prod", name: "t" },
  after: { dataset: "pr_7", name: "t" },
  key: ["id"],
};

/** Warehouses to compare in; whoever opens one closes it. */
export const OPENERS = {
  DuckDB: () => openWarehouse({ kind: "duckdb", path: ":memory:" }),
  BigQuery: openBigQuery,
} as const;

async function openBigQuery(): Promise<Warehouse> {
  const folder = await mkdtemp(join(tmpdir(), "diff-"));
  const fixture = await openGoogle(folder);
  const warehouse = await fixture.openWarehouse({ lake: await openLocalLake(folder) });
  return Object.assign(warehouse, {
    async close() {
      await fixture.close();
      await rm(folder, { recursive: true });
    },
  });
}

/** Makes both tables by their queries, and compares them. */
export async function compareTables(
  warehouse: Warehouse,
  tables: { readonly before: string; readonly after: string },
  { pair, ...options }: ComparingOptions & { readonly pair?: Partial<DataPair> } = {},
): Promise<DataDifference> {
  await warehouse.execute(`create or replace table prod.t as ${tables.before}`);
  await warehouse.execute(`create or replace table pr_7.t as ${tables.after}`);
  const [difference] = await compareData(warehouse, [{ ...PAIR, ...pair }], options);
  return difference!;
}

/** A query for rows of values, as SQL has them. */
export function rows(
  columns: readonly string[],
  ...values: readonly (readonly string[])[]
): string {
  return values
    .map((row) => `select ${row.map((value, at) => `${value} as ${columns[at]}`).join(", ")}`)
    .join(" union all ");
}
