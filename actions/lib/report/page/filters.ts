/** What a reader has chosen to see; undefined is everything. */
export interface Filters {
  readonly site?: string | undefined;
  readonly year?: number | undefined;
  readonly energyType?: string | undefined;
  readonly scope?: Scope | undefined;
  /** What one bar of the chart over time stands for. */
  readonly step: Step;
}

export type Scope = 1 | 2 | 3;
export type Step = "day" | "month" | "year";

export const STEPS: readonly Step[] = ["day", "month", "year"];

/** Reads filters from an address's fragment; what is not to be had in `choices` is left out. */
export function parseFilters(fragment: string, choices: Choices): Filters {
  const given = new URLSearchParams(fragment.replace(/^#/, ""));
  const site = choices.sites.find((name) => name === given.get("site"));
  const year = choices.years.find((each) => String(each) === given.get("year"));
  const energyType = choices.energyTypes.find((name) => name === given.get("energy"));
  const scope = ([1, 2, 3] as const).find((each) => String(each) === given.get("scope"));
  const step = STEPS.find((each) => each === given.get("by")) ?? "month";
  return { site, year, energyType, scope, step };
}

/** The fragment that `parseFilters` reads, empty when all is as at first. */
export function renderFilters({ energyType, scope, site, step, year }: Filters): string {
  const given = new URLSearchParams();
  if (site !== undefined) given.set("site", site);
  if (year !== undefined) given.set("year", String(year));
  if (energyType !== undefined) given.set("energy", energyType);
  if (scope !== undefined) given.set("scope", String(scope));
  if (step !== "month") given.set("by", step);
  return given.toString();
}

export interface Choices {
  readonly sites: readonly string[];
  readonly years: readonly number[];
  readonly energyTypes: readonly string[];
}
