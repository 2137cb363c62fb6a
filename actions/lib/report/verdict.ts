import { countNoun, describeYears, formatCount } from "./format.ts";
import type { NodeResult, PlannedModel, RunResults } from "./results.ts";

/** What came of a run, as plain text. */
export interface Verdict {
  readonly isSuccess: boolean;
  /** ✅ ⚠️ ❌ */
  readonly mark: string;
  /** What was done and how it ended: one sentence without a full stop. */
  readonly title: string;
}

/** Says in one sentence what came of a run, and why where it failed. */
export function describeVerdict(results: RunResults): Verdict {
  const { problems, transform } = results;
  const subject = describeSubject(results);
  const [first] = problems;
  if (first !== undefined) {
    const reason = describeReason(results) ?? first.message.split("\n")[0] ?? "";
    const more = problems.length > 1 ? ` (and ${formatCount(problems.length - 1)} more)` : "";
    return { isSuccess: false, mark: "❌", title: `${subject} failed: ${trimEnd(reason)}${more}` };
  }
  const warned = transform?.nodes.filter(({ status }) => status === "warn").length ?? 0;
  const warning = warned === 0 ? "" : `, ${countNoun(warned, "test")} warned`;
  const mark = warned === 0 ? "✅" : "⚠️";
  return { isSuccess: true, mark, title: `${subject}: ${describeEnd(results)}${warning}` };
}

function describeSubject({ years, preview, planned, transform }: RunResults): string {
  if (preview !== undefined) return "Preview";
  const what = planned !== undefined && transform === undefined ? "Dry run" : "Carbon emissions";
  return years.length === 0 ? what : `${what} ${describeYears(years)}`;
}

function describeEnd({ transform, planned, preview }: RunResults): string {
  if (transform === undefined) {
    return planned === undefined ? "nothing was transformed" : describePlanned(planned);
  }
  if (transform.isPublished) return preview === undefined ? "published" : "built and tested";
  const built = transform.nodes.filter(({ kind }) => kind === "model" || kind === "seed");
  if (built.length === 0) return "tested";
  return preview === undefined ? "built, not published" : "built and tested";
}

function describePlanned(planned: readonly PlannedModel[]): string {
  const standing = planned.filter(({ isUnchanged }) => isUnchanged).length;
  const told = `${countNoun(planned.length - standing, "model")} would be built`;
  if (standing === 0) return told;
  return standing < planned.length
    ? `${told}, ${formatCount(standing)} left unchanged`
    : `nothing would be built, ${countNoun(standing, "model")} left unchanged`;
}

/** What of a transform failed, errors before tests; undefined where nothing did. */
function describeReason({ transform, preview }: RunResults): string | undefined {
  const nodes = transform?.nodes ?? [];
  const errors = nodes.filter(({ status }) => status === "error");
  const failed = nodes.filter(({ status }) => status === "fail");
  const parts = [
    ...(errors.length > 0 ? [`${nameFirst(errors)} could not be ${verbOf(errors)}`] : []),
    ...(failed.length > 0 ? [`${nameFirst(failed)} failed`] : []),
  ];
  if (parts.length === 0) return undefined;
  const reason = parts.join(", and ");
  return preview === undefined ? `nothing was published, because ${reason}` : reason;
}

function verbOf(errors: readonly NodeResult[]): string {
  return errors.every(({ kind }) => kind === "test" || kind === "unit_test") ? "run" : "built";
}

function nameFirst(nodes: readonly NodeResult[]): string {
  const names = nodes.slice(0, 2).map(({ name }) => name);
  const left = nodes.length - names.length;
  return left === 0 ? names.join(" and ") : `${names.join(", ")} and ${formatCount(left)} more`;
}

function trimEnd(sentence: string): string {
  return sentence.replace(/[.:]$/, "");
}
