import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Row, Warehouse } from "../../actions/lib/warehouse/warehouse.ts";
import { toCsv } from "../extract/publisher.ts";
import { type GoogleFixture, openGoogle } from "../google/bigquery-fixture.ts";
import { runHere } from "./run-here.ts";

const DATA = resolve(import.meta.dirname, "../../../shared/data");
const here = existsSync(DATA);
if (!here) console.log("Skipped: the published files are not at ../shared/data.");

const toTemplate = (path: string): string =>
  pathToFileURL(path).href.replaceAll("%7B", "{").replaceAll("%7D", "}");
const YEARS = [2021, 2023];
const HALF_HOURS = 48;
const METERS = [
  { meter: "Grid Electricity", unit: "kWh" },
  { meter: "Natural Gas", unit: "kWh" },
  { meter: "Mains Water", unit: "m3" },
  { meter: "Imported Energy", unit: "kWh" },
];

/** Of one year. */
const ROWS = METERS.length * HALF_HOURS;

let directory: string;
let fixture: GoogleFixture;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "bigquery-"));
  fixture = await openGoogle(join(directory, "google"));
});
afterAll(async () => {
  await fixture.close();
  await rm(directory, { recursive: true, force: true });
});

async function writeReadings(year: number, value: string): Promise<void> {
  const rows = METERS.map((each) => ({ ...each, date: `05/01/${year}`, value }));
  await writeFile(join(directory, `jan-${year}.csv`), toCsv(rows));
}

const readAll = (warehouse: Warehouse): Promise<Row[]> =>
  warehouse.query(
    "select * from carbon_emissions.mart_carbon_emissions order by carbon_emissions_key",
  );

/** Runs the pipeline on both services, or on DuckDB, and gives the end-user table. */
async function run(kind: "bigquery" | "duckdb", years: readonly number[]): Promise<Row[]> {
  return runHere(
    {
      out: join(directory, kind),
      years,
      energy: toTemplate(join(directory, "{mon}-{year}.csv")),
      factors: toTemplate(join(DATA, "factors/*{year}*.xls*")),
      ...(kind === "bigquery" && {
        open: async () => {
          const lake = await fixture.openLake();
          return { lake, warehouse: await fixture.openWarehouse({ lake }) };
        },
      }),
    },
    (warehouse, results) => {
      expect(results.problems).toEqual([]);
      return readAll(warehouse);
    },
  );
}

/** Kilograms of one kilowatt hour or cubic metre, as published. */
async function readFactors(year: number): Promise<(key: string) => number> {
  const text = await readFile(join(DATA, "factors/key_factors_2019_2024.csv"), "utf8");
  const values = new Map(
    text
      .trim()
      .split("\n")
      .map((line) => line.split(","))
      .map(([of, key, value]) => [`${of} ${key}`, Number(value)]),
  );
  return (key) => values.get(`${year} ${key}`)!;
}

const sum = (rows: readonly Row[], column: string): number =>
  rows.reduce((total, row) => total + Number(row[column]), 0);

/** Takes the totals of a year for what was read of each meter, `usage` each half-hour; gives its rows. */
async function expectTotals(rows: readonly Row[], year: number, usage: number): Promise<number> {
  const of = await readFactors(year);
  const expected = {
    electricity: of("elec_gen") + of("elec_td") + of("wtt_elec_gen") + of("wtt_elec_td"),
    gas: of("gas_gross") + of("wtt_gas_gross"),
    water: of("water_supply") + of("water_treat"),
  };
  const ofYear = rows.filter((row) => String(row["reading_at"]).startsWith(`${year}`));
  for (const [type, factor] of Object.entries(expected)) {
    const some = ofYear.filter((row) => row["energy_type"] === type);
    expect(sum(some, "usage")).toBeCloseTo(HALF_HOURS * usage, 8);
    expect(sum(some, "total_kg_co2e")).toBeCloseTo(HALF_HOURS * usage * factor, 6);
  }
  return ofYear.length;
}

describe.skipIf(!here)("the pipeline on BigQuery and Cloud Storage", () => {
  it("gives what the published factors come to, and value for value what DuckDB gives", async () => {
    for (const year of YEARS) await writeReadings(year, "2.500000");
    const rows = await run("bigquery", YEARS);
    for (const year of YEARS) expect(await expectTotals(rows, year, 2.5)).toBe(ROWS);
    expect(rows).toEqual(await run("duckdb", YEARS));
  });

  it("loads nothing when nothing has changed", async () => {
    const before = fixture.bigQuery.runner.effects.length;
    await run("bigquery", [2021]);
    const jobs = fixture.bigQuery.runner.effects.slice(before);
    expect(jobs.filter((job) => job.startsWith("load "))).toEqual([]);
  });

  it("gives the right rows as a month goes from A to B and back to A", async () => {
    for (const value of ["7.000000", "2.500000"]) {
      await writeReadings(2021, value);
      const rows = await run("bigquery", [2021]);
      expect(await expectTotals(rows, 2021, Number(value))).toBe(ROWS);
    }
  });

  it("loads a dropped table again, and nothing else", async () => {
    await fixture.bigQuery.store.drop("carbon_emissions_raw.energy_consumption");
    const before = fixture.bigQuery.runner.effects.length;
    expect(await expectTotals(await run("bigquery", [2021]), 2021, 2.5)).toBe(ROWS);
    const jobs = fixture.bigQuery.runner.effects.slice(before);
    const loads = jobs.filter((job) => job.startsWith("load "));
    expect(loads.map((job) => job.split(" ")[1])).toEqual([
      "carbon_emissions_raw.energy_consumption$202101",
    ]);
  });
});
