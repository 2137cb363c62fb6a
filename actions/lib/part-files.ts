import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { PipelineError } from "./errors.ts";
import { openDirectory, writeFileAtomically } from "./lake/local.ts";
import { nameOfPart, parsePart, type RunPart } from "./report/parts.ts";

/** Folder of a step's results, below the folder for what a run leaves. */
export function resultsFolder(out: string): string {
  return join(out, "results");
}

/** Writes a part, whole or not at all, and gives its path. */
export async function writePart(out: string, part: RunPart): Promise<string> {
  const folder = resultsFolder(out);
  const path = join(folder, nameOfPart(part));
  await openDirectory(folder);
  await writeFileAtomically(path, `${JSON.stringify(part, null, 1)}\n`);
  return path;
}

/**
 * Reads every part in a folder, however deep: artifacts of several jobs arrive in folders of their
 * own. Files that are no parts are told in `strange`. Where there is no such folder there are none:
 * the report of a run whose first step failed is wanted too.
 */
export async function readParts(
  folder: string,
): Promise<{ readonly parts: readonly RunPart[]; readonly strange: readonly string[] }> {
  const parts: RunPart[] = [];
  const strange: string[] = [];
  for (const path of await listJson(folder)) {
    const part = parsePart(await readFile(path, "utf8"));
    if (part === undefined) strange.push(path);
    else parts.push(part);
  }
  return { parts, strange };
}

async function listJson(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return [];
      throw new PipelineError(`The folder of results ${folder} cannot be read: ${error.code}.`, {
        code: "invalid-input",
        remedy: "Name the folder that the steps of the run left their results in.",
        cause: error,
      });
    },
  );
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}
