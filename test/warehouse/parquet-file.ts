import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { encodeParquet } from "../../actions/lib/lake/parquet.ts";
import type { TableDefinition } from "../../actions/lib/table.ts";
import type { LoadRequest } from "../../actions/lib/warehouse/warehouse.ts";

/** A small raw table, partitioned by month. */
export const readings: TableDefinition = {
  dataset: "raw",
  name: "readings",
  description: "Readings. It's one row per site and day.",
  columns: [
    { name: "site", type: "string", isRequired: true, description: "Site's name." },
    { name: "date", type: "date", isRequired: true, description: "Day." },
    { name: "usage", type: "float64", isRequired: false, description: "kWh." },
    { name: "row", type: "int64", isRequired: true, description: "Row." },
  ],
  partition: { field: "date", granularity: "month" },
  clustering: ["site"],
  publishedAt: "",
  publisher: "",
};

export interface Reading {
  readonly site: string;
  readonly date: string;
  readonly usage: number | null;
}

/** Writes rows as a Parquet file and gives the request to load it into a month. */
export async function makeRequest(
  folder: string,
  partition: string,
  rows: readonly Reading[],
): Promise<LoadRequest & { uri: string; sha256: string }> {
  const columns = new Map<string, (string | number | null)[]>([
    ["site", rows.map(({ site }) => site)],
    ["date", rows.map(({ date }) => Date.parse(date) / 86_400_000)],
    ["usage", rows.map(({ usage }) => usage)],
    ["row", rows.map((_, index) => index + 2)],
  ]);
  const chunks: Uint8Array[] = [];
  const batches = (async function* batches() {
    yield { rowCount: rows.length, columns };
  })();
  for await (const chunk of encodeParquet(readings, batches)) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const uri = join(folder, `it's ${sha256.slice(0, 8)}.parquet`);
  await writeFile(uri, bytes);
  return { table: readings, partition, uri, sha256, rowCount: rows.length };
}
