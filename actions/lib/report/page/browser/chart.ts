import { BarChart, HeatmapChart, LineChart } from "echarts/charts";
import {
  AriaComponent,
  DataZoomInsideComponent,
  DataZoomSliderComponent,
  GridComponent,
  LegendComponent,
  MarkAreaComponent,
  TooltipComponent,
  VisualMapContinuousComponent,
} from "echarts/components";
import { init, use } from "echarts/core";
import type { EChartsCoreOption, EChartsType } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { Span } from "../zoom.ts";
import { element } from "./dom.ts";
import { dataTable } from "./data-table.ts";
import type { TableData } from "./data-table.ts";

use([
  AriaComponent,
  BarChart,
  DataZoomInsideComponent,
  DataZoomSliderComponent,
  GridComponent,
  HeatmapChart,
  LegendComponent,
  LineChart,
  MarkAreaComponent,
  SVGRenderer,
  TooltipComponent,
  VisualMapContinuousComponent,
]);

/** What a chart shows: its picture, the same as words, and the same as a table. */
export interface Picture {
  readonly option: EChartsCoreOption;
  /** Says what is to be seen, for those who do not see it. */
  readonly label: string;
  readonly table: TableData;
  /** CSS pixels; 320 unless told. */
  readonly height?: number;
  /** What marks mean, below the chart. */
  readonly note?: string;
  /** Told of the periods that a reader zooms to, by index. */
  readonly onZoom?: (span: Span) => void;
}

/** A titled chart that can be drawn anew; undefined draws one sentence instead. */
export interface Figure {
  readonly root: HTMLElement;
  draw(picture: Picture | undefined): void;
  resize(width?: number): void;
}

export function createFigure(id: string, title: string, ...controls: HTMLElement[]): Figure {
  const canvas = element("div", { class: "canvas", role: "img" });
  const note = element("p", { class: "note" });
  const body = element("div");
  const details = element("details", {}, element("summary", {}, "Show as a table"), body);
  const nothing = element("p", { class: "nothing" }, "Nothing to show for this choice.");
  const head = element("div", { class: "head" }, element("h3", {}, title), ...controls);
  const root = element("figure", { id, class: "chart" }, head, canvas, nothing, note, details);
  let chart: EChartsType | undefined;
  let shown: Picture | undefined;
  // A table of ten years of days is made only for who opens it.
  const fill = (): void => {
    if (details.open && shown !== undefined) body.replaceChildren(dataTable(shown.table, title));
  };
  details.addEventListener("toggle", fill);
  return {
    root,
    draw(picture) {
      shown = picture;
      nothing.hidden = picture !== undefined;
      canvas.hidden = details.hidden = picture === undefined;
      note.textContent = picture?.note ?? "";
      note.hidden = note.textContent === "";
      body.replaceChildren();
      if (picture === undefined) return;
      const height = picture.height ?? 320;
      canvas.style.height = `${height}px`;
      canvas.setAttribute("aria-label", `${title}. ${picture.label}`);
      // Told its size, the chart does not ask for the layout, which is slow while the page is made.
      const size = { width: canvas.clientWidth, height };
      if (chart === undefined) chart = init(canvas, undefined, { renderer: "svg", ...size });
      else chart.resize(size);
      chart.setOption({ animation: false, ...picture.option }, { notMerge: true });
      listenToZoom(chart, picture);
      fill();
    },
    resize: (width) => chart?.resize({ width: width ?? canvas.clientWidth }),
  };
}

function listenToZoom(chart: EChartsType, { onZoom }: Picture): void {
  chart.off("datazoom");
  if (onZoom === undefined) return;
  chart.on("datazoom", () => {
    const { dataZoom } = chart.getOption() as { dataZoom: ZoomState[] };
    const [{ startValue, endValue }] = dataZoom as [ZoomState];
    onZoom([startValue, endValue]);
  });
}

interface ZoomState {
  readonly startValue: number;
  readonly endValue: number;
}
