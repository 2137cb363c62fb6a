import { PipelineError } from "../errors.ts";
import type { NodeResult } from "../report/results.ts";
import { buildCounts, buildSample } from "../sql/data-test.ts";
import type { Value, Warehouse } from "../warehouse/warehouse.ts";
import type { CompiledTest } from "./compile-tests.ts";
import { explainRefusal } from "./refusal.ts";

const MAX_BATCH = 50;
const SAMPLE_ROWS = 5;
const MAX_VALUE_LENGTH = 200;

/** Puts tests that look at the same relations together, so that one query asks them all. */
export function batchTests(tests: readonly CompiledTest[]): CompiledTest[][] {
  const open = new Map<string, CompiledTest[]>();
  const batches: CompiledTest[][] = [];
  for (const test of tests) {
    let batch = open.get(test.batch);
    if (batch === undefined || batch.length === MAX_BATCH) {
      batch = [];
      open.set(test.batch, batch);
      batches.push(batch);
    }
    batch.push(test);
  }
  return batches;
}

export type TestOutcome = Pick<NodeResult, "status" | "failures" | "failingRows" | "message">;

/**
 * Runs the tests of one batch; outcomes are in its order. When the warehouse refuses the batch,
 * each test is asked alone, so that only the one at fault is in error.
 */
export async function runTests(
  tests: readonly CompiledTest[],
  warehouse: Warehouse,
): Promise<TestOutcome[]> {
  try {
    const rows = await warehouse.query(buildCounts(tests.map((test) => test.failuresSql)));
    const counts = new Map(rows.map((row) => [Number(row["test"]), Number(row["failures"])]));
    const outcomes: TestOutcome[] = [];
    for (const [index, test] of tests.entries()) {
      outcomes.push(await judge(test, counts.get(index) ?? 0, warehouse));
    }
    return outcomes;
  } catch (error) {
    const [only, ...others] = tests;
    if (only !== undefined && others.length === 0) {
      return [{ status: "error", message: explainRefusal(error, only) }];
    }
    if (!(error instanceof PipelineError)) throw error;
    const alone: TestOutcome[] = [];
    for (const test of tests) alone.push(...(await runTests([test], warehouse)));
    return alone;
  }
}

async function judge(
  test: CompiledTest,
  failures: number,
  warehouse: Warehouse,
): Promise<TestOutcome> {
  if (failures === 0) return { status: "pass", failures };
  const rows = await warehouse.query(buildSample(test.failuresSql, { rows: SAMPLE_ROWS }));
  const failingRows = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([column, value]) => [column, toText(value)])),
  );
  const status = test.severity === "warn" ? "warn" : "fail";
  const found = failures === 1 ? "1 row" : `${failures} rows`;
  return {
    status,
    failures,
    failingRows,
    message: `${test.place}: found ${found}, expected none.`,
  };
}

function toText(value: Value): string | null {
  if (value === null) return null;
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  return text.length > MAX_VALUE_LENGTH ? `${text.slice(0, MAX_VALUE_LENGTH)}…` : text;
}
