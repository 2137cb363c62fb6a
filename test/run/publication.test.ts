import { DuckDBInstance } from "@duckdb/node-api";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runTransform } from "../../actions/lib/run/transform.ts";
import type { TransformOptions } from "../../actions/lib/run/transform.ts";
import { openWarehouse } from "../../actions/lib/warehouse/open.ts";
import type { Warehouse } from "../../actions/lib/warehouse/warehouse.ts";
import { openFake } from "./fake-warehouse.ts";
import { writeProject } from "../project/project-folder.ts";

let path: string;
let warehouse: Warehouse;

beforeEach(async () => {
  path = join(await writeProject({}), "w.duckdb");
  warehouse = await openWarehouse({ kind: "duckdb", path });
});
afterEach(() => warehouse.close());

async function run(
  files: Readonly<Record<string, string>>,
  options: Partial<TransformOptions> = {},
) {
  const projectDir = await writeProject(files);
  const given = { projectDir, warehouse, dataset: "shop", now: () => 0, ...options };
  const results = await runTransform(given);
  return { ...results, messages: results.nodes.flatMap(({ message }) => message ?? []) };
}

const DESCRIBED = {
  "seeds/s.csv": "id\n1\n",
  "models/v.sql": "select id from {{ ref('s') }}",
  "models/t.sql": "{{ config(materialized='table') }} select id as ID from {{ ref('v') }}",
  "models/quiet.sql":
    "{{ config(persist_docs={'relation': false, 'columns': false}) }} select 1 as id",
  "models/all.yml": `
seeds:
  - { name: s, description: A seed., columns: [{ name: id, description: Its key. }] }
models:
  - { name: v, description: "'); drop table s; --", columns: [{ name: ID, description: V's key. }] }
  - name: t
    description: A table.
    config: { labels: { team: carbon } }
    columns: [{ name: id, description: T's key. }, { name: gone, description: Not there. }]
  - { name: quiet, description: Unsaid., columns: [{ name: id, description: Unsaid. }] }
`,
};

test("what the project says of relations and columns is where people read", async () => {
  const { isPublished, messages } = await run(DESCRIBED);
  expect(messages).toEqual([]);
  expect(isPublished).toBe(true);
  const found = await Promise.all(
    ["s", "v", "t", "quiet"].map(async (name) => {
      const { description, columns = [] } =
        (await warehouse.describe({ dataset: "shop", name })) ?? {};
      return [description, ...columns.map((column) => column.description)];
    }),
  );
  expect(found).toEqual([
    ["A seed.", "Its key."],
    ["'); drop table s; --", "V's key."],
    ["A table.", "T's key."],
    [undefined, undefined],
  ]);
});

test("labels are handed to the warehouse with what is published", async () => {
  const fake = openFake();
  await run(DESCRIBED, { warehouse: fake });
  const labelled = fake.published.flat().map(({ name, labels }) => [name, labels]);
  expect(Object.fromEntries(labelled)).toEqual({
    s: undefined,
    v: undefined,
    t: { team: "carbon" },
    quiet: undefined,
  });
});

test("a view that asks for columns and rows is published as it was built and tested", async () => {
  const view = `
{% set words = run_query("select word from " ~ ref('t')).columns[0].values() if execute else [] %}
select {{ dbt_utils.star(ref('t')) }}, '{{ words | join(" ") }}' as words from {{ ref('e') }}`;
  const build = async (columns: string) => {
    const { messages, refusal } = await run({
      "models/t.sql": `{{ config(materialized='table') }} select ${columns}`,
      "models/e.sql": `{{ config(materialized='ephemeral') }}
        select {{ dbt_utils.star(ref('t')) }} from {{ ref('t') }}`,
      "models/v.sql": view,
    });
    expect([...messages, refusal?.message]).toEqual([undefined]);
    return warehouse.query("select * from shop.v");
  };
  expect(await build("'one' as word")).toEqual([{ word: "one", words: "one" }]);
  expect(await build("'two' as word, 2 as size")).toEqual([{ word: "two", size: 2, words: "two" }]);
});

