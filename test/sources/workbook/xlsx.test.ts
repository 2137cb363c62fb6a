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

  it("follow one another where neither rows nor cells are numbered", async () => {
    const rows =
      '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>';
    expect(await readCells(makeXlsx({ rows }))).toEqual([
      [1, 1, 1],
      [1, 4, 2],
      [1, 5, 3],
      [2, 1, 4],
    ]);
  });

  it.each([
    ["a number", "<c><v>0.21233000000000002</v></c>", 0.21233000000000002],
    ["a number with exponent", "<c><v>1.6E-4</v></c>", 0.00016],
    ["a number that is none", '<c t="n"><v>1e999</v></c>', "1e999"],
    ["a truth", '<c t="b"><v>1</v></c>', true],
    ["a text in place", '<c t="inlineStr"><is><t> a </t></is></c>', " a "],
    ["a rich text in place", '<c t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>', "ab"],
    ["an error", '<c t="e"><v>#N/A</v></c>', "#N/A"],
    ["a date in words", '<c t="d"><v>2021-01-01</v></c>', "2021-01-01"],
    ["a formula with a number", "<c><f>1+1</f><v>2</v></c>", 2],
    ["a formula with a text", '<c t="str"><f>"a"</f><v>a</v></c>', "a"],
    ["a formula with an empty text", '<c t="str"><f>""</f><v></v></c>', ""],
    ["a formula with an error", '<c t="e"><f>NA()</f><v>#N/A</v></c>', "#N/A"],
    ["a text that looks like markup", '<c t="str"><v>&amp;lt;b&gt;</v></c>', "&lt;b>"],
    ["a text with escaped characters", '<c t="str"><v>a_x000D_b_x005F_x</v></c>', "a\rb_x"],
    ["a cell with a style and no value", '<c s="4"/>', undefined],
    ["a formula without result", "<c><f>1+1</f></c>", undefined],
    ["an empty number", "<c><v/></c>", undefined],
  ])("give %s as it shows", async (_, cell, value) => {
    const cells = await readCells(makeXlsx({ rows: `<row>${cell}</row>` }));
    expect(cells).toEqual(value === undefined ? [] : [[1, 1, value]]);
  });

  it("give shared strings, plain, rich and empty, without phonetic readings", async () => {
    const sharedStrings =
      "<si><t>plain</t></si><si><r><t>ri</t></r><r><rPr/><t>ch</t></r></si><si/>" +
      "<si><t>kanji</t><rPh><t>reading</t></rPh></si>";
    const rows = `<row>${[0, 1, 2, 3].map((index) => `<c t="s"><v>${index}</v></c>`).join("")}</row>`;
    const cells = await readCells(makeXlsx({ rows, sharedStrings }));
    expect(cells.map((cell) => cell[2])).toEqual(["plain", "rich", "", "kanji"]);
  });

  it("are read in hidden rows and columns and beside empty styled ones", async () => {
    const sheet =
      '<worksheet><dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384" hidden="1"/></cols>' +
      '<sheetData><row r="1" hidden="1"><c r="A1"><v>1</v></c><c r="GR1" s="9"/></row></sheetData></worksheet>';
    expect(await readCells(makeXlsx({ sheet }))).toEqual([[1, 1, 1]]);
  });

  it("are found when the shared strings come last, or first, or the workbook comes last", async () => {
    const parts = makeXlsxParts({
      rows: '<row><c t="s"><v>0</v></c></row>',
      sharedStrings: "<si><t>a</t></si>",
    });
    expect(await readCells(makeZip(parts))).toEqual([[1, 1, "a"]]);
    expect(await readCells(makeZip(parts.toReversed()))).toEqual([[1, 1, "a"]]);
  });

  it("are found by relationships, whatever the parts are called", async () => {
    const renamed = makeXlsxParts({ rows: "<row><c><v>7</v></c></row>" }).map(({ name, data }) => ({
      name: name.replace("sheet2.xml", "Tab-B.xml"),
      data: String(data)
        .replace('"worksheets/sheet2.xml"', '"/xl/worksheets/Tab-B.xml"')
        .replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006/",
          "http://purl.oclc.org/ooxml/officeDocument/",
        )
        .replaceAll("r:id", "rel:id")
        .replace("xmlns:r=", "xmlns:rel="),
    }));
    expect(await readCells(makeZip(renamed))).toEqual([[1, 1, 7]]);
  });

  it("are read from sheets named in another case or with spaces around", async () => {
    const content = makeXlsx({ sheetName: "DATA ", rows: "<row><c><v>7</v></c></row>" });
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
    ["with a row out of order", '<row r="2"/><row r="2"/>', 'has a row numbered "2" after row 2'],
    ["with a row that is none", '<row r="x"/>', 'has a row numbered "x" after row 0'],
    ["with too many rows", '<row r="1048577"/>', 'has a row numbered "1048577"'],
    ["with too far a column", '<row r="1"><c r="XFE1"/></row>', "outside of its 16384 columns"],
    [
      "with endless letters",
      `<row r="1"><c r="${"Z".repeat(999)}"/></row>`,
      "16384 columns in row 1",
    ],
    ["with a reference without letters", '<row r="1"><c r="12"/></row>', "16384 columns in row 1"],
    [
      "with a million columns",
      `<row r="1">${"<c/>".repeat(1_000_000)}</row>`,
      "16384 columns in row 1",
    ],
    [
      "with a missing shared string",
      '<row><c t="s"><v>9</v></c></row>',
      "shared string 9, which is missing",
    ],
    [
      "with a cell above Excel's limit",
      `<row><c t="str"><v>${"x".repeat(32_768)}</v></c></row>`,
      "has a cell of more than 32767 characters",
    ],
    [
      "with a cell above the limit in pieces",
      `<row><c t="str"><v>${"<![CDATA[x]]>".repeat(32_768)}</v></c></row>`,
      "has a cell of more than 32767 characters",
    ],
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
