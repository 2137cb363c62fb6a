import { type ChildProcess, execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openWarehouse } from "../../../actions/lib/warehouse/open.ts";
import { type GoogleFixture, openGoogle, PLACE } from "../../google/bigquery-fixture.ts";
import { writeProject } from "../../project/project-folder.ts";

interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

let folder: string;
let google: GoogleFixture;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "stopped-"));
  google = await openGoogle(folder);
});
afterAll(async () => {
  await google.close();
  await rm(folder, { recursive: true });
});

/** Starts a script as a process of its own. */
function start(
  script: string,
  words: readonly string[],
  more: Readonly<Record<string, string>> = {},
): { child: ChildProcess; ended: Promise<Ended> } {
  const env = { ...process.env, GOOGLE_API_ENDPOINT: google.google.url, ...more };
  const done = Promise.withResolvers<Ended>();
  const child = execFile(
    process.execPath,
    ["scripts/start.mjs", script, ...words],
    { env },
    (_, stdout, stderr) =>
      done.resolve({ code: child.exitCode, signal: child.signalCode, stdout, stderr }),
  );
  return { child, ended: done.promise };
}

const SHOP = {
  "dbt_project.yml": "name: shop\nmodels: { shop: { +materialized: table } }\n",
  "seeds/prices.csv": "id,pence\n1,150\n2,250\n",
  "models/a_first.sql": "select id, pence / 100 as pounds from {{ ref('prices') }}",
  // Longer than anybody waits, unless it is ended.
  "models/b_slow.sql":
    "-- depends_on: {{ ref('a_first') }}\nselect sum(a * b) as n from unnest(generate_array(1, {{ var('work', 1) }})) as a, unnest(generate_array(1, {{ var('work', 1) }})) as b",
  "models/c_last.sql":
    "select sum(pounds) as pounds, (select n from {{ ref('b_slow') }}) as n from {{ ref('a_first') }}",
};

async function readStatuses(out: string): Promise<Record<string, string>> {
  const text = await readFile(join(out, "run_results.json"), "utf8");
  const { results } = JSON.parse(text) as { results: { unique_id: string; status: string }[] };
  return Object.fromEntries(
    results.map(({ unique_id: id, status }) => [id.split(".").at(-1) ?? "", status]),
  );
}

const LEFT = { prices: "success", a_first: "success", b_slow: "skipped", c_last: "skipped" };

function expectStopped({ code, signal, stdout, stderr }: Ended): void {
  expect({ code, signal, stderr }).toEqual({
    code: 130,
    signal: null,
    stderr: expect.stringMatching(/^Stopping: what runs is ended, and nothing more is started\./),
  });
  expect(stdout).toMatch(
    /^✖ Stopped after .* s, with 2 left to do\.\ngo on: {2}npm run transform/m,
  );
}

describe("a run that is stopped", () => {
  it.each(["SIGINT", "SIGTERM"])(
    "on DuckDB by %s ends its statement, and is gone on with",
    async (name) => {
      const out = join(folder, name);
      const database = join(out, "w.duckdb");
      const projectDir = await writeProject(SHOP);
      const common = ["--target-path", out];
      const words = ["build", "--project-dir", projectDir, "--dataset", "shop", "--threads", "1"];
      const work = ["--database", database, "--vars", "{work: 200000}", ...common];
      const env = { KILL_AT: "during create or replace table shop.b_slow", KILL_SIGNAL: name };
      expectStopped(await start("test/run/killed-build.ts", [...words, ...work], env).ended);
      expect(await readStatuses(out)).toEqual(LEFT);

      const rest = [
        "build",
        "--project-dir",
        projectDir,
        "--dataset",
        "shop",
        "--database",
        database,
      ];
      const next = await start("scripts/transform.ts", [...rest, ...common]).ended;
      expect(next).toMatchObject({ code: 0, stderr: "" });
      const warehouse = await openWarehouse({ kind: "duckdb", path: database });
      expect(await warehouse.query("select pounds, n from shop.c_last")).toEqual([
        { pounds: 4, n: 1 },
      ]);
      await warehouse.close();
    },
  );

  const place =
    `--warehouse bigquery --project ${PLACE.project} --location ${PLACE.location} --bucket lake`.split(
      " ",
    );

  it("on BigQuery cancels its queries, and lets the next run have the dataset at once", async () => {
    const out = join(folder, "bigquery");
    const projectDir = await writeProject(SHOP);
    const begun = Promise.withResolvers<void>();
    const { runner } = google.bigQuery;
    runner.held.push({ match: /create or replace table\s+`\w+`.`b_slow`/, onStart: begun.resolve });
    const words = ["build", "--project-dir", projectDir, "--dataset", "shop", "--threads", "1"];
    const { child, ended } = start("scripts/transform.ts", [
      ...words,
      "--target-path",
      out,
      ...place,
    ]);
    await begun.promise;
    child.kill("SIGINT");
    expectStopped(await ended);
    expect(await readStatuses(out)).toEqual(LEFT);
    const cancelled = [...runner.jobs.values()].filter(({ error }) => error?.reason === "stopped");
    expect(cancelled).toHaveLength(1);
    expect(google.bigQuery.store.tables.has("shop.a_first")).toBe(false);

    runner.held.length = 0;
    const effects = runner.effects.length;
    const next = await start("scripts/transform.ts", ["retry", "--target-path", out]).ended;
    // Nobody is waited for.
    expect(next).toMatchObject({ code: 0, stderr: "" });
    expect(google.bigQuery.store.tables.has("shop.c_last")).toBe(true);
    const built = runner.effects
      .slice(effects)
      .filter((one) => /create or replace table/.test(one));
    expect(built.map((one) => /`\.`(\w+)`/.exec(one)?.[1])).toEqual(["b_slow", "c_last"]);
  });

  it("of sql is cancelled too", async () => {
    const begun = Promise.withResolvers<void>();
    const { runner } = google.bigQuery;
    runner.held.push({ match: /select 4711/, onStart: begun.resolve });
    const { child, ended } = start("scripts/sql.ts", ["select 4711 as n", ...place]);
    await begun.promise;
    child.kill("SIGTERM");
    expect(await ended).toMatchObject({ code: 130, stdout: "", stderr: "Stopped.\n" });
    const job = [...runner.jobs.values()].find(({ configuration }) =>
      configuration.query?.query.includes("4711"),
    );
    expect(job?.error?.reason).toBe("stopped");
  });
});
