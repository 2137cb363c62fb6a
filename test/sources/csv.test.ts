import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readRecords } from "../../actions/lib/sources/csv.ts";
import { tries } from "../property.ts";

const WINDOW_BYTES = 256 * 1024;

interface SeenRecord {
  readonly row: number;
  readonly cells: string[];
}

async function readAll(chunks: Iterable<Uint8Array>): Promise<SeenRecord[]> {
  const records: SeenRecord[] = [];
  for await (const record of readRecords(chunks, "a.csv")) {
    while (record.next()) {
      const cells = Array.from({ length: record.cellCount }, (_, cell) => record.text(cell));
      records.push({ row: record.row, cells });
    }
  }
  return records;
}

const parse = (text: string) => readAll([Buffer.from(text)]);
const cellsOf = async (text: string) => (await parse(text)).map(({ cells }) => cells);

/** Chunks of the byte without end; how many were asked for is told by `taken`. */
function flood(start: string, byte: string) {
  const seen = { taken: 0 };
  function* chunks(): Generator<Uint8Array> {
    yield Buffer.from(start);
    const chunk = Buffer.alloc(64 * 1024, byte);
    for (;;) {
      seen.taken += chunk.length;
      yield chunk;
    }
  }
  return { seen, chunks: chunks() };
}

const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;

describe("records of a CSV file", () => {
  it.each([
    ["LF", "a,b\nc,d\n"],
    ["CRLF", "a,b\r\nc,d\r\n"],
    ["CR", "a,b\rc,d\r"],
    ["no line end after the last", "a,b\r\nc,d"],
    ["quotes around every cell", '"a","b"\n"c","d"'],
    ["a byte order mark", "\uFEFFa,b\nc,d\n"],
    ["a byte order mark before a quote", '\uFEFF"a",b\nc,d\n'],
  ])("end with %s", async (_, text) => {
    expect(await cellsOf(text)).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
  });

  it.each([
    ['"1,5",b', ["1,5", "b"]],
    ['"say ""yes""",b', ['say "yes"', "b"]],
    ['"two\r\nlines",b', ["two\r\nlines", "b"]],
    ['"",""', ["", ""]],
    ['""""', ['"']],
    [",,", ["", "", ""]],
    ['a"b,c"', ['a"b', 'c"']],
    [' "a", b', [' "a"', " b"]],
    ["é,😀,m³", ["é", "😀", "m³"]],
    [" ", [" "]],
  ])("with cells as in %j", async (text, cells) => {
    expect(await cellsOf(text)).toEqual([cells]);
    expect(await cellsOf(`${text}\r\nx`)).toEqual([cells, ["x"]]);
  });

  it("keep the rows' numbers where lines have nothing in them", async () => {
    expect(await parse("a\n\n\r\nb\n\n")).toEqual([
      { row: 1, cells: ["a"] },
      { row: 4, cells: ["b"] },
    ]);
  });

  it("tell the cell with text after its closing quote", async () => {
    const broken: number[] = [];
    for await (const record of readRecords([Buffer.from('a,"b"c,"d\ne,f\n"g"')], "a.csv")) {
      while (record.next()) broken.push(record.brokenCell);
    }
    expect(broken).toEqual([1]);
  });

  it("count cells beyond the thousand that can be read", async () => {
    const counts: number[] = [];
    for await (const record of readRecords([Buffer.from(`${",".repeat(4999)}\na`)], "a.csv")) {
      while (record.next()) counts.push(record.cellCount);
    }
    expect(counts).toEqual([5000, 1]);
  });

  it("are as they were written, whatever their cells hold", async () => {
    const cell = fc
      .string({ unit: "grapheme", maxLength: 8 })
      .filter((text) => !text.includes("\0"));
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom("\n", "\r\n", "\r"), async (rows, lineEnd) => {
        const text = rows.map((cells) => cells.map(quote).join(",") + lineEnd).join("");
        expect(await cellsOf(text)).toEqual(rows);
      }),
      tries(),
    );
  });
});

