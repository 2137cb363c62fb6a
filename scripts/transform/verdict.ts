import { styleText } from "node:util";
import { countNoun, formatDuration } from "../../actions/lib/report/format.ts";
import type { NodeResult, TransformResults } from "../../actions/lib/report/results.ts";
import type { Plan } from "../../actions/lib/run/plan.ts";
import { quote } from "../../actions/lib/sql/quote.ts";
import type { TransformArguments } from "./arguments.ts";
import { renderCommand, renderQuestion } from "./command-line.ts";
import { datasetOf } from "./preview.ts";

/** Whether anything kept a run from what it was to do. */
export function isFailed({ nodes, refusal }: TransformResults): boolean {
  return (
    refusal !== undefined || nodes.some((node) => node.status === "error" || node.status === "fail")
  );
}

/** How a run ended, in one line; after a failure also how to look at what was built and to go on. */
export function renderVerdict(
  results: TransformResults,
  run: { given: TransformArguments; plan: Plan; durationMs: number; isStopped?: boolean },
): string {
  const { given, plan, durationMs, isStopped = false } = run;
  const { nodes, isPublished } = results;
  const time = formatDuration(durationMs);
  const failed = nodes.filter(({ status }) => status === "error" || status === "fail");
  const { refusal } = results;
  const isTest = plan.command === "test";
  const skipped = nodes.filter(({ status }) => status === "skipped").length;
  if (isStopped && !isPublished) {
    const left = skipped === 0 ? "" : `, with ${skipped} left to do`;
    return [
      `${styleText("red", "✖")} Stopped after ${time}${left}.`,
      `go on:  ${renderCommand(given, "retry", [])}`,
    ].join("\n");
  }
  if (!isFailed(results)) {
    const tests = nodes.filter(({ kind }) => kind === "test" || kind === "unit_test").length;
    const relations = nodes.filter(isRelation);
    const built = relations.filter((node) => node.isUnchanged !== true).length + plan.reused.size;
    const unchanged = relations.length + plan.reused.size - built;
    const standing = unchanged === 0 ? "" : ` ${countNoun(unchanged, "relation")} unchanged`;
    const done = !isPublished
      ? `${countNoun(tests, "test")} ${tests === 1 ? "has" : "have"} no error`
      : built === 0
        ? `Nothing to publish to ${datasetOf(given)}:${standing}`
        : `Published ${countNoun(built, "relation")} to ${datasetOf(given)}${standing && `,${standing}`}`;
    return `${styleText("green", "✔")} ${done}, in ${time}.`;
  }
  const counts = [
    ...(refusal === undefined ? [] : [`${refusal.message} ${refusal.remedy ?? ""}`.trim()]),
    ...(failed.length === 0 ? [] : [countNoun(failed.length, "failure")]),
    ...(skipped === 0 ? [] : [`${skipped} skipped`]),
  ].join(", ");
  const verdict = isTest ? "Not all tests passed" : "Nothing was published";
  const standing = isTest ? "" : " What people read is as it was before.";
  const read = new Set(failed.flatMap((node) => node.dependsOn));
  const candidate = nodes.find(
    (node) =>
      isRelation(node) &&
      node.status === "success" &&
      node.isUnchanged !== true &&
      read.has(node.name),
  );
  const look = candidate === undefined ? [] : [`look:   ${askCandidate(candidate, run)}`];
  return [
    `${styleText("red", "✖")} ${verdict}: ${counts}, in ${time}.${standing}`,
    ...(isTest ? [] : look),
    `go on:  ${renderCommand(given, "retry", [])}`,
  ].join("\n");
}

function isRelation({ kind, config }: NodeResult): boolean {
  return kind === "seed" || (kind === "model" && config !== "ephemeral");
}

/** Candidates stay until the next run: this asks for the first rows of one. */
function askCandidate(
  { id }: NodeResult,
  { given, plan }: { given: TransformArguments; plan: Plan },
): string {
  const node = plan.nodes.find((each) => each.id === id);
  const names = [`${node?.dataset}__candidate`, node?.alias ?? ""].map(quote);
  return renderQuestion(given, `select * from ${names.join(".")} limit 20`);
}
