import { fitSections } from "./fit-sections.ts";
import { countNoun, formatDate } from "./format.ts";
import { renderLink, shorten } from "./markdown.ts";
import type { RunResults } from "./results.ts";
import { renderProblems } from "./problem-list.ts";
import { renderConcerns } from "./summary-tests.ts";
import { describeVerdict } from "./verdict.ts";

const MOST_BYTES = 60_000;

/** How long a failure has lasted, as the issue itself keeps it in a hidden line. */
interface Streak {
  /** ISO 8601, in UTC. */
  readonly since: string;
  readonly runCount: number;
  /** GitHub's number of the last run; empty where it is not known. */
  readonly lastRun: string;
}

export interface AlertOptions {
  /** Hidden first line by which a later run finds the issue; see `markerOf`. */
  readonly marker: string;
  /** Body of the issue that is open. */
  readonly earlier: string | undefined;
}

/**
 * Renders the issue for a run that failed: cause, log, and how to run it again. What the open issue
 * says of earlier runs is gone on with; a run that is tried again counts once. Values from data are
 * escaped.
 */
export function renderAlert(
  results: RunResults,
  { marker, earlier }: AlertOptions,
): { readonly title: string; readonly body: string } {
  const streak = continueStreak(results, earlier === undefined ? undefined : readStreak(earlier));
  const title = toTitle(describeVerdict(results).title);
  const { links = {} } = results;
  const places = [
    renderLink("logs", links.run),
    ...(links.commit
      ? [renderLink(`commit ${links.commit.sha.slice(0, 7)}`, links.commit.url)]
      : []),
  ];
  const isAsBefore = results.transform?.isPublished !== true;
  const sections = [
    `${marker}\n${printStreak(streak)}`,
    [
      `Failing since ${formatDate(streak.since)}, ${countNoun(streak.runCount, "run")} in a row · ${places.join(" · ")}`,
      ...(isAsBefore ? ["What people read is as it was before."] : []),
    ].join("\n\n"),
    join("### Why", renderProblems(results.problems)),
    join("### Tests and models", renderConcerns(results.transform?.nodes ?? [])),
    renderWayOut(links.run),
  ];
  return {
    title,
    body: fitSections(
      sections.filter((part) => part !== ""),
      MOST_BYTES,
    ),
  };
}

/** The last word on an issue when a run has succeeded again. */
export function renderRecovery(results: RunResults): string {
  return `✅ It works again, see the ${renderLink("run", results.links?.run)}.`;
}

function join(head: string, body: string | undefined): string {
  return body === undefined ? "" : `${head}\n\n${body}`;
}

/** A title is plain text, but for what makes a link of itself. */
function toTitle(text: string): string {
  const line = text.replaceAll(/\p{C}+/gu, " ").replaceAll(/([@#])(?=\w)/g, "$1\u200B");
  return shorten(line, 200);
}

function renderWayOut(run: string | undefined): string {
  const id = runIdOf(run);
  const command = id === "" ? "" : `, or say \`gh run rerun ${id} --failed\``;
  return [
    "### What to do",
    "",
    `1. Mend the cause above; the ${renderLink("log", run)} says more.`,
    `2. On the run's page press *Re-run failed jobs*${command}. What is in the lake already is not fetched again, and what is loaded stays.`,
    "",
    "Each run that fails brings this issue up to date, and the next one that succeeds closes it.",
  ].join("\n");
}

function runIdOf(run: string | undefined): string {
  return /\/actions\/runs\/(\d+)/.exec(run ?? "")?.[1] ?? "";
}

function continueStreak({ startedAt, links }: RunResults, before: Streak | undefined): Streak {
  const lastRun = runIdOf(links?.run);
  if (before === undefined) return { since: startedAt, runCount: 1, lastRun };
  const isAgain = lastRun !== "" && lastRun === before.lastRun;
  return { since: before.since, runCount: before.runCount + (isAgain ? 0 : 1), lastRun };
}

function printStreak({ since, runCount, lastRun }: Streak): string {
  return `<!-- since ${since} runs ${runCount} last ${lastRun || "-"} -->`;
}

const STREAK =
  /^<!-- since (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z) runs (\d{1,6}) last (\d+|-) -->$/m;

/** Undefined where somebody has edited the line away. */
function readStreak(body: string): Streak | undefined {
  const [, since, runCount, lastRun] = STREAK.exec(body) ?? [];
  if (since === undefined || Number.isNaN(Date.parse(since))) return undefined;
  return { since, runCount: Number(runCount), lastRun: lastRun === "-" ? "" : (lastRun ?? "") };
}
