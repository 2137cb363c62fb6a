import { posix } from "node:path";
import { PipelineError } from "../lib/errors.ts";
import { formatBinaryBytes } from "../lib/report/cost.ts";
import { countNoun, formatDuration } from "../lib/report/format.ts";
import type { NodeResult } from "../lib/report/results.ts";
import type { Estimate } from "../lib/run/estimate.ts";
import type { TransformEvent } from "../lib/run/options.ts";
import type { Runner } from "../lib/runner.ts";

/** A line of the log for what a run does; undefined for what need not be said. */
export function tellEvent({ type, kind, name, result }: TransformEvent): string | undefined {
  if (kind === "publish") return type === "start" ? `Publishing ${name}` : `Published ${name}`;
  if (result === undefined) return undefined;
  const parts = [
    ...(result.rowCount === undefined ? [] : [countNoun(result.rowCount, "row")]),
    ...(result.cost === undefined ? [] : [`${formatBinaryBytes(result.cost.bytesBilled)} billed`]),
    ...(result.status === "skipped" ? [] : [formatDuration(result.durationMs)]),
    ...(result.message === undefined ? [] : [result.message]),
  ];
  return [`${kind.replace("_", " ")} ${name}: ${result.status}`, ...parts].join(", ");
}

/** A line of the log for what a model would read. */
export function tellPlanned({ name, bytes, reason }: Estimate): string {
  return bytes === undefined
    ? `${name}: nobody can say what it would read: ${reason ?? ""}`
    : `${name}: would read ${formatBinaryBytes(bytes)}`;
}

/** Marks failures and warnings where they are written. */
export function annotateNodes(
  nodes: readonly NodeResult[],
  projectDir: string,
  runner: Runner,
): void {
  for (const node of nodes) {
    const { status, name, file, line, message = "" } = node;
    if (status !== "error" && status !== "fail" && status !== "warn") continue;
    runner.annotate({
      level: status === "warn" ? "warning" : "error",
      title: `${node.kind.replace("_", " ")} ${name}`,
      message: `${name}: ${message}`,
      ...placeOf(projectDir, file, line),
    });
  }
}

/** Marks what is wrong with a project where it is written. */
export function annotateFaults(error: unknown, projectDir: string, runner: Runner): void {
  if (!(error instanceof PipelineError)) return;
  for (const { file, line, message } of error.places) {
    runner.annotate({ level: "error", message, ...placeOf(projectDir, file, line) });
  }
}

/** Annotations name files from the repository's root, with slashes on every system. */
function placeOf(projectDir: string, file: string | undefined, line: number | undefined) {
  if (file === undefined) return {};
  const path = posix.join(projectDir.replaceAll("\\", "/"), file);
  return { file: path, ...(line !== undefined && { line }) };
}
