import { expect, test } from "vitest";
import { AnalysisPool } from "../../actions/lib/run/analysis-pool.ts";
import { analyze } from "../../actions/lib/run/analyze.ts";
import type { AnalysisTask } from "../../actions/lib/run/analyze.ts";

const columns = ["id", "amount"];
const tasks = Array.from({ length: 12 }, (_, index): AnalysisTask => {
  const column = index % 3 === 0 ? "amonut" : "amount";
  return {
    sql: `select id, ${column} * ${index} as twice from \`d\`.\`orders\` where id > ${index}`,
    relations: [["d.orders", { key: "orders", columns: index % 4 === 0 ? undefined : columns }]],
    database: undefined,
  };
});

test("threads find what this one finds, each for its own question", async () => {
  const pool = await AnalysisPool.open(2);
  const answers = await Promise.all(tasks.map(async (task) => pool.analyze(task)));
  await pool.close();
  expect(answers).toEqual(tasks.map((task) => analyze(task)));
});

test("a pool with enough to do takes no more until there are answers", async () => {
  const pool = await AnalysisPool.open(1);
  const answers = await Promise.all(tasks.map(async (task) => pool.analyze(task)));
  const taken = answers.indexOf(undefined);
  expect(taken).toBeGreaterThan(0);
  expect(answers.slice(0, taken)).toEqual(tasks.slice(0, taken).map((task) => analyze(task)));
  expect(await pool.analyze(tasks[0]!)).toEqual(analyze(tasks[0]!));
  await pool.close();
});

test("what a thread leaves undone when it ends is done here", async () => {
  const pool = await AnalysisPool.open(1);
  const answers = tasks.slice(0, 3).map(async (task) => pool.analyze(task));
  await pool.close();
  expect(await Promise.all(answers)).toEqual(tasks.slice(0, 3).map((task) => analyze(task)));
  expect(pool.analyze(tasks[0]!)).toBeUndefined();
});
