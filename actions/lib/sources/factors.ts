import type { Bytes } from "../lake/lake.ts";
import type { ParsedRows, Reject } from "../table.ts";
import { parseDecimal } from "./decimal.ts";
import { LABELS, readFactorsHeader, withoutHeader, type FactorsHeader } from "./factors-header.ts";
import type { CellValue, SheetRow } from "./workbook/sheet.ts";
import { readSheetRows } from "./workbook/workbook.ts";

const SHEET = "Factors by Category";
const BATCH_ROWS = 2000;
const MS_PER_DAY = 86_400_000;
/** What closes the sheet since 2017, in one column or another. */
const END = "END";
/** Labels that no factor can lack. Even GHG may be blank: 2022 has eight such rows. */
const REQUIRED_LABELS = 2;

type Column = (string | number | null)[];

/** A workbook that can be read from its start. */
export interface Workbook {
  open(): Promise<Bytes>;
}

/** The published workbook that factors come from, and the year that they are for. */
export interface FactorsFile {
  /** Name for messages. */
  readonly file: string;
  readonly year: number;
}

/**
 * Parses the flat file of GHG conversion factors of one year, 2016 or later, into batches of some
 * thousand rows. Every row below the header that has something in a column known here is a row of
 * factors, except for `END`; one without scope or level 1 is a reject. Labels stay as published,
 * with spaces at their ends (a number becomes its text, an empty text null). A factor that is text
 * is a number where it spells one, otherwise it is kept as text, also when that is empty; a cell
 * that holds nothing has neither. Columns that are not known are left out: the publisher adds some
 * now and then. Throws PipelineError `invalid-file` when the file as a whole is not what it should
 * be.
 */
export async function* parseFactors(
  workbook: Workbook,
  source: FactorsFile,
): AsyncGenerator<ParsedRows> {
  const bytes = await workbook.open();
  let parser: RowParser | undefined;
  for await (const row of readSheetRows(bytes, { file: source.file, sheet: SHEET })) {
    if (parser === undefined) {
      const header = readFactorsHeader(row, source);
      if (header !== undefined) parser = new RowParser(header, source.year);
    } else {
      parser.add(row);
      if (parser.pendingRows >= BATCH_ROWS) yield parser.take();
    }
  }
  if (parser === undefined) throw withoutHeader(source.file);
  if (parser.pendingRows > 0) yield parser.take();
}

class RowParser {
  readonly #header: FactorsHeader;
  readonly #day: number;
  #labels: Column[] = LABELS.map(() => []);
  #factors: Column = [];
  #factorTexts: Column = [];
  #sheetRows: Column = [];
  #rejects: Reject[] = [];

  constructor(header: FactorsHeader, year: number) {
    this.#header = header;
    this.#day = Date.UTC(year, 0, 1) / MS_PER_DAY;
  }

  get pendingRows(): number {
    return this.#sheetRows.length + this.#rejects.length;
  }

  add(row: SheetRow): void {
    const labels = this.#header.labels.map((column) => readLabel(row.cells.get(column)));
    const factor = row.cells.get(this.#header.factor);
    const filled = [...labels, readLabel(factor)].filter((text) => !isBlank(text));
    if (filled.every((text) => text?.trim() === END)) return;

    const missing = labels.slice(0, REQUIRED_LABELS).findIndex(isBlank);
    const label = LABELS[missing];
    if (label !== undefined) {
      const reason = "a row of factors has no such label";
      this.#rejects.push({ row: row.row, column: label.titles[0], value: "", reason });
      return;
    }
    for (const [index, text] of labels.entries()) this.#labels[index]?.push(text);
    const number = readNumber(factor);
    this.#factors.push(number);
    this.#factorTexts.push(number === null && factor !== undefined ? String(factor) : null);
    this.#sheetRows.push(row.row);
  }

  /** The rows since the last call, which become the caller's. */
  take(): ParsedRows {
    const rowCount = this.#sheetRows.length;
    const batch = {
      rowCount,
      columns: new Map([
        ...LABELS.map(({ name }, index) => [name, this.#labels[index] ?? []] as const),
        ["ghg_conversion_factor", this.#factors],
        ["ghg_conversion_factor_text", this.#factorTexts],
        ["year", Array.from({ length: rowCount }, () => this.#day)],
        ["source_row", this.#sheetRows],
      ]),
    };
    const rejects = this.#rejects;
    this.#labels = LABELS.map(() => []);
    this.#factors = [];
    this.#factorTexts = [];
    this.#sheetRows = [];
    this.#rejects = [];
    return { batch, rejects };
  }
}

function readLabel(value: CellValue | undefined): string | null {
  return value === undefined || value === "" ? null : String(value);
}

function readNumber(value: CellValue | undefined): number | null {
  if (typeof value === "number") return value;
  return typeof value === "string" ? (parseDecimal(value.trim()) ?? null) : null;
}

function isBlank(text: string | null): boolean {
  return text === null || text.trim() === "";
}
