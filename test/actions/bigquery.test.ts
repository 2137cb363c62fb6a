import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type GoogleFixture, openGoogle, PLACE } from "../google/bigquery-fixture.ts";
import { runAction } from "./run-action.ts";

let cwd: string;
let google: GoogleFixture;
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "actions-"));
  google = await openGoogle(join(cwd, "google"));
  await cp("transforms", join(cwd, "transforms"), { recursive: true });
});
afterAll(async () => {
  await google.close();
  await rm(cwd, { recursive: true, force: true });
});

const GITHUB = {
  GITHUB_RUN_ID: "77",
  GITHUB_RUN_ATTEMPT: "1",
  GITHUB_JOB: "job",
  GITHUB_WORKFLOW: "Pipeline",
  GITHUB_REPOSITORY: "moj/carbon",
};

type Kill = (signal: NodeJS.Signals) => void;

const PLACED = { project: PLACE.project, location: PLACE.location, bucket: "lake" };

const run = (
  name: string,
  inputs: Readonly<Record<string, string>>,
  onLog?: (text: string, kill: Kill) => void,
) =>
  runAction(name, {
    cwd,
    ...(onLog && { onLog }),
    inputs: { ...PLACED, ...inputs },
    env: { ...GITHUB, GOOGLE_API_ENDPOINT: google.google.url },
  });

const YEAR = { year: "2022", source: "sample" };
const readPart = async (name: string) =>
  JSON.parse(await readFile(join(cwd, "out/results", name), "utf8"));

/** Each goes on from what those before it left, as the jobs of a workflow do. */
describe("the actions on BigQuery, from bundles with no node_modules above", () => {
  it("extract brings a year into the bucket", async () => {
    const { code, log, outputs, annotations, strange } = await run("extract", YEAR);
    expect(annotations).toEqual([]);
    expect(code).toBe(0);
    expect(strange).toEqual([]);
    expect(outputs).toMatchObject({ files: "13", unchanged: "0", changed: "true", rejects: "0" });
    expect(Number(outputs["rows"])).toBeGreaterThan(5000);
    expect(log).toMatch(/^Extracting 2022\n/);
    expect((await readPart("extract-2022.json")).files).toHaveLength(13);
  }, 300_000);

  it("load puts it into the raw tables, one partition a file", async () => {
    const { code, outputs, annotations } = await run("load", YEAR);
    expect(annotations).toEqual([]);
    expect(code).toBe(0);
    expect(outputs).toMatchObject({ partitions: "13", loaded: "13", unchanged: "0" });
  }, 300_000);

  it("transform builds, tests and publishes the models", async () => {
    const { code, outputs, annotations, summary } = await run("transform", {});
    expect(annotations.filter(({ level }) => level === "error")).toEqual([]);
    expect(code).toBe(0);
    expect(outputs).toMatchObject({
      verdict: "success",
      published: "true",
      dataset: "carbon_emissions",
      "tests-failed": "0",
    });
    expect(Number(outputs["models"])).toBeGreaterThan(5);
    expect(summary).toContain("published to carbon\\_emissions");
    expect((await readPart("transform.json")).transform.isPublished).toBe(true);
    // The one meter whose name matches no energy type, marked where the test is written.
    expect(annotations.find(({ level }) => level === "warning")).toMatchObject({
      file: "transforms/tests/meters_without_emissions.sql",
    });
  }, 300_000);

  it("extract and load leave alone what has not changed", async () => {
    const jobs = google.bigQuery.runner.effects.length;
    const extracted = await run("extract", YEAR);
    expect(extracted.outputs).toMatchObject({ unchanged: "13", changed: "false" });
    const loaded = await run("load", YEAR);
    expect(loaded.outputs).toMatchObject({ loaded: "0", unchanged: "13" });
    expect(google.bigQuery.runner.effects).toHaveLength(jobs);
  }, 300_000);

  it("transform tells on a dry run what it would read and what it would leave, and writes nothing", async () => {
    const jobs = google.bigQuery.runner.effects.length;
    const dry = await run("transform", { "dry-run": "true" });
    expect(dry.code).toBe(0);
    expect(dry.log).toContain("\nmart_carbon_emissions: unchanged, would be left as it is\n");
    expect(dry.log).not.toContain("would read");
    expect(dry.outputs).toMatchObject({ verdict: "success", published: "false" });

    const path = join(cwd, "transforms/models/marts/dim_conversion_factors.sql");
    const sql = await readFile(path, "utf8");
    await writeFile(path, sql.replace("'kg CO2e'", "'kg CO2e' and true"));
    const changed = await run("transform", { "dry-run": "true" });
    await writeFile(path, sql);
    const touched = ["dim_conversion_factors", "mart_carbon_emissions"];
    for (const name of touched)
      expect(changed.log).toMatch(new RegExp(`^${name}: would read`, "m"));
    expect(changed.log).toContain("\ndim_meters: unchanged, would be left as it is\n");
    const forced = await run("transform", { "dry-run": "true", force: "true" });
    expect(forced.log).not.toContain("unchanged, would be left");
    expect(google.bigQuery.runner.effects).toHaveLength(jobs);
  }, 300_000);
});

