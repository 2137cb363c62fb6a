import { read, type CellObject } from "@e965/xlsx";
import { CompoundFile } from "./compound-file.ts";
import { invalidWorkbook, noSuchSheet, passwordProtected } from "./invalid.ts";
import { findSheet, type CellValue, type SheetRow } from "./sheet.ts";
import { keepCellRecords } from "./xls-records.ts";

/** Texts of error codes, [MS-XLS] 2.5.10. */
const ERRORS: ReadonlyMap<number, string> = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
]);

/** Yields the rows of one sheet of a legacy workbook (Excel 5 to 2003), read whole. */
export function* readXlsRows(
  content: Buffer,
  { file, sheet }: { readonly file: string; readonly sheet: string },
): Generator<SheetRow> {
  const stream = readWorkbookStream(content, file);
  keepCellRecords(stream, file);
  const workbook = parseStream(stream, file);
  const sheets = workbook.SheetNames.map((name) => ({ name }));
  const found = findSheet(sheets, sheet);
  if (found === undefined) throw noSuchSheet(file, sheet, sheets);
  const rows = workbook.Sheets[found.name]?.["!data"] ?? [];
  for (const [index, row] of rows.entries()) {
    const cells = readCells(row);
    if (cells.size > 0) yield { row: index + 1, cells };
  }
}

function readWorkbookStream(content: Buffer, file: string): Buffer {
  const container = new CompoundFile(content, file);
  const stream = container.read("Workbook") ?? container.read("Book");
  if (stream !== undefined) return stream;
  if (container.has("EncryptedPackage")) throw passwordProtected(file);
  const kind = container.has("WordDocument") ? "a Word document" : "an OLE file of something else";
  throw invalidWorkbook(file, `is ${kind}, not an Excel workbook`, {
    remedy: "Save the workbook in Excel as .xlsx.",
  });
}

function parseStream(stream: Buffer, file: string): ReturnType<typeof read> {
  try {
    return read(stream, {
      type: "buffer",
      dense: true,
      cellFormula: false,
      cellHTML: false,
      cellText: false,
      cellNF: false,
    });
  } catch (error) {
    // Whatever is wrong in a file, the library throws as a TypeError or so.
    throw invalidWorkbook(file, "is a damaged .xls file", { cause: error });
  }
}

/** Walks the cells that are there: the library leaves holes for the others. */
function readCells(row: readonly (CellObject | undefined)[] | undefined): Map<number, CellValue> {
  const cells = new Map<number, CellValue>();
  row?.forEach((cell, index) => {
    const value = readValue(cell);
    if (value !== undefined) cells.set(index + 1, value);
  });
  return cells;
}

function readValue(cell: CellObject | undefined): CellValue | undefined {
  const value = cell?.v;
  if (cell?.t === "e") return ERRORS.get(Number(value)) ?? "#ERROR";
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? value
    : undefined;
}
