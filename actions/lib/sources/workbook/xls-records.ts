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
  RECORD.string,
  RECORD.beginSubstream,
]);
const CONTINUED: ReadonlySet<number> = new Set([RECORD.sharedStrings, RECORD.string]);

/** The format's own limit. */
const MAX_COLUMNS = 256;
/** Ten times and more what the published workbooks hold; each costs some hundred bytes. */
const MAX_CELLS = 1_000_000;
const MAX_SHARED_STRINGS = 500_000;
const FORMULA_LENGTH_AT = 20;

interface XlsRecord {
  /** Where it begins in the stream. */
  readonly at: number;
  readonly type: number;
  readonly body: Buffer;
}

/**
 * Blots out of a workbook stream, in place, all that carries no cell values: styles, links, charts,
 * names and formulas (their cached results stay). What is left takes a reader time and memory in
 * proportion to its bytes, which cannot be said of the rest: one link of 40 bytes may cover
 * 16 million cells. Throws PipelineError `invalid-file` for a stream that is cut off or encrypted,
 * wider than the format allows or with very many cells.
 */
export function keepCellRecords(stream: Buffer, file: string): void {
  let previous: number = RECORD.ignored;
  let cellCount = 0;
  for (const record of readRecords(stream, file)) {
    const { type, body } = record;
    if (type === RECORD.filePass) throw passwordProtected(file);
    if (CELLS.has(type)) {
      cellCount += countCells(record, file);
      if (cellCount > MAX_CELLS) throw invalidWorkbook(file, `has more than ${MAX_CELLS} cells`);
      if (type === RECORD.formula && body.length > FORMULA_LENGTH_AT + 1) {
        body.writeUInt16LE(0, FORMULA_LENGTH_AT);
      }
    } else if (type === RECORD.sharedStrings) {
      checkSharedStrings(body, file);
    } else if (!FRAME.has(type) && !(type === RECORD.continue && CONTINUED.has(previous))) {
      stream.writeUInt16LE(RECORD.ignored, record.at);
    }
    if (type !== RECORD.continue) previous = type;
  }
}

/** Goes over the records up to the end of the last sheet; zeros may fill the stream up after it. */
function* readRecords(stream: Buffer, file: string): Generator<XlsRecord> {
  let depth = 0;
  let at = 0;
  while (at + 4 <= stream.length) {
    const type = stream.readUInt16LE(at);
    if (depth === 0 && type !== RECORD.beginSubstream) break;
    const end = at + 4 + stream.readUInt16LE(at + 2);
    if (end > stream.length) break;
    yield { at, type, body: stream.subarray(at + 4, end) };
    if (type === RECORD.beginSubstream) depth += 1;
    if (type === RECORD.endOfSubstream) depth -= 1;
    at = end;
  }
  if (depth !== 0 || at === 0) {
    throw invalidWorkbook(
      file,
      `is a truncated or damaged .xls file (it breaks off at byte ${at})`,
    );
  }
}

function countCells({ type, body }: XlsRecord, file: string): number {
  const isMultiple = type === RECORD.multipleRk;
  const first = body.length < 6 ? MAX_COLUMNS : body.readUInt16LE(2);
  const last = isMultiple && first < MAX_COLUMNS ? body.readUInt16LE(body.length - 2) : first;
  if (last >= MAX_COLUMNS) {
    throw invalidWorkbook(
      file,
      `has a cell outside of the ${MAX_COLUMNS} columns of an .xls sheet`,
    );
  }
  return Math.max(last - first, 0) + 1;
}

function checkSharedStrings(body: Buffer, file: string): void {
  if (body.length < 8 || body.readUInt32LE(4) > MAX_SHARED_STRINGS) {
    throw invalidWorkbook(file, `has more than ${MAX_SHARED_STRINGS} shared strings`);
  }
}
