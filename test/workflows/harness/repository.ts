import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What a checkout must have for the workflows: no tests, no packages. */
const COPIED = [".github", "actions", "scripts", "transforms", "package.json", "package-lock.json"];

export interface Repository {
  readonly folder: string;
  /** The tip of `main`. */
  readonly sha: string;
  /** Commits files on a branch off `main`, and gives the commit that merging it makes. */
  mergeOf(files: Readonly<Record<string, string>>): string;
}

/** Makes a git repository of this one's files as they are now, with bundles from the folder `dist`. */
export function makeRepository(root: string, folder: string, dist?: string): Repository {
  mkdirSync(folder, { recursive: true });
  for (const name of COPIED) cpSync(join(root, name), join(folder, name), { recursive: true });
  if (dist !== undefined) {
    rmSync(join(folder, "actions/dist"), { recursive: true, force: true });
    cpSync(dist, join(folder, "actions/dist"), { recursive: true });
  }
  const git = (...args: string[]): string =>
    execFileSync("git", ["-C", folder, ...IDENTITY, ...args], { encoding: "utf8" }).trim();
  const commit = (message: string): void => {
    git("add", "--all", "--force");
    git("commit", "--quiet", "--message", message);
  };
  git("init", "--quiet", "--initial-branch=main");
  // As GitHub lets any commit be fetched.
  git("config", "uploadpack.allowAnySHA1InWant", "true");
  commit("Main");
  return {
    folder,
    sha: git("rev-parse", "main"),
    mergeOf(files) {
      git("checkout", "--quiet", "-B", "change", "main");
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
      commit("Change");
      git("checkout", "--quiet", "--detach", "main");
      git("merge", "--quiet", "--no-ff", "--message", "Merge", "change");
      const merged = git("rev-parse", "HEAD");
      git("checkout", "--quiet", "main");
      return merged;
    },
  };
}

const IDENTITY = [
  "-c",
  "user.name=Test",
  "-c",
  "user.email=test@example.org",
  "-c",
  "commit.gpgsign=false",
  "-c",
  "core.hooksPath=/dev/null",
];
