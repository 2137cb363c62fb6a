import { kgOf } from "./cells.ts";
import type { Cell } from "./cells.ts";
import type { Scope, Step } from "./filters.ts";

/** kg CO2e summed by a name, largest first; names without a figure are left out. */
export function sumBy(
  cells: readonly Cell[],
  nameOf: (cell: Cell) => string,
  scope?: Scope,
): [name: string, kg: number][] {
  const sums = new Map<string, number>();
  for (const cell of cells) {
    const kg = kgOf(cell, scope);
    if (kg === undefined) continue;
    const name = nameOf(cell);
    sums.set(name, (sums.get(name) ?? 0) + kg);
  }
  return [...sums].toSorted((a, b) => b[1] - a[1]);
}

/** kg CO2e in all; undefined where nothing has both readings and a factor. */
export function total(cells: readonly Cell[], scope?: Scope): number | undefined {
  let sum: number | undefined;
  for (const cell of cells) {
    const kg = kgOf(cell, scope);
    if (kg !== undefined) sum = (sum ?? 0) + kg;
  }
  return sum;
}

/** What made emissions differ between two years. `usage` and `factors` add up to `change`. */
export interface Change {
  readonly year: number;
  readonly before: number;
  readonly after: number;
  readonly change: number;
  /** kg CO2e because more or less was used, at the mean of both years' factors. */
  readonly usage: number;
  /** kg CO2e because the factors changed, at the mean of both years' usage. */
  readonly factors: number;
  /** Months, 1 to 12, that both years have whole: others are left out of both. */
  readonly months: readonly number[];
}

/**
 * Compares a year with the one before, over the months that both have whole. The difference of a
 * product splits without a rest as `du × mean(f) + df × mean(u)`, for each site, energy type and
 * scope. Undefined where there is nothing to compare.
 */
export function compareYears(
  cells: readonly Cell[],
  year: number,
  scope?: Scope,
): Change | undefined {
  const before = listWholeMonths(cells, year - 1);
  const months = listWholeMonths(cells, year).filter((month) => before.includes(month));
  if (months.length === 0) return undefined;
  let [sumBefore, sumAfter, usage, factors] = [0, 0, 0, 0];
  for (const { f0, f1, u0, u1 } of pairUp(cells, year, months)) {
    const [first, second] = [f0 ?? f1, f1 ?? f0];
    if (first === undefined || second === undefined) continue;
    for (const index of scope === undefined ? [0, 1, 2] : [scope - 1]) {
      const [a, b] = [first[index] ?? 0, second[index] ?? 0];
      sumBefore += u0 * a;
      sumAfter += u1 * b;
      usage += ((u1 - u0) * (a + b)) / 2;
      factors += ((b - a) * (u0 + u1)) / 2;
    }
  }
  const change = sumAfter - sumBefore;
  return { year, before: sumBefore, after: sumAfter, change, usage, factors, months };
}

/** Months of a year, 1 to 12, that have a figure and no gaps worth a mark. */
export function listWholeMonths(cells: readonly Cell[], year: number): number[] {
  const months = new Map<number, { covered: number; count: number }>();
  for (const cell of cells) {
    if (cell.year !== year || cell.factor === undefined) continue;
    const { covered, count } = months.get(cell.month) ?? { covered: 0, count: 0 };
    months.set(cell.month, { covered: covered + cell.coverage, count: count + cell.periods });
  }
  return [...months]
    .filter(([, { count, covered }]) => covered / count >= FULL_COVERAGE)
    .map(([month]) => month)
    .toSorted((a, b) => a - b);
}

interface Pair {
  readonly u0: number;
  readonly u1: number;
  readonly f0?: Factors;
  readonly f1?: Factors;
}

/** Usage and factors of two years, of each site, energy type and unit. */
function pairUp(cells: readonly Cell[], year: number, months: readonly number[]): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const cell of cells) {
    const isAfter = cell.year === year;
    if ((!isAfter && cell.year !== year - 1) || !months.includes(cell.month)) continue;
    if (cell.usage === null || cell.factor === undefined) continue;
    const key = `${cell.site}/${cell.unit}/${cell.energyType}`;
    const pair = pairs.get(key) ?? { u0: 0, u1: 0 };
    const f = cell.factor.scopes;
    pairs.set(
      key,
      isAfter
        ? { ...pair, u1: pair.u1 + cell.usage, f1: f }
        : { ...pair, u0: pair.u0 + cell.usage, f0: f },
    );
  }
  return [...pairs.values()];
}

type Factors = readonly [number, number, number];

/** Emissions over time, with what is to be marked on the axis. */
export interface Timeline {
  /** `2019-01-31`, `2019-01` or `2019`, without a break. */
  readonly periods: readonly string[];
  /** kg CO2e by energy type, one a period; null where there is nothing to draw. */
  readonly byEnergyType: readonly (readonly [name: string, kg: readonly (number | null)[]])[];
  /** Periods in which less than nine tenths of the half-hours have a value. */
  readonly gaps: readonly boolean[];
  /** Periods whose factors are those of an earlier year. */
  readonly provisional: readonly boolean[];
}

/** Below this, per cent, a period is marked as having gaps. */
export const FULL_COVERAGE = 90;

/** Arranges cells along time; `step` must not be finer than the cells. */
export function toTimeline(cells: readonly Cell[], step: Step, scope?: Scope): Timeline {
  const length = { day: 10, month: 7, year: 4 }[step];
  const periods = listPeriods(cells, step);
  const at = new Map(periods.map((period, index) => [period, index]));
  const series = new Map<string, (number | null)[]>();
  const coverage = periods.map(() => ({ sum: 0, count: 0 }));
  const provisional = periods.map(() => false);
  for (const cell of cells) {
    const index = at.get(cell.day.slice(0, length));
    const covered = index === undefined ? undefined : coverage[index];
    if (index === undefined || covered === undefined) continue;
    covered.sum += cell.coverage;
    covered.count += cell.periods;
    if (cell.factor !== undefined && cell.factor.factorYear < cell.year) provisional[index] = true;
    const kg = kgOf(cell, scope);
    if (kg === undefined) continue;
    const values = series.get(cell.energyType) ?? periods.map(() => null);
    values[index] = (values[index] ?? 0) + kg;
    series.set(cell.energyType, values);
  }
  return {
    periods,
    byEnergyType: [...series].toSorted(([a], [b]) => a.localeCompare(b)),
    gaps: coverage.map(({ count, sum }) => count === 0 || sum / count < FULL_COVERAGE),
    provisional,
  };
}

function listPeriods(cells: readonly Cell[], step: Step): string[] {
  let [first, last] = ["9999", ""];
  for (const { day } of cells) {
    if (day < first) first = day;
    if (day > last) last = day;
  }
  if (last === "") return [];
  const length = { day: 10, month: 7, year: 4 }[step];
  const periods: string[] = [];
  const date = new Date(`${first.slice(0, length)}${"-01-01".slice(length - 4)}T00:00:00Z`);
  for (;;) {
    const period = date.toISOString().slice(0, length);
    if (period > last) return periods;
    periods.push(period);
    if (step === "day") date.setUTCDate(date.getUTCDate() + 1);
    else if (step === "month") date.setUTCMonth(date.getUTCMonth() + 1);
    else date.setUTCFullYear(date.getUTCFullYear() + 1);
  }
}
