import { readManifest } from "../lib/graph/state.ts";
import type { EarlierState } from "../lib/graph/state.ts";
import type { Lake } from "../lib/lake/lake.ts";
import { manifestKey } from "./manifest-key.ts";

/** What was last published to a dataset, from its manifest in the lake; undefined for nothing yet. */
export async function readProduction(
  lake: Lake,
  dataset: string,
): Promise<EarlierState | undefined> {
  const bytes = await lake.read(manifestKey(dataset));
  if (bytes === undefined) return undefined;
  return readManifest(Buffer.concat(await Array.fromAsync(bytes)).toString("utf8"));
}
