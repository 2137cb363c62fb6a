import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { joinSites, listDays, listMonths, select } from "../../../actions/lib/report/page/cells.ts";
import type { PageFacts } from "../../../actions/lib/report/page/facts.ts";
import {
  compareYears,
  sumBy,
  toTimeline,
  total,
} from "../../../actions/lib/report/page/figures.ts";
import { meanProfile, summariseProfile } from "../../../actions/lib/report/page/profile.ts";
import { toMonthlyRows, toTableRows } from "../../../actions/lib/report/page/rows.ts";
import type { Warehouse } from "../../../actions/lib/warehouse/warehouse.ts";
import { readPageFacts } from "../../../actions/report/page-facts.ts";
import { readFigures } from "../../../actions/report/report.ts";
import { DATASET, HOSTILE, openEstate, TABLES } from "./estate.ts";

let warehouse: Warehouse;
let facts: PageFacts;

beforeAll(async () => {
  warehouse = await openEstate();
  facts = await readPageFacts(warehouse, TABLES, await readFigures(warehouse, TABLES));
});
afterAll(() => warehouse.close());

/** Half-hours of 2020, which has a 29 February. */
const HALF_HOURS = 366 * 48;
const WATER = 0.125 * HALF_HOURS;
/** 47 half-hours of 3 and one of -1.5, each day. */
const SOLAR = 366 * (47 * 3 - 1.5);

describe("what the page computes", () => {
  it("gives the warehouse's totals by year, site, energy type and scope", async () => {
    const cells = listMonths(facts);
    const asked = await warehouse.query(`
      select extract(year from reading_at) as year, site, energy_type,
        sum(scope_1_kg_co2e) as s1, sum(scope_2_kg_co2e) as s2, sum(scope_3_kg_co2e) as s3
      from ${DATASET}.mart_carbon_emissions where total_kg_co2e is not null
      group by year, site, energy_type`);
    expect(asked).toHaveLength(4 * 3);
    for (const row of asked) {
      const chosen = select(cells, facts.sites, {
        site: String(row["site"]),
        year: Number(row["year"]),
        energyType: String(row["energy_type"]),
      });
      for (const scope of [1, 2, 3] as const) {
        expect(total(chosen, scope)).toBeCloseTo(Number(row[`s${scope}`]), 3);
      }
    }
  });

  it("leaves out what enters no total", () => {
    expect(facts.series.map(({ energyType }) => energyType)).not.toContain("unmapped");
    expect(facts.calorificBasis).toBe("gross");
  });

  it("counts what was given back as less", () => {
    const cells = select(listMonths(facts), facts.sites, { site: HOSTILE, year: 2020 });
    expect(sumBy(cells, (cell) => cell.energyType)).toEqual([
      ["electricity", expect.closeTo(SOLAR * 0.3, 3)],
      ["water", expect.closeTo(WATER * 0.4, 3)],
    ]);
  });

  it("splits a change into usage and factors without a rest", () => {
    const cells = select(listMonths(facts), facts.sites, { site: HOSTILE });
    const change = compareYears(cells, 2021);
    // A day less of the same, at factors a tenth lower.
    const [u0, u1] = [SOLAR * 0.3 + WATER * 0.4, ((SOLAR * 0.3 + WATER * 0.4) * 365) / 366];
    expect(change?.before).toBeCloseTo(u0, 3);
    expect(change?.after).toBeCloseTo(u1 * 0.9, 3);
    expect(change?.usage).toBeCloseTo((u1 - u0) * 0.95, 3);
    expect(change?.factors).toBeCloseTo((-0.1 * (u0 + u1)) / 2, 3);
    expect((change?.usage ?? 0) + (change?.factors ?? 0)).toBeCloseTo(change?.change ?? 0, 6);
  });

  it("compares only months that both years have whole", () => {
    const cells = select(listMonths(facts), facts.sites, {
      site: "Petty France",
      energyType: "electricity",
    });
    // One of two meters is silent from March to May.
    expect(compareYears(cells, 2021)?.months).toEqual([1, 2, 6, 7, 8, 9, 10, 11, 12]);
    expect(compareYears(cells, 2022)?.months).toEqual([1, 2, 6, 7, 8, 9, 10, 11, 12]);
    expect(compareYears(cells, 2020)).toBeUndefined();
  });

  it("marks gaps and borrowed factors in time", () => {
    const cells = select(listMonths(facts), facts.sites, {
      site: "Petty France",
      energyType: "electricity",
    });
    const timeline = toTimeline(cells, "month");
    const marked = (flags: readonly boolean[]) =>
      timeline.periods.filter((_, index) => flags[index] === true);
    expect(timeline.periods).toHaveLength(36);
    expect(marked(timeline.gaps)).toEqual(["2021-03", "2021-04", "2021-05"]);
    expect(marked(timeline.provisional)).toEqual(timeline.periods.slice(24));
    const days = select(listDays(facts), facts.sites, {
      site: "Petty France",
      energyType: "electricity",
    });
    expect(toTimeline(days, "day").periods).toHaveLength(366 + 365 + 365);
    expect(toTimeline(cells, "year").periods).toEqual(["2020", "2021", "2022"]);
  });

  it("tells the week's electricity and what is used out of hours", () => {
    const found = meanProfile(facts, { site: "Petty France", year: 2020 });
    // Monday 10:00 and Sunday 10:00, of both meters.
    expect(found?.mean[20]).toBe(52);
    expect(found?.mean[6 * 48 + 20]).toBe(12);
    const { baseKw, offHoursShare } = summariseProfile(found?.mean ?? []);
    const [off, on] = [(5 * 24 + 96) * 12, 5 * 24 * 52];
    expect(baseKw).toBe(24);
    expect(offHoursShare).toBeCloseTo(off / (off + on), 10);
    expect(meanProfile(facts, { site: "Petty France", year: 1999 })).toBeUndefined();
  });

  it("tells the same of all sites together as site by site", () => {
    const cells = listMonths(facts);
    const joint = joinSites(cells);
    // Three energy types of 36 months.
    expect(joint).toHaveLength(3 * 36);
    for (const scope of [1, 2, 3, undefined] as const)
      expect(total(joint, scope)).toBeCloseTo(total(cells, scope) ?? 0, 3);
    const [ours, theirs] = [joint, cells].map((each) => toTimeline(each, "month"));
    expect(ours?.gaps).toEqual(theirs?.gaps);
    expect(ours?.gaps).toContain(true);
    expect(ours?.byEnergyType.map(([name]) => name)).toEqual(["electricity", "gas", "water"]);
    expect(cells.some(({ site }) => site < 0)).toBe(false);
  });

  it("arranges rows for the table and the download", () => {
    const cells = select(listMonths(facts), facts.sites, { site: HOSTILE, energyType: "water" });
    expect(toTableRows(cells, facts.sites)[0]).toEqual([
      HOSTILE,
      "water",
      "2020",
      "m3",
      2196,
      0,
      0,
      878.4,
      878.4,
      100,
    ]);
    const months = toMonthlyRows(cells, facts.sites);
    expect(months).toHaveLength(36);
    expect(months[13]?.slice(2, 5)).toEqual(["2021-02", "m3", 28 * 48 * 0.125]);
    expect(months[35]?.at(-1)).toBe(2021);
  });
});
