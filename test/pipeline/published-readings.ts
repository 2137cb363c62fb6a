import { existsSync, globSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect } from "vitest";
import type { Row, Warehouse } from "../../actions/lib/warehouse/warehouse.ts";

const DATA = resolve(import.meta.dirname, "../../../shared/data");
const PROJECT = resolve(import.meta.dirname, "../../transforms");

/** Whether the published files are here; says that tests are skipped where not. */
export const arePublishedFilesHere = existsSync(DATA);
if (!arePublishedFilesHere) console.log("Skipped: the published files are not at ../shared/data.");

/** Of the published readings, before any factors. */
export const PUBLISHED_YEAR = 2010;
/** That there are published factors of in `key_factors_2019_2024.csv`. */
export const FACTOR_YEARS = [2019, 2020, 2021, 2022, 2023, 2024] as const;

/** Where the pipeline finds readings in a folder, and the published workbooks. */
export function toSources(directory: string): { energy: string; factors: string } {
  return {
    energy: toTemplate(join(directory, "{mon}-{year}.csv")),
    factors: toTemplate(join(DATA, "factors/*{year}*.xls*")),
  };
}

const toTemplate = (path: string): string =>
  pathToFileURL(path).href.replaceAll("%7B", "{").replaceAll("%7D", "}");

/**
 * Writes the published readings of August 2010 into a folder: as they are, and once for each of the
 * years as if they were of it, with the gas meter's a second time as water, which nobody published.
 */
export async function writePublishedReadings(
  directory: string,
  years: readonly number[],
): Promise<void> {
  const text = await readFile(join(DATA, "energy/deptfortransport_aug-2010.csv"), "utf8");
  await writeFile(join(directory, `aug-${PUBLISHED_YEAR}.csv`), text);
  const lines = text.trimEnd().split(/\r?\n/);
  const water = lines
    .filter((line) => line.includes(",Total Natural Gas,kWh,"))
    .map((line) => line.replace(",Total Natural Gas,kWh,", ",Mains Water,m3,"));
  for (const year of years) {
    const dated = [...lines, ...water, ""].join("\n").replaceAll("/08/2010,", `/08/${year},`);
    await writeFile(join(directory, `aug-${year}.csv`), dated);
  }
}

/** Which published factors a unit of an energy type is multiplied by; others come to no emissions. */
const FACTORS: Readonly<Record<string, readonly string[]>> = {
  electricity: ["elec_gen", "elec_td", "wtt_elec_gen", "wtt_elec_td"],
  gas: ["gas_gross", "wtt_gas_gross"],
  water: ["water_supply", "water_treat"],
};

/** By `<year> <energy type>`: how much was used, and kilograms, null where no factor applies. */
type Totals = Record<string, { usage: number; kg: number | null }>;

/** Adds up what the CSVs of a folder say, and multiplies by what GOV.UK published, as text is. */
async function computeTotals(directory: string): Promise<Totals> {
  const published = await readFile(join(DATA, "factors/key_factors_2019_2024.csv"), "utf8");
  const factors = new Map<string, number>();
  for (const line of published.trim().split("\n").slice(1)) {
    const [year, key, value] = line.split(",");
    factors.set(`${year} ${key}`, Number(value));
  }
  const totals: Totals = {};
  for (const file of await readdir(directory)) {
    if (!file.endsWith(".csv")) continue;
    const text = await readFile(join(directory, file), "utf8");
    for (const line of text.trim().split(/\r?\n/).slice(1)) {
      const [, meter = "", , date = "", ...cells] = line.split(",");
      const year = date.slice(-4);
      const type = toType(meter);
      const kgOfOne = (FACTORS[type] ?? [])
        .map((key) => factors.get(`${year} ${key}`) ?? Number.NaN)
        .reduce((sum, factor) => sum + factor, 0);
      const total = (totals[`${year} ${type}`] ??= { usage: 0, kg: kgOfOne > 0 ? 0 : null });
      for (const cell of cells) total.usage += Number(cell);
      if (total.kg !== null) total.kg = total.usage * kgOfOne;
    }
  }
  return totals;
}

function toType(meter: string): string {
  const [type] =
    [
      ["imported_energy", /imported energy/i],
      ["electricity", /electric/i],
      ["gas", /gas/i],
      ["water", /water/i],
    ].find(([, pattern]) => (pattern as RegExp).test(meter)) ?? [];
  return String(type ?? "unmapped");
}

/** Takes the end-user table's rows for what its CSVs come to; each is rounded to 9 places. */
export async function expectTotals(rows: readonly Row[], directory: string): Promise<void> {
  const expected = Object.entries(await computeTotals(directory)).map(([key, { kg, usage }]) => [
    key,
    { usage: expect.closeTo(usage, 6), kg: kg === null ? null : expect.closeTo(kg, 5) },
  ]);
  expect(addUp(rows)).toEqual(Object.fromEntries(expected));
}

function addUp(rows: readonly Row[]): Totals {
  const totals: Totals = {};
  for (const { energy_type: type, reading_at: at, total_kg_co2e: kg, usage } of rows) {
    const key = `${String(at).slice(0, 4)} ${String(type)}`;
    const total = (totals[key] ??= { usage: 0, kg: kg === null ? null : 0 });
    total.usage += Number(usage);
    if (total.kg !== null) total.kg += Number(kg);
  }
  return totals;
}

/** Every seed and model of the project by its name, as one text a row, in one order. */
export async function readModels(warehouse: Warehouse): Promise<Record<string, readonly string[]>> {
  const names = globSync("{models,seeds}/**/*.{sql,csv}", { cwd: PROJECT })
    .map((path) => basename(path).replace(/\.\w+$/, ""))
    .toSorted();
  const models: Record<string, readonly string[]> = {};
  for (const name of names) {
    const rows = await warehouse.query(`select * from carbon_emissions.${name}`);
    models[name] = rows.map((row) => JSON.stringify(row)).toSorted();
  }
  return models;
}
