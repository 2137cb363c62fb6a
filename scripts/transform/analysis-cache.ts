import { join } from "node:path";
import type { Analysis } from "../../actions/lib/googlesql/columns.ts";
import type { AnalysisCache } from "../../actions/lib/run/check-columns.ts";
import { readText } from "./read-selection.ts";
import { writeFile } from "./write-file.ts";

/** Name of the file that analyses are kept in, in `--target-path`. */
export const ANALYSES = ".analyses.json";

/** Beyond this, analyses that nobody asked for are let go. */
const MOST_KEPT = 20_000;

/** Opens the analyses that an earlier run kept; `save` writes them if there are new ones. */
export async function openAnalysisCache(
  targetPath: string,
): Promise<AnalysisCache & { save(): Promise<void> }> {
  const file = join(targetPath, ANALYSES);
  const earlier = parseAnalyses((await readText(file)) ?? "{}");
  const used = new Map<string, Analysis>();
  let isNew = false;
  return {
    get: (key) => earlier.get(key),
    set: (key, analysis) => {
      isNew ||= !earlier.has(key);
      used.set(key, analysis);
    },
    save: async () => {
      if (!isNew) return;
      const kept = [...used, ...[...earlier].filter(([key]) => !used.has(key))];
      await writeFile(file, JSON.stringify(Object.fromEntries(kept.slice(0, MOST_KEPT))));
    },
  };
}

/** A file that a killed run or another program spoilt is as good as none. */
function parseAnalyses(text: string): ReadonlyMap<string, Analysis> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null) return new Map();
    return new Map(Object.entries(value).filter(([, analysis]) => isAnalysis(analysis)));
  } catch {
    return new Map();
  }
}

function isAnalysis(value: unknown): value is Analysis {
  if (typeof value !== "object" || value === null) return false;
  const { faults, conditions } = value as Partial<Analysis>;
  return Array.isArray(faults) && Array.isArray(conditions);
}
