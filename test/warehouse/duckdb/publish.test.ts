import { DuckDBInstance } from "@duckdb/node-api";
import type { DuckDBConnection, DuckDBValue } from "@duckdb/node-api";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { publish } from "../../../actions/lib/warehouse/duckdb/publish.ts";
import { openWarehouse } from "../../../actions/lib/warehouse/open.ts";
import type { Publication } from "../../../actions/lib/warehouse/warehouse.ts";
import { splitScript } from "./split-script.ts";

/** Two tables and a view in two datasets, all of which say how old they are. */
const PUBLICATIONS: readonly Publication[] = [
  {
    dataset: "m",
    name: "a",
    kind: "table",
    description: "A.",
    columnDescriptions: { age: "Age." },
  },
  { dataset: "m_b", name: "b", kind: "table" },
  { dataset: "m", name: "v", kind: "view", sql: "select age, 'new' as own from m.a" },
];
const BUILD = `create schema m; create schema m_b;
  create table m.a as select 'old' as age; create table m.a__candidate as select 'new' as age;
  create table m_b.b as select 'old' as age; create table m_b.b__candidate as select 'new' as age;
  create view m.v as select age, 'old' as own from m.a`;
const READ = "select a.age, b.age, v.age, v.own from m.a as a, m_b.b as b, m.v as v";
const [OLD, NEW] = ["old", "new"].map((age) => [[age, age, age, age]]);

describe("readers of a DuckDB file beside a publication", () => {
  let instance: DuckDBInstance;
  let writer: DuckDBConnection;
  let reader: DuckDBConnection;
  const read = async () => (await reader.runAndReadAll(READ)).getRows();

  beforeEach(async () => {
    instance = await DuckDBInstance.create(":memory:");
    [writer, reader] = [await instance.connect(), await instance.connect()];
    await writer.run(`create schema googlesql; ${BUILD}`);
  });
  afterEach(() => {
    writer.closeSync();
    reader.closeSync();
    instance.closeSync();
  });

  /** Publishes, and reads after each statement. */
  async function publishObserved(): Promise<Map<string, unknown>> {
    const seen = new Map<string, unknown>();
    const observed = {
      run: async (sql: string, ...values: [DuckDBValue[]?]) => {
        for (const statement of splitScript(sql)) {
          await writer.run(statement, ...values);
          seen.set(statement, await read());
        }
      },
      runAndReadAll: (sql: string) => writer.runAndReadAll(sql),
    } as unknown as DuckDBConnection;
    await publish(observed, PUBLICATIONS);
    return seen;
  }

  it("see all old after each of its statements, and all new after its commit", async () => {
    const seen = await publishObserved();
    expect([...seen.keys()]).toEqual([
      "begin transaction",
      expect.stringMatching(/^drop/),
      expect.stringMatching(/^drop/),
      expect.stringMatching(/^drop/),
      expect.stringMatching(/^alter table "m"."a__candidate"/),
      expect.stringMatching(/^alter table "m_b"."b__candidate"/),
      expect.stringMatching(/^create view "m"."v"/),
      expect.stringMatching(/^comment on table "m"."a"/),
      expect.stringMatching(/^comment on column "m"."a"."age"/),
      expect.stringMatching(/^create table if not exists googlesql.builds/),
      expect.stringMatching(/^insert or replace into googlesql.builds/),
      "commit",
    ]);
    const answers = [...seen.values()];
    expect(answers.pop()).toEqual(NEW);
    for (const answer of answers) expect(answer).toEqual(OLD);
  });

  it("go on seeing all old in a transaction that they began before", async () => {
    await reader.run("begin transaction");
    expect(await read()).toEqual(OLD);
    const seen = await publishObserved();
    expect(seen.get("commit")).toEqual(OLD);
    await reader.run("commit");
    expect(await read()).toEqual(NEW);
  });
});

it("queries of one warehouse see all old or all new while it publishes", async () => {
  const warehouse = await openWarehouse({ kind: "duckdb", path: ":memory:", threads: 4 });
  try {
    await warehouse.execute(
      BUILD.replaceAll(/create schema \w+;/g, "").replaceAll(
        /(m|m_b)\.(\w)__candidate/g,
        "$1__candidate.$2",
      ),
    );
    const read = async () => {
      const sql = READ.replace(
        "a.age, b.age, v.age, v.own",
        "concat(a.age, b.age, v.age, v.own) as seen",
      );
      return (await warehouse.query(sql)).map(({ seen }) => seen);
    };
    const published = { isDone: false };
    const publishing = warehouse.publish(PUBLICATIONS).finally(() => {
      published.isDone = true;
    });
    const answers: unknown[] = [];
    while (!published.isDone) answers.push(...(await Promise.all([read(), read(), read()])).flat());
    await publishing;
    const isWhole = (answer: unknown) => answer === "old".repeat(4) || answer === "new".repeat(4);
    expect(answers.filter((answer) => !isWhole(answer))).toEqual([]);
    expect(await read()).toEqual(["new".repeat(4)]);
  } finally {
    await warehouse.close();
  }
});

it("a view is described with the columns that it has now", async () => {
  const warehouse = await openWarehouse({ kind: "duckdb", path: ":memory:" });
  try {
    await warehouse.execute(
      "create table m.t as select 1 as old; create view m.v as select * from m.t",
    );
    await warehouse.execute("create table m__candidate.t as select 1 as x, 'a' as y");
    await warehouse.publish([{ dataset: "m", name: "t", kind: "table" }]);
    const view = { dataset: "m", name: "v" };
    const columns = [
      { name: "x", type: "INT64" },
      { name: "y", type: "STRING" },
    ];
    expect(await warehouse.describe(view)).toMatchObject({ ...view, kind: "view", columns });
    await warehouse.execute("drop table m.t");
    expect(await warehouse.describe(view)).toMatchObject({ columns });
  } finally {
    await warehouse.close();
  }
});

it("a description is written without the character that ends DuckDB's statements", async () => {
  const warehouse = await openWarehouse({ kind: "duckdb", path: ":memory:" });
  try {
    await warehouse.execute("create table m__candidate.t as select 1 as x");
    const description = "a\0b'; drop table m.t";
    await warehouse.publish([{ dataset: "m", name: "t", kind: "table", description }]);
    const found = await warehouse.describe({ dataset: "m", name: "t" });
    expect(found?.description).toBe("ab'; drop table m.t");
  } finally {
    await warehouse.close();
  }
});
