import { openWithExceljs, type Part } from "./exceljs-stream.ts";
import { invalidWorkbook, noSuchSheet } from "./invalid.ts";
import { findSheet, type SheetRow } from "./sheet.ts";
import { readXlsxCells } from "./xlsx-cells.ts";
import { readXlsxParts } from "./xlsx-parts.ts";
import { openArchive } from "./zip.ts";

const MEBIBYTE = 1024 * 1024;
/** Over twenty-five times the most published so far; each byte may take fifty in memory. */
const MAX_SHARED_STRINGS_BYTES = 8 * MEBIBYTE;
/** Four times the largest sheet published so far, that of 2020; read in ten seconds at most. */
const MAX_SHEET_BYTES = 64 * MEBIBYTE;
/** Excel's own limit. */
const MAX_ROWS = 1_048_576;
/** exceljs goes over every column up to a row's last; fifty times the sheet of 2020. */
const MAX_WIDTHS = 30_000_000;

/** Yields the rows of one sheet while it is inflated and read. */
export async function* readXlsxRows(
  content: Buffer,
  { file, sheet }: { readonly file: string; readonly sheet: string },
): AsyncGenerator<SheetRow> {
  const archive = await openArchive(content, file);
  const { sheets, sharedStrings } = await readXlsxParts(archive, file);
  const found = findSheet(sheets, sheet);
  if (found === undefined) throw noSuchSheet(file, sheet, sheets);
  if (found.part === undefined)
    throw invalidWorkbook(file, `has a chart where "${sheet}" should be`);
  const refuse = (problem: string): never => {
    throw invalidWorkbook(file, `has a sheet "${sheet}" that ${problem}`);
  };
  const parts: Part[] = [
    {
      source: found.part,
      name: "xl/worksheets/sheet1.xml",
      maxBytes: MAX_SHEET_BYTES,
      check: (pieces) => checkNumbers(pieces, refuse),
    },
  ];
  if (sharedStrings !== undefined) {
    const name = "xl/sharedStrings.xml";
    parts.unshift({ source: sharedStrings, name, maxBytes: MAX_SHARED_STRINGS_BYTES });
  }
  let previous = 0;
  let widths = 0;
  for await (const row of openWithExceljs(archive, { file, parts }).rows) {
    if (!(row.number > previous && row.number <= MAX_ROWS)) {
      refuse(`has a row numbered ${row.number} after row ${previous}`);
    }
    previous = row.number;
    widths += row.cellCount;
    if (widths > MAX_WIDTHS) refuse(`spreads over more than ${MAX_WIDTHS} cells`);
    const cells = readXlsxCells(row);
    if (cells.size > 0) yield { row: row.number, cells };
  }
}

/**
 * A cell that is to hold a number, truth or date, and what it holds if that spells no number or is
 * longer than 64 characters (Excel writes 24 at most). No two parts that repeat can take the same
 * characters, so that a cell is gone over once, however long it is.
 */
const NO_NUMBER =
  /<c\b(?![^>]*\st=["'](?:s|str|inlineStr|e)["'])[^>]*>\s*(?:<f\b[^>]*>(?:[^<]*<\/f>)?\s*)?<v\b[^>]*>(?!\s*(?:(?![^\s<]{65})[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?\s*)?<)([^<]{0,40})/;

/** exceljs would read `0,5` as 0, a date in words as its year, and `false` as true. */
async function* checkNumbers(
  pieces: AsyncIterable<Buffer>,
  refuse: (problem: string) => never,
): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    const found = NO_NUMBER.exec(piece.toString("latin1"));
    if (found !== null) refuse(`has "${found[1]}" where a number should be`);
    yield piece;
  }
}
