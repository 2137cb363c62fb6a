import { lazily } from "../lazily.ts";
import { countNoun, formatCount, formatName, formatShare, formatUnit } from "./format.ts";
import { renderCutTable, renderDetails, renderTable } from "./markdown.ts";
import type { Column } from "./markdown.ts";
import { fenceMermaid } from "./mermaid.ts";
import { renderMonthlyChart } from "./monthly-chart.ts";
import type { MeterSummary, RunResults } from "./results.ts";
import { listYearlyFigures } from "./yearly-figures.ts";
import type { YearlyChange, YearlyFigure } from "./yearly-figures.ts";

const TONNES = lazily(
  () =>
    new Intl.NumberFormat("en-GB", {
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    }),
);
const PERCENT = lazily(
  () =>
    new Intl.NumberFormat("en-GB", {
      style: "percent",
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
      signDisplay: "exceptZero",
    }),
);

/** kg CO2e as tonnes: `2,925.1`; a dash where no factor applies. */
export function formatTonnes(kg: number | undefined): string {
  return kg === undefined ? "–" : TONNES().format(kg / 1000 + 0);
}

/** Emissions by year in tonnes, with the change on the year before; undefined without figures. */
export function renderKeyFigures(results: RunResults): string | undefined {
  const { energyTypes, rows } = listYearlyFigures(results);
  const table = renderTable<YearlyFigure>(
    [
      { head: "t CO2e", cell: (row) => `${row.year}${row.isProvisional ? " (provisional)" : ""}` },
      { head: "Total", align: "right", markdown: (row) => `**${formatTonnes(row.total)}**` },
      { head: "On the year before", align: "right", cell: ({ change }) => formatChange(change) },
      ...energyTypes.map((energyType, index): Column<YearlyFigure> => ({
        head: formatName(energyType),
        align: "right",
        cell: (row) => formatTonnes(row.cells[index]),
      })),
    ],
    rows,
  );
  if (table === undefined) return undefined;
  const notes = [
    ...(rows.some(({ change }) => change !== undefined && change.monthCount < 12)
      ? ["Years are compared over the months that both have whole."]
      : []),
    ...(rows.some(({ isProvisional }) => isProvisional)
      ? ["Provisional: the year's factors are not published yet, so the latest earlier ones apply."]
      : []),
  ];
  return [table, ...(notes.length > 0 ? [`<sub>${notes.join(" ")}</sub>`] : [])].join("\n\n");
}

function formatChange(change: YearlyChange | undefined): string {
  if (change === undefined) return "–";
  const share = PERCENT().format(change.share).replace("-", "−");
  return change.monthCount === 12 ? share : `${share} (${countNoun(change.monthCount, "month")})`;
}

/** The latest year by month beside the year before; undefined without figures. */
export function renderMonths({ monthly = [] }: RunResults): string | undefined {
  const chart = renderMonthlyChart(monthly);
  if (!chart) return undefined;
  const note = describeParts(monthly);
  return [chart.legend, fenceMermaid(chart.diagram), ...(note ? [note] : [])].join("\n\n");
}

const MONTH = lazily(
  () =>
    new Intl.DateTimeFormat("en-GB", {
      month: "short",
      year: "numeric",
      timeZone: "UTC",
    }),
);
/** Named; more are counted. */
const MOST_NAMED = 4;

/** Which of the months of the chart's two years are too low, for want of readings. */
function describeParts(monthly: NonNullable<RunResults["monthly"]>): string | undefined {
  const latest = Number(monthly.at(-1)?.month.slice(0, 4));
  const parts = monthly.filter(
    ({ isPart, month }) => isPart === true && Number(month.slice(0, 4)) >= latest - 1,
  );
  if (parts.length === 0) return undefined;
  const names =
    parts.length > MOST_NAMED
      ? countNoun(parts.length, "month")
      : new Intl.ListFormat("en-GB").format(
          parts.map(({ month }) => MONTH().format(new Date(`${month}-01T00:00:00Z`))),
        );
  return `<sub>${names} ${parts.length === 1 ? "lacks" : "lack"} readings, so that the figure is too low.</sub>`;
}

/** Meters whose usage enters no total, and why; undefined where there are none. */
export function renderUncounted(meters: readonly MeterSummary[]): string | undefined {
  const uncounted = meters.filter(({ mappingStatus }) => mappingStatus !== "mapped");
  const table = renderCutTable<MeterSummary>(
    [
      { head: "Site", cell: (row) => row.site },
      { head: "Meter", cell: (row) => row.meter },
      { head: "Why", cell: (row) => formatName(row.mappingStatus) },
      {
        head: "Usage",
        align: "right",
        cell: (row) => `${formatCount(row.usage)} ${formatUnit(row.unit)}`,
      },
      { head: "Readings present", align: "right", cell: (row) => formatShare(shareOf(row)) },
    ],
    uncounted,
    50,
  );
  if (table === undefined) return undefined;
  const all = new Set(meters.map(({ meter, site }) => `${site}\0${meter}`)).size;
  return renderDetails(`${formatCount(uncounted.length)} of ${formatCount(all)} meters`, table);
}

function shareOf(row: MeterSummary): number {
  return row.readings === 0 ? 0 : row.presentReadings / row.readings;
}
