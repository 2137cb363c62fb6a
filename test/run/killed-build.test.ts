import { execFile } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeProject } from "../project/project-folder.ts";
import { writeEdition } from "./shop-edition.ts";

const SCRIPT = resolve(import.meta.dirname, "killed-build.ts");

let folder: string;
/** What people read before a run, and after one that nothing disturbs. */
let states: { readonly old: State; readonly new: State };
let filesOfNew: readonly string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "killed-build-"));
  await expectBuilt("old", "old");
  await cp(join(folder, "old"), join(folder, "new"), { recursive: true });
  await expectBuilt("new", "new");
  states = { old: await readState("old"), new: await readState("new") };
  filesOfNew = await listFiles("new");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Builds an edition of the shop in a folder. */
async function build(
  out: string,
  edition: "old" | "new",
  { killAt = "", vars = "{}" }: { killAt?: string; vars?: string } = {},
): Promise<{ signal: string | null; code: number | null; told: string }> {
  const args = {
    "project-dir": await writeProject(writeEdition(edition)),
    database: join(folder, out, "warehouse.duckdb"),
    "target-path": join(folder, out),
    dataset: "shop",
    threads: "2",
    vars,
  };
  const flags = Object.entries(args).map(([name, value]) => `--${name}=${value}`);
  return new Promise((done) => {
    const env = { ...process.env, KILL_AT: killAt };
    const child = execFile(
      process.execPath,
      [SCRIPT, "build", ...flags],
      { env },
      (_, stdout, stderr) =>
        done({ signal: child.signalCode, code: child.exitCode, told: stdout + stderr }),
    );
  });
}

async function expectBuilt(out: string, edition: "old" | "new"): Promise<void> {
  const { code, told } = await build(out, edition);
  expect(code, told).toBe(0);
}

interface State {
  /** Rows and comment of each relation that people read. */
  readonly published: Readonly<Record<string, unknown>>;
  readonly candidates: readonly string[];
}

/** Asked of DuckDB itself, as somebody who may only read. */
async function readState(out: string): Promise<State> {
  const path = join(folder, out, "warehouse.duckdb");
  const instance = await DuckDBInstance.create(path, { access_mode: "READ_ONLY" });
  const connection = await instance.connect();
  const found = await connection.runAndReadAll(
    // Each run adds itself to the log of runs, and none is like another.
    `select table_schema, table_name, table_comment from information_schema.tables
      where table_name <> 'pipeline_runs' and table_schema <> 'googlesql' order by 1, 2`,
  );
  const published: Record<string, unknown> = {};
  const candidates: string[] = [];
  for (const [schema, table, comment] of found.getRowsJson()) {
    const title = `${String(schema)}.${String(table)}`;
    if (title.endsWith("__candidate")) {
      candidates.push(title);
      continue;
    }
    const rows = await connection.runAndReadAll(
      `select to_json(t)::varchar from "${String(schema)}"."${String(table)}" as t order by 1`,
    );
    published[title] = { comment, rows: rows.getRowsJson().flat() };
  }
  connection.closeSync();
  instance.closeSync();
  return { published, candidates };
}

const listFiles = async (out: string) =>
  (await readdir(join(folder, out), { recursive: true })).toSorted();

/** Names of dbt's artifacts that are no whole JSON. */
async function listBroken(out: string): Promise<string[]> {
  const names = (await readdir(join(folder, out))).filter((name) => /^\w+\.json$/.test(name));
  const texts = await Promise.all(names.map((name) => readFile(join(folder, out, name), "utf8")));
  return names.filter((_, index) => {
    try {
      JSON.parse(texts[index] ?? "");
      return false;
    } catch {
      return true;
    }
  });
}

interface Point {
  /** Where the process dies. */
  readonly killAt: string;
  /** What people read then. */
  readonly seen: "old" | "new" | "either";
  /** What makes the statement take longer than the process lives. */
  readonly vars?: string;
  /** The candidate that cannot be there yet. */
  readonly unbuilt?: string;
}

const UNPUBLISHED: readonly Point[] = [
  // A seed, a table, a view, and both kinds of incremental models between and in their statements.
  { killAt: "after create or replace table shop.orders__candidate" },
  {
    killAt: "during create or replace table shop.fct_orders__candidate",
    vars: "{work: 200000}",
    unbuilt: "shop.fct_orders__candidate",
  },
  { killAt: "after create or replace table shop.fct_orders__candidate" },
  { killAt: "after create or replace table shop.customers__new_rows__candidate" },
  { killAt: "after create or replace table shop.customers__candidate" },
  { killAt: "after merge into shop.customers__candidate" },
  { killAt: "after delete from shop.sales__candidate" },
  { killAt: "before drop table if exists shop.sales__new_rows__candidate" },
  // A test.
  { killAt: "during negative_order", vars: "{test_work: 200000}" },
  // Before publishing, and within it.
  { killAt: "before begin transaction" },
  { killAt: "after drop table shop.customers" },
  { killAt: "after alter table shop.orders__candidate" },
  { killAt: "before create view shop.late_orders" },
  { killAt: "after comment on column shop.fct_orders.id" },
  { killAt: "before commit" },
].map((point) => ({ ...point, seen: "old" }));

/** Writing artifacts and closing are after the commit. */
const PUBLISHED: readonly Point[] = [
  "after commit",
  "before rename catalog.json",
  "before rename run_results.json",
  "before checkpoint",
  "during checkpoint",
].map((killAt) => ({ killAt, seen: "new" }));

const POINTS = [...UNPUBLISHED, { killAt: "during commit", seen: "either" } as Point, ...PUBLISHED];

describe("a build that is killed and run again", () => {
  it("is compared with editions that differ in every relation", () => {
    const names = Object.keys(states.old.published);
    expect(names).toEqual([
      "shop.customers",
      "shop.fct_orders",
      "shop.late_orders",
      "shop.orders",
      "shop.sales",
      "shop.stg_orders",
      "shop_finance.ledger",
      "shop_finance.totals",
    ]);
    expect(Object.keys(states.new.published)).toEqual(names);
    for (const name of names) {
      expect(states.new.published[name], name).not.toEqual(states.old.published[name]);
    }
    expect([...states.old.candidates, ...states.new.candidates]).toEqual([]);
  });

  it.each(POINTS)("$killAt: people read what is $seen", async ({ seen, unbuilt, ...point }) => {
    const out = point.killAt.replaceAll(/\W+/g, "-");
    await cp(join(folder, "old"), join(folder, out), { recursive: true });
    const killed = await build(out, "new", point);
    expect(killed.signal, killed.told).toBe("SIGKILL");

    const left = await readState(out);
    const whole = seen === "either" ? [states.old, states.new] : [states[seen]];
    expect(whole.map(({ published }) => published)).toContainEqual(left.published);
    expect(left.candidates).not.toContain(unbuilt);
    expect(await listBroken(out)).toEqual([]);

    await expectBuilt(out, "new");
    expect(await readState(out)).toEqual(states.new);
    expect(await listFiles(out)).toEqual(filesOfNew);
  });
});
