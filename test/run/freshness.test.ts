import { afterEach, describe, expect, test } from "vitest";
import type { SourceNode } from "../../actions/lib/graph/nodes.ts";
import { Problems } from "../../actions/lib/project/problems.ts";
import { checkFreshness, listChecked } from "../../actions/lib/run/freshness.ts";
import { openWarehouse } from "../../actions/lib/warehouse/open.ts";
import type { Warehouse } from "../../actions/lib/warehouse/warehouse.ts";

const NOW = Date.parse("2026-11-25T12:00:00Z");
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const open: Warehouse[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((warehouse) => warehouse.close()));
});

function sourceOf(stated: Partial<SourceNode> = {}): SourceNode {
  const name = stated.name ?? "orders";
  return {
    kind: "source",
    id: `source.p.raw.${name}`,
    name,
    sourceName: "raw",
    package: "p",
    file: "models/sources.yml",
    line: 4,
    fqn: ["p", "raw", name],
    description: "",
    tags: [],
    meta: {},
    dependsOn: [],
    macros: [],
    checksum: "",
    dataset: "raw",
    alias: name,
    columns: [],
    loadedAtField: "loaded_at",
    freshness: {
      warnAfter: { count: 12, period: "hour" },
      errorAfter: { count: 2, period: "day" },
      filter: undefined,
    },
    ...stated,
  };
}

/** Checks sources over a table `raw.orders` of this query, if one is given. */
async function check(query: string | undefined, ...sources: readonly SourceNode[]) {
  const warehouse = await openWarehouse({ kind: "duckdb", path: ":memory:" });
  open.push(warehouse);
  await warehouse.execute("create schema if not exists raw");
  if (query !== undefined) await warehouse.execute(`create table raw.orders as ${query}`);
  return checkFreshness(sources, { warehouse, now: () => NOW, threads: 2 });
}

async function checkOne(query: string | undefined, stated?: Partial<SourceNode>) {
  const [result] = await check(query, sourceOf(stated));
  const { status, loadedAtMs, ageMs, message } = result!;
  return { status, loadedAtMs, ageMs, message };
}

describe("the newest row", () => {
  test.each([
    ["a TIMESTAMP, whatever its zone", "timestamp '2026-11-25 09:00:00+02:00'", 5 * HOUR],
    ["a TIMESTAMP with fractions", "timestamp '2026-11-25 06:59:59.5 UTC'", 5 * HOUR + 500],
    ["a DATETIME, as UTC", "datetime '2026-11-25 07:00:00'", 5 * HOUR],
    ["a DATE, from its midnight in UTC", "date '2026-11-25'", 12 * HOUR],
    ["a text with a time", "'2026-11-25 07:00:00+00'", 5 * HOUR],
    [
      "the latest of several",
      "x from unnest([date '2026-11-25', date '2026-01-01', null]) as x",
      12 * HOUR,
    ],
  ])("may have %s", async (_, value, ageMs) => {
    const query = value.includes(" from ")
      ? value.replace("x from", "x as loaded_at from")
      : `${value} as loaded_at`;
    const result = await checkOne(`select ${query}`);
    expect(result.ageMs).toBe(ageMs);
    expect(result.loadedAtMs).toBe(NOW - ageMs);
    expect(result.status).toBe("pass");
  });

  test("is found by an expression, among the rows that the filter leaves", async () => {
    const query =
      "select * from unnest([struct('a' as shop, '2026-11-25 11' as hour), ('b', '2026-11-24 07'), ('c', '2026-11-24 06')])";
    const result = await checkOne(query, {
      loadedAtField: "parse_timestamp('%Y-%m-%d %H', hour)",
      freshness: {
        warnAfter: { count: 1, period: "day" },
        errorAfter: undefined,
        filter: "shop = 'c' or shop = 'b'",
      },
    });
    expect(result).toEqual({
      status: "warn",
      loadedAtMs: NOW - 29 * HOUR,
      ageMs: 29 * HOUR,
      message:
        "models/sources.yml:4: raw.orders has its newest row of 2026-11-24 07:00 UTC, 29 hours ago; expected within 1 day.",
    });
  });

  test("of the future is fresh", async () => {
    const result = await checkOne("select date '2026-11-30' as loaded_at");
    expect(result).toMatchObject({ status: "pass", ageMs: -4.5 * DAY, message: undefined });
  });
});

