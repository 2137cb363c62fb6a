import Papa from "papaparse";
import type { ExpectedRows } from "../graph/nodes.ts";
import { PipelineError } from "../errors.ts";
import { isMap } from "./unit-test-types.ts";

/** Rows of a unit test as they are written, each with a value for each column. */
export interface WrittenRows {
  readonly columns: readonly string[];
  /** Null where a row does not name the column. */
  readonly rows: readonly (readonly unknown[])[];
  readonly format: "dict" | "csv";
}

/** Reads rows of YAML or CSV; `place` (`file:line`) is for messages. As in dbt, empty cells are null. */
export function readRows({ rows, format }: ExpectedRows, place: string): WrittenRows {
  if (format === "csv") {
    if (typeof rows !== "string") throw invalid(`${place}: rows of the format csv are text`);
    return readCsv(rows, place);
  }
  if (typeof rows === "string" || !rows.every(isMap)) {
    throw invalid(`${place}: rows of the format dict are a list of columns and values`);
  }
  const columns = new Map<string, string>();
  for (const name of rows.flatMap((row) => Object.keys(row))) {
    if (!columns.has(name.toLowerCase())) columns.set(name.toLowerCase(), name);
  }
  const cells = rows.map((row, index) => {
    const values = new Map(Object.entries(row).map(([name, value]) => [name.toLowerCase(), value]));
    if (values.size !== Object.keys(row).length) {
      throw invalid(`${place}: row ${index + 1} names a column twice`);
    }
    return [...columns.keys()].map((name) => values.get(name) ?? null);
  });
  return { columns: [...columns.values()], rows: cells, format: "dict" };
}

function readCsv(text: string, place: string): WrittenRows {
  const parsed = Papa.parse<string[]>(text.trim(), { delimiter: ",", skipEmptyLines: true });
  const [error] = parsed.errors;
  if (error !== undefined) {
    const where = error.row === 0 ? "the header" : `row ${error.row}`;
    throw invalid(`${place}: CSV: ${error.message} in ${where}`);
  }
  const [header = [], ...records] = parsed.data;
  const columns = header.map((name) => name.trim());
  if (new Set(columns.map((name) => name.toLowerCase())).size !== columns.length) {
    throw invalid(`${place}: two columns of the CSV have one name`);
  }
  const rows = records.map((record, index) => {
    if (record.length !== columns.length) {
      const seen = `${record.length} cells, where the header has ${columns.length}`;
      throw invalid(`${place}: row ${index + 1} has ${seen}`);
    }
    return record.map((cell) => (cell === "" ? null : cell));
  });
  return { columns, rows, format: "csv" };
}

/** A fault in what a unit test is written as; `message` begins with its place. */
export function invalid(message: string, remedy = "Correct the unit test."): PipelineError {
  return new PipelineError(message, { code: "invalid-project", remedy });
}
