import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { PipelineError } from "../lib/errors.ts";
import { type EarlierState, readManifest } from "../lib/graph/state.ts";
import type { Lake } from "../lib/lake/lake.ts";
import { readProduction } from "./production.ts";

/** Stands for what was last published to the dataset that people read. */
export const PRODUCTION = "production";

/**
 * Reads the state that a run compares with: `production`, the path of a manifest.json, or of the
 * folder that holds it. Throws PipelineError `invalid-input` where there is none.
 */
export async function readState(
  from: string,
  { lake, dataset }: { readonly lake: Lake; readonly dataset: string },
): Promise<EarlierState> {
  return from === PRODUCTION ? readPublished(lake, dataset) : readFromDisk(from);
}

async function readPublished(lake: Lake, dataset: string): Promise<EarlierState> {
  const production = await readProduction(lake, dataset);
  if (production !== undefined) return production;
  throw new PipelineError(
    `Nothing has been published to ${dataset} yet, so there is no state to compare with.`,
    {
      code: "invalid-input",
      remedy: "Run the pipeline once, or name the manifest.json of another run as the state.",
    },
  );
}

async function readFromDisk(from: string): Promise<EarlierState> {
  const isFolder = await stat(from).then(
    (found) => found.isDirectory(),
    () => false,
  );
  const file = isFolder ? join(from, "manifest.json") : from;
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    throw new PipelineError(`The state ${file} cannot be read: ${(error as Error).message}.`, {
      code: "invalid-input",
      remedy: "Name the manifest.json of another run, its folder, or production.",
      cause: error,
    });
  });
  return readManifest(text);
}
