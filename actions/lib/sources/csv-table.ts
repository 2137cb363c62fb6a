import { PipelineError } from "../errors.ts";
import type { Bytes } from "../lake/lake.ts";
import type { ColumnDefinition, ParsedRows, Reject, TableDefinition } from "../table.ts";
import type { Period } from "./address.ts";
import { MAX_CELLS, readRecords, type RecordCursor } from "./csv.ts";
import { explainDecimal, parseDecimal } from "./decimal.ts";

const BATCH_ROWS = 4096;
const MAX_REJECTS = 100_000;
const MAX_VALUE_LENGTH = 100;
const MS_PER_DAY = 86_400_000;
/** Columns that extract fills itself. */
const FILLED = new Set(["source_origin", "source_file", "source_sha256", "source_row"]);

/** The published file that rows come from, and the year or month that it is for. */
export interface CsvTableFile {
  /** Name for messages. */
  readonly file: string;
  readonly table: TableDefinition;
  readonly period: Period;
}

type Value = string | number | null;
/** A cell as its column takes it, or why it cannot. */
type Read = { readonly value: Value } | { readonly reason: string };

/**
 * Parses a CSV file into the columns that sources.yml gives its table, in batches of some thousand
 * rows. A column `floor_area_m2` is the one headed `Floor area (m2)` or `floor_area_m2`; other
 * columns of the file are left in the lake. Where the file has no column of the partition's date,
 * each row gets the first day of the file's period. Throws PipelineError `invalid-file` when the
 * file as a whole is not what it should be.
 */
export async function* parseCsvTable(
  bytes: Bytes,
  source: CsvTableFile,
): AsyncGenerator<ParsedRows> {
  let parser: TableParser | undefined;
  for await (const record of readRecords(bytes, source.file)) {
    while (record.next()) {
      if (parser === undefined) {
        parser = new TableParser(record, source);
        continue;
      }
      parser.add(record);
      if (parser.pendingRows >= BATCH_ROWS) yield parser.take();
    }
  }
  if (parser === undefined) throw refusal(source, "is empty");
  if (parser.pendingRows > 0) yield parser.take();
}

interface Cell {
  readonly column: ColumnDefinition;
  /** Undefined for the partition's date where the file has no column of it. */
  readonly at: number | undefined;
}

class TableParser {
  readonly #source: CsvTableFile;
  readonly #heads: readonly string[];
  readonly #cells: readonly Cell[];
  readonly #days: { readonly first: number; readonly last: number };
  #columns = new Map<string, Value[]>();
  #rows: number[] = [];
  #rejects: Reject[] = [];
  #rejectCount = 0;

  constructor(header: RecordCursor, source: CsvTableFile) {
    this.#source = source;
    this.#heads = readHeads(header, source);
    this.#cells = findCells(this.#heads, source);
    this.#days = listDays(source.period);
  }

  get pendingRows(): number {
    return this.#rows.length + this.#rejects.length;
  }

