import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runTransform } from "../../actions/lib/run/transform.ts";
import { openWarehouse } from "../../actions/lib/warehouse/open.ts";
import type { Warehouse } from "../../actions/lib/warehouse/warehouse.ts";
import { writeProject } from "../project/project-folder.ts";

let warehouse: Warehouse;

beforeEach(async () => {
  const folder = await writeProject({});
  warehouse = await openWarehouse({ kind: "duckdb", path: join(folder, "w.duckdb") });
});

afterEach(async () => {
  await warehouse.close();
});

async function run(files: Readonly<Record<string, string>>) {
  const projectDir = await writeProject(files);
  const results = await runTransform({ projectDir, warehouse, dataset: "shop", now: () => 0 });
  return {
    ...results,
    statuses: Object.fromEntries(results.nodes.map(({ name, status }) => [name, status])),
  };
}

const read = (name: string) => warehouse.query(`select * from shop.${name} order by 1`);

/** Numbers in a table `a`, and a view `b` on them, at most `limit`. */
const numbers = (values: string, options: { limit: number; severity?: string }) => ({
  "models/a.sql": `{{ config(materialized='table') }} select n from unnest([${values}]) as n`,
  "models/b.sql": "select n * 10 as tens from {{ ref('a') }}",
  "models/models.yml": `
models:
  - name: a
    columns:
      - name: n
        data_tests:
          - dbt_utils.accepted_range:
              name: in_range
              arguments: { max_value: ${options.limit} }
              config: { severity: ${options.severity ?? "error"} }
`,
});

test("a sound run is published, and its view reads what is published", async () => {
  const { isPublished, nodes } = await run(numbers("1, 2", { limit: 2 }));
  expect(isPublished).toBe(true);
  expect(nodes.map(({ rowCount }) => rowCount)).toEqual([2, undefined, undefined]);
  expect(await read("b")).toEqual([{ tens: 10 }, { tens: 20 }]);
});

test("a failed test leaves what people read as it was", async () => {
  await run(numbers("1, 2", { limit: 2 }));
  const { isPublished, nodes } = await run(numbers("3, 4", { limit: 2 }));
  expect(isPublished).toBe(false);
  expect(nodes.at(-1)).toMatchObject({ name: "in_range", status: "fail", failures: 2 });
  expect(nodes.at(-1)?.failingRows).toHaveLength(2);
  expect(await read("b")).toEqual([{ tens: 10 }, { tens: 20 }]);
  expect(await warehouse.query("select n from shop__candidate.a order by n")).toEqual([
    { n: 3 },
    { n: 4 },
  ]);
});

test("what a failed run left is replaced by the next one", async () => {
  await run(numbers("3, 4", { limit: 2 }));
  const { isPublished } = await run(numbers("5", { limit: 9 }));
  expect(isPublished).toBe(true);
  expect(await read("b")).toEqual([{ tens: 50 }]);
  expect(await warehouse.describe({ dataset: "shop__candidate", name: "a" })).toBeUndefined();
});

test("a test of severity warn does not keep anything from being published", async () => {
  const { isPublished, statuses } = await run(numbers("3", { limit: 2, severity: "warn" }));
  expect(statuses["in_range"]).toBe("warn");
  expect(isPublished).toBe(true);
});

test("one model that fails keeps all others from being published", async () => {
  const files = numbers("1", { limit: 2 });
  const { statuses, isPublished, nodes } = await run({
    ...files,
    "models/c.sql": "select nothing_like_it from {{ ref('a') }}",
  });
  expect(statuses).toMatchObject({ a: "success", b: "success", c: "error" });
  expect(nodes.find(({ name }) => name === "c")?.message).toContain("nothing_like_it");
  expect(isPublished).toBe(false);
  expect(await warehouse.describe({ dataset: "shop", name: "a" })).toBeUndefined();
});

test("what DuckDB refuses is told by the file and its line, also what only BigQuery would see", async () => {
  const { nodes } = await run({
    "models/unknown.sql":
      "{{\n  config(\n    materialized='table'\n  )\n}}\n\nselect\n  nope(1) as a",
    "models/broken.sql": "{{ config(cluster_by='a') }}\nselect 1 a b",
    "models/unclustered.sql": "{{ config(materialized='table', cluster_by='b') }} select 1 as a",
    "models/mistyped.sql":
      "{{ config(materialized='table', partition_by={'field': 'a'}) }} select 1 as a",
    "seeds/s.csv": "id\n1\n",
    "seeds/s.yml":
      "seeds: [{ name: s, data_tests: [dbt_utils.expression_is_true: { name: odd, expression: nope(id) }] }]",
    "tests/singular.sql": "-- comment\nselect * from {{ ref('s') }}\nwhere nope(id)",
  });
  const messages = nodes.flatMap(({ name, message }) => (message ? [[name, message]] : []));
  expect(Object.fromEntries(messages)).toEqual({
    unknown: expect.stringMatching(/^models\/unknown\.sql: .*NOPE.* at line 8, column 3\. /),
    broken: expect.stringMatching(/^models\/broken\.sql: .* at line 2, column 12\. /),
    unclustered: expect.stringContaining("cluster_by names b, which is no column"),
    mistyped: expect.stringContaining("takes a for a date, and it is of type INT64"),
    odd: expect.stringMatching(/^seeds\/s\.yml:1: .*there is no function NOPE\. /),
    singular: expect.stringMatching(/^tests\/singular\.sql: .*NOPE.* at line 3, column 7\. /),
  });
});

