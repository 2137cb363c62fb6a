import { isUtf8 } from "node:buffer";
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

/** The files of a project or a package in it. Each folder is listed once, whoever asks. */
export class ProjectFiles {
  readonly #projectDir: string;
  readonly #folder: string;
  readonly #problems: Problems;
  /** Paths by folder, those of folders within it among them. */
  readonly #listed = new Map<string, readonly string[]>();

  constructor(projectDir: string, options: { folder: string; problems: Problems }) {
    this.#projectDir = projectDir;
    this.#folder = options.folder;
    this.#problems = options.problems;
  }

  /**
   * Reads the files below folders that end in one of `extensions`, in order of their paths; a
   * folder that is not there has none. Links are not followed: they may leave the project.
   */
  read(folders: readonly string[], ...extensions: readonly string[]): ProjectFile[] {
    const found: ProjectFile[] = [];
    for (const folder of folders) {
      for (const file of this.#list(this.#folder + folder)) {
        if (!extensions.some((extension) => file.endsWith(extension))) continue;
        const text = readText(this.#projectDir, file, this.#problems);
        if (text !== undefined) found.push({ file, text });
      }
    }
    return found;
  }

  #list(folder: string): readonly string[] {
    const known = this.#listed.get(folder);
    if (known !== undefined) return known;
    const files: string[] = [];
    this.#scan(folder, files);
    this.#listed.set(folder, files);
    return files;
  }

  #scan(folder: string, files: string[]): void {
    const path = join(this.#projectDir, folder);
    const entries = unlessMissing(() => readdirSync(path, { withFileTypes: true })) ?? [];
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const file = `${folder}/${entry.name}`;
      if (entry.isDirectory()) this.#scan(file, files);
      else if (entry.isFile()) files.push(file);
      else if (entry.isSymbolicLink()) {
        this.#problems.add({ file }, "is a link, which is not followed");
      }
    }
  }
}

/** A file's text, or undefined where there is no such file or it is too large to be one of ours. */
export function readText(projectDir: string, file: string, problems: Problems): string | undefined {
  const path = join(projectDir, file);
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  if (size === undefined) return undefined;
  if (size > MAX_FILE_BYTES) {
    problems.add({ file }, `has ${size} bytes, more than the ${MAX_FILE_BYTES} that are read`);
    return undefined;
  }
  const text = readFileSync(path, "utf8");
  const broken = text.indexOf("\uFFFD");
  // The character itself may stand there.
  if (broken >= 0 && !isUtf8(readFileSync(path))) {
    const line = text.slice(0, broken).split("\n").length;
    problems.add({ file, line }, "is not UTF-8; save it as that");
  }
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
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
