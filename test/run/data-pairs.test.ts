import { expect, test } from "vitest";
import { createInvocation } from "../../actions/lib/project/invocation.ts";
import { listPairs } from "../../actions/lib/run/data-pairs.ts";
import { openProject } from "../../actions/lib/run/open-project.ts";
import { writeProject } from "../project/project-folder.ts";

const FILES = {
  "seeds/s.csv": "id\n1\n",
  "models/stated.sql":
    "{{ config(materialized='incremental', unique_key=['a', 'b']) }} select 1 as a, 2 as b",
  "models/combined.sql": "select 1 as a, 2 as b",
  "models/single.sql": "select 1 as a",
  "models/narrowed.sql": "select 1 as a",
  "models/none.sql": "select 1 as a",
  "models/within.sql": "{{ config(materialized='ephemeral') }} select 1 as a",
  "models/all.yml": `
models:
  - { name: stated, columns: [{ name: a, data_tests: [unique] }] }
  - name: combined
    data_tests:
      - dbt_utils.unique_combination_of_columns: { arguments: { combination_of_columns: [b, a] } }
    columns: [{ name: a, data_tests: [unique] }]
  - { name: single, columns: [{ name: a, data_tests: [not_null, unique] }] }
  - name: narrowed
    columns: [{ name: a, data_tests: [{ unique: { config: { where: "a > 1" } } }] }]
`,
};

test("relations stand beside where they are published, with what tells their rows apart", async () => {
  const dir = await writeProject(FILES);
  const { graph } = openProject(dir, createInvocation({ dataset: "pr_7" }));
  const places = new Map([["model.p.single", { dataset: "prod", alias: "once" }]]);
  const pairs = listPairs(graph, new Set(graph.nodes.keys()), places);
  expect(Object.fromEntries(pairs.map(({ name, key }) => [name, key]))).toEqual({
    s: [],
    stated: ["a", "b"],
    combined: ["b", "a"],
    single: ["a"],
    narrowed: [],
    none: [],
  });
  expect(pairs.find(({ name }) => name === "single")).toEqual({
    id: "model.p.single",
    name: "single",
    before: { dataset: "prod", name: "once" },
    after: { dataset: "pr_7", name: "single" },
    key: ["a"],
  });
  expect(pairs.find(({ name }) => name === "none")?.before).toBeUndefined();
  expect(listPairs(graph, new Set(["model.p.none"]), places)).toHaveLength(1);
});
