import { describe, expect, test } from "vitest";
import { buildFreshnessResults } from "../../actions/lib/artifacts/sources.ts";
import type { SourceNode } from "../../actions/lib/graph/nodes.ts";
import type { FreshnessResult } from "../../actions/lib/run/freshness.ts";
import { EXAMPLES, readExample } from "./example-project.ts";
import { createChecker, HAS_SCHEMAS, readSchema, WITHOUT_SCHEMAS } from "./published-schema.ts";

const ID = "source.everything.till.orders";
const STARTED_MS = Date.parse("2026-03-02T10:00:00Z");
const LOADED_MS = Date.parse("2026-03-01T10:00:00Z");

function readSource(): SourceNode {
  const node = readExample(EXAMPLES[0]).graph.nodes.get(ID);
  if (node?.kind !== "source") throw new Error("the example has no such source");
  return node;
}

function build() {
  const node = readSource();
  const common = { node, startedMs: STARTED_MS, durationMs: 500, message: undefined };
  const results: readonly FreshnessResult[] = [
    { ...common, status: "pass", loadedAtMs: LOADED_MS, ageMs: STARTED_MS - LOADED_MS },
    { ...common, status: "error", loadedAtMs: undefined, ageMs: undefined },
    { ...common, status: "failed", loadedAtMs: undefined, ageMs: undefined, message: "No table." },
    { ...common, node: { ...node, freshness: undefined }, status: "warn", loadedAtMs: 0, ageMs: 1 },
  ];
  return buildFreshnessResults(results, {
    invocationId: "11111111-2222-4333-8444-555555555555",
    generatedAt: "2026-03-02T10:00:05.000Z",
    elapsedMs: 2000,
  });
}

test("a table with rows has its newest, its age in seconds, and the limits", () => {
  const { results, elapsed_time: elapsed } = build();
  expect(elapsed).toBe(2);
  expect(results[0]).toEqual({
    unique_id: ID,
    status: "pass",
    max_loaded_at: "2026-03-01T10:00:00.000Z",
    snapshotted_at: "2026-03-02T10:00:00.000Z",
    max_loaded_at_time_ago_in_s: 86_400,
    criteria: {
      warn_after: { count: 1, period: "day" },
      error_after: { count: 2, period: "day" },
      filter: null,
    },
    adapter_response: {},
    timing: [
      {
        name: "execute",
        started_at: "2026-03-02T10:00:00.000Z",
        completed_at: "2026-03-02T10:00:00.500Z",
      },
    ],
    thread_id: "main",
    execution_time: 0.5,
  });
});

test("a table without rows is as old as time, as in dbt", () => {
  expect(build().results[1]).toMatchObject({
    status: "error",
    max_loaded_at: "0001-01-01T00:00:00.000Z",
    // From the first day of year 1 to 2 March 2026 are 739,676 days; and ten hours.
    max_loaded_at_time_ago_in_s: 739_676 * 86_400 + 36_000,
  });
});

test("a table that could not be asked has only what was said", () => {
  const error = { unique_id: ID, status: "runtime error", error: "No table." };
  expect(build().results[2]).toEqual(error);
});

describe.skipIf(!HAS_SCHEMAS)(`dbt's sources v3${WITHOUT_SCHEMAS}`, () => {
  const check = createChecker(HAS_SCHEMAS ? readSchema("sources-v3") : {});

  test("is kept to, whatever came of the sources", () => {
    expect(check(build())).toEqual([]);
  });

  test("allows no result without its age and no field that it does not know", () => {
    const { results, ...rest } = build();
    const broken = (change: object) => ({ ...rest, results: [{ ...results[0], ...change }] });
    expect(check(broken({ max_loaded_at_time_ago_in_s: undefined }))).not.toEqual([]);
    expect(check(broken({ unheard_of: 1 }))).not.toEqual([]);
  });
});
