import { styleText } from "node:util";
import {
  countNoun,
  formatBytes,
  formatCount,
  formatDuration,
} from "../../actions/lib/report/format.ts";
import type { Retry } from "../../actions/lib/sources/http.ts";
import type { TransformEvent } from "../../actions/lib/run/options.ts";
import { toPrintable } from "../run-main.ts";
import { createStatusLine, cutLine } from "../status-line.ts";
import type { PipelineEvent } from "./run.ts";

export interface Progress {
  onEvent(event: PipelineEvent): void;
  /** Tells of a fetch that failed and is tried again. */
  onRetry(retry: Retry): void;
  /** Marks the step under way as failed. */
  fail(): void;
  /** Ends the step under way and lets go of the terminal. */
  stop(): void;
}

interface Step {
  readonly title: string;
  readonly startedMs: number;
  readonly total: number | undefined;
  done: number;
  rows: number;
  bytes: number;
  rejects: number;
  concerns: number;
  failures: number;
  readonly running: Set<string>;
}

/**
 * Shows what runs. In a terminal the step under way is a line that is drawn anew; elsewhere each
 * step that ends, and each model that fails, is one plain line.
 */
export function createProgress(stream: NodeJS.WriteStream, now: () => number): Progress {
  let step: Step | undefined;
  const line = createStatusLine(stream, (columns) => step && describeStep(step, now(), columns));
  const end = (): void => {
    if (step === undefined) return;
    const { concerns, failures } = step;
    const [colour, mark] =
      failures > 0
        ? (["red", "✖"] as const)
        : concerns > 0
          ? (["yellow", "!"] as const)
          : (["green", "✔"] as const);
    line.clear();
    const columns = stream.isTTY ? stream.columns - 2 : undefined;
    const told = describeStep({ ...step, running: new Set() }, now(), columns);
    line.print(`${styleText(colour, mark, { stream })} ${told}`);
    step = undefined;
  };
  const begin = (title: string, total?: number): void => {
    end();
    const counts = { done: 0, rows: 0, bytes: 0, rejects: 0, concerns: 0, failures: 0 };
    step = { title, total, startedMs: now(), ...counts, running: new Set() };
    line.refresh();
  };

  const fail = (): void => {
    if (step !== undefined) step.failures += 1;
  };

  return {
    fail,
    onEvent(event) {
      if (event.type === "extracting") begin(`extract ${event.year}`, event.fileCount);
      else if (event.type === "loading") begin(`load ${event.year}`);
      else if (event.type === "transforming") begin("transform");
      else if (event.type === "reporting") begin("report");
      else if (event.type === "failing") fail();
      else if (step !== undefined) count(step, event, (text) => line.print(text));
    },
    onRetry({ attempt, reason, url, waitMs }) {
      const host = new URL(url).host;
      line.print(
        `  try ${attempt} failed: ${toPrintable(`${host} ${reason}`)}; again in ${formatDuration(waitMs)}`,
      );
    },
    stop() {
      end();
      line.stop();
    },
  };
}

type CountedEvent = Extract<PipelineEvent, { type: "file" | "partition" | "node" }>;

function count(step: Step, event: CountedEvent, print: (line: string) => void): void {
  if (event.type === "file") {
    const { outcome } = event;
    step.done += 1;
    step.rows += outcome.rowCount;
    step.bytes += outcome.bytes;
    step.rejects += outcome.rejectCount;
    if (outcome.status === "failed") step.failures += 1;
    if (outcome.rejectCount > 0) step.concerns += 1;
  } else if (event.type === "partition") {
    step.done += event.outcome.status === "unchanged" ? 0 : 1;
    step.rows += event.outcome.status === "unchanged" ? 0 : event.outcome.rowCount;
  } else {
    countNode(step, event.event, print);
  }
}

function countNode(step: Step, event: TransformEvent, print: (line: string) => void): void {
  const { name, result, type } = event;
  if (type === "start") step.running.add(name);
  else step.running.delete(name);
  if (result === undefined) return;
  step.done += 1;
  if (result.status === "warn") step.concerns += 1;
  if (result.status === "error" || result.status === "fail") {
    step.failures += 1;
    print(`  ${result.status}: ${toPrintable(name)}`);
  }
}

function describeStep(step: Step, nowMs: number, columns = Number.POSITIVE_INFINITY): string {
  const elapsedMs = nowMs - step.startedMs;
  const kind = step.title.split(" ")[0];
  const parts =
    kind === "extract"
      ? describeExtract(step, elapsedMs)
      : kind === "load"
        ? [`${formatCount(step.done)} written`, `${formatCount(step.rows)} rows`]
        : kind === "transform"
          ? [`${formatCount(step.done)} done`, ...step.running].slice(0, 4)
          : [];
  const render = (shown: number): string =>
    [step.title.padEnd(12), parts.slice(0, shown).join(" · "), formatDuration(elapsedMs)]
      .filter((part) => part !== "")
      .join("  ");
  let shown = parts.length;
  // What is told last is missed least; the time is told in any case.
  while (shown > 1 && render(shown).length > columns) shown -= 1;
  return cutLine(render(shown), columns);
}

function describeExtract(step: Step, elapsedMs: number): string[] {
  const rate = step.rows / Math.max(elapsedMs / 1000, 0.001);
  return [
    `${step.done}/${countNoun(step.total ?? step.done, "file")}`,
    countNoun(step.rows, "row"),
    ...(step.rejects > 0 ? [countNoun(step.rejects, "reject")] : []),
    ...(step.bytes > 0
      ? [formatBytes(step.bytes), `${formatCount(rate)} rows/s`]
      : ["nothing new"]),
  ];
}