test("a template cannot change what people read while it is rendered", async () => {
  const { messages } = await run({
    "models/t.sql": `{% if execute %}{% do run_query('drop table shop.x') %}{% endif %} select 1 as id`,
  });
  expect(messages).toEqual([expect.stringContaining("expected one query, not drop table shop.x")]);
});

/** Everything in the file, asked of DuckDB itself. */
async function listAll(): Promise<string[]> {
  await warehouse.close();
  const instance = await DuckDBInstance.create(path);
  const connection = await instance.connect();
  const found = await connection.runAndReadAll(
    `select table_schema || '.' || table_name from information_schema.tables
      where table_schema <> 'googlesql' order by 1`,
  );
  connection.closeSync();
  instance.closeSync();
  warehouse = await openWarehouse({ kind: "duckdb", path });
  return found.getRows().map(([name]) => String(name));
}

const incremental = (sql: string) => ({
  "models/orders.sql": `{{ config(materialized='incremental', unique_key='id') }} ${sql}`,
});

test("what a refused incremental build leaves goes when the model is published", async () => {
  expect((await run(incremental("select 1 as id"))).isPublished).toBe(true);
  const { isPublished, messages } = await run(incremental("select 2 as id, 'x' as note"));
  expect(isPublished).toBe(false);
  expect(messages.join()).toContain("note is new");
  expect(await listAll()).toEqual(["shop.orders", "shop.orders__new_rows__candidate"]);
  const again = "{{ config(materialized='table') }} select 2 as id, 'x' as note";
  expect((await run({ "models/orders.sql": again })).isPublished).toBe(true);
  expect(await listAll()).toEqual(["shop.orders"]);
});

test("candidates of models that are no longer there go with the next publication", async () => {
  await run({ "models/a.sql": "select 1 as id", "models/old.sql": "select nope as id" });
  await run({
    "models/a.sql": "select 1 as id",
    "models/old.sql": "{{ config(materialized='table', schema='finance') }} select 1 as id",
    "models/wrong.sql": "select nope as id",
  });
  expect(await listAll()).toEqual(["shop.a__candidate", "shop_finance.old__candidate"]);
  await run({
    "models/b.sql": "select 1 as id",
    "models/f.sql": "{{ config(schema='finance') }} select 1 as id",
  });
  expect(await listAll()).toEqual(["shop.b", "shop_finance.f"]);
});

test("models of several datasets are published together, and read each other", async () => {
  const files = (value: string, severity: string) => ({
    "models/a.sql": `{{ config(materialized='table') }} select '${value}' as age`,
    "models/f.sql":
      "{{ config(materialized='table', schema='finance') }} select age from {{ ref('a') }}",
    "models/h.sql": "{{ config(schema='hr') }} select age from {{ ref('f') }}",
    "models/all.yml": `models: [{ name: h, columns: [{ name: age, data_tests: [{ accepted_values: { values: [old], config: { severity: ${severity} } } }] }] }]`,
  });
  const read = async () => {
    const names = ["shop.a", "shop_finance.f", "shop_hr.h"];
    const rows = await Promise.all(names.map((name) => warehouse.query(`select age from ${name}`)));
    return rows.flat().map(({ age }) => age);
  };
  expect((await run(files("old", "error"))).isPublished).toBe(true);
  expect((await run(files("new", "error"))).isPublished).toBe(false);
  expect(await read()).toEqual(["old", "old", "old"]);
  expect((await run(files("new", "warn"))).isPublished).toBe(true);
  expect(await read()).toEqual(["new", "new", "new"]);
});

test("a view that a run does not build goes on reading the table that it publishes", async () => {
  const files = (columns: string) => ({
    "models/t.sql": `{{ config(materialized='table') }} select ${columns}`,
    "models/v.sql": "select * from {{ ref('t') }}",
    "models/w.sql": "select id from {{ ref('v') }}",
  });
  await run(files("1 as id"));
  const changed = files("'wide' as note, 2 as id");
  const { isPublished } = await run(changed, { selection: { select: "t" } });
  expect(isPublished).toBe(true);
  expect(await warehouse.query("select w.id, v.note from shop.w as w, shop.v as v")).toEqual([
    { id: 2, note: "wide" },
  ]);
});
