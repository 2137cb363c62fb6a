import {
  describeConcern,
  listConcerns,
  listSteps,
  toGrid,
} from "../../actions/lib/report/digest.ts";
import { formatDuration, formatKg, formatName } from "../../actions/lib/report/format.ts";
import type { RunResults } from "../../actions/lib/report/results.ts";
import { PRICE_PER_TIB } from "../../actions/lib/report/cost.ts";
import { toPrintable } from "../run-main.ts";
import { wrapLines } from "../wrap-lines.ts";
import { renderTextTable } from "../text-table.ts";
import { renderCosts } from "../transform/cost-table.ts";

/** Warnings shown at the end; all of them are in the summary. */
const MAX_CONCERNS = 8;

/** What a run ends with in the terminal: steps, concerns, emissions. */
export function renderFinal(results: RunResults, width?: number): string {
  const steps = renderTextTable(
    [{ head: "Step" }, { head: "Outcome" }],
    listSteps(results).map(({ step, outcome }) => [step, outcome]),
    width,
  );
  const concerns = listConcerns(results.transform?.nodes ?? []);
  const lines = [
    ...concerns.slice(0, MAX_CONCERNS).map((node) => `${node.status}: ${describeConcern(node)}`),
    ...(concerns.length > MAX_CONCERNS ? [`… and ${concerns.length - MAX_CONCERNS} more`] : []),
    ...results.notes.map((note) => `note: ${note}`),
  ];
  const sample = results.sample === undefined ? "" : `Sample data. ${results.sample}`;
  const wrap = (text: string): string => wrapLines(text, width);
  return [
    steps,
    lines.map((line) => wrap(toPrintable(line))).join("\n"),
    renderCosts(results.transform?.nodes ?? [], { pricePerTib: PRICE_PER_TIB, width }),
    renderEmissions(results, width),
    wrap(sample),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function renderEmissions(results: RunResults, width?: number): string {
  const grid = toGrid(results.emissions);
  if (grid.rows.length === 0) return "";
  const columns = [
    { head: "kg CO2e" },
    ...grid.energyTypes.map((name) => ({ head: formatName(name), align: "right" as const })),
    { head: "Total", align: "right" as const },
  ];
  const rows = grid.rows.map((row) => [
    `${row.year}${row.isProvisional ? " (provisional)" : ""}`,
    ...row.cells.map(formatKg),
    formatKg(row.total),
  ]);
  return renderTextTable(columns, rows, width);
}

/** `Finished in 21 s`, or `Failed after 3.1 s`. */
export function renderVerdict(results: RunResults): string {
  const isFailed = results.problems.length > 0;
  return `${isFailed ? "Failed after" : "Finished in"} ${formatDuration(results.durationMs)}`;
}