  add(record: RecordCursor): void {
    const problem = this.#takeRow(record);
    if (problem === undefined) return;
    this.#rejectCount += 1;
    if (this.#rejectCount > MAX_REJECTS) {
      const count = MAX_REJECTS.toLocaleString("en-GB");
      throw refusal(this.#source, `has more than ${count} rows that cannot be right`);
    }
    const { cell, reason } = problem;
    const value = cell < Math.min(record.cellCount, MAX_CELLS) ? record.text(cell) : "";
    this.#rejects.push({
      row: record.row,
      column: this.#heads[cell] || `column ${cell + 1}`,
      value: value.slice(0, MAX_VALUE_LENGTH).toWellFormed(),
      reason,
    });
  }

  #takeRow(record: RecordCursor): { cell: number; reason: string } | undefined {
    const malformed = findMalformed(record, this.#heads.length);
    if (malformed !== undefined) return malformed;
    const values: Value[] = [];
    for (const { column, at } of this.#cells) {
      if (at === undefined) {
        values.push(this.#days.first);
        continue;
      }
      const read = readCell(record.text(at).trim(), column);
      if ("reason" in read) return { cell: at, reason: read.reason };
      const { first, last } = this.#days;
      if (column.name === this.#source.table.partition.field) {
        const day = Number(read.value);
        if (day < first || day > last)
          return { cell: at, reason: "is outside of the file's period" };
      }
      values.push(read.value);
    }
    for (const [index, { column }] of this.#cells.entries()) {
      const held = this.#columns.get(column.name) ?? [];
      held.push(values[index] ?? null);
      this.#columns.set(column.name, held);
    }
    this.#rows.push(record.row);
    return undefined;
  }

  /** The rows since the last call, which become the caller's. */
  take(): ParsedRows {
    const batch = {
      rowCount: this.#rows.length,
      columns: new Map([...this.#columns, ["source_row", this.#rows]]),
    };
    const taken = { batch, rejects: this.#rejects };
    this.#columns = new Map();
    this.#rows = [];
    this.#rejects = [];
    return taken;
  }
}

function readHeads(header: RecordCursor, source: CsvTableFile): string[] {
  if (header.cellCount > MAX_CELLS) throw refusal(source, `has more than ${MAX_CELLS} columns`);
  return Array.from({ length: header.cellCount }, (_, cell) => header.text(cell).trim());
}

/** Throws PipelineError `invalid-file` that tells all columns that are missing or ambiguous. */
function findCells(heads: readonly string[], source: CsvTableFile): Cell[] {
  const { table } = source;
  const names = heads.map(toColumnName);
  const problems: string[] = [];
  const cells = table.columns
    .filter(({ name }) => !FILLED.has(name))
    .map((column): Cell => {
      const name = column.name.toLowerCase();
      const at = names.indexOf(name);
      if (at >= 0 && names.lastIndexOf(name) !== at) problems.push(`has ${column.name} twice`);
      if (at < 0 && column.name !== table.partition.field) problems.push(`lacks ${column.name}`);
      return { column, at: at < 0 ? undefined : at };
    });
  if (problems.length > 0) {
    const seen = heads.slice(0, 20).map((head) => JSON.stringify(head.slice(0, MAX_VALUE_LENGTH)));
    throw refusal(source, `${problems.join("; ")}. Its header is ${seen.join(", ")}`);
  }
  return cells;
}

/** `Floor area (m2)` is floor_area_m2. */
function toColumnName(head: string): string {
  return head
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "_")
    .replaceAll(/^_+|_+$/g, "");
}

function findMalformed(record: RecordCursor, wanted: number) {
  const { brokenCell, cellCount } = record;
  if (cellCount !== wanted) {
    const reason = `row has ${cellCount} cells where the header has ${wanted}`;
    return { cell: Math.min(cellCount, wanted), reason };
  }
  if (!record.isUtf8) {
    const cell = Array.from({ length: cellCount }).findIndex((_, at) => !record.isCellUtf8(at));
    return { cell, reason: "has bytes that are not UTF-8" };
  }
  if (brokenCell >= 0) return { cell: brokenCell, reason: "has text after its closing quote" };
  return undefined;
}

function readCell(text: string, { isRequired, type }: ColumnDefinition): Read {
  if (text === "") return isRequired ? { reason: "is blank and must not be" } : { value: null };
  if (type === "string") return { value: text };
  if (type === "date") {
    const day = parseDay(text);
    if (day !== undefined) return { value: day };
    return { reason: "is no date of the form yyyy-mm-dd or dd/mm/yyyy" };
  }
  const number = parseDecimal(text);
  if (number === undefined) return { reason: explainDecimal(text) };
  if (type === "float64") return { value: number };
  // Of the text: a number rounds a fraction that has many digits away.
  const isWhole = /^[+-]?\d+(?:\.0*)?$/.test(text);
  if (isWhole && Number.isSafeInteger(number)) return { value: number };
  return { reason: "is no whole number" };
}

/** Days since 1970-01-01; undefined for what is no day of the calendar. */
function parseDay(text: string): number | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const british = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text);
  const parts = iso?.slice(1) ?? british?.slice(1).toReversed();
  if (parts === undefined) return undefined;
  const written = parts.join("-");
  const time = Date.parse(`${written}T00:00:00Z`);
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(written);
  return isDay ? time / MS_PER_DAY : undefined;
}

function listDays({ year, month }: Period): { first: number; last: number } {
  const first = Date.UTC(year, (month ?? 1) - 1, 1);
  const next = month === undefined ? Date.UTC(year + 1, 0, 1) : Date.UTC(year, month, 1);
  return { first: first / MS_PER_DAY, last: next / MS_PER_DAY - 1 };
}

function refusal({ file, table }: CsvTableFile, problem: string): PipelineError {
  return new PipelineError(`${file} is no file of ${table.name}: it ${problem}.`, {
    code: "invalid-file",
    remedy: `Give a CSV file with a column for each of ${table.name} in models/sources.yml, or change that.`,
  });
}
