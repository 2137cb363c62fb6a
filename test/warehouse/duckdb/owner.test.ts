import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openWarehouse } from "../../../actions/lib/warehouse/open.ts";
import type { Warehouse } from "../../../actions/lib/warehouse/warehouse.ts";
import { makeRequest } from "../parquet-file.ts";

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "duckdb-"));
  path = join(folder, "warehouse.duckdb");
});
afterEach(() => rm(folder, { recursive: true }));

const open = (options: { readOnly?: boolean; path?: string } = {}) =>
  openWarehouse({ kind: "duckdb", path, threads: 2, ...options });

async function withWarehouse<Result>(
  work: (warehouse: Warehouse) => Promise<Result>,
): Promise<Result> {
  const warehouse = await open();
  try {
    return await work(warehouse);
  } finally {
    await warehouse.close();
  }
}

/** Runs dying-child.ts to its death and gives the signal that ended it. */
async function runDying(...args: string[]): Promise<unknown> {
  const script = join(import.meta.dirname, "dying-child.ts");
  const child = spawn(process.execPath, [script, path, ...args], { stdio: "inherit" });
  const [, signal] = (await once(child, "exit")) as [number | null, string | null];
  return signal;
}

describe("a DuckDB file", () => {
  it("tells a second process who has it, and is free once it is closed", async () => {
    const holder = spawn(
      process.execPath,
      [
        "--input-type=module",
        "--eval",
        `import { openWarehouse } from ${JSON.stringify(join(import.meta.dirname, "../../../actions/lib/warehouse/open.ts"))};
        const warehouse = await openWarehouse({ kind: "duckdb", path: ${JSON.stringify(path)} });
        console.log("open");
        await new Promise((resolve) => process.stdin.once("data", resolve));
        await warehouse.close();
        console.log("closed");
        process.stdin.destroy();`,
      ],
      { stdio: ["pipe", "pipe", "inherit"] },
    );
    const exited = once(holder, "exit");
    await once(holder.stdout, "data");
    await expect(open()).rejects.toMatchObject({
      code: "warehouse-locked",
      message: expect.stringContaining(
        `(PID ${holder.pid}) has the warehouse ${path} open`,
      ) as string,
    });
    await expect(open({ readOnly: true })).rejects.toMatchObject({ code: "warehouse-locked" });
    holder.stdin.write("\n");
    await once(holder.stdout, "data");
    await withWarehouse((warehouse) => warehouse.query("select 1 as x"));
    expect(await exited).toEqual([0, null]);
  });

  it("is read by several processes when none writes, and then refuses to be written", async () => {
    await withWarehouse((warehouse) =>
      warehouse.execute(
        "create table d.t as select 7 / 2 as x; create view d.v as select x / 2 as y from d.t",
      ),
    );
    const [first, second] = await Promise.all([open({ readOnly: true }), open({ readOnly: true })]);
    expect(await first.query("select x from d.t")).toEqual([{ x: 3.5 }]);
    expect(await second.query("select y from d.v")).toEqual([{ y: 1.75 }]);
    await expect(first.execute("drop table d.t")).rejects.toMatchObject({ code: "warehouse" });
    await first.close();
    await second.close();
  });

  it("made by another version is brought up to date when written, and said so when only read", async () => {
    await withWarehouse((warehouse) => warehouse.query("select 1 as x"));
    const instance = await DuckDBInstance.create(path);
    const connection = await instance.connect();
    await connection.run("create or replace macro googlesql.version() as 'older'");
    connection.closeSync();
    instance.closeSync();
    await expect(open({ readOnly: true })).rejects.toMatchObject({
      message: "The warehouse was not made by this version of the program.",
    });
    await withWarehouse((warehouse) => warehouse.query("select 1 as x"));
    const reader = await open({ readOnly: true });
    expect(await reader.query("select 3 / 2 as x")).toEqual([{ x: 1.5 }]);
    await reader.close();
  });

  it("that was made with the settings of DuckDB itself is refused in one sentence", async () => {
    const instance = await DuckDBInstance.create(path);
    const connection = await instance.connect();
    await connection.run("create table t as select 1 as x");
    connection.closeSync();
    instance.closeSync();
    await expect(open()).rejects.toMatchObject({
      message: expect.stringContaining("was made for older versions of DuckDB") as string,
    });
  });

  it("that is no database is refused in one sentence", async () => {
    await writeFile(path, "year,kg\n2021,1\n".repeat(1000));
    await expect(open()).rejects.toMatchObject({
      name: "PipelineError",
      message: expect.stringContaining("is no DuckDB database, or a damaged one") as string,
    });
  });

  it("in a folder that does not exist is refused in one sentence", async () => {
    await expect(open({ path: join(folder, "none/w.duckdb") })).rejects.toMatchObject({
      name: "PipelineError",
      message: expect.stringContaining("cannot be opened") as string,
    });
  });

  it.skipIf(process.getuid?.() === 0)("in a folder without permission is refused", async () => {
    await chmod(folder, 0o500);
    await expect(open()).rejects.toMatchObject({ name: "PipelineError" });
    await chmod(folder, 0o700);
  });

  it("gives SQL no way to other files", async () => {
    await writeFile(join(folder, "secret.csv"), "a\n1\n");
    const warehouse = await open();
    const attempts = [
      `select * from read_csv('${folder}/secret.csv')`,
      `select * from \`${folder}/secret.csv\``,
      `select * from \`${folder}/secret\`.csv`,
      "select * from secret.csv",
      `copy d.t to '${folder}/x.csv'`,
      `attach '${folder}/x.duckdb'`,
      "select * from duckdb_settings()",
      "select * from pg_catalog.pg_tables",
      "select getenv('HOME')",
    ];
    const codes = await Promise.all(
      attempts.map((sql) =>
        warehouse.query(sql).then(
          () => `${sql} was answered`,
          (error: { code?: string }) => error.code,
        ),
      ),
    );
    expect(codes.filter((code) => !/^(unsupported|invalid)-sql$/.test(String(code)))).toEqual([]);
    await warehouse.close();
  });
});

