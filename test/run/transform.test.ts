import { expect, test } from "vitest";
import { runTransform } from "../../actions/lib/run/transform.ts";
import type { TransformOptions } from "../../actions/lib/run/transform.ts";
import { openFake } from "./fake-warehouse.ts";
import { writeProject } from "../project/project-folder.ts";

/** Two branches from one seed: table a and view b on it; c on a and the raw table. */
const PROJECT = {
  "seeds/s.csv": "id\n1\n",
  "models/a.sql": "{{ config(materialized='table') }} select * from {{ ref('s') }}",
  "models/b.sql": "select * from {{ ref('a') }}",
  "models/c.sql": "select * from {{ source('raw', 't') }} join {{ ref('s') }} using (id)",
  "models/models.yml": `
sources:
  - name: raw
    tables: [{ name: t, columns: [{ name: id, data_tests: [not_null] }] }]
models:
  - name: a
    columns:
      - name: id
        data_tests: [unique, not_null, { accepted_values: { values: [1], quote: false, config: { severity: warn } } }]
  - name: b
    columns: [{ name: id, data_tests: [unique] }]
`,
};

async function run(
  warehouse = openFake(),
  options: Partial<TransformOptions> & { files?: Record<string, string> } = {},
) {
  const { files, ...rest } = options;
  const projectDir = await writeProject({ ...PROJECT, ...files });
  let clock = 0;
  const now = () => (clock += 10);
  const results = await runTransform({ projectDir, warehouse, dataset: "d", now, ...rest });
  const statuses = Object.fromEntries(results.nodes.map(({ name, status }) => [name, status]));
  return { results, statuses, warehouse };
}

test("what is built is a candidate, and is published together, each after what it reads", async () => {
  const { results, warehouse } = await run();
  expect(results.isPublished).toBe(true);
  expect(warehouse.sent.filter((sql) => sql.startsWith("create"))).toHaveLength(4);
  expect(warehouse.sent.join("\n")).not.toContain("`d`.");
  expect(warehouse.published).toEqual([
    [
      { dataset: "d", name: "s", kind: "table" },
      { dataset: "d", name: "a", kind: "table" },
      { dataset: "d", name: "b", kind: "view", sql: "select * from `d`.`a`" },
      {
        dataset: "d",
        name: "c",
        kind: "view",
        sql: "select * from `raw`.`t` join `d`.`s` using (id)",
      },
    ],
  ]);
});

test("results tell kind, settings, what was read, rows and time", async () => {
  const { results } = await run(openFake(), { threads: 1 });
  expect(results.nodes.slice(0, 3)).toEqual([
    expect.objectContaining({
      kind: "seed",
      name: "s",
      config: "seed",
      dependsOn: [],
      rowCount: 7,
    }),
    {
      id: "model.p.a",
      kind: "model",
      name: "a",
      status: "success",
      config: "table",
      file: "models/a.sql",
      line: 1,
      dependsOn: ["s"],
      rowCount: 7,
      startedMs: 40,
      durationMs: 10,
      compiledSql: "select * from `d__candidate`.`s`",
    },
    expect.not.objectContaining({ rowCount: expect.anything() }),
  ]);
  expect(results.nodes.find(({ name }) => name === "source_not_null_raw_t_id")).toEqual({
    id: expect.stringMatching(/^test\.p\.source_not_null_raw_t_id\.[0-9a-f]{10}$/),
    kind: "test",
    name: "source_not_null_raw_t_id",
    status: "pass",
    config: "error",
    file: "models/models.yml",
    line: 4,
    dependsOn: ["raw.t"],
    failures: 0,
    startedMs: expect.any(Number),
    durationMs: 10,
    compiledSql: "select * from `raw`.`t` where `id` is null",
  });
});

test("tests on one relation are asked in one query", async () => {
  const { warehouse } = await run();
  const asked = warehouse.sent.filter((sql) => sql.includes("as failures"));
  // Of the three on a, those that look at each row share one scan.
  const sizes = asked.map((sql) => sql.split("\nunion all\n").length);
  expect(sizes.toSorted((a, b) => a - b)).toEqual([1, 1, 2]);
});

test("a test that fails keeps everything from being published, and shows the first rows", async () => {
  const failures = { "having count(*) > 1": 2 };
  const { results, statuses, warehouse } = await run(openFake({ failures }));
  expect(results.isPublished).toBe(false);
  expect(warehouse.published).toEqual([]);
  expect(statuses).toMatchObject({ unique_a_id: "fail", not_null_a_id: "pass", b: "success" });
  expect(results.nodes.find(({ name }) => name === "unique_a_id")).toMatchObject({
    failures: 2,
    failingRows: [{ id: "1", note: null, parts: '[1,{"a":"b"}]' }],
    message: "models/models.yml:9: found 2 rows, expected none.",
  });
});

