import { PRICE_PER_TIB } from "./cost.ts";
import { fitSections } from "./fit-sections.ts";
import { countNoun, describeYears, formatCount, formatDuration } from "./format.ts";
import { escapeMarkdown, renderLink, shorten } from "./markdown.ts";
import { renderProblems } from "./problem-list.ts";
import type { RunResults } from "./results.ts";
import { renderKeyFigures, renderMonths, renderUncounted } from "./summary-figures.ts";
import {
  describeBilled,
  renderFreshness,
  renderLineageSection,
  renderModels,
  renderPlanned,
} from "./summary-models.ts";
import { describeTests, renderConcerns } from "./summary-tests.ts";
import { renderDoubtfulFiles, renderYears } from "./summary-years.ts";
import { describeVerdict } from "./verdict.ts";

/** Over 1 MiB the runner drops the summary of a step. */
const MOST_BYTES = 900_000;
const MOST_TOLD = 20;

export interface SummaryOptions {
  /** US dollars for a TiB that queries read. */
  readonly pricePerTib?: number;
}

/** Renders a run as Markdown for the Actions tab. Values from data are escaped. */
export function renderSummary(results: RunResults, options: SummaryOptions = {}): string {
  return `${fitSections(listSummarySections(results, options), MOST_BYTES)}\n`;
}

/** The summary's sections, most important first: where there is no room, whole ones are left out. */
export function listSummarySections(
  results: RunResults,
  { pricePerTib = PRICE_PER_TIB }: SummaryOptions = {},
): string[] {
  const nodes = results.transform?.nodes ?? [];
  const hasFailed = results.problems.length > 0;
  const tests = section("Tests", joinParts(describeTests(nodes), renderConcerns(nodes)));
  const sections = [
    renderHead(results, pricePerTib),
    results.sample === undefined
      ? undefined
      : `> **Sample data.** ${escapeMarkdown(results.sample)}`,
    renderProblems(results.problems),
    // What failed comes before the figures, and what only warned after them.
    hasFailed ? tests : undefined,
    section(nameEmissions(results), joinParts(renderKeyFigures(results), renderMonths(results))),
    hasFailed ? undefined : tests,
    section("Files by year", renderYears(results)),
    section("What it would cost", renderPlanned(results.planned ?? [], pricePerTib)),
    section("Models", joinParts(renderLineageSection(nodes), renderModels(nodes, pricePerTib))),
    section("Freshness", renderFreshness(results.freshness ?? [])),
    section("Files to look at", renderDoubtfulFiles(results)),
    section("Meters that enter no total", renderUncounted(results.meters)),
    section("Notes", renderNotes(results)),
  ];
  return sections.filter((text) => text !== undefined);
}

/** What people read has more years than a run that was asked for some of them. */
function nameEmissions({ emissions, years }: RunResults): string {
  const all = describeYears(emissions.map(({ year }) => year));
  return all === describeYears(years) ? "Emissions" : `Emissions, all years: ${all}`;
}

function section(title: string, body: string | undefined): string | undefined {
  return body === undefined ? undefined : `### ${title}\n\n${body}`;
}

function joinParts(...parts: readonly (string | undefined)[]): string | undefined {
  const found = parts.filter((part) => part !== undefined);
  return found.length === 0 ? undefined : found.join("\n\n");
}

/** Verdict and reason, and below it the facts and where to look further. */
function renderHead(results: RunResults, pricePerTib: number): string {
  const { mark, title, isSuccess } = describeVerdict(results);
  const head = `## ${mark} ${escapeMarkdown(shorten(title, 200))}`;
  const isAsBefore = !isSuccess && results.transform?.isPublished !== true;
  const facts = renderFacts(results, pricePerTib);
  return [head, isAsBefore ? `What people read is as it was before. ${facts}` : facts].join("\n\n");
}

function renderFacts(results: RunResults, pricePerTib: number): string {
  const { durationMs, files, links = {}, transform } = results;
  const nodes = transform?.nodes ?? [];
  const models = nodes.filter(({ kind }) => kind === "model" || kind === "seed").length;
  const unchanged = nodes.filter(
    (node) => node.isUnchanged === true && node.kind !== "test" && node.kind !== "unit_test",
  ).length;
  const billed = describeBilled(nodes, pricePerTib);
  const facts = [
    formatDuration(durationMs),
    ...(files.length > 0 ? [countNoun(files.length, "file")] : []),
    ...(models > 0
      ? [
          countNoun(models, "model") +
            (unchanged > 0 ? `, ${formatCount(unchanged)} unchanged` : ""),
        ]
      : []),
    ...(billed === undefined ? [] : [billed]),
  ].map(escapeMarkdown);
  const { commit } = links;
  const places = [
    ["report", links.report],
    ["table", links.table],
    ["Looker Studio", links.looker],
    ["logs", links.run],
    [commit === undefined ? "" : `commit ${commit.sha.slice(0, 7)}`, commit?.url],
  ] as const;
  const found = places.flatMap(([text, address]) =>
    address === undefined ? [] : [renderLink(text, address)],
  );
  return [...facts, ...found].join(" · ");
}

function renderNotes({ freshness = [], notes }: RunResults): string | undefined {
  const above = new Set(freshness.map(({ message }) => message));
  const rest = notes.filter((note) => !above.has(note));
  if (rest.length === 0) return undefined;
  return rest
    .slice(0, MOST_TOLD)
    .map((note) => `- ${escapeMarkdown(shorten(note, 600))}`)
    .join("\n");
}
