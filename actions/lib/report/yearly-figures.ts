import { sumOf, toGrid } from "./digest.ts";
import type { EmissionsGrid } from "./digest.ts";
import type { MonthlyEmissions, RunResults } from "./results.ts";

/** One year's emissions beside those of the year before. */
export type YearlyFigure = EmissionsGrid["rows"][number] & {
  /** Absent where no month can be compared. */
  readonly change?: YearlyChange;
};

export interface YearlyChange {
  /** 0.1 for a tenth more than the year before. */
  readonly share: number;
  /** Months that both years have, and that are compared. */
  readonly monthCount: number;
}

/**
 * Emissions by year, each beside the year before as far as both have whole figures: a year that is
 * still going on is compared with the same months, and a month that lacks readings with none.
 */
export function listYearlyFigures(results: RunResults): {
  readonly energyTypes: readonly string[];
  readonly rows: readonly YearlyFigure[];
} {
  const { energyTypes, rows } = toGrid(results.emissions);
  const whole = results.monthly?.filter(({ isPart }) => isPart !== true);
  const months = new Map(whole?.map(({ month, kgCo2e }) => [month, kgCo2e]));
  return {
    energyTypes,
    rows: rows.map((row) => {
      const change = compareYears(row.year, months);
      return change === undefined ? row : { ...row, change };
    }),
  };
}

function compareYears(year: number, months: ReadonlyMap<string, number>): YearlyChange | undefined {
  const pairs = listMonths(year).flatMap((month, index) => {
    const now = months.get(month);
    const before = months.get(listMonths(year - 1)[index] ?? "");
    return now === undefined || before === undefined ? [] : [{ now, before }];
  });
  const before = sumOf(pairs, (pair) => pair.before);
  if (before <= 0) return undefined;
  return { share: sumOf(pairs, ({ now }) => now) / before - 1, monthCount: pairs.length };
}

function listMonths(year: number): string[] {
  return Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, "0")}`);
}

/** A year's months, January first, up to its last one that has a figure; 0 where one is missing. */
export function listYear(monthly: readonly MonthlyEmissions[], year: number): number[] {
  const months = new Map(monthly.map(({ month, kgCo2e }) => [month, kgCo2e]));
  const values = listMonths(year).map((month) => months.get(month));
  const last = values.findLastIndex((value) => value !== undefined);
  return values.slice(0, last + 1).map((value) => value ?? 0);
}
