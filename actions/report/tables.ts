import type { Warehouse } from "../lib/warehouse/warehouse.ts";

/** The tables that figures are read from, each as GoogleSQL names it. */
export interface FigureTables {
  readonly mart: string;
  readonly factors: string;
  readonly mapping: string;
}

/**
 * Finds each table in the first of `datasets` that has it: a preview builds only what it changes, and
 * the rest is as it is published. Undefined where the end-user table is nowhere yet.
 */
export async function findTables(
  warehouse: Warehouse,
  ...datasets: readonly string[]
): Promise<FigureTables | undefined> {
  const find = async (name: string): Promise<string | undefined> => {
    for (const dataset of new Set(datasets)) {
      const found = await warehouse.describe({ dataset, name });
      if (found !== undefined) return `\`${dataset}\`.\`${name}\``;
    }
    return undefined;
  };
  const mart = await find("mart_carbon_emissions");
  const factors = await find("dim_conversion_factors");
  const mapping = await find("energy_category_mapping");
  if (mart === undefined || factors === undefined || mapping === undefined) return undefined;
  return { mart, factors, mapping };
}
