import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, expect, it } from "vitest";
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
