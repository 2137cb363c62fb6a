import { kgOf } from "../cells.ts";
import type { Cell } from "../cells.ts";
import { FULL_COVERAGE, listWholeMonths, sumBy, total } from "../figures.ts";
import type { Scope } from "../filters.ts";
import type { Picture } from "./chart.ts";
import { axisOf, base, categoryAxis, legendOf, tip } from "./option.ts";
import { colourOf } from "./theme.ts";
import type { Theme } from "./theme.ts";
import { formatCount, formatMass, formatName, formatShare, MONTHS } from "./units.ts";

export interface Drawing {
  readonly cells: readonly Cell[];
  readonly scope: Scope | undefined;
  readonly theme: Theme;
  /** All there are, so that each keeps its colour. */
  readonly energyTypes: readonly string[];
  readonly sites: readonly string[];
}

/** How a column of kg CO2e is shown. */
export const KG = { format: formatCount };

/** How each site's emissions divide among energy types. */
export function drawSites({
  cells,
  energyTypes,
  scope,
  sites,
  theme,
}: Drawing): Picture | undefined {
  const totals = sumBy(cells, (cell) => sites[cell.site] ?? "", scope);
  if (totals.length === 0) return undefined;
  const bySite = Map.groupBy(cells, (cell) => sites[cell.site] ?? "");
  const types = energyTypes.filter((name) => cells.some((cell) => cell.energyType === name));
  const rows = totals.map(([site, sum]) => {
    const own = new Map(sumBy(bySite.get(site) ?? [], (cell) => cell.energyType, scope));
    return { site, sum, values: types.map((name) => own.get(name) ?? 0) };
  });
  const shown = rows.slice(0, MAX_BARS);
  const more = rows.length - shown.length;
  return {
    label: shown.map((row) => describeSite(row, types)).join(" "),
    height: 90 + shown.length * 34,
    note:
      more > 0 ? `The ${MAX_BARS} largest sites; ${formatCount(more)} more are in the table.` : "",
    option: {
      ...base(theme),
      grid: { left: 8, right: 24, top: 40, bottom: 8, containLabel: true },
      legend: legendOf(theme),
      tooltip: tip(theme, (value) => formatShare(value)),
      xAxis: axisOf(theme, (value) => `${Math.round(value * 100)}%`, 1),
      yAxis: {
        ...categoryAxis(
          shown.map(({ site }) => shorten(site)),
          theme,
        ),
        inverse: true,
      },
      series: types.map((name, i) => ({
        type: "bar",
        stack: "all",
        name: formatName(name),
        barMaxWidth: 22,
        itemStyle: { color: colourOf(name, energyTypes.indexOf(name), theme) },
        data: shown.map(({ sum, values }) => ratio(values[i], sum)),
      })),
    },
    table: {
      columns: [
        { head: "Site" },
        ...types.map((name) => ({ head: formatName(name), format: formatShare })),
        { head: "Total, kg CO2e", ...KG },
      ],
      rows: rows.map(({ site, sum, values }) => [site, ...values.map((v) => ratio(v, sum)), sum]),
    },
  };
}

function describeSite(
  { site, sum, values }: { site: string; sum: number; values: readonly number[] },
  types: readonly string[],
): string {
  const shares = types.map(
    (name, i) => `${formatName(name)} ${formatShare(ratio(values[i], sum))}`,
  );
  return `${site}: ${shares.join(", ")}.`;
}

const MAX_BARS = 15;

function ratio(part: number | undefined, whole: number): number {
  return whole === 0 ? 0 : (part ?? 0) / whole;
}

function shorten(name: string): string {
  return name.length > 28 ? `${name.slice(0, 27)}…` : name;
}

/** Emissions of each year by scope. */
export function drawScopes({ cells, scope, theme }: Drawing): Picture | undefined {
  const byYear = Map.groupBy(cells, (cell) => cell.year);
  const years = [...byYear.keys()].toSorted((a, b) => a - b);
  const scopes = ([1, 2, 3] as const).filter((each) => scope === undefined || scope === each);
  const sums = scopes.map((each) =>
    years.map((year) => total(byYear.get(year) ?? [], each) ?? null),
  );
  if (sums.every((values) => values.every((value) => value === null))) return undefined;
  return {
    label: years
      .map(
        (year, i) =>
          `${year}: ${scopes.map((each, s) => `scope ${each} ${formatMass(sums[s]?.[i] ?? 0)}`).join(", ")}.`,
      )
      .join(" "),
    option: {
      ...base(theme),
      grid: { left: 8, right: 16, top: 40, bottom: 8, containLabel: true },
      legend: legendOf(theme),
      tooltip: tip(theme, (value) => formatMass(value)),
      xAxis: categoryAxis(years.map(String), theme),
      yAxis: axisOf(theme),
      series: scopes.map((each, s) => ({
        type: "bar",
        stack: "all",
        name: `Scope ${each}`,
        barMaxWidth: 64,
        itemStyle: { color: theme.scopes[each - 1] },
        data: sums[s],
      })),
    },
    table: {
      columns: [
        { head: "Year" },
        ...scopes.map((each) => ({ head: `Scope ${each}, kg CO2e`, ...KG })),
      ],
      rows: years.map((year, i) => [String(year), ...sums.map((values) => values[i] ?? null)]),
    },
  };
}

/** Each year's months beside those of the others. */
export function drawMonths({ cells, scope, theme }: Drawing): Picture | undefined {
  const years = [
    ...new Set(cells.filter((c) => kgOf(c) !== undefined).map(({ year }) => year)),
  ].toSorted((a, b) => a - b);
  if (years.length === 0) return undefined;
  const sums = new Map(sumBy(cells, (cell) => cell.day.slice(0, 7), scope));
  const byYear = Map.groupBy(cells, (cell) => cell.year);
  const whole = new Map(years.map((year) => [year, listWholeMonths(byYear.get(year) ?? [], year)]));
  const values = years.map((year) =>
    MONTHS.map((_, index) => {
      const kg = sums.get(`${year}-${String(index + 1).padStart(2, "0")}`);
      return whole.get(year)?.includes(index + 1) === true ? (kg ?? null) : null;
    }),
  );
  const isBroken = [...sums.keys()].length > values.flat().filter((value) => value !== null).length;
  const colour = (index: number): string | undefined =>
    theme.years.at(Math.max(index - years.length, -theme.years.length));
  return {
    label: `Months of ${years.join(", ")}, one line a year.`,
    note: isBroken
      ? `Months under ${FULL_COVERAGE}% of whose half-hours have a reading are left out.`
      : "",
    option: {
      ...base(theme),
      grid: { left: 8, right: 16, top: 40, bottom: 8, containLabel: true },
      legend: legendOf(theme),
      tooltip: tip(theme, (value) => formatMass(value)),
      xAxis: categoryAxis(MONTHS, theme),
      yAxis: axisOf(theme),
      series: years.map((year, index) => ({
        type: "line",
        name: String(year),
        symbolSize: 5,
        lineStyle: { width: index === years.length - 1 ? 3 : 1.75 },
        itemStyle: { color: colour(index) },
        data: values[index],
      })),
    },
    table: {
      columns: [{ head: "Month" }, ...years.map((year) => ({ head: `${year}, kg CO2e`, ...KG }))],
      rows: MONTHS.map((name, month) => [name, ...values.map((of) => of[month] ?? null)]),
    },
  };
}
