import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PullRequest } from "./harness/github.ts";
import { ROWS_A_YEAR } from "./harness/publisher.ts";
import { openScenario, type Scenario } from "./harness/scenario.ts";
import type { RunResult } from "./harness/world.ts";

const SEED = "transforms/seeds/energy_category_mapping.csv";
const MODEL = "transforms/models/marts/dim_conversion_factors.sql";
const read = (path: string): string => readFileSync(path, "utf8");

/** One component of the mapping by another name: a row gone, a row more; all factors doubled. */
const CHANGE = {
  [SEED]: read(SEED).replace("water,m3,supply,", "water,m3,distribution,"),
  [MODEL]: read(MODEL).replace(
    "factors.ghg_conversion_factor as",
    "factors.ghg_conversion_factor * 2 as",
  ),
};
/** Components of a year's factors on the gross basis: four of electricity, two each of gas and water. */
const FACTORS = 8;

const outcomes = ({ jobs }: RunResult): string[] =>
  jobs.map(({ name, result }) => `${name}: ${result}`);
const strange = ({ jobs }: RunResult): string[] =>
  jobs.flatMap(({ steps }) => steps.flatMap((step) => step.strange));

let scenario: Scenario;
beforeAll(async () => {
  scenario = await openScenario();
  await scenario.runByHand({ years: "2021" });
}, 300_000);
afterAll(() => scenario.close(), 120_000);

async function sumOf(dataset: string): Promise<number> {
  const lake = await scenario.google.openLake();
  const warehouse = await scenario.google.openWarehouse({ lake });
  try {
    const [row] = await warehouse.query(
      `select sum(total_kg_co2e) as total from \`${dataset}\`.mart_carbon_emissions`,
    );
    return Number(row!["total"]);
  } finally {
    await warehouse.close();
  }
}

const print = (value: number): string =>
  new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 }).format(value);

