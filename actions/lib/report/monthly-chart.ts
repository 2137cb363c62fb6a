import type { MonthlyEmissions } from "./results.ts";
import { listYear } from "./yearly-figures.ts";

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
/** Seen on GitHub's light and dark ground; the default's are too pale. */
const COLOURS = "#2f81c9, #d9822b";

/**
 * Emissions of the latest year by month as bars, and of the year before as a line, as a Mermaid
 * chart in tonnes. Undefined where there is nothing to draw. https://mermaid.js.org/syntax/xyChart.html
 */
export function renderMonthlyChart(
  monthly: readonly MonthlyEmissions[],
): { readonly diagram: string; readonly legend: string } | undefined {
  const latest = Number(monthly.at(-1)?.month.slice(0, 4));
  const bars = listYear(monthly, latest);
  if (bars.length === 0) return undefined;
  const line = listYear(monthly, latest - 1);
  const most = Math.max(...bars, ...line) / 1000;
  const series = (values: readonly number[]) =>
    values.map((value) => (value / 1000).toFixed(2)).join(", ");
  const config = `%%{init: {"xyChart": {"width": 900, "height": 300}, "themeVariables": {"xyChart": {"plotColorPalette": "${COLOURS}"}}}}%%`;
  const diagram = [
    config,
    "xychart-beta",
    `  x-axis [${MONTHS.join(", ")}]`,
    `  y-axis "t CO2e" 0 --> ${Math.max(roundUp(most), 0.01)}`,
    `  bar [${series(bars)}]`,
    // A line needs two points.
    ...(line.length > 1 ? [`  line [${series(line)}]`] : []),
  ].join("\n");
  const legend =
    line.length > 1
      ? `🟦 ${latest} by month, 🟧 ${latest - 1} as a line, t CO2e`
      : `🟦 ${latest} by month, t CO2e`;
  return { diagram, legend };
}

/** To two digits that count, so that the axis ends on a figure that can be read. */
function roundUp(value: number): number {
  if (value <= 0) return 0;
  const unit = 10 ** (Math.floor(Math.log10(value)) - 1);
  return Number((Math.ceil(value / unit) * unit).toPrecision(3));
}
