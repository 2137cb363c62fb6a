import { formatCount, formatName, formatShare, formatUnit } from "./format.ts";
import { renderCutTable, renderDetails, renderTable } from "./markdown.ts";
import type { Column } from "./markdown.ts";
import { fenceMermaid } from "./mermaid.ts";
import { renderMonthlyChart } from "./monthly-chart.ts";
import type { MeterSummary, RunResults } from "./results.ts";
import { listYearlyFigures } from "./yearly-figures.ts";
import type { YearlyChange, YearlyFigure } from "./yearly-figures.ts";

const TONNES = new Intl.NumberFormat("en-GB", {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const PERCENT = new Intl.NumberFormat("en-GB", {
  style: "percent",
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  signDisplay: "exceptZero",
});

/** kg CO2e as tonnes: `2,925.1`; a dash where no factor applies. */
export function formatTonnes(kg: number | undefined): string {
  return kg === undefined ? "–" : TONNES.format(kg / 1000 + 0);
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
      ? ["A year with fewer than 12 months is compared with the same months."]
      : []),
    ...(rows.some(({ isProvisional }) => isProvisional)
      ? ["Provisional: the year's factors are not published yet, so the latest earlier ones apply."]
      : []),
  ];
  return [table, ...(notes.length > 0 ? [`<sub>${notes.join(" ")}</sub>`] : [])].join("\n\n");
}

function formatChange(change: YearlyChange | undefined): string {
  if (change === undefined) return "–";
  const share = PERCENT.format(change.share).replace("-", "−");
  return change.monthCount === 12 ? share : `${share} (${change.monthCount} months)`;
}

/** The latest year by month beside the year before; undefined without figures. */
export function renderMonths({ monthly = [] }: RunResults): string | undefined {
  const chart = renderMonthlyChart(monthly);
  return chart && `${chart.legend}\n\n${fenceMermaid(chart.diagram)}`;
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
