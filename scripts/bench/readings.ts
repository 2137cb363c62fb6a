import { createReadStream, createWriteStream } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { DuckDBInstance } from "@duckdb/node-api";
import { encodeParquet } from "../../actions/lib/lake/parquet.ts";
import { readTableDefinitions } from "../../actions/lib/project/sources.ts";
import { formatBytes } from "../../actions/lib/report/format.ts";
import { parseReadings } from "../../actions/lib/sources/ecodriver.ts";
import type { ColumnBatch, ParsedRows } from "../../actions/lib/table.ts";
import { compare, toRow } from "./measure.ts";
import type { Bench } from "./measure.ts";

const METERS = 2200;
const DAYS = 31;

/** A month of made-up readings, CSV to Parquet, against DuckDB doing the same. */
export const benchReadings: Bench = async (directory) => {
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
  return [toRow("readings, CSV to Parquet, against DuckDB", timing, note)];
};

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
