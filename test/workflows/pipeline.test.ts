import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DAYS, ROWS_A_YEAR } from "./harness/publisher.ts";
import { openScenario, type Scenario } from "./harness/scenario.ts";
import { type JobResult, type RunResult, summaryOf } from "./harness/world.ts";

const TODAY = new Date().toISOString().slice(0, 10);

let scenario: Scenario;
beforeAll(async () => {
  scenario = await openScenario(TODAY);
}, 300_000);
afterAll(() => scenario.close(), 120_000);

const outcomes = ({ jobs }: RunResult): string[] =>
  jobs.map(({ name, result }) => `${name}: ${result}`);
const logs = (jobs: readonly JobResult[]): string =>
  jobs.flatMap(({ steps }) => steps.map(({ log }) => log)).join("\n");
const reportOf = ({ jobs }: RunResult): string =>
  summaryOf(jobs.filter(({ id }) => id.endsWith("report")));
const artifactsOf = (run: RunResult, ...path: string[]): string =>
  join(scenario.world.folder, "artifacts", String(run.id), ...path);

async function query(sql: string) {
  const lake = await scenario.google.openLake();
  const warehouse = await scenario.google.openWarehouse({ lake });
  try {
    return await warehouse.query(sql);
  } finally {
    await warehouse.close();
  }
}

/** Rows of the end-user table by year. */
async function countRows(): Promise<Record<string, number>> {
  const rows = await query(
    `select extract(year from reading_at) as year, count(*) as row_count
     from carbon_emissions.mart_carbon_emissions group by year order by year`,
  );
  return Object.fromEntries(rows.map((row) => [String(row["year"]), Number(row["row_count"])]));
}

/** What the log of runs says that a run took in. */
async function readYears({ id }: RunResult): Promise<unknown[]> {
  const rows = await query(
    `select years from carbon_emissions.pipeline_runs where kind = 'run' and run_id = '${id}'`,
  );
  return rows.map(({ years }) => years);
}

/** Months of a year that are over. */
function countMonths(year: number): number {
  const thisYear = Number(TODAY.slice(0, 4));
  return year < thisYear ? 12 : year === thisYear ? Number(TODAY.slice(5, 7)) - 1 : 0;
}