describe("the status", () => {
  const warnAfter = { count: 90, period: "minute" } as const;
  const errorAfter = { count: 3, period: "day" } as const;
  const at = (ms: number) => `select timestamp_millis(${NOW - ms}) as loaded_at`;

  test.each([
    ["pass", 1.5 * HOUR, warnAfter, errorAfter],
    ["warn", 1.5 * HOUR + 1, warnAfter, errorAfter],
    ["warn", 3 * DAY, warnAfter, errorAfter],
    ["error", 3 * DAY + 1, warnAfter, errorAfter],
    ["error", 3 * DAY + 1, undefined, errorAfter],
    ["pass", 3 * DAY, undefined, errorAfter],
    ["warn", 300 * DAY, warnAfter, undefined],
    // The stricter error goes before the laxer warning.
    ["error", 2 * HOUR, errorAfter, warnAfter],
    ["pass", 0, { count: 0, period: "day" }, undefined],
    ["warn", 1, { count: 0, period: "day" }, undefined],
  ] as const)("is %s %d ms after, with limits %j and %j", async (status, ageMs, warn, error) => {
    const freshness = { warnAfter: warn, errorAfter: error, filter: undefined };
    expect((await checkOne(at(ageMs), { freshness })).status).toBe(status);
  });

  test("of a table without rows, or without times, is the gravest there is", async () => {
    const message =
      "models/sources.yml:4: raw.orders has no row with a time; expected within 2 days.";
    const none = { status: "error", loadedAtMs: undefined, ageMs: undefined, message };
    expect(await checkOne("select timestamp '2026-11-25' as loaded_at limit 0")).toEqual(none);
    expect(await checkOne("select cast(null as timestamp) as loaded_at")).toEqual(none);
    const warned = { warnAfter, errorAfter: undefined, filter: undefined };
    expect(
      (await checkOne("select cast(null as date) as loaded_at", { freshness: warned })).status,
    ).toBe("warn");
  });

  test("is failed where the warehouse cannot tell, with its words and the place", async () => {
    const missing = await checkOne(undefined);
    expect(missing.status).toBe("failed");
    expect(missing.message).toMatch(/^models\/sources\.yml:4: .*orders/);
    const number = await checkOne("select 'yesterday' as loaded_at");
    expect(number).toMatchObject({ status: "failed", loadedAtMs: undefined });
  });

  test("of each source is its own, in the order asked", async () => {
    const results = await check(
      at(DAY),
      sourceOf({ name: "nowhere" }),
      sourceOf(),
      sourceOf({
        name: "fresh",
        alias: "orders",
        loadedAtField: "timestamp_add(loaded_at, interval 1 day)",
      }),
    );
    expect(results.map(({ node, status }) => `${node.name} ${status}`)).toEqual([
      "nowhere failed",
      "orders warn",
      "fresh pass",
    ]);
  });
});

test("an outage that is a bug of ours is thrown, not told as a result", async () => {
  const warehouse = { query: () => Promise.reject(new TypeError("oops")) } as unknown as Warehouse;
  await expect(
    checkFreshness([sourceOf()], { warehouse, now: () => NOW, threads: 1 }),
  ).rejects.toThrow(TypeError);
});

describe("what is checked", () => {
  function list(...sources: readonly SourceNode[]) {
    const problems = new Problems();
    const names = listChecked(sources, problems).map(({ name }) => name);
    let told = "";
    try {
      problems.throwIfAny();
    } catch (error) {
      told = (error as Error).message;
    }
    return { names, told };
  }

  test("is what states limits", () => {
    const { names, told } = list(
      sourceOf({ name: "a", freshness: undefined }),
      sourceOf({ name: "b" }),
    );
    expect(names).toEqual(["b"]);
    expect(told).toBe("");
  });

  const filterOf = (filter: string) =>
    sourceOf({ freshness: { ...sourceOf().freshness!, filter } });

  test.each([
    [
      "no column",
      sourceOf({ loadedAtField: undefined }),
      "freshness of raw.orders needs a loaded_at_field",
    ],
    [
      "a second statement",
      sourceOf({ loadedAtField: "a; drop table t" }),
      "loaded_at_field of raw.orders ends the statement with ;",
    ],
    [
      "a way out of brackets",
      sourceOf({ loadedAtField: "a), max(b" }),
      "loaded_at_field of raw.orders has a ) that closes nothing",
    ],
    ["a comment", filterOf("true -- x"), "filter of raw.orders has a comment"],
    [
      "an end to its own brackets",
      filterOf("true) union all (select 1"),
      "filter of raw.orders has a ) that closes nothing",
    ],
    ["nothing", filterOf(" "), "filter of raw.orders is empty"],
  ])("may not have %s", (_, source, problem) => {
    expect(list(source).told).toBe(`The project cannot be used: models/sources.yml:4: ${problem}`);
  });
});
