import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toCsv } from "../extract/publisher.ts";
import { runHere } from "./run-here.ts";

const DATA = resolve(import.meta.dirname, "../../../shared/data");
const here = existsSync(DATA);
if (!here) console.log("Skipped: the published files are not at ../shared/data.");

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "published-"));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

const toTemplate = (path: string): string =>
  pathToFileURL(path).href.replaceAll("%7B", "{").replaceAll("%7D", "}");
const WORKBOOKS = toTemplate(join(DATA, "factors/*{year}*.xls*"));
const YEARS = [2019, 2020, 2021, 2022, 2023, 2024];

type Rows = Record<string, unknown>[];

const keyOf = (row: Rows[number]): string =>
  `${String(row["year"])} ${String(row["energy_type"])} ${String(row["unit"])}`;

/** One day of one unit a half-hour at each kind of meter, so that emissions are 48 factors. */
async function writeReadings(): Promise<string> {
  const meters = [
    { meter: "Grid Electricity", unit: "kWh" },
    { meter: "Natural Gas", unit: "kWh" },
    { meter: "Gas by volume", unit: "m3" },
    { meter: "Mains Water", unit: "m3" },
    { meter: "Imported Energy", unit: "kWh" },
    { meter: "Boilers Heat", unit: "kWh" },
  ];
  for (const year of YEARS) {
    const rows = meters.map((each) => ({ ...each, date: `05/01/${year}`, value: "1.000000" }));
    await writeFile(join(directory, `jan-${year}.csv`), toCsv(rows));
  }
  return toTemplate(join(directory, "{mon}-{year}.csv"));
}

/** The published figures that a kilowatt hour or a cubic metre comes to, by scope. */
async function readExpected(basis: "gross" | "net"): Promise<Map<string, number[]>> {
  const text = await readFile(join(DATA, "factors/key_factors_2019_2024.csv"), "utf8");
  const values = new Map<string, number>();
  for (const line of text.trim().split("\n").slice(1)) {
    const [year, key, value] = line.split(",");
    values.set(`${year} ${key}`, Number(value));
  }
  const expected = new Map<string, number[]>();
  for (const year of YEARS) {
    const of = (key: string): number => values.get(`${year} ${key}`)!;
    expected.set(`${year} electricity kWh`, [
      0,
      of("elec_gen"),
      of("elec_td") + of("wtt_elec_gen") + of("wtt_elec_td"),
    ]);
    expected.set(`${year} gas kWh`, [of(`gas_${basis}`), 0, of(`wtt_gas_${basis}`)]);
    expected.set(`${year} water m3`, [0, 0, of("water_supply") + of("water_treat")]);
  }
  return expected;
}

describe.skipIf(!here)("the published workbooks", () => {
  it.each(["gross", "net"] as const)(
    "give the %s factors that the end-user table uses",
    async (basis) => {
      const energy = await writeReadings();
      const options = {
        out: join(directory, basis),
        years: YEARS,
        energy,
        factors: WORKBOOKS,
        vars: { calorific_basis: basis },
      };
      const rows: Rows = await runHere(options, (warehouse, results) => {
        expect(results.problems).toEqual([]);
        return warehouse.query(`
        select extract(year from reading_at) as year, energy_type, unit,
          sum(usage) as usage, sum(scope_1_kg_co2e) as scope_1, sum(scope_2_kg_co2e) as scope_2,
          sum(scope_3_kg_co2e) as scope_3, sum(total_kg_co2e) as total
        from carbon_emissions.mart_carbon_emissions
        group by year, energy_type, unit`);
      });
      const expected = await readExpected(basis);
      expect(rows).toHaveLength(YEARS.length * 6);
      const found = new Map(rows.map((row) => [keyOf(row), row]));
      for (const [key, scopes] of expected) {
        const row = found.get(key)!;
        const factors = ["scope_1", "scope_2", "scope_3", "total"].map(
          (name) => Number(row[name]) / 48,
        );
        const published = [...scopes, scopes[0]! + scopes[1]! + scopes[2]!];
        for (const [index, factor] of published.entries()) {
          expect(factors[index], key).toBeCloseTo(factor, 8);
        }
      }
      expect(new Set(rows.map((row) => Number(row["usage"])))).toEqual(new Set([48]));
      expect(rows.filter((row) => row["total"] !== null)).toHaveLength(expected.size);
    },
  );

  it("come in whole: the row counts of the data notes", async () => {
    const options = { out: join(directory, "counts"), years: YEARS, factors: WORKBOOKS };
    const rows: Rows = await runHere({ ...options, energy: await writeReadings() }, (warehouse) =>
      warehouse.query(`
        select extract(year from year) as year, count(*) as row_count,
          countif(ghg_conversion_factor is not null) as numeric,
          countif(ghg_conversion_factor is null and ghg_conversion_factor_text is null) as empty,
          countif(ghg_conversion_factor_text is not null) as text
        from carbon_emissions_raw.conversion_factors group by year order by year`),
    );
    const columns = ["year", "row_count", "numeric", "empty", "text"];
    expect(rows.map((row) => columns.map((column) => row[column]))).toEqual([
      [2019, 6990, 6163, 628, 199],
      [2020, 7509, 6587, 708, 214],
      [2021, 7605, 6731, 720, 154],
      [2022, 8037, 6895, 1138, 4],
      [2023, 8038, 6916, 1122, 0],
      [2024, 8740, 7029, 1711, 0],
    ]);
  });
});

describe.skipIf(!here)("the published readings", () => {
  it("give totals per meter that sums straight from the file give", async () => {
    const text = await readFile(join(DATA, "energy/deptfortransport_aug-2010.csv"), "utf8");
    const sums = new Map<string, number>();
    for (const line of text.trim().split(/\r?\n/).slice(1)) {
      const [, meter, , , ...cells] = line.split(",");
      const sum = cells.reduce((total, cell) => total + Number(cell), 0);
      sums.set(meter!, (sums.get(meter!) ?? 0) + sum);
    }
    const options = {
      out: join(directory, "dft"),
      years: [2010],
      energy: toTemplate(join(DATA, "energy/deptfortransport_{mon}-{year}.csv")),
      factors: WORKBOOKS,
    };
    const rows: Rows = await runHere(options, (warehouse, results) => {
      expect(results.problems).toEqual([]);
      expect(results.files.filter((file) => file.status === "absent")).toHaveLength(12);
      return warehouse.query(`
        select meter, energy_type, count(usage) as readings, sum(usage) as usage,
          sum(total_kg_co2e) as total
        from carbon_emissions.mart_carbon_emissions group by meter, energy_type order by meter`);
    });
    expect(
      rows.map((row) => [row["meter"], row["energy_type"], row["readings"], row["total"]]),
    ).toEqual([
      ["Total Imported Electricity", "electricity", 528, null],
      ["Total Imported Energy", "imported_energy", 528, null],
      ["Total Natural Gas", "gas", 528, null],
    ]);
    for (const row of rows)
      expect(Number(row["usage"])).toBeCloseTo(sums.get(String(row["meter"]))!, 6);
  });
});
