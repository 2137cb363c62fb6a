import Papa from "papaparse";
import type { SeedData, SeedType } from "../sql/seed.ts";
import { countNoun } from "../report/format.ts";
import type { SeedNode } from "../graph/nodes.ts";
import { suggest } from "../graph/nearest.ts";
import { readText } from "./files.ts";
import type { ProjectFile } from "./files.ts";
import type { Problems } from "./problems.ts";

const MAX_INT64 = 2n ** 63n;
const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const INSTANT = /^\d{4}-\d\d-\d\d[ T]\d\d:\d\d(:\d\d(\.\d{1,6})?)?$/;

/** Whether a cell's text can be read as a type. */
const FITS: Readonly<Record<SeedType, (cell: string) => boolean>> = {
  string: () => true,
  int64: (cell) => {
    if (!/^[-+]?\d{1,19}$/.test(cell)) return false;
    const value = BigInt(cell.replace(/^\+/, ""));
    return value >= -MAX_INT64 && value < MAX_INT64;
  },
  float64: (cell) => /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(cell) && Number.isFinite(+cell),
  numeric: (cell) => /^[-+]?\d{1,29}(\.\d{1,9})?$/.test(cell),
  bool: (cell) => /^(true|false)$/i.test(cell),
  date: (cell) => DATE.test(cell) && isCalendarDay(cell),
  datetime: (cell) => INSTANT.test(cell) && isCalendarDay(cell.slice(0, 10)),
  timestamp: (cell) =>
    INSTANT.test(cell.replace(/(Z|[-+]\d\d:\d\d)$/, "")) && isCalendarDay(cell.slice(0, 10)),
};
/** As dbt guesses the type of a column that has none, from the narrowest. */
const GUESSES = ["int64", "float64", "bool", "date", "datetime"] as const;

/** What is wrong with quotes, by what papaparse says of it. */
const QUOTE_FAULTS: Readonly<Record<string, string>> = {
  "Quoted field unterminated": "a quote is opened here and never closed",
  "Trailing quote on quoted field is malformed": "text follows the quote that closes a cell",
};

/** Reads a seed's file. What is wrong goes to `problems`. */
export function readSeed(projectDir: string, node: SeedNode, problems: Problems): SeedData {
  const text = readText(projectDir, node.file, problems) ?? "";
  const { columnTypes: types, delimiter } = node;
  const data = parseSeed({ file: node.file, text }, { types, delimiter, problems });
  const columns = data.columns.map((column) => column.name);
  for (const column of Object.keys(types)) {
    if (columns.includes(column)) continue;
    const near = suggest(column, columns);
    problems.add({ file: node.file }, `column_types names ${column}, which is no column${near}`);
  }
  return data;
}

/**
 * Parses a seed. As in dbt, empty cells and the word null are null; a column without a type in
 * `column_types` gets the narrowest that fits all its cells.
 */
export function parseSeed(
  { file, text }: ProjectFile,
  options: { types: Readonly<Record<string, string>>; delimiter: string; problems: Problems },
): SeedData {
  const { delimiter, problems } = options;
  const types = options.types as Readonly<Record<string, SeedType>>;
  const parsed = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: true });
  const [header = [], ...records] = parsed.data;
  // Behind a quote that is not closed, lines are no longer what they were meant to be.
  if (parsed.errors[0] !== undefined) {
    const { index = 0, message } = parsed.errors[0];
    const line = countLines([text.slice(0, index)]);
    problems.add({ file, line }, `CSV: ${QUOTE_FAULTS[message] ?? message}`);
    return { columns: header.map((name) => ({ name, type: "string" })), rows: [] };
  }
  checkHeader(header, { file, problems });
  const rows = records.map((record) =>
    record.map((cell) => (/^\s*(null)?\s*$/i.test(cell) ? null : cell)),
  );
  let line = 1 + countLines(header);
  for (const [index, row] of rows.entries()) {
    if (row.length !== header.length) {
      const cells = countNoun(row.length, "cell");
      problems.add({ file, line }, `${cells}, where the header has ${header.length}`);
    }
    for (const [position, cell] of row.entries()) {
      const type = types[header[position] ?? ""];
      if (cell === null || type === undefined || FITS[type](cell)) continue;
      problems.add(
        { file, line },
        `${header[position]}: ${JSON.stringify(cell.slice(0, 100))} is no ${type}`,
      );
    }
    line += countLines(records[index] ?? []);
  }
  const columns = header.map((name, position) => ({
    name,
    type: types[name] ?? guessType(rows.map((row) => row[position] ?? null)),
  }));
  return { columns, rows };
}

function checkHeader(
  header: readonly string[],
  options: { file: string; problems: Problems },
): void {
  const place = { file: options.file, line: 1 };
  if (header.length === 0) options.problems.add(place, "has no header");
  for (const [index, name] of header.entries()) {
    const lower = name.toLowerCase();
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
      options.problems.add(place, `${JSON.stringify(name)} cannot name a column`);
    }
    if (header.findIndex((other) => other.toLowerCase() === lower) !== index) {
      options.problems.add(place, `two columns are named ${name}`);
    }
  }
}

function guessType(cells: readonly (string | null)[]): SeedType {
  const present = cells.filter((cell) => cell !== null);
  if (present.length === 0) return "string";
  return GUESSES.find((type) => present.every((cell) => FITS[type](cell))) ?? "string";
}

/** Lines that a record takes: one, and one more for each line break in its cells. */
function countLines(record: readonly string[]): number {
  return record.reduce((lines, cell) => lines + cell.split("\n").length - 1, 1);
}

function isCalendarDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
