import { posix } from "node:path";
import { invalidWorkbook } from "./invalid.ts";
import { parseXml, type XmlHandler, type XmlPart } from "./xml.ts";
import type { Archive } from "./zip.ts";

const MAX_PART_BYTES = 16 * 1024 * 1024;
const MAX_SHEETS = 10_000;

/** Where the parts of an `.xlsx` workbook are in its archive. */
export interface XlsxParts {
  /** In the order of their tabs. A sheet that is no worksheet (a chart) has no part. */
  readonly sheets: readonly { readonly name: string; readonly part: string | undefined }[];
  readonly sharedStrings: string | undefined;
}

interface Relationship {
  readonly id: string;
  /** Last word of the type's address, which transitional and strict workbooks share. */
  readonly type: string;
  readonly part: string;
}

/**
 * Follows the relationships from the archive's root to the sheets, as the Open Packaging
 * Conventions (ECMA-376 part 2) have it: neither the names nor the order of parts are fixed.
 */
export async function findXlsxParts(archive: Archive, file: string): Promise<XlsxParts> {
  const root = archive.names.has("_rels/.rels") ? await readRelationships(archive, file, "") : [];
  const workbook = root.find((relationship) => relationship.type === "officeDocument")?.part;
  if (workbook === undefined || !/(^|\/)xl\/[^/]*\.xml$/i.test(workbook)) {
    throw invalidWorkbook(file, `is ${describeArchive(archive.names)}, not an Excel workbook`, {
      remedy: "Save the workbook in Excel as .xlsx.",
    });
  }
  const relationships = await readRelationships(archive, file, workbook);
  const sheets: XlsxParts["sheets"][number][] = [];
  await readPart(archive, file, workbook, (name, attributes) => {
    if (name !== "sheet" || sheets.length >= MAX_SHEETS) return;
    const id = Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1];
    const target = relationships.find((relationship) => relationship.id === id);
    sheets.push({
      name: attributes["name"] ?? "",
      part: target?.type === "worksheet" ? target.part : undefined,
    });
  });
  return {
    sheets,
    sharedStrings: relationships.find(({ type }) => type === "sharedStrings")?.part,
  };
}

async function readRelationships(
  archive: Archive,
  file: string,
  source: string,
): Promise<Relationship[]> {
  const folder = posix.dirname(source);
  const relationships: Relationship[] = [];
  const name = posix.join(folder, "_rels", `${posix.basename(source)}.rels`);
  await readPart(archive, file, name, (element, attributes) => {
    if (element !== "Relationship") return;
    const target = attributes["Target"] ?? "";
    relationships.push({
      id: attributes["Id"] ?? "",
      type: posix.basename(attributes["Type"] ?? ""),
      part: target.startsWith("/") ? target.slice(1) : posix.join(folder, target),
    });
  });
  return relationships;
}

async function readPart(
  archive: Archive,
  file: string,
  name: string,
  open: XmlHandler["open"],
): Promise<void> {
  const part: XmlPart = { file, name, chunks: archive.inflate(name, MAX_PART_BYTES) };
  const handler: XmlHandler = { open, text: () => undefined, close: () => undefined };
  for await (const _ of parseXml(part, handler));
}

function describeArchive(names: ReadonlySet<string>): string {
  if (names.has("xl/workbook.bin")) return "a binary workbook (.xlsb)";
  if (names.has("word/document.xml")) return "a Word document";
  if (names.has("ppt/presentation.xml")) return "a PowerPoint presentation";
  if (names.has("content.xml")) return "an OpenDocument file";
  return "a ZIP archive of something else";
}
