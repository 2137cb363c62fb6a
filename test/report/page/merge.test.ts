import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { renderReport } from "../../../actions/lib/report/html.ts";
import type { PageFacts, Series } from "../../../actions/lib/report/page/facts.ts";
import { listDays, listMonths, select } from "../../../actions/lib/report/page/cells.ts";
import { compareYears, total } from "../../../actions/lib/report/page/figures.ts";
import { coarsen, mergeSites } from "../../../actions/lib/report/page/merge.ts";
import { packPage } from "../../../actions/report/page.ts";
import { generateFacts } from "../../../scripts/bench/generate-report.ts";
import { bundlePage } from "../../../scripts/build/page.ts";
import { EXAMPLE } from "../example.ts";

const POWER = { energyType: "electricity", unit: "kWh" };
const MONTHS: Series = {
  ...POWER,
  site: 0,
  grain: "month",
  start: "2020-11-01",
  usage: [1.1, null, 0.2],
  coverage: [100, 0, 50],
};

const FACTS: PageFacts = {
  sites: ["A", "B", "C"],
  series: [
    MONTHS,
    { ...MONTHS, site: 1, usage: [7, 7, 7] },
    { ...MONTHS, site: 2, start: "2021-01-01", usage: [0.1, 3], coverage: [99, 80] },
    { ...MONTHS, site: -1, grain: "day", start: "2020-11-01", usage: [9], coverage: [9] },
  ],
  factors: [],
  profiles: [
    { site: 0, mean: [1.5, null] },
    { site: 1, mean: [8, 8] },
    { site: 2, mean: [2, null] },
  ],
};

describe("sites added up as one", () => {
  it("are added month by month, wherever each begins", () => {
    const merged = mergeSites(FACTS, new Set([1]));
    expect(merged.sites).toEqual(["B", "2 other sites"]);
    expect(merged.merged).toBe(2);
    expect(merged.series.filter(({ site }) => site === 1)).toEqual([
      {
        ...MONTHS,
        site: 1,
        usage: [1.1, null, 0.3, 3],
        // Half of the one and all but one of the other; a site that has not begun is not missed.
        coverage: [100, 0, 74, 80],
      },
    ]);
    expect(merged.series.find(({ site }) => site === 0)?.usage).toEqual([7, 7, 7]);
    expect(merged.series.find(({ site }) => site === -1)?.usage).toEqual([9]);
    expect(merged.profiles.map(({ mean, site }) => [site, mean[0], mean[1]])).toEqual([
      [0, 8, 8],
      [1, 3.5, null],
    ]);
  });

  it("are at least two", () => {
    expect(mergeSites(FACTS, new Set([0, 1]))).toBe(FACTS);
  });
});

it("tells days as months of each site, and days of all together", () => {
  const day = { ...POWER, grain: "day" } as const;
  const facts: PageFacts = {
    ...FACTS,
    series: [
      { ...day, site: 0, start: "2021-02-27", usage: [0.1, 0.2, 5], coverage: [100, 100, 40] },
      { ...day, site: 1, start: "2021-02-28", usage: [1, null], coverage: [100, 0] },
    ],
  };
  expect(coarsen(facts).series).toEqual([
    // Two of 28 days, and 40 % of one of 31.
    { ...MONTHS, site: 0, start: "2021-02-01", usage: [0.3, 5], coverage: [7, 1] },
    { ...MONTHS, site: 1, start: "2021-02-01", usage: [1, null], coverage: [3, 0] },
    { ...day, site: -1, start: "2021-02-27", usage: [0.1, 1.2, 5], coverage: [100, 100, 20] },
  ]);
});

describe("a report of a large estate", () => {
  it.each([
    // No more is left out than has to be.
    ["1,500 sites, of which the least are added up", 1500, "month", 1_900_000],
    ["50 sites, of which months are told", 50, "day", 0],
  ] as const)("is at most 2 MB, with the same totals: %s", async (_, count, grain, least) => {
    const facts = generateFacts(count, 10, grain);
    const page = packPage(facts, { code: (await bundlePage()).code, results: EXAMPLE });
    const bytes = Buffer.byteLength(renderReport(EXAMPLE, page));
    const shown: PageFacts = JSON.parse(gunzipSync(Buffer.from(page.packed, "base64")).toString());
    expect(bytes).toBeLessThanOrEqual(2_000_000);
    expect(shown.merged === undefined).toBe(count < 1500);
    expect(shown.series[0]?.grain).toBe("month");
    expect(bytes).toBeGreaterThan(least);
    expect(shown.sites).toHaveLength(count - (shown.merged ?? 1) + 1);
    const [after, before] = [listMonths(shown), listMonths(facts)];
    for (const year of [2015, 2024]) {
      const [ours, theirs] = [after, before].map((cells) => total(select(cells, [], { year })));
      expect(Math.abs((ours ?? 0) - (theirs ?? 0))).toBeLessThan(0.5);
    }
    const [change, same] = [after, before].map((cells) => compareYears(cells, 2020));
    expect(change?.usage).toBeCloseTo(same?.usage ?? 0, 0);
    expect(total(listDays(shown))).toBeCloseTo(total(listDays(facts)) ?? 0, 0);
    const used = sumUsage(facts);
    const kept = shown.sites.slice(0, count - (shown.merged ?? 0));
    const line = Math.min(...kept.map((name) => used[facts.sites.indexOf(name)] ?? 0));
    // Factors are the same for all, so those that use most emit most.
    expect(used.filter((each) => each >= line)).toHaveLength(kept.length);
  });
});

/** Of each site, in all units: their factors are the same here. */
function sumUsage({ series, sites }: PageFacts): number[] {
  const sums = sites.map(() => 0);
  for (const { site, usage } of series)
    if (site >= 0)
      sums[site] = usage.reduce((sum: number, each) => sum + (each ?? 0), sums[site] ?? 0);
  return sums;
}
