import type { Lake } from "../../lake/lake.ts";
import { readText } from "../../lake/text.ts";

/** Reads an object of the lake that `writeState` wrote; undefined where there is none. */
export async function readState<State>(lake: Lake, key: string): Promise<State | undefined> {
  const text = await readText(lake, key);
  return text === undefined ? undefined : (JSON.parse(text) as State);
}

/**
 * Keeps what is to be remembered between runs beside the files in the lake. No version is compared:
 * whoever loads a year or publishes a dataset holds the lease on it, and nobody else writes its state.
 */
export async function writeState(lake: Lake, key: string, state: object): Promise<void> {
  await lake.write(key, [Buffer.from(`${JSON.stringify(state, null, 2)}\n`)]);
}