describe("a pull request of this repository", { timeout: 300_000 }, () => {
  it("is told exactly what it does to the data, in one comment that stays current", async () => {
    const before = await sumOf("carbon_emissions");
    const title = "Map water <b>otherwise</b> ${{ github.token }} `$(touch pwned)`";
    const pullRequest = await scenario.github.openPullRequest({ title, branch: "water;$(id)" });
    const preview = await scenario.preview(pullRequest, { files: CHANGE });
    expect(outcomes(preview)).toEqual(["On BigQuery: success", "On sample data: skipped"]);
    expect(strange(preview)).toEqual([]);
    expect(await sumOf("carbon_emissions")).toBe(before);
    expect(await sumOf(`carbon_emissions_pr_${pullRequest.number}`)).toBeCloseTo(2 * before, 6);

    const comments = await scenario.github.listComments(pullRequest.number);
    expect(comments).toHaveLength(1);
    const { body } = comments[0]!;
    const row = (name: string, ...cells: readonly (string | number)[]): string =>
      `| \`${name}\` | ${cells.join(" | ")} |`;
    const whole = print(ROWS_A_YEAR);
    expect(body).toContain(row("dim_conversion_factors", FACTORS, FACTORS, 1, 1, FACTORS - 1));
    expect(body).toContain(row("mart_carbon_emissions", whole, whole, 0, 0, whole));
    expect(body).toContain(
      row("total_kg_co2e", print(before), print(2 * before), `+${print(before)} (+100%)`),
    );
    expect(body).not.toContain("<b>");

    const followed = await scenario.commentOn(pullRequest, preview);
    expect(followed.conclusion).toBe("success");
    expect(await scenario.github.listComments(pullRequest.number)).toHaveLength(1);
  });

  it("is told why its preview failed, and in the same comment when it no longer does", async () => {
    const pullRequest = await scenario.github.openPullRequest({ title: "Break", branch: "break" });
    const broken = { [MODEL]: read(MODEL).replace("factors.uom", "factors.uomm") };
    const failed = await scenario.preview(pullRequest, { files: broken });
    expect(outcomes(failed)).toEqual(["On BigQuery: failure", "On sample data: skipped"]);
    const [told] = await scenario.github.listComments(pullRequest.number);
    expect(told!.body).toContain("❌ Preview failed");
    expect(told!.body).toContain("uomm");
    const annotations = failed.jobs[0]!.steps.flatMap((step) => step.annotations);
    const line =
      read(MODEL)
        .split("\n")
        .findIndex((text) => text.includes("factors.uom")) + 1;
    expect(annotations).toContainEqual(
      expect.objectContaining({ level: "error", file: MODEL, line }),
    );

    const again = await scenario.preview(pullRequest, { files: { "README.md": "Nothing.\n" } });
    expect(again.conclusion).toBe("success");
    const [now, ...others] = await scenario.github.listComments(pullRequest.number);
    expect(others).toEqual([]);
    expect(now!.id).toBe(told!.id);
    expect(now!.body).toContain("✅ Preview: nothing to build");
  });

  it("has what it built dropped when it is closed, and what was missed each night", async () => {
    const [first, second] = await Promise.all(
      ["one", "two"].map((branch) => scenario.github.openPullRequest({ title: branch, branch })),
    );
    const datasets = (): string[] =>
      [...scenario.google.bigQuery.store.datasets.keys()].filter((name) => name.includes("_pr_"));
    const datasetOf = ({ number }: PullRequest): string => `carbon_emissions_pr_${number}`;
    for (const each of [first!, second!]) await scenario.preview(each, { files: CHANGE });
    expect(datasets()).toEqual(expect.arrayContaining([datasetOf(first!), datasetOf(second!)]));

    const dropped = await scenario.closePullRequest(first!);
    expect(outcomes(dropped)).toEqual(["Drop the preview: success"]);
    expect(datasets()).not.toContain(datasetOf(first!));
    expect(datasets()).toContain(datasetOf(second!));

    const kept = datasets().length;
    expect(outcomes(await scenario.sweep())).toEqual(["Drop orphans: success"]);
    expect(datasets()).toHaveLength(kept);
    await scenario.github.closePullRequest(second!.number);
    expect(outcomes(await scenario.sweep())).toEqual(["Drop orphans: success"]);
    expect(datasets()).not.toContain(datasetOf(second!));
  });
});

describe("a pull request from a fork", { timeout: 300_000 }, () => {
  it("is built on sample data without a token, and its text posted as text on its own page", async () => {
    const victim = await scenario.github.openPullRequest({ title: "Other", branch: "other" });
    const pullRequest = await scenario.github.openPullRequest({
      title: "From outside",
      branch: "main",
      isFork: true,
    });
    const calls = scenario.github.calls.length;
    const jobs = scenario.google.google.calls.length;
    const preview = await scenario.preview(pullRequest, { files: CHANGE });
    expect(outcomes(preview)).toEqual(["On BigQuery: skipped", "On sample data: success"]);
    expect(scenario.github.calls.slice(calls)).toEqual([]);
    expect(scenario.google.google.calls.slice(jobs)).toEqual([]);
    expect(await scenario.github.listComments(pullRequest.number)).toEqual([]);

    const posted = await scenario.commentOn(pullRequest, preview);
    expect(posted.conclusion).toBe("success");
    const [comment, ...others] = await scenario.github.listComments(pullRequest.number);
    expect(others).toEqual([]);
    expect(comment!.body).toContain("| `dim_conversion_factors` | 8 | 8 | 1 | 1 | 7 |");
    expect(await scenario.github.listComments(victim.number)).toEqual([]);
  });

  it("of Dependabot gets no token either", async () => {
    const pullRequest = await scenario.github.openPullRequest({
      title: "Bump",
      branch: "dependabot/npm",
      author: "dependabot[bot]",
    });
    const preview = await scenario.preview(pullRequest, { files: { "README.md": "Bumped.\n" } });
    expect(outcomes(preview)).toEqual(["On BigQuery: skipped", "On sample data: success"]);
    expect(
      existsSync(join(scenario.world.folder, "artifacts", String(preview.id), "preview-comment")),
    ).toBe(true);
  });
});
