import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createInvocation } from "../../actions/lib/project/invocation.ts";
import { openProject } from "../../actions/lib/run/open-project.ts";
import { planTransform } from "../../actions/lib/run/plan.ts";
import { transform } from "../../actions/transform/transform.ts";
import { type GoogleFixture, openGoogle } from "../google/bigquery-fixture.ts";
import { writeProject } from "../project/project-folder.ts";

let folder: string;
let google: GoogleFixture;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "destinations-"));
  google = await openGoogle(folder);
});
afterEach(async () => {
  await google.close();
  await rm(folder, { recursive: true });
});

const BY_DAY = "partition_by={'field': 'day', 'data_type': 'date'}";
const BY_MONTH = "partition_by={'field': 'day', 'data_type': 'date', 'granularity': 'month'}";

/** Two models: `sales`, which is incremental, and `sums`. */
function writeModels(sales: string, sums: string): Promise<string> {
  return writeProject({
    "dbt_project.yml": "name: shop\n",
    "models/sales.sql": `{{ config(materialized='incremental', unique_key='id', ${sales}) }}
select 1 as id, date '2021-03-04' as day`,
    "models/sums.sql": `{{ config(materialized='table'${sums}) }} select id, day from {{ ref('sales') }}`,
  });
}

async function build(projectDir: string, fullRefresh = false) {
  const lake = await google.openLake();
  const warehouse = await google.openWarehouse({ lake });
  const project = openProject(projectDir, createInvocation({ dataset: "shop", fullRefresh }));
  const { isPublished, nodes } = await transform({
    project,
    warehouse,
    lake,
    plan: planTransform(project.graph, { command: "build" }),
    threads: 1,
    now: () => 0,
    deferred: new Map(),
    args: {},
    folder: { write: async () => undefined, add: async () => undefined },
  });
  return { isPublished, messages: nodes.flatMap(({ message }) => message ?? []) };
}

const layoutOf = (name: string) => {
  const { timePartitioning, clustering } = google.bigQuery.store.tables.get(`shop.${name}`) ?? {};
  return { type: timePartitioning?.type, clustering };
};

describe("tables that are to be partitioned or clustered otherwise", () => {
  it("are told of together before the first query, with the command that rebuilds them", async () => {
    expect(await build(await writeModels(BY_DAY, ""))).toEqual({ isPublished: true, messages: [] });
    const changed = await writeModels(BY_MONTH, ", cluster_by='id'");
    const { effects } = google.bigQuery.runner;
    const before = effects.length;
    await expect(build(changed)).rejects.toMatchObject({
      code: "warehouse",
      message:
        "2 relations cannot be published: shop.sales is partitioned by day by day, and is to be partitioned by day by month. shop.sums is neither partitioned nor clustered, and is to be clustered by id.",
      remedy: expect.stringMatching(
        /npm run transform -- build --full-refresh --select sales sums$/,
      ) as string,
    });
    expect(effects.slice(before)).toEqual([]);
    expect(await build(changed, true)).toEqual({ isPublished: true, messages: [] });
    expect(layoutOf("sales")).toEqual({ type: "MONTH", clustering: undefined });
    expect(layoutOf("sums")).toEqual({ type: undefined, clustering: ["id"] });
    // And from then on as it is.
    expect(await build(changed)).toEqual({ isPublished: true, messages: [] });
  });

  it("are told of only where they differ", async () => {
    const projectDir = await writeModels(BY_MONTH, ", cluster_by=['id', 'day']");
    await build(projectDir);
    expect(await build(projectDir)).toEqual({ isPublished: true, messages: [] });
  });

  it("are never dropped when they are somebody else's, which is told before the build too", async () => {
    const projectDir = await writeModels(BY_DAY, "");
    await build(projectDir);
    google.bigQuery.store.getTable("shop.sums").labels = {};
    const before = google.bigQuery.runner.effects.length;
    await expect(build(await writeModels(BY_DAY, ", cluster_by='id'"), true)).rejects.toMatchObject(
      {
        message: expect.stringContaining("shop.sums is not of this pipeline's making") as string,
        remedy: expect.stringContaining("bq update --set_label") as string,
      },
    );
    expect(google.bigQuery.runner.effects.slice(before)).toEqual([]);
  });
});
