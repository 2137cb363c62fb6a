import { PipelineError } from "../errors.ts";
import { MAX_CELLS, type RecordCursor } from "./csv.ts";

/** The 48 half-hours as the file names them, `00:00` to `23:30`. */
export const HALF_HOURS: readonly string[] = Array.from({ length: 48 }, (_, index) => {
  const hour = String(Math.floor(index / 2)).padStart(2, "0");
  return `${hour}:${index % 2 === 0 ? "00" : "30"}`;
});
const COLUMNS: readonly string[] = ["Site", "Meter", "Unit", "Date", ...HALF_HOURS];
const MAX_NAMES_TOLD = 10;

/** Which cell of a record holds what. */
export interface ReadingsHeader {
  readonly site: number;
  readonly meter: number;
  readonly unit: number;
  readonly date: number;
  /** Cells of the half-hours, in order of time. */
  readonly readings: readonly number[];
  /** A last cell to be left blank, where all lines of the file end with a comma. */
  readonly nameless: number | undefined;
  /** Column names as published, by cell. */
  readonly names: readonly string[];
}

/** Finds the columns by name. Throws PipelineError `invalid-file` that tells all that is wrong. */
export function readHeader(record: RecordCursor, file: string): ReadingsHeader {
  if (record.cellCount > MAX_CELLS) {
    const count = record.cellCount.toLocaleString("en-GB");
    throw refusal(file, `has ${count} columns`);
  }
  const names = Array.from({ length: record.cellCount }, (_, cell) => record.text(cell).trim());
  const keys = names.map((name) => name.toLowerCase());
  const known = new Set(COLUMNS.map((name) => name.toLowerCase()));
  const nameless = keys.indexOf("") === keys.length - 1 ? keys.length - 1 : undefined;
  const problems = [
    ["lacks", COLUMNS.filter((name) => !keys.includes(name.toLowerCase()))],
    ["repeats", COLUMNS.filter((name) => countOf(keys, name.toLowerCase()) > 1)],
    ["has unknown", names.filter((_, cell) => cell !== nameless && !known.has(keys[cell] ?? ""))],
  ] as const;
  const told = problems
    .filter(([, columns]) => columns.length > 0)
    .map(([problem, columns]) => `${problem} ${listNames(columns)}`);
  if (told.length > 0) throw refusal(file, told.join("; "));
  const [site = 0, meter = 0, unit = 0, date = 0, ...readings] = COLUMNS.map((name) =>
    keys.indexOf(name.toLowerCase()),
  );
  return { site, meter, unit, date, readings, nameless, names };
}

function refusal(file: string, problem: string): PipelineError {
  return new PipelineError(`${file} is no file of readings: its header ${problem}.`, {
    code: "invalid-file",
    remedy: "Give a CSV file with the columns Site, Meter, Unit, Date and 00:00 to 23:30.",
  });
}

function countOf(keys: readonly string[], wanted: string): number {
  return keys.filter((key) => key === wanted).length;
}

function listNames(names: readonly string[]): string {
  const told = names.slice(0, MAX_NAMES_TOLD).map((name) => JSON.stringify(name.slice(0, 100)));
  const untold = names.length - told.length;
  return untold > 0 ? `${told.join(", ")} and ${untold} more` : told.join(", ");
}