describe("a process killed in the middle", () => {
  const january = [{ site: "a", date: "2021-01-01", usage: 1 }];
  const corrected = [
    { site: "a", date: "2021-01-01", usage: 5 },
    { site: "b", date: "2021-01-02", usage: 6 },
  ];

  it.each(["delete from", "insert into", "commit"])(
    "before %s of a load leaves the partition as it was, and the load can be made again",
    async (words) => {
      const before = await makeRequest(folder, "202101", january);
      const after = await makeRequest(folder, "202101", corrected);
      await withWarehouse((warehouse) => warehouse.loadParquet(before));
      expect(await runDying("load", words, JSON.stringify(after))).toBe("SIGKILL");
      await withWarehouse(async (warehouse) => {
        expect(await warehouse.query("select usage from raw.readings")).toEqual([{ usage: 1 }]);
        expect((await warehouse.loadParquet(before)).status).toBe("unchanged");
        expect((await warehouse.loadParquet(after)).status).toBe("loaded");
      });
    },
  );

  it("after the commit of a load leaves the new partition", async () => {
    const before = await makeRequest(folder, "202101", january);
    const after = await makeRequest(folder, "202101", corrected);
    await withWarehouse((warehouse) => warehouse.loadParquet(before));
    expect(await runDying("load", "after commit", JSON.stringify(after))).toBe("SIGKILL");
    await withWarehouse(async (warehouse) => {
      expect((await warehouse.loadParquet(after)).status).toBe("unchanged");
      expect(await warehouse.query("select sum(usage) as s from raw.readings")).toEqual([
        { s: 11 },
      ]);
    });
  });

  it.each(["drop table", "alter table", "create view", "commit"])(
    "before %s of a publication leaves everything unpublished, and it can be made again",
    async (words) => {
      await withWarehouse((warehouse) =>
        warehouse.execute(
          "create table m.t as select 'old' as x; create view m.v as select x from m.t; create table m__candidate.t as select 'new' as x",
        ),
      );
      expect(await runDying("publish", words)).toBe("SIGKILL");
      await withWarehouse(async (warehouse) => {
        expect(await warehouse.query("select x from m.v")).toEqual([{ x: "old" }]);
        await warehouse.publish([{ dataset: "m", name: "t", kind: "table" }]);
        expect(await warehouse.query("select x from m.v")).toEqual([{ x: "new" }]);
      });
    },
  );
});
