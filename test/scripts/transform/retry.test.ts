import { mkdir, rmdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeProject } from "../../project/project-folder.ts";
import { readTotal, SHOP, useProject } from "./use-project.ts";

test("a failed test publishes nothing, says how to go on, and retry goes on from there", async () => {
  const { run, ask } = useProject("retry");
  expect((await run(await writeProject(SHOP), "build", "--quiet")).code).toBe(0);
  const dear = { ...SHOP, "seeds/prices.csv": "id,pence\n1,150\n2,2500\n" };
  const projectDir = await writeProject(dear);
  const failed = await run(projectDir, "build");
  expect(failed.code).toBe(1);
  expect(failed.stdout).toContain("fail  test cheap");
  expect(failed.stdout).toMatch(/found 1 row, expected none\.\n +pounds\n +─+\n +26\.5\n/);
  expect(failed.stdout).toMatch(/^go on: {2}npm run transform -- retry --target-path /m);
  expect(await ask(readTotal)).toEqual([{ pounds: 4 }]);
  const again = await run(undefined, "retry");
  expect(again.code).toBe(1);
  expect(again.stdout).not.toContain("pounds  1 row");
  await writeFile(join(projectDir, "seeds/prices.csv"), "id,pence\n1,150\n2,260\n");
  const mended = await run(undefined, "retry");
  expect(mended).toMatchObject({ code: 0, stderr: "" });
  expect(await ask(readTotal)).toEqual([{ pounds: 4.1 }]);
  expect((await run(undefined, "retry")).stdout).toBe("Nothing is left to do of the last run.\n");
});

test("a model that fails is gone on with, from the candidates that stand", async () => {
  const { run, ask } = useProject("mended");
  const broken = {
    ...SHOP,
    "models/total.sql": `${SHOP["models/total.sql"]} where error('no') = 1`,
  };
  const projectDir = await writeProject(broken);
  const failed = await run(projectDir, "build");
  expect(failed.code).toBe(1);
  expect(failed.stdout).toContain("error  model total");
  expect(failed.stdout).toMatch(/^- test .*cheap.*skipped/m);
  await writeFile(join(projectDir, "models/total.sql"), SHOP["models/total.sql"]);
  const mended = await run(undefined, "retry");
  expect(mended.code).toBe(0);
  expect(mended.stdout).toMatch(/^models +1 /m);
  expect(mended.stdout).not.toMatch(/^seeds/m);
  expect(await ask(readTotal)).toEqual([{ pounds: 4 }]);
});

test("what a retry that was stopped may have built of other text is built again", async () => {
  const { out, run, ask } = useProject("stopped");
  const total = `${SHOP["models/total.sql"]} where error('no') = 1`;
  const projectDir = await writeProject({ ...SHOP, "models/total.sql": total });
  expect((await run(projectDir, "build")).code).toBe(1);
  const pounds = join(projectDir, "models/pounds.sql");
  await writeFile(pounds, "select id, pence as pounds from {{ ref('prices') }}");
  // It stops when it has built, before it can write what came of it.
  const obstacle = join(out, "manifest.json.incoming");
  await mkdir(obstacle);
  expect((await run(undefined, "retry")).stderr).toContain("manifest.json");
  await rmdir(obstacle);
  await writeFile(pounds, SHOP["models/pounds.sql"]);
  await writeFile(join(projectDir, "models/total.sql"), SHOP["models/total.sql"]);
  expect((await run(undefined, "retry")).code).toBe(0);
  expect(await ask(readTotal)).toEqual([{ pounds: 4 }]);
});

