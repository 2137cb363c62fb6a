import { describe, expect, it } from "vitest";
import { makeXlsx, makeXlsxParts } from "./make-xlsx.ts";
import { makeZip } from "./make-zip.ts";
import { readCells } from "./read-cells.ts";

describe("the cells of an .xlsx workbook", () => {
  it("are given by the column that their reference names", async () => {
    const rows =
      '<row r="3"><c r="B3"><v>1</v></c><c r="AA3"><v>2</v></c><c r="XFD3"><v>3</v></c></row>';
    expect(await readCells(makeXlsx({ rows }))).toEqual([
      [3, 2, 1],
      [3, 27, 2],
      [3, 16_384, 3],
    ]);
  });

  it.each([
    ["a number", "><v>0.21233000000000002</v>", 0.21233000000000002],
    ["a number with exponent", "><v>1.6E-4</v>", 0.00016],
    ["a number beyond all numbers", ' t="n"><v>1e999</v>', "Infinity"],
    ["a truth", ' t="b"><v>1</v>', true],
    ["a text in place", ' t="inlineStr"><is><t> a </t></is>', " a "],
    ["an error", ' t="e"><v>#N/A</v>', "#N/A"],
    ["a formula with a number", "><f>1+1</f><v>2</v>", 2],
    ["a formula with zero", "><f>1-1</f><v>0</v>", 0],
    ["a shared formula with a number", '><f t="shared" si="0"/><v>2</v>', 2],
    ["a shared formula with zero", '><f t="shared" si="0"/><v>0</v>', 0],
    ["a formula with a text", ' t="str"><f>"a"</f><v>a</v>', "a"],
    ["a formula with an empty text", ' t="str"><f>""</f><v></v>', ""],
    ["a shared formula with an empty text", ' t="str"><f t="shared" si="0"/><v></v>', ""],
    ["a text with escaped characters", ' t="str"><v>a_x000D_b_x005F_x</v>', "a\rb_x"],
    ["a text that spells a number", ' t="str"><v>0,5</v>', "0,5"],
    ["a cell with a style and no value", ' s="4">', undefined],
    ["a formula without result", "><f>1+1</f>", undefined],
    ["an empty number", "><v/>", undefined],
    ["a number of blanks", "><v> </v>", undefined],
  ])("give %s as it shows", async (_, cell, value) => {
    const cells = await readCells(makeXlsx({ rows: `<row r="1"><c r="A1"${cell}</c></row>` }));
    expect(cells).toEqual(value === undefined ? [] : [[1, 1, value]]);
  });

  it.each([
    ["which error a formula gave", ' t="e"><f>NA()</f><v>#N/A</v>', "#ERROR"],
    [
      "all but the last run of a rich text in place",
      ' t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is>',
      "b",
    ],
    ["markup that a text spells out", ' t="str"><v>&amp;lt;b&gt;</v>', "<b>"],
    ["that a formula gave a truth", ' t="b"><f>1=1</f><v>1</v>', 1],
    ["a shared string that is missing", ' t="s"><v>9</v>', undefined],
  ])("lose, as exceljs does, %s", async (_, cell, value) => {
    const cells = await readCells(makeXlsx({ rows: `<row r="1"><c r="A1"${cell}</c></row>` }));
    expect(cells).toEqual(value === undefined ? [] : [[1, 1, value]]);
  });

  it("give shared strings: plain, rich, empty, with markup and escaped characters", async () => {
    const sharedStrings =
      "<si><t>plain</t></si><si><r><t>ri</t></r><r><rPr/><t>ch</t></r></si><si/>" +
      "<si><t/></si><si><t>&amp;lt;</t></si><si><t>a_x000D_b</t></si>";
    const cells = Array.from("ABCDEF", (letter, at) => `<c r="${letter}1" t="s"><v>${at}</v></c>`);
    const rows = `<row r="1">${cells.join("")}</row>`;
    expect((await readCells(makeXlsx({ rows, sharedStrings }))).map((cell) => cell[2])).toEqual([
      "plain",
      "rich",
      "",
      "",
      "&lt;",
      "a\rb",
    ]);
  });

  it("keep characters that lie across the places where the file is cut", async () => {
    const text = "€".repeat(30_000);
    const rows = [1, 2, 3, 4].map(
      (row) => `<row r="${row}"><c r="A${row}" t="str"><v>${"x".repeat(row)}${text}</v></c></row>`,
    );
    expect(await readCells(makeXlsx({ rows: rows.join("") }))).toEqual(
      [1, 2, 3, 4].map((row) => [row, 1, `${"x".repeat(row)}${text}`]),
    );
  });

  it("are read in hidden rows and columns and beside empty styled ones", async () => {
    const sheet =
      '<worksheet><dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384" hidden="1"/></cols>' +
      '<sheetData><row r="1" hidden="1"><c r="A1"><v>1</v></c><c r="GR1" s="9"/></row></sheetData></worksheet>';
    expect(await readCells(makeXlsx({ sheet }))).toEqual([[1, 1, 1]]);
  });

  it("are found when the shared strings come last, or first, or the workbook comes last", async () => {
    const parts = makeXlsxParts({
      rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
      sharedStrings: "<si><t>a</t></si>",
    });
    expect(await readCells(makeZip(parts))).toEqual([[1, 1, "a"]]);
    expect(await readCells(makeZip(parts.toReversed()))).toEqual([[1, 1, "a"]]);
  });

  it("are found by relationships, whatever the parts are called", async () => {
    const renamed = makeXlsxParts({ rows: '<row r="1"><c r="A1"><v>7</v></c></row>' }).map(
      ({ name, data }) => ({
        name: name.replace("sheet2.xml", "Tab-B.xml"),
        data: String(data)
          .replace('"worksheets/sheet2.xml"', '"/xl/worksheets/Tab-B.xml"')
          .replaceAll(
            "http://schemas.openxmlformats.org/officeDocument/2006/",
            "http://purl.oclc.org/ooxml/officeDocument/",
          ),
      }),
    );
    expect(await readCells(makeZip(renamed))).toEqual([[1, 1, 7]]);
  });

  it("are read from sheets named in another case or with spaces around", async () => {
    const content = makeXlsx({
      sheetName: "DATA ",
      rows: '<row r="1"><c r="A1"><v>7</v></c></row>',
    });
    expect(await readCells(content)).toEqual([[1, 1, 7]]);
  });
});

