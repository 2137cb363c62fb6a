import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderReport } from "../../../actions/lib/report/html.ts";
import { listMonths } from "../../../actions/lib/report/page/cells.ts";
import type { PageFacts } from "../../../actions/lib/report/page/facts.ts";
import { total } from "../../../actions/lib/report/page/figures.ts";
import type { RunResults } from "../../../actions/lib/report/results.ts";
import { openWarehouse } from "../../../actions/lib/warehouse/open.ts";
import type { Warehouse } from "../../../actions/lib/warehouse/warehouse.ts";
import { packPage } from "../../../actions/report/page.ts";
import { readPageFacts } from "../../../actions/report/page-facts.ts";
import { readFigures } from "../../../actions/report/report.ts";
import { findBrowser } from "../../../scripts/browser.ts";
import { generateFacts } from "../../../scripts/bench/generate-report.ts";
import { bundlePage } from "../../../scripts/build/page.ts";
import { EXAMPLE } from "../example.ts";
import { DATASET, TABLES } from "./estate.ts";

const METERS = 10_000;
const SITES = 1250;

/** Ten thousand meters at 1,250 sites, each with one reading a month of two years. */
async function openLargeEstate(): Promise<Warehouse> {
  const warehouse = await openWarehouse({ kind: "duckdb", path: ":memory:", threads: 2 });
  await warehouse.execute(`create schema if not exists ${DATASET}`);
  await warehouse.execute(`
    create table ${DATASET}.mart_carbon_emissions as
    select
      *, 2020 as factor_year, false as is_factor_provisional, 'live' as source_origin,
      cast(0 as numeric) as scope_1_kg_co2e, cast(usage * 2 as numeric) as scope_2_kg_co2e,
      cast(usage as numeric) as scope_3_kg_co2e, cast(usage * 3 as numeric) as total_kg_co2e
    from (
      select
        concat('Court ', cast(mod(n, ${SITES}) as string)) as site,
        concat('Meter ', cast(n as string)) as meter,
        if(mod(div(n, ${SITES}), 2) = 0, 'electricity', 'gas') as energy_type,
        'kWh' as unit,
        timestamp(month) as reading_at,
        cast(mod(n * 7919 + extract(month from month) * 104729, 100003) / 1000 as numeric) as usage
      from unnest(generate_array(1, ${METERS})) as n,
        unnest(generate_date_array(date '2023-01-01', date '2024-12-01', interval 1 month)) as month
    )`);
  await warehouse.execute(`
    create table ${DATASET}.dim_conversion_factors as
    select 2020 as factor_year, 'electricity' as energy_type, 'use' as component, 2 as scope,
      cast(null as string) as calorific_basis, 'kWh' as unit, 2.0 as kg_co2e_per_unit,
      'live' as source_origin, 'flat.xlsx' as source_file, 12 as source_row`);
  await warehouse.execute(`
    create table ${DATASET}.energy_category_mapping as
    select energy_type, 'kWh' as unit from unnest(['electricity', 'gas']) as energy_type`);
  return warehouse;
}

let folder: string;
let warehouse: Warehouse;
let facts: PageFacts;
let results: RunResults;
let html: string;
let code: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "large-estate-"));
  warehouse = await openLargeEstate();
  const figures = await readFigures(warehouse, TABLES);
  facts = await readPageFacts(warehouse, TABLES, figures);
  results = { ...EXAMPLE, ...figures };
  code = (await bundlePage()).code;
  html = renderReport(results, packPage(facts, { code, results }));
}, 120_000);
afterAll(async () => {
  await warehouse?.close();
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
});

describe("a report of ten thousand meters", () => {
  it("draws on months of each site, however many meters it has", async () => {
    expect(results.meters).toHaveLength(METERS);
    // Two energy types of each site, and both of all sites together.
    expect(facts.series).toHaveLength(2 * SITES + 2);
    const [row] = await warehouse.query(
      `select sum(total_kg_co2e) as kg from ${DATASET}.mart_carbon_emissions`,
    );
    expect(total(listMonths(facts))).toBeCloseTo(Number(row?.["kg"]), 0);
  });

  it("lists some meters and sites, and says how many more there are", () => {
    expect(html).toContain("… and 9,500 more meters.");
    expect(html).toContain("… and 750 more sites, with fewer readings missing than these.");
    expect(html.match(/<td>Meter \d+<\/td>/g)).toHaveLength(500);
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(2_000_000);
  });

  it("shows those first that a reader should look at", () => {
    const [first, second, ...rest] = results.meters;
    const meters = [
      ...rest,
      { ...second!, meter: "Silent", presentReadings: 0 },
      { ...first!, meter: "Stray", mappingStatus: "unmapped" },
    ];
    const listed = renderReport({ ...results, meters }).split("Meter by meter")[1] ?? "";
    expect(listed.match(/<td>(Stray|Silent|Meter \d+)<\/td>/g)?.slice(0, 2)).toEqual([
      "<td>Stray</td>",
      "<td>Silent</td>",
    ]);
  });

  it.skipIf(findBrowser() === undefined)(
    "opens without an error, and says which sites are added up",
    async () => {
      const file = join(folder, "report.html");
      const large = packPage(generateFacts(1500, 10, "month"), { code, results });
      await writeFile(file, renderReport(results, large));
      const browser = await chromium.launch({
        executablePath: findBrowser() ?? "",
        args: ["--no-sandbox"],
      });
      try {
        const page = await browser.newPage();
        const complaints: string[] = [];
        page.on("console", (message) => complaints.push(message.text()));
        page.on("pageerror", (error) => complaints.push(error.message));
        await page.goto(pathToFileURL(file).href);
        await page.waitForSelector("html[data-drawn]");
        const note = (await page.textContent("#merged", { timeout: 1000 })) ?? "";
        const [others = ""] = /[\d,]+ other sites/.exec(note) ?? [];
        expect(await page.locator("#site option").last().textContent()).toBe(others);
        await page.selectOption("#site", others);
        expect(await page.textContent("#total .figure")).toContain("CO2e");
        expect(complaints).toEqual([]);
      } finally {
        await browser.close();
      }
    },
  );
});