describe("where the file is cut", () => {
  const tricky = 'é,"a,""b""\r\n😀",1.5\r\n\r\n"",x"y,"\n"\rlast,2,3\n';
  const expected = [
    ["é", 'a,"b"\r\n😀', "1.5"],
    ["", 'x"y', "\n"],
    ["last", "2", "3"],
  ];

  it("makes no difference for chunks of any length", async () => {
    const bytes = Buffer.from(tricky);
    for (let length = 1; length <= bytes.length; length += 1) {
      const count = Math.ceil(bytes.length / length);
      const chunks = Array.from({ length: count }, (_, index) =>
        bytes.subarray(index * length, (index + 1) * length),
      );
      expect((await readAll(chunks)).map(({ cells }) => cells)).toEqual(expected);
    }
  });

  it("makes no difference for the reader's own window, at any of a record's bytes", async () => {
    const bytes = Buffer.from(tricky);
    const filler = Buffer.from("filler\n".repeat(WINDOW_BYTES / 7));
    for (let shift = 0; shift <= bytes.length; shift += 1) {
      const start = WINDOW_BYTES - shift;
      const pad = Buffer.concat([
        filler.subarray(0, start - (start % 7)),
        Buffer.from("\n".repeat(start % 7)),
      ]);
      const records = await readAll([pad, bytes]);
      const last = records.slice(-3);
      expect(last.map(({ cells }) => cells)).toEqual(expected);
      expect(last.map(({ row }) => row - (last[0]?.row ?? 0))).toEqual([0, 2, 3]);
    }
  });

  it("makes no difference at random places of a long file", async () => {
    const bytes = Buffer.from(tricky.repeat(8000));
    const whole = await readAll([bytes]);
    expect(whole).toHaveLength(24_000);
    const cuts = fc.array(fc.integer({ min: 0, max: bytes.length }), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(cuts, async (places) => {
        const at = [0, ...places.toSorted((a, b) => a - b), bytes.length];
        const chunks = at.slice(1).map((end, index) => bytes.subarray(at[index], end));
        const records = await readAll(chunks);
        expect(records).toHaveLength(whole.length);
        expect(
          records.every(({ cells }, index) => cells.join() === whole[index]?.cells.join()),
        ).toBe(true);
      }),
      tries(15),
    );
  });
});

describe("what is no CSV file", () => {
  const utf16 = Buffer.from("Site,Meter\r\n", "utf16le");
  it.each<[string, Buffer, string]>([
    ["a web page", Buffer.from("\n  <!DOCTYPE html><title>Log in</title>"), "a web page"],
    ["a web page after a byte order mark", Buffer.from("\uFEFF<html>"), "a web page"],
    ["an XML error", Buffer.from('<?xml version="1.0"?><Error/>'), "a web page"],
    ["UTF-16 with a mark", Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]), "UTF-16"],
    ["UTF-16 without a mark", utf16, "UTF-16"],
    ["a workbook", Buffer.from("PK\u0003\u0004 and so on"), "a workbook"],
    ["a legacy workbook", Buffer.from("d0cf11e0a1b11ae1", "hex"), "a legacy workbook"],
    ["a packed file", Buffer.from("1f8b0800", "hex"), "gzip"],
    ["a document", Buffer.from("%PDF-1.7"), "PDF"],
    ["a NUL", Buffer.from("Site,Meter\nA,\0\n"), "NUL"],
    ["a NUL far in", Buffer.from(`${"a,b\n".repeat(200_000)}\0`), "NUL"],
  ])("is refused by kind: %s", async (_, bytes, kind) => {
    await expect(readAll([bytes])).rejects.toMatchObject({
      code: "invalid-file",
      message: expect.stringMatching(new RegExp(`a\\.csv.*${kind}|${kind}.*a\\.csv`)) as string,
    });
  });
});

describe("hostile records", () => {
  it.each([
    ["a cell", "Site,Meter\n", "9"],
    ["a quoted cell", 'Site,Meter\n"', "9"],
    ["a quote that is never closed", 'Site,Meter\n"', "\n"],
    ["quotes", "Site,Meter\n", '"'],
    ["columns", "Site,Meter\n", ","],
  ])("are refused early where %s has no end", async (_, start, byte) => {
    const { seen, chunks } = flood(start, byte);
    await expect(readAll(chunks)).rejects.toMatchObject({
      code: "invalid-file",
      message: expect.stringContaining("Row 2 of a.csv is longer than 64 KiB") as string,
    });
    expect(seen.taken).toBeLessThanOrEqual(WINDOW_BYTES + 64 * 1024);
  });

  it("may be 64 KiB long, and not a byte longer, wherever the reader's window ends", async () => {
    const longest = "x".repeat(64 * 1024);
    const firstPlace = WINDOW_BYTES - longest.length - 4;
    for (let place = firstPlace; place < firstPlace + 8; place += 1) {
      const start = "\n".repeat(place);
      const records = await parse(`${start}${longest}\r\nb`);
      expect(records.at(-2)?.cells[0]).toHaveLength(64 * 1024);
      expect(records.at(-1)?.cells).toEqual(["b"]);
      await expect(parse(`${start}${longest}x\r\nb`)).rejects.toMatchObject({
        code: "invalid-file",
      });
    }
  });

  it("are refused where the file ends in a quote", async () => {
    await expect(parse('a\n"b,c\nd')).rejects.toMatchObject({
      code: "invalid-file",
      message: "A quote that is opened in row 2 of a.csv is never closed.",
    });
  });
});