describe("a transform that fails", () => {
  it("is gone on with by retry at home, which builds what failed and what reads it", async () => {
    const project = join(cwd, "mended");
    const write = (name: string, text: string) => writeFile(join(project, name), text);
    await mkdir(join(project, "models"), { recursive: true });
    await write("dbt_project.yml", "name: mended\nmodel-paths: [models]\n");
    const third = (divisor: string): string =>
      `{{ config(materialized='table') }} select 1 / (${divisor} - id) as id from {{ ref('first') }}`;
    await write("models/first.sql", "{{ config(materialized='table') }} select 1 as id");
    await write("models/third.sql", third("1"));
    const failed = await run("transform", {
      "project-dir": "mended",
      dataset: "mended",
      "max-bytes-billed": "1GiB",
    });
    expect(failed.code).toBe(1);
    expect(failed.log).toContain("model first: success");

    await write("models/third.sql", third("3"));
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [resolve("scripts/start.mjs"), resolve("scripts/transform.ts"), "retry"],
      { cwd, env: { ...process.env, GOOGLE_API_ENDPOINT: google.google.url } },
    );
    expect(stdout).toMatch(/table +third +1 row/);
    expect(stdout).not.toContain("first");
    expect(stdout).toContain("Published 2 relations to mended");
  }, 300_000);
});

describe("a project with unit tests", () => {
  it("is built without them where DuckDB is not installed, and says so", async () => {
    const project = join(cwd, "small");
    await mkdir(join(project, "models"), { recursive: true });
    await writeFile(join(project, "dbt_project.yml"), "name: small\nmodel-paths: [models]\n");
    await writeFile(join(project, "models/one.sql"), "select 1 as id");
    await writeFile(
      join(project, "models/one.yml"),
      "unit_tests: [{ name: is_one, model: one, given: [], expect: { rows: [{ id: 1 }] } }]\n",
    );
    const { code, outputs, summary } = await run("transform", {
      "project-dir": "small",
      dataset: "small",
    });
    expect({ code, summary }).toMatchObject({ code: 0 });
    expect(outputs).toMatchObject({ verdict: "success", published: "true", models: "1" });
    expect(summary).toContain(
      "1 unit test left out: they run on DuckDB, which needs npm ci in the checkout.",
    );
  }, 300_000);
});

/** A project of models one after the other: the nth selects `first` and n. */
async function writeLong(name: string, first: number, count = 40): Promise<void> {
  const project = join(cwd, name);
  await mkdir(join(project, "models"), { recursive: true });
  await writeFile(join(project, "dbt_project.yml"), "name: long\nmodel-paths: [models]\n");
  for (let index = 0; index < count; index += 1) {
    const from = index === 0 ? "" : ` from {{ ref('m${index - 1}') }}`;
    const sql = `{{ config(materialized='table') }} select ${first + index} as id${from}`;
    await writeFile(join(project, `models/m${index}.sql`), sql);
  }
}

