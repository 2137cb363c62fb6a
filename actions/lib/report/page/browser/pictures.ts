import type { EChartsCoreOption } from "echarts/core";
import { kgOf } from "../cells.ts";
import type { Cell } from "../cells.ts";
import { FULL_COVERAGE, sumBy, toTimeline, total } from "../figures.ts";
import type { Timeline } from "../figures.ts";
import type { Scope, Step } from "../filters.ts";
import type { Picture } from "./chart.ts";
import { axisOf, base, categoryAxis, legendOf, tip } from "./option.ts";
import { colourOf } from "./theme.ts";
import type { Theme } from "./theme.ts";
import {
  formatBareMass,
  formatCount,
  formatMass,
  formatName,
  formatPeriod,
  formatShare,
  MONTHS,
} from "./units.ts";

export interface Drawing {
  readonly cells: readonly Cell[];
  readonly scope: Scope | undefined;
  readonly theme: Theme;
  /** All there are, so that each keeps its colour. */
  readonly energyTypes: readonly string[];
  readonly sites: readonly string[];
}

const kg = { format: formatCount };

/** Emissions over time, a colour an energy type, with gaps and borrowed factors marked. */
export function drawOverTime(drawing: Drawing, step: Step): Picture | undefined {
  const { cells, energyTypes, scope, theme } = drawing;
  const timeline = toTimeline(cells, step, scope);
  const { byEnergyType, gaps, periods, provisional } = timeline;
  if (byEnergyType.length === 0) return undefined;
  const labels = periods.map((period) => formatPeriod(period));
  const marks = [
    ...toAreas(gaps, theme.gap, labels),
    ...toAreas(provisional, theme.provisional, labels),
  ];
  const series = byEnergyType.map(([name, data], index) => ({
    name: formatName(name),
    data,
    stack: "all",
    itemStyle: { color: colourOf(name, energyTypes.indexOf(name), theme) },
    ...(step === "day"
      ? {
          type: "line",
          areaStyle: { opacity: 0.75 },
          lineStyle: { width: 0 },
          symbol: "none",
          sampling: "lttb",
        }
      : { type: "bar", barMaxWidth: 48, large: false }),
    ...(index === 0 && marks.length > 0 ? { markArea: { silent: true, data: marks } } : {}),
  }));
  return {
    label: describeTimeline(timeline),
    note: describeMarks(timeline),
    height: 360,
    option: {
      ...base(theme),
      grid: { left: 8, right: 16, top: 40, bottom: 56, containLabel: true },
      legend: legendOf(theme),
      tooltip: tip(theme, (value) => formatMass(value)),
      xAxis: categoryAxis(labels, theme),
      yAxis: axisOf(theme),
      dataZoom: [
        { type: "inside", zoomOnMouseWheel: "ctrl", moveOnMouseMove: true },
        { type: "slider", height: 20, bottom: 8, showDetail: false, brushSelect: true },
      ],
      series,
    } as EChartsCoreOption,
    table: {
      columns: [
        { head: "Period" },
        ...byEnergyType.map(([name]) => ({ head: `${formatName(name)}, kg CO2e`, ...kg })),
        { head: "Total, kg CO2e", ...kg },
        { head: "Remarks" },
      ],
      rows: periods.map((period, index) => {
        const values = byEnergyType.map(([, data]) => data[index] ?? null);
        const known = values.filter((value) => value !== null);
        const remarks = [
          gaps[index] ? "readings missing" : "",
          provisional[index] ? "factors of an earlier year" : "",
        ];
        return [
          formatPeriod(period),
          ...values,
          known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0),
          remarks.filter((remark) => remark !== "").join(", "),
        ];
      }),
    },
  };
}

/** Runs of marked periods as areas of a chart. */
function toAreas(marked: readonly boolean[], color: string, labels: readonly string[]): object[] {
  const areas: object[] = [];
  let start = -1;
  for (let index = 0; index <= marked.length; index += 1) {
    if (marked[index] === true && start === -1) start = index;
    if (marked[index] !== true && start !== -1) {
      areas.push([{ xAxis: labels[start], itemStyle: { color } }, { xAxis: labels[index - 1] }]);
      start = -1;
    }
  }
  return areas;
}

function describeTimeline({ byEnergyType, periods }: Timeline): string {
  const [first, last] = [periods.at(0), periods.at(-1)];
  if (first === undefined || last === undefined) return "";
  const sums = periods.map((_, index) =>
    byEnergyType.reduce((sum, [, data]) => sum + (data[index] ?? 0), 0),
  );
  const most = sums.indexOf(Math.max(...sums));
  return `From ${formatPeriod(first)} to ${formatPeriod(last)}; most in ${formatPeriod(periods[most] ?? "")}, ${formatMass(sums[most] ?? 0)}.`;
}

function describeMarks({ gaps, provisional }: Timeline): string {
  const parts: string[] = [];
  if (gaps.includes(true)) {
    parts.push(
      `Grey: under ${FULL_COVERAGE}% of the half-hours have a reading, so the figure is too low.`,
    );
  }
  if (provisional.includes(true)) {
    parts.push("Amber: the year's factors are not published yet, so an earlier year's are used.");
  }
  return parts.join(" ");
}

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
    label: shown
      .map(({ site, sum, values }) => {
        const shares = types.map(
          (name, i) => `${formatName(name)} ${formatShare(ratio(values[i], sum))}`,
        );
        return `${site}: ${shares.join(", ")}.`;
      })
      .join(" "),
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
        { head: "Total, kg CO2e", ...kg },
      ],
      rows: rows.map(({ site, sum, values }) => [site, ...values.map((v) => ratio(v, sum)), sum]),
    },
  };
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
        ...scopes.map((each) => ({ head: `Scope ${each}, kg CO2e`, ...kg })),
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
  const values = years.map((year) =>
    MONTHS.map((_, month) => sums.get(`${year}-${String(month + 1).padStart(2, "0")}`) ?? null),
  );
  const colour = (index: number): string | undefined =>
    theme.years.at(Math.max(index - years.length, -theme.years.length));
  return {
    label: `Months of ${years.join(", ")}, one line a year.`,
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
      columns: [{ head: "Month" }, ...years.map((year) => ({ head: `${year}, kg CO2e`, ...kg }))],
      rows: MONTHS.map((name, month) => [name, ...values.map((of) => of[month] ?? null)]),
    },
  };
}

export { formatBareMass };