/** As of a test that fails: what it asks is mended, where the data were right. */
test("a test that was edited since it failed is asked before anything is published", async () => {
  const { run, ask } = useProject("edited");
  const withMost = (most: number) => SHOP["models/models.yml"].replace("5 }", `${most} }`);
  const projectDir = await writeProject({ ...SHOP, "models/models.yml": withMost(3) });
  expect((await run(projectDir, "build", "--select", "total+", "--select", "+total")).code).toBe(1);
  await writeFile(join(projectDir, "models/models.yml"), withMost(2));
  const stricter = await run(undefined, "retry");
  expect(stricter.code).toBe(1);
  expect(stricter.stdout).toContain("fail  test cheap");
  await expect(ask(readTotal)).rejects.toThrow("There is no table shop.total");
  await writeFile(join(projectDir, "models/models.yml"), withMost(4));
  const mended = await run(undefined, "retry");
  expect(mended).toMatchObject({ code: 0, stderr: "" });
  expect(mended.stdout).toMatch(/^tests +1 /m);
  expect(await ask(readTotal)).toEqual([{ pounds: 4 }]);
});

test("what a variable makes of what stands is built again", async () => {
  const { run, ask } = useProject("variables");
  const settings = (factor: number) => `${SHOP["dbt_project.yml"]}vars: { factor: ${factor} }\n`;
  const projectDir = await writeProject({
    ...SHOP,
    "dbt_project.yml": settings(1),
    "models/pounds.sql":
      "select id, pence * {{ var('factor') }} / 100 as pounds from {{ ref('prices') }}",
    "models/total.sql": `${SHOP["models/total.sql"]} where error('no') = 1`,
  });
  expect((await run(projectDir, "build")).code).toBe(1);
  await writeFile(join(projectDir, "models/total.sql"), SHOP["models/total.sql"]);
  await writeFile(join(projectDir, "dbt_project.yml"), settings(2));
  const failed = await run(undefined, "retry");
  expect(failed.stdout).toContain("fail  test cheap");
  await writeFile(join(projectDir, "dbt_project.yml"), settings(1));
  expect((await run(undefined, "retry")).code).toBe(0);
  expect(await ask(readTotal)).toEqual([{ pounds: 4 }]);
});

const HALF_BUILT = {
  ...SHOP,
  "models/total.sql": `${SHOP["models/total.sql"]} where error('no') = 1`,
};

test("candidates of another run are not gone on with", async () => {
  const { out, run, ask } = useProject("others");
  const projectDir = await writeProject(HALF_BUILT);
  const pounds = join(projectDir, "models/pounds.sql");
  expect((await run(projectDir, "build")).code).toBe(1);
  await writeFile(pounds, "select id, 1000 as pounds from {{ ref('prices') }}");
  expect((await run(projectDir, "build", "--target-path", join(out, "other"))).code).toBe(1);
  await writeFile(pounds, SHOP["models/pounds.sql"]);
  await writeFile(join(projectDir, "models/total.sql"), SHOP["models/total.sql"]);
  const mended = await run(undefined, "retry");
  expect(mended.code).toBe(0);
  expect(mended.stdout).toMatch(/^seeds +1 /m);
  expect(await ask(readTotal)).toEqual([{ pounds: 4 }]);
});

/** Loads a table that another project has for a source. */
async function load(pence: number, { out, run }: ReturnType<typeof useProject>): Promise<void> {
  const projectDir = await writeProject({ ...SHOP, "seeds/coins.csv": `pence\n${pence}\n` });
  const elsewhere = ["--dataset", "raw", "--target-path", join(out, "raw")];
  expect((await run(projectDir, "seed", ...elsewhere)).code).toBe(0);
}

test("what was made of a source that was loaded since is made again", async () => {
  const project = useProject("reloaded");
  const { run, ask } = project;
  await load(100, project);
  const projectDir = await writeProject({
    "models/sources.yml": "sources: [{ name: raw, tables: [{ name: coins }] }]\n",
    "dbt_project.yml": SHOP["dbt_project.yml"],
    "models/a.sql": "select * from {{ source('raw', 'coins') }}",
    "models/b.sql": "select error('no') as pence from {{ source('raw', 'coins') }}",
    "models/c.sql": "select 1 as x",
  });
  expect((await run(projectDir, "build")).code).toBe(1);
  await load(200, project);
  await writeFile(join(projectDir, "models/b.sql"), "select * from {{ source('raw', 'coins') }}");
  const mended = await run(undefined, "retry");
  expect(mended.code).toBe(0);
  // What does not read it stands.
  expect(mended.stdout).toMatch(/^models +2 /m);
  expect(await ask("select a.pence, b.pence as same from shop.a, shop.b")).toEqual([
    { pence: 200, same: 200 },
  ]);
});

