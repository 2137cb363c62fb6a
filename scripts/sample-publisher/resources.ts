import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { version as writerVersion } from "@e965/xlsx";
import { closedOn, parseMonthPath } from "./energy/address.ts";
import { makeMonthCsv } from "./energy/month.ts";
import { editionOf, firstEditionYear, publishedOn } from "./factors/edition.ts";
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

/** Finds what a path names. The same path and seed always give the same bytes. */
export function openResources(publisher: Publisher): (path: string) => Resource | undefined {
  const version = generatorVersion();
  const workbooks = new Map<string, Buffer>();
  const resource = (
    path: string,
    made: Omit<Resource, "etag">,
    variant: string = publisher.seed.toString(),
  ): Resource => ({ ...made, etag: `"${sha256(`${version}/${variant}/${path}`).slice(0, 32)}"` });

  const workbook = (path: string, make: () => Buffer) => () => {
    const bytes = workbooks.get(path) ?? make();
    workbooks.set(path, bytes);
    return bytes;
  };

  return (path) => {
    const month = parseMonthPath(path);
    if (month) return isClosed(month, publisher) ? resource(path, monthFile(month)) : undefined;
    for (const year of publishedYears(publisher.today)) {
      const edition = editionOf(year);
      const lastModified = publishedAt(year);
      if (path === `/api/content${publicationPath(year)}`) {
        const contentType = "application/json; charset=utf-8";
        const body = () => Buffer.from(JSON.stringify(makePublication(edition, publisher.origin)));
        return resource(path, { contentType, lastModified, body }, publisher.origin);
      }
      const attachment = attachmentsOf(edition).find((candidate) => candidate.path === path);
      if (attachment) {
        const body = workbook(path, () => makeAttachment(attachment, year));
        return resource(path, { contentType: attachment.contentType, lastModified, body });
      }
    }
    return undefined;
  };

  function monthFile(month: { year: number; month: number }): Omit<Resource, "etag"> {
    return {
      contentType: "application/octet-stream",
      lastModified: new Date(`${closedOn(month)}T00:00:00Z`),
      body: () => Buffer.from(makeMonthCsv({ ...month, seed: publisher.seed })),
    };
  }

  function makeAttachment({ set }: Attachment, year: number): Buffer {
    if (set === "methodology") return Buffer.from(methodology);
    const edition = editionOf(year);
    if (set === "flat") return makeFlatFile(edition, publisher.seed);
    return makeEmptySet(edition, set === "full" ? "Full set" : "Condensed set");
  }
}

const methodology = `<!doctype html>
<html lang="en">
<title>SAMPLE DATA: methodology</title>
<p>SAMPLE DATA, not published by the Government. There is no methodology: the figures are made up.</p>
</html>
`;

function isClosed(month: { year: number; month: number }, { today }: Publisher): boolean {
  return month.year >= firstEditionYear && closedOn(month) <= today;
}

function publishedYears(today: string): number[] {
  const years: number[] = [];
  for (let year = firstEditionYear; `${year}-${publishedOn}` <= today; year++) years.push(year);
  return years;
}

/** Changes with anything that may change a byte, so that no ETag outlives what it stood for. */
function generatorVersion(): string {
  const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .toSorted();
  const texts = sources.map((name) => readFileSync(`${import.meta.dirname}/${name}`, "utf8"));
  return sha256([writerVersion, ...texts].join("\u0000"));
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
