import { formatBinaryBytes, formatCost, PRICE_PER_TIB } from "./cost.ts";
import { renderChanges } from "./comment-changes.ts";
import { renderDifferences } from "./comment-differences.ts";
import { sumOf } from "./digest.ts";
import { fitSections } from "./fit-sections.ts";
import { countNoun, formatCount, formatDuration } from "./format.ts";
import { escapeMarkdown, renderDetails, renderLink, renderName, shorten } from "./markdown.ts";
import { renderProblems } from "./problem-list.ts";
import type { DataDifference, NodeResult, RunResults } from "./results.ts";
import { renderLineageSection } from "./summary-models.ts";
import { describeTests, renderConcerns } from "./summary-tests.ts";

/** GitHub refuses a comment of more than 65,536 characters; a byte is never more than one. */
const MOST_BYTES = 65_000;
const MOST_TOLD = 20;

export interface CommentOptions {
  /** Hidden first line by which a later run finds the comment; see `markerOf`. */
  readonly marker: string;
  /** Commands that repeat the preview at home. */
  readonly commands: readonly string[];
  /** US dollars for a TiB that queries read. */
  readonly pricePerTib?: number;
  /** How often the pipeline runs by its schedule. */
  readonly runsPerMonth?: number;
  /** False for a text that is to be posted as untrusted, which is shown without. */
  readonly hasDiagrams?: boolean;
}

/** The hidden line that tells our comment, or issue, on a dataset from others. */
export function markerOf(kind: "preview" | "alert", dataset: string): string {
  return `<!-- carbon-emissions-pipeline ${kind} ${dataset.replaceAll(/\W/g, "")} -->`;
}

/**
 * Renders a preview's run as the comment on its pull request: what changes, what that touches, how the
 * data differs, what it costs. A preview that failed says why, also where it left no results. Values
 * from data are escaped.
 */
export function renderPullRequestComment(results: RunResults, options: CommentOptions): string {
  const { marker, commands, hasDiagrams = true } = options;
  const { pricePerTib = PRICE_PER_TIB, runsPerMonth = 1 } = options;
  const { transform, problems } = results;
  const nodes = transform?.nodes ?? [];
  const hasFailed = problems.length > 0 || transform === undefined;
  const tests = section("Tests", join(describeTests(nodes), renderConcerns(nodes)));
  const sections = [
    `${marker}\n${renderHead(results)}`,
    results.sample === undefined
      ? undefined
      : `> **Sample data.** ${escapeMarkdown(results.sample)}`,
    hasFailed ? renderFailure(results) : undefined,
    hasFailed ? tests : undefined,
    section("What changes", renderChanges(transform?.changes ?? [])),
    section("Data beside production", renderDifferences(transform?.differences ?? [])),
    hasFailed ? undefined : tests,
    section("Cost", renderCost(nodes, { pricePerTib, runsPerMonth })),
    hasDiagrams ? foldLineage(nodes) : undefined,
    results.notes.length === 0 ? undefined : section("Notes", renderNotes(results.notes)),
    commands.length === 0 ? undefined : renderCommands(commands),
  ];
  return fitSections(
    sections.filter((text) => text !== undefined),
    MOST_BYTES,
  );
}

function section(title: string, body: string | undefined): string | undefined {
  return body === undefined ? undefined : `### ${title}\n\n${body}`;
}

function join(...parts: readonly (string | undefined)[]): string | undefined {
  const found = parts.filter((part) => part !== undefined);
  return found.length === 0 ? undefined : found.join("\n\n");
}

function renderHead(results: RunResults): string {
  const { durationMs, links = {}, transform, dataset } = results;
  const nodes = transform?.nodes ?? [];
  const built = nodes.filter(({ kind }) => kind === "model" || kind === "seed").length;
  const { commit } = links;
  const facts = [
    ...(built > 0 && dataset !== undefined
      ? [`${countNoun(built, "model")} built in ${renderName(shorten(dataset, 120))}`]
      : []),
    escapeMarkdown(formatDuration(durationMs)),
    ...(links.report === undefined ? [] : [renderLink("report", links.report)]),
    ...(links.run === undefined ? [] : [renderLink("logs", links.run)]),
    ...(commit === undefined ? [] : [renderLink(`commit ${commit.sha.slice(0, 7)}`, commit.url)]),
  ];
  return `## ${escapeMarkdown(shorten(describePreview(results), 200))}\n\n${facts.join(" · ")}`;
}

