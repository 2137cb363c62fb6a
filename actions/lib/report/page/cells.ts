import type { Filters, Scope } from "./filters.ts";
import type { Grain, PageFacts, Series, YearFactor } from "./facts.ts";

/** Usage of one site, energy type and day or month, with what it emitted. */
export interface Cell {
  readonly site: number;
  readonly energyType: string;
  readonly unit: string;
  /** `2019-01-31`, or the first of the month. */
  readonly day: string;
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** Null where no reading is present. */
  readonly usage: number | null;
  /** Per cent of half-hours that have a value, added up over `periods`. */
  readonly coverage: number;
  /** How many of the series' periods it stands for: days of a month, or 1. */
  readonly periods: number;
  /** Undefined where no factor applies. */
  readonly factor: YearFactor | undefined;
}

/** Every month of every series of a site; charts but that of days need no more. */
export function listMonths(facts: PageFacts): Cell[] {
  const factors = indexFactors(facts);
  return facts.series.flatMap((series) => (series.site < 0 ? [] : toMonths(series, factors)));
}

/** Without a cell a day: there are hundreds of thousands of days. */
function toMonths(series: Series, factors: Factors): Cell[] {
  const { coverage, energyType, grain, site, start, unit, usage } = series;
  const months: Cell[] = [];
  let date = readDate(start);
  for (let at = 0; at < usage.length;) {
    const { month, year } = date;
    const periods = grain === "month" ? 1 : daysOf(year, month) - date.day + 1;
    const end = Math.min(at + periods, usage.length);
    let [sum, covered]: [number | null, number] = [null, 0];
    for (let index = at; index < end; index += 1) {
      const value = usage[index] ?? null;
      if (value !== null) sum = (sum ?? 0) + value;
      covered += coverage[index] ?? 0;
    }
    const day = renderDate({ year, month, day: 1 });
    const factor = factors.get(factorKey(year, energyType, unit));
    const counts = { usage: sum, coverage: covered, periods: end - at };
    months.push({ site, energyType, unit, day, year, month, ...counts, factor });
    at = end;
    date = nextDate({ year, month, day: 1 }, "month");
  }
  return months;
}

/**
 * Cells of all sites together, so that what does not ask for sites goes through a few hundred. Usage
 * and coverage add up; the factor is the same for all sites.
 */
export function joinSites(cells: readonly Cell[]): Cell[] {
  const joined = new Map<string, { -readonly [Key in keyof Cell]: Cell[Key] }>();
  for (const cell of cells) {
    const key = `${cell.day}/${cell.unit}/${cell.energyType}`;
    const sum = joined.get(key);
    if (sum === undefined) {
      joined.set(key, { ...cell, site: -1 });
      continue;
    }
    if (cell.usage !== null) sum.usage = (sum.usage ?? 0) + cell.usage;
    sum.coverage += cell.coverage;
    sum.periods += cell.periods;
  }
  return [...joined.values()];
}

/** Every period of every site as its series has it, one at a time. */
export function expandSites(facts: PageFacts): Iterable<Cell> {
  return expand(facts, (site) => site >= 0);
}

/** Every day of every site; of all sites together where each has months only. */
export function listDays(facts: PageFacts): Cell[] {
  const isJoint = facts.series.some(({ site }) => site < 0);
  return [...expand(facts, (site) => site < 0 === isJoint)];
}

function* expand(facts: PageFacts, isWanted: (site: number) => boolean): Generator<Cell> {
  const factors = indexFactors(facts);
  for (const { coverage, energyType, grain, site, start, unit, usage } of facts.series) {
    if (!isWanted(site)) continue;
    let factor: YearFactor | undefined;
    let factorOf = 0;
    let date = readDate(start);
    for (const [index, value] of usage.entries()) {
      const { month, year } = date;
      if (year !== factorOf) factor = factors.get(factorKey(year, energyType, unit));
      factorOf = year;
      yield {
        site,
        energyType,
        unit,
        day: renderDate(date),
        year,
        month,
        usage: value,
        coverage: coverage[index] ?? 0,
        periods: 1,
        factor,
      };
      date = nextDate(date, grain);
    }
  }
}

type Factors = ReadonlyMap<string, YearFactor>;

function indexFactors({ factors }: PageFacts): Factors {
  return new Map(factors.map((each) => [factorKey(each.year, each.energyType, each.unit), each]));
}

function factorKey(year: number, energyType: string, unit: string): string {
  return `${year}/${unit}/${energyType}`;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function readDate(text: string): Day {
  const [year = 0, month = 1, day = 1] = text.split("-").map(Number);
  return { year, month, day };
}

function renderDate({ day, month, year }: Day): string {
  return `${year}-${month < 10 ? "0" : ""}${month}-${day < 10 ? "0" : ""}${day}`;
}

/** Without a `Date` each: there are hundreds of thousands of days. */
function nextDate({ day, month, year }: Day, grain: Grain): Day {
  if (grain === "day" && day < daysOf(year, month)) return { year, month, day: day + 1 };
  return month < 12 ? { year, month: month + 1, day: 1 } : { year: year + 1, month: 1, day: 1 };
}

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** A day so many days or months after the first. */
export function addPeriods(start: string, count: number, grain: Grain): string {
  const date = new Date(`${start}T00:00:00Z`);
  if (grain === "day") date.setUTCDate(date.getUTCDate() + count);
  else date.setUTCMonth(date.getUTCMonth() + count);
  return date.toISOString().slice(0, 10);
}

/** kg CO2e of a cell, of one scope or of all; undefined where readings or factor lack. */
export function kgOf(cell: Cell, scope?: Scope): number | undefined {
  if (cell.usage === null || cell.factor === undefined) return undefined;
  const [first, second, third] = cell.factor.scopes;
  if (scope === undefined) return cell.usage * (first + second + third);
  return cell.usage * (cell.factor.scopes[scope - 1] ?? 0);
}

/** Cells of the site, year and energy type chosen; scope is for `kgOf`. */
export function select(
  cells: readonly Cell[],
  sites: readonly string[],
  { energyType, site, year }: Partial<Filters>,
): Cell[] {
  if (site === undefined && year === undefined && energyType === undefined) return [...cells];
  const index = site === undefined ? undefined : sites.indexOf(site);
  return cells.filter(
    (cell) =>
      (index === undefined || cell.site === index) &&
      (year === undefined || cell.year === year) &&
      (energyType === undefined || cell.energyType === energyType),
  );
}
