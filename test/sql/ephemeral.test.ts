import { afterAll, beforeAll, expect, test } from "vitest";
import { inlineCtes } from "../../actions/lib/sql/ephemeral.ts";
import { openWarehouse } from "../../actions/lib/warehouse/open.ts";
import type { Warehouse } from "../../actions/lib/warehouse/warehouse.ts";

let warehouse: Warehouse;
beforeAll(async () => {
  warehouse = await openWarehouse({ kind: "duckdb", path: ":memory:", threads: 1 });
});
afterAll(() => warehouse.close());

const ctes = [
  { name: "one", sql: "select 1 as x -- the first" },
  { name: "two", sql: "with y as (select x from one)\nselect x + 1 as x from y" },
];
const LIST =
  "`one` as (\nselect 1 as x -- the first\n),\n`two` as (\nwith y as (select x from one)\nselect x + 1 as x from y\n)";

test.each([
  ["a plain query", "select x from two", `with ${LIST}\nselect x from two`],
  [
    "one with a WITH of its own",
    "-- with\n/* of */ With a as (select x from two)\nselect x from a",
    `-- with\n/* of */ With ${LIST},\n             a as (select x from two)\nselect x from a`,
  ],
  [
    "a recursive one",
    "with # on\nrecursive a as (select 2 as x union all select x + 1 from a where x < 1)\nselect a.x from a, two as b where a.x = b.x",
    `with # on\nrecursive ${LIST},\n          a as (select 2 as x union all select x + 1 from a where x < 1)\nselect a.x from a, two as b where a.x = b.x`,
  ],
  ["one in parentheses", " (select x from two)", ` with ${LIST}\n (select x from two)`],
])("queries are put in front of %s", async (_, sql, expected) => {
  const inlined = inlineCtes(sql, ctes);
  expect(inlined.sql.replaceAll(/ +(?=\w)/g, " ")).toBe(expected.replaceAll(/ +(?=\w)/g, " "));
  expect(await warehouse.query(inlined.sql)).toEqual([{ x: 2 }]);
});

test("a query that reads none stays as it is", () => {
  expect(inlineCtes("select 1", []).sql).toBe("select 1");
});

test("a name that only begins like WITH is none", () => {
  expect(inlineCtes("withdrawn", ctes).sql).toBe(`with ${LIST}\nwithdrawn`);
});

test.each([
  "select x\nfrom two\nwhere nope",
  "with a as (\n  select nope from two\n)\nselect 1 as z from a",
  "-- a\n/* b\n*/ with a as (select nope from two)\nselect 1 as z from a",
])("what stands in the query is found at its own line and column: %j", (sql) => {
  const inlined = inlineCtes(sql, ctes);
  const now = locate(inlined.sql);
  const before = locate(sql);
  expect(inlined.toOwnLine(now.line)).toBe(before.line);
  expect(now.column).toBe(before.column);
});

test("lines of what is put in front are no lines of the query", () => {
  const { toOwnLine } = inlineCtes("-- a\nselect x from two", [{ name: "e", sql: "select\n1" }]);
  // -- a | with `e` as ( | select | 1 | ) | select x from two
  expect([1, 2, 3, 4, 5, 6].map(toOwnLine)).toEqual([
    1,
    undefined,
    undefined,
    undefined,
    undefined,
    2,
  ]);
});

test("long comments of many beginnings take no time to speak of", () => {
  const hostile = `with ${"-- ".repeat(20_000)}\n${"/* */ ".repeat(20_000)}a as (select 1) select 2`;
  expect(inlineCtes(hostile, ctes).sql).toContain("`one` as (");
});

function locate(sql: string): { line: number; column: number } {
  const lines = sql.slice(0, sql.indexOf("nope")).split("\n");
  return { line: lines.length, column: lines.at(-1)!.length };
}
