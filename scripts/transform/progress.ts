import { styleText } from "node:util";
import { countNoun, formatCount, formatDuration } from "../../actions/lib/report/format.ts";
import { nameOutcome } from "../../actions/lib/report/outcome.ts";
import type { NodeResult } from "../../actions/lib/report/results.ts";
import type { TransformEvent } from "../../actions/lib/run/options.ts";
import { toPrintable } from "../run-main.ts";
import { createStatusLine, cutLine } from "../status-line.ts";

export interface TransformProgress {
  onEvent(event: TransformEvent): void;
  /** Writes a line that stays. */
  print(line: string): void;
  stop(): void;
}

const MARKS = {
  success: ["green", "✔"],
  pass: ["green", "✔"],
  warn: ["yellow", "!"],
  error: ["red", "✖"],
  fail: ["red", "✖"],
  skipped: ["dim", "-"],
  unchanged: ["dim", "="],
} as const satisfies Readonly<Record<ReturnType<typeof nameOutcome>, readonly [string, string]>>;

/**
 * Shows what runs: a line for each model and seed that is done, and for each test that does not
 * pass; in a terminal also what is under way. Quiet, it shows nothing.
 */
export function createTransformProgress(
  stream: NodeJS.WriteStream,
  options: { total: number; isQuiet: boolean; now: () => number },
): TransformProgress {
  const { total, isQuiet, now } = options;
  if (isQuiet) return { onEvent: () => undefined, print: () => undefined, stop: () => undefined };
  const startedMs = now();
  const running = new Set<string>();
  let done = 0;
  const line = createStatusLine(stream, (columns) => {
    const names = [...running].slice(0, 3).map((name) => toPrintable(name));
    const count = `${formatCount(done)}/${formatCount(total)}`;
    return cutLine([count, formatDuration(now() - startedMs), ...names].join(" · "), columns);
  });
  return {
    onEvent({ type, kind, name, result }) {
      if (type === "start") running.add(name);
      else running.delete(name);
      if (kind === "publish" && type === "done") line.print(`✔ published  ${toPrintable(name)}`);
      if (result === undefined) return;
      done += 1;
      if (result.status !== "pass") line.print(describeResult(result, stream));
    },
    print: (text) => line.print(text),
    stop() {
      line.clear();
      line.stop();
    },
  };
}

function describeResult(result: NodeResult, stream: NodeJS.WriteStream): string {
  const { status, isUnchanged, config, name, kind, rowCount, failures, durationMs } = result;
  const [color, sign] = MARKS[nameOutcome(result)];
  const what = kind === "model" ? config : kind.replace("_", " ");
  const parts = [
    toPrintable(name),
    ...(status === "success" || status === "warn" ? [] : [status]),
    ...(rowCount === undefined ? [] : [countNoun(rowCount, "row")]),
    ...(failures === undefined || failures === 0 ? [] : [countNoun(failures, "row")]),
    ...(isUnchanged ? ["unchanged"] : status === "skipped" ? [] : [formatDuration(durationMs)]),
  ];
  return `${styleText(color, sign, { stream })} ${what.padEnd(11)} ${parts.join("  ")}`;
}
