import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openWarehouse } from "../../actions/lib/warehouse/open.ts";
import type { Value, Warehouse } from "../../actions/lib/warehouse/warehouse.ts";
import { readCorpus, toWarehouse } from "../../scripts/googlesql/cases.ts";

let warehouse: Warehouse;
beforeAll(async () => {
  warehouse = await openWarehouse({ kind: "duckdb", path: ":memory:", threads: 2 });
});
afterAll(() => warehouse.close());

async function evaluate(expression: string): Promise<Value> {
  const [row] = await warehouse.query(`select ${expression} as v`);
  return row?.["v"] ?? null;
}

async function failOf(work: Promise<unknown>): Promise<Error & { code?: string }> {
  return work.then(
    (value) => new Error(`no failure but ${JSON.stringify(value)}`),
    (error: unknown) => error as Error,
  );
}

describe.each(readCorpus())("GoogleSQL on DuckDB: $name", (family) => {
  it.each(family.values ?? [])("%s is %j", async (expression, value) => {
    expect(await evaluate(expression)).toEqual(toWarehouse(value));
  });

  it.each(family.queries ?? [])("$sql", async ({ sql, rows }) => {
    expect(await warehouse.query(sql)).toEqual(rows);
  });

  it.each(family.failures ?? [])("%s fails", async (expression, ...words) => {
    const error = await failOf(evaluate(expression));
    for (const word of words) expect(error.message).toContain(word);
    expect(error.code).toBe("warehouse");
  });

  it.each(family.refusals ?? [])("refuses %j", async (sql, ...words) => {
    const error = await failOf(warehouse.query(sql));
    for (const word of words) expect(error.message).toContain(word);
    expect(["unsupported-sql", "invalid-sql"]).toContain(error.code);
  });

  it.each(family.mistakes ?? [])("finds the mistake in %j", async (sql, ...words) => {
    const error = await failOf(warehouse.query(sql));
    for (const word of words) expect(error.message).toContain(word);
    expect(["unsupported-sql", "invalid-sql"]).toContain(error.code);
  });
});

describe("hostile GoogleSQL", () => {
  it.each([
    ["parentheses", `select ${"(".repeat(20_000)}1`],
    ["NOT", `select ${"not ".repeat(50_000)}true`],
    ["signs", `select ${"+ ".repeat(50_000)}1`],
    ["operators", `select 1${" + 1".repeat(50_000)}`],
    ["subqueries", `select * from ${"(select * from ".repeat(5_000)}`],
    ["aggregates", `select ${"count(".repeat(150)}1${")".repeat(150)}`],
    ["arrays", `select ${"[".repeat(50_000)}`],
    ["types", `select cast(1 as ${"array<".repeat(50_000)}`],
    ["unclosed quotes", `select ${"'''".repeat(50_001)}`],
    ["subqueries beside aggregates", `select ${"count(1) = (select ".repeat(150)}a`],
  ])("of many %s is refused, and does not hang", async (_, sql) => {
    const error = await failOf(warehouse.query(sql));
    expect(["unsupported-sql", "invalid-sql"]).toContain(error.code);
  });

  it.each([
    ["a long sum", `select x${" + x".repeat(60)} as v from unnest([1]) as x`, 61],
    ["a long product", `select x${" * x".repeat(30)} as v from unnest([1]) as x`, 1],
    [
      "deep calls",
      `select ${"round(x / ".repeat(12)}1${", 2)".repeat(12)} as v from unnest([1]) as x`,
      1,
    ],
    [
      "deep casts of a sum",
      `select ${"abs(cast(".repeat(12)}sum(x)${" as int64))".repeat(12)} as v from unnest([3]) as x`,
      3,
    ],
    ["nested subqueries", `select ${"(select count(1) * ".repeat(10)}1${")".repeat(10)} as v`, 1],
  ])("that is %s is answered in time all the same", async (_, sql, v) => {
    expect(await warehouse.query(sql)).toEqual([{ v }]);
  });
});

describe("a MERGE whose source is ambiguous", () => {
  const merge = (using: string, clauses: string) => `
    create schema if not exists twice;
    create or replace table twice.t as select 1 as id, 'old' as name union all select 2, 'old';
    create or replace table twice.s as select 1 as id, 'a' as name union all select 1, 'b';
    merge into twice.t as t using ${using} as s on t.id = s.id ${clauses}`;

  it.each([
    ["an update", "twice.s", "when matched then update set name = s.name"],
    ["a deletion", "(select * from twice.s)", "when matched then delete"],
    [
      "either",
      "(select * from twice.s)",
      "when matched and s.name = 'a' then delete when matched then update set name = s.name",
    ],
  ])("fails at %s, and changes nothing", async (_, using, clauses) => {
    const error = await failOf(warehouse.query(merge(using, clauses)));
    expect(error.message).toContain("MERGE matches a row of twice.t with more than one row of its");
    expect(error.code).toBe("warehouse");
    expect(await warehouse.query("select id, name from twice.t order by id")).toEqual([
      { id: 1, name: "old" },
      { id: 2, name: "old" },
    ]);
  });
});
