import type { Lake } from "../lib/lake/lake.ts";
import type { Manifest } from "../lib/lake/manifest.ts";
import type { PartitionOutcome } from "../lib/report/results.ts";
import type { TableDefinition } from "../lib/table.ts";
import type { Warehouse } from "../lib/warehouse/warehouse.ts";

export interface LoadOptions {
  readonly manifest: Manifest;
  /** The tables to load, and whose files. */
  readonly tables: readonly { readonly definition: TableDefinition; readonly origin: string }[];
  readonly lake: Lake;
  readonly warehouse: Warehouse;
  readonly onPartition?: (outcome: PartitionOutcome) => void;
}

/** Makes tables that no run has filled yet, empty, so that the models that read them can be built. */
export async function makeMissing(
  tables: readonly TableDefinition[],
  year: number,
  warehouse: Warehouse,
): Promise<void> {
  for (const table of tables) {
    if ((await warehouse.describe(table)) !== undefined) continue;
    const partition = table.partition.granularity === "year" ? String(year) : `${year}01`;
    await warehouse.loadParquet({
      table,
      partition,
      uri: undefined,
      sha256: undefined,
      rowCount: 0,
    });
  }
}

/** What a run holds while it loads a year: years go side by side, the same year twice does not. */
export function nameYear({ dataset }: TableDefinition, year: number): string {
  return `${dataset}_${year}`;
}

/**
 * Makes the warehouse's partitions of a year hold exactly what the manifest says: each file its
 * own partition, and an empty one for a file that the publisher does not have.
 */
export async function loadYear(options: LoadOptions): Promise<PartitionOutcome[]> {
  const { lake, manifest, tables, warehouse } = options;
  const outcomes: PartitionOutcome[] = [];
  for (const file of manifest.files) {
    const table = tables.find(
      ({ definition, origin }) => definition.name === file.table && origin === file.origin,
    );
    if (table === undefined) continue;
    // Another year's factors that could not be borrowed are that year's own affair.
    const isOwn = file.partition.startsWith(String(manifest.year));
    if (file.state === "absent" && !isOwn) continue;
    const loaded = await warehouse.loadParquet({
      table: table.definition,
      partition: file.partition,
      uri: file.state === "present" ? lake.uri(file.parquet.key) : undefined,
      sha256: file.state === "present" ? file.parquet.sha256 : undefined,
      rowCount: file.state === "present" ? file.rowCount : 0,
    });
    const outcome = { table: file.table, partition: file.partition, ...loaded };
    options.onPartition?.(outcome);
    outcomes.push(outcome);
  }
  return outcomes;
}
