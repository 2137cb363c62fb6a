import { describeYears } from "../../actions/lib/report/format.ts";
import type { Lake } from "../../actions/lib/lake/lake.ts";
import { listManifestYears, readManifest } from "../../actions/lib/lake/manifest.ts";

/** The origin of files that the sample publisher made up. */
export const SAMPLE_ORIGIN = "sample";

const NAMES: Readonly<Record<string, string>> = {
  energy_consumption: "energy readings",
  conversion_factors: "conversion factors",
};

/** Says which parts of a lake are made up; undefined when none are. */
export async function describeSample(lake: Lake): Promise<string | undefined> {
  const yearsByTable = new Map<string, Set<number>>();
  for (const year of await listManifestYears(lake)) {
    for (const file of (await readManifest(lake, year)).files) {
      if (file.origin !== SAMPLE_ORIGIN || file.state === "absent") continue;
      const years = yearsByTable.get(file.table) ?? new Set();
      yearsByTable.set(file.table, years.add(Number(file.partition.slice(0, 4))));
    }
  }
  if (yearsByTable.size === 0) return undefined;
  const parts = [...yearsByTable].map(
    ([table, years]) => `${NAMES[table] ?? table} of ${describeYears([...years])}`,
  );
  return `Made up on this machine for trying the pipeline out: ${parts.toSorted().join(" and ")}.`;
}
