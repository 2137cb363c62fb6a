import { expect, test } from "vitest";
import { createInvocation } from "../../actions/lib/project/invocation.ts";
import { openProject } from "../../actions/lib/run/open-project.ts";
import { planRetry } from "../../actions/lib/run/retry.ts";
import type { EarlierRun } from "../../actions/lib/run/retry.ts";
import { writeProject } from "../project/project-folder.ts";
import { openFake } from "./fake-warehouse.ts";

/** a ▸ b ▸ c, and d by itself; b and d have a test each. */
const PROJECT = {
  "models/a.sql": "select 1 as id",
  "models/b.sql": "select id from {{ ref('a') }}",
  "models/c.sql": "select id from {{ ref('b') }}",
  "models/d.sql": "select 2 as id",
  "tests/on_b.sql": "select * from {{ ref('b') }} where id > 1",
  "tests/on_d.sql": "select * from {{ ref('d') }} where id > 1",
};
const ids = (...names: string[]) =>
  names.map((name) => (name.startsWith("on_") ? `test.p.${name}` : `model.p.${name}`));
const CANDIDATES = {
  "d__candidate.a": "table",
  "d__candidate.b": "table",
  "d__candidate.d": "table",
} as const;

async function plan(
  statuses: Readonly<Record<string, string>>,
  options: Partial<EarlierRun> & { candidates?: Readonly<Record<string, "table">> } = {},
) {
  const { candidates = CANDIDATES, ...earlier } = options;
  const project = openProject(await writeProject(PROJECT), createInvocation({ dataset: "d" }));
  const byId = Object.entries(statuses).map(([name, status]) => [ids(name)[0]!, status] as const);
  const planned = await planRetry(
    project.graph,
    {
      command: "build",
      modified: new Set<string>(),
      isPublished: false,
      ...earlier,
      statuses: new Map(byId),
    },
    openFake({ existing: candidates }),
  );
  const names = (nodes: readonly { name: string }[]) => nodes.map(({ name }) => name);
  return {
    nodes: names(planned.nodes),
    tests: names(planned.tests),
    reused: [...planned.reused].toSorted(),
  };
}

const FAILED_IN_C = {
  a: "success",
  b: "success",
  c: "error",
  d: "success",
  on_b: "pass",
  on_d: "warn",
};

test("what failed and was skipped is done again, on the candidates of the rest", async () => {
  expect(await plan(FAILED_IN_C)).toEqual({ nodes: ["c"], tests: [], reused: ids("a", "b", "d") });
  const inB = { ...FAILED_IN_C, b: "error", c: "skipped", on_b: "skipped" };
  expect(await plan(inB)).toEqual({ nodes: ["b", "c"], tests: ["on_b"], reused: ids("a", "d") });
});

test("a test that failed is asked again, and the model that it looks at stands", async () => {
  const inTest = { ...FAILED_IN_C, c: "success", on_b: "fail" };
  const candidates = { ...CANDIDATES, "d__candidate.c": "table" } as const;
  expect(await plan(inTest, { candidates })).toEqual({
    nodes: [],
    tests: ["on_b"],
    reused: ids("a", "b", "c", "d"),
  });
});

test("what has been changed since is built again, and all that reads it", async () => {
  const modified = new Set(ids("a"));
  expect(await plan(FAILED_IN_C, { modified })).toEqual({
    nodes: ["a", "b", "c"],
    tests: ["on_b"],
    reused: ids("d"),
  });
});

test("a candidate that is gone is built again", async () => {
  const candidates = { "d__candidate.a": "table", "d__candidate.b": "table" } as const;
  expect(await plan(FAILED_IN_C, { candidates })).toEqual({
    nodes: ["c", "d"],
    tests: ["on_d"],
    reused: ids("a", "b"),
  });
});

test("what the run did not take on is left out", async () => {
  const only = { b: "success", on_b: "fail" };
  expect(await plan(only)).toEqual({ nodes: [], tests: ["on_b"], reused: ids("b") });
});

test("nothing is left of a run that published", async () => {
  const published = { ...FAILED_IN_C, c: "success" };
  expect(await plan(published, { isPublished: true, candidates: {} })).toEqual({
    nodes: [],
    tests: [],
    reused: [],
  });
});

test("tests of what is published have no candidates to go on with", async () => {
  const statuses = { on_b: "fail", on_d: "pass" };
  expect(await plan(statuses, { command: "test", candidates: {} })).toEqual({
    nodes: [],
    tests: ["on_b"],
    reused: [],
  });
});

test("a test that is new or reads otherwise is asked of what it would have been asked of", async () => {
  const candidates = { ...CANDIDATES, "d__candidate.c": "table" } as const;
  const { on_b: _, ...before } = { ...FAILED_IN_C, c: "success" };
  const modified = new Set(ids("on_b", "on_d"));
  const reused = ids("a", "b", "c", "d");
  const both = { nodes: [], tests: ["on_b", "on_d"], reused };
  expect(await plan(before, { candidates, modified })).toEqual(both);
  const selected = new Set(ids("a", "c", "d", "on_d"));
  expect(await plan(before, { candidates, modified, selected })).toEqual({
    ...both,
    tests: ["on_d"],
  });
});

test("a new test asks nothing of what the run did not take on", async () => {
  const only = { a: "success", d: "error" };
  const modified = new Set(ids("on_b", "on_d"));
  expect(await plan(only, { modified })).toEqual({
    nodes: ["d"],
    tests: ["on_d"],
    reused: ids("a"),
  });
  expect(await plan(only, { modified, command: "run" })).toMatchObject({ tests: [] });
});

test("what comes into the selection brings its tests, and what reads it where that is selected", async () => {
  const before = { a: "error" };
  const changed = { modified: new Set(ids("a", "b")), candidates: {} };
  const selected = new Set(ids("a", "b", "c", "on_b"));
  expect(await plan(before, { ...changed, selected })).toEqual({
    nodes: ["a", "b", "c"],
    tests: ["on_b"],
    reused: [],
  });
  expect(await plan(before, { ...changed, selected: new Set(ids("a")) })).toMatchObject({
    nodes: ["a"],
    tests: [],
  });
});

test("what the run's arguments select only now is taken on, written otherwise or not", async () => {
  const { on_d: _, ...before } = FAILED_IN_C;
  const selected = new Set(ids("a", "b", "c", "d", "on_b", "on_d"));
  expect(await plan(before, { selected })).toMatchObject({ nodes: ["c"], tests: ["on_d"] });
  expect(await plan(before)).toMatchObject({ nodes: ["c"], tests: [] });
});

test("a new model is built where the run's arguments select it", async () => {
  const { c: _, ...before } = FAILED_IN_C;
  const modified = new Set(ids("c"));
  expect(await plan(before, { modified, selected: new Set(ids("c")) })).toMatchObject({
    nodes: ["c"],
  });
  expect(await plan(before, { modified })).toMatchObject({ nodes: [] });
});

test("an edited test of a run of tests is asked again", async () => {
  const statuses = { on_b: "pass", on_d: "pass" };
  const modified = new Set(ids("b", "on_d"));
  expect(await plan(statuses, { command: "test", modified, candidates: {} })).toEqual({
    nodes: [],
    tests: ["on_d"],
    reused: [],
  });
});
