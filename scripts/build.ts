import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { PipelineError } from "../actions/lib/errors.ts";
import { formatBytes } from "../actions/lib/report/format.ts";
import { bundleActions, type BundleFile } from "./build/bundle.ts";
import { renderCommands } from "./build/commands.ts";
import { renderDbtFeatures } from "./build/dbt-features.ts";
import { renderGoogleSql } from "./build/googlesql.ts";
import { renderReference } from "./build/reference.ts";
import { readOptions } from "./read-options.ts";
import { runMain } from "./run-main.ts";

const ROOT = resolve(import.meta.dirname, "..");
const DIST = join(ROOT, "actions/dist");
/** Pages that are made from the code. */
const PAGES = [
  { path: "actions/README.md", render: () => renderReference(ROOT) },
  { path: "actions/lib/googlesql/README.md", render: async () => renderGoogleSql() },
  { path: "actions/transform/dbt.md", render: async () => renderDbtFeatures() },
  { path: "scripts/README.md", render: () => renderCommands(ROOT) },
];

/** All bundles together, so that a job need not fetch more to begin. */
const MOST_BYTES = 10e6;

await runMain(async () => {
  const flag = { type: "boolean" } as const;
  // `--check` compares and writes nothing; `--pages` leaves the bundles alone.
  const { values: options } = readOptions(
    { options: { check: flag, pages: flag } },
    "npm run build",
  );
  if (options.check === true) {
    await checkFresh();
    console.log("The bundles and pages are those of these sources.");
    return 0;
  }
  await writePages();
  if (options.pages === true) return 0;
  await rm(DIST, { recursive: true, force: true });
  const files = await bundleActions(DIST);
  checkSize(files);
  console.log(`${files.length} files, ${formatBytes(sumBytes(files))}, in actions/dist`);
  return 0;
});

/** Builds beside, and compares every byte. Throws PipelineError `invalid-file`. */
async function checkFresh(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "actions-dist-"));
  try {
    checkSize(await bundleActions(folder));
    const stale = await listDifferences(folder, DIST);
    for (const { path, render } of PAGES) {
      const page = await readFile(join(ROOT, path), "utf8").catch(() => "");
      if (page !== (await render())) stale.push(path);
    }
    if (stale.length === 0) return;
    throw new PipelineError(
      `What is built of these sources is not what is committed: ${stale.join(", ")}.`,
      {
        code: "invalid-file",
        remedy: "Run npm run build, and commit actions/ and scripts/README.md.",
      },
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Names of files that are not the same in two folders. */
async function listDifferences(ours: string, theirs: string): Promise<string[]> {
  const listed = await Promise.all(
    [ours, theirs].map((folder) => readdir(folder).catch((): string[] => [])),
  );
  const names = new Set(listed.flat());
  const different: string[] = [];
  for (const name of [...names].toSorted()) {
    const [a, b] = await Promise.all(
      [ours, theirs].map((folder) => readFile(join(folder, name)).catch(() => undefined)),
    );
    if (a === undefined || b === undefined || !a.equals(b)) different.push(name);
  }
  return different;
}

function checkSize(files: readonly BundleFile[]): void {
  const bytes = sumBytes(files);
  if (bytes <= MOST_BYTES) return;
  const [largest] = files.toSorted((a, b) => b.bytes - a.bytes);
  throw new PipelineError(
    `The bundles have ${formatBytes(bytes)}, more than ${formatBytes(MOST_BYTES)}; the largest is ${largest?.name}.`,
    { code: "invalid-file", remedy: "Leave something out of them." },
  );
}

function sumBytes(files: readonly BundleFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

async function writePages(): Promise<void> {
  for (const { path, render } of PAGES) await writeFile(join(ROOT, path), await render());
}
