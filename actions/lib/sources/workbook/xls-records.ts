import { invalidWorkbook, passwordProtected } from "./invalid.ts";

/** Records of an `.xls` workbook stream, as [MS-XLS] 2.3 numbers them. */
const RECORD = {
  formula: 0x0006,
  endOfSubstream: 0x000a,
  filePass: 0x002f,
  continue: 0x003c,
  codePage: 0x0042,
  boundSheet: 0x0085,
  multipleRk: 0x00bd,
  richString: 0x00d6,
  sharedStrings: 0x00fc,
  sharedStringCell: 0x00fd,
  number: 0x0203,
  label: 0x0204,
  booleanOrError: 0x0205,
  string: 0x0207,
  rk: 0x027e,
  beginSubstream: 0x0809,
  /** A chart's units: readers of cells step over it, whatever its bytes. */
  ignored: 0x1001,
} as const;

/** Records that begin with a cell's row and column. */
const CELLS: ReadonlySet<number> = new Set([
  RECORD.formula,
  RECORD.multipleRk,
  RECORD.richString,
  RECORD.sharedStringCell,
  RECORD.number,
  RECORD.label,
  RECORD.booleanOrError,
  RECORD.rk,
]);
const FRAME: ReadonlySet<number> = new Set([
  RECORD.endOfSubstream,
  RECORD.codePage,
  RECORD.boundSheet,
  RECORD.sharedStrings,
  RECORD.string,
  RECORD.beginSubstream,
]);
const CONTINUED: ReadonlySet<number> = new Set([RECORD.sharedStrings, RECORD.string]);

const MAX_COLUMNS = 256;
const MAX_SHARED_STRINGS = 1_048_576;
const FORMULA_LENGTH_AT = 20;

/**
 * Blots out of a workbook stream, in place, all that carries no cell values: styles, links, charts,
 * names and formulas (their cached results stay). What is left takes a reader time and memory in
 * proportion to its bytes, which cannot be said of the rest: one link of 40 bytes may cover
 * 16 million cells. Throws PipelineError `invalid-file` for a stream that is cut off, encrypted
 * or wider than the format allows.
 */
export function keepCellRecords(stream: Buffer, file: string): void {
  let depth = 0;
  let previous: number = RECORD.ignored;
  let at = 0;
  while (at + 4 <= stream.length) {
    const type = stream.readUInt16LE(at);
    // After the last substream, the stream may be filled up with zeros.
    if (depth === 0 && type !== RECORD.beginSubstream) break;
    const body = stream.subarray(at + 4, at + 4 + stream.readUInt16LE(at + 2));
    if (body.length < stream.readUInt16LE(at + 2)) break;
    const isKept =
      FRAME.has(type) || CELLS.has(type) || (type === RECORD.continue && CONTINUED.has(previous));
    if (isKept) checkRecord(type, body, file);
    else stream.writeUInt16LE(RECORD.ignored, at);
    if (type === RECORD.beginSubstream) depth += 1;
    if (type === RECORD.endOfSubstream) depth -= 1;
    if (type === RECORD.filePass) throw passwordProtected(file);
    if (type !== RECORD.continue) previous = type;
    at += 4 + body.length;
  }
  if (depth !== 0 || at === 0) {
    throw invalidWorkbook(
      file,
      `is a truncated or damaged .xls file (it breaks off at record ${at})`,
    );
  }
}

function checkRecord(type: number, body: Buffer, file: string): void {
  if (CELLS.has(type)) {
    const lastColumnAt = type === RECORD.multipleRk ? body.length - 2 : 2;
    if (body.length < 6 || body.readUInt16LE(2) >= MAX_COLUMNS) {
      throw invalidWorkbook(
        file,
        `has a cell outside of the ${MAX_COLUMNS} columns of an .xls sheet`,
      );
    }
    if (body.readUInt16LE(lastColumnAt) >= MAX_COLUMNS) {
      throw invalidWorkbook(file, `has a row of more than ${MAX_COLUMNS} columns in an .xls sheet`);
    }
  }
  if (type === RECORD.formula && body.length >= FORMULA_LENGTH_AT + 2) {
    body.writeUInt16LE(0, FORMULA_LENGTH_AT);
  }
  if (
    type === RECORD.sharedStrings &&
    (body.length < 8 || body.readUInt32LE(4) > MAX_SHARED_STRINGS)
  ) {
    throw invalidWorkbook(file, `has more than ${MAX_SHARED_STRINGS} shared strings`);
  }
}
