import { DuckDBInstance } from "@duckdb/node-api";
import type { DuckDBConnection } from "@duckdb/node-api";
import { expect, onTestFinished, test } from "vitest";
import { Pool } from "../../../actions/lib/warehouse/duckdb/pool.ts";

test("a connection that is still being opened is somebody's", async () => {
  const instance = await DuckDBInstance.create(":memory:");
  onTestFinished(() => instance.closeSync());
  const opening = Promise.withResolvers<DuckDBConnection>();
  const pool = new Pool(() => opening.promise, 2);
  expect(pool.isBusy).toBe(false);
  const used = pool.use(async (connection) => (await connection.run("select 1")).columnNames());
  expect(pool.isBusy).toBe(true);
  opening.resolve(await instance.connect());
  expect(await used).toEqual(["1"]);
  expect(pool.isBusy).toBe(false);
  pool.close();
});

test("whoever waits for one that cannot be opened is told so, and the next tries again", async () => {
  const instance = await DuckDBInstance.create(":memory:");
  onTestFinished(() => instance.closeSync());
  let tries = 0;
  const pool = new Pool(async () => {
    tries += 1;
    if (tries === 1) throw new Error("no memory");
    return instance.connect();
  }, 1);
  const ended = await Promise.allSettled(["a", "b"].map((name) => pool.use(async () => name)));
  const refused = { status: "rejected", reason: { message: "no memory" } };
  expect(ended).toMatchObject([refused, refused]);
  expect(await pool.use(async () => "c")).toBe("c");
  pool.close();
});

test("nobody gets one any more once it refuses", async () => {
  const instance = await DuckDBInstance.create(":memory:");
  onTestFinished(() => instance.closeSync());
  const pool = new Pool(() => instance.connect(), 1);
  pool.refuse(() => new Error("closed"));
  await expect(pool.use(async () => "a")).rejects.toThrow("closed");
});
