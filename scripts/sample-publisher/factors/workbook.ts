import { type CellObject, utils, type WorkSheet, write } from "@e965/xlsx";
import type { Edition } from "./edition.ts";
import { publishedFigures } from "./published.ts";
import { type FactorRow, makeFactorRows } from "./rows.ts";

type Cell = CellObject | undefined;

interface Column {
  readonly heading: string;
  readonly isHidden?: boolean;
  /** `sheetRow` counts from 1. */
  cell(row: FactorRow, sheetRow: number): Cell;
}

const name = "UK Government GHG Conversion Factors for Company Reporting";
const categorySheet = "Factors by Category";
/** Last column that ever held a format far right of the table, GW, and how many rows did here. */
const farColumns = 205;
const farRows = 20;

/** The edition's flat file, in the layout of its year. */
export function makeFlatFile(edition: Edition, seed: number): Buffer {
  return toBytes(edition, {
    "Front page": frontPage(edition, "Flat file"),
    [categorySheet]: factorSheet(edition, seed),
  });
}

/** A workbook of another factor set, which says only that nothing is in it. */
export function makeEmptySet(edition: Edition, set: string): Buffer {
  return toBytes(edition, { "Front page": frontPage(edition, set) });
}

function toBytes(edition: Edition, sheets: Record<string, WorkSheet>): Buffer {
  const bytes: unknown = write(
    { SheetNames: Object.keys(sheets), Sheets: sheets },
    {
      type: "buffer",
      bookType: edition.format === "xls" ? "biff8" : "xlsx",
      bookSST: true,
      compression: true,
      sheetStubs: true,
    },
  );
  return bytes as Buffer;
}

function factorSheet(edition: Edition, seed: number): WorkSheet {
  const columns = columnsOf(edition);
  const rows = makeFactorRows(edition, seed);
  const cells: Cell[][] = headOf(edition, columns);
  for (const row of rows) {
    const sheetRow = cells.length + 1;
    cells.push(columns.map((column) => column.cell(row, sheetRow)));
  }
  if (edition.hasFarCells) addFarCells(cells, columns.length);
  if (edition.end) {
    if (edition.end.afterBlank) cells.push([]);
    const end: Cell[] = [];
    end[edition.end.column] = text("END");
    if (edition.hasHelpers && edition.end.column > 0) end[lookupColumn] = text("END");
    cells.push(end);
  }
  const width = edition.hasFarCells ? farColumns : columns.length;
  return {
    "!data": cells as CellObject[][],
    "!ref": utils.encode_range({ s: { r: 0, c: 0 }, e: { r: cells.length - 1, c: width - 1 } }),
    "!cols": columns.map(({ isHidden = false }) => ({ wch: isHidden ? 2 : 24, hidden: isHidden })),
  };
}

const level3Column = 3;
const uomColumn = 7;
const lookupColumn = 9;

function columnsOf(edition: Edition): Column[] {
  const { hasId, hasHelpers, ghgHeading, year } = edition;
  const id: Column = { heading: "ID", cell: makeIds() };
  const simple: Column = {
    heading: "UOM (simple)",
    isHidden: true,
    cell: ({ uom }) => text(uom.replace(/ \(.*\)$/, "")),
  };
  const lookup: Column = {
    heading: "Lookup",
    isHidden: true,
    cell: ({ level3, uom }, sheetRow) => ({
      ...text(`${level3 ?? ""} ${uom}`),
      ...(edition.formulas === "lookups" && { f: lookupFormula(sheetRow) }),
    }),
  };
  return [
    ...(hasId ? [id] : []),
    { heading: "Scope", cell: ({ scope }) => text(scope) },
    { heading: "Level 1", cell: ({ level1 }) => text(level1) },
    { heading: "Level 2", cell: ({ level2 }) => text(level2) },
    { heading: "Level 3", cell: ({ level3 }) => value(level3) },
    { heading: "Level 4", cell: ({ level4 }) => value(level4) },
    { heading: "Column Text", cell: ({ columnText }) => value(columnText) },
    ...(hasHelpers ? [simple] : []),
    { heading: "UOM", cell: ({ uom }) => text(uom) },
    { heading: ghgHeading, cell: ({ ghg }) => value(ghg) },
    ...(hasHelpers ? [lookup] : []),
    { heading: `GHG Conversion Factor ${year}`, cell: (row) => factorCell(row, edition) },
  ];
}

