import { addPeriods, expandSites, kgOf } from "./cells.ts";
import type { Grain, PageFacts, Profile, Series } from "./facts.ts";

/** Indexes of sites by what they emit, most first; what is given back counts like what is emitted. */
export function rankSites(facts: PageFacts): number[] {
  const sums = facts.sites.map(() => 0);
  for (const cell of expandSites(facts))
    sums[cell.site] = (sums[cell.site] ?? 0) + (kgOf(cell) ?? 0);
  const weigh = (site: number): number => Math.abs(sums[site] ?? 0);
  return facts.sites.map((_, site) => site).toSorted((a, b) => weigh(b) - weigh(a));
}

/** Adds up all sites but those of `kept` as one, the last; what it adds up to stays the same. */
export function mergeSites(facts: PageFacts, kept: ReadonlySet<number>): PageFacts {
  const names = facts.sites.filter((_, site) => kept.has(site));
  const count = facts.sites.length - names.length;
  if (count < 2) return facts;
  const others = names.length;
  const at = new Map<number, number>();
  for (const site of facts.sites.keys()) if (kept.has(site)) at.set(site, at.size);
  const move = <T extends { readonly site: number }>(all: readonly T[]): T[] =>
    all.flatMap((each) => {
      const site = each.site < 0 ? each.site : at.get(each.site);
      return site === undefined ? [] : [{ ...each, site }];
    });
  const isOther = ({ site }: { readonly site: number }): boolean => site >= 0 && !kept.has(site);
  return {
    ...facts,
    sites: [...names, `${count.toLocaleString("en-GB")} other sites`],
    merged: count,
    series: [...move(facts.series), ...addUp(facts.series.filter(isOther), others)],
    profiles: [...move(facts.profiles), ...addUpProfiles(facts.profiles.filter(isOther), others)],
  };
}

/** Months of each site, and days of all together: the same sums in a fraction of the room. */
export function coarsen(facts: PageFacts): PageFacts {
  const days = facts.series.filter(({ grain, site }) => grain === "day" && site >= 0);
  if (days.length === 0) return facts;
  const rest = facts.series.filter((each) => !days.includes(each));
  return { ...facts, series: [...rest, ...days.map(toMonths), ...addUp(days, -1)] };
}

/** Sums of series, one an energy type, unit and grain; coverage is that of the mean series. */
function addUp(series: readonly Series[], site: number): Series[] {
  const groups = Map.groupBy(series, ({ energyType, grain, unit }) =>
    JSON.stringify([grain, energyType, unit]),
  );
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const { energyType, grain, unit } = first;
    const starts = own.map(({ start }) => countPeriods(start, grain));
    const origin = starts.reduce((a, b) => Math.min(a, b));
    const start = own[starts.indexOf(origin)]?.start ?? first.start;
    const sum = createSum();
    for (const [index, { coverage, usage }] of own.entries()) {
      const offset = (starts[index] ?? origin) - origin;
      for (const [period, value] of usage.entries())
        sum.add(offset + period, value, coverage[period] ?? 0);
    }
    return [{ site, energyType, unit, start, grain, ...sum.end((of) => of) }];
  });
}

function toMonths({ coverage, start, usage, ...series }: Series): Series {
  const first = `${start.slice(0, 7)}-01`;
  const origin = countPeriods(first, "month");
  const sum = createSum();
  let day = start;
  for (const [index, value] of usage.entries()) {
    sum.add(countPeriods(day, "month") - origin, value, coverage[index] ?? 0);
    day = addPeriods(day, 1, "day");
  }
  const daysOf = (_: number, month: number): number => {
    const from = addPeriods(first, month, "month");
    return countPeriods(addPeriods(from, 1, "month"), "day") - countPeriods(from, "day");
  };
  return { ...series, start: first, grain: "month", ...sum.end(daysOf) };
}

/** Adds in thousandths, as series have them, so that nothing is lost on the way. */
function createSum() {
  const [thousandths, covered, counts]: [(number | null)[], number[], number[]] = [[], [], []];
  return {
    add(at: number, usage: number | null, coverage: number): void {
      while (counts.length <= at) {
        thousandths.push(null);
        covered.push(0);
        counts.push(0);
      }
      if (usage !== null) thousandths[at] = (thousandths[at] ?? 0) + Math.round(usage * 1000);
      covered[at] = (covered[at] ?? 0) + coverage;
      counts[at] = (counts[at] ?? 0) + 1;
    },
    /** `among` tells what coverage is divided by: how many were added, or how many there might be. */
    end(among: (count: number, at: number) => number): Pick<Series, "usage" | "coverage"> {
      return {
        usage: thousandths.map((sum) => (sum === null ? null : sum / 1000)),
        coverage: covered.map((sum, at) =>
          Math.floor(sum / Math.max(1, among(counts[at] ?? 0, at))),
        ),
      };
    },
  };
}

/** Days or months since a time before all of them. */
function countPeriods(day: string, grain: Grain): number {
  if (grain === "day") return Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}

/** The week of several sites together: their means added up, for each year that they have. */
function addUpProfiles(profiles: readonly Profile[], site: number): Profile[] {
  return [...Map.groupBy(profiles, ({ year }) => year)].map(([year, own]) => ({
    site,
    ...(year === undefined ? {} : { year }),
    mean: Array.from({ length: 336 }, (_, at) => {
      const known = own.flatMap(({ mean }) => mean[at] ?? []);
      return known.length === 0
        ? null
        : Math.round(100 * known.reduce((sum, each) => sum + each, 0)) / 100;
    }),
  }));
}
