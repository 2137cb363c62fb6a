import { listConcerns, sumOf } from "./digest.ts";
import {
  countNoun,
  describeYears,
  formatAge,
  formatCount,
  formatDate,
  formatInstant,
  formatShare,
} from "./format.ts";
import { escapeHtml, renderHtmlTable } from "./html-table.ts";
import { isCounted, latestOf, renderLeftOut, renderMeters, shareOf } from "./html-meters.ts";
import { nameOutcome } from "./outcome.ts";
import type { FileOutcome, MeterSummary, NodeResult, RunResults } from "./results.ts";

/** Longer lists are for the run's logs. */
const MAX_ROWS = 20;
const MAX_CELLS = 8;
const MAX_LETTERS = 300;

/** What speaks for and against the figures: tiles first, then what a reader should look at. */
export function renderChecks(results: RunResults): string {
  const { files, freshness = [], meters, transform } = results;
  const rejected = files.filter(({ rejectCount }) => rejectCount > 0);
  return [
    `<div class="tiles checks">\n${listTiles(results).map(renderTile).join("\n")}\n</div>`,
    part("What tests found", renderConcerns(transform?.nodes ?? [])),
    part("Rows that were rejected", renderRejects(rejected)),
    part("Meters that enter no total", renderLeftOut(meters)),
    part("How old the sources are", renderFreshness(freshness)),
    part("Readings of each site", renderMeters(meters)),
  ]
    .filter((each) => each !== "")
    .join("\n");
}

/** The same in one sentence, for the top of the page; empty where nothing is known. */
export function summariseChecks(results: RunResults): string {
  const { meters, transform } = results;
  const counts = countTests(transform?.nodes ?? []);
  const left = countMeters(meters.filter((meter) => !isCounted(meter)));
  const parts = [
    ...(meters.length === 0
      ? []
      : [
          `${formatShare(shareOf(meters))} of half-hours have a reading`,
          `${formatCount(left)} of ${countNoun(countMeters(meters), "meter")} enter no total`,
        ]),
    ...(counts.all === 0
      ? []
      : [`${formatCount(counts.passed)} of ${countNoun(counts.all, "test")} passed`]),
  ];
  return parts.length === 0 ? "" : `${new Intl.ListFormat("en-GB").format(parts)}.`;
}

interface Tile {
  readonly head: string;
  readonly figure: string;
  readonly small: string;
}

function listTiles(results: RunResults): Tile[] {
  const { files, meters, transform } = results;
  return [
    ...(meters.length === 0 ? [] : listMeterTiles(meters)),
    ...(files.length === 0 ? [] : [rejectTile(files)]),
    testTile(transform?.nodes ?? []),
    ...factorTiles(results),
  ];
}

function listMeterTiles(meters: readonly MeterSummary[]): Tile[] {
  const out = meters.filter((meter) => !isCounted(meter));
  const count = (status: string): number =>
    countMeters(out.filter(({ mappingStatus }) => mappingStatus === status));
  const reasons = [
    [count("unmapped"), "of no known energy type"],
    [count("unit_mismatch"), "in a unit without a factor"],
    [count("counted_elsewhere"), "counted by other meters"],
  ] as const;
  const told = reasons.filter(([n]) => n > 0).map(([n, text]) => `${formatCount(n)} ${text}`);
  return [
    {
      head: "Readings present",
      figure: formatShare(shareOf(meters)),
      small: "of the half-hours from each meter's first day to its last",
    },
    {
      head: "Latest reading",
      figure: formatDate(latestOf(meters)),
      small: "of any meter; each site's own is below",
    },
    {
      head: "Meters that enter no total",
      figure: `${formatCount(countMeters(out))} of ${formatCount(countMeters(meters))}`,
      small: told.length === 0 ? "every meter is counted" : told.join(", "),
    },
  ];
}

function rejectTile(files: readonly FileOutcome[]): Tile {
  const rejects = sumOf(files, (file) => file.rejectCount);
  const rows = sumOf(files, (file) => file.rowCount);
  return {
    head: "Rows rejected",
    figure: formatCount(rejects),
    small:
      rejects === 0
        ? `all ${countNoun(rows, "row")} read could be used`
        : `beside ${countNoun(rows, "row")} that could be used`,
  };
}

function testTile(nodes: readonly NodeResult[]): Tile {
  const { all, others, passed } = countTests(nodes);
  if (all === 0) return { head: "Tests passed", figure: "–", small: "none were run this time" };
  return {
    head: "Tests passed",
    figure: `${formatCount(passed)} of ${formatCount(all)}`,
    small: others.length === 0 ? "none warned or failed" : others.join(", "),
  };
}

