import { execFile } from "node:child_process";
import { access, constants, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const BROWSERS = ["chromium", "chromium-browser", "google-chrome"];

/** The machine's own Chromium, or undefined where it has none. */
export async function findBrowser(): Promise<string | undefined> {
  for (const folder of (process.env["PATH"] ?? "").split(delimiter)) {
    for (const name of BROWSERS) {
      const path = join(folder, name);
      const isThere = await access(path, constants.X_OK).then(
        () => true,
        () => false,
      );
      if (isThere) return path;
    }
  }
  return undefined;
}

/** Takes a picture of a page that says its height in `data-height`, all of it up to `most` pixels. */
export async function takeScreenshot(
  browser: string,
  { page, picture, width, most }: { page: string; picture: string; width: number; most: number },
): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), "browser-"));
  const open = async (...args: string[]): Promise<string> => {
    const all = [...FLAGS, `--user-data-dir=${profile}`, ...args, pathToFileURL(page).href];
    return (await run(browser, all, { maxBuffer: 64 << 20 })).stdout;
  };
  try {
    const size = (height: number): string => `--window-size=${width},${height}`;
    const shown = await open(size(1000), "--dump-dom");
    const height = Number(/data-height="(\d+)"/.exec(shown)?.[1] ?? most);
    await open(size(Math.min(height, most)), `--screenshot=${picture}`, "--hide-scrollbars");
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--allow-file-access-from-files",
  "--virtual-time-budget=20000",
];
