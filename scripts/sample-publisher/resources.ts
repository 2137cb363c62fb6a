import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { extname } from "node:path";
import { version as writerVersion } from "@e965/xlsx";
import { closedOn, parseMonthPath } from "./energy/address.ts";
import { makeMonthCsv } from "./energy/month.ts";
import { type Edition, editionOf, firstEditionYear, publishedOn } from "./factors/edition.ts";
import {
  attachmentsOf,
  makePublication,
  publicationPath,
  publishedAt,
} from "./factors/publication.ts";
import type { Attachment } from "./factors/publication.ts";
import { makeEmptySet, makeFlatFile } from "./factors/workbook.ts";

export interface Resource {
  readonly contentType: string;
  readonly lastModified: Date;
  /** Strong, and known without making the body. */
  readonly etag: string;
  body(): Buffer;
}

export interface Publisher {
  readonly seed: number;
  /** Day on which the publishers are looked at, YYYY-MM-DD: what is not out by then is not there. */
  readonly today: string;
  /** Where this server is, such as `http://127.0.0.1:8080`. */
  readonly origin: string;
}

/** A resource before it is known under which path and seed. */
type Content = Omit<Resource, "etag">;

/** Finds what a path names. The same path and seed always give the same bytes. */
export function openResources(publisher: Publisher): (path: string) => Resource | undefined {
  const version = generatorVersion();
  const kept = new Map<string, Buffer>();
  return (path) => {
    const content = findMonth(path, publisher) ?? findFactors(path, { publisher, kept });
    if (!content) return undefined;
    const { seed, origin } = publisher;
    // Publications hold the server's own address; files do not.
    const variant = content.contentType.startsWith("application/json") ? origin : seed;
    return { ...content, etag: `"${sha256(`${version}/${variant}/${path}`).slice(0, 32)}"` };
  };
}

function findMonth(path: string, { seed, today }: Publisher): Content | undefined {
  const month = parseMonthPath(path);
  if (!month || month.year < firstEditionYear || closedOn(month) > today) return undefined;
  return {
    contentType: "application/octet-stream",
    lastModified: new Date(`${closedOn(month)}T00:00:00Z`),
    body: () => Buffer.from(makeMonthCsv({ ...month, seed })),
  };
}

function findFactors(
  path: string,
  { publisher, kept }: { publisher: Publisher; kept: Map<string, Buffer> },
): Content | undefined {
  for (const year of publishedYears(publisher.today)) {
    const edition = editionOf(year);
    const lastModified = publishedAt(year);
    if (path === `/api/content${publicationPath(year)}`) {
      const publication = JSON.stringify(makePublication(edition, publisher.origin));
      const contentType = "application/json; charset=utf-8";
      return { contentType, lastModified, body: () => Buffer.from(publication) };
    }
    const attachment = attachmentsOf(edition).find((candidate) => candidate.path === path);
    if (attachment) {
      const { set } = attachment;
      const { seed } = publisher;
      const body = () => {
        const bytes = kept.get(path) ?? makeAttachment({ set, edition, seed });
        kept.set(path, bytes);
        return bytes;
      };
      return { contentType: attachment.contentType, lastModified, body };
    }
  }
  return undefined;
}

function makeAttachment(options: {
  set: Attachment["set"];
  edition: Edition;
  seed: number;
}): Buffer {
  const { set, edition, seed } = options;
  if (set === "methodology") return Buffer.from(methodology);
  if (set === "flat") return makeFlatFile(edition, seed);
  return makeEmptySet(edition, set === "full" ? "Full set" : "Condensed set");
}

const methodology = `<!doctype html>
<html lang="en">
<title>SAMPLE DATA: methodology</title>
<p>SAMPLE DATA, not published by the Government. There is no methodology: the figures are made up.</p>
</html>
`;

function publishedYears(today: string): number[] {
  const years: number[] = [];
  for (let year = firstEditionYear; `${year}-${publishedOn}` <= today; year++) years.push(year);
  return years;
}

/** Changes with anything that may change a byte, so that no ETag outlives what it stood for. */
function generatorVersion(): string {
  const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(extname(import.meta.filename)))
    .toSorted();
  const texts = sources.map((name) => readFileSync(`${import.meta.dirname}/${name}`, "utf8"));
  return sha256([writerVersion, ...texts].join("\u0000"));
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
