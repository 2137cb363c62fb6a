import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import type { Page } from "../lib/report/html-page.ts";
import { renderReport } from "../lib/report/html.ts";
import type { PageFacts } from "../lib/report/page/facts.ts";
import { coarsen, mergeSites, rankSites } from "../lib/report/page/merge.ts";
import type { RunResults } from "../lib/report/results.ts";

/** Beside the bundle, or from the sources. */
const PLACES = ["./report-page.js", "../dist/report-page.js"];

/** The most that a report takes, in bytes: larger ones are slow to open on a phone and to send. */
const MAX_BYTES = 2_000_000;

/** Makes the report's charts; undefined where `npm run build` has not made the page's script. */
export async function makePage(
  facts: PageFacts | undefined,
  results: RunResults,
): Promise<Page | undefined> {
  if (facts === undefined) return undefined;
  const script = await readPageScript();
  return script === undefined ? undefined : packPage(facts, { code: script, results });
}

/**
 * The same facts, script and results give the same page. What would make the report larger than 2 MB
 * is told in less detail, with the same sums: first days of all sites together instead of each, then
 * the sites that emit least as one.
 */
export function packPage(
  facts: PageFacts,
  { code, results }: { readonly code: string; readonly results: RunResults },
): Page {
  // In a string of the script, "</script" would end its element; with a backslash it means the same.
  const script = code
    .replaceAll(/<\/(script)/gi, String.raw`<\/$1`)
    .replaceAll("<!--", String.raw`<\!--`);
  const scriptHash = createHash("sha256").update(script).digest("base64");
  const rest = Buffer.byteLength(renderReport(results, { packed: "", script, scriptHash }));
  return { packed: packFacts(facts, MAX_BYTES - rest), script, scriptHash };
}

function packFacts(facts: PageFacts, most: number): string {
  const whole = pack(facts);
  if (whole.length <= most) return whole;
  const coarse = coarsen(facts);
  let packed = coarse === facts ? whole : pack(coarse);
  const ranked = packed.length <= most ? [] : rankSites(coarse);
  let kept = ranked.length;
  while (packed.length > most && kept > 0) {
    // Some of it, such as days of all sites, stays the same; so this comes near from above.
    kept = Math.floor(kept * Math.min(Math.max(most, 0) / packed.length, 0.98));
    packed = pack(mergeSites(coarse, new Set(ranked.slice(0, kept))));
  }
  return packed;
}

function pack(facts: PageFacts): string {
  return gzipSync(JSON.stringify(facts), { level: 9 }).toString("base64");
}

async function readPageScript(): Promise<string | undefined> {
  for (const place of PLACES) {
    try {
      return await readFile(new URL(place, import.meta.url), "utf8");
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
  }
  return undefined;
}
