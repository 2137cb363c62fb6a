import { PipelineError } from "../lib/errors.ts";
import type { Lake } from "../lib/lake/lake.ts";
import { readJson } from "../lib/lake/text.ts";
import type { PageFacts } from "../lib/report/page/facts.ts";
import { listMonths } from "../lib/report/page/cells.ts";
import { listWholeMonths } from "../lib/report/page/figures.ts";
import type { MonthlyEmissions, RunResults } from "../lib/report/results.ts";
import type { Warehouse } from "../lib/warehouse/warehouse.ts";
import { readPageFacts } from "./page-facts.ts";
import { readFigures } from "./report.ts";
import { describeSample } from "./sample.ts";
import type { FigureTables } from "./tables.ts";

/** What people now read, as summary and report show it. */
export interface Published {
  readonly figures: Pick<RunResults, "emissions" | "meters" | "factors" | "monthly" | "sample">;
  /** What the report's charts are drawn from; undefined where nothing is published. */
  readonly facts: PageFacts | undefined;
}

export const NOTHING: Published = {
  figures: { emissions: [], meters: [], factors: [], sample: undefined },
  facts: undefined,
};

/** Raised when what is kept, or what it is read by, changes. */
const FORMAT = 2;

/**
 * Reads the published figures. They are kept in the lake with the versions of the tables that they
 * were read from, so that nothing is asked again of tables that have not changed since.
 */
export async function readPublished(
  { lake, warehouse }: { readonly lake: Lake; readonly warehouse: Warehouse },
  dataset: string,
  tables: FigureTables | undefined,
): Promise<Published> {
  if (tables === undefined) return NOTHING;
  const key = `transform/${dataset}/figures.json`;
  const stamp = tables.versions && JSON.stringify([FORMAT, tables]);
  const kept = stamp && (await readKept(lake, key, stamp));
  if (kept) return kept;
  const read = await readFigures(warehouse, tables);
  const figures = { ...read, sample: await describeSample(warehouse, tables) };
  const facts = await readPageFacts(warehouse, tables, figures);
  const monthly = markParts(read.monthly, facts);
  const published = { figures: { ...figures, monthly }, facts };
  if (stamp) await keep(lake, key, { stamp, published });
  return published;
}

/** Tells months that lack readings, by what the report's charts mark. */
function markParts(
  monthly: readonly MonthlyEmissions[],
  facts: PageFacts | undefined,
): MonthlyEmissions[] {
  if (facts === undefined) return [...monthly];
  const cells = listMonths(facts);
  const years = new Set(monthly.map(({ month }) => Number(month.slice(0, 4))));
  const whole = new Map([...years].map((year) => [year, listWholeMonths(cells, year)]));
  return monthly.map((one) => {
    const [year, month] = one.month.split("-").map(Number);
    return whole.get(year ?? 0)?.includes(month ?? 0) ? one : { ...one, isPart: true };
  });
}

/** What is spoilt or of other tables is as good as none. */
async function readKept(lake: Lake, key: string, stamp: string): Promise<Published | undefined> {
  const kept = (await readJson(lake, key)) as { stamp: string; published: Published } | undefined;
  return kept?.stamp === stamp ? kept.published : undefined;
}

/** A lake that may only be read costs the next run its queries, and nothing else. */
async function keep(lake: Lake, key: string, kept: object): Promise<void> {
  try {
    await lake.write(key, [Buffer.from(JSON.stringify(kept))]);
  } catch (error) {
    if (!(error instanceof PipelineError)) throw error;
  }
}
