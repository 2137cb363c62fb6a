import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TransformPart } from "../../actions/lib/report/parts.ts";
import { openWarehouse } from "../../actions/lib/warehouse/open.ts";
import { runAction } from "./run-action.ts";

let cwd: string;
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "checkout-"));
  await cp("transforms", join(cwd, "transforms"), { recursive: true });
  await symlink(resolve("node_modules"), join(cwd, "node_modules"));
});
afterAll(async () => {
  await rm(cwd, { recursive: true, force: true });
});

const run = (
  name: string,
  inputs: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string>> = {},
) => runAction(name, { cwd, inputs: { warehouse: "duckdb", ...inputs }, env });
const YEAR = { year: "2021", source: "sample" };

async function ask(sql: string) {
  const path = join(cwd, "out/warehouse.duckdb");
  const warehouse = await openWarehouse({ kind: "duckdb", path, threads: 1 });
  try {
    return await warehouse.query(sql);
  } finally {
    await warehouse.close();
  }
}

/** Each goes on from what those before it left, as the steps of a job do. */
describe("the actions in a checkout after npm ci", () => {
  it("extract, load and transform on DuckDB, taken from the checkout", async () => {
    for (const [name, inputs] of [
      ["plan", { years: "2021" }],
      ["extract", YEAR],
      ["load", YEAR],
      ["transform", {}],
    ] as const) {
      const { code, annotations } = await runAction(name, {
        cwd,
        inputs: name === "plan" ? inputs : { warehouse: "duckdb", ...inputs },
      });
      expect(annotations.filter(({ level }) => level === "error")).toEqual([]);
      expect(code).toBe(0);
    }
    const rows = await ask("select count(*) as n from carbon_emissions.mart_carbon_emissions");
    expect(Number(rows[0]?.["n"])).toBeGreaterThan(1000);
    const text = await readFile(join(cwd, "out/results/transform.json"), "utf8");
    const { freshness } = (JSON.parse(text) as TransformPart).transform ?? {};
    expect(freshness?.map(({ name, loadedAtMs = 0 }) => [name, new Date(loadedAtMs)])).toEqual([
      ["carbon_emissions_raw.energy_consumption", new Date("2021-12-31")],
      ["carbon_emissions_raw.conversion_factors", new Date("2021-01-01")],
    ]);
  }, 300_000);

  it("report makes report and summary of what they left", async () => {
    const { code, outputs, summary, annotations } = await run("report");
    expect(annotations).toEqual([]);
    expect(code).toBe(0);
    expect(outputs).toMatchObject({
      verdict: "success",
      report: "out/report.html",
      summary: "out/summary.md",
    });
    expect(summary).toContain("2021");
    // Sample data are old by design.
    expect(summary).not.toContain("Freshness");
    expect(await readFile(join(cwd, "out/summary.md"), "utf8")).toBe(summary);
    expect(await readFile(join(cwd, "out/report.html"), "utf8")).toContain("kg CO2e");
  }, 300_000);

  it("a preview builds what a pull request changes beside what people read", async () => {
    const model = join(cwd, "transforms/models/marts/dim_sites.sql");
    const before = await readFile(model, "utf8");
    await writeFile(model, `${before.trimEnd()}\nlimit 1\n`);
    const events = join(cwd, "event.json");
    const head = { sha: "a".repeat(40), repo: { full_name: "fork/carbon" } };
    await writeFile(events, JSON.stringify({ pull_request: { number: 7, head } }));

    const [published] = await ask("select count(*) as n from carbon_emissions.dim_sites");
    const preview = {
      preview: "7",
      select: "state:modified+",
      state: "production",
      compare: "true",
    };
    const { code, outputs, annotations } = await run("transform", preview);
    expect(annotations.filter(({ level }) => level === "error")).toEqual([]);
    expect(code).toBe(0);
    expect(outputs).toMatchObject({ verdict: "success", dataset: "carbon_emissions_pr_7" });
    const [own] = await ask("select count(*) as n from carbon_emissions_pr_7.dim_sites");
    expect(own).toEqual({ n: 1 });
    const part = JSON.parse(await readFile(join(cwd, "out/results/transform.json"), "utf8")) as {
      transform: { differences: { name: string; removed?: number }[] };
    };
    const removed = Number(published?.["n"]) - 1;
    expect(removed).toBeGreaterThan(0);
    expect(part.transform.differences).toContainEqual(
      expect.objectContaining({ name: "dim_sites", added: 0, removed, changed: 0 }),
    );

    const report = await run("report", {}, { GITHUB_EVENT_PATH: events });
    expect(report.code).toBe(0);
    const comment = await readFile(join(cwd, "out/comment.md"), "utf8");
    expect(comment).toContain("Preview");
    expect(comment).toContain("Data beside production");
    expect(comment).toContain("npm run transform -- build --preview 7");
  }, 300_000);

  it("a model that cannot be built is marked on its line, and what people read stays", async () => {
    const before = await ask("select count(*) as n from carbon_emissions.mart_carbon_emissions");
    await writeFile(
      join(cwd, "transforms/models/marts/dim_sites.sql"),
      "select\n    1 as id,\n    no_such_column\nfrom {{ ref('stg_ecodriver__energy_consumption') }}\n",
    );
    const { code, outputs, annotations, summary } = await run("transform");
    expect(code).toBe(1);
    expect(outputs).toMatchObject({ verdict: "failure", published: "false" });
    expect(annotations).toContainEqual(
      expect.objectContaining({
        level: "error",
        file: "transforms/models/marts/dim_sites.sql",
        line: 3,
        message: expect.stringContaining("no_such_column"),
      }),
    );
    expect(summary).toContain("❌ **Transform**");
    expect(await ask("select count(*) as n from carbon_emissions.mart_carbon_emissions")).toEqual(
      before,
    );
    const report = await run("report");
    expect(report.outputs).toMatchObject({ verdict: "failure" });
  }, 300_000);
});
