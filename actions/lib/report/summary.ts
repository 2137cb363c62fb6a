import { describeConcern, listConcerns, listSteps, ROUNDED, toGrid } from "./digest.ts";
import {
  describeYears,
  formatCount,
  formatDuration,
  formatKg,
  formatName,
  formatShare,
  formatUnit,
} from "./format.ts";
import { type Column, escapeMarkdown, renderTable } from "./markdown.ts";
import type { MeterSummary, NodeResult, RunResults } from "./results.ts";

/** Rows shown of a table that may be long; the rest is counted. */
const MAX_ROWS = 50;

/** Renders a run as Markdown for the Actions tab. Values from data are escaped. */
export function renderSummary(results: RunResults): string {
  const sections = [
    "# Carbon emissions",
    renderVerdict(results),
    results.sample === undefined
      ? undefined
      : `> **Sample data.** ${escapeMarkdown(results.sample)}`,
    renderProblems(results),
    section("Emissions, kg CO2e", renderEmissions(results)),
    section("Meters that enter no total", renderUncounted(results.meters)),
    section("Run", renderTable(STEP_COLUMNS, listSteps(results))),
    section("Tests and models to look at", renderConcerns(results.transform?.nodes ?? [])),
    section("Files to look at", renderFiles(results)),
    section("Notes", results.notes.map((note) => `- ${escapeMarkdown(note)}`).join("\n")),
  ];
  return `${sections.filter((text) => text !== undefined).join("\n\n")}\n`;
}

function section(title: string, body: string | undefined): string | undefined {
  return body === undefined || body === "" ? undefined : `## ${title}\n\n${body}`;
}

function renderVerdict(results: RunResults): string {
  const time = `for ${describeYears(results.years)} in ${formatDuration(results.durationMs)}`;
  if (results.problems.length === 0) return `**Succeeded** ${time}.`;
  const isPublished = results.transform?.isPublished ?? false;
  return `**Failed** ${time}.${isPublished ? "" : " What people read is as it was before."}`;
}

function renderProblems({ problems }: RunResults): string | undefined {
  if (problems.length === 0) return undefined;
  return problems
    .slice(0, MAX_ROWS)
    .map(({ message, remedy }) => `- ${escapeMarkdown(remedy ? `${message} ${remedy}` : message)}`)
    .join("\n");
}

function renderEmissions(results: RunResults): string | undefined {
  const grid = toGrid(results.emissions);
  type GridRow = (typeof grid.rows)[number];
  const table = renderTable<GridRow>(
    [
      { head: "Year", cell: (row) => `${row.year}${row.isProvisional ? " (provisional)" : ""}` },
      ...grid.energyTypes.map((energyType, index): Column<GridRow> => ({
        head: formatName(energyType),
        align: "right",
        cell: (row) => formatKg(row.cells[index]),
      })),
      { head: "Total", align: "right", cell: (row) => formatKg(row.total) },
    ],
    grid.rows,
  );
  const provisional = grid.rows.some((row) => row.isProvisional)
    ? " Provisional: the year's factors are not published yet, so the latest earlier ones are used."
    : "";
  return table === undefined ? undefined : `${table}\n\n${ROUNDED}${provisional}`;
}

function renderUncounted(meters: readonly MeterSummary[]): string | undefined {
  const columns: Column<MeterSummary>[] = [
    { head: "Site", cell: (row) => row.site },
    { head: "Meter", cell: (row) => row.meter },
    { head: "Why", cell: (row) => formatName(row.mappingStatus) },
    {
      head: "Usage",
      align: "right",
      cell: (row) => `${formatCount(row.usage)} ${formatUnit(row.unit)}`,
    },
    { head: "Readings present", align: "right", cell: (row) => formatShare(shareOf(row)) },
  ];
  return cut(
    columns,
    meters.filter((meter) => meter.mappingStatus !== "mapped"),
  );
}

function shareOf(row: MeterSummary): number {
  return row.readings === 0 ? 0 : row.presentReadings / row.readings;
}

const STEP_COLUMNS: Column<{ step: string; outcome: string }>[] = [
  { head: "Step", cell: (row) => row.step },
  { head: "Outcome", cell: (row) => row.outcome },
];

function renderConcerns(nodes: readonly NodeResult[]): string | undefined {
  const columns: Column<NodeResult>[] = [
    { head: "Status", cell: (node) => node.status },
    { head: "Name", cell: (node) => node.name },
    { head: "What was found", cell: describeConcern },
  ];
  return cut(columns, listConcerns(nodes));
}

function renderFiles(results: RunResults): string | undefined {
  const doubtful = results.files.filter(
    (file) => file.rejectCount > 0 || !["fetched", "unchanged"].includes(file.status),
  );
  return cut(
    [
      { head: "File", cell: (file) => file.file },
      { head: "Status", cell: (file) => file.status },
      { head: "Rows", align: "right", cell: (file) => formatCount(file.rowCount) },
      { head: "Rejects", align: "right", cell: (file) => formatCount(file.rejectCount) },
      {
        head: "Why",
        cell: (file) => file.message ?? (file.rejectCount > 0 ? "See rejects.csv" : ""),
      },
    ],
    doubtful,
  );
}

function cut<T>(columns: readonly Column<T>[], rows: readonly T[]): string | undefined {
  const table = renderTable(columns, rows.slice(0, MAX_ROWS));
  const left = rows.length - MAX_ROWS;
  return left > 0 ? `${table}\n\n… and ${formatCount(left)} more.` : table;
}
