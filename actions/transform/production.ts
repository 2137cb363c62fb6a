import { readManifest } from "../lib/graph/state.ts";
import type { EarlierState } from "../lib/graph/state.ts";
import type { Lake } from "../lib/lake/lake.ts";
import { manifestKey } from "./manifest-key.ts";
import { readText } from "../lib/lake/text.ts";

/** What was last published to a dataset, from its manifest in the lake; undefined for nothing yet. */
export async function readProduction(
  lake: Lake,
  dataset: string,
): Promise<EarlierState | undefined> {
  const text = await readText(lake, manifestKey(dataset));
  return text === undefined ? undefined : readManifest(text);
}
