import { listConcerns } from "./digest.ts";
import { countNoun, formatCount } from "./format.ts";
import { escapeMarkdown, renderName, renderTable, shorten } from "./markdown.ts";
import { nameOutcome } from "./outcome.ts";
import type { NodeResult } from "./results.ts";

/** Told with their rows; what is beyond is named, and then counted. */
const MOST_TOLD = 10;
const MOST_NAMED = 100;
const MOST_ROWS = 5;
const MOST_COLUMNS = 8;
const MOST_LETTERS = 600;

export const STATUS_MARKS: Readonly<Record<string, string>> = {
  error: "❌",
  fail: "❌",
  warn: "⚠️",
  skipped: "⏭️",
  success: "✅",
  pass: "✅",
};

/** Models and tests that failed or warned, tests with the first rows that they found. */
export function renderConcerns(nodes: readonly NodeResult[]): string | undefined {
  const concerns = listConcerns(nodes);
  if (concerns.length === 0) return undefined;
  const others = concerns.slice(MOST_TOLD);
  const names = others.slice(0, MOST_NAMED).map(({ name }) => renderName(shorten(name, 120)));
  const left = others.length - names.length;
  const more = `${countNoun(others.length, "more", "more")}: ${names.join(", ")}${left > 0 ? ` and ${formatCount(left)} others` : ""}.`;
  return [
    ...concerns.slice(0, MOST_TOLD).map(renderConcern),
    ...(others.length > 0 ? [more] : []),
  ].join("\n\n");
}

function renderConcern(node: NodeResult): string {
  const mark = STATUS_MARKS[node.status] ?? "";
  const message = node.message ?? `found ${countNoun(node.failures ?? 0, "row")}.`;
  const head = `${mark} **${renderName(shorten(node.name, 120))}**: ${escapeMarkdown(shorten(message, MOST_LETTERS))}`;
  const rows = renderFailingRows(node);
  return rows === undefined ? head : `${head}\n\n${rows}`;
}

function renderFailingRows({ failingRows = [], failures = 0 }: NodeResult): string | undefined {
  const names = [...new Set(failingRows.flatMap((row) => Object.keys(row)))];
  const shown = names.slice(0, MOST_COLUMNS);
  if (shown.length === 0) return undefined;
  const rows = failingRows.slice(0, MOST_ROWS);
  const table = renderTable(
    shown.map((name) => ({
      head: shorten(name, 60),
      cell: (row: Readonly<Record<string, string | null>>) => shorten(row[name] ?? "NULL", 80),
    })),
    rows,
  );
  const notes = [
    ...(failures > rows.length
      ? [`The first ${formatCount(rows.length)} of ${countNoun(failures, "row")}.`]
      : []),
    ...(names.length > shown.length
      ? [`${countNoun(names.length - shown.length, "more column")} not shown.`]
      : []),
  ];
  return notes.length === 0 ? table : `${table}\n\n<sub>${notes.join(" ")}</sub>`;
}

/** `44 tests: 43 passed, 1 warned.`; undefined where none were run. */
export function describeTests(nodes: readonly NodeResult[]): string | undefined {
  const tests = nodes.filter(({ kind }) => kind === "test" || kind === "unit_test");
  if (tests.length === 0) return undefined;
  const words = [
    ["pass", "passed"],
    ["unchanged", "unchanged since they passed"],
    ["warn", "warned"],
    ["fail", "failed"],
    ["error", "could not be run"],
    ["skipped", "not run"],
  ] as const;
  const parts = words.flatMap(([outcome, word]) => {
    const count = tests.filter((test) => nameOutcome(test) === outcome).length;
    return count === 0 ? [] : [`${formatCount(count)} ${word}`];
  });
  return `${countNoun(tests.length, "test")}: ${parts.join(", ")}.`;
}
