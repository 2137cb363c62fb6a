import { CellText } from "./cell-text.ts";
import { invalidWorkbook } from "./invalid.ts";
import type { CellValue, SheetRow } from "./sheet.ts";
import type { XmlHandler } from "./xml.ts";

/** Excel's own limits. */
const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;
const LETTER_BEFORE_A = 64;

/** Reads the rows of an `.xlsx` worksheet (ECMA-376 part 1, 18.3) as its XML streams by. */
export class SheetReader implements XmlHandler {
  readonly #sharedStrings: readonly string[];
  readonly #file: string;
  readonly #sheet: string;
  readonly #text: CellText;
  #rows: SheetRow[] = [];
  #row = 0;
  #column = 0;
  #cells = new Map<number, CellValue>();
  #type: string | undefined;
  #isInCell = false;

  constructor(
    sharedStrings: readonly string[],
    { file, sheet }: { readonly file: string; readonly sheet: string },
  ) {
    this.#sharedStrings = sharedStrings;
    this.#file = file;
    this.#sheet = sheet;
    this.#text = new CellText(file);
  }

  /** The rows that are complete since the last call. */
  takeRows(): readonly SheetRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === "c") this.#openCell(attributes);
    else if (name === "row") this.#openRow(attributes["r"]);
    else if (this.#isInCell) this.#text.open(name);
  }

  text(text: string): void {
    if (this.#isInCell) this.#text.add(text);
  }

  close(name: string): void {
    if (name === "c") this.#closeCell();
    else if (name === "row" && this.#cells.size > 0) {
      this.#rows.push({ row: this.#row, cells: this.#cells });
      this.#cells = new Map();
    } else if (this.#isInCell) this.#text.close(name);
  }

  /** A row without a number follows the one before it; so does a cell. */
  #openRow(number: string | undefined): void {
    const row = number === undefined ? this.#row + 1 : Number(number);
    if (!Number.isInteger(row) || row <= this.#row || row > MAX_ROWS) {
      throw this.#invalid(`has a row numbered "${number ?? row}" after row ${this.#row}`);
    }
    this.#row = row;
    this.#column = 0;
  }

  #openCell(attributes: Readonly<Record<string, string>>): void {
    const reference = attributes["r"];
    const column = reference === undefined ? this.#column + 1 : parseColumn(reference);
    if (column < 1 || column > MAX_COLUMNS) {
      throw this.#invalid(`has a cell outside of its ${MAX_COLUMNS} columns in row ${this.#row}`);
    }
    this.#column = column;
    this.#type = attributes["t"];
    this.#isInCell = true;
    this.#text.start();
  }

  #closeCell(): void {
    this.#isInCell = false;
    const text = this.#text.take();
    const value = text === undefined ? undefined : this.#parseValue(text);
    if (value !== undefined) this.#cells.set(this.#column, value);
  }

  #parseValue(text: string): CellValue | undefined {
    switch (this.#type ?? "n") {
      case "s":
        return text === "" ? undefined : this.#findSharedString(text);
      case "b":
        return text === "1" || text === "true";
      case "str":
      case "inlineStr":
      case "e":
      case "d":
        return text;
      default: {
        if (text.trim() === "") return undefined;
        const number = Number(text);
        return Number.isFinite(number) ? number : text;
      }
    }
  }

  #findSharedString(index: string): string {
    const string = this.#sharedStrings[Number(index)];
    if (string === undefined) {
      throw this.#invalid(`refers in row ${this.#row} to shared string ${index}, which is missing`);
    }
    return string;
  }

  #invalid(problem: string): Error {
    return invalidWorkbook(this.#file, `has a sheet "${this.#sheet}" that ${problem}`);
  }
}

/** The column of a reference such as `AB12`; 0 or a number too large where there is none. */
function parseColumn(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length && column <= MAX_COLUMNS; at += 1) {
    const letter = reference.charCodeAt(at) - LETTER_BEFORE_A;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column;
}
