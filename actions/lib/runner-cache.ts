import * as cache from "@actions/cache";

/**
 * GitHub's cache of a repository: folders by key, of which none is ever replaced. What fails throws,
 * with what the service said.
 */
export interface RunnerCache {
  /** Puts the newest entry whose key begins so back where it was saved, and gives its key. */
  restore(folder: string, prefix: string): Promise<string | undefined>;
  /** Saves a folder; false where the key is taken, or may not be. */
  save(folder: string, key: string): Promise<boolean>;
}

/** Opens the cache of the run; undefined where the runner has none, as at home. */
export function openRunnerCache(): RunnerCache | undefined {
  if (!cache.isFeatureAvailable()) return undefined;
  return {
    restore: (folder, prefix) => quietly(() => cache.restoreCache([folder], prefix, [prefix])),
    save: async (folder, key) => (await quietly(() => cache.saveCache([folder], key))) !== -1,
  };
}

const ANNOTATION = /^::(?:warning|error)(?: [^:]*)?::(?<message>.*)$/;

/**
 * The library tells of what fails in annotations of its own, errors among them, and then goes on as
 * if it had found nothing: they are taken from the output and thrown, for the caller to word.
 */
async function quietly<Result>(work: () => Promise<Result>): Promise<Result> {
  const said: string[] = [];
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = (chunk: string | Uint8Array, ...rest: unknown[]): boolean => {
    const [, message] = ANNOTATION.exec(String(chunk).trimEnd()) ?? [];
    if (message === undefined) return (write as (...all: unknown[]) => boolean)(chunk, ...rest);
    said.push(message.replaceAll(/%0[AD]/g, " ").replaceAll("%25", "%"));
    return true;
  };
  try {
    const result = await work();
    if (said.length > 0) throw new Error(said.join("; "));
    return result;
  } finally {
    process.stdout.write = write;
  }
}