describe("an .xlsx workbook is refused", () => {
  it("without the sheet, telling which there are", async () => {
    await expect(readCells(makeXlsx({}), "Factors by Category")).rejects.toMatchObject({
      name: "PipelineError",
      code: "invalid-file",
      message: 'book has no sheet "Factors by Category", only "Front page", "Data".',
    });
  });

  it.each([
    ["with a row out of order", '<row r="2"/><row r="2"/>', "has a row numbered 2 after row 2"],
    ["with a row that is none", '<row r="x"/>', "has a row numbered NaN after row 0"],
    ["with rows that are not numbered", "<row/>", "has a row numbered NaN after row 0"],
    ["with too many rows", '<row r="1048577"/>', "has a row numbered 1048577 after row 0"],
    ["with too far a column", '<row r="1"><c r="XFE1"/></row>', "Out of bounds"],
    ["with endless letters", `<row r="1"><c r="${"Z".repeat(999)}"/></row>`, "Out of bounds"],
    ["with cells that are not numbered", '<row r="1"><c/></row>', "is a damaged .xlsx file"],
    [
      "with a million columns",
      `<row r="1">${Array.from({ length: 1_000_000 }, (_, index) => `<c r="${toLetters(index)}1"/>`).join("")}</row>`,
      "Out of bounds",
    ],
    [
      "with rows that go far to the right",
      Array.from({ length: 2000 }, (_, at) => `<row r="${at + 1}"><c r="XFD1"/></row>`).join(""),
      "spreads over more than 30000000 cells",
    ],
    [
      "with a decimal comma",
      '<row r="1"><c r="A1"><v>0,5</v></c></row>',
      'has "0,5" where a number should be',
    ],
    [
      "with a date in words, of which exceljs keeps the year",
      '<row r="1"><c r="A1" s="1" t="d"><v>2021-01-01</v></c></row>',
      'has "2021-01-01" where a number should be',
    ],
    [
      "with a truth in words, both of which exceljs takes for true",
      '<row r="1"><c r="A1" t="b"><v xml:space="preserve">false</v></c></row>',
      'has "false" where a number should be',
    ],
    [
      "with a formula whose result is no number",
      '<row r="1"><c r="A1"><f>x</f><v>12abc</v></c></row>',
      'has "12abc" where a number should be',
    ],
    [
      "with a number of 65 digits",
      `<row r="1"><c r="A1"><v>${"1".repeat(64)}</v></c><c r="B1"><v>${"2".repeat(65)}</v></c></row>`,
      `has "${"2".repeat(40)}" where a number should be`,
    ],
    ["with tags that do not match", '<row r="1"></c></row>', "is a damaged .xlsx file"],
    ["with an unknown entity", '<row r="1">&bomb;</row>', "is a damaged .xlsx file"],
    ["with a character that XML cannot have", "<row>\u0001</row>", "is a damaged .xlsx file"],
  ])("%s", async (_, rows, problem) => {
    await expect(readCells(makeXlsx({ rows }))).rejects.toMatchObject({
      name: "PipelineError",
      code: "invalid-file",
      message: expect.stringContaining(problem),
    });
  });

  it.each([
    ["a binary workbook", "xl/workbook.bin", "a binary workbook (.xlsb)"],
    ["an OpenDocument file", "content.xml", "an OpenDocument file"],
    ["a Word document", "word/document.xml", "a Word document"],
    ["a presentation", "ppt/presentation.xml", "a PowerPoint presentation"],
    ["any other archive", "readme.txt", "a ZIP archive of something else"],
  ])("as %s", async (_, name, description) => {
    await expect(readCells(makeZip([{ name, data: "x" }]))).rejects.toThrow(
      `book is ${description}, not an Excel workbook`,
    );
  });

  it("when the sheet is a chart", async () => {
    const parts = makeXlsxParts({}).map(({ name, data }) => ({
      name,
      data: String(data).replace(/worksheet"( Target="worksheets\/sheet2)/, 'chartsheet"$1'),
    }));
    await expect(readCells(makeZip(parts))).rejects.toThrow('has a chart where "Data" should be');
  });
});

/** The name of a column, counted from 0, beyond Excel's last one too. */
function toLetters(index: number): string {
  const before = index < 26 ? "" : toLetters(Math.floor(index / 26) - 1);
  return before + String.fromCodePoint(65 + (index % 26));
}
