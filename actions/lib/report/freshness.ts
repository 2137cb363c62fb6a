import type { RunResults } from "./results.ts";

/**
 * Puts the age of sources into a run's results, with a note for each that is older than it may be, or
 * that nobody could tell of. With sample data there is neither: it is of whatever years were asked
 * for, so its age says nothing of a publisher.
 */
export function withFreshness<Results extends RunResults>(results: Results): Results {
  const freshness = results.transform?.freshness ?? [];
  if (results.sample !== undefined || freshness.length === 0) return results;
  const said = freshness.flatMap(({ message }) => message ?? []);
  return { ...results, freshness, notes: [...results.notes, ...said] };
}
