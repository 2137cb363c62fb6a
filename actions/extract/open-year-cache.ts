import { join } from "node:path";
import type { Lake } from "../lib/lake/lake.ts";
import { holdManifest } from "../lib/lake/manifest.ts";
import type { Runner } from "../lib/runner.ts";
import { restoreYear, saveYear } from "./year-cache.ts";

export interface OpenYearCache {
  /** Keeps what the lake has now for the next run. Gives what a reader should know. */
  save(): Promise<string[]>;
}

const NOTHING: OpenYearCache = { save: () => Promise.resolve([]) };

/**
 * Fills an empty lake from GitHub's cache, where the input `cache` asks for it. A lake that has the
 * year needs no cache. A cache that cannot be used costs time and nothing else: it is a note.
 */
export async function openYearCache(
  inputs: { readonly cache: boolean; readonly out: string; readonly year: number },
  runner: Runner,
  {
    lake,
    origins,
    isSecret,
  }: { readonly lake: Lake; readonly origins: readonly string[]; readonly isSecret: boolean },
): Promise<OpenYearCache> {
  const { out, year } = inputs;
  if (!inputs.cache || (await holdManifest(lake, year)).version !== null) return NOTHING;
  // A fork's pull request may read the cache of the branch that it is for.
  if (isSecret) {
    runner.log("GitHub's cache is left alone, as a source's address holds a secret");
    return NOTHING;
  }
  const { openRunnerCache } = await import("../lib/runner-cache.ts");
  const cache = openRunnerCache();
  if (cache === undefined) return toNote("this runner has none");
  const options = { cache, lake, year, origins, folder: join(out, "cache", String(year)) };
  let restored: string | undefined;
  try {
    restored = await restoreYear(options);
  } catch (error) {
    return toNote((error as Error).message);
  }
  runner.log(
    restored === undefined ? `The cache has nothing of ${year} yet` : `Restored ${restored}`,
  );
  return {
    async save() {
      try {
        const outcome = await saveYear({ ...options, restored });
        runner.log(`The cache's entry of ${year} is ${outcome}`);
        return [];
      } catch (error) {
        return toNote((error as Error).message).save();
      }
    },
  };
}

function toNote(why: string): OpenYearCache {
  const note = `GitHub's cache could not be used (${why}), so files are fetched whole.`;
  return { save: () => Promise.resolve([note]) };
}
