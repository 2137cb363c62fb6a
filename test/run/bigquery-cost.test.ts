import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openLocalLake } from "../../actions/lib/lake/local.ts";
import { runTransform } from "../../actions/lib/run/transform.ts";
import type { JobReport } from "../../actions/lib/warehouse/job-report.ts";
import { openGoogle } from "../google/bigquery-fixture.ts";
import type { GoogleFixture } from "../google/bigquery-fixture.ts";
import { writeProject } from "../project/project-folder.ts";

const MIB = 1_048_576;

/** `narrow` and `wide` are built at once, and read the same table. */
const PROJECT = {
  "seeds/s.csv": "id\n1\n2\n",
  "models/narrow.sql": "{{ config(materialized='table') }} select id from {{ ref('s') }}",
  "models/wide.sql":
    "{{ config(materialized='table') }} select a.id from {{ ref('s') }} as a join {{ ref('s') }} as b using (id)",
  "models/seen.sql": "select id from {{ ref('wide') }}",
  "models/models.yml":
    "models: [{ name: narrow, columns: [{ name: id, data_tests: [unique, not_null] }] }]",
};

let folder: string;
let fixture: GoogleFixture;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cost-"));
  fixture = await openGoogle(folder);
});
afterEach(async () => {
  await fixture.close();
  await rm(folder, { recursive: true });
});

test("each node is told what its own jobs billed, and together they are the run's", async () => {
  const reports: JobReport[] = [];
  const warehouse = await fixture.openWarehouse({
    lake: await openLocalLake(folder),
    onJob: (report) => reports.push(report),
  });
  const projectDir = await writeProject(PROJECT);
  const { nodes, isPublished } = await runTransform({
    projectDir,
    warehouse,
    dataset: "shop",
    now: () => 0,
  });
  expect(isPublished).toBe(true);
  const costs = Object.fromEntries(nodes.map(({ name, cost }) => [name, cost]));
  // Every query bills 10 MiB at least; a seed and a view read nothing; two tests share one query.
  expect(nodes.map(({ name, cost }) => [name, cost && cost.bytesBilled / MIB])).toEqual(
    expect.arrayContaining([
      ["s", 0],
      ["narrow", 10],
      ["wide", 10],
      ["unique_narrow_id", 5],
      ["not_null_narrow_id", 5],
    ]),
  );
  expect(costs["narrow"]).toMatchObject({ jobCount: 1, location: "europe-west2" });
  const own = reports.find(({ target }) => target === "shop__candidate_narrow");
  expect(costs["narrow"]?.jobId).toBe(own?.jobId);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
  expect(sum(nodes.map(({ cost }) => cost?.bytesBilled ?? 0))).toBe(
    sum(reports.map(({ bytesBilled }) => bytesBilled)),
  );
});
