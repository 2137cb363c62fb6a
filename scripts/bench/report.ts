import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { formatBytes } from "../../actions/lib/report/format.ts";
import { renderReport } from "../../actions/lib/report/html.ts";
import type { RunResults } from "../../actions/lib/report/results.ts";
import { packPage } from "../../actions/report/page.ts";
import { findBrowser } from "../browser.ts";
import { bundlePage } from "../build/page.ts";
import { generateFacts } from "./generate-report.ts";
import { median, tellSkipped, toRow } from "./measure.ts";
import type { Bench, BenchRow } from "./measure.ts";

/** The larger have months of each site and days of all together, as the report would have. */
const ESTATES = [
  { sites: 2, years: 4, grain: "day" },
  { sites: 10, years: 10, grain: "day" },
  { sites: 200, years: 10, grain: "month" },
  { sites: 1500, years: 10, grain: "month" },
] as const;
const MAX_BYTES = 2_000_000;
const TARGET_MS = 1000;
const RUNS = 5;

/** The report's size against 2 MB, and the time until what is seen first stands against one second. */
export const benchReport: Bench = async (directory) => {
  const executablePath = findBrowser();
  if (executablePath === undefined) tellSkipped("time to first chart", "there is no Chromium here");
  const { code } = await bundlePage();
  const rows: BenchRow[] = [];
  for (const { grain, sites, years } of ESTATES) {
    const html = renderReport(
      RESULTS,
      packPage(generateFacts(sites, years, grain), { code, results: RESULTS }),
    );
    const file = join(directory, `report-${sites}.html`);
    await writeFile(file, html);
    const bytes = Buffer.byteLength(html);
    const what = `report of ${sites} sites, ${years} years`;
    const [ours, reference] = [formatBytes(bytes), formatBytes(MAX_BYTES)];
    const ratio = (bytes / MAX_BYTES).toFixed(2);
    rows.push({ what: `${what}, size`, ours, reference, ratio, note: "against the most allowed" });
    if (executablePath === undefined) continue;
    const { allMs, chartMs, paintMs } = await open(executablePath, file);
    const against = { referenceMs: TARGET_MS };
    rows.push(
      toRow(`${what}, first paint`, { oursMs: paintMs, ...against }, "against the target"),
      toRow(`${what}, first chart`, { oursMs: chartMs, ...against }, "with answers and filters"),
      toRow(`${what}, all charts`, { oursMs: allMs, ...against }, "and the table, below the fold"),
    );
  }
  return rows;
};

async function open(executablePath: string, file: string) {
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const [paints, charts, all]: [number[], number[], number[]] = [[], [], []];
  try {
    for (let run = 0; run <= RUNS; run += 1) {
      const page = await browser.newPage();
      await page.goto(pathToFileURL(file).href);
      await page.waitForSelector("html[data-drawn]");
      const [paint, chart, drawn] = await page.evaluate<[number, number, number]>(
        "['first-contentful-paint', 'first-chart', 'drawn'].map((name) => performance.getEntriesByName(name)[0].startTime)",
      );
      await page.close();
      if (run === 0) continue;
      paints.push(paint);
      charts.push(chart);
      all.push(drawn);
    }
  } finally {
    await browser.close();
  }
  return { paintMs: median(paints), chartMs: median(charts), allMs: median(all) };
}

const RESULTS: RunResults = {
  startedAt: "2026-11-01T00:00:00.000Z",
  durationMs: 0,
  years: [],
  sample: undefined,
  files: [],
  partitions: [],
  transform: undefined,
  emissions: [],
  meters: [],
  factors: [],
  problems: [],
  notes: [],
};
