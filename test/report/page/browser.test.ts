import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import Papa from "papaparse";
import { chromium } from "playwright-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderReport } from "../../../actions/lib/report/html.ts";
import type { Warehouse } from "../../../actions/lib/warehouse/warehouse.ts";
import { packPage } from "../../../actions/report/page.ts";
import { readPageFacts } from "../../../actions/report/page-facts.ts";
import { readFigures } from "../../../actions/report/report.ts";
import { findBrowser } from "../../../scripts/browser.ts";
import { bundlePage } from "../../../scripts/build/page.ts";
import { EXAMPLE } from "../example.ts";
import { DATASET, HOSTILE, openEstate, TABLES } from "./estate.ts";

const executablePath = findBrowser();
const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const CHARTS = ["over-time", "by-site", "by-scope", "by-month", "heat"];

let folder: string;
let warehouse: Warehouse;
let browser: Browser;
let address: string;
/** What the pages said or asked for that they should not have. */
let complaints: string[];

describe.skipIf(executablePath === undefined)("the report in Chromium, where there is one", () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "report-"));
    warehouse = await openEstate();
    const figures = await readFigures(warehouse, TABLES);
    const facts = await readPageFacts(warehouse, TABLES, figures);
    const results = { ...EXAMPLE, ...figures };
    const page = packPage(facts, { code: (await bundlePage()).code, results });
    const file = join(folder, "report.html");
    await writeFile(file, renderReport(results, page));
    address = pathToFileURL(file).href;
    browser = await chromium.launch({
      executablePath: executablePath ?? "",
      args: ["--no-sandbox"],
    });
    complaints = [];
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await warehouse?.close();
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  });

  async function open(fragment = "", options: BrowserContextOptions = {}): Promise<Page> {
    const page = await browser.newPage(options);
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("dialog", (dialog) => complaints.push(`dialog ${dialog.message()}`));
    page.on("request", (request) => {
      if (!/^(file|blob|data):/.test(request.url())) complaints.push(request.url());
    });
    await page.goto(`${address}${fragment}`);
    await page.waitForSelector("html[data-drawn]");
    return page;
  }

  const drawings = (page: Page): Promise<string[]> =>
    Promise.all(CHARTS.map((id) => page.locator(`#${id} .canvas`).innerHTML()));

  async function download(page: Page, button: string): Promise<Record<string, string>[]> {
    const [saved] = await Promise.all([page.waitForEvent("download"), page.click(button)]);
    const text = await readFile(await saved.path(), "utf8");
    return Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ""), {
      header: true,
      skipEmptyLines: true,
    }).data;
  }

  const sum = (rows: readonly Record<string, string>[], column: string): number =>
    rows.reduce((total, row) => total + Number(row[column]), 0);

  async function ask(where: string): Promise<number> {
    const [row] = await warehouse.query(
      `select sum(total_kg_co2e) as kg from ${DATASET}.mart_carbon_emissions where ${where}`,
    );
    return Number(row?.["kg"]);
  }

  it("draws every chart and shows the warehouse's total to the last kilogram", async () => {
    const page = await open();
    for (const drawing of await drawings(page)) expect(drawing).toContain("<path");
    const kg = await ask("true");
    for (const button of ["#download-table", "#download-months"]) {
      expect(sum(await download(page, button), "Total, kg CO2e")).toBeCloseTo(kg, 0);
    }
    const tonnes = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 3 });
    const shown = await page.textContent("#total .figure");
    expect(shown).toBe(`${tonnes.format(kg / 1000)} t CO2e`);
    await page.close();
  });

  it.each([
    ["#site", "Petty France", "site = 'Petty France'", CHARTS],
    ["#year", "2021", "extract(year from reading_at) = 2021", CHARTS],
    ["#energy", "gas", "energy_type = 'gas'", CHARTS],
    // Half-hours of electricity have no scope, nor have shares of an energy type that has but one.
    ["#scope", "1", "energy_type = 'gas'", ["over-time", "by-site", "by-scope", "by-month"]],
  ])(
    "follows the choice of %s in charts, totals, table and download",
    async (id, value, where, follow) => {
      const page = await open();
      const before = await drawings(page);
      const total = await page.textContent("#answers");
      await page.selectOption(id, value);
      const after = await drawings(page);
      const same: string[] = [];
      for (const [index, chart] of CHARTS.entries()) {
        const hidden = await page.locator(`#${chart} .canvas`).isHidden();
        if (!hidden && after[index] === before[index]) same.push(chart);
      }
      expect(same.filter((chart) => follow.includes(chart))).toEqual([]);
      expect(await page.textContent("#answers")).not.toBe(total);
      const kg =
        id === "#scope"
          ? Number(
              (
                await warehouse.query(
                  `select sum(scope_1_kg_co2e) as kg from ${DATASET}.mart_carbon_emissions`,
                )
              )[0]?.["kg"],
            )
          : await ask(where);
      const rows = await download(page, "#download-table");
      expect(sum(rows, "Total, kg CO2e")).toBeCloseTo(kg, 0);
      expect(await page.locator("#table tbody tr").count()).toBe(rows.length);
      await page.click("#reset");
      expect(await page.textContent("#answers")).toBe(total);
      await page.close();
    },
  );

  it("keeps what is chosen in the address", async () => {
    const page = await open();
    await page.selectOption("#site", HOSTILE);
    await page.selectOption("#year", "2022");
    await page.click("#over-time [data-value=day]");
    const other = await open(new URL(page.url()).hash);
    expect(await other.inputValue("#site")).toBe(HOSTILE);
    expect(await other.inputValue("#year")).toBe("2022");
    expect(await other.getAttribute("#over-time [data-value=day]", "aria-pressed")).toBe("true");
    expect(await other.textContent("#answers")).toBe(await page.textContent("#answers"));
    expect(await other.textContent("#over-time .note")).toContain("Amber");
    await page.close();
    await other.close();
  });

  it("is used by keyboard alone", async () => {
    const page = await open();
    await page.focus("#site");
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowDown");
    expect(await page.inputValue("#year")).toBe("2020");
    expect(await page.evaluate("document.activeElement.id")).toBe("year");
    await page.focus("#table th:nth-child(9) button");
    await page.keyboard.press("Enter");
    const totals = await page.locator("#table tbody td:nth-child(9)").allTextContents();
    const numbers = totals.map((text) => Number(text.replaceAll(",", "")));
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
    expect(await page.getAttribute("#table th:nth-child(9)", "aria-sort")).toBe("descending");
    await page.focus("#by-scope summary");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#by-scope details table");
    expect(await page.locator("#by-scope details tbody tr").count()).toBe(1);
    await page.close();
  });

  it("zooms by keyboard, and keeps the zoom in the address", async () => {
    const page = await open("#site=Petty%20France");
    const labels = (of: Page) => of.locator("#over-time .canvas text").allTextContents();
    const whole = await labels(page);
    expect(await page.isDisabled("#zoom-out")).toBe(true);
    await page.focus("#zoom-in");
    await page.keyboard.press("Enter");
    expect(await page.evaluate("document.activeElement.id")).toBe("zoom-in");
    // Half of 36 months, from the middle.
    expect(new URL(page.url()).hash).toBe("#site=Petty+France&from=2020-10&to=2022-03");
    const other = await open(new URL(page.url()).hash);
    const shown = await labels(other);
    expect(await labels(page)).toEqual(shown);
    expect(shown).toContain("Mar 2022");
    expect(shown.filter((text) => /^(Jan|Mar|May|Jul|Sep) 2020$/.test(text))).toEqual([]);
    await page.focus("#zoom-out");
    await page.keyboard.press("Enter");
    expect(await labels(page)).toEqual(whole);
    expect(await page.evaluate("document.activeElement.id")).toBe("zoom-in");
    await page.close();
    await other.close();
  });

  it("shows what the total is computed by, and leads to factors and tables", async () => {
    const page = await open("#year=2021");
    await page.focus("#provenance summary");
    await page.keyboard.press("Enter");
    const rows = page.locator("#provenance tbody tr");
    await rows.first().waitFor();
    const cells = await rows.evaluateAll((all) =>
      all.map((row) => [...row.children].map((cell) => cell.textContent.replaceAll(",", ""))),
    );
    const kg = await ask("extract(year from reading_at) = 2021");
    expect(cells).toHaveLength(3);
    expect(cells.reduce((total, row) => total + Number(row[6]), 0)).toBeCloseTo(kg, -1);
    for (const row of cells) {
      const ratio = (Number(row[2]) * Number(row[4])) / Number(row[6]);
      // Kilograms are shown whole.
      expect(ratio).toBeCloseTo(1, 2);
    }
    await page.click("#provenance a[href='#factors']");
    expect(await page.evaluate("document.activeElement.id")).toBe("factors");
    await page.click("a[href='#trust']");
    expect(await page.evaluate("document.activeElement.id")).toBe("trust");
    expect(new URL(page.url()).hash).toBe("#year=2021");
    await page.close();
  });

  it("says so where there is nothing to show", async () => {
    const page = await open(`#site=${encodeURIComponent("Petty France")}&energy=water`);
    expect(await page.textContent("#answers")).toContain("No emissions are known");
    for (const chart of CHARTS) {
      expect(await page.locator(`#${chart} .nothing`).isVisible(), chart).toBe(true);
    }
    await page.close();
  });

  it("lets nothing of the data become markup", async () => {
    const page = await open();
    expect(await page.locator("img").count()).toBe(0);
    expect(await page.locator("script").count()).toBe(2);
    expect(await page.locator("#by-site svg").textContent()).toContain("<img src=x");
    await page.close();
  });

  it("prints on A4 without its controls", async () => {
    const page = await open("", { colorScheme: "dark" });
    const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
    expect(pdf.byteLength).toBeGreaterThan(20_000);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("#site").isVisible()).toBe(false);
    expect(await page.locator("#download-table").isVisible()).toBe(false);
    // A4 less its margins, in CSS pixels.
    await page.setViewportSize({ width: 680, height: 1000 });
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(680);
    await page.close();
  });

  it.each([
    ["is printed", "dispatchEvent(new Event('beforeprint'))"],
    ["is filtered", "year.value = '2021', year.dispatchEvent(new Event('change'))"],
  ])("draws all when it %s before it is whole", async (_, act) => {
    const page = await browser.newPage();
    // What is to be drawn later never is.
    await page.addInitScript("window.setTimeout = () => 0");
    await page.goto(address);
    await page.waitForSelector("#over-time svg");
    expect(await page.locator("#heat svg").count()).toBe(0);
    await page.evaluate(act);
    for (const drawing of await drawings(page)) expect(drawing).toContain("<path");
    expect(await page.locator("#table tbody tr").count()).toBeGreaterThan(0);
    await page.close();
  });

  it.each([
    ["light", { colorScheme: "light", viewport: { width: 1280, height: 900 } }],
    ["dark", { colorScheme: "dark", viewport: { width: 1280, height: 900 } }],
    ["a phone", { colorScheme: "light", viewport: { width: 390, height: 844 } }],
  ] as const)("has nothing for an accessibility checker to find: %s", async (_, options) => {
    const page = await open("", options);
    await page.click("#over-time summary");
    await page.evaluate(await readFile(AXE, "utf8"));
    const found = await page.evaluate<{
      violations: { id: string; impact: string; nodes: { html: string }[] }[];
    }>("axe.run({ resultTypes: ['violations'] })");
    const serious = found.violations
      .filter(({ impact }) => ["serious", "critical"].includes(impact))
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" | ")}`);
    expect(serious).toEqual([]);
    const width = await page.evaluate<number>("document.documentElement.scrollWidth");
    expect(width).toBeLessThanOrEqual(options.viewport.width);
    await page.close();
  });

  it("said nothing to the console and asked for nothing, through all of this", () => {
    expect(complaints).toEqual([]);
  });
});
