import { globSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { check, checkDir } from "./check-project.ts";

interface Case {
  readonly what: string;
  readonly files: Readonly<Record<string, string>>;
}

const cases = parse(readFileSync("test/cases/columns/projects.yaml", "utf8")) as {
  readonly told: readonly (Case & { readonly told: readonly string[] })[];
  readonly sound: readonly Case[];
};

describe("a column that does not exist is told", () => {
  test.each(cases.told)("$what", async ({ files, told }) => {
    expect((await check(files)).told).toEqual(told);
  });
});

describe("no alarm is raised", () => {
  test.each(cases.sound)("$what", async ({ files }) => {
    expect((await check(files)).told).toEqual([]);
  });

  const projects = [
    "transforms",
    ...globSync("test/cases/transform/*/project/dbt_project.yml").map((file) => dirname(file)),
  ];
  test.each(projects.filter((dir) => !/circle|refused/.test(dir)))("over %s", async (dir) => {
    expect((await checkDir(dir)).told).toEqual([]);
  });

  const families = globSync("test/cases/googlesql/*.yaml");
  test.each(families.filter((file) => listQueries(file).length > 0))(
    "over the queries of %s",
    async (file) => {
      const files = listQueries(file).map((sql, index) => {
        const text = `${MAY_HAVE_NO_NAMES}{% raw %}${sql}{% endraw %}`;
        return [`models/q${index}.sql`, text] as const;
      });
      expect((await check(Object.fromEntries(files))).told).toEqual([]);
    },
  );
});

const MAY_HAVE_NO_NAMES = '{{ config(materialized="ephemeral") }}';

/** Every query of a file of cases that GoogleSQL accepts, whether DuckDB has it or not. */
function listQueries(file: string): string[] {
  const { values, failures, refusals, queries } = parse(readFileSync(file, "utf8")) as {
    readonly [kind in "values" | "failures" | "refusals"]?: readonly (readonly [string])[];
  } & { readonly queries?: readonly { readonly sql: string }[] };
  const expressions = [...(values ?? []), ...(failures ?? [])];
  return [
    ...expressions.map(([expression]) => `select ${expression} as v`),
    ...(refusals ?? []).map(([sql]) => sql),
    ...(queries ?? []).map(({ sql }) => sql),
  ]
    .filter((sql) => sql !== "" && !/;\s*\S/.test(sql))
    .map((sql) => sql.replace(/;\s*$/, ""));
}

test("columns of every model are found, in the order of building", async () => {
  const { analyses } = await check({
    "models/a.sql": "select b.*, 1 as one from {{ ref('b') }} as b",
    "models/b.sql": "select * except (lines) from {{ source('raw', 'orders') }}",
    "models/c.sql": "select * from {{ source('raw', 'events') }}",
  });
  expect([...analyses.keys()]).toEqual(["b", "a", "c"]);
  expect(analyses.get("b")?.columns?.map(({ name }) => name)).toEqual([
    "id",
    "customer_id",
    "amount",
    "paid_at",
    "address",
  ]);
  expect(analyses.get("a")?.columns?.at(-1)?.name).toBe("one");
  expect(analyses.get("c")?.columns).toBeUndefined();
});
