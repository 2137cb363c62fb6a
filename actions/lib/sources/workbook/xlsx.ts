import { invalidWorkbook, noSuchSheet } from "./invalid.ts";
import { SharedStringsReader } from "./shared-strings.ts";
import { findSheet, type SheetRow } from "./sheet.ts";
import { SheetReader } from "./sheet-reader.ts";
import { findXlsxParts } from "./xlsx-parts.ts";
import { parseXml } from "./xml.ts";
import { openArchive, type Archive } from "./zip.ts";

const MAX_SHARED_STRINGS_BYTES = 64 * 1024 * 1024;
/** Eight times the largest sheet published so far, that of 2020; read in ten seconds at most. */
const MAX_SHEET_BYTES = 128 * 1024 * 1024;

/**
 * Yields the rows of one sheet while it is inflated. Of the archive only the parts that lead to
 * the sheet are read, each up to a limit on the bytes that really come out.
 */
export async function* readXlsxRows(
  content: Buffer,
  { file, sheet }: { readonly file: string; readonly sheet: string },
): AsyncGenerator<SheetRow> {
  const archive = await openArchive(content, file);
  const parts = await findXlsxParts(archive, file);
  const found = findSheet(parts.sheets, sheet);
  if (found === undefined) throw noSuchSheet(file, sheet, parts.sheets);
  if (found.part === undefined)
    throw invalidWorkbook(file, `has a chart where "${sheet}" should be`);
  const sharedStrings = await readSharedStrings(archive, file, parts.sharedStrings);
  const reader = new SheetReader(sharedStrings, { file, sheet });
  const chunks = archive.inflate(found.part, MAX_SHEET_BYTES);
  for await (const _ of parseXml({ file, name: found.part, chunks }, reader)) {
    yield* reader.takeRows();
  }
}

async function readSharedStrings(
  archive: Archive,
  file: string,
  part: string | undefined,
): Promise<readonly string[]> {
  const reader = new SharedStringsReader(file);
  if (part !== undefined) {
    const chunks = archive.inflate(part, MAX_SHARED_STRINGS_BYTES);
    for await (const _ of parseXml({ file, name: part, chunks }, reader));
  }
  return reader.strings;
}
