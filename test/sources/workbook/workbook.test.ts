import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { read, type CellObject } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { readSheetRows } from "../../../actions/lib/sources/workbook/workbook.ts";
import { writeXls } from "./make-xls.ts";
import { makeXlsx, makeXlsxParts } from "./make-xlsx.ts";
import { makeZip } from "./make-zip.ts";
import { readCells } from "./read-cells.ts";

const FOLDER = join(import.meta.dirname, "../../../../shared/data/factors");
const WORKBOOKS = existsSync(FOLDER)
  ? readdirSync(FOLDER).filter((name) => /xlsx?$/.test(name))
  : [];
const SHEET = "Factors by Category";

describe("a workbook", () => {
  it("is known by its first bytes, whatever its name", async () => {
    const xlsx = makeXlsx({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' });
    for (const content of [xlsx, writeXls([[1]])]) {
      expect(await readCells(content)).toEqual([[1, 1, 1]]);
    }
  });

  it("may arrive in pieces of any size", async () => {
    const content = makeXlsx({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' });
    const pieces = Array.from(content, (byte) => Uint8Array.of(byte));
    const rows = await Array.fromAsync(readSheetRows(pieces, { file: "book", sheet: "Data" }));
    expect(rows).toEqual([{ row: 1, cells: new Map([[1, 1]]) }]);
  });

  it.each([
    ["empty", ""],
    ["blank text", " \n "],
    ["a web page (HTML)", "\n<!DOCTYPE html><html>"],
    ["a web page (HTML)", '\uFEFF<html lang="en">'],
    ["XML text", '<?xml version="1.0"?><Error/>'],
    ["JSON text", '{"error": "not found"}'],
    ["CSV text", "Scope,Level 1\nScope 1,Fuels"],
    ["plain text", "Not found"],
    ["a PDF document", "%PDF-1.7"],
    ["a gzip archive", Uint8Array.of(0x1f, 0x8b, 8)],
    ["an RTF document", "{\\rtf1"],
    ["an Excel 4 worksheet", Uint8Array.of(9, 4, 6, 0)],
    ["binary data of no known kind", Uint8Array.of(1, 2, 3)],
  ])("is told from what is %s", async (description, content) => {
    await expect(readCells(Buffer.from(content))).rejects.toMatchObject({
      name: "PipelineError",
      code: "invalid-file",
      message: `book is ${description} where an Excel workbook was expected.`,
      remedy: "Correct the file's address so that it gives an .xlsx or .xls workbook.",
    });
  });

  it("is refused as soon as it grows beyond what is allowed", async () => {
    let chunks = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        chunks += 1;
        yield Buffer.alloc(1024 * 1024, "PK");
      }
    }
    const rows = readSheetRows(endless(), { file: "book", sheet: "Data" });
    await expect(rows.next()).rejects.toThrow("book is larger than the 33554432 bytes allowed");
    expect(chunks).toBe(33);
  });
});

describe("reading an .xlsx workbook", () => {
  const rows = Array.from({ length: 5000 }, (_, at) => {
    return `<row r="${at + 1}"><c r="A${at + 1}"><v>${at / 7}</v></c></row>`;
  });

  const whole = makeXlsxParts({ rows: rows.join("") });
  const changed = whole.map((part) => ({ ...part, ...(part === whole[4] ? { checksum: 1 } : {}) }));

  it.each([
    ["to its end", makeZip(whole), 5000, "read 5000 rows"],
    ["until its reader stops early", makeZip(whole), 1, "read 1 rows"],
    ["that is damaged", makeXlsx({ rows: `${rows.join("")}</c>` }), 5001, "PipelineError"],
    ["with a wrong checksum", makeZip(changed), 5001, "PipelineError"],
  ])("%s leaves no file behind and nothing running", async (_, content, maxRows, ending) => {
    const folder = await mkdtemp(join(tmpdir(), "workbook-"));
    const file = join(folder, "book.xlsx");
    await writeFile(file, content);
    const script = join(import.meta.dirname, "read-rows.ts");
    const { stdout } = await promisify(execFile)(process.execPath, [script, file, `${maxRows}`], {
      env: { ...process.env, TMPDIR: folder },
    });
    expect(stdout.trim()).toBe(ending);
    expect(await readdir(folder)).toEqual(["book.xlsx"]);
    await rm(folder, { recursive: true });
  });
});

describe.skipIf(WORKBOOKS.length === 0)(
  "a published workbook (skipped without ../shared/data)",
  () => {
    it.each(WORKBOOKS)("%s has the cells that another reader finds in it", async (name) => {
      const content = readFileSync(join(FOLDER, name));
      const options = { type: "buffer", dense: true, cellText: false, sheets: SHEET } as const;
      const rows: (CellObject | undefined)[][] =
        read(content, options).Sheets[SHEET]?.["!data"] ?? [];
      const expected: string[] = [];
      for (const [row, cells] of rows.entries()) {
        for (const [column, cell] of (cells ?? []).entries()) {
          if (cell?.v !== undefined) expected.push(JSON.stringify([row + 1, column + 1, cell.v]));
        }
      }
      const found = (await readCells(content, SHEET)).map((cell) => JSON.stringify(cell));
      expect(found.join("\n")).toBe(expected.join("\n"));
    });
  },
);
