import { spawn } from "node:child_process";
import { once } from "node:events";
import { join, resolve } from "node:path";
import { formatBytes } from "../../actions/lib/report/format.ts";
import { openGoogle, PLACE } from "../../test/google/bigquery-fixture.ts";
import { bundleActions } from "../build/bundle.ts";
import { compare, toRow } from "./measure.ts";
import type { Bench, BenchRow } from "./measure.ts";

const ACTIONS = ["plan", "extract", "load", "transform", "report"] as const;

/** What all bundles together may have. */
const MOST_BYTES = 10e6;

/** The bundles' size, and how soon each action says its first line, beside Node's own start. */
export const benchActions: Bench = async (directory) => {
  const dist = join(directory, "actions/dist");
  const files = await bundleActions(dist);
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const rows: BenchRow[] = [
    {
      what: "all bundles, against what they may have",
      ours: formatBytes(bytes),
      reference: formatBytes(MOST_BYTES),
      ratio: (bytes / MOST_BYTES).toFixed(2),
      note: `${files.length} files, shared chunks among them`,
    },
  ];
  for (const name of ACTIONS) {
    const timing = await compare(
      () => waitForLine([join(dist, `${name}.js`)], directory),
      () => waitForLine(["-e", "console.log(0)"], directory),
    );
    const what = `${name}: from its start to its first own line, against Node's`;
    rows.push(toRow(what, timing, "cold: nothing compiled is kept"));
  }
  return [...rows, await benchUnchangedMonth(dist, directory)];
};

/** All five, one after the other, on the tests' own BigQuery and bucket: a year anew, then again. */
async function benchUnchangedMonth(dist: string, directory: string): Promise<BenchRow> {
  const google = await openGoogle(join(directory, "google"));
  const env = {
    GOOGLE_API_ENDPOINT: google.google.url,
    INPUT_PROJECT: PLACE.project,
    INPUT_LOCATION: PLACE.location,
    INPUT_BUCKET: "lake",
    INPUT_SOURCE: "sample",
    "INPUT_PROJECT-DIR": resolve("transforms"),
  };
  try {
    const run = async (): Promise<number> => {
      const started = performance.now();
      for (const name of ACTIONS)
        await runAction(join(dist, `${name}.js`), { cwd: directory, env });
      return performance.now() - started;
    };
    const first = await run();
    const again = await run();
    return toRow(
      "an unchanged year, from the first action to the last, against the first run",
      { oursMs: again, referenceMs: first },
      "on the tests' BigQuery, which DuckDB answers",
    );
  } finally {
    await google.close();
  }
}

async function runAction(
  main: string,
  { cwd, env }: { readonly cwd: string; readonly env: Readonly<Record<string, string>> },
): Promise<void> {
  const { PATH = "" } = process.env;
  const child = spawn(process.execPath, [main], {
    cwd,
    env: { PATH, INPUT_YEAR: "2022", INPUT_YEARS: "2022", RUNNER_TEMP: cwd, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let log = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    log += text;
  });
  const [code] = (await once(child, "close")) as [number | null];
  if (code !== 0) throw new Error(`${main} ended with ${code}:\n${log}`);
}

/** Starts Node, and ends it as soon as it has said something. */
async function waitForLine(args: readonly string[], cwd: string): Promise<void> {
  const { PATH = "" } = process.env;
  const child = spawn(process.execPath, args, {
    cwd,
    env: { PATH, INPUT_YEAR: "2021", INPUT_YEARS: "2021" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  const closed = once(child, "close");
  child.kill("SIGKILL");
  await closed;
}
