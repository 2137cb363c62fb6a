import { CFB, utils, write, type WorkBook } from "@e965/xlsx";

/** One record of an `.xls` workbook stream. */
export function makeRecord(type: number, body: Uint8Array = new Uint8Array()): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt16LE(type, 0);
  head.writeUInt16LE(body.length, 2);
  return Buffer.concat([head, body]);
}

export const RECORD = {
  begin: 0x0809,
  end: 0x000a,
  sheet: 0x0085,
  filePass: 0x002f,
  number: 0x0203,
};

/** A number cell; row and column are counted from 0, as the format does. */
export function makeNumberRecord(row: number, column: number, value: number): Buffer {
  const body = Buffer.alloc(14);
  body.writeUInt16LE(row, 0);
  body.writeUInt16LE(column, 2);
  body.writeDoubleLE(value, 6);
  return makeRecord(RECORD.number, body);
}

/** A workbook stream (BIFF8) with one sheet "Data" that holds the records. */
export function makeXlsStream(records: readonly Uint8Array[], globals: readonly Uint8Array[] = []) {
  const begin = (kind: number): Buffer =>
    makeRecord(RECORD.begin, Uint8Array.from([0, 6, kind, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
  const name = Buffer.from("Data");
  const sheet = Buffer.from([0, 0, 0, 0, 0, 0, name.length, 0, ...name]);
  const head = [begin(5), ...globals];
  const headBytes = head.reduce((bytes, record) => bytes + record.length, 0);
  sheet.writeUInt32LE(headBytes + 4 + sheet.length + 4, 0);
  return Buffer.concat([
    ...head,
    makeRecord(RECORD.sheet, sheet),
    makeRecord(RECORD.end),
    begin(0x10),
    ...records,
    makeRecord(RECORD.end),
  ]);
}

/** Padded so that it is no mini stream, as Excel does. */
export function makeXls(
  records: readonly Uint8Array[],
  globals: readonly Uint8Array[] = [],
): Buffer {
  return makeOle("Workbook", Buffer.concat([makeXlsStream(records, globals), Buffer.alloc(4096)]));
}

/** An OLE compound file with one stream in its root. */
export function makeOle(name: string, stream: Uint8Array): Buffer {
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, `/${name}`, stream);
  return Buffer.from(CFB.write(container, { type: "buffer" }) as Uint8Array);
}

/** An `.xls` workbook as another program writes it, with one sheet. */
export function writeXls(rows: readonly (readonly unknown[])[], sheet = "Data"): Buffer {
  const workbook: WorkBook = utils.book_new();
  utils.book_append_sheet(workbook, utils.aoa_to_sheet(rows.map((row) => [...row])), sheet);
  return write(workbook, { type: "buffer", bookType: "biff8" }) as Buffer;
}
