import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { TransformOptions } from "../../actions/lib/run/transform.ts";
import { makeRequest } from "../warehouse/parquet-file.ts";
import { openRuns } from "./runs.ts";
import type { Files, Runs } from "./runs.ts";

const HOUR = 3_600_000;
const NEW_YEAR = Date.parse("2021-01-01T00:00Z");
const LIMITS = "{ warn_after: { count: 1, period: day }, error_after: { count: 3, period: day } }";

let runs: Runs;
beforeEach(async () => {
  runs = await openRuns();
});
afterEach(async () => {
  await runs.warehouse.close();
});

const project = (stated = `freshness: ${LIMITS}`, more: Files = {}): Files => ({
  "models/sources.yml": `sources:
  - name: raw
    tables:
      - name: readings
        loaded_at_field: cast(date as timestamp)
        ${stated}`,
  "models/a.sql": "select site, date from {{ source('raw', 'readings') }}",
  ...more,
});

const load = async (day: string) =>
  runs.warehouse.loadParquet(
    await makeRequest(runs.folder, "202101", [{ site: "a", date: day, usage: 1.5 }]),
  );

const run = (files: Files, hours: number, options: Partial<TransformOptions> = {}) =>
  runs.run(files, { now: () => NEW_YEAR + hours * HOUR, ...options });

const WARNS = {
  name: "raw.readings",
  status: "warn",
  loadedAtMs: NEW_YEAR,
  ageMs: 30 * HOUR,
  message:
    "models/sources.yml:4: raw.readings has its newest row of 2021-01-01 00:00 UTC, 30 hours ago; expected within 1 day.",
};

describe("a run's sources", () => {
  it("are told with their age and the limits, and published from, however old", async () => {
    await load("2021-01-01");
    const { freshness, isPublished, notes } = await run(project(), 30);
    expect(freshness).toEqual([WARNS]);
    expect({ isPublished, notes }).toEqual({ isPublished: true, notes: undefined });
  });

  it("age by the clock while nothing is written, and are judged by the limits of now", async () => {
    await load("2021-01-01");
    await run(project(), 1);
    const later = await run(project(), 73);
    expect(later.did).toEqual({});
    expect(later.freshness).toMatchObject([
      { status: "error", loadedAtMs: NEW_YEAR, ageMs: 73 * HOUR },
    ]);
    const lax = project("freshness: { warn_after: { count: 74, period: hour } }");
    const judged = await run(lax, 74);
    expect(judged.did).toEqual({});
    expect(judged.freshness).toEqual([
      { name: "raw.readings", status: "pass", loadedAtMs: NEW_YEAR, ageMs: 74 * HOUR },
    ]);
  });

  it("are asked again when they were written", async () => {
    await load("2021-01-01");
    await run(project(), 1);
    await load("2021-01-02");
    const [found] = (await run(project(), 30)).freshness ?? [];
    expect(found).toMatchObject({ status: "pass", ageMs: 6 * HOUR });
    const [kept] = (await run(project(), 50)).freshness ?? [];
    expect(kept).toMatchObject({ status: "warn", ageMs: 26 * HOUR });
  });

  it("are told also where a model failed, and after it is mended", async () => {
    await load("2021-01-01");
    const broken = project(undefined, {
      "models/b.sql":
        "{{ config(materialized='table') }} select error('no') as x from {{ ref('a') }}",
    });
    const failed = await run(broken, 30);
    expect(failed.isPublished).toBe(false);
    expect(failed.freshness).toEqual([WARNS]);
    expect((await run(project(), 30)).freshness).toEqual([WARNS]);
  });

  it("that no relation of the run reads, or that state no limits, are not told", async () => {
    await load("2021-01-01");
    const files = project(undefined, { "models/c.sql": "select 1 as n" });
    expect((await run(files, 1, { selection: { select: "c" } })).freshness).toBeUndefined();
    expect((await run(project("freshness: null"), 1)).freshness).toBeUndefined();
  });

  it("are no matter to tests and previews", async () => {
    await load("2021-01-01");
    await run(project(), 1);
    expect((await run(project(), 1, { command: "test" })).freshness).toBeUndefined();
    const preview = { bases: new Map() };
    const options = { dataset: "shop_pr_1", preview };
    expect((await run(project(), 1, options)).freshness).toBeUndefined();
  });
});

describe("what cannot be told", () => {
  it.each([
    ["a column that is not there", "loaded_at", /^models\/sources\.yml:4: .*loaded_at/],
    [
      "an expression that would be more than one",
      "date; drop table shop.a",
      "models/sources.yml:4: loaded_at_field of raw.readings ends the statement with ;.",
    ],
  ])("is said, and nothing fails for it: %s", async (_, field, message) => {
    await load("2021-01-01");
    const files = project();
    const sources = files["models/sources.yml"]!.replace("cast(date as timestamp)", field);
    const { freshness, isPublished } = await run({ ...files, "models/sources.yml": sources }, 1);
    expect(isPublished).toBe(true);
    expect(freshness).toEqual([
      { name: "raw.readings", status: "failed", message: expect.stringMatching(message) },
    ]);
    expect(await runs.read("a")).toHaveLength(1);
  });

  it("without a query is left out: what depends on the day is not kept", async () => {
    await load("2021-01-01");
    const files = project(
      `freshness: { warn_after: { count: 1, period: day }, filter: date <= current_date() }`,
    );
    expect((await run(files, 1)).freshness).toMatchObject([{ status: "pass", ageMs: HOUR }]);
    const again = await run(files, 2);
    expect(again.did).toEqual({});
    expect(again.freshness).toBeUndefined();
  });

  it("of a table that others write is asked each time", async () => {
    await runs.warehouse.execute(
      "create schema raw; create table raw.readings as select 'x' as site, date '2021-01-01' as date",
    );
    await run(project(), 1);
    await runs.warehouse.execute("update raw.readings set date = date '2021-01-02' where true");
    expect((await run(project(), 30)).freshness).toMatchObject([{ ageMs: 6 * HOUR }]);
  });
});
