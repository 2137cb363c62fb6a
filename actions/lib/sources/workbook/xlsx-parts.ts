import { posix } from "node:path";
import { openWithExceljs } from "./exceljs-stream.ts";
import { invalidWorkbook } from "./invalid.ts";
import type { Archive } from "./zip.ts";

const WORKBOOK = "xl/workbook.xml";
const RELATIONSHIPS = "xl/_rels/workbook.xml.rels";
const MAX_PART_BYTES = 1024 * 1024;

/** Where the parts of an `.xlsx` workbook are in its archive. */
export interface XlsxParts {
  /** In the order of their tabs. A sheet that is no worksheet (a chart) has no part. */
  readonly sheets: readonly { readonly name: string; readonly part: string | undefined }[];
  readonly sharedStrings: string | undefined;
}

/**
 * Reads which sheets a workbook has and follows its relationships to them, as parts may have any
 * name and order. Only the workbook itself is where exceljs looks for it, as every program has it.
 */
export async function readXlsxParts(archive: Archive, file: string): Promise<XlsxParts> {
  if (!archive.names.has(WORKBOOK)) {
    throw invalidWorkbook(file, `is ${describeArchive(archive.names)}, not an Excel workbook`, {
      remedy: "Save the workbook in Excel as .xlsx.",
    });
  }
  const parts = [WORKBOOK, RELATIONSHIPS].map((source) => ({ source, maxBytes: MAX_PART_BYTES }));
  const { reader, rows } = openWithExceljs(archive, { file, parts });
  for await (const _ of rows);

  const relationships = reader.workbookRels.map(({ Id, Type = "", Target = "" }) => ({
    id: Id,
    // The last word of an address, which transitional and strict workbooks share.
    type: posix.basename(Type),
    part: posix.resolve("/xl", Target).slice(1),
  }));
  const sheets = (reader.model?.sheets ?? []).map(({ name, rId }) => {
    const target = relationships.find(({ id }) => id === rId);
    return { name, part: target?.type === "worksheet" ? target.part : undefined };
  });
  const strings = relationships.find(({ type }) => type === "sharedStrings");
  return { sheets, sharedStrings: strings?.part };
}

function describeArchive(names: ReadonlySet<string>): string {
  if (names.has("xl/workbook.bin")) return "a binary workbook (.xlsb)";
  if (names.has("word/document.xml")) return "a Word document";
  if (names.has("ppt/presentation.xml")) return "a PowerPoint presentation";
  if (names.has("content.xml")) return "an OpenDocument file";
  return "a ZIP archive of something else";
}
