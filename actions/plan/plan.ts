import { PipelineError } from "../lib/errors.ts";
import { lastFullMonth } from "../lib/months.ts";

/** The first year of which readings are known to be published. */
export const FIRST_YEAR = 2010;

/** The years that the last full month and the four years before it touch, oldest first. */
export function planDefaultYears(today: string): number[] {
  const last = lastFullMonth(today).year;
  return [last - 4, last - 3, last - 2, last - 1, last];
}

/**
 * The years that a run of every month is to look at: that of the last full month, and in February
 * the year before it too. A December that is published after January's run would otherwise be
 * asked for by no run.
 */
export function planDueYears(today: string): number[] {
  const { year, month } = lastFullMonth(today);
  return month === 1 ? [year - 1, year] : [year];
}

/**
 * Parses years as a user writes them, `2021`, `2019,2021` or `2019-2022`, into years without
 * repeats, oldest first. `today` is `YYYY-MM-DD`: a year that has not begun is refused. Throws
 * PipelineError `invalid-input` that names everything wrong at once.
 */
export function parseYears(text: string, today: string): number[] {
  const lastYear = Number(today.slice(0, 4));
  const years = new Set<number>();
  const problems: string[] = [];
  for (const part of text.split(",").map((piece) => piece.trim())) {
    const match = /^(\d{4})(?:-(\d{4}))?$/.exec(part);
    if (match === null) {
      problems.push(part === "" ? "a year is missing" : `"${part.slice(0, 40)}" is no year`);
      continue;
    }
    const first = Number(match[1]);
    const last = Number(match[2] ?? match[1]);
    const outside = [first, last].filter((year) => year < FIRST_YEAR || year > lastYear);
    if (outside.length > 0) {
      problems.push(
        `${[...new Set(outside)].join(" and ")} is outside ${FIRST_YEAR} to ${lastYear}`,
      );
    } else if (first > last) {
      problems.push(`"${part}" runs backwards`);
    } else {
      for (let year = first; year <= last; year += 1) years.add(year);
    }
  }
  if (problems.length > 0) {
    throw new PipelineError(
      `The years "${text.slice(0, 80)}" cannot be used: ${problems.join("; ")}.`,
      {
        code: "invalid-input",
        remedy: `Give a year, a list or a range from ${FIRST_YEAR} to ${lastYear}, such as 2021, 2019,2021 or 2019-2022.`,
      },
    );
  }
  return [...years].toSorted((a, b) => a - b);
}
