import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import type { Page } from "../lib/report/html-page.ts";
import type { PageFacts } from "../lib/report/page/facts.ts";

/** Beside the bundle, or from the sources. */
const PLACES = ["./report-page.js", "../dist/report-page.js"];

/** Makes the report's charts; undefined where `npm run build` has not made the page's script. */
export async function makePage(facts: PageFacts | undefined): Promise<Page | undefined> {
  if (facts === undefined) return undefined;
  const script = await readPageScript();
  return script === undefined ? undefined : packPage(facts, script);
}

/** The same facts and script give the same page. */
export function packPage(facts: PageFacts, code: string): Page {
  // In a string of the script, "</script" would end its element; with a backslash it means the same.
  const script = code
    .replaceAll(/<\/(script)/gi, String.raw`<\/$1`)
    .replaceAll("<!--", String.raw`<\!--`);
  const packed = gzipSync(JSON.stringify(facts), { level: 9 }).toString("base64");
  const scriptHash = createHash("sha256").update(script).digest("base64");
  return { packed, script, scriptHash };
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
