import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { compareData } from "../../actions/lib/run/data-diff.ts";
import type { DataPair } from "../../actions/lib/run/data-diff.ts";
import { openWarehouse } from "../../actions/lib/warehouse/open.ts";
import type { Warehouse } from "../../actions/lib/warehouse/warehouse.ts";
import { compareTables, OPENERS, rows } from "./compare-tables.ts";

describe.each(Object.entries(OPENERS))("comparing data at its limits, on %s", (_name, open) => {
  let warehouse: Warehouse;

  beforeEach(async () => {
    warehouse = await open();
  });
  afterEach(() => warehouse.close());

  const compare = (
    before: string,
    after: string,
    options: Parameters<typeof compareTables>[2] = {},
  ) => compareTables(warehouse, { before, after }, options);

  it("adds up whole numbers beyond those that INT64 holds", async () => {
    const most = "9223372036854775807";
    const before = rows(["id", "x"], ["1", most], ["2", most]);
    const difference = await compare(before, rows(["id", "x"], ["1", most]));
    expect(difference.totals).toEqual([{ column: "x", before: 2 ** 64, after: 2 ** 63 }]);
  });

  it("compares 200 columns", async () => {
    const wide = (more: number) =>
      `select id, ${Array.from({ length: 200 }, (_, at) => `id + ${at % 50 === 0 ? more : 0} as c${at}`).join(", ")} from unnest(generate_array(1, 20)) as id`;
    const difference = await compare(wide(0), wide(1));
    expect(difference).toMatchObject({ added: 0, removed: 0, changed: 20 });
    expect(difference.columns?.map(({ column, changed }) => [column, changed])).toEqual([
      ["c0", 20],
      ["c50", 20],
      ["c100", 20],
      ["c150", 20],
    ]);
    expect(difference.totals).toHaveLength(200);
    expect(difference.totals?.[50]).toEqual({ column: "c50", before: 210, after: 230 });
  });

  it("knows relations of which one is not there, and goes on with the others", async () => {
    await warehouse.execute("create or replace table prod.a as select 1 as id");
    await warehouse.execute("create or replace table pr_7.b as select 1 as id union all select 2");
    await warehouse.execute("create or replace view prod.v as select 1 as id, 2 as x");
    await warehouse.execute("create or replace view pr_7.v as select 1 as id, 3 as x");
    const pairOf = (name: string): DataPair => ({
      id: name,
      name,
      before: { dataset: "prod", name },
      after: { dataset: "pr_7", name },
      key: ["id"],
    });
    const found = await compareData(warehouse, [
      pairOf("a"),
      pairOf("b"),
      pairOf("c"),
      pairOf("v"),
      { ...pairOf("b"), id: "d", before: undefined },
    ]);
    expect(found).toMatchObject([
      { id: "a", status: "removed", rowsBefore: 1 },
      { id: "b", status: "new", rowsAfter: 2 },
      { id: "c", status: "skipped", reason: "There is no pr_7.c." },
      { id: "v", status: "different", changed: 1 },
      { id: "d", status: "new", rowsAfter: 2 },
    ]);
  });

  it("stops when it is told to", async () => {
    const signal = AbortSignal.abort(new Error("enough"));
    await expect(compare("select 1 as id", "select 1 as id", { signal })).rejects.toThrow("enough");
  });
});

it("compares lists on DuckDB too", async () => {
  const warehouse = await OPENERS.DuckDB();
  const before = "select 1 as id, [1] as list, 1 as x union all select 2, [3], 1";
  const after = "select 1 as id, [2] as list, 1 as x union all select 2, [3], 1";
  const difference = await compareTables(warehouse, { before, after });
  expect(difference).toMatchObject({ changed: 1 });
  expect(difference).not.toHaveProperty("reason");
  await warehouse.close();
});

it("says which columns it cannot compare on DuckDB", async () => {
  const folder = await mkdtemp(join(tmpdir(), "compared-"));
  const path = join(folder, "w.duckdb");
  const instance = await DuckDBInstance.create(path, { storage_compatibility_version: "v1.4.0" });
  const connection = await instance.connect();
  // Of a type that GoogleSQL has not, so that it has no JSON.
  await connection.run(
    "create schema made; create table made.t as select 1 as id, [uuid()] as list, 1 as x",
  );
  connection.closeSync();
  instance.closeSync();
  const warehouse = await openWarehouse({ kind: "duckdb", path });
  const before = "select id, list, x from made.t";
  const after = "select id, list, x + 1 as x from made.t";
  const difference = await compareTables(warehouse, { before, after });
  expect(difference).toMatchObject({ changed: 1, reason: "Not compared here: list." });
  await warehouse.close();
  await rm(folder, { recursive: true });
});
