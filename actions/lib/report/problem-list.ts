import { countNoun } from "./format.ts";
import { escapeMarkdown, shorten } from "./markdown.ts";
import type { Problem } from "./results.ts";

const MOST_TOLD = 20;
const MOST_LETTERS = 1500;

/** What made a run fail as a list, what mends it in bold; undefined where nothing did. */
export function renderProblems(problems: readonly Problem[]): string | undefined {
  if (problems.length === 0) return undefined;
  const told = problems.slice(0, MOST_TOLD).map(({ message, remedy }) => {
    const what = escapeMarkdown(shorten(message, MOST_LETTERS));
    return remedy === undefined
      ? `- ${what}`
      : `- ${what} **${escapeMarkdown(shorten(remedy, MOST_LETTERS))}**`;
  });
  const left = problems.length - told.length;
  return [...told, ...(left > 0 ? [`- … and ${countNoun(left, "more", "more")}`] : [])].join("\n");
}
