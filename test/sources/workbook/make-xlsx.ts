import { makeZip, type ZipEntry } from "./make-zip.ts";

const TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export interface XlsxContent {
  readonly sheetName?: string;
  /** What is between `<sheetData>` and its end. */
  readonly rows?: string;
  /** The whole sheet, in place of `rows`. */
  readonly sheet?: string;
  /** What is between `<sst>` and its end. */
  readonly sharedStrings?: string;
}

/** The parts of a workbook with a front page and one sheet, in the order in which Excel has them. */
export function makeXlsxParts(content: XlsxContent): ZipEntry[] {
  const sheet =
    content.sheet ?? `<worksheet><sheetData>${content.rows ?? ""}</sheetData></worksheet>`;
  return [
    {
      name: "_rels/.rels",
      data: `<Relationships><Relationship Id="rId1" Type="${TYPE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      data:
        `<Relationships><Relationship Id="rId1" Type="${TYPE}/worksheet" Target="worksheets/sheet1.xml"/>` +
        `<Relationship Id="rId2" Type="${TYPE}/worksheet" Target="worksheets/sheet2.xml"/>` +
        `<Relationship Id="rId3" Type="${TYPE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    },
    {
      name: "xl/workbook.xml",
      data:
        `<workbook xmlns:r="${TYPE}"><sheets><sheet name="Front page" sheetId="1" r:id="rId1"/>` +
        `<sheet name="${content.sheetName ?? "Data"}" sheetId="2" r:id="rId2"/></sheets></workbook>`,
    },
    { name: "xl/worksheets/sheet1.xml", data: "<worksheet><sheetData/></worksheet>" },
    { name: "xl/worksheets/sheet2.xml", data: sheet },
    { name: "xl/sharedStrings.xml", data: `<sst>${content.sharedStrings ?? ""}</sst>` },
  ];
}

/** A small `.xlsx` workbook, made by hand. */
export function makeXlsx(content: XlsxContent): Buffer {
  return makeZip(makeXlsxParts(content));
}
