import type { Cell, Row } from "exceljs/lib/stream/xlsx/workbook-reader.js";
import type { CellValue } from "./sheet.ts";

const ESCAPED_CHARACTER = /_x([0-9a-f]{4})_/gi;

/**
 * The values of a row as exceljs tells them, of a formula the cached result. What it loses stays
 * lost, and none of it is a wrong number: which error a formula gave (here `#ERROR`), all but the
 * last run of a rich text outside of the shared strings, a shared string that the workbook lacks
 * (no value), a formula's TRUE and FALSE (1 and 0), `&amp;amp;` in texts that formulas give (`&`).
 */
export function readXlsxCells(row: Row): Map<number, CellValue> {
  const cells = new Map<number, CellValue>();
  row.eachCell((cell, column) => {
    const value = readValue(cell);
    if (value !== undefined) cells.set(column, value);
  });
  return cells;
}

function readValue({ value, result }: Cell): CellValue | undefined {
  if (typeof value === "number") {
    // An empty number cell is read as NaN.
    return Number.isNaN(value) ? undefined : toFinite(value);
  }
  if (typeof value === "boolean") return value;
  if (!isObject(value)) return readText(value);
  if ("error" in value) return String(value["error"]);
  // A formula whose text is elsewhere, shared with other cells, is not known as one.
  const shown = result ?? value["result"];
  if (typeof shown === "number") return Number.isNaN(shown) ? "#ERROR" : toFinite(shown);
  return readText(shown ?? value);
}

function toFinite(value: number): CellValue {
  return Number.isFinite(value) ? value : String(value);
}

/** The text of a plain or rich text of exceljs; undefined for all else. */
export function readText(value: unknown): string | undefined {
  if (typeof value === "string") {
    // Excel writes characters that XML cannot hold as _xHHHH_ (ECMA-376 part 1, 22.9.2.19).
    return value.replaceAll(ESCAPED_CHARACTER, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    );
  }
  if (!isObject(value) || !Array.isArray(value["richText"])) return undefined;
  return value["richText"].map((run: { text?: string }) => readText(run.text) ?? "").join("");
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
