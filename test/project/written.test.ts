import { expect, test } from "vitest";
import { buildManifest } from "../../actions/lib/artifacts/manifest.ts";
import { describeSurroundings } from "../../actions/lib/project/surroundings.ts";
import { findModified, readManifest } from "../../actions/lib/graph/state.ts";
import { createInvocation } from "../../actions/lib/project/invocation.ts";
import type { Invocation } from "../../actions/lib/project/invocation.ts";
import { Problems } from "../../actions/lib/project/problems.ts";
import { readProject } from "../../actions/lib/project/project.ts";
import { writeProject } from "./project-folder.ts";

/** A project whose every kind of setting depends on the target, a variable or the environment. */
const FILES = {
  "dbt_project.yml": `
name: p
models:
  +schema: "{{ target.name }}"
  +labels: { env: "{{ target.name }}" }
  p:
    marts:
      +materialized: "{{ 'table' if target.name == 'prod' else 'view' }}"
seeds:
  +schema: "{{ target.schema }}"
data_tests:
  +severity: "{{ 'error' if target.name == 'prod' else 'warn' }}"
`,
  "models/marts/by_folder.sql": "select * from {{ source('raw', 'orders') }}",
  "models/by_sql.sql":
    "{{ config(materialized='table' if target.name == 'prod' else 'view', schema=target.name) }} select '{{ target.schema }}' as id",
  "models/by_yaml.sql": "select '{{ var('day') }}' as id",
  "models/models.yml": `
sources:
  - name: raw
    schema: "{{ target.schema }}_raw"
    tables: [{ name: orders }]
models:
  - name: by_yaml
    config:
      dataset: "{{ var('day') }}"
      alias: "{{ env_var('NAME') }}"
      meta: { owner: "{{ env_var('NAME') }}", contact: sales }
    columns:
      - name: id
        data_tests:
          - unique
          - not_null: { config: { where: "id > '{{ var('day') }}'" } }
`,
  "seeds/regions.csv": "code\na\n",
  "tests/none.sql":
    "{{ config(severity=env_var('NAME')) }} select 1 from {{ ref('by_sql') }} where false",
};

const PROD = { dataset: "shop", target: "prod", vars: { day: "d1" }, env: { NAME: "error" } };
const DEV = { dataset: "shop_dev", target: "dev", vars: { day: "d2" }, env: { NAME: "warn" } };

async function read(files: Readonly<Record<string, string>>, given: Partial<Invocation>) {
  const problems = new Problems();
  const invocation = createInvocation({ dataset: "shop", ...given });
  const project = readProject(await writeProject(files), { problems, invocation });
  problems.throwIfAny();
  return project;
}

/** Names of what a change of these files modifies, between two targets. */
async function findChanged(files: Readonly<Record<string, string>>): Promise<string[]> {
  const before = await read(FILES, PROD);
  const json = JSON.stringify(buildManifest(before, { generatedAt: "2026-11-25T12:00:00Z" }));
  const { graph } = await read({ ...FILES, ...files }, DEV);
  return [...findModified(graph, readManifest(json))].map((id) => graph.nodes.get(id)!.name);
}

test("what a template makes of another target is there, and is no modification", async () => {
  const { graph } = await read(FILES, DEV);
  expect(graph.nodes.get("model.p.by_folder")).toMatchObject({
    dataset: "shop_dev_dev",
    config: { materialized: "view", labels: { env: "dev" } },
  });
  expect(await findChanged({})).toEqual([]);
});

test.each<[string, keyof typeof FILES, [string, string], string[]]>([
  [
    "a folder's template",
    "dbt_project.yml",
    ["'table' if target", "'incremental' if target"],
    ["by_folder"],
  ],
  [
    "a folder's template for what says nothing of its own",
    "dbt_project.yml",
    ['+schema: "{{ target.name }}"', '+schema: "x_{{ target.name }}"'],
    ["by_folder"],
  ],
  [
    "a template that becomes what it made",
    "dbt_project.yml",
    [`"{{ 'error' if target.name == 'prod' else 'warn' }}"`, "error"],
    ["unique_by_yaml_id", "not_null_by_yaml_id"],
  ],
  [
    "a model's template in YAML",
    "models/models.yml",
    ['alias: "{{ env', 'alias: "a_{{ env'],
    ["by_yaml"],
  ],
  [
    "what is beside a template",
    "models/models.yml",
    ["contact: sales", "contact: ann"],
    ["by_yaml"],
  ],
  ["a test's template", "models/models.yml", ["id > '{{", "id < '{{"], ["not_null_by_yaml_id"]],
  ["a source's template", "models/models.yml", ["}}_raw", "}}_new"], ["orders"]],
  ["a setting in SQL", "models/by_sql.sql", ["else 'view'", "else 'ephemeral'"], ["by_sql"]],
])("a change of %s is a modification", async (_, file, [from, to], expected) => {
  expect(FILES[file]).toContain(from);
  expect(await findChanged({ [file]: FILES[file].replace(from, to) })).toEqual(expected);
});

test("what is read of variables and the environment can be told from what it was", async () => {
  const settings = (day: string) => `${FILES["dbt_project.yml"]}vars: { day: ${day} }\n`;
  const at = async (day: string, env: Record<string, string>) => {
    const files = { ...FILES, "dbt_project.yml": settings(day) };
    return describeSurroundings(await read(files, { env })).hash;
  };
  const before = await at("d1", { NAME: "warn", UNREAD: "a" });
  expect(await at("d1", { NAME: "warn", UNREAD: "b" })).toBe(before);
  expect(await at("d2", { NAME: "warn" })).not.toBe(before);
  expect(await at("d1", { NAME: "error" })).not.toBe(before);
});

test("a unit test is another one when rows in a file of its own are", async () => {
  const files = (want: string) => ({
    "dbt_project.yml": "name: p\n",
    "models/a.sql": "select 1 as id",
    "models/a.yml":
      "unit_tests: [{ name: u, model: a, given: [], expect: { format: csv, fixture: want } }]\n",
    "tests/fixtures/want.csv": `id\n${want}\n`,
  });
  const before = await read(files("1"), {});
  const state = readManifest(
    JSON.stringify(buildManifest(before, { generatedAt: "2026-01-01T00:00:00Z" })),
  );
  expect([...findModified((await read(files("1"), {})).graph, state)]).toEqual([]);
  expect([...findModified((await read(files("2"), {})).graph, state)]).toEqual(["unit_test.p.a.u"]);
});
