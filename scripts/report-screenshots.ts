/** Takes the pictures of the report that the README shows, from the last run's. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import type { BrowserContextOptions, Page } from "playwright-core";
import { PipelineError } from "../actions/lib/errors.ts";
import { APP_ELEMENT } from "../actions/lib/report/page/facts.ts";
import { findBrowser } from "./browser.ts";
import { readOptions } from "./read-options.ts";
import { runMain } from "./run-main.ts";

const IMAGES = resolve(import.meta.dirname, "../.github/images");

const DESKTOP = { width: 1200, height: 1290 };
const PHONE = { width: 390, height: 1290 };
const PICTURES: Readonly<Record<string, BrowserContextOptions>> = {
  "report-desktop-light": { viewport: DESKTOP, colorScheme: "light" },
  "report-desktop-dark": { viewport: DESKTOP, colorScheme: "dark" },
  "report-phone-light": { viewport: PHONE, colorScheme: "light" },
  "report-phone-dark": { viewport: PHONE, colorScheme: "dark" },
};

await runMain(async () => {
  const report = join(readOut(), "report.html");
  if (!existsSync(report)) {
    const remedy = "Run npm run pipeline first.";
    throw new PipelineError(`There is no ${report}.`, { code: "invalid-input", remedy });
  }
  if (!(await readFile(report, "utf8")).includes(` id="${APP_ELEMENT}"`)) {
    const remedy = "Run npm run build, which makes their script, and then npm run pipeline again.";
    throw new PipelineError(`${report} has no charts.`, { code: "invalid-input", remedy });
  }
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    const remedy = "Install chromium, and see that it is on the PATH.";
    throw new PipelineError("There is no Chromium here.", { code: "invalid-input", remedy });
  }
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    for (const [name, options] of Object.entries(PICTURES)) {
      const page = await browser.newPage(options);
      await page.goto(pathToFileURL(resolve(report)).href);
      await awaitCharts(page);
      await page.screenshot({ path: join(IMAGES, `${name}.png`) });
      await page.close();
      console.log(`${name}.png`);
    }
  } finally {
    await browser.close();
  }
  return 0;
});

/** Waits until all is drawn, or until the page says why it cannot be. */
async function awaitCharts(page: Page): Promise<void> {
  const done = await page.waitForSelector(`html[data-drawn], #${APP_ELEMENT} [role=alert]`);
  if ((await done.getAttribute("role")) === null) return;
  const remedy = "Run npm run build and npm run pipeline again.";
  throw new PipelineError((await done.textContent()) ?? "", { code: "invalid-input", remedy });
}

function readOut(): string {
  const options = { out: { type: "string", default: "out" } } as const;
  return readOptions({ options }, "npm run report:screenshots").values.out;
}
