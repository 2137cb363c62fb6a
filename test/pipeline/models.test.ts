import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Row } from "../../actions/lib/warehouse/warehouse.ts";
import {
  type SamplePublisher,
  startSamplePublisher,
} from "../../scripts/sample-publisher/publisher.ts";
import { toCsv } from "../extract/publisher.ts";
import { runHere } from "./run-here.ts";

// The factors of 2021 are published in June.
const TODAY = "2021-04-15";

let directory: string;
let publisher: SamplePublisher;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "models-"));
  publisher = await startSamplePublisher({ today: TODAY });
});
afterAll(async () => {
  await publisher.close();
  await rm(directory, { recursive: true, force: true });
});

type Reading = Parameters<typeof toCsv>[0][number];

interface Outcome {
  readonly meters: Row[];
  readonly concerns: string[];
  readonly isPublished: boolean;
}

/** Runs the pipeline on a month of readings and gives what the mart says of each meter. */
async function runOn(
  name: string,
  readings: readonly Reading[],
  vars: Readonly<Record<string, unknown>> = {},
): Promise<Outcome> {
  const month = readings[0]?.date.endsWith("2020") ? "feb-2020" : "feb-2021";
  await writeFile(join(directory, `${name}-${month}.csv`), toCsv(readings));
  const options = {
    out: join(directory, name),
    years: [Number(month.slice(4))],
    energy: `${pathToFileURL(directory).href}/${name}-{mon}-{year}.csv`,
    factors: publisher.factorsTemplate,
    factorsKind: "content-api" as const,
    today: TODAY,
    vars,
  };
  return runHere(options, async (warehouse, { transform }) => ({
    meters: await warehouse.query(`
      select meter, energy_type, count(*) as readings, count(usage) as present, factor_year,
        is_factor_provisional, sum(total_kg_co2e) as total
      from carbon_emissions.mart_carbon_emissions
      group by meter, energy_type, factor_year, is_factor_provisional order by meter`),
    concerns: (transform?.nodes ?? [])
      .filter((node) => ["warn", "fail", "error"].includes(node.status))
      .map((node) => `${node.status} ${node.name}`),
    isPublished: transform?.isPublished ?? false,
  }));
}

