import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { formatBytes } from "../../actions/lib/report/format.ts";
import { renderReport } from "../../actions/lib/report/html.ts";
import { addPeriods } from "../../actions/lib/report/page/cells.ts";
import type { Grain, PageFacts, Series } from "../../actions/lib/report/page/facts.ts";
import type { RunResults } from "../../actions/lib/report/results.ts";
import { packPage } from "../../actions/report/page.ts";
import { findBrowser } from "../browser.ts";
import { bundlePage } from "../build/page.ts";
import { median, tellSkipped, toRow } from "./measure.ts";
import type { Bench, BenchRow } from "./measure.ts";

/** The largest has months of each site and days of all together, as the report would have. */
const ESTATES = [
  { sites: 2, years: 4, grain: "day" },
  { sites: 10, years: 10, grain: "day" },
  { sites: 200, years: 10, grain: "month" },
] as const;
const MAX_BYTES = 2_000_000;
const TARGET_MS = 1000;
const RUNS = 5;

/** The report's size against 2 MB, and the time until its charts stand against one second. */
export const benchReport: Bench = async (directory) => {
  const executablePath = findBrowser();
  if (executablePath === undefined) tellSkipped("time to first chart", "there is no Chromium here");
  const { code } = await bundlePage();
  const rows: BenchRow[] = [];
  for (const { grain, sites, years } of ESTATES) {
    const html = renderReport(RESULTS, packPage(makeFacts(sites, years, grain), code));
    const file = join(directory, `report-${sites}.html`);
    await writeFile(file, html);
    const bytes = Buffer.byteLength(html);
    const what = `report of ${sites} sites, ${years} years`;
    const [ours, reference] = [formatBytes(bytes), formatBytes(MAX_BYTES)];
    const ratio = (bytes / MAX_BYTES).toFixed(2);
    rows.push({ what: `${what}, size`, ours, reference, ratio, note: "against the most allowed" });
    if (executablePath === undefined) continue;
    const { chartMs, paintMs } = await open(executablePath, file);
    const against = { referenceMs: TARGET_MS };
    rows.push(
      toRow(`${what}, first paint`, { oursMs: paintMs, ...against }, "against the target"),
      toRow(`${what}, charts drawn`, { oursMs: chartMs, ...against }, "from navigation on"),
    );
  }
  return rows;
};

async function open(executablePath: string, file: string) {
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const [paints, charts]: [number[], number[]] = [[], []];
  try {
    for (let run = 0; run <= RUNS; run += 1) {
      const page = await browser.newPage();
      await page.goto(pathToFileURL(file).href);
      await page.waitForSelector("html[data-drawn]");
      const [paint, drawn] = await page.evaluate<[number, number]>(
        "[performance.getEntriesByName('first-contentful-paint')[0].startTime, performance.getEntriesByName('drawn')[0].startTime]",
      );
      await page.close();
      if (run === 0) continue;
      paints.push(paint);
      charts.push(drawn);
    }
  } finally {
    await browser.close();
  }
  return { paintMs: median(paints), chartMs: median(charts) };
}

const ENERGY = [
  ["electricity", "kWh", 4000],
  ["gas", "kWh", 2500],
  ["water", "m3", 12],
] as const;
const FIRST_YEAR = 2015;

function makeFacts(siteCount: number, yearCount: number, grain: Grain): PageFacts {
  const sites = Array.from({ length: siteCount }, (_, index) => `Site ${index + 1}`);
  const years = Array.from({ length: yearCount }, (_, index) => FIRST_YEAR + index);
  const series = sites.flatMap((_, site) => makeSeries(site, years.length, grain));
  return {
    sites,
    series: grain === "day" ? series : [...series, ...makeSeries(-1, years.length, "day")],
    factors: years.flatMap((year) =>
      ENERGY.map(([energyType, unit]) => ({
        year,
        energyType,
        unit,
        scopes: [0.1, 0.2, 0.03] as const,
        factorYear: year,
      })),
    ),
    profiles: sites.flatMap((_, site) =>
      (grain === "day" ? years : [undefined]).map((year) => ({
        site,
        ...(year === undefined ? {} : { year }),
        mean: Array.from({ length: 336 }, (__, at) => noise(site * 336 + at, 60)),
      })),
    ),
  };
}

function makeSeries(site: number, years: number, grain: Grain): Series[] {
  const start = `${FIRST_YEAR}-01-01`;
  const end = `${FIRST_YEAR + years}-01-01`;
  let count = grain === "month" ? years * 12 : years * 365;
  while (addPeriods(start, count, grain) < end) count += 1;
  return ENERGY.map(([energyType, unit, scale], energy) => ({
    site,
    energyType,
    unit,
    start,
    grain,
    usage: Array.from({ length: count }, (_, at) =>
      noise(site * 7919 + energy * 104_729 + at, scale),
    ),
    coverage: Array.from({ length: count }, () => 100),
  }));
}

/** Numbers that look like readings to a compressor: digits without a pattern. */
function noise(seed: number, scale: number): number {
  const fraction = Math.abs(Math.sin(seed * 12.9898) * 43_758.5453) % 1;
  return Math.round(scale * (0.5 + fraction) * 10) / 10;
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
