import { DuckDBInstance } from "@duckdb/node-api";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openWarehouse } from "../../../actions/lib/warehouse/open.ts";
import { describeFailure } from "../../../actions/lib/warehouse/duckdb/failure.ts";

let instance: DuckDBInstance;

beforeAll(async () => {
  instance = await DuckDBInstance.create(":memory:");
});
afterAll(() => instance.closeSync());

/** What we say of what DuckDB says. */
async function explain(sql: string): Promise<unknown> {
  const connection = await instance.connect();
  try {
    await connection.run("create schema if not exists s");
    await connection.run("create or replace table s.t (site varchar, meter varchar)");
    await connection.run(sql);
    return undefined;
  } catch (error) {
    return describeFailure(error, []);
  } finally {
    connection.closeSync();
  }
}

it.each([
  ["select sit from s.t", "There is no column sit; did you mean site?"],
  ["select x.sit from s.t x", "There is no column sit; did you mean site?"],
  ["select t.sit from s.t cross join s.t u", "There is no column sit; did you mean site?"],
  ["select sit from s.t group by sit", "There is no column sit; did you mean site?"],
  ["select postcode from s.t", "There is no column postcode."],
])("%s: %s", async (sql, message) => {
  expect(await explain(sql)).toMatchObject({ message, remedy: "Correct the column's name." });
});

it("says which column GROUP BY lacks", async () => {
  expect(await explain("select site, meter, count(*) from s.t group by site")).toMatchObject({
    message: "The column meter is neither grouped nor aggregated.",
  });
});

it("says what stands in the way of a dataset that is named like the file", async () => {
  const folder = await mkdtemp(join(tmpdir(), "failure-"));
  const path = join(folder, "Shop.duckdb");
  const warehouse = await openWarehouse({ kind: "duckdb", path, threads: 1 });
  try {
    await expect(warehouse.execute("create table shop.t as select 1 as x")).rejects.toMatchObject({
      message:
        "The dataset shop has the name of the database file, and DuckDB cannot tell them apart.",
      remedy: "Name the dataset or the file otherwise, such as shop_warehouse.duckdb.",
    });
    await warehouse.execute("create table other.t as select 1 as x");
    expect(await warehouse.query("select x from other.t")).toEqual([{ x: 1 }]);
  } finally {
    await warehouse.close();
    await rm(folder, { recursive: true });
  }
});

it("names the dataset of a table that is named alone, where there is one such table", async () => {
  const folder = await mkdtemp(join(tmpdir(), "failure-"));
  const path = join(folder, "w.duckdb");
  const warehouse = await openWarehouse({ kind: "duckdb", path, threads: 1 });
  try {
    for (const table of ["a.mart", "a.both", "b.both", "b__candidate.mart"]) {
      await warehouse.execute(`create table ${table} as select 1 as x`);
    }
    const ask = (table: string) => warehouse.query(`select * from ${table}`);
    await expect(ask("mart")).rejects.toMatchObject({
      message: "The table mart is named without its dataset.",
      remedy: "Write a.mart.",
    });
    const remedy = "Write it as dataset.table.";
    await expect(ask("both")).rejects.toMatchObject({ remedy });
    await expect(ask("none")).rejects.toMatchObject({ remedy });
  } finally {
    await warehouse.close();
    await rm(folder, { recursive: true });
  }
});
