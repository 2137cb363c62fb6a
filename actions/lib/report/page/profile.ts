import type { PageFacts } from "./facts.ts";
import type { Filters } from "./filters.ts";

const WORK_STARTS = 14;
const WORK_ENDS = 38;

/**
 * The week of electricity of the sites and years chosen: kWh a half-hour, from Monday 00:00. Sites
 * are added up, years averaged. `year` is undefined where the week is of all years.
 */
export function meanProfile(
  { profiles, sites }: PageFacts,
  { site, year }: Pick<Filters, "site" | "year">,
): { mean: (number | null)[]; year: number | undefined } | undefined {
  const ofSite = profiles.filter((each) => site === undefined || sites[each.site] === site);
  const ofYear = ofSite.filter((each) => each.year === year);
  const isYearKnown = year !== undefined && ofYear.length > 0;
  const used = isYearKnown ? ofYear : ofSite;
  if (used.length === 0) return undefined;
  // A year that others have and this choice lacks is nothing to show, not all years.
  if (year !== undefined && !isYearKnown && used.some((each) => each.year !== undefined))
    return undefined;
  const bySite = [...Map.groupBy(used, (each) => each.site).values()];
  const mean = Array.from({ length: 336 }, (_, at) => {
    const means = bySite.flatMap((years) => {
      const known = years.flatMap((each) => each.mean[at] ?? []);
      return known.length === 0 ? [] : [known.reduce((a, b) => a + b, 0) / known.length];
    });
    return means.length === 0 ? null : means.reduce((a, b) => a + b, 0);
  });
  return { mean, year: isYearKnown ? year : undefined };
}

/** Mean power out of hours in kW, and the share of a week's electricity that is used then. */
export function summariseProfile(mean: readonly (number | null)[]): {
  baseKw: number;
  offHoursShare: number;
} {
  let [off, all, slots] = [0, 0, 0];
  for (const [at, kwh] of mean.entries()) {
    if (kwh === null) continue;
    all += kwh;
    if (!isOffHours(at)) continue;
    off += kwh;
    slots += 1;
  }
  return { baseKw: slots === 0 ? 0 : (2 * off) / slots, offHoursShare: all === 0 ? 0 : off / all };
}

/** Before 07:00, from 19:00, and at weekends. */
function isOffHours(at: number): boolean {
  const slot = at % 48;
  return at >= 240 || slot < WORK_STARTS || slot >= WORK_ENDS;
}
