/** What a reader has chosen to see; undefined is everything. */
export interface Filters {
  readonly site?: string | undefined;
  readonly year?: number | undefined;
  readonly energyType?: string | undefined;
  readonly scope?: Scope | undefined;
  /** What one bar of the chart over time stands for. */
  readonly step: Step;
  /** First and last of the periods that the chart over time shows, `2019-03` for one; see zoom.ts. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export type Scope = 1 | 2 | 3;
export type Step = "day" | "month" | "year";

export const STEPS: readonly Step[] = ["day", "month", "year"];

const PERIOD = /^\d{4}(-\d\d){0,2}$/;

/** Reads filters from an address's fragment; what is not to be had in `choices` is left out. */
export function parseFilters(fragment: string, choices: Choices): Filters {
  const given = new URLSearchParams(fragment.replace(/^#/, ""));
  const site = choices.sites.find((name) => name === given.get("site"));
  const year = choices.years.find((each) => String(each) === given.get("year"));
  const energyType = choices.energyTypes.find((name) => name === given.get("energy"));
  const scope = ([1, 2, 3] as const).find((each) => String(each) === given.get("scope"));
  const step = STEPS.find((each) => each === given.get("by")) ?? "month";
  const [from, to] = ["from", "to"].map((name) => PERIOD.exec(given.get(name) ?? "")?.[0]);
  return { site, year, energyType, scope, step, from, to };
}

/** The fragment that `parseFilters` reads, empty when all is as at first. */
export function renderFilters({ energyType, from, scope, site, step, to, year }: Filters): string {
  const given = new URLSearchParams();
  if (site !== undefined) given.set("site", site);
  if (year !== undefined) given.set("year", String(year));
  if (energyType !== undefined) given.set("energy", energyType);
  if (scope !== undefined) given.set("scope", String(scope));
  if (step !== "month") given.set("by", step);
  if (from !== undefined) given.set("from", from);
  if (to !== undefined) given.set("to", to);
  return given.toString();
}

export interface Choices {
  readonly sites: readonly string[];
  readonly years: readonly number[];
  readonly energyTypes: readonly string[];
}
