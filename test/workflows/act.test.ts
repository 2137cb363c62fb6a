import { existsSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runAct } from "./act/run-act.ts";
import type { ActJob } from "./act/read-log.ts";
import { runWorkflow } from "./harness/run.ts";
import { openScenario, type Scenario } from "./harness/scenario.ts";
import type { RunResult, StartingEvent } from "./harness/world.ts";

/** Where .ci/install-act has put the program. */
const ACT = process.env["ACT"] ?? "";
const MODEL = "transforms/models/marts/dim_conversion_factors.sql";

/** What of a run the harness and act must agree on. */
interface Opinion {
  /** Of jobs that ran, a matrix as one: `ingest: failure`. */
  readonly results: readonly string[];
  /** By job, `ingest 2021`: each step that ran, how it ended, and what it put out. */
  readonly steps: Readonly<Record<string, readonly unknown[]>>;
  /** First lines of summaries. */
  readonly summary: Readonly<Record<string, readonly string[]>>;
}

function toOpinion(jobs: readonly ActJob[]): Opinion {
  const sorted = jobs.toSorted((a, b) => a.id.localeCompare(b.id));
  const results = Map.groupBy(sorted, ({ id }) => id.split(" ")[0]!);
  return {
    results: [...results].map(([id, same]) => {
      const isFailed = same.some(({ result }) => result === "failure");
      return `${id}: ${isFailed ? "failure" : "success"}`;
    }),
    steps: Object.fromEntries(
      sorted.map(({ id, steps }) => [id, steps.filter(({ result }) => result !== "skipped")]),
    ),
    summary: Object.fromEntries(
      sorted.map(({ id, summary }) => [id, summary.map(withoutTimes)] as const),
    ),
  };
}

/** Nor with the ports of servers, which each world has its own of. */
function withoutTimes(line: string): string {
  return line.replaceAll(/in \d+(\.\d)? s$/gm, "in … s").replaceAll(/127\.0\.0\.1:\d+/g, "host");
}

function toJobs({ jobs }: RunResult): ActJob[] {
  return jobs.flatMap(({ id, name, result, steps }): ActJob[] => {
    if (result !== "success" && result !== "failure") return [];
    return [
      {
        id: [id.split("/").at(-1), ...(/\d{4}$/.exec(name) ?? [])].join(" "),
        result,
        steps: steps.map((step) => ({
          name: step.name,
          result: step.outcome,
          outputs: step.outputs,
        })),
        summary: steps.flatMap((step) =>
          step.summary === "" ? [] : [step.summary.split("\n")[0]!],
        ),
      },
    ];
  });
}

describe.skipIf(!existsSync(ACT))("act, as a second opinion", { timeout: 300_000 }, () => {
  // In worlds of their own, as what one run leaves changes the next.
  let ours: Scenario;
  let theirs: Scenario;
  beforeAll(async () => {
    [ours, theirs] = await Promise.all([openScenario(), openScenario()]);
  }, 120_000);
  afterAll(async () => {
    await Promise.all([ours, theirs].map((scenario) => scenario.close()));
  }, 120_000);

  /** Has both run the same, expects the same of them, and gives it. */
  async function compare(
    file: string,
    start: (scenario: Scenario) => Promise<StartingEvent>,
  ): Promise<Opinion> {
    const [run, jobs] = await Promise.all([
      start(ours).then((event) => runWorkflow(ours.world, file, event)),
      start(theirs).then((event) => runAct(ACT, theirs.world, { file, event })),
    ]);
    const opinion = toOpinion(toJobs(run));
    expect(toOpinion(jobs)).toEqual(opinion);
    return opinion;
  }

  const onMain = ({ repository: { sha } }: Scenario) => ({ sha, ref: "refs/heads/main" });

  it("runs the monthly run as the harness does", async () => {
    const { results } = await compare("schedule.yml", async (scenario) => ({
      name: "schedule",
      payload: { schedule: "17 6 3 * *" },
      ...onMain(scenario),
    }));
    expect(results).toEqual([
      "ingest: success",
      "plan: success",
      "report: success",
      "transform: success",
    ]);
  });

  it("runs a backfill with a year down as the harness does", async () => {
    const inputs = { years: "2020-2021" };
    const { results, steps } = await compare("pipeline.yml", async (scenario) => {
      scenario.publisher.down.add(2021);
      return { name: "workflow_dispatch", payload: { inputs }, inputs, ...onMain(scenario) };
    });
    expect(results).toEqual(["ingest: failure", "plan: success", "report: success"]);
    expect(Object.keys(steps)).toEqual(["ingest 2020", "ingest 2021", "plan", "report"]);
  });

  it("runs a fork's pull request as the harness does", async () => {
    const { results } = await compare("preview.yml", async (scenario) => {
      const fork = { title: "From outside", branch: "main", isFork: true };
      const pullRequest = await scenario.github.openPullRequest(fork);
      const sql = readFileSync(MODEL, "utf8").replace(
        "ghg_conversion_factor as",
        "ghg_conversion_factor * 2 as",
      );
      return scenario.push(pullRequest, { files: { [MODEL]: sql } });
    });
    expect(results).toEqual(["duckdb: success"]);
  });
});
