import { PipelineError } from "../errors.ts";
import type { TestNode } from "../graph/nodes.ts";
import type { Project } from "../project/project.ts";
import type { NodeResult } from "../report/results.ts";
import { buildCounts, buildQuestion, buildSample, buildStoredFailures } from "../sql/data-test.ts";
import type { Question } from "../sql/data-test.ts";
import { judgeFailures } from "../sql/threshold.ts";
import type { Warehouse } from "../warehouse/warehouse.ts";
import { compileTest } from "./compile-tests.ts";
import type { CompiledTest } from "./compile-tests.ts";
import type { Compiler, View } from "./compile.ts";
import { explainRefusal, shiftLines } from "./refusal.ts";
import { toText } from "./value-text.ts";

const SAMPLE_ROWS = 5;

export type TestOutcome = Pick<
  NodeResult,
  "status" | "failures" | "failingRows" | "message" | "compiledSql"
>;

interface AuditContext {
  readonly warehouse: Warehouse;
  readonly compiler: Compiler;
  readonly project: Project;
  readonly view: View;
}

/**
 * Runs tests that look at the same relations; outcomes are in their order. When the warehouse
 * refuses to count them together, each is asked alone, so that only the one at fault is in error.
 */
export async function runTests(
  tests: readonly TestNode[],
  context: AuditContext,
): Promise<TestOutcome[]> {
  const outcomes = new Map<TestNode, TestOutcome>();
  const compiled: CompiledTest[] = [];
  for (const test of tests) {
    try {
      compiled.push(await compileTest(test, context));
    } catch (error) {
      const message = explainRefusal(error, { file: findPlace(test), lineOf: () => undefined });
      outcomes.set(test, { status: "error", message });
    }
  }
  for (const [test, outcome] of await countTogether(compiled, context.warehouse)) {
    outcomes.set(test, outcome);
  }
  return tests.map((test) => outcomes.get(test) ?? { status: "error", message: "It was not run." });
}

async function countTogether(
  tests: readonly CompiledTest[],
  warehouse: Warehouse,
): Promise<Map<TestNode, TestOutcome>> {
  const outcomes = new Map<TestNode, TestOutcome>();
  if (tests.length === 0) return outcomes;
  const sql = buildCounts(tests.map(toQuestion));
  try {
    const rows = await warehouse.query(sql);
    const counts = new Map(rows.map((row) => [Number(row["test"]), Number(row["failures"])]));
    for (const [index, test] of tests.entries()) {
      outcomes.set(test.node, await judge(test, takeCount(counts, index), warehouse));
    }
    return outcomes;
  } catch (error) {
    const [only, ...others] = tests;
    if (only === undefined || !(error instanceof PipelineError)) throw error;
    if (others.length === 0) {
      const lineOf = shiftLines(sql, buildTestSql(only), only.lineOf);
      const message = explainRefusal(error, { file: findPlace(only.node), lineOf });
      return outcomes.set(only.node, { status: "error", message, compiledSql: buildTestSql(only) });
    }
    for (const test of tests) {
      for (const [node, outcome] of await countTogether([test], warehouse))
        outcomes.set(node, outcome);
    }
    return outcomes;
  }
}

function toQuestion({ node, relation, check }: CompiledTest): Question {
  const { where, limit } = node.config;
  // What a project's own test or query looks at is narrowed within it.
  const isNarrowed = check.kind === "query";
  return buildQuestion(check, relation ?? "", { where: isNarrowed ? undefined : where, limit });
}

/** The query for the rows that fail. */
export function buildTestSql(test: CompiledTest): string {
  return toQuestion(test).failuresSql;
}

async function judge(
  test: CompiledTest,
  failures: number,
  warehouse: Warehouse,
): Promise<TestOutcome> {
  const { node } = test;
  const { severity, errorIf, warnIf, storeFailures } = node.config;
  const question = toQuestion(test);
  const compiledSql = question.failuresSql;
  if (storeFailures) {
    const table = { dataset: node.dataset, name: node.alias };
    await warehouse.execute(buildStoredFailures(table, question));
  }
  const status = judgeFailures(failures, { severity, warnIf, errorIf });
  if (status === "pass") return { status, failures, compiledSql };
  const rows =
    failures === 0 ? [] : await warehouse.query(buildSample(compiledSql, { rows: SAMPLE_ROWS }));
  const failingRows = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([column, value]) => [column, toText(value)])),
  );
  const threshold = status === "fail" ? errorIf : warnIf;
  const expected = threshold === "!= 0" ? "expected none" : `which is ${threshold.trim()}`;
  const found = failures === 1 ? "1 row" : `${failures} rows`;
  const stored = storeFailures ? ` They are kept in ${node.dataset}.${node.alias}.` : "";
  const message = `${findPlace(node)}: found ${found}, ${expected}.${stored}`;
  return { status, failures, failingRows, message, compiledSql };
}

function takeCount(counts: ReadonlyMap<number, number>, index: number): number {
  const count = counts.get(index);
  if (count === undefined) throw new Error(`the warehouse gave no count for test ${index}`);
  return count;
}

/** A generic test is a line of YAML, a singular one a file. */
export function findPlace({ generic, file, line }: TestNode): string {
  return generic === undefined ? file : `${file}:${line}`;
}