test("a table becomes a view and a view a table, published or left by a failed run", async () => {
  const swapped = {
    ...numbers("7", { limit: 9 }),
    "models/a.sql": "select 7 as n",
    "models/b.sql": "{{ config(materialized='table') }} select n * 10 as tens from {{ ref('a') }}",
  };
  await run(numbers("1", { limit: 9 }));
  await run(numbers("10", { limit: 9 }));
  expect((await run(swapped)).isPublished).toBe(true);
  expect(await read("b")).toEqual([{ tens: 70 }]);
  expect(await warehouse.describe({ dataset: "shop", name: "a" })).toMatchObject({ kind: "view" });
  expect((await run(numbers("1", { limit: 9 }))).isPublished).toBe(true);
  expect(await read("b")).toEqual([{ tens: 10 }]);
});

test("a seed arrives as it was written, hostile or not", async () => {
  const csv = `code,text,n,x,flag,day,at
01,"it's ""so"" \\ ελ 🏝
next line",-5,2.5e3,true,2020-02-29,2020-02-29T12:30:00
02,'); drop table shop.a; --,,,,,
03,<script>alert(1)</script>,9007199254740991,0.1,FALSE,1970-01-01,1970-01-01 00:00:00
`;
  const { isPublished } = await run({
    "seeds/s.csv": csv,
    "seeds/seeds.yml": "seeds: [{ name: s, config: { column_types: { code: string } } }]\n",
  });
  expect(isPublished).toBe(true);
  expect(await read("s")).toEqual([
    {
      code: "01",
      text: 'it\'s "so" \\ ελ 🏝\nnext line',
      n: -5,
      x: 2500,
      flag: true,
      day: "2020-02-29",
      at: expect.stringMatching(/^2020-02-29T12:30:00/),
    },
    {
      code: "02",
      text: "'); drop table shop.a; --",
      n: null,
      x: null,
      flag: null,
      day: null,
      at: null,
    },
    {
      code: "03",
      text: "<script>alert(1)</script>",
      n: 9007199254740991,
      x: 0.1,
      flag: false,
      day: "1970-01-01",
      at: expect.stringMatching(/^1970-01-01T00:00:00/),
    },
  ]);
});

test("each data test finds what it is there for, and nothing else", async () => {
  const { nodes } = await run({
    "seeds/parents.csv": "id\n1\n2\n",
    "seeds/rows.csv": `id,parent,status,amount
1,1,open,5
1,2,closed,10
,3,lost,0
4,,,
5,1,open,11
`,
    "seeds/seeds.yml": `
seeds:
  - name: rows
    config: { column_types: { status: string } }
    data_tests:
      - dbt_utils.unique_combination_of_columns: { name: pairs, combination_of_columns: [parent, status] }
      - dbt_utils.expression_is_true: { name: positive, expression: amount > 0 }
    columns:
      - name: id
        data_tests:
          - unique: { name: keys }
          - not_null: { name: present }
          - not_null: { name: present_where_open, config: { where: "status = 'open'" } }
      - name: parent
        data_tests:
          - relationships: { name: known, to: ref('parents'), field: id }
      - name: status
        data_tests:
          - accepted_values: { name: words, values: [open, closed] }
      - name: amount
        data_tests:
          - dbt_utils.accepted_range: { name: within, min_value: 0, max_value: 10 }
          - dbt_utils.accepted_range: { name: strictly_within, min_value: 0, max_value: 10, inclusive: false }
          - dbt_utils.expression_is_true: { name: below_twelve, expression: "< 12" }
`,
    "tests/two_rows.sql": "select * from {{ ref('rows') }} where parent = 1 -- twice",
  });
  const found = nodes.flatMap(({ kind, name, failures }) =>
    kind === "test" ? [[name, failures]] : [],
  );
  expect(Object.fromEntries(found)).toEqual({
    pairs: 1,
    positive: 1,
    keys: 1,
    present: 1,
    present_where_open: 0,
    known: 1,
    words: 1,
    within: 1,
    strictly_within: 3,
    below_twelve: 0,
    two_rows: 2,
  });
});
