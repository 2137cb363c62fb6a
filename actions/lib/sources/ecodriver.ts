import { PipelineError } from "../errors.ts";
import type { Bytes } from "../lake/lake.ts";
import type { ParsedRows } from "../table.ts";
import { readRecords, type RecordCursor } from "./csv.ts";
import { explainDecimal, parseDecimal, parsePlainDecimal } from "./decimal.ts";
import { ReadingsBatch } from "./readings-batch.ts";
import { HALF_HOURS, readHeader, type ReadingsHeader } from "./readings-header.ts";

const BATCH_ROWS = 4096;
const MAX_REJECTS = 100_000;
const MAX_METERS = 50_000;
const MAX_NAME_LENGTH = 250;
const MAX_VALUE_LENGTH = 100;
/** Far above any meter, and far enough below what NUMERIC holds for sums and products of readings. */
const MAX_READING = 1e12;
const MS_PER_DAY = 86_400_000;
/** No month is longer than the bits of a number, so no two of its days share one. */
const DAYS_IN_MASK = 32;
const DATE = /^(\d{2})\/(\d{2})\/(\d{4})$/;

/** The published file that readings come from, and the month that it is for. */
export interface ReadingsFile {
  /** Name for messages. */
  readonly file: string;
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
}

interface Meter {
  readonly site: string;
  readonly meter: string;
  /** A bit a day that a row was taken of. */
  days: number;
}

/** Why a row is rejected, and the cell that shows it. */
interface Problem {
  readonly cell: number;
  readonly reason: string;
}

/**
 * Parses a month of ecoDriver readings into batches of some thousand rows, one row a meter a day.
 * Memory grows with the number of meters only. A row's first problem makes it a reject; of rows
 * with the same site, meter and date the first is kept. Throws PipelineError `invalid-file` when
 * the file as a whole is not what it should be.
 */
export async function* parseReadings(
  bytes: Bytes,
  source: ReadingsFile,
): AsyncGenerator<ParsedRows> {
  let parser: RowParser | undefined;
  for await (const record of readRecords(bytes, source.file)) {
    while (record.next()) {
      if (parser === undefined) {
        parser = new RowParser(readHeader(record, source.file), source);
        continue;
      }
      parser.add(record);
      if (parser.batch.size >= BATCH_ROWS) yield parser.batch.take();
    }
  }
  if (parser === undefined) {
    throw refusal(source, "is empty", "Fetch the file again later, or ask its publisher for it.");
  }
  if (parser.batch.size > 0) yield parser.batch.take();
}

class RowParser {
  readonly batch = new ReadingsBatch();
  readonly #header: ReadingsHeader;
  readonly #source: ReadingsFile;
  readonly #dates: ReadonlyMap<string, number>;
  readonly #meters = new Map<string, Meter>();
  /** Readings of the row in hand; NaN is a blank cell. */
  readonly #readings = new Float64Array(HALF_HOURS.length);
  #rejectCount = 0;

  constructor(header: ReadingsHeader, source: ReadingsFile) {
    this.#header = header;
    this.#source = source;
    this.#dates = listDates(source);
  }

  add(record: RecordCursor): void {
    const problem = this.#takeRow(record);
    if (problem === undefined) return;
    this.#rejectCount += 1;
    if (this.#rejectCount > MAX_REJECTS) {
      const first = `more than ${MAX_REJECTS.toLocaleString("en-GB")} rows that cannot be right`;
      throw refusal(
        this.#source,
        `has ${first}; row ${record.row} ${problem.reason}`,
        "Compare the file with one that was right before, and ask its publisher to mend it.",
      );
    }
    this.batch.reject({
      row: record.row,
      column: this.#header.names[problem.cell] || `column ${problem.cell + 1}`,
      value: problem.cell < record.cellCount ? cut(record.text(problem.cell)) : "",
      reason: problem.reason,
    });
  }

  /** Adds the row to the batch, or says what is wrong with it. */
  #takeRow(record: RecordCursor): Problem | undefined {
    const header = this.#header;
    const malformed = findMalformedCell(record, header.names.length);
    if (malformed !== undefined) return malformed;

    const site = record.text(header.site).trim();
    const meterName = record.text(header.meter).trim();
    const unit = record.text(header.unit).trim();
    const nameProblem =
      checkName(site, header.site, "site") ?? checkName(meterName, header.meter, "meter");
    if (nameProblem !== undefined) return nameProblem;
    if (unit.length > MAX_NAME_LENGTH) return tooLong(header.unit);

