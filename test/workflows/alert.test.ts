import { afterAll, beforeAll, expect, it } from "vitest";
import type { Issue } from "./harness/github.ts";
import { openScenario, type Scenario } from "./harness/scenario.ts";
import { type RunResult, summaryOf } from "./harness/world.ts";

let scenario: Scenario;
let years: number[];
beforeAll(async () => {
  scenario = await openScenario();
}, 300_000);
afterAll(() => scenario.close(), 120_000);

const yearsOf = (run: RunResult): number[] => JSON.parse(run.jobs[0]!.outputs["matrix"]!).year;
const addressOf = ({ id }: RunResult): string =>
  `https://github.com/${scenario.github.repository}/actions/runs/${id}`;
const reportOf = ({ jobs }: RunResult): string =>
  summaryOf(jobs.filter(({ id }) => id.endsWith("report")));

async function onlyIssue(): Promise<Issue> {
  const issues = await scenario.github.listIssues();
  expect(issues).toHaveLength(1);
  return issues[0]!;
}

it("opens one issue for a scheduled run that fails, keeps it, and closes it on recovery", async () => {
  years = [new Date().getUTCFullYear() - 1, new Date().getUTCFullYear()];
  for (const year of years) scenario.publisher.down.add(year);
  const first = await scenario.runSchedule();
  expect(first.conclusion).toBe("failure");
  expect(yearsOf(first).every((year) => years.includes(year))).toBe(true);
  const opened = await onlyIssue();
  expect(opened.state).toBe("open");
  expect(opened.body).toContain("503");
  expect(opened.body).toContain(addressOf(first));

  const second = await scenario.runSchedule();
  const kept = await onlyIssue();
  expect(kept.number).toBe(opened.number);
  expect(kept.state).toBe("open");
  expect(kept.body).toContain(addressOf(second));

  scenario.publisher.down.clear();
  const recovered = await scenario.runSchedule(second);
  expect(recovered.attempt).toBe(2);
  expect(recovered.conclusion).toBe("success");
  const closed = await onlyIssue();
  expect(closed.number).toBe(opened.number);
  expect(closed.state).toBe("closed");
}, 300_000);

it("says so too when nobody can sign in to the cloud", async () => {
  const { PIPELINE_SERVICE_ACCOUNT: _, ...vars } = scenario.world.vars;
  const before = (await scenario.github.listIssues()).length;
  const run = await scenario.runSchedule(undefined, { ...scenario.world, vars });
  expect(run.conclusion).toBe("failure");
  expect(run.jobs.at(-2)!.name).toBe("Pipeline / Report");
  expect(run.jobs.at(-2)!.result).toBe("success");
  expect(reportOf(run)).toContain("❌");
  const issues = await scenario.github.listIssues();
  expect(issues).toHaveLength(before + 1);
  const open = issues.filter(({ state }) => state === "open");
  expect(open.map(({ body }) => body.includes("no results; see the job's log"))).toEqual([true]);
}, 300_000);