/** The comment's first line: how the preview ended, and what it found. */
function describePreview({ transform, problems }: RunResults): string {
  const nodes = transform?.nodes ?? [];
  const failed = nodes.filter(({ status }) => status === "error" || status === "fail");
  const [first] = failed;
  if (first !== undefined) {
    const more = failed.length > 1 ? ` and ${formatCount(failed.length - 1)} more` : "";
    return `❌ Preview failed: ${first.name}${more}`;
  }
  const [problem] = problems;
  if (problem !== undefined) return `❌ Preview failed: ${problem.message.split("\n")[0] ?? ""}`;
  if (transform === undefined) return "❌ Preview failed: it left no results";
  if (nodes.length === 0) return "✅ Preview: nothing to build, no model has changed";
  return `✅ Preview: ${describeData(transform.differences ?? [])}`;
}

function describeData(differences: readonly DataDifference[]): string {
  if (differences.length === 0) return "built and tested";
  const count = (status: DataDifference["status"]) =>
    differences.filter((difference) => difference.status === status).length;
  const parts = [
    ...(count("different") > 0
      ? [`data differs in ${countNoun(count("different"), "relation")}`]
      : []),
    ...(count("new") > 0 ? [`${formatCount(count("new"))} new`] : []),
    ...(count("removed") > 0 ? [`${formatCount(count("removed"))} removed`] : []),
    ...(count("skipped") > 0 ? [`${formatCount(count("skipped"))} not compared`] : []),
  ];
  return parts.length === 0 ? "no difference in data" : parts.join(", ");
}

/** Why a preview failed; undefined where tests and models say it. */
function renderFailure({ problems, transform, links }: RunResults): string | undefined {
  const told = renderProblems(problems);
  if (told !== undefined || transform !== undefined) return told;
  return `The job ended before it could say why. Its ${renderLink("log", links?.run)} does.`;
}

/** What this preview was billed, and what its models will bill by the schedule. */
function renderCost(
  nodes: readonly NodeResult[],
  { pricePerTib, runsPerMonth }: { pricePerTib: number; runsPerMonth: number },
): string | undefined {
  const billed = nodes.filter(({ cost }) => cost !== undefined);
  if (billed.length === 0) return undefined;
  const bytes = sumOf(billed, ({ cost }) => cost?.bytesBilled ?? 0);
  const describe = (amount: number) =>
    escapeMarkdown(`${formatBinaryBytes(amount)} (${formatCost(amount, pricePerTib)})`);
  const known = billed.flatMap(({ previous }) => previous?.bytesBilled ?? []);
  const before = known.reduce((sum, one) => sum + one, 0);
  const last =
    known.length === 0 ? "" : ` When production last built them, they billed ${describe(before)}.`;
  const monthly = `${describe(bytes * runsPerMonth)} a month, at ${countNoun(runsPerMonth, "run")} a month`;
  return `This preview billed ${describe(bytes)}. In production its models and tests will bill about ${monthly}.${last}`;
}

function foldLineage(nodes: readonly NodeResult[]): string | undefined {
  const lineage = renderLineageSection(nodes);
  return lineage === undefined ? undefined : renderDetails("Lineage of what was built", lineage);
}

function renderNotes(notes: readonly string[]): string {
  const told = notes.slice(0, MOST_TOLD);
  return told.map((note) => `- ${escapeMarkdown(shorten(note, 600))}`).join("\n");
}

/** Commands are ours; one that could end the code block is left out. */
function renderCommands(commands: readonly string[]): string {
  const safe = commands.filter((command) => !/[`\r\n]/.test(command));
  return renderDetails("Repeat it at home", `\`\`\`sh\n${safe.join("\n")}\n\`\`\``);
}