function factorTiles({ emissions, factors }: RunResults): Tile[] {
  if (factors.length === 0) return [];
  const borrowed = emissions.filter(({ isProvisional }) => isProvisional).map(({ year }) => year);
  return [
    {
      head: "Conversion factors of",
      figure: describeYears(factors.map(({ factorYear }) => factorYear)),
      small:
        borrowed.length === 0
          ? "each year has its own"
          : `${describeYears(borrowed)} borrows from an earlier year`,
    },
  ];
}

const WORDS = [
  ["warn", "warned"],
  ["fail", "failed"],
  ["error", "could not be run"],
  ["skipped", "not run"],
] as const;

function countTests(nodes: readonly NodeResult[]) {
  const tests = nodes.filter(({ kind }) => kind === "test" || kind === "unit_test");
  const outcomes = tests.map(nameOutcome);
  const others = WORDS.flatMap(([outcome, word]) => {
    const count = outcomes.filter((each) => each === outcome).length;
    return count === 0 ? [] : [`${formatCount(count)} ${word}`];
  });
  const passed = outcomes.filter((each) => each === "pass" || each === "unchanged").length;
  return { all: tests.length, passed, others };
}

/** A meter whose unit has changed has a row a unit, and is one meter. */
function countMeters(meters: readonly MeterSummary[]): number {
  return new Set(meters.map(({ meter, site }) => JSON.stringify([site, meter]))).size;
}

function renderTile({ figure, head, small }: Tile): string {
  const [title, text, note] = [head, figure, small].map(escapeHtml);
  return `<div class="tile"><h3>${title}</h3><p class="figure">${text}</p><p class="small">${note}</p></div>`;
}

function part(title: string, body: string): string {
  return body === "" ? "" : `<h3>${escapeHtml(title)}</h3>\n${body}`;
}

const RESULTS: Readonly<Record<string, string>> = {
  warn: "warned",
  fail: "failed",
  error: "could not be run",
};

function renderConcerns(nodes: readonly NodeResult[]): string {
  const concerns = listConcerns(nodes);
  if (concerns.length === 0) return "";
  const items = concerns.slice(0, MAX_ROWS).map((node) => {
    const { failures = 0, message, name, status } = node;
    const says = message ?? `${countNoun(failures, "row")} found.`;
    const row = describeRow(node);
    return [
      `<li><strong class="file">${escapeHtml(cutText(name))}</strong> ${escapeHtml(RESULTS[status] ?? status)}. ${escapeHtml(cutText(says))}`,
      ...(row === "" ? [] : [`<br><span class="soft">First row: ${escapeHtml(row)}</span>`]),
      "</li>",
    ].join("");
  });
  return `<ul>\n${items.join("\n")}\n</ul>${tellLeft(concerns.length, "more, in the run's summary")}`;
}

function describeRow({ failingRows: [row] = [] }: NodeResult): string {
  if (row === undefined) return "";
  const cells = Object.entries(row).slice(0, MAX_CELLS);
  return cutText(cells.map(([name, value]) => `${name} ${value ?? "NULL"}`).join(", "));
}

function renderRejects(files: readonly FileOutcome[]): string {
  if (files.length === 0) return "";
  const sorted = files.toSorted((a, b) => b.rejectCount - a.rejectCount);
  const table = renderHtmlTable<FileOutcome>(
    [
      { head: "File", cell: (file) => file.file },
      { head: "Rejected", isNumeric: true, cell: (file) => formatCount(file.rejectCount) },
      { head: "Used", isNumeric: true, cell: (file) => formatCount(file.rowCount) },
    ],
    sorted.slice(0, MAX_ROWS),
  );
  const where =
    "<p>Each with its file, row, column, value and reason: in <code>rejects.csv</code> among the run's files, and in <code>rejects/</code> in the lake.</p>";
  return `${where}\n${table}${tellLeft(files.length, "more files")}`;
}

function renderFreshness(freshness: NonNullable<RunResults["freshness"]>): string {
  const verdicts: Readonly<Record<string, string>> = {
    pass: "Fresh",
    warn: "Older than it should be",
    error: "Too old",
    failed: "Not known",
  };
  return renderHtmlTable(
    [
      { head: "Source", cell: ({ name }) => name },
      {
        head: "Newest rows",
        cell: ({ loadedAtMs }) => (loadedAtMs === undefined ? "–" : formatInstant(loadedAtMs)),
      },
      { head: "Age", cell: ({ ageMs }) => (ageMs === undefined ? "–" : formatAge(ageMs)) },
      { head: "Verdict", cell: ({ status }) => verdicts[status] ?? status },
    ],
    freshness,
  );
}

function tellLeft(count: number, what: string): string {
  const left = count - MAX_ROWS;
  return left > 0 ? `\n<p>… and ${formatCount(left)} ${what}.</p>` : "";
}

function cutText(text: string): string {
  return text.length > MAX_LETTERS ? `${text.slice(0, MAX_LETTERS - 1)}…` : text;
}
