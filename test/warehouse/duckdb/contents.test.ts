import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import type { DuckDBConnection } from "@duckdb/node-api";
import { afterEach, beforeEach, describe, expect, it, onTestFinished, test } from "vitest";
import { Catalog } from "../../../actions/lib/warehouse/duckdb/catalog.ts";
import { Contents } from "../../../actions/lib/warehouse/duckdb/contents.ts";
import { openWarehouse } from "../../../actions/lib/warehouse/open.ts";
import type { Warehouse } from "../../../actions/lib/warehouse/warehouse.ts";

describe("contents of relations", () => {
  let instance: DuckDBInstance;
  let connection: DuckDBConnection;
  let asked: string[];
  let contents: Contents;
  const place = (table: string) => ({ schema: "main", table });

  beforeEach(async () => {
    instance = await DuckDBInstance.create(":memory:");
    connection = await instance.connect();
    asked = [];
    contents = new Contents((sql) => {
      asked.push(sql);
      return connection.runAndReadAll(sql);
    });
  });
  afterEach(() => {
    connection.closeSync();
    instance.closeSync();
  });

  it("are asked of together, a hundred in a query, and of each table once", async () => {
    const names = Array.from({ length: 130 }, (_, index) => `t${index}`);
    const rows = (name: string) => names.indexOf(name) % 7;
    for (const name of names) {
      await connection.run(
        `create table ${name} as select range as "a b", ['x'] as l from range(${rows(name)})`,
      );
    }
    const find = () => Promise.all(names.map((name) => contents.find(place(name), "table")));
    const found = await find();
    expect(found.map(({ rowCount }) => rowCount)).toEqual(names.map(rows));
    expect(found[129]?.columns).toEqual([
      { column: "a b", type: "BIGINT" },
      { column: "l", type: "VARCHAR[]" },
    ]);
    expect(asked).toHaveLength(2);
    expect(await find()).toEqual(found);
    expect(asked).toHaveLength(2);
  });

  it("fail alone where one cannot be bound", async () => {
    await connection.run("create table t as select 1 as x; create view v as select x from t");
    await connection.run("create table u as select 2 as y; drop table t");
    const [view, table] = await Promise.allSettled([
      contents.find(place("v"), "view"),
      contents.find(place("u"), "table"),
    ]);
    expect(view).toMatchObject({ status: "rejected" });
    expect(table).toMatchObject({ value: { columns: [{ column: "y" }], rowCount: 1 } });
  });

  it("of a view are those of now, and not counted", async () => {
    await connection.run("create table t as select 1 as x; create view v as select * from t");
    const find = () => contents.find(place("v"), "view");
    expect(await find()).toEqual({
      columns: [{ column: "x", type: "INTEGER" }],
      rowCount: undefined,
    });
    await connection.run("create or replace table t as select 'a' as y");
    expect((await find()).columns).toEqual([{ column: "y", type: "VARCHAR" }]);
  });

  it("that could not be asked for are asked for again", async () => {
    await expect(contents.find(place("t"), "table")).rejects.toThrow("t does not exist");
    await connection.run("create table t as select 1 as x");
    expect(await contents.find(place("t"), "table")).toMatchObject({ rowCount: 1 });
  });
});

test("a catalog that could not be read is read again", async () => {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  await connection.run("create table t as select 1 as x");
  let isRefused = true;
  const catalog = new Catalog(async (sql) => {
    if (isRefused) throw new Error("busy");
    return connection.runAndReadAll(sql);
  });
  const find = () => catalog.find({ schema: "main", table: "t" });
  await expect(find()).rejects.toThrow("busy");
  isRefused = false;
  expect(await find()).toMatchObject({ kind: "table" });
  connection.closeSync();
  instance.closeSync();
});