describe("the pipeline's workflows", { timeout: 300_000 }, () => {
  it("run each month over the years that the last full month touches", async () => {
    const run = await scenario.runSchedule();
    const years = JSON.parse(run.jobs[0]!.outputs["matrix"]!).year as number[];
    expect(years.at(-1)).toBe(new Date(Date.parse(`${TODAY.slice(0, 7)}-01`) - 1).getUTCFullYear());
    expect(outcomes(run)).toEqual([
      "Pipeline / Plan: success",
      ...years.map((year) => `Pipeline / Ingest ${year}: success`),
      "Pipeline / Transform: success",
      "Pipeline / Report: success",
      "Pipeline / Publish the report: skipped",
    ]);
    expect(run.conclusion).toBe("success");
    const rowsAMonth = ROWS_A_YEAR / 12;
    expect(rowsAMonth).toBe(3 * DAYS * 48);
    expect(await countRows()).toEqual(
      Object.fromEntries(years.map((year) => [String(year), rowsAMonth * countMonths(year)])),
    );
    expect(reportOf(run).split("\n")[0]).toContain("published");
    expect(readFileSync(artifactsOf(run, "report", "report.html"), "utf8")).toContain("<html");
    expect(await scenario.github.listIssues()).toEqual([]);
    expect(logs(run.jobs)).not.toContain("ghs_");
  });

  it("load the years that they can in a backfill, and transform when all of them are there", async () => {
    scenario.publisher.down.add(2021);
    const before = await countRows();
    const run = await scenario.runByHand({ years: "2019-2022" });
    expect(outcomes(run)).toEqual([
      "Plan: success",
      "Ingest 2019: success",
      "Ingest 2020: success",
      "Ingest 2021: failure",
      "Ingest 2022: success",
      "Transform: skipped",
      "Report: success",
      "Publish the report: skipped",
    ]);
    expect(run.conclusion).toBe("failure");
    const steps = run.jobs[3]!.steps.map(({ name, outcome }) => `${name}: ${outcome}`);
    expect(steps.slice(2)).toEqual([
      "Extract 2021: failure",
      "Load 2021: skipped",
      "Keep the results: success",
    ]);
    const told = reportOf(run);
    expect(told.split("\n")[0]).toMatch(/^#* ?❌/);
    expect(told).toContain("Nothing was transformed, because not every year could be loaded.");
    expect(told).toContain("503");
    expect(await countRows()).toEqual(before);
    expect(await scenario.github.listIssues()).toEqual([]);

    scenario.publisher.down.clear();
    const asked = scenario.publisher.answers.length;
    const again = await scenario.runByHand({ years: "2019-2022" }, run);
    expect(again.attempt).toBe(2);
    expect(again.conclusion).toBe("success");
    expect(again.jobs.filter((job) => run.jobs.includes(job)).map(({ name }) => name)).toEqual([
      "Plan",
      "Ingest 2019",
      "Ingest 2020",
      "Ingest 2022",
    ]);
    const answers = scenario.publisher.answers.slice(asked);
    expect(answers.filter((answer) => !answer.includes("/2021/"))).toEqual([]);
    expect(reportOf(again).split("\n")[0]).toContain("2019 to 2022: published");
    const years = ["2019", "2020", "2021", "2022"].map((year) => [year, ROWS_A_YEAR]);
    expect(await countRows()).toEqual({ ...before, ...Object.fromEntries(years) });
    expect(await readYears(again)).toEqual(["2019,2020,2021,2022"]);
  });

  it("transform although a year failed, when they are told to", async () => {
    scenario.publisher.down.add(2018);
    const run = await scenario.runByHand({ years: "2018", "transform-incomplete": "true" });
    scenario.publisher.down.clear();
    expect(outcomes(run).slice(1, 4)).toEqual([
      "Ingest 2018: failure",
      "Transform: success",
      "Report: success",
    ]);
    expect(run.conclusion).toBe("failure");
    expect(reportOf(run).split("\n")[0]).toMatch(/^#* ?❌/);
    expect(await countRows()).not.toHaveProperty("2018");
    expect(await readYears(run)).toEqual([null]);
  });

  it("write nothing in a dry run", async () => {
    const before = scenario.google.bigQuery.runner.effects.length;
    const asked = scenario.publisher.answers.length;
    const run = await scenario.runByHand({ years: "2021", "dry-run": "true" });
    expect(outcomes(run)).toEqual([
      "Plan: success",
      "Ingest ${{ matrix.year }}: skipped",
      "Transform: success",
      "Report: success",
      "Publish the report: skipped",
    ]);
    expect(scenario.publisher.answers.slice(asked)).toEqual([]);
    const effects = scenario.google.bigQuery.runner.effects.slice(before);
    expect(effects.filter((effect) => !/^query\s+(select|with)\b/.test(effect))).toEqual([]);
    expect(reportOf(run).split("\n")[0]).toMatch(
      /✅.*: nothing would be built, \d+ models left unchanged$/,
    );
    expect(reportOf(run)).toContain("| `mart_carbon_emissions` |");
  });
});

describe("what people type into the form", { timeout: 300_000 }, () => {
  it.each([
    "2019; echo ::set-output name=years::[1999]",
    "$(touch pwned)",
    '"]}${{ github.token }}',
    "2019\n::error::x",
  ])("is refused, and does nothing else: %j", async (years) => {
    const run = await scenario.runByHand({ years });
    expect(outcomes(run).slice(0, 4)).toEqual([
      "Plan: failure",
      "Ingest ${{ matrix.year }}: skipped",
      "Transform: skipped",
      "Report: success",
    ]);
    const [plan] = run.jobs;
    expect(plan!.outputs).toEqual({ matrix: "", years: "" });
    expect(run.jobs.flatMap(({ steps }) => steps.flatMap(({ strange }) => strange))).toEqual([]);
    expect(plan!.steps[1]!.annotations).toHaveLength(1);
    expect(logs(run.jobs)).not.toContain("ghs_");
  });
});
