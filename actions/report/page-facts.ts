import { addPeriods } from "../lib/report/page/cells.ts";
import type { Grain, PageFacts, Profile, Series, YearFactor } from "../lib/report/page/facts.ts";
import type { MeterSummary, RunResults, YearlyEmissions } from "../lib/report/results.ts";
import type { Row, Warehouse } from "../lib/warehouse/warehouse.ts";
import type { FigureTables } from "./tables.ts";

/** Days of all series together beyond which each site has months, and only all sites days. */
const MAX_DAYS = 400_000;
/** Sites and years beyond which a site's half-hours are told over all years, not of each. */
const MAX_PROFILES = 120;

/**
 * Reads what the report's page computes its charts from: two or three queries over the end-user
 * table. Only what enters totals is read; meters that enter none are in `figures`.
 */
export async function readPageFacts(
  warehouse: Warehouse,
  { mart: table }: FigureTables,
  { emissions, factors, meters }: Pick<RunResults, "emissions" | "factors" | "meters">,
): Promise<PageFacts> {
  const counted = new Set(
    emissions.filter((row) => row.kgCo2e !== undefined).map(({ energyType }) => energyType),
  );
  const known = meters.filter(({ energyType }) => counted.has(energyType));
  const sites = [...new Set(known.map(({ site }) => site))];
  const years = new Set(emissions.map(({ year }) => year));
  const grain: Grain = countDays(known) > MAX_DAYS ? "month" : "day";
  const perYear = sites.length * years.size <= MAX_PROFILES;
  const [series, joint, profiles] = await Promise.all([
    readSeries(warehouse, { table, grain, sites }),
    grain === "day" ? [] : readSeries(warehouse, { table, grain: "day", sites: undefined }),
    readProfiles(warehouse, { table, sites, perYear }),
  ]);
  const basis = factors.find((factor) => factor.calorificBasis !== undefined)?.calorificBasis;
  return {
    sites,
    series: [...series, ...joint].filter(({ energyType }) => counted.has(energyType)),
    factors: deriveFactors(emissions),
    profiles,
    ...(basis === undefined ? {} : { calorificBasis: basis }),
  };
}

function countDays(meters: readonly MeterSummary[]): number {
  const days = new Map<string, number>();
  for (const { energyType, readings, site, unit } of meters) {
    const key = JSON.stringify([site, energyType, unit]);
    days.set(key, Math.max(days.get(key) ?? 0, readings / 48));
  }
  return [...days.values()].reduce((sum, each) => sum + each, 0);
}

/** kg CO2e per unit as the end-user table applied them: one factor a year, energy type and unit. */
function deriveFactors(emissions: readonly YearlyEmissions[]): YearFactor[] {
  return emissions.flatMap((row): YearFactor[] => {
    const { energyType, factorYear, kgCo2eByScope, unit, usage, year } = row;
    if (kgCo2eByScope === undefined || factorYear === undefined || usage === 0) return [];
    const [first, second, third] = kgCo2eByScope;
    const scopes = [first / usage, second / usage, third / usage] as const;
    return [{ year, energyType, unit, scopes, factorYear }];
  });
}

async function readSeries(
  warehouse: Warehouse,
  { grain, sites, table }: { table: string; grain: Grain; sites: readonly string[] | undefined },
): Promise<Series[]> {
  const period = grain === "day" ? "date(reading_at)" : "date_trunc(date(reading_at), month)";
  const site = sites === undefined ? "''" : "site";
  const rows = await warehouse.query(`
    select
        ${site} as site,
        energy_type,
        unit,
        ${period} as period,
        sum(usage) as usage,
        count(usage) as present,
        count(*) as readings,
        count(distinct concat(site, '/', meter)) as meters
    from ${table}
    group by site, energy_type, unit, period
    order by site, energy_type, unit, period`);
  const groups = Map.groupBy(rows, (row) =>
    JSON.stringify([row["site"], row["energy_type"], row["unit"]]),
  );
  return [...groups.values()].flatMap((group) => {
    const index = sites === undefined ? -1 : sites.indexOf(String(group[0]?.["site"]));
    return index === -1 && sites !== undefined ? [] : [toSeries(group, index, grain)];
  });
}

/** Periods without rows between others are there as periods without readings. */
function toSeries(rows: readonly Row[], site: number, grain: Grain): Series {
  const [first] = rows;
  const start = String(first?.["period"]).slice(0, 10);
  const usage: (number | null)[] = [];
  const coverage: number[] = [];
  const meters = Math.max(...rows.map((row) => Number(row["meters"])));
  for (const row of rows) {
    const period = String(row["period"]).slice(0, 10);
    while (addPeriods(start, usage.length, grain) < period) {
      usage.push(null);
      coverage.push(0);
    }
    const end = addPeriods(period, 1, grain);
    const halfHours = (Date.parse(end) - Date.parse(period)) / 1_800_000;
    usage.push(row["usage"] === null ? null : roundTo(Number(row["usage"]), 1000));
    coverage.push(Math.min(100, Math.floor((100 * Number(row["present"])) / (meters * halfHours))));
  }
  const text = (name: string): string => String(first?.[name] ?? "");
  return {
    site,
    energyType: text("energy_type"),
    unit: text("unit"),
    start,
    grain,
    usage,
    coverage,
  };
}

async function readProfiles(
  warehouse: Warehouse,
  { perYear, sites, table }: { table: string; sites: readonly string[]; perYear: boolean },
): Promise<Profile[]> {
  const year = perYear ? "extract(year from reading_at)" : "0";
  const rows = await warehouse.query(`
    select
        site,
        ${year} as year,
        extract(dayofweek from reading_at) as weekday,
        extract(hour from reading_at) * 2 + if(extract(minute from reading_at) < 30, 0, 1) as half_hour,
        sum(usage) as usage,
        count(distinct if(usage is null, null, date(reading_at))) as days
    from ${table}
    where energy_type = 'electricity'
    group by site, year, weekday, half_hour`);
  const profiles = new Map<string, Profile & { mean: (number | null)[] }>();
  for (const row of rows) {
    const site = sites.indexOf(String(row["site"]));
    if (site === -1) continue;
    const ofYear = perYear ? { year: Number(row["year"]) } : {};
    const key = `${site}/${ofYear.year ?? ""}`;
    const profile = profiles.get(key) ?? { site, ...ofYear, mean: Array(336).fill(null) };
    profiles.set(key, profile);
    // BigQuery's weekdays go from Sunday, 1.
    const weekday = (Number(row["weekday"]) + 5) % 7;
    const days = Number(row["days"]);
    if (row["usage"] === null || days === 0) continue;
    profile.mean[weekday * 48 + Number(row["half_hour"])] = roundTo(
      Number(row["usage"]) / days,
      100,
    );
  }
  return [...profiles.values()];
}

function roundTo(value: number, places: number): number {
  return Math.round(value * places) / places;
}
