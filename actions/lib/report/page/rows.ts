import type { Cell } from "./cells.ts";
import type { Scope } from "./filters.ts";

type Value = string | number | null;

export const TABLE_HEADS = [
  "Site",
  "Energy type",
  "Year",
  "Unit",
  "Usage",
  "Scope 1, kg CO2e",
  "Scope 2, kg CO2e",
  "Scope 3, kg CO2e",
  "Total, kg CO2e",
  "Readings present, %",
] as const;

export const MONTHLY_HEADS = [
  ...TABLE_HEADS.map((head) => (head === "Year" ? "Month" : head)),
  "Factors of",
] as const;

/** Rows of `TABLE_HEADS`, one a site, energy type, unit and year. */
export function toTableRows(
  cells: readonly Cell[],
  sites: readonly string[],
  scope?: Scope,
): Value[][] {
  return group(cells, (cell) => String(cell.year)).map(([period, own]) =>
    toRow(own, period, sites, scope),
  );
}

/** Rows of `MONTHLY_HEADS`, one a site, energy type, unit and month, of all scopes. */
export function toMonthlyRows(cells: readonly Cell[], sites: readonly string[]): Value[][] {
  return group(cells, (cell) => cell.day.slice(0, 7)).map(([period, own]) => [
    ...toRow(own, period, sites),
    own[0]?.factor?.factorYear ?? null,
  ]);
}

function group(
  cells: readonly Cell[],
  periodOf: (cell: Cell) => string,
): [period: string, cells: Cell[]][] {
  const groups = Map.groupBy(
    cells,
    (cell) => `${cell.site}\n${cell.energyType}\n${cell.unit}\n${periodOf(cell)}`,
  );
  return [...groups].map(([key, own]) => [key.split("\n").at(-1) ?? "", own]);
}

function toRow(
  cells: readonly Cell[],
  period: string,
  sites: readonly string[],
  scope?: Scope,
): Value[] {
  const [first] = cells;
  const sums = [0, 0, 0];
  let [usage, coverage, periods, hasUsage, hasFactor] = [0, 0, 0, false, false];
  for (const cell of cells) {
    coverage += cell.coverage;
    periods += cell.periods;
    if (cell.usage === null) continue;
    usage += cell.usage;
    hasUsage = true;
    if (cell.factor === undefined) continue;
    hasFactor = true;
    for (const index of [0, 1, 2])
      sums[index] = (sums[index] ?? 0) + cell.usage * (cell.factor.scopes[index] ?? 0);
  }
  const shown = sums.map((kg, index) =>
    hasFactor && (scope === undefined || scope === index + 1) ? round(kg) : null,
  );
  const all = shown.reduce<number>((sum, kg) => sum + (kg ?? 0), 0);
  return [
    sites[first?.site ?? -1] ?? "",
    first?.energyType ?? "",
    period,
    first?.unit ?? "",
    hasUsage ? round(usage) : null,
    ...shown,
    hasFactor ? round(all) : null,
    Math.floor(coverage / Math.max(1, periods)),
  ];
}

/** To the gram, so that no digits are shown that nobody measured. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
