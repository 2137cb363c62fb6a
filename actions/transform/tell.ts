import { PipelineError } from "../lib/errors.ts";
import { listFaultAnnotations, listNodeAnnotations } from "../lib/report/annotations.ts";
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
    ...(result.isUnchanged ? ["unchanged"] : []),
    ...(result.status === "skipped" || result.isUnchanged
      ? []
      : [formatDuration(result.durationMs)]),
    ...(result.message === undefined ? [] : [result.message]),
  ];
  return [`${kind.replace("_", " ")} ${name}: ${result.status}`, ...parts].join(", ");
}

/** A line of the log for what a model would read. */
export function tellPlanned({ name, bytes, isUnchanged, reason }: Estimate): string {
  if (isUnchanged) return `${name}: unchanged, would be left as it is`;
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
  for (const annotation of listNodeAnnotations(nodes, projectDir)) runner.annotate(annotation);
}

/** Marks what is wrong with a project where it is written. */
export function annotateFaults(error: unknown, projectDir: string, runner: Runner): void {
  if (!(error instanceof PipelineError)) return;
  for (const one of listFaultAnnotations(error.places, projectDir)) runner.annotate(one);
}
