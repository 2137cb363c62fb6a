import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { bundleActions } from "../../scripts/build/bundle.ts";

const ROOT = resolve(import.meta.dirname, "../..");
/** What bundles are made of. */
const SOURCES = ["actions", "scripts/build", "scripts/sample-publisher"];

let built: Promise<string> | undefined;

/**
 * Folder of bundles of the sources as they are now, with no `node_modules` in it nor above it. Built
 * once for the same sources, and kept between test files.
 */
export function openBundles(): Promise<string> {
  built ??= build();
  return built;
}

async function build(): Promise<string> {
  const folder = join(tmpdir(), `actions-bundles-${await digestSources()}`, "actions", "dist");
  if ((await readdir(folder).catch(() => [])).length > 0) return folder;
  const made = await mkdtemp(join(tmpdir(), "actions-bundling-"));
  await bundleActions(made);
  await mkdir(dirname(folder), { recursive: true });
  // Another test file may have been faster, with the same bytes.
  await rename(made, folder).catch(() => rm(made, { recursive: true, force: true }));
  return folder;
}

async function digestSources(): Promise<string> {
  const hash = createHash("sha256").update(await readFile(join(ROOT, "package-lock.json")));
  for (const source of SOURCES) {
    const names = await readdir(join(ROOT, source), { recursive: true });
    for (const name of names.filter((each) => each.endsWith(".ts")).toSorted()) {
      hash.update(name).update(await readFile(join(ROOT, source, name)));
    }
  }
  return hash.digest("hex").slice(0, 16);
}
