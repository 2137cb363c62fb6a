import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Worker } from "node:worker_threads";
import { describe, expect, it } from "vitest";
import { parseReadings } from "../../actions/lib/sources/ecodriver.ts";
import { file, HEADER, line, parse, TIMES, type Value } from "./readings-file.ts";

describe("rows of readings", () => {
  it("become typed columns, named as the raw table names them", async () => {
    const { rows, rejects } = await parse(file(line({ Date: "11/08/2010" })));
    expect(rejects).toEqual([]);
    expect(rows).toEqual([
      {
        site: "102 Petty France",
        meter: "Grid Electricity",
        unit: "kWh",
        date: 14_832,
        ...Object.fromEntries(TIMES.map((time, index) => [`t${time.replace(":", "")}`, index])),
        source_row: 2,
      },
    ]);
  });

  it("may have their columns in any order and case, with a mark and blanks before", async () => {
    const values = line().split(",");
    const order = [...HEADER.keys()].toReversed();
    const shuffled = [
      order.map((column) => ` ${HEADER[column]?.toUpperCase()} `).join(),
      order.map((column) => values[column]).join(),
    ].join("\n");
    const inOrder = await parse(file(line()));
    expect(await parse(`\uFEFF${shuffled}`)).toEqual(inOrder);
  });

  it.each([
    ["", null],
    ["  ", null],
    ['""', null],
    ["-1.5", -1.5],
    [" 2.5 ", 2.5],
    ['"3.5"', 3.5],
    ["1e3", 1000],
    ["-999999999999.12345678", -999_999_999_999.1234],
  ])("have for the cell %j the value %j", async (cell, value) => {
    const { rows, rejects } = await parse(file(line({ "12:30": cell })));
    expect(rejects).toEqual([]);
    expect(rows[0]?.["t1230"]).toBe(value);
  });

  it("keep zeros, and days that have nothing but blanks", async () => {
    const blank = Object.fromEntries(TIMES.map((time) => [time, ""]));
    const zero = Object.fromEntries(TIMES.map((time) => [time, "0.000000"]));
    const { rows } = await parse(file(line(blank), line({ ...zero, Date: "02/08/2010" })));
    expect(rows.map(({ t0000, t2330 }) => [t0000, t2330])).toEqual([
      [null, null],
      [0, 0],
    ]);
  });

  it("have their names trimmed, and none for a blank unit", async () => {
    const { rows } = await parse(
      file(
        line({ Site: '" Clive House, London "', Meter: ' "Gas"', Unit: " ", Date: " 01/08/2010 " }),
      ),
    );
    expect(rows[0]).toMatchObject({ site: "Clive House, London", meter: '"Gas"', unit: null });
  });

  it("come in batches of a few thousand, in the file's order", async () => {
    const lines = Array.from({ length: 10_000 }, (_, index) => line({ Meter: `Meter ${index}` }));
    const sizes: number[] = [];
    const sourceRows: Value[] = [];
    const bytes = [Buffer.from(file(...lines))];
    for await (const { batch } of parseReadings(bytes, { file: "a.csv", year: 2010, month: 8 })) {
      sizes.push(batch.rowCount);
      sourceRows.push(...(batch.columns.get("source_row") ?? []));
    }
    expect(Math.max(...sizes)).toBeLessThan(10_000);
    expect(sourceRows).toEqual(lines.map((_, index) => index + 2));
  });

  it("may be none", async () => {
    expect(await parse(file())).toEqual({ rows: [], rejects: [] });
    expect(await parse(HEADER.join())).toEqual({ rows: [], rejects: [] });
  });
});

it("needs no more memory for a file of 300 MB than it is given", async () => {
  const worker = new Worker(new URL("readings-flood.ts", import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 16 },
  });
  const told = await new Promise<{ rowsWritten: number; rows: number; rejects: number }>(
    (posted, failed) => worker.once("message", posted).once("error", failed),
  );
  expect(told.rejects).toBe(Math.ceil(told.rowsWritten / 100));
  expect(told.rows).toBe(told.rowsWritten - told.rejects);
});

const REAL_FILE = resolve(
  import.meta.dirname,
  "../../../shared/data/energy/deptfortransport_aug-2010.csv",
);
const isHere = existsSync(REAL_FILE);

describe(`the real readings of August 2010${isHere ? "" : " (skipped: ../shared/data is absent)"}`, () => {
  it.skipIf(!isHere)("add up, by meter, to what the file itself says", async () => {
    const text = readFileSync(REAL_FILE, "utf8");
    const sums = new Map<string, number>();
    for (const row of text.trim().split("\r\n").slice(1)) {
      const [, meter = "", , , ...cells] = row.split(",");
      sums.set(
        meter,
        cells.reduce((sum, cell) => sum + Number(cell), sums.get(meter) ?? 0),
      );
    }
    const { rows, rejects } = await parse(text);
    expect(rejects).toEqual([]);
    expect(rows).toHaveLength(33);
    expect(sums.size).toBe(3);
    const parsed = new Map<string, number>();
    for (const row of rows) {
      const meter = String(row["meter"]);
      const readings = Object.keys(row).filter((name) => /^t\d{4}$/.test(name));
      const day = readings.reduce((sum, name) => sum + Number(row[name]), 0);
      parsed.set(meter, (parsed.get(meter) ?? 0) + day);
    }
    for (const [meter, sum] of sums) expect(parsed.get(meter)).toBeCloseTo(sum, 6);
  });
});
