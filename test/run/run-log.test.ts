import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { PipelineError } from "../../actions/lib/errors.ts";
import { openLocalLake } from "../../actions/lib/lake/local.ts";
import type { Lake } from "../../actions/lib/lake/lake.ts";
import { createInvocation } from "../../actions/lib/project/invocation.ts";
import { openProject } from "../../actions/lib/run/open-project.ts";
import { planTransform } from "../../actions/lib/run/plan.ts";
import { defineRunLog } from "../../actions/lib/run/run-log.ts";
import { openWarehouse } from "../../actions/lib/warehouse/open.ts";
import type { Row, Warehouse } from "../../actions/lib/warehouse/warehouse.ts";
import { transform } from "../../actions/transform/transform.ts";
import { openGoogle } from "../google/bigquery-fixture.ts";
import { writeProject } from "../project/project-folder.ts";

const FILES = {
  "seeds/s.csv": "id\n1\n2\n",
  "models/t.sql": "{{ config(materialized='table') }} select id from {{ ref('s') }}",
  "models/v.sql": "select id from {{ ref('t') }}",
  "models/all.yml": "models: [{ name: t, columns: [{ name: id, data_tests: [not_null] }] }]",
};
const FAILING = {
  ...FILES,
  "models/all.yml":
    "models: [{ name: t, columns: [{ name: id, data_tests: [{ accepted_values: { values: [1], quote: false } }] }] }]",
};
const STARTED_MS = Date.parse("2026-03-01T10:00:00Z");

let folder: string;
let lake: Lake;

beforeEach(async () => {
  folder = await writeProject({});
  lake = await openLocalLake(join(folder, "lake"));
});

async function run(
  warehouse: Warehouse,
  files: Readonly<Record<string, string>> = FILES,
  more: { env?: Record<string, string>; years?: readonly number[] } = {},
) {
  const { env = {}, years } = more;
  const projectDir = await writeProject(files);
  const invocation = createInvocation({ dataset: "shop", id: randomUUID(), env });
  const project = openProject(projectDir, invocation);
  let clock = STARTED_MS;
  return transform({
    project,
    plan: planTransform(project.graph, { command: "build" }),
    warehouse,
    lake,
    years,
    deferred: new Map(),
    threads: 1,
    now: () => (clock += 10),
    args: {},
    folder: { write: async () => undefined, add: async () => undefined },
  });
}

const readLog = (warehouse: Warehouse, columns: string): Promise<Row[]> =>
  warehouse.query(`select ${columns} from shop.pipeline_runs order by started_at, kind, name`);