describe("a transform that is cancelled", () => {
  it("ends what runs, lets go of the dataset, and publishes nothing", async () => {
    await writeLong("long", 0);
    const inputs = { "project-dir": "long", dataset: "long" };
    let isKilled = false;
    const cancelled = await run("transform", inputs, (text, kill) => {
      if (isKilled || !text.includes("model m1: success")) return;
      isKilled = true;
      kill("SIGINT");
    });
    expect(cancelled.code).toBe(130);
    expect(cancelled.log).toContain("Cancelled.\nWhat people read is as it was before");
    expect(cancelled.log).not.toContain("model m39: success");
    expect(cancelled.log).not.toContain("Publish");
    // A run that waited for the lease to run out would wait two minutes.
    const next = await run("transform", { ...inputs, select: "m0" });
    expect(next.code).toBe(0);
    expect(next.log).not.toContain("Waiting");
  }, 300_000);
});

describe("two pushes to one pull request, the second while the first is being built", () => {
  it("leave the second's models and no others, once the first has been cancelled", async () => {
    await writeLong("push-1", 100);
    await writeLong("push-2", 200, 5);
    const build = (push: 1 | 2, onLog: (text: string, kill: Kill) => void) =>
      runAction("transform", {
        cwd,
        onLog,
        inputs: {
          ...PLACED,
          "project-dir": `push-${push}`,
          out: `out-${push}`,
          dataset: "pushed",
          preview: "7",
        },
        env: {
          ...GITHUB,
          GITHUB_RUN_ID: String(100 + push),
          GOOGLE_API_ENDPOINT: google.google.url,
        },
      });
    // GitHub starts the second run while it cancels the first, which may take its time.
    let cancel: (() => void) | undefined;
    let second: ReturnType<typeof build> | undefined;
    const first = await build(1, (text, kill) => {
      if (second !== undefined || !text.includes("model m1: success")) return;
      cancel = () => kill("SIGINT");
      second = build(2, (said) => {
        if (said.includes("Waiting: ")) cancel?.();
      });
    });
    expect(first.code).toBe(130);
    const ended = await second!;
    expect(ended.log).toContain("Waiting: ");
    expect(ended.code).toBe(0);
    expect(ended.outputs).toMatchObject({ dataset: "pushed_pr_7", models: "5" });
    const warehouse = await google.openWarehouse({ lake: await google.openLake() });
    try {
      const rows = await warehouse.query(
        "select id from pushed_pr_7.m1 union all select id from pushed_pr_7.m4 order by id",
      );
      expect(rows.map(({ id }) => Number(id))).toEqual([201, 204]);
    } finally {
      await warehouse.close();
    }
  }, 300_000);
});

describe("an action that cannot do its work", () => {
  it("names every input that is missing", async () => {
    const { code, annotations } = await run("load", { ...YEAR, project: "", bucket: "" });
    expect(code).toBe(1);
    expect(annotations[0]?.message).toMatch(
      /^With warehouse: bigquery, inputs project, bucket are missing\. Set the repository variables/,
    );
  });

  it("says in one sentence that DuckDB needs npm ci in the checkout", async () => {
    const { code, annotations } = await run("load", { ...YEAR, warehouse: "duckdb" });
    expect(code).toBe(1);
    expect(annotations).toEqual([
      {
        level: "error",
        message:
          "DuckDB is not installed here. Run npm ci in the checkout first: warehouse: duckdb needs it.",
      },
    ]);
  });

  it("says what to run first where the lake has nothing of the year", async () => {
    const { code, annotations } = await run("load", { ...YEAR, year: "2021" });
    expect(code).toBe(1);
    expect(annotations[0]?.message).toBe(
      "The lake has no files of 2021. Let the extract action bring them there first, into the same bucket or folder.",
    );
  });
});
