import type { Warehouse } from "../lib/warehouse/warehouse.ts";

/** The tables that figures are read from, each as GoogleSQL names it. */
export interface FigureTables {
  readonly mart: string;
  readonly factors: string;
  readonly mapping: string;
  /** What changes with any of them; undefined where the warehouse cannot tell of all. */
  readonly versions: readonly string[] | undefined;
}

/**
 * Finds each table in the first of `datasets` that has it: a preview builds only what it changes, and
 * the rest is as it is published. Undefined where the end-user table is nowhere yet.
 */
export async function findTables(
  warehouse: Warehouse,
  ...datasets: readonly string[]
): Promise<FigureTables | undefined> {
  const find = async (name: string) => {
    for (const dataset of new Set(datasets)) {
      const found = await warehouse.describe({ dataset, name });
      if (found === undefined) continue;
      // A view's rows change without it.
      const version = found.kind === "table" ? found.version : undefined;
      return { table: `\`${dataset}\`.\`${name}\``, version };
    }
    return undefined;
  };
  const [mart, factors, mapping] = await Promise.all([
    find("mart_carbon_emissions"),
    find("dim_conversion_factors"),
    find("energy_category_mapping"),
  ]);
  if (mart === undefined || factors === undefined || mapping === undefined) return undefined;
  const versions = [mart, factors, mapping].flatMap(({ version }) => version ?? []);
  return {
    mart: mart.table,
    factors: factors.table,
    mapping: mapping.table,
    versions: versions.length === 3 ? versions : undefined,
  };
}
