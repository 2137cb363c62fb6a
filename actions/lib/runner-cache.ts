import * as cache from "@actions/cache";

/** GitHub's cache of a repository: folders by key, of which none is ever replaced. */
export interface RunnerCache {
  /** Puts the newest entry whose key begins so back where it was saved, and gives its key. */
  restore(folder: string, prefix: string): Promise<string | undefined>;
  /** Saves a folder, unless there is an entry of that key already. */
  save(folder: string, key: string): Promise<void>;
}

/** Opens the cache of the run; undefined where the runner has none, as at home. */
export function openRunnerCache(): RunnerCache | undefined {
  if (!cache.isFeatureAvailable()) return undefined;
  return {
    restore: (folder, prefix) => cache.restoreCache([folder], prefix, [prefix]),
    save: async (folder, key) => {
      await cache.saveCache([folder], key);
    },
  };
}
