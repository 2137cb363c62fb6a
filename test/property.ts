/**
 * How often a property is tried, and from which seed: the same one in every run, so that a commit is
 * judged by what it changes and not by chance. `FUZZ=100 npx vitest run …` tries a hundred times as many,
 * other ones each time, and prints the seed of what it finds.
 */
export function tries(numRuns = 100): { numRuns: number; seed?: number } {
  const more = process.env["FUZZ"];
  return more ? { numRuns: numRuns * Number(more) } : { numRuns, seed: 20_261_125 };
}
