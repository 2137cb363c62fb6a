import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Problems } from "./problems.ts";

// Reading is synchronous: nothing else goes on meanwhile, and for ten thousand small files it takes
// a fifth of the time.

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
export function readFolder(
  projectDir: string,
  folder: string,
  options: { extensions: readonly string[]; problems: Problems },
): ProjectFile[] {
  const entries = unlessMissing(() =>
    readdirSync(join(projectDir, folder), { withFileTypes: true }),
  );
  const inOrder = (entries ?? []).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return inOrder.flatMap((entry): ProjectFile[] => {
    const file = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return readFolder(projectDir, file, options);
    if (entry.isSymbolicLink()) options.problems.add({ file }, "is a link, which is not followed");
    const isWanted = options.extensions.some((extension) => entry.name.endsWith(extension));
    if (!entry.isFile() || !isWanted) return [];
    const text = readText(projectDir, file, options.problems);
    return text === undefined ? [] : [{ file, text }];
  });
}

/** A file's text, or undefined where there is no such file or it is too large to be one of ours. */
export function readText(projectDir: string, file: string, problems: Problems): string | undefined {
  const path = join(projectDir, file);
  const size = unlessMissing(() => statSync(path))?.size;
  if (size === undefined) return undefined;
  if (size > MAX_FILE_BYTES) {
    problems.add({ file }, `has ${size} bytes, more than the ${MAX_FILE_BYTES} that are read`);
    return undefined;
  }
  return readFileSync(path, "utf8").replace(/^\uFEFF/, "");
}

function unlessMissing<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return undefined;
  }
}

/** Names of the folders within a folder of the project, in order; links are not followed. */
export function readFolders(projectDir: string, folder: string): string[] {
  const entries = unlessMissing(() =>
    readdirSync(join(projectDir, folder), { withFileTypes: true }),
  );
  return (entries ?? []).flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).toSorted();
}
