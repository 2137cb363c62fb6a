import { afterEach, describe, expect, test } from "vitest";
import { openWarehouse } from "../../actions/lib/warehouse/open.ts";
import type { Warehouse } from "../../actions/lib/warehouse/warehouse.ts";
import { check } from "./check-project.ts";

const open: Warehouse[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((warehouse) => warehouse.close()));
});

async function openMemory(...statements: string[]): Promise<Warehouse> {
  const warehouse = await openWarehouse({ kind: "duckdb", path: ":memory:" });
  open.push(warehouse);
  for (const sql of statements) await warehouse.execute(sql);
  return warehouse;
}

describe("what is not built", () => {
  const files = {
    "models/a.sql": "select code from {{ ref('countries') }}",
    "models/b.sql": "select code, name, size from {{ ref('a') }}",
  };

  test("has the columns that the warehouse tells of", async () => {
    const warehouse = await openMemory("create table d.a as select 'GB' as code, 1 as size");
    const { told } = await check(files, { built: ["b"], warehouse });
    expect(told).toEqual(["models/b.sql:1:14: there is no column name in a"]);
  });

  test("has unknown columns where the warehouse has no such relation, or there is none", async () => {
    const warehouse = await openMemory("create table d.c as select 1 as x");
    expect((await check(files, { built: ["b"], warehouse })).told).toEqual([]);
    expect((await check(files, { built: ["b"] })).told).toEqual([]);
  });

  test("is looked at where it is deferred to", async () => {
    const warehouse = await openMemory(
      "create table d.a as select 'GB' as code, 1 as size",
      "create table production.first as select 'GB' as code, 'x' as name",
    );
    const deferred = { a: { dataset: "production", alias: "first" } };
    const { told } = await check(files, { built: ["b"], warehouse, deferred });
    expect(told).toEqual(["models/b.sql:1:20: there is no column size in a"]);
  });

  test("is a candidate of an earlier run where it is gone on with", async () => {
    const warehouse = await openMemory(
      "create table d.a as select 'GB' as code, 1 as size, 'x' as name",
      "create table d__candidate.a as select 'GB' as code",
    );
    const { told } = await check(files, {
      built: ["b"],
      warehouse,
      reused: new Set(["model.p.a"]),
    });
    expect(told).toEqual([
      "models/b.sql:1:14: there is no column name in a",
      "models/b.sql:1:20: there is no column size in a",
    ]);
  });

  test("says more than its files do: a source and a seed are as they are there", async () => {
    const warehouse = await openMemory(
      "create table raw.orders as select 1 as id, 2 as late",
      "create table d.countries as select 'GB' as code",
    );
    const { told } = await check(
      {
        "models/a.sql": "select id, late, amount from {{ source('raw', 'orders') }}",
        "models/b.sql": "select code, name from {{ ref('countries') }}",
      },
      { built: ["a", "b"], warehouse },
    );
    expect(told).toEqual([
      "models/a.sql:1:18: there is no column amount in raw.orders",
      "models/b.sql:1:14: there is no column name in countries",
    ]);
  });

  test("does not hide what this run makes of a model or seed", async () => {
    const warehouse = await openMemory(
      "create table d.a as select 'GB' as code, 1 as size",
      "create table d.countries as select 'GB' as old_code",
    );
    const { told } = await check(files, { warehouse });
    expect(told).toEqual([
      "models/b.sql:1:14: there is no column name in a",
      "models/b.sql:1:20: there is no column size in a",
    ]);
  });
});
