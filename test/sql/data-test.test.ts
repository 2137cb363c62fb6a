import * as fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  buildCounts,
  buildQuestion,
  buildSample,
  buildStoredFailures,
} from "../../actions/lib/sql/data-test.ts";
import type { Check, Question } from "../../actions/lib/sql/data-test.ts";
import { literal } from "../../actions/lib/sql/quote.ts";
import { openWarehouse } from "../../actions/lib/warehouse/open.ts";
import type { Warehouse } from "../../actions/lib/warehouse/warehouse.ts";
import { tries } from "../property.ts";

let warehouse: Warehouse;
beforeAll(async () => {
  warehouse = await openWarehouse({ kind: "duckdb", path: ":memory:", threads: 2 });
  await warehouse.execute("create table d.parents as select 1 as id");
});
afterAll(() => warehouse.close());

const ask = (check: Check, options: { where?: string; limit?: number } = {}) =>
  buildQuestion(check, "`d`.`t`", { where: options.where, limit: options.limit });

async function count(questions: readonly Question[]): Promise<number[]> {
  const rows = await warehouse.query(buildCounts(questions));
  const counts = new Map(rows.map((row) => [row["test"], Number(row["failures"])]));
  expect(rows).toHaveLength(questions.length);
  return questions.map((_, index) => counts.get(index) ?? -1);
}

/** Six rows; the last one is full of NULL. */
async function fill(): Promise<void> {
  await warehouse.execute(`create or replace table d.t (id int64, kind string, kwh float64);
    insert into d.t values (1, 'a', 0), (1, 'b', 5), (2, 'b', 10), (3, 'c', -1),
      (4, 'c', 99), (null, null, null)`);
}

const range = (min: number | undefined, max: number | undefined, isInclusive = true): Check => ({
  kind: "accepted_range",
  column: "kwh",
  min,
  max,
  isInclusive,
});
const CASES: readonly (readonly [Check, failures: number, where?: string])[] = [
  [{ kind: "unique", column: "id" }, 1],
  [{ kind: "unique", column: "id" }, 0, "kind = 'b'"],
  [{ kind: "not_null", column: "id" }, 1],
  [{ kind: "not_null", column: "id" }, 0, "kwh >= 0"],
  // b and c are one failure each, however many rows have them.
  [{ kind: "accepted_values", column: "kind", values: ["a"] }, 2],
  [{ kind: "accepted_values", column: "id", values: [1, 2] }, 2],
  [{ kind: "relationships", column: "id", to: "`d`.`parents`", field: "id" }, 3],
  [{ kind: "relationships", column: "id", to: "`d`.`parents`", field: "id" }, 1, "kind = 'b'"],
  [{ kind: "unique_combination_of_columns", columns: ["id", "kind"] }, 0],
  [{ kind: "unique_combination_of_columns", columns: ["kind"] }, 2],
  // NULL is not outside of a range.
  [range(0, 10), 2],
  [range(0, 10, false), 4],
  [range(undefined, 5), 2],
  [{ ...range(0, undefined), min: "(select max(id) from d.parents)" } as Check, 2],
  [{ kind: "expression_is_true", expression: "id > 1 or kwh > 1" }, 1],
  [{ kind: "expression_is_true", expression: "> 1", column: "id" }, 2],
  [{ kind: "expression_is_true", expression: "> 1", column: "id" }, 0, "id > 1"],
  [{ kind: "query", sql: "select * from d.t where id = 1 -- twice" }, 2],
];

test("each check counts what it is there for, alone and with all others", async () => {
  await fill();
  const questions = CASES.map(([check, , where]) =>
    ask(check, where === undefined ? {} : { where }),
  );
  const expected = CASES.map(([, failures]) => failures);
  const alone: number[] = [];
  for (const question of questions) alone.push(...(await count([question])));
  expect(alone).toEqual(expected);
  expect(await count(questions)).toEqual(expected);
});

test("a limit is as far as failures are counted", async () => {
  await fill();
  const expected = CASES.map(([, failures]) => Math.min(failures, 1));
  const questions = CASES.map(([check, , where]) =>
    ask(check, where === undefined ? { limit: 1 } : { limit: 1, where }),
  );
  expect(await count(questions)).toEqual(expected);
});

