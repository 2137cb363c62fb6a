import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { TransformArguments } from "./arguments.ts";
import { ANALYSES } from "./analysis-cache.ts";

/** All that this command leaves in `--target-path`; the warehouse and the lake are not its own. */
const LEFT: readonly string[] = [
  "compiled",
  "manifest.json",
  "run_results.json",
  "catalog.json",
  "sources.json",
  ANALYSES,
];

/** Removes what earlier runs of this command left in a folder, and tells what that was. */
export async function cleanTarget({ targetPath, isQuiet }: TransformArguments): Promise<number> {
  const present: readonly string[] = await readdir(targetPath).catch(() => []);
  const removed = LEFT.filter((name) => present.includes(name));
  for (const name of removed) await rm(join(targetPath, name), { recursive: true, force: true });
  if (isQuiet) return 0;
  if (removed.length === 0) console.log(`There is nothing to remove in ${targetPath}.`);
  for (const name of removed) console.log(`Removed ${join(targetPath, name)}`);
  return 0;
}
