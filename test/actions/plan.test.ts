import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { runAction } from "./run-action.ts";

let cwd: string;
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), "plan-"));
});
afterEach(async () => {
  await rm(cwd, { recursive: true, force: true });
});

const plan = (years: string) => runAction("plan", { cwd, inputs: { years } });

it("gives a matrix with a job a year, and leaves its part for the report", async () => {
  const { code, outputs, log, summary } = await plan("2019-2021,2017");
  expect(code).toBe(0);
  expect(outputs).toEqual({
    years: "[2017,2019,2020,2021]",
    matrix: '{"year":[2017,2019,2020,2021]}',
    count: "4",
    results: "out/results/plan.json",
  });
  expect(log.split("\n")[0]).toBe("Planning the years 2019-2021,2017");
  expect(summary).toMatch(/^✅ \*\*Plan\*\*: 2017, 2019, 2020, 2021, in /);
  const part = JSON.parse(await readFile(join(cwd, "out/results/plan.json"), "utf8"));
  expect(part).toMatchObject({ version: 1, step: "plan", years: [2017, 2019, 2020, 2021] });
});

it("fails with what is wrong and what to do, and leaves a part that says so", async () => {
  const { code, annotations, outputs, summary } = await plan("21,2022-2019");
  expect(code).toBe(1);
  expect(annotations).toEqual([
    {
      level: "error",
      message: expect.stringMatching(
        /^The years "21,2022-2019" cannot be used: "21" is no year; "2022-2019" runs backwards\. Give a year/,
      ),
    },
  ]);
  expect(outputs).toEqual({ results: "out/results/plan.json" });
  expect(summary).toContain("❌ **Plan**: no years");
  const part = JSON.parse(await readFile(join(cwd, "out/results/plan.json"), "utf8"));
  expect(part.problems).toHaveLength(1);
});

it("lets no text of an input become a command, an output or Markdown", async () => {
  const hostile = '2021\n::set-output name=years::[1]\n::add-mask::2\n##[error]x\n<img src="x">';
  const { code, annotations, log, outputs, strange, summary } = await plan(hostile);
  expect(code).toBe(1);
  expect(strange).toEqual([]);
  expect(annotations).toHaveLength(1);
  expect(outputs).toEqual({ results: "out/results/plan.json" });
  expect(log).toContain("set-output");
  expect(summary).not.toContain("<img");
});