test("tests that look at each row of the same rows share a scan", () => {
  const questions = [
    ask({ kind: "not_null", column: "id" }),
    ask({ kind: "unique", column: "id" }),
    ask(range(0, 10), { limit: 5 }),
    ask({ kind: "not_null", column: "id" }, { where: "id > 1" }),
  ];
  expect(buildCounts(questions)).toBe(`select counted.test, counted.failures from (
select [
struct(0 as test, countif(\`id\` is null) as failures),
struct(2 as test, least(countif(not \`kwh\` >= 0 or not \`kwh\` <= 10), 5) as failures)
] as counts
from \`d\`.\`t\`
) as scanned cross join unnest(scanned.counts) as counted
union all
select 1 as test, count(*) as failures from (
select \`id\`, count(*) as row_count from \`d\`.\`t\` where \`id\` is not null group by \`id\` having count(*) > 1
) as failing
union all
select 3 as test, count(*) as failures from (
select * from (select * from \`d\`.\`t\` where (id > 1)) where \`id\` is null
) as failing`);
});

const cell = {
  n: fc.option(fc.integer({ min: -3, max: 3 })),
  x: fc.option(fc.constantFrom("nan", "inf", "-inf", "0", "-0", "1.5")),
  s: fc.option(fc.constantFrom("", "a", "A", "b'", "null")),
  b: fc.option(fc.boolean()),
};
const column = fc.constantFrom("n", "x");
const check: fc.Arbitrary<Check> = fc.oneof(
  fc.record({
    kind: fc.constant("not_null" as const),
    column: fc.constantFrom("n", "x", "s", "b"),
  }),
  fc.record({
    kind: fc.constant("accepted_values" as const),
    column,
    values: fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant("accepted_values" as const),
    column: fc.constant("s"),
    values: fc.array(fc.constantFrom("", "a", "b'"), { minLength: 1, maxLength: 2 }),
  }),
  fc
    .record({
      kind: fc.constant("accepted_range" as const),
      column,
      min: fc.option(fc.constantFrom<string | number>(-1, 0, "n", "x + 1"), { nil: undefined }),
      max: fc.option(fc.constantFrom<string | number>(1, "n * 2", "null"), { nil: undefined }),
      isInclusive: fc.boolean(),
    })
    .filter(({ min, max }) => min !== undefined || max !== undefined),
  fc.record({
    kind: fc.constant("expression_is_true" as const),
    expression: fc.constantFrom(
      "b",
      "n > 0 and b",
      "b is not null or s = 'a'",
      "s in ('a', null)",
      "round(round(x, 1) / 2, 1) >= n",
      "case when b then n > 0 when n is null then null else s like 'a%' end",
      "n in unnest([1, 2])",
      "n > (select min(id) from d.parents)",
    ),
  }),
);

test("one scan counts what each query for failing rows gives, whatever is NULL", async () => {
  const rows = fc.array(fc.record(cell), { maxLength: 12 });
  const asked = fc.array(
    fc.record({
      check,
      where: fc.constantFrom(undefined, "b", "n >= 0 or s is null"),
      limit: fc.constantFrom(undefined, undefined, 1, 3),
    }),
    { minLength: 2, maxLength: 8 },
  );
  await fc.assert(
    fc.asyncProperty(rows, asked, async (cells, tests) => {
      const values = cells.map(
        ({ n, x, s, b }) =>
          `(${literal(n)}, cast(${literal(x)} as float64), ${literal(s)}, ${literal(b)})`,
      );
      await warehouse.execute(
        `create or replace table d.t (n int64, x float64, s string, b bool);
        ${values.length === 0 ? "" : `insert into d.t values ${values.join(", ")}`}`,
      );
      const questions = tests.map(({ check: one, where, limit }) =>
        buildQuestion(one, "d.t", { where, limit }),
      );
      const expected: number[] = [];
      for (const { failuresSql, limit } of questions) {
        expected.push(Math.min((await warehouse.query(failuresSql)).length, limit ?? Infinity));
      }
      expect(await count(questions)).toEqual(expected);
    }),
    tries(60),
  );
}, 60_000);

test("rows that fail are shown and stored, as many as asked for", async () => {
  await fill();
  const { failuresSql } = ask({ kind: "query", sql: "select id from d.t where id < 4 -- all" });
  expect(await warehouse.query(buildSample(failuresSql, { rows: 3 }))).toHaveLength(3);
  const table = { dataset: "d_dbt_test__audit", name: "few" };
  for (const [limit, rows] of [
    [undefined, 4],
    [2, 2],
  ] as const) {
    await warehouse.execute(buildStoredFailures(table, { failuresSql, limit, scan: undefined }));
    expect(await warehouse.query("select id from d_dbt_test__audit.few")).toHaveLength(rows);
  }
});
