import type { Filters, Scope } from "./filters.ts";
import type { Grain, PageFacts, Series, YearFactor } from "./facts.ts";

/** Usage of one site, energy type and period, with what it emitted. */
export interface Cell {
  readonly site: number;
  readonly energyType: string;
  readonly unit: string;
  /** `2019-01-31`, or the first of the month where days are not to be had. */
  readonly day: string;
  readonly year: number;
  /** Null where no reading is present. */
  readonly usage: number | null;
  /** Per cent of half-hours that have a value. */
  readonly coverage: number;
  /** Undefined where no factor applies. */
  readonly factor: YearFactor | undefined;
}

/** Every period of every series as a cell, sites' days or months; never all sites together. */
export function listCells(facts: PageFacts): Cell[] {
  return expand(
    facts,
    facts.series.filter(({ site }) => site >= 0),
  );
}

/** The days of all sites together, where each site has months only; empty where sites have days. */
export function listJointCells(facts: PageFacts): Cell[] {
  return expand(
    facts,
    facts.series.filter(({ site }) => site < 0),
  );
}

function expand(facts: PageFacts, series: readonly Series[]): Cell[] {
  const factors = new Map(
    facts.factors.map((each) => [factorKey(each.year, each.energyType, each.unit), each]),
  );
  return series.flatMap(({ coverage, energyType, grain, site, start, unit, usage }) => {
    let factor: YearFactor | undefined;
    let factorOf = 0;
    return usage.map((value, index): Cell => {
      const day = addPeriods(start, index, grain);
      const year = Number(day.slice(0, 4));
      if (year !== factorOf) factor = factors.get(factorKey(year, energyType, unit));
      factorOf = year;
      return {
        site,
        energyType,
        unit,
        day,
        year,
        usage: value,
        coverage: coverage[index] ?? 0,
        factor,
      };
    });
  });
}

function factorKey(year: number, energyType: string, unit: string): string {
  return `${year}/${unit}/${energyType}`;
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
  const index = site === undefined ? undefined : sites.indexOf(site);
  return cells.filter(
    (cell) =>
      (index === undefined || cell.site === index) &&
      (year === undefined || cell.year === year) &&
      (energyType === undefined || cell.energyType === energyType),
  );
}
