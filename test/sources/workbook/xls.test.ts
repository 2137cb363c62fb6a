import { describe, expect, it } from "vitest";
import {
  makeNumberRecord,
  makeOle,
  makeRecord,
  makeXls,
  makeXlsStream,
  RECORD,
  writeXls,
} from "./make-xls.ts";
import { readCells } from "./read-cells.ts";

const HEADER_DIRECTORY_AT = 48;
const HEADER_DIFAT_AT = 68;
const HEADER_DIFAT_COUNT_AT = 72;
const HEADER_TABLE_AT = 76;
const SECTOR_BYTES = 512;

describe("an .xls workbook", () => {
  it("gives numbers, texts, truths and errors at their row and column", async () => {
    const content = writeXls([["a", 1.5, null, true], [], [null, "æ€ x ", { t: "e", v: 0x2a }]]);
    expect(await readCells(content)).toEqual([
      [1, 1, "a"],
      [1, 2, 1.5],
      [1, 4, true],
      [3, 2, "æ€ x "],
      [3, 3, "#N/A"],
    ]);
  });

  it("gives the cached results of formulas, never the formulas", async () => {
    const result = (write: (body: Buffer) => void): Buffer => {
      const body = Buffer.alloc(22 + 3);
      write(body);
      body.writeUInt16LE(3, 20);
      body.set([0x1e, 7, 0], 22);
      return makeRecord(0x0006, body);
    };
    const text = makeRecord(0x0207, Buffer.from([2, 0, 0, ...Buffer.from("kg")]));
    const content = makeXls([
      result((body) => body.writeDoubleLE(0.25, 6)),
      result((body) => {
        body.writeUInt16LE(1, 2);
        body.writeUInt8(0, 6);
        body.writeUInt16LE(0xffff, 12);
      }),
      text,
    ]);
    expect(await readCells(content)).toEqual([
      [1, 1, 0.25],
      [1, 2, "kg"],
    ]);
  });

  it("is read also when it is so short that it lies in the mini stream", async () => {
    const content = makeOle("Workbook", makeXlsStream([makeNumberRecord(4, 2, 7)]));
    expect(await readCells(content)).toEqual([[5, 3, 7]]);
  });

  it("is read whatever its links, styles and widths would make of it", async () => {
    // A link over all cells of the sheet, many times: 65,536 x 256 cells each.
    const link = Buffer.alloc(40);
    link.writeUInt16LE(0xffff, 2);
    link.writeUInt16LE(0xff, 6);
    const links = Array.from({ length: 20_000 }, () => makeRecord(0x01b8, link));
    const blank = makeRecord(0x0201, Buffer.from([0, 0, 200, 0, 0, 0]));
    const content = makeXls([...links, blank, makeNumberRecord(0, 0, 1)]);
    expect(await readCells(content)).toEqual([[1, 1, 1]]);
  });

  it("names the sheets that there are when the sheet is missing", async () => {
    await expect(readCells(makeXls([]), "Factors")).rejects.toMatchObject({
      name: "PipelineError",
      code: "invalid-file",
      message: 'book has no sheet "Factors", only "Data".',
    });
  });

  it("is refused when it has a password", async () => {
    const content = makeXls([], [makeRecord(RECORD.filePass, Buffer.alloc(6))]);
    await expect(readCells(content)).rejects.toThrow("book is protected by a password");
    const encryptedXlsx = makeOle("EncryptedPackage", Buffer.alloc(5000));
    await expect(readCells(encryptedXlsx)).rejects.toThrow("book is protected by a password");
  });

  it("is told from other OLE files", async () => {
    const document = makeOle("WordDocument", Buffer.alloc(5000));
    await expect(readCells(document)).rejects.toThrow("is a Word document, not an Excel workbook");
    const other = makeOle("Contents", Buffer.alloc(5000));
    await expect(readCells(other)).rejects.toThrow("is an OLE file of something else");
  });

  it("is refused when a cell lies outside of the columns that the format has", async () => {
    await expect(readCells(makeXls([makeNumberRecord(0, 256, 1)]))).rejects.toThrow("256 columns");
    const wide = Buffer.alloc(12);
    wide.writeUInt16LE(60_000, 10);
    await expect(readCells(makeXls([makeRecord(0x00bd, wide)]))).rejects.toThrow("256 columns");
  });

  it("is refused when it says that it has millions of shared strings", async () => {
    const table = Buffer.alloc(8);
    table.writeUInt32LE(0xffffffff, 4);
    const content = makeXls([], [makeRecord(0x00fc, table)]);
    await expect(readCells(content)).rejects.toThrow("more than 500000 shared strings");
  });

  it("is refused when it has millions of cells", async () => {
    const row = Buffer.alloc(4 + 256 * 6 + 2);
    row.writeUInt16LE(255, row.length - 2);
    const content = makeXls(Array.from({ length: 4000 }, () => makeRecord(0x00bd, row)));
    await expect(readCells(content)).rejects.toThrow("book has more than 1000000 cells");
  });

  it("is refused when its records break off", async () => {
    const stream = makeXlsStream([makeNumberRecord(0, 0, 1)]).subarray(0, -10);
    const content = makeOle("Workbook", Buffer.concat([stream, Buffer.alloc(0)]));
    await expect(readCells(content)).rejects.toThrow("truncated or damaged .xls file");
  });

  it.each([100, 511, 512, 1000, 2000, 3000])(
    "is refused when cut off at byte %i",
    async (length) => {
      await expect(readCells(makeXls([]).subarray(0, length))).rejects.toMatchObject({
        name: "PipelineError",
        message: expect.stringContaining("truncated or damaged .xls file"),
      });
    },
  );
});

