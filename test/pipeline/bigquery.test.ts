import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Row, Warehouse } from "../../actions/lib/warehouse/warehouse.ts";
import { toCsv } from "../extract/publisher.ts";
import { type GoogleFixture, openGoogle } from "../google/bigquery-fixture.ts";
import {
  arePublishedFilesHere,
  expectTotals,
  FACTOR_YEARS,
  PUBLISHED_YEAR,
  readModels,
  toSources,
  writePublishedReadings,
} from "./published-readings.ts";
import { runHere } from "./run-here.ts";

let directory: string;
let fixture: GoogleFixture;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "bigquery-"));
  fixture = await openGoogle(join(directory, "google"));
});
afterEach(async () => {
  await fixture.close();
  await rm(directory, { recursive: true, force: true });
});

const readAll = (warehouse: Warehouse): Promise<Row[]> =>
  warehouse.query("select * from carbon_emissions.mart_carbon_emissions");

/** Runs the pipeline on both services, or on DuckDB, over the readings in a folder. */
async function run<Result>(
  kind: "bigquery" | "duckdb",
  options: { readonly readings: string; readonly years: readonly number[] },
  ask: (warehouse: Warehouse) => Promise<Result>,
): Promise<Result> {
  const openBoth = async () => {
    const lake = await fixture.openLake();
    return { lake, warehouse: await fixture.openWarehouse({ lake }) };
  };
  const { readings, years } = options;
  const here = { out: join(directory, kind), years, ...toSources(readings) };
  const open = kind === "bigquery" ? { open: openBoth } : {};
  return runHere({ ...here, ...open }, (warehouse, results) => {
    expect(results.problems).toEqual([]);
    return ask(warehouse);
  });
}

describe.skipIf(!arePublishedFilesHere)("the pipeline on BigQuery and Cloud Storage", () => {
  it("gives what published readings and factors come to, and all that DuckDB gives", async () => {
    const readings = join(directory, "published");
    await mkdir(readings);
    await writePublishedReadings(readings, FACTOR_YEARS);
    const options = { readings, years: [PUBLISHED_YEAR, ...FACTOR_YEARS] };
    const { models, rows } = await run("bigquery", options, async (warehouse) => ({
      models: await readModels(warehouse),
      rows: await readAll(warehouse),
    }));
    await expectTotals(rows, readings);
    // Three meters as published, and four in each of the other years: eleven days of half-hours.
    expect(rows).toHaveLength((3 + 4 * FACTOR_YEARS.length) * 11 * 48);
    const here = await run("duckdb", options, readModels);
    for (const [name, lines] of Object.entries(here)) expect(models[name], name).toEqual(lines);
    expect(Object.keys(models)).toEqual(Object.keys(here));
  }, 180_000);
});

describe.skipIf(!arePublishedFilesHere)("a month on BigQuery that was loaded before", () => {
  const METERS = [
    { meter: "Grid Electricity", unit: "kWh" },
    { meter: "Natural Gas", unit: "kWh" },
    { meter: "Mains Water", unit: "m3" },
    { meter: "Imported Energy", unit: "kWh" },
  ];
  const options = () => ({ readings: join(directory, "month"), years: [2021] });

  async function publish(value: string): Promise<void> {
    const rows = METERS.map((each) => ({ ...each, date: "05/01/2021", value }));
    await mkdir(options().readings, { recursive: true });
    await writeFile(join(options().readings, "jan-2021.csv"), toCsv(rows));
  }

  /** Runs the month and gives the partitions that were loaded. */
  async function runMonth(): Promise<string[]> {
    const before = fixture.bigQuery.runner.effects.length;
    const rows = await run("bigquery", options(), readAll);
    const ofYear = rows.filter((row) => String(row["reading_at"]).startsWith("2021"));
    await expectTotals(ofYear, options().readings);
    expect(ofYear).toHaveLength(METERS.length * 48);
    const jobs = fixture.bigQuery.runner.effects.slice(before);
    const loads = jobs.filter((job) => job.startsWith("load carbon_emissions_raw."));
    return loads.map((job) => job.split(" ")[1] ?? "");
  }

  const JANUARY = "carbon_emissions_raw.energy_consumption$202101";

  it("has the right rows as it goes from A to B and back to A, each loaded once", async () => {
    await publish("2.500000");
    expect(await runMonth()).toContain(JANUARY);
    await publish("7.000000");
    expect(await runMonth()).toEqual([JANUARY]);
    await publish("2.500000");
    expect(await runMonth()).toEqual([JANUARY]);
    expect(await runMonth()).toEqual([]);
  }, 120_000);

  it("is loaded again where its table was dropped, and nothing else is", async () => {
    await publish("2.500000");
    await runMonth();
    await fixture.bigQuery.store.drop("carbon_emissions_raw.energy_consumption");
    expect(await runMonth()).toEqual([JANUARY]);
  }, 60_000);
});
