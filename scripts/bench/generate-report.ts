import { addPeriods } from "../../actions/lib/report/page/cells.ts";
import type { Grain, PageFacts, Series } from "../../actions/lib/report/page/facts.ts";

const ENERGY = [
  ["electricity", "kWh", 4000],
  ["gas", "kWh", 2500],
  ["water", "m3", 12],
] as const;
const FIRST_YEAR = 2015;

/** What the report of an estate is drawn from; `month` has days of all sites together too. */
export function generateFacts(siteCount: number, yearCount: number, grain: Grain): PageFacts {
  const sites = Array.from({ length: siteCount }, (_, index) => `Site ${index + 1}`);
  const years = Array.from({ length: yearCount }, (_, index) => FIRST_YEAR + index);
  const series = sites.flatMap((_, site) => makeSeries(site, years.length, grain));
  return {
    sites,
    series: grain === "day" ? series : [...series, ...makeSeries(-1, years.length, "day")],
    factors: years.flatMap((year) =>
      ENERGY.map(([energyType, unit]) => ({
        year,
        energyType,
        unit,
        scopes: [0.1, 0.2, 0.03] as const,
        factorYear: year,
      })),
    ),
    profiles: sites.flatMap((_, site) =>
      (grain === "day" ? years : [undefined]).map((year) => ({
        site,
        ...(year === undefined ? {} : { year }),
        mean: Array.from({ length: 336 }, (__, at) => noise(site * 336 + at, 60)),
      })),
    ),
  };
}

function makeSeries(site: number, years: number, grain: Grain): Series[] {
  const start = `${FIRST_YEAR}-01-01`;
  const end = `${FIRST_YEAR + years}-01-01`;
  let count = grain === "month" ? years * 12 : years * 365;
  while (addPeriods(start, count, grain) < end) count += 1;
  return ENERGY.map(([energyType, unit, scale], energy) => ({
    site,
    energyType,
    unit,
    start,
    grain,
    usage: Array.from({ length: count }, (_, at) =>
      noise(site * 7919 + energy * 104_729 + at, scale),
    ),
    coverage: Array.from({ length: count }, () => 100),
  }));
}

/** Numbers that look like readings to a compressor: digits without a pattern. */
function noise(seed: number, scale: number): number {
  const fraction = Math.abs(Math.sin(seed * 12.9898) * 43_758.5453) % 1;
  return Math.round(scale * (0.5 + fraction) * 10) / 10;
}