describe("a warehouse that has described a table", () => {
  let warehouse: Warehouse;
  const describeAs = async (dataset: string) => {
    const found = await warehouse.describe({ dataset, name: "t" });
    return found && { rows: found.rowCount, columns: found.columns.map(({ name }) => name) };
  };

  beforeEach(async () => {
    warehouse = await openWarehouse({ kind: "duckdb", path: ":memory:" });
    await warehouse.execute(
      "create table d.t as select x from unnest(generate_array(1, 5)) as x; create table d.u as select 9 as x",
    );
    await describeAs("d");
  });
  afterEach(() => warehouse.close());

  it.each([
    ["insert into d.t (x) select 6", 6, ["x"]],
    ["delete from d.t where x > 1", 1, ["x"]],
    ["truncate table d.t", 0, ["x"]],
    ["merge d.t as t using d.u as u on t.x = u.x when not matched then insert row", 6, ["x"]],
    ["create or replace table d.t as select 1 as y, 2 as z", 1, ["y", "z"]],
    ["create or replace table d.t (n int64)", 0, ["n"]],
    ["create table if not exists d.t as select 1 as y", 5, ["x"]],
    ["drop table d.t; create table d.t as select 1 as y", 1, ["y"]],
    ["drop table d.t; create view d.t as select 1 as y", undefined, ["y"]],
    ["create or replace table d.t clone d.u", 1, ["x"]],
    ["drop schema d cascade; create table d.t as select 1 as w", 1, ["w"]],
  ])("knows what is there after %j", async (sql, rows, columns) => {
    await warehouse.execute(sql);
    expect(await describeAs("d")).toEqual({ rows, columns });
  });

  it("knows what is gone", async () => {
    await warehouse.execute("drop table d.t");
    expect(await describeAs("d")).toBeUndefined();
  });

  it("knows what it has published in its place", async () => {
    await warehouse.execute("create table d__candidate.t as select 1 as y from d.t where x < 4");
    expect(await describeAs("d__candidate")).toEqual({ rows: 3, columns: ["y"] });
    await warehouse.publish([{ dataset: "d", name: "t", kind: "table" }]);
    expect(await describeAs("d")).toEqual({ rows: 3, columns: ["y"] });
    expect(await describeAs("d__candidate")).toBeUndefined();
  });

  it("takes no answer about a candidate for one about what it was published as", async () => {
    await warehouse.execute("create table d__candidate.t as select 1 as y");
    const asked = warehouse.describe({ dataset: "d__candidate", name: "t" }).catch(() => undefined);
    await warehouse.publish([{ dataset: "d", name: "t", kind: "table" }]);
    await asked;
    expect(await describeAs("d")).toEqual({ rows: 1, columns: ["y"] });
  });

  it.each(["t", "v"])("identifies %s as it describes it", async (name) => {
    await warehouse.execute("create table d__candidate.t as select 1 as y");
    const view = { dataset: "d", name: "v", kind: "view", sql: "select y from d.t" } as const;
    await warehouse.publish([{ dataset: "d", name: "t", kind: "table" }, view]);
    const found = await warehouse.identify?.({ dataset: "d", name });
    expect(found?.version).toMatch(/^[0-9a-f]{64}$/);
    expect(await warehouse.describe({ dataset: "d", name })).toMatchObject({ ...found });
  });

  it("tells the version of what it has published as whoever opens the database next", async () => {
    const directory = await mkdtemp(join(tmpdir(), "contents-"));
    onTestFinished(() => rm(directory, { recursive: true }));
    const target = { kind: "duckdb", path: join(directory, "w.duckdb") } as const;
    const identifyAll = (from: Warehouse) =>
      Promise.all(["t", "v"].map(async (name) => from.identify?.({ dataset: "d", name })));
    const first = await openWarehouse(target);
    await first.execute("create table d__candidate.t as select 1 as y union all select 2");
    const view = { dataset: "d", name: "v", kind: "view", sql: "select y from d.t" } as const;
    await first.publish([{ dataset: "d", name: "t", kind: "table" }, view]);
    const published = await identifyAll(first);
    await first.close();
    const second = await openWarehouse(target);
    expect(await identifyAll(second)).toEqual(published);
    await second.close();
    expect(published).toMatchObject([{ version: expect.any(String) }, { kind: "view" }]);
  });

  it("lets nobody wait who asks while it is closed", async () => {
    const open = await openWarehouse({ kind: "duckdb", path: ":memory:" });
    await open.execute("create table d.t as select 1 as x");
    const endless =
      "select count(*) from unnest(generate_array(1, 100000)) as a, unnest(generate_array(1, 100000)) as b where sin(a * b) > 2";
    const ended = Promise.allSettled([open.query(endless), open.query(endless)]);
    const asked = Promise.allSettled([open.describe({ dataset: "d", name: "t" })]);
    await Promise.all([open.close(), open.close()]);
    const stopped = { status: "rejected", reason: { message: "The run was stopped." } };
    expect(await ended).toMatchObject([stopped, stopped]);
    expect(await asked).toMatchObject([stopped]);
    await expect(open.describe({ dataset: "d", name: "t" })).rejects.toThrow(
      "The run was stopped.",
    );
  });

  it("knows nothing new where a publication failed", async () => {
    await warehouse.execute("create table d__candidate.t as select 1 as y");
    const table = { dataset: "d", name: "t", kind: "table" } as const;
    const broken = { dataset: "d", name: "v", kind: "view", sql: "select z from d.t" } as const;
    await expect(warehouse.publish([table, broken])).rejects.toThrow("z");
    expect(await describeAs("d")).toEqual({ rows: 5, columns: ["x"] });
  });

  it("knows that rows were appended", async () => {
    const definition = {
      dataset: "d",
      name: "t",
      description: "T.",
      key: "x",
      partition: { field: "day", granularity: "month" },
      clustering: [],
      columns: [{ name: "x", type: "int64", description: "X.", isRequired: true }],
    } as const;
    await warehouse.appendRows({ table: definition, rows: [{ x: 6 }] });
    expect(await describeAs("d")).toEqual({ rows: 6, columns: ["x"] });
  });

  it("tells the rows of a table that it makes from a query, and of nothing else", async () => {
    expect(await warehouse.execute("create table d.a as select * from d.t where x > 3")).toBe(2);
    expect(await warehouse.execute("create table if not exists d.a as select 1 as x")).toBe(
      undefined,
    );
    expect(await warehouse.execute("create table d.b as select 1 as x; drop table d.b")).toBe(
      undefined,
    );
    expect(await warehouse.execute("insert into d.a (x) select 1")).toBe(undefined);
  });
});
