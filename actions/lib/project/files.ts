import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Problems } from "./problems.ts";

const MAX_FILE_BYTES = 10_000_000;

/** A file of the project, its path relative to the project and with `/` between parts. */
export interface ProjectFile {
  readonly file: string;
  readonly text: string;
}

/**
 * Reads the files below a folder of the project that end in one of `extensions`, in order of their
 * paths; a folder that is not there has none. Links are not followed: they may leave the project.
 */
export async function readFolder(
  projectDir: string,
  folder: string,
  options: { extensions: readonly string[]; problems: Problems },
): Promise<ProjectFile[]> {
  const entries = await readdir(join(projectDir, folder), { withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT") throw error;
      return [];
    },
  );
  const read = entries
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(async (entry): Promise<ProjectFile[]> => {
      const file = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return await readFolder(projectDir, file, options);
      if (entry.isSymbolicLink())
        options.problems.add({ file }, "is a link, which is not followed");
      const isWanted = options.extensions.some((extension) => entry.name.endsWith(extension));
      if (!entry.isFile() || !isWanted) return [];
      const text = await readText(projectDir, file, options.problems);
      return text === undefined ? [] : [{ file, text }];
    });
  return (await Promise.all(read)).flat();
}

/** A file's text, or undefined where there is no such file or it is too large to be one of ours. */
export async function readText(
  projectDir: string,
  file: string,
  problems: Problems,
): Promise<string | undefined> {
  const path = join(projectDir, file);
  try {
    const { size } = await stat(path);
    if (size <= MAX_FILE_BYTES) return (await readFile(path, "utf8")).replace(/^\uFEFF/, "");
    problems.add({ file }, `has ${size} bytes, more than the ${MAX_FILE_BYTES} that are read`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
  return undefined;
}
