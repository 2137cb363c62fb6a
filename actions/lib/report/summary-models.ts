import { lazily } from "../lazily.ts";
import { formatBinaryBytes, formatCost } from "./cost.ts";
import { sumOf } from "./digest.ts";
import {
  countNoun,
  formatAge,
  formatCount,
  formatDate,
  formatDuration,
  formatInstant,
} from "./format.ts";
import { renderLineage } from "./lineage-chart.ts";
import { escapeMarkdown, renderCutTable, renderDetails, renderName, shorten } from "./markdown.ts";
import type { Column } from "./markdown.ts";
import { fenceMermaid } from "./mermaid.ts";
import type { NodeResult, PlannedModel, SourceFreshness } from "./results.ts";
import { STATUS_MARKS } from "./summary-tests.ts";

const MOST_ROWS = 100;
/** More rows than these are folded. */
const MOST_OPEN = 20;

/** A row a model and seed: rows, what they cost, and how that is beside the last run. */
export function renderModels(
  nodes: readonly NodeResult[],
  pricePerTib: number,
): string | undefined {
  const models = nodes.filter(({ kind }) => kind === "model" || kind === "seed");
  const table = renderCutTable(
    columnsOf(models, pricePerTib),
    models.toSorted(byConcern),
    MOST_ROWS,
  );
  if (table === undefined) return undefined;
  return models.length > MOST_OPEN
    ? renderDetails(countNoun(models.length, "model"), table)
    : table;
}

/** With spaces at which no line breaks. */
function onOneLine(text: string): string {
  return text.replaceAll(" ", "\u00A0");
}

function columnsOf(models: readonly NodeResult[], pricePerTib: number): Column<NodeResult>[] {
  const hasCost = models.some(({ cost }) => cost !== undefined);
  const hasPrevious = models.some(({ previous }) => previous !== undefined);
  const costColumns: Column<NodeResult>[] = [
    {
      head: "Billed",
      align: "right",
      cell: ({ cost }) =>
        cost === undefined ? "" : onOneLine(formatBinaryBytes(cost.bytesBilled)),
    },
    {
      head: "Cost",
      align: "right",
      cell: ({ cost }) =>
        cost === undefined ? "" : onOneLine(formatCost(cost.bytesBilled, pricePerTib)),
    },
  ];
  return [
    { head: "", cell: ({ status }) => STATUS_MARKS[status] ?? "" },
    { head: "Model", markdown: ({ name }) => renderName(shorten(name, 120)) },
    { head: "Kind", cell: ({ config }) => config },
    {
      head: "Rows",
      align: "right",
      cell: ({ rowCount }) => (rowCount === undefined ? "" : formatCount(rowCount)),
    },
    ...(hasPrevious
      ? [{ head: "Since last run", align: "right", cell: formatRowChange } as const]
      : []),
    ...(hasCost ? costColumns : []),
    {
      head: "Time",
      align: "right",
      cell: ({ durationMs, status, isUnchanged }) =>
        isUnchanged ? "unchanged" : status === "skipped" ? "" : formatDuration(durationMs),
    },
  ];
}

const SIGNED = lazily(() => new Intl.NumberFormat("en-GB", { signDisplay: "exceptZero" }));

function formatRowChange({ rowCount, previous }: NodeResult): string {
  if (rowCount === undefined || previous?.rowCount === undefined) return "";
  const change = rowCount - previous.rowCount;
  return change === 0 ? "same" : SIGNED().format(change).replace("-", "−");
}

/** What failed first, for the rows that are cut; otherwise in the order of building. */
function byConcern(a: NodeResult, b: NodeResult): number {
  const rank = ({ status }: NodeResult) => ["error", "skipped"].indexOf(status) + 1 || 9;
  return rank(a) - rank(b);
}

/** What the jobs were billed in all; undefined where nothing is billed for. */
export function describeBilled(
  nodes: readonly NodeResult[],
  pricePerTib: number,
): string | undefined {
  const costs = nodes.flatMap(({ cost }) => cost ?? []);
  if (costs.length === 0) return undefined;
  const bytes = sumOf(costs, ({ bytesBilled }) => bytesBilled);
  return `${formatBinaryBytes(bytes)} billed (${formatCost(bytes, pricePerTib)})`;
}

/** The models as a diagram, coloured by what came of them. */
export function renderLineageSection(nodes: readonly NodeResult[]): string | undefined {
  const lineage = renderLineage(nodes);
  if (lineage === undefined) return undefined;
  const { diagram, note } = lineage;
  return note === undefined
    ? fenceMermaid(diagram)
    : `${fenceMermaid(diagram)}\n\n<sub>${note}</sub>`;
}

/** What a dry run found: what each model would read and cost. */
export function renderPlanned(
  planned: readonly PlannedModel[],
  pricePerTib: number,
): string | undefined {
  const known = sumOf(planned, ({ bytes = 0 }) => bytes);
  const table = renderCutTable<PlannedModel>(
    [
      { head: "Model", markdown: ({ name }) => renderName(shorten(name, 120)) },
      {
        head: "Reads",
        align: "right",
        cell: ({ bytes, isUnchanged }) =>
          isUnchanged ? "unchanged" : bytes === undefined ? "unknown" : formatBinaryBytes(bytes),
      },
      {
        head: "Cost",
        align: "right",
        cell: ({ bytes, isUnchanged }) =>
          isUnchanged || bytes === undefined ? "" : formatCost(bytes, pricePerTib),
      },
      { head: "Why unknown", cell: ({ reason = "" }) => shorten(reason, 200) },
    ],
    planned,
    MOST_ROWS,
  );
  if (table === undefined) return undefined;
  const total = `${formatBinaryBytes(known)}, ${formatCost(known, pricePerTib)}`;
  const price = `at $${pricePerTib} a TiB, as far as is known.`;
  return `**${escapeMarkdown(total)}** ${escapeMarkdown(price)}\n\n${table}`;
}

function formatDay(ms: number): string {
  const instant = formatInstant(ms);
  return /^\d/.test(instant) ? formatDate(instant) : instant;
}

/** How old the newest rows of sources are. */
export function renderFreshness(freshness: readonly SourceFreshness[]): string | undefined {
  const marks = { pass: "✅", warn: "⚠️", error: "❌", failed: "❌" } as const;
  return renderCutTable<SourceFreshness>(
    [
      { head: "", cell: ({ status }) => marks[status] },
      { head: "Source", markdown: ({ name }) => renderName(shorten(name, 120)) },
      {
        head: "Newest row",
        align: "right",
        cell: ({ loadedAtMs }) => (loadedAtMs === undefined ? "none" : formatDay(loadedAtMs)),
      },
      {
        head: "Age",
        align: "right",
        cell: ({ ageMs }) => (ageMs === undefined ? "" : formatAge(ageMs)),
      },
      { head: "What is said of it", cell: ({ message = "" }) => shorten(message, 300) },
    ],
    freshness,
    MOST_ROWS,
  );
}