function lookupFormula(sheetRow: number): string {
  const [level3, uom] = [level3Column, uomColumn].map((column) => utils.encode_col(column));
  return `CONCATENATE(${level3}${sheetRow}," ",${uom}${sheetRow})`;
}

function factorCell({ factor }: FactorRow, edition: Edition): Cell {
  if (typeof factor !== "number" || edition.formulas !== "factors") return value(factor);
  return { t: "n", v: factor, f: `ROUND(${factor},5)` };
}

/** Identifiers such as `1_100_1004_6_1`: numbers for level 1, level 2, place, unit and gas. */
function makeIds(): Column["cell"] {
  const numberings = [1, 100, 1000, 1, 1].map((first) => ({
    first,
    seen: new Map<string, number>(),
  }));
  return (row) => {
    const { scope, level1, level2, level3, level4, columnText, uom, ghg } = row;
    const place = [level1, level2, level3, level4, columnText].join("/");
    const parts = [`${scope}/${level1}`, level2, place, uom, ghg];
    const numbers = numberings.map(({ first, seen }, index) => {
      const part = parts[index] ?? "";
      const number = seen.get(part) ?? first + seen.size;
      seen.set(part, number);
      return number;
    });
    return text(numbers.join("_"));
  };
}

function headOf(edition: Edition, columns: readonly Column[]): Cell[][] {
  const head: Cell[][] = Array.from({ length: edition.headerRow }, () => []);
  const [title = [], subtitle = []] = head;
  title[0] = text(`SAMPLE DATA in the layout of: ${name}`);
  subtitle[0] = text(categorySheet);
  const marks = columns.map(({ isHidden }) => (isHidden ? text("HIDE") : undefined));
  marks[edition.hasId ? 2 : 1] = text("Category");
  head[edition.headerRow - 2] = marks;
  head[edition.headerRow - 1] = columns.map(({ heading }) => text(heading));
  return head;
}

/** Formatted cells with nothing in them, as a user's stray formatting leaves them. */
function addFarCells(rows: readonly Cell[][], from: number): void {
  for (const row of rows.slice(-farRows)) {
    for (let column = from; column < farColumns; column++) row[column] = { t: "z", z: "0.00" };
  }
}

function frontPage(edition: Edition, set: string): WorkSheet {
  const { year } = edition;
  const { of } = publishedFigures(year);
  const source =
    of === year
      ? `published for ${year}`
      : `published for ${of}, the nearest year that this project carries, not those of ${year}`;
  const contents =
    set === "Flat file"
      ? `Factors for UK electricity, natural gas and water are those ${source}. All others are made up.`
      : "This set is left empty: only the flat file is made.";
  const rows: Record<number, (string | number | undefined)[]> = {
    1: [`SAMPLE DATA in the layout of: ${name}`],
    2: ["Front page"],
    4: [undefined, "Next publication date: ", `1/06/${year + 1}`, "Factor set:", set],
    5: [undefined, "Version:", 1, "Year:", year],
    8: [undefined, "SAMPLE DATA, not published by the Government"],
    10: [
      undefined,
      "Made by the carbon emissions pipeline's sample publisher, to try the pipeline on.",
    ],
    11: [undefined, contents],
    13: [undefined, `${set} data format`],
    15: [undefined, "Status:", "Sample"],
    16: [undefined, "Version: ", 1],
    21: [undefined, "Year:", year],
    22: [undefined, "Description:", `${year} sample`],
    26: [undefined, "NOTE: Do not report emissions with these factors."],
  };
  const last = Math.max(...Object.keys(rows).map(Number));
  return utils.aoa_to_sheet(Array.from({ length: last }, (_, index) => rows[index + 1] ?? []));
}

function value(content: string | number | undefined): Cell {
  if (content === undefined) return undefined;
  return typeof content === "number" ? { t: "n", v: content } : text(content);
}

function text(content: string): CellObject {
  return { t: "s", v: content };
}
