import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

/** Takes a picture of a page that says its height in `data-height`, all of it up to `most` pixels. */
export async function takeScreenshot(
  executablePath: string,
  { page, picture, width, most }: { page: string; picture: string; width: number; most: number },
): Promise<void> {
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    const tab = await browser.newPage({ viewport: { width, height: 1000 } });
    await tab.goto(pathToFileURL(page).href);
    const height = Number(await tab.getAttribute("body[data-height]", "data-height"));
    await tab.setViewportSize({ width, height: Math.min(height, most) });
    await tab.screenshot({ path: picture });
  } finally {
    await browser.close();
  }
}