    const dateText = record.text(header.date).trim();
    const date = this.#dates.get(dateText);
    if (date === undefined) {
      return { cell: header.date, reason: explainDate(dateText, this.#source) };
    }

    const noReading = this.#readReadings(record);
    if (noReading !== undefined) return noReading;
    if (header.nameless !== undefined && record.text(header.nameless).trim() !== "") {
      return { cell: header.nameless, reason: "stands in a column without a name" };
    }

    const meter = this.#findMeter(site, meterName);
    const day = 1 << (date % DAYS_IN_MASK);
    if ((meter.days & day) !== 0) {
      return { cell: header.date, reason: "repeats the site, meter and date of an earlier row" };
    }
    meter.days |= day;
    this.batch.add({
      site: meter.site,
      meter: meter.meter,
      unit: unit === "" ? null : unit,
      date,
      readings: this.#readings,
      row: record.row,
    });
    return undefined;
  }

  #readReadings(record: RecordCursor): Problem | undefined {
    const { bytes, starts, ends } = record;
    const cells = this.#header.readings;
    for (let index = 0; index < cells.length; index += 1) {
      const cell = cells[index] as number;
      const start = starts[cell] as number;
      const end = ends[cell] as number;
      let value = start === end ? Number.NaN : parsePlainDecimal(bytes, start, end);
      if (Number.isNaN(value) && start !== end) {
        const text = record.text(cell).trim();
        const parsed = text === "" ? Number.NaN : parseDecimal(text);
        if (parsed === undefined) return { cell, reason: explainDecimal(text) };
        value = parsed;
      }
      // A blank cell's NaN is no more than any number.
      if (Math.abs(value) >= MAX_READING) {
        return { cell, reason: "is a trillion or more from zero, as no reading can be" };
      }
      this.#readings[index] = value;
    }
    return undefined;
  }

  #findMeter(site: string, meter: string): Meter {
    // No file that gets here has a NUL, so two pairs of names never make one key.
    const key = `${site}\0${meter}`;
    const known = this.#meters.get(key);
    if (known !== undefined) return known;
    if (this.#meters.size >= MAX_METERS) {
      throw refusal(
        this.#source,
        `has more than ${MAX_METERS.toLocaleString("en-GB")} meters`,
        "Check that the columns Site and Meter hold names that return every day.",
      );
    }
    const added: Meter = { site, meter, days: 0 };
    this.#meters.set(key, added);
    return added;
  }
}

function findMalformedCell(record: RecordCursor, wantedCells: number): Problem | undefined {
  const { cellCount } = record;
  if (cellCount !== wantedCells) {
    const cell = Math.min(cellCount, wantedCells);
    return { cell, reason: `row has ${cellCount} cells where the header has ${wantedCells}` };
  }
  if (!record.isUtf8) {
    const cell = Array.from({ length: cellCount }).findIndex((_, at) => !record.isCellUtf8(at));
    return { cell, reason: "has bytes that are not UTF-8" };
  }
  if (record.brokenCell >= 0) {
    return { cell: record.brokenCell, reason: "has text after its closing quote" };
  }
  return undefined;
}

function checkName(name: string, cell: number, what: string): Problem | undefined {
  if (name === "") return { cell, reason: `has no ${what}` };
  return name.length > MAX_NAME_LENGTH ? tooLong(cell) : undefined;
}

function tooLong(cell: number): Problem {
  return { cell, reason: `is longer than ${MAX_NAME_LENGTH} characters` };
}

/** Days since 1970-01-01 of each day that the file may have, by how the file writes it. */
function listDates({ year, month }: ReadingsFile): Map<string, number> {
  const start = Date.UTC(year, month - 1, 1) / MS_PER_DAY;
  const ending = `/${String(month).padStart(2, "0")}/${String(year).padStart(4, "0")}`;
  return new Map(
    Array.from({ length: daysInMonth(year, month) }, (_, index) => [
      `${String(index + 1).padStart(2, "0")}${ending}`,
      start + index,
    ]),
  );
}

function explainDate(text: string, { year, month }: ReadingsFile): string {
  const parts = DATE.exec(text);
  if (parts === null) return "is no date of the form dd/mm/yyyy";
  const [givenDay, givenMonth, givenYear] = parts.slice(1).map(Number) as [number, number, number];
  const isDay = givenMonth >= 1 && givenMonth <= 12 && givenDay >= 1;
  if (!isDay || givenDay > daysInMonth(givenYear, givenMonth)) return "is no day of the calendar";
  return `is outside of the file's month, ${String(month).padStart(2, "0")}/${year}`;
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function cut(text: string): string {
  return text.slice(0, MAX_VALUE_LENGTH).toWellFormed();
}

function refusal(source: ReadingsFile, problem: string, remedy: string): PipelineError {
  return new PipelineError(`${source.file} ${problem}.`, { code: "invalid-file", remedy });
}