test("a test of severity warn is told, and what was built is published", async () => {
  const failures = { "not in (1)": 1 };
  const { results, statuses } = await run(openFake({ failures }));
  expect(statuses["accepted_values_a_id__False__1"]).toBe("warn");
  expect(results.isPublished).toBe(true);
});

test("a model that the warehouse refuses skips what reads it, and nothing else", async () => {
  const refused = ["table `d__candidate`.`a`"];
  const { results, statuses, warehouse } = await run(openFake({ refused }));
  expect(statuses).toMatchObject({ a: "error", b: "skipped", c: "success", s: "success" });
  expect(statuses).toMatchObject({ unique_a_id: "skipped", unique_b_id: "skipped" });
  expect(results.nodes.find(({ name }) => name === "a")?.message).toBe(
    "models/a.sql: There is no column table `d__candidate`.`a`. Correct the name.",
  );
  expect(results.nodes.find(({ name }) => name === "b")?.message).toBe(
    "Not run, because a failed.",
  );
  expect(results.isPublished).toBe(false);
  expect(warehouse.published).toEqual([]);
});

test("a test that the warehouse refuses is in error alone, not the others of its query", async () => {
  const { statuses, results } = await run(openFake({ refused: ["not in (1)"] }));
  expect(statuses).toMatchObject({
    unique_a_id: "pass",
    not_null_a_id: "pass",
    accepted_values_a_id__False__1: "error",
  });
  expect(results.isPublished).toBe(false);
});

test("a candidate of another kind, left by an earlier run, is dropped first", async () => {
  const existing = { "d__candidate.a": "view", "d__candidate.b": "view", "d.c": "table" } as const;
  const { warehouse } = await run(openFake({ existing }));
  const dropped = warehouse.sent.filter((sql) => sql.startsWith("drop"));
  expect(dropped).toEqual(["drop view if exists `d__candidate`.`a`"]);
});

test("listeners are told of every start and end, and of publishing after all else", async () => {
  const told: string[] = [];
  await run(openFake({ refused: ["view `d__candidate`.`c`"] }), {
    threads: 1,
    onEvent: ({ type, kind, name, result }) =>
      told.push([type, kind, name, result?.status].filter(Boolean).join(" ")),
  });
  expect(told.slice(0, 4)).toEqual([
    "start seed s",
    "done seed s success",
    "start model a",
    "done model a success",
  ]);
  expect(told).toContain("done model c error");
  expect(told.some((word) => word.includes("publish"))).toBe(false);

  told.length = 0;
  await run(openFake(), {
    onEvent: ({ type, kind, name }) => told.push(`${type} ${kind} ${name}`),
  });
  expect(told.slice(-2)).toEqual(["start publish d", "done publish d"]);
});

test("nothing is sent to the warehouse when anything is wrong with the project", async () => {
  const warehouse = openFake();
  const files = { "tests/t.sql": "select * from {{ ref('aa') }}" };
  await expect(run(warehouse, { files })).rejects.toThrow(
    "tests/t.sql:1: there is no model or seed aa; did you mean a?",
  );
  expect(warehouse.sent).toEqual([]);
});

test("variables from outside go over the project's", async () => {
  const files = {
    "dbt_project.yml": "name: p\nvars: { day: monday, p: { hour: 1 } }\n",
    "models/c.sql": "select '{{ var('day') }}' as day, {{ var('hour') }} as hour",
  };
  const { warehouse } = await run(openFake(), { files, vars: { hour: 2 } });
  expect(warehouse.sent.join("\n")).toContain("select 'monday' as day, 2 as hour");
});

test.each<[string, Partial<TransformOptions>, string]>([
  ["a dataset that is no name", { dataset: "d`; drop" }, '"d`; drop" cannot name a dataset'],
  ["no threads", { threads: 0 }, "A run cannot have 0 threads"],
  ["a variable with a quote", { vars: { day: "' or 1=1" } }, "Variable day cannot be"],
  [
    "a quote within a variable",
    { vars: { days: [{ name: "x') or true" }] } },
    "Variable days cannot be",
  ],
])("%s is refused", async (_, options, message) => {
  await expect(run(openFake(), options)).rejects.toThrow(message);
});

test("a bug in the warehouse keeps its stack", async () => {
  const warehouse = { ...openFake(), execute: () => Promise.reject(new TypeError("a bug")) };
  await expect(run(warehouse)).rejects.toThrow(new TypeError("a bug"));
});
