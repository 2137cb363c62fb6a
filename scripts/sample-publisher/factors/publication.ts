import { createHash } from "node:crypto";
import { type Edition, publishedOn } from "./edition.ts";

/** A file or page that hangs on a publication. */
export interface Attachment {
  /** Which factor set it holds; the methodology is a page. */
  readonly set: "condensed" | "full" | "flat" | "methodology";
  readonly path: string;
  readonly title?: string;
  readonly fileName?: string;
  /** By the file's extension, as GOV.UK has it: where that lies, so does this. */
  readonly contentType: string;
}

export function publicationPath(year: number): string {
  return `/government/publications/greenhouse-gas-reporting-conversion-factors-${year}`;
}

/** When the edition came out. */
export function publishedAt(year: number): Date {
  return new Date(`${year}-${publishedOn}T08:30:00Z`);
}

/** In the order of GOV.UK's page. */
export function attachmentsOf(edition: Edition): Attachment[] {
  const { year, format } = edition;
  const stem = `ghg-conversion-factors-${year}`;
  return [
    asset("condensed", {
      fileName: `${stem}-condensed-set.${format}`,
      title: `Conversion factors ${year}: condensed set (for most users)`,
    }),
    asset("full", {
      fileName: `${stem}-full-set.${format}`,
      title: `Conversion factors ${year}: full set (for advanced users)`,
    }),
    asset("flat", {
      fileName: edition.fileName,
      ...(edition.title !== undefined && { title: edition.title }),
    }),
    {
      set: "methodology",
      path: `${publicationPath(year)}/${year}-methodology`,
      title: `Conversion factors ${year}: methodology`,
      contentType: "text/html; charset=utf-8",
    },
  ];
}

function asset(set: Attachment["set"], file: { fileName: string; title?: string }): Attachment {
  return {
    set,
    path: `/media/${hex(file.fileName).slice(0, 24)}/${file.fileName}`,
    ...file,
    contentType: file.fileName.endsWith(".xls")
      ? "application/vnd.ms-excel"
      : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  };
}

/**
 * The publication as GOV.UK's Content API shows it. `origin` is where the attachments are. The
 * flat file has no `file_size`, which would mean making it first.
 */
export function makePublication(edition: Edition, origin: string): object {
  const { year } = edition;
  const at = publishedAt(year).toISOString();
  const attachments = attachmentsOf(edition);
  return {
    base_path: publicationPath(year),
    content_id: uuid(`publication/${year}`),
    description: "SAMPLE DATA made to try a pipeline on, not published by the Government.",
    details: {
      attachments: attachments.map((attachment) => describe(attachment, origin)),
      body: '<div class="govspeak"><p>SAMPLE DATA, not published by the Government.</p></div>',
      change_history: [{ note: "First published.", public_timestamp: at }],
      featured_attachments: attachments.map(idOf),
      first_public_at: at,
      political: false,
    },
    document_type: "research",
    first_published_at: at,
    links: {},
    locale: "en",
    phase: "live",
    public_updated_at: at,
    publishing_app: "whitehall",
    rendering_app: "frontend",
    schema_name: "publication",
    title: `SAMPLE DATA: Greenhouse gas reporting: conversion factors ${year}`,
    updated_at: at,
  };
}

function describe(attachment: Attachment, origin: string): object {
  const { title, fileName, contentType, path } = attachment;
  const shared = {
    id: idOf(attachment),
    ...(title !== undefined && { title }),
    url: new URL(path, origin).href,
  };
  return fileName === undefined
    ? { ...shared, attachment_type: "html" }
    : { ...shared, attachment_type: "file", content_type: contentType, filename: fileName };
}

function idOf({ fileName, path }: Attachment): string {
  return fileName ?? uuid(path);
}

function uuid(text: string): string {
  return hex(text).replace(/^(.{8})(.{4})(.{3})(.{3})(.{12}).*$/, "$1-$2-5$3-8$4-$5");
}

function hex(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
