import { styleText } from "node:util";
import { wrapAnsi } from "fast-wrap-ansi";
import type { ProjectGraph } from "../../actions/lib/graph/nodes.ts";
import type { Plan } from "../../actions/lib/run/plan.ts";
import { formatCount, formatDuration } from "../../actions/lib/report/format.ts";
import { nameOutcome } from "../../actions/lib/report/outcome.ts";
import type { NodeResult, TransformResults } from "../../actions/lib/report/results.ts";
import { toPrintable } from "../run-main.ts";
import { renderTextTable } from "../text-table.ts";
import type { TransformArguments } from "./arguments.ts";
import { renderCommand, renderQuestion } from "./command-line.ts";

const KINDS = ["seed", "model", "unit_test", "test"] as const;
const OUTCOMES = ["success", "pass", "unchanged", "warn", "fail", "error", "skipped"] as const;

/** Failures and warnings shown at the end; all of them are in run_results.json. */
const MAX_TOLD = 20;
const MAX_COLUMNS = 6;

/** Counts by kind and outcome, with the time that the warehouse took for each kind. */
export function renderCounts(results: readonly NodeResult[], width?: number): string {
  const seen = OUTCOMES.filter((outcome) =>
    results.some((result) => nameOutcome(result) === outcome),
  );
  const columns = [
    { head: "" },
    ...seen.map((head) => ({ head, align: "right" as const })),
    { head: "time added up", align: "right" as const },
  ];
  const rows = KINDS.flatMap((kind) => {
    const own = results.filter((result) => result.kind === kind);
    if (own.length === 0) return [];
    const counts = seen.map((outcome) => {
      const count = own.filter((result) => nameOutcome(result) === outcome).length;
      return count === 0 ? "" : formatCount(count);
    });
    const durationMs = own.reduce((sum, result) => sum + result.durationMs, 0);
    return [[`${kind.replace("_", " ")}s`, ...counts, formatDuration(durationMs)]];
  });
  return renderTextTable(columns, rows, width);
}

interface Telling {
  readonly given: TransformArguments;
  readonly plan: Plan;
  readonly graph: ProjectGraph;
  readonly width: number | undefined;
  /** What was built has the names that people read, not those of candidates. */
  readonly isPublished: boolean;
  /** Where the SQL of a node was written. */
  readonly fileOf: (id: string) => string | undefined;
}

/** Warnings, then failures, each with its first rows and the commands that go on from it. */
export function renderConcerns(
  { nodes, isPublished }: TransformResults,
  settings: Omit<Telling, "isPublished">,
): string {
  const telling = { ...settings, isPublished };
  const concerns = (["warn", "error", "fail"] as const).flatMap((status) =>
    nodes.filter((result) => result.status === status),
  );
  const told = concerns.slice(-MAX_TOLD).map((result) => renderConcern(result, telling));
  const left = concerns.length - told.length;
  const more = left > 0 ? [`… and ${left} more, in run_results.json`] : [];
  return [...more, ...told].join("\n\n");
}

function renderConcern(result: NodeResult, telling: Telling): string {
  const { status, kind, name, message, failingRows = [] } = result;
  const { width } = telling;
  const wrap = (text: string, margin: string): string =>
    (width === undefined
      ? text
      : wrapAnsi(text, Math.max(20, width - margin.length), { hard: true })
    )
      .split("\n")
      .map((line) => margin + line)
      .join("\n");
  const color = status === "warn" ? "yellow" : "red";
  const head = `${styleText(color, status)}  ${kind.replace("_", " ")} ${toPrintable(name)}`;
  return [
    head,
    ...(message === undefined ? [] : [wrap(toPrintable(message), "  ")]),
    ...(failingRows.length === 0 ? [] : [indent(renderRows(failingRows, width))]),
    // What is to be copied is not wrapped: the terminal does that without line ends.
    ...listCommands(result, telling).map((line) => `  ${line}`),
  ].join("\n");
}

function renderRows(rows: NonNullable<NodeResult["failingRows"]>, width?: number): string {
  const names = Object.keys(rows[0] ?? {});
  const shown = names.slice(0, MAX_COLUMNS);
  const cells = rows.map((row) => shown.map((name) => row[name] ?? "NULL"));
  const table = renderTextTable(
    shown.map((head) => ({ head })),
    cells,
    width === undefined ? undefined : width - 4,
  );
  const left = names.length - shown.length;
  return left === 0 ? table : `${table}\n… and ${left} more columns`;
}

function indent(text: string): string {
  return text.replaceAll(/^(?=.)/gm, "    ");
}

/** What to type to see more, and to run it again. */
function listCommands(result: NodeResult, telling: Telling): string[] {
  const { given, plan, fileOf, graph } = telling;
  const { id, kind, name, status, compiledSql, failures = 0 } = result;
  const question = telling.isPublished ? { isPublished: true, ...given } : given;
  const look =
    kind === "test" && failures > 0 && compiledSql !== undefined
      ? [`look:   ${renderQuestion(question, compiledSql, fileOf(id))}`]
      : [];
  if (status === "warn") return look;
  const { command } = plan;
  // Alone, a test would look at what is published; what failed it is the candidate.
  const reused = [...plan.reused].flatMap((each) => graph.nodes.get(each)?.name ?? []);
  const built = new Set([...plan.nodes.map((node) => node.name), ...reused]);
  const models = kind === "test" ? result.dependsOn.filter((each) => built.has(each)) : [];
  const select = models.length > 0 ? models : [name];
  const repeated = command === "compile" ? "build" : command;
  return [...look, `repeat: ${renderCommand(given, repeated, select)}`];
}