describe("the log of runs on DuckDB", () => {
  let warehouse: Warehouse;

  beforeEach(async () => {
    warehouse = await openWarehouse({ kind: "duckdb", path: join(folder, "w.duckdb") });
  });
  afterEach(() => warehouse.close());

  test("has a row for a run and one for each of its nodes", async () => {
    await run(warehouse, FILES, { years: [2021, 2022] });
    const rows = await readLog(
      warehouse,
      "kind, name, node_id, status, row_count, failures, is_published, years, message, bytes_billed",
    );
    const shared = { is_published: true, years: "2021,2022", message: null, bytes_billed: null };
    const testId = expect.stringMatching(/^test\.p\.not_null_t_id\./) as string;
    expect(rows.toSorted((a, b) => (String(a["name"]) < String(b["name"]) ? -1 : 1))).toEqual([
      {
        ...shared,
        kind: "test",
        name: "not_null_t_id",
        node_id: testId,
        status: "pass",
        row_count: null,
        failures: 0,
      },
      {
        ...shared,
        kind: "seed",
        name: "s",
        node_id: "seed.p.s",
        status: "success",
        row_count: 2,
        failures: null,
      },
      {
        ...shared,
        kind: "run",
        name: "shop",
        node_id: null,
        status: "success",
        row_count: null,
        failures: null,
      },
      {
        ...shared,
        kind: "model",
        name: "t",
        node_id: "model.p.t",
        status: "success",
        row_count: 2,
        failures: null,
      },
      {
        ...shared,
        kind: "model",
        name: "v",
        node_id: "model.p.v",
        status: "success",
        row_count: null,
        failures: null,
      },
    ]);
  });

  test("says which run of GitHub Actions it was, and when", async () => {
    await run(warehouse, FILES, {
      env: {
        GITHUB_RUN_ID: "9007199254740993",
        GITHUB_RUN_ATTEMPT: "2",
        GITHUB_REPOSITORY: "moj/carbon",
        GITHUB_WORKFLOW: "it's; drop table shop.t",
        GITHUB_SHA: "abc",
        GITHUB_SERVER_URL: "https://github.example",
      },
    });
    const [own] = await warehouse.query(
      "select started_at, duration_ms > 0 as has_taken, command, workflow, run_id, run_attempt, run_url, commit_sha from shop.pipeline_runs where kind = 'run'",
    );
    expect(own).toEqual({
      started_at: "2026-03-01T10:00:00.010Z",
      has_taken: true,
      command: "build",
      workflow: "it's; drop table shop.t",
      run_id: "9007199254740993",
      run_attempt: 2,
      run_url: "https://github.example/moj/carbon/actions/runs/9007199254740993",
      commit_sha: "abc",
    });
  });

  test("grows by each run, and what is published beside it leaves it alone", async () => {
    for (let time = 0; time < 3; time += 1) await run(warehouse);
    expect(
      await warehouse.query(
        "select count(*) as row_count, count(distinct invocation_id) as runs from shop.pipeline_runs",
      ),
    ).toEqual([{ row_count: 15, runs: 3 }]);
    const described = await warehouse.describe({ dataset: "shop", name: "pipeline_runs" });
    expect(described?.columns.every(({ description }) => description !== undefined)).toBe(true);
    expect(described?.columns).toHaveLength(defineRunLog("shop").columns.length);
  });

  test("has a run that failed, with what failed", async () => {
    const results = await run(warehouse, FAILING);
    expect(results.isPublished).toBe(false);
    const rows = await warehouse.query(
      "select kind, status, failures, is_published, message from shop.pipeline_runs where kind in ('run', 'test') order by kind",
    );
    expect(rows).toEqual([
      {
        kind: "run",
        status: "failure",
        failures: null,
        is_published: false,
        message: "accepted_values_t_id__False__1 failed.",
      },
      {
        kind: "test",
        status: "fail",
        failures: 1,
        is_published: false,
        message: expect.stringContaining("found 1 row") as string,
      },
    ]);
  });

  test("has a run that came to nothing, and its failure is told all the same", async () => {
    const files = { ...FILES, "models/v.sql": "select idd from {{ ref('t') }}" };
    await expect(run(warehouse, files)).rejects.toMatchObject({ code: "invalid-project" });
    expect(await readLog(warehouse, "kind, status, message")).toEqual([
      { kind: "run", status: "failure", message: expect.stringContaining("idd") as string },
    ]);
  });

  test("that cannot be written is a note, and what was built is published", async () => {
    const refuse = () =>
      Promise.reject(new PipelineError("No.", { code: "warehouse", remedy: "Yes." }));
    const results = await run(
      new Proxy(warehouse, {
        get: (target, name) => {
          if (name === "appendRows") return refuse;
          const value: unknown = Reflect.get(target, name);
          return typeof value === "function" ? (value.bind(target) as unknown) : value;
        },
      }),
    );
    expect(results).toMatchObject({
      isPublished: true,
      notes: ["The run was not logged in shop.pipeline_runs: No."],
    });
  });

  test("gives way to a model of its name", async () => {
    const files = { ...FILES, "models/pipeline_runs.sql": "select 1 as own" };
    const results = await run(warehouse, files);
    expect(results.isPublished).toBe(true);
    expect(results.notes).toEqual([
      "The run was not logged: pipeline_runs is a model of the project.",
    ]);
    expect(await warehouse.query("select * from shop.pipeline_runs")).toEqual([{ own: 1 }]);
  });

  test("is no part of what a run says of the one before", async () => {
    expect((await run(warehouse)).nodes.some(({ previous }) => previous !== undefined)).toBe(false);
    await run(warehouse, { ...FAILING, "seeds/s.csv": "id\n1\n2\n3\n" });
    const again = await run(warehouse, { ...FILES, "seeds/s.csv": "id\n1\n2\n3\n4\n" });
    const rows = again.nodes.map(({ name, rowCount, previous }) => [
      name,
      rowCount,
      previous?.rowCount,
    ]);
    // Not 3: what failed was not published.
    expect(rows).toEqual([
      ["s", 4, 2],
      ["t", 4, 2],
      ["v", undefined, undefined],
      ["not_null_t_id", undefined, undefined],
    ]);
  });

  test("is not needed to go on from results that are spoilt", async () => {
    await run(warehouse);
    await lake.write("transform/shop/results.json", [Buffer.from("{")]);
    const results = await run(warehouse);
    expect(results.nodes.every(({ previous }) => previous === undefined)).toBe(true);
  });
});

test("on BigQuery a run is logged without a query, with what it billed", async () => {
  const fixture = await openGoogle(folder);
  try {
    const warehouse = await fixture.openWarehouse({ lake: await openLocalLake(folder) });
    const first = await run(warehouse);
    const { effects } = fixture.bigQuery.runner;
    const last = effects.at(-1);
    expect(last).toMatch(/^load shop\.pipeline_runs /);
    const billed = 10 * 1_048_576;
    const logged = await warehouse.query(
      "select kind, name, bytes_billed from shop.pipeline_runs where bytes_billed is not null",
    );
    expect(logged).toContainEqual({ kind: "model", name: "t", bytes_billed: billed });
    const sum = (rows: readonly Row[]) =>
      rows.reduce((total, row) => total + Number(row["bytes_billed"]), 0);
    expect(sum(logged.filter(({ kind }) => kind === "run"))).toBe(
      sum(logged.filter(({ kind }) => kind !== "run")),
    );
    const again = await run(warehouse);
    expect(again.nodes.find(({ name }) => name === "t")?.previous).toMatchObject({
      bytesBilled: billed,
      rowCount: 2,
    });
    expect(first.notes).toBeUndefined();
  } finally {
    await fixture.close();
  }
});