describe("the end-user table", () => {
  it("uses the latest earlier factors while a year's own are not published, and says so", async () => {
    const { meters, isPublished } = await runOn("provisional", [
      { date: "01/02/2021", value: "1" },
    ]);
    expect(isPublished).toBe(true);
    // 2020: generation, transmission and distribution, and well-to-tank of both.
    const kgPerKwh = 0.23314 + 0.02005 + 0.03217 + 0.00277;
    expect(meters).toHaveLength(1);
    expect(meters[0]).toMatchObject({
      factor_year: 2020,
      is_factor_provisional: true,
      readings: 48,
    });
    expect(Number(meters[0]?.["total"])).toBeCloseTo(48 * kgPerKwh, 6);
  });

  it("uses a year's own factors once they are there", async () => {
    const { meters } = await runOn("final", [{ date: "01/02/2020", value: "1" }]);
    expect(meters[0]).toMatchObject({ factor_year: 2020, is_factor_provisional: false });
  });

  it("leaves blanks null, so that they are not usage of zero", async () => {
    const { meters } = await runOn("blank", [
      { date: "01/02/2020", value: "1" },
      { date: "02/02/2020", value: "" },
    ]);
    expect(meters[0]).toMatchObject({ readings: 96, present: 48 });
  });

  it("keeps meters that no factor fits visible, outside every total, and warns of them", async () => {
    const date = "01/02/2020";
    const { meters, concerns, isPublished } = await runOn("uncounted", [
      { date, meter: "Boilers Heat", value: "1" },
      { date, meter: "Imported Energy", value: "1" },
      { date, meter: "Natural Gas by volume", unit: "m3", value: "1" },
      { date, meter: "Mains Water", unit: "M3", value: "1" },
    ]);
    expect(meters.map((row) => [row["meter"], row["energy_type"], row["total"] !== null])).toEqual([
      ["Boilers Heat", "unmapped", false],
      ["Imported Energy", "imported_energy", false],
      ["Mains Water", "water", true],
      ["Natural Gas by volume", "gas", false],
    ]);
    expect(concerns.toSorted()).toEqual([
      "warn meters_without_emissions",
      "warn months_that_break_off",
    ]);
    expect(isPublished).toBe(true);
  });

  it("warns of what is unlikely and keeps it", async () => {
    const { concerns, meters, isPublished } = await runOn("unlikely", [
      { date: "01/02/2020", meter: "Total Electricity", value: "-1" },
      { date: "01/02/2020", meter: "Floor 1 Electricity", value: "1" },
      { date: "01/02/2020", meter: "Floor 2 Electricity", value: "1" },
      { date: "02/02/2020", meter: "Floor 1 Electricity", unit: "MWh", value: "1" },
    ]);
    expect(concerns.toSorted()).toEqual([
      "warn meters_with_several_units",
      "warn meters_without_emissions",
      "warn months_that_break_off",
      "warn negative_usage",
      "warn sites_with_totals_and_parts",
    ]);
    expect(meters.find((row) => row["meter"] === "Total Electricity")).toMatchObject({
      present: 48,
    });
    expect(isPublished).toBe(true);
  });

  it("leaves years before the first one out", async () => {
    const readings = [{ date: "01/02/2020", value: "1" }];
    expect((await runOn("first-year", readings, { first_year: 2021 })).meters).toEqual([]);
    expect((await runOn("first-year", readings, { first_year: 2020 })).meters).toHaveLength(1);
  });

  it("warns of usage in years before the first factors", async () => {
    const options = {
      out: join(directory, "early"),
      years: [2015],
      energy: `${pathToFileURL(directory).href}/early-{mon}-{year}.csv`,
      factors: publisher.factorsTemplate,
      factorsKind: "content-api" as const,
      today: TODAY,
    };
    const readings = [{ date: "31/01/2015", value: "1" }];
    await writeFile(join(directory, "early-jan-2015.csv"), toCsv(readings));
    const { emissions, sample, transform } = await runHere(options, async (_, results) => results);
    expect(sample).toBeUndefined();
    expect(emissions).toMatchObject([{ year: 2015, usage: 48, kgCo2e: undefined }]);
    const warned = transform?.nodes.filter((node) => node.status === "warn");
    expect(warned?.map((node) => node.name)).toEqual(["usage_without_factors"]);
  });

  it("tells a meter's units apart, and counts missing days as missing", async () => {
    const readings = [
      { date: "20/02/2020", value: "1" },
      { date: "22/02/2020", value: "1" },
      { date: "29/02/2020", unit: "furlongs", value: "7" },
    ];
    await writeFile(join(directory, "units-feb-2020.csv"), toCsv(readings));
    const options = {
      out: join(directory, "units"),
      years: [2020],
      energy: `${pathToFileURL(directory).href}/units-{mon}-{year}.csv`,
      factors: publisher.factorsTemplate,
      factorsKind: "content-api" as const,
      today: TODAY,
    };
    const { meters } = await runHere(options, async (_, results) => results);
    expect(meters).toMatchObject([
      { unit: "furlongs", usage: 336, mappingStatus: "unit_mismatch", kgCo2e: undefined },
      { unit: "kWh", usage: 96, mappingStatus: "mapped", presentReadings: 96, readings: 144 },
    ]);
  });

  it("does not empty what another source has filled when an address is wrong", async () => {
    const readings = [{ date: "29/02/2020", value: "1" }];
    const { meters } = await runOn("typo", readings);
    const options = {
      out: join(directory, "typo"),
      years: [2020],
      energy: `${pathToFileURL(directory).href}/typing-error-{mon}-{year}.csv`,
      factors: publisher.factorsTemplate,
      factorsKind: "content-api" as const,
      today: TODAY,
    };
    const { logged, partitions, problems } = await runHere(options, async (warehouse, results) => ({
      ...results,
      logged: await warehouse.query(
        "select kind, status, message, years from carbon_emissions.pipeline_runs order by started_at desc limit 1",
      ),
    }));
    expect(logged).toEqual([
      {
        kind: "run",
        status: "failure",
        message: expect.stringContaining("None of the 12 files") as string,
        years: "2020",
      },
    ]);
    expect(problems).toMatchObject([{ message: expect.stringContaining("None of the 12 files") }]);
    expect(partitions).toEqual([]);
    expect((await runOn("typo", readings)).meters).toEqual(meters);
  });

  it("publishes nothing on a calorific basis that there is not", async () => {
    const readings = [{ date: "01/02/2020", meter: "Natural Gas", value: "1" }];
    expect(await runOn("basis", readings)).toMatchObject({ isPublished: true });
    const wrong = await runOn("basis", readings, { calorific_basis: "brutto" });
    expect(wrong).toMatchObject({
      isPublished: false,
      concerns: expect.arrayContaining(["fail every_factor_year_has_every_component"]),
    });
    // What people read is still what the first run published.
    expect(wrong.meters[0]?.["total"]).not.toBeNull();
  });
});
