/** Measures extract against references in the same run, and prints ratios: machines are noisy. */
import { createReadStream, createWriteStream } from "node:fs";
import { glob, mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { DuckDBInstance } from "@duckdb/node-api";
import { read as readWorkbook } from "@e965/xlsx";
import { encodeParquet } from "../actions/lib/lake/parquet.ts";
import { readTableDefinitions } from "../actions/lib/project/sources.ts";
import { formatBytes, formatDuration } from "../actions/lib/report/format.ts";
import { parseReadings } from "../actions/lib/sources/ecodriver.ts";
import { parseFactors } from "../actions/lib/sources/factors.ts";
import type { ColumnBatch, ParsedRows } from "../actions/lib/table.ts";
import { renderTextTable } from "./text-table.ts";

const METERS = 2200;
const DAYS = 31;
const RUNS = 5;

const directory = await mkdtemp(join(tmpdir(), "bench-"));
try {
  const rows = [...(await benchReadings()), ...(await benchWorkbooks())];
  console.log(
    renderTextTable(
      [
        { head: "What" },
        { head: "Ours", align: "right" },
        { head: "Reference", align: "right" },
        { head: "Ratio", align: "right" },
        { head: "Note" },
      ],
      rows,
    ),
  );
} finally {
  await rm(directory, { recursive: true, force: true });
}

/** A month of made-up readings, CSV to Parquet, against DuckDB doing the same. */
async function benchReadings(): Promise<string[][]> {
  const csv = join(directory, "bench_jan-2021.csv");
  await pipeline(makeCsv(), createWriteStream(csv));
  const { size } = await stat(csv);
  const tables = await readTableDefinitions("transforms");
  const table = tables.find(({ name }) => name === "energy_consumption");
  if (table === undefined) throw new Error("sources.yml defines no energy_consumption");
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  const timing = await compare(
    async () => {
      const source = { file: "bench_jan-2021.csv", year: 2021, month: 1 };
      const batches = withProvenance(parseReadings(createReadStream(csv), source));
      await pipeline(encodeParquet(table, batches), createWriteStream(join(directory, "ours")));
    },
    async () => {
      await connection.run(
        `copy (from read_csv('${csv}', dateformat = '%d/%m/%Y')) to '${join(directory, "theirs")}' (format parquet)`,
      );
    },
  );
  const rate = (METERS * DAYS * 48) / timing.oursMs / 1000;
  const note = `${formatBytes(size)}; ${rate.toFixed(1)} M readings/s on one thread each`;
  return [["readings, CSV to Parquet, against DuckDB", ...toCells(timing), note]];
}

async function* withProvenance(parsed: AsyncIterable<ParsedRows>): AsyncGenerator<ColumnBatch> {
  for await (const { batch } of parsed) {
    const columns = new Map(batch.columns);
    for (const name of ["source_origin", "source_file", "source_sha256"]) {
      columns.set(name, Array<string>(batch.rowCount).fill("bench"));
    }
    yield { rowCount: batch.rowCount, columns };
  }
}

function* makeCsv(): Generator<string> {
  const labels = Array.from({ length: 48 }, (_, index) => {
    const hour = String(Math.floor(index / 2)).padStart(2, "0");
    return `${hour}:${index % 2 === 0 ? "00" : "30"}`;
  });
  yield `Site,Meter,Unit,Date,${labels.join(",")}\r\n`;
  for (let meter = 0; meter < METERS; meter += 1) {
    for (let day = 1; day <= DAYS; day += 1) {
      const values = labels.map((_, index) =>
        (((meter * 7 + day * 13 + index * 31) % 9973) / 8).toFixed(6),
      );
      yield `Site ${meter % 50},Meter ${meter} Grid Electricity,kWh,${String(day).padStart(2, "0")}/01/2021,${values.join(",")}\r\n`;
    }
  }
}

/** The published workbooks, where they are at hand, against SheetJS reading them whole. */
async function benchWorkbooks(): Promise<string[][]> {
  const files = await Array.fromAsync(glob("../shared/data/factors/*.xls*"));
  const rows: string[][] = [];
  for (const path of files.toSorted()) {
    const year = Number(/20\d\d/.exec(path)?.[0]);
    const { size } = await stat(path);
    let count = 0;
    const timing = await compare(
      async () => {
        count = 0;
        const raw = { file: path, bytes: size, open: async () => createReadStream(path) };
        for await (const { batch } of parseFactors(raw, { file: path, year }))
          count += batch.rowCount;
      },
      async () => {
        readWorkbook(await readFile(path), { dense: true });
      },
    );
    const note = `${count} rows of ${formatBytes(size)}`;
    rows.push([`workbook of ${year}, against SheetJS`, ...toCells(timing), note]);
  }
  if (rows.length === 0) console.log("Skipped: the published workbooks are not at ../shared/data.");
  return rows;
}

interface Timing {
  readonly oursMs: number;
  readonly referenceMs: number;
}

/** Medians of runs in turn, after one of each that is not counted. */
async function compare(ours: () => Promise<void>, reference: () => Promise<void>): Promise<Timing> {
  const times = { ours: [] as number[], reference: [] as number[] };
  for (let run = 0; run <= RUNS; run += 1) {
    const started = performance.now();
    await ours();
    const between = performance.now();
    await reference();
    if (run === 0) continue;
    times.ours.push(between - started);
    times.reference.push(performance.now() - between);
  }
  return { oursMs: median(times.ours), referenceMs: median(times.reference) };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function toCells({ oursMs, referenceMs }: Timing): string[] {
  return [formatDuration(oursMs), formatDuration(referenceMs), (oursMs / referenceMs).toFixed(2)];
}
