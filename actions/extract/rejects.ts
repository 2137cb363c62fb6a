import { REJECT_COLUMNS } from "./extract-file.ts";
import type { Lake } from "../lib/lake/lake.ts";
import { readManifests } from "../lib/lake/manifest.ts";
import { readText } from "../lib/lake/text.ts";

/** All rejected rows of the years as one CSV, with a head even when there are none. */
export async function collectRejects(lake: Lake, years: readonly number[]): Promise<string> {
  const head = `${REJECT_COLUMNS.join(",")}\r\n`;
  const parts = [head];
  const seen = new Set<string>();
  for (const { files } of await readManifests(lake, years)) {
    for (const file of files) {
      if (file.state === "absent" || file.rejects === undefined) continue;
      if (seen.has(file.rejects.key)) continue;
      seen.add(file.rejects.key);
      const text = await readText(lake, file.rejects.key);
      if (text !== undefined) parts.push(text.slice(head.length));
    }
  }
  return parts.join("");
}
