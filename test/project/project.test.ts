import { symlink, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createInvocation } from "../../actions/lib/project/invocation.ts";
import { Problems } from "../../actions/lib/project/problems.ts";
import { readProject } from "../../actions/lib/project/project.ts";
import type { Project } from "../../actions/lib/project/project.ts";
import { Compiler } from "../../actions/lib/run/compile.ts";
import { writeProject } from "./project-folder.ts";

function read(projectDir: string): Project {
  const problems = new Problems();
  const project = readProject(projectDir, {
    problems,
    invocation: createInvocation({ dataset: "d" }),
  });
  problems.throwIfAny();
  return project;
}

/** Nodes of one kind, by name. */
function list(project: Project, kind: "model" | "seed" | "test") {
  const nodes = [...project.graph.nodes.values()].filter((node) => node.kind === kind);
  return Object.fromEntries(nodes.map((node) => [node.name, node]));
}

test("YAML goes over folders, and a narrow folder over a wide one; tags add up", async () => {
  const project = read(
    await writeProject({
      "dbt_project.yml": `
name: p
models:
  +materialized: table
  p:
    +tags: [wide]
    deep:
      +cluster_by: [x]
      deeper:
        +cluster_by: y
        b: { +materialized: view }
`,
      "models/a.sql": "select 1",
      "models/deep/deeper/b.sql": "select 1",
      "models/deep/deeper/c.sql": "select 1",
      "models/deep/any.yaml": "models: [{ name: c, config: { tags: own, cluster_by: [z, x] } }]",
    }),
  );
  expect(list(project, "model")).toMatchObject({
    a: { config: { materialized: "table", clusterBy: [] }, tags: ["wide"] },
    b: { config: { materialized: "view", clusterBy: ["y"] }, tags: ["wide"] },
    c: { config: { materialized: "table", clusterBy: ["z", "x"] }, tags: ["wide", "own"] },
  });
});

test("a folder of dbt_project.yml that nothing lies in is warned of", async () => {
  const settings = `
name: p
models:
  p:
    deep: { +materialized: table }
    depp: { deeper: { +materialized: view } }
seeds:
  some_package: { +schema: raw }
`;
  const files = { "dbt_project.yml": settings, "models/deep/a.sql": "select 1 as x" };
  expect(read(await writeProject(files)).graph.warnings).toEqual([
    "dbt_project.yml:6: models.p.depp sets nothing, because no file of the project lies there",
    "dbt_project.yml:8: seeds.some_package sets nothing, because no file of the project lies there",
  ]);
});

test("folders of the project may have other names, and variables a project of their own", async () => {
  const project = read(
    await writeProject({
      "dbt_project.yml": `
name: p
model-paths: [transform/models, more]
seed-paths: [data]
test-paths: [checks]
vars: { a: 1, b: 2, p: { b: 3 } }
`,
      "transform/models/a.sql": "select {{ var('a') }} as a, {{ var('b') }} as b",
      "more/b.sql": "select 1",
      "models/not-read.sql": "{% macro %}",
      "data/s.csv": "x\n1\n",
      "checks/t.sql": "select 1",
    }),
  );
  expect(list(project, "model")).toMatchObject({
    a: { file: "transform/models/a.sql" },
    b: { file: "more/b.sql" },
  });
  expect(Object.keys(list(project, "model"))).toEqual(["a", "b"]);
  expect(Object.keys(list(project, "seed"))).toEqual(["s"]);
  expect(Object.keys(list(project, "test"))).toEqual(["t"]);
  const a = list(project, "model")["a"];
  const compiler = new Compiler({
    project,
    built: new Set(),
    deferred: new Map(),
    warehouse: undefined,
  });
  if (a?.kind !== "model") throw new Error("a is no model");
  const { sql } = await compiler.compileModel(a, { view: "published", isIncremental: false });
  expect(sql).toBe("select 1 as a, 3 as b");
});

test("a model, and a seed of the same name, are told with both files", async () => {
  const files = { "models/x.sql": "select 1", "seeds/X.csv": "a\n" };
  const folder = await writeProject(files);
  expect(() => read(folder)).toThrow(
    "models/x.sql: model or seed x is named like that of seeds/X.csv",
  );
});

const TABLE = "{{ config(materialized='table', schema='m') }} select 1 as id";
const store = (settings: string) => `{{ config(store_failures=true, ${settings}) }} select 1 as id`;

test.each([
  [
    "stored failures where a model is published",
    { "models/x.sql": TABLE, "tests/X.sql": store("schema='m'") },
    "tests/X.sql: relation d_m.X is named like that of models/x.sql",
  ],
  [
    "stored failures where a candidate is built",
    { "models/x.sql": "select 1", "tests/y.sql": store("schema='_candidate', alias='x'") },
    "tests/y.sql: failures cannot be stored in d__candidate.x, a candidate's name",
  ],
  [
    "a model where an incremental one keeps its new rows",
    {
      "models/x.sql": "{{ config(materialized='incremental') }} select 1 as id",
      "models/x__new_rows.sql": "select 1",
    },
    "models/x__new_rows.sql: relation d.x__new_rows is named like that of models/x.sql",
  ],
  [
    "a model with the name of a candidate, in any case of letters",
    { "models/x.sql": "{{ config(alias='y__CANDIDATE') }} select 1" },
    'models/x.sql: "y__CANDIDATE" cannot name a dataset or a table',
  ],
])("what a run would overwrite is told: %s", async (_, files, problem) => {
  const folder = await writeProject(files);
  expect(() => read(folder)).toThrow(problem);
});

test.each(["/etc", "../elsewhere", "models/../../elsewhere"])(
  "a path that leaves the project is refused: %s",
  async (path) => {
    const text = `name: p\nmodel-paths: ["${path}"]\n`;
    const folder = await writeProject({ "dbt_project.yml": text });
    expect(() => read(folder)).toThrow(
      `dbt_project.yml:2: model-paths.0: expected a folder inside the project, not "${path}"`,
    );
  },
);

test("a link is told and not followed", async () => {
  const folder = await writeProject({ "models/a.sql": "select 1" });
  await symlink("/etc/passwd", join(folder, "models/b.sql"));
  expect(() => read(folder)).toThrow("models/b.sql: is a link, which is not followed");
});

test("a file that is too large for a project is not read", async () => {
  const folder = await writeProject({ "models/a.sql": "" });
  await truncate(join(folder, "models/a.sql"), 5_000_000_000);
  expect(() => read(folder)).toThrow("models/a.sql: has 5000000000 bytes, more than the 10000000");
});

test("a file in another encoding is told with its line, and the sign for a broken letter is a letter", async () => {
  const folder = await writeProject({ "models/a.sql": "-- \uFFFD\nselect 1 as x" });
  expect(read(folder).graph.nodes.size).toBe(1);
  await writeFile(
    join(folder, "models/a.sql"),
    Buffer.from("select 1 as x\n-- Andr\xe9", "latin1"),
  );
  expect(() => read(folder)).toThrow("models/a.sql:2: is not UTF-8; save it as that");
});

test("a folder that is no dbt project is told to be none", async () => {
  expect(() => read("/nowhere/at/all")).toThrow("dbt_project.yml: is not there");
});

test("settings among folders need no plus, as in dbt", async () => {
  const project = read(
    await writeProject({
      "dbt_project.yml": "name: p\nmodels:\n  p:\n    materialized: table\n",
      "models/a.sql": "select 1",
    }),
  );
  expect(list(project, "model")).toMatchObject({ a: { config: { materialized: "table" } } });
});
