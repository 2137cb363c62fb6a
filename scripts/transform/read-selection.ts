import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { PipelineError } from "../../actions/lib/errors.ts";
import type { ResourceType } from "../../actions/lib/graph/nodes.ts";
import type { Selection } from "../../actions/lib/graph/select.ts";
import type { EarlierState } from "../../actions/lib/graph/state.ts";
import { openLake } from "../../actions/lib/open-place.ts";
import { NOTHING_PUBLISHED, PREVIEW_SELECT } from "../../actions/lib/run/preview.ts";
import { manifestKey } from "../../actions/transform/manifest-key.ts";
import { readProduction } from "../../actions/transform/production.ts";
import type { TransformArguments } from "./arguments.ts";

/** What `--state` calls what was last published. */
const PRODUCTION = "production";

export interface ReadSelection {
  readonly selection: Selection;
  readonly state: EarlierState | undefined;
}

/**
 * What the command line selects, with what `--state` names to compare with. `types` are the kinds
 * that the command works on; undefined for all.
 */
export async function readSelection(
  given: TransformArguments,
  types?: readonly ResourceType[],
): Promise<ReadSelection> {
  const { exclude, preview, resourceTypes = types } = given;
  const select = given.select ?? (preview === undefined ? undefined : PREVIEW_SELECT);
  const wanted = resourceTypes?.filter((type) => types?.includes(type) ?? true);
  const state = await findState(given);
  const isFolder = given.state !== undefined && given.state !== PRODUCTION;
  const results = isFolder ? await readResults(given.state) : undefined;
  const selection: Selection = {
    ...(select !== undefined && { select }),
    ...(exclude !== undefined && { exclude }),
    ...(wanted !== undefined && { resourceTypes: wanted }),
    indirectSelection: given.indirectSelection,
    ...(state !== undefined && { state }),
    ...(results !== undefined && { results }),
  };
  return { selection, state };
}

/** What `--state` names; else, where it is asked for, what was last published to the dataset. */
export async function findState(given: TransformArguments): Promise<EarlierState | undefined> {
  const { state, preview, dataset } = given;
  if (state !== undefined && state !== PRODUCTION) return readState(state);
  const isAsked = [given.select, given.exclude].some((text) => text?.includes("state:"));
  if (state === undefined && preview === undefined && !isAsked) return undefined;
  const published = await readPublished(given);
  if (published !== undefined || preview !== undefined) return published ?? NOTHING_PUBLISHED;
  const from = given.place.kind === "duckdb" ? ` from ${given.targetPath}` : "";
  throw new PipelineError(
    `Nothing has been published to ${dataset}${from} yet, so state: has nothing to compare with.`,
    {
      code: "invalid-input",
      remedy:
        "Build all of it once, or name the folder of another run's artifacts with --state DIR.",
    },
  );
}

async function readPublished(given: TransformArguments): Promise<EarlierState | undefined> {
  const { dataset, place, targetPath: out } = given;
  if (place.kind === "bigquery") {
    return readProduction(await openLake(place, { out, env: process.env }), dataset);
  }
  // To look makes no lake where there is none.
  const { readManifest } = await import("../../actions/lib/graph/state.ts");
  const text = await readText(join(out, "lake", manifestKey(dataset)));
  return text === undefined ? undefined : readManifest(text);
}

/** The state that a folder's manifest.json holds. Throws PipelineError where it is not there. */
export async function readState(folder: string): Promise<EarlierState> {
  const { readManifest } = await import("../../actions/lib/graph/state.ts");
  const file = join(folder, "manifest.json");
  const text = await readText(file);
  if (text !== undefined) return readManifest(text);
  throw new PipelineError(`There is no ${file}.`, {
    code: "invalid-input",
    remedy: "Name the folder of a run's artifacts with --state DIR.",
  });
}

async function readResults(folder: string): Promise<ReadonlyMap<string, string> | undefined> {
  const text = await readText(join(folder, "run_results.json"));
  if (text === undefined) return undefined;
  const { readRunResults } = await import("../../actions/lib/artifacts/run-results.ts");
  return readRunResults(text).statuses;
}

/** A file's text; undefined where there is no such file. */
export async function readText(file: string): Promise<string | undefined> {
  return readFile(file, "utf8").catch((error: unknown) => {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw new PipelineError(`${file} cannot be read: ${(error as Error).message}.`, {
      code: "invalid-input",
      remedy: "Give yourself read access to it.",
      cause: error,
    });
  });
}
