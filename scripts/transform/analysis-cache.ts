import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { PipelineError } from "../../actions/lib/errors.ts";
import type { Analysis } from "../../actions/lib/googlesql/columns.ts";
import { checksum } from "../../actions/lib/project/checksum.ts";
import type { AnalysisCache } from "../../actions/lib/run/analyst.ts";
import { openTargetFolder } from "../../actions/transform/target-folder.ts";

/** Name of the file that analyses are kept in, in `--target-path`. */
export const ANALYSES = ".analyses.json";

/** Beyond this, analyses that nobody asked for are let go: a file of about 40 MB. */
const MOST_KEPT = 20_000;

/** Opens the analyses that an earlier run kept; `save` writes them if there are new ones. */
export async function openAnalysisCache(
  targetPath: string,
  { mostKept = MOST_KEPT }: { mostKept?: number } = {},
): Promise<AnalysisCache & { save(): Promise<void> }> {
  const file = join(targetPath, ANALYSES);
  const earlier = await readAnalyses(file);
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
      const unused = [...earlier].filter(([key]) => !used.has(key));
      const kept = [...used, ...unused].slice(0, Math.max(mostKept, used.size));
      const text = JSON.stringify(kept);
      try {
        await openTargetFolder(targetPath).write(ANALYSES, [checksum(text), "\n", text]);
      } catch (error) {
        // The next run takes longer, and that is all.
        if (!(error instanceof PipelineError)) throw error;
      }
    },
  };
}

/** A file that is not there, cannot be read or was spoilt is as good as none: it only saves time. */
async function readAnalyses(file: string): Promise<ReadonlyMap<string, Analysis>> {
  const content = await readFile(file, "utf8").catch(() => "");
  const end = content.indexOf("\n");
  const text = content.slice(end + 1);
  if (end < 0 || checksum(text) !== content.slice(0, end)) return new Map();
  return new Map(JSON.parse(text) as [string, Analysis][]);
}
