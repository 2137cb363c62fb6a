import { FULL_COVERAGE, toTimeline } from "../figures.ts";
import type { Timeline } from "../figures.ts";
import type { Filters, Step } from "../filters.ts";
import { toSpan, toZoom } from "../zoom.ts";
import type { Span, Zoom } from "../zoom.ts";
import type { Picture } from "./chart.ts";
import type { TableData } from "./data-table.ts";
import { axisOf, base, categoryAxis, legendOf, tip } from "./option.ts";
import { KG } from "./pictures.ts";
import type { Drawing } from "./pictures.ts";
import { colourOf } from "./theme.ts";
import { formatMass, formatName, formatPeriod } from "./units.ts";

export interface OverTime {
  /** Days where they are to be had, whatever the filters ask for. */
  readonly step: Step;
  readonly filters: Filters;
  readonly onZoom: (zoom: Zoom) => void;
}

/** With the periods along the axis, and those of them that are shown. */
export type OverTimePicture = Picture & {
  readonly periods: readonly string[];
  readonly span: Span;
};

/** Emissions over time, a colour an energy type, with gaps and borrowed factors marked. */
export function drawOverTime(
  drawing: Drawing,
  { filters, onZoom, step }: OverTime,
): OverTimePicture | undefined {
  const { cells, energyTypes, scope, theme } = drawing;
  const timeline = toTimeline(cells, step, scope);
  const { byEnergyType, gaps, periods, provisional } = timeline;
  if (byEnergyType.length === 0) return undefined;
  const labels = periods.map((period) => formatPeriod(period));
  const span = toSpan(periods, filters);
  const window = { startValue: span[0], endValue: span[1] };
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
    periods,
    span,
    onZoom: (next) => onZoom(toZoom(periods, next)),
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
        { type: "inside", ...window, zoomOnMouseWheel: "ctrl", moveOnMouseMove: true },
        { type: "slider", ...window, height: 20, bottom: 8, showDetail: false, brushSelect: true },
      ],
      series,
    },
    table: toTable(timeline),
  };
}

function toTable({ byEnergyType, gaps, periods, provisional }: Timeline): TableData {
  const heads = byEnergyType.map(([name]) => ({ head: `${formatName(name)}, kg CO2e`, ...KG }));
  return {
    columns: [{ head: "Period" }, ...heads, { head: "Total, kg CO2e", ...KG }, { head: "Remarks" }],
    rows: periods.map((period, index) => {
      const values = byEnergyType.map(([, data]) => data[index] ?? null);
      const known = values.filter((value) => value !== null);
      const sum = known.reduce((total, value) => total + value, 0);
      const remarks = [
        ...(gaps[index] === true ? ["readings missing"] : []),
        ...(provisional[index] === true ? ["factors of an earlier year"] : []),
      ];
      return [formatPeriod(period), ...values, known.length === 0 ? null : sum, remarks.join(", ")];
    }),
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