describe("the sectors of an .xls workbook", () => {
  function patch(change: (content: Buffer, table: number) => void): Buffer {
    const content = makeXls([makeNumberRecord(0, 0, 1)]);
    const tableSector = content.readUInt32LE(HEADER_TABLE_AT);
    change(content, (tableSector + 1) * SECTOR_BYTES);
    return content;
  }

  it("may not lead from the directory back to itself", async () => {
    const content = patch((bytes, table) => {
      const directory = bytes.readUInt32LE(HEADER_DIRECTORY_AT);
      bytes.writeUInt32LE(directory, table + directory * 4);
    });
    await expect(readCells(content)).rejects.toThrow("a chain of sectors runs in a circle");
  });

  it("may not lead from any sector to the first", async () => {
    const content = patch((bytes, table) => bytes.fill(0, table, table + SECTOR_BYTES));
    await expect(readCells(content)).rejects.toThrow("a chain of sectors runs in a circle");
  });

  it("may not lead out of the file", async () => {
    const content = patch((bytes) => bytes.writeUInt32LE(0x00ffffff, HEADER_DIRECTORY_AT));
    await expect(readCells(content)).rejects.toThrow("it is shorter than it says");
  });

  it("may not be listed in a circle", async () => {
    const content = patch((bytes, table) => {
      const tableSector = table / SECTOR_BYTES - 1;
      bytes.writeUInt32LE(tableSector, HEADER_DIFAT_AT);
      bytes.writeUInt32LE(0x7fffffff, HEADER_DIFAT_COUNT_AT);
      // The table's own sector stands for the list: each round adds its entries to the table.
      bytes.fill(0, table, table + SECTOR_BYTES);
      bytes.writeUInt32LE(tableSector, table + SECTOR_BYTES - 4);
    });
    await expect(readCells(content)).rejects.toThrow("its table of sectors is too large");
  });

  it("may have directory entries that lead to each other", async () => {
    const content = patch((bytes) => {
      const directory = (bytes.readUInt32LE(HEADER_DIRECTORY_AT) + 1) * SECTOR_BYTES;
      for (const entry of [1, 2]) {
        bytes.writeUInt32LE(1, directory + entry * 128 + 68);
        bytes.writeUInt32LE(2, directory + entry * 128 + 72);
      }
    });
    expect(await readCells(content)).toEqual([[1, 1, 1]]);
  });
});