test("a test that looks at a source that was loaded since is asked again", async () => {
  const project = useProject("looked-at");
  const { run } = project;
  await load(100, project);
  const projectDir = await writeProject({
    "dbt_project.yml": SHOP["dbt_project.yml"],
    "models/sources.yml": "sources: [{ name: raw, tables: [{ name: coins }] }]\n",
    "models/a.sql": "select 150 as most",
    "models/b.sql": "select error('no') as x",
    "tests/few.sql":
      "select a.most from {{ ref('a') }} as a, {{ source('raw', 'coins') }} where pence > a.most",
  });
  expect((await run(projectDir, "build")).code).toBe(1);
  await load(200, project);
  await writeFile(join(projectDir, "models/b.sql"), "select 1 as x");
  const failed = await run(undefined, "retry");
  expect(failed.stdout).toContain("fail  test few");
  expect(failed.stdout).not.toContain("table       a ");
});

test("a mend that is no mend costs nothing that stood", async () => {
  const { run } = useProject("refused");
  const projectDir = await writeProject(HALF_BUILT);
  const total = join(projectDir, "models/total.sql");
  expect((await run(projectDir, "build")).code).toBe(1);
  await writeFile(total, "select sum(pouns) as pounds from {{ ref('pounds') }}");
  expect((await run(undefined, "retry")).stderr).toContain("there is no column pouns");
  await writeFile(total, SHOP["models/total.sql"]);
  const mended = await run(undefined, "retry");
  expect(mended.code).toBe(0);
  expect(mended.stdout).toMatch(/^models +1 /m);
  expect(mended.stdout).not.toMatch(/^seeds/m);
});

test("what reads a view that stood is not made again for that", async () => {
  const { run, ask } = useProject("views");
  const view = `{{ config(materialized='view') }} ${SHOP["models/pounds.sql"]}`;
  const sound = {
    ...SHOP,
    "models/pounds.sql": view,
    "models/most.sql": "select max(pounds) as pounds from {{ ref('pounds') }}",
  };
  expect((await run(await writeProject(sound), "build")).code).toBe(0);
  const projectDir = await writeProject({
    ...sound,
    "models/most.sql": "select max(pounds) as pounds, 1 as n from {{ ref('pounds') }}",
    "models/total.sql": HALF_BUILT["models/total.sql"],
  });
  expect((await run(projectDir, "build")).code).toBe(1);
  await writeFile(join(projectDir, "models/total.sql"), SHOP["models/total.sql"]);
  const mended = await run(undefined, "retry");
  expect(mended.code).toBe(0);
  expect(mended.stdout).toMatch(/^models +1 /m);
  expect(await ask("select n, total.pounds from shop.most, shop.total")).toEqual([
    { n: 1, pounds: 4 },
  ]);
});

test("candidates that another run wrote in a dataset of both are not gone on with", async () => {
  const { out, run, ask } = useProject("shared");
  const projectDir = await writeProject({
    "dbt_project.yml": SHOP["dbt_project.yml"],
    "macros/names.sql":
      "{% macro generate_schema_name(custom, node) %}{{ custom or target.schema }}{% endmacro %}",
    "models/m.sql": "{{ config(schema='both') }} select '{{ var('who') }}' as who",
    "models/n.sql": "select error('no') as who from {{ ref('m') }}",
  });
  const build = (who: string, ...more: string[]) =>
    run(projectDir, "build", "--vars", `{ who: ${who} }`, ...more);
  expect((await build("shop")).code).toBe(1);
  expect((await build("e", "--dataset", "e", "--target-path", join(out, "e"))).code).toBe(1);
  await writeFile(join(projectDir, "models/n.sql"), "select who from {{ ref('m') }}");
  expect((await run(undefined, "retry")).code).toBe(0);
  expect(await ask("select m.who, n.who as same from both.m, shop.n")).toEqual([
    { who: "shop", same: "shop" },
  ]);
});
