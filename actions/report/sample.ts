import { describeYears } from "../lib/report/format.ts";
import { SAMPLE_ORIGIN } from "../lib/sources/origin.ts";
import type { Warehouse } from "../lib/warehouse/warehouse.ts";
import type { FigureTables } from "./tables.ts";

/**
 * Says which parts of the published figures are made up, as the warehouse itself tells of each row;
 * undefined when none are.
 */
export async function describeSample(
  warehouse: Warehouse,
  tables: FigureTables,
): Promise<string | undefined> {
  const origin = { origin: SAMPLE_ORIGIN };
  const readings = await warehouse.query(
    `select distinct extract(year from reading_at) as year
     from ${tables.mart} where source_origin = @origin`,
    origin,
  );
  const factors = await warehouse.query(
    `select distinct factor_year as year
     from ${tables.factors} where source_origin = @origin`,
    origin,
  );
  const parts = [
    { name: "energy readings", rows: readings },
    { name: "conversion factors", rows: factors },
  ]
    .filter(({ rows }) => rows.length > 0)
    .map(({ name, rows }) => `${name} of ${describeYears(rows.map((row) => Number(row["year"])))}`);
  if (parts.length === 0) return undefined;
  return `Made up on this machine for trying the pipeline out: ${parts.join(" and ")}.`;
}
