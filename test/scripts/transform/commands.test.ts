import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { writeProject } from "../../project/project-folder.ts";
import { readTotal, SHOP, useProject } from "./use-project.ts";

test("a build publishes, and leaves dbt's artifacts and the SQL", async () => {
  const { out, run, ask } = useProject("build");
  const { code, stdout, stderr } = await run(await writeProject(SHOP), "build");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toMatch(/^✔ Published 3 relations to shop, in .* s\.$/m);
  expect(await ask(readTotal)).toEqual([{ pounds: 4 }]);
  expect(await readdir(out)).toEqual(
    expect.arrayContaining(["catalog.json", "compiled", "manifest.json", "run_results.json"]),
  );
  const sql = await readFile(join(out, "compiled/shop/models/total.sql"), "utf8");
  expect(sql).toBe("select sum(pounds) as pounds from `shop__candidate`.`pounds`\n");
  const translated = await readFile(join(out, "compiled/shop/models/total.duckdb.sql"), "utf8");
  expect(translated).toContain('"shop"."pounds__candidate"');
});

test("what has changed since it was published is found without a state being named", async () => {
  const { run } = useProject("state");
  expect((await run(await writeProject(SHOP), "build", "-q")).code).toBe(0);
  const changed = await writeProject({ ...SHOP, "models/pounds.sql": "select 1 as pounds" });
  const modified = await run(
    changed,
    "ls",
    "--select",
    "state:modified+",
    "--resource-type",
    "model",
  );
  expect(modified.stdout).toBe("shop.pounds\nshop.total\n");
});

test("a change that a run has left out still counts as one", async () => {
  const { run } = useProject("part");
  const list = ["ls", "--select", "state:modified", "--resource-type", "model"];
  expect((await run(await writeProject(SHOP), "build", "-q")).code).toBe(0);
  const changed = await writeProject({
    ...SHOP,
    "models/pounds.sql": `${SHOP["models/pounds.sql"]} where true`,
    "models/total.sql": `${SHOP["models/total.sql"]} where true`,
    "models/fresh.sql": "select 1 as id",
  });
  expect((await run(changed, ...list)).stdout).toBe("shop.fresh\nshop.pounds\nshop.total\n");
  expect((await run(changed, "build", "-q", "--select", "pounds")).code).toBe(0);
  expect((await run(changed, ...list)).stdout).toBe("shop.fresh\nshop.total\n");
  expect((await run(changed, "build", "-q")).code).toBe(0);
  expect((await run(changed, ...list)).stdout).toBe("");
});

test("the command that looks at a warning asks what was published since", async () => {
  const { run } = useProject("warned");
  const warned = {
    ...SHOP,
    "tests/dear.sql": "{{ config(severity='warn') }} select * from {{ ref('total') }}",
  };
  const { code, stdout } = await run(await writeProject(warned), "build");
  expect(code).toBe(0);
  const [, sql] = /look: +npm run sql -- '(.*)' --database/.exec(stdout) ?? [];
  expect(sql).toBe("select * from `shop`.`total`");
});

test("another environment's relations stand in for what is not there", async () => {
  const { out, run, ask } = useProject("defer");
  const projectDir = await writeProject(SHOP);
  expect((await run(projectDir, "build", "-q")).code).toBe(0);
  const preview = ["build", "-q", "--dataset", "shop_pr_7", "--select", "total"];
  const alone = await run(projectDir, ...preview);
  expect(alone.code).toBe(1);
  const state = join(out, "lake/transform/shop");
  const deferred = await run(projectDir, ...preview, "--defer", "--state", state);
  expect(deferred).toMatchObject({ code: 0, stdout: "" });
  expect(await ask("select pounds from shop_pr_7.total")).toEqual([{ pounds: 4 }]);
});

test("a preview is built beside what people read, gone on with, and dropped by its number", async () => {
  const { run, ask } = useProject("preview");
  expect((await run(await writeProject(SHOP), "build", "-q")).code).toBe(0);
  const total = {
    ...SHOP,
    "models/total.sql": "select sum(pounds) * 2 as pounds from {{ ref('pounds') }}",
  };
  const projectDir = await writeProject(total);
  const failed = await run(projectDir, "build", "--preview", "7");
  expect(failed.code).toBe(1);
  expect(failed.stdout).toMatch(/^ +repeat: .* --preview 7$/m);
  await writeFile(
    join(projectDir, "models/total.sql"),
    "select sum(pounds) + 1 as pounds from {{ ref('pounds') }}",
  );
  const built = await run(undefined, "retry");
  expect(built).toMatchObject({ code: 0, stderr: "" });
  expect(built.stdout).toContain("Published 1 relation to shop_pr_7, in ");
  expect(await ask("select pounds from shop_pr_7.total")).toEqual([{ pounds: 5 }]);
  expect(await ask(readTotal)).toEqual([{ pounds: 4 }]);
  // What people read is what `state:` goes on comparing with.
  const list = ["ls", "--select", "state:modified", "--resource-type", "model"];
  const changed = await run(projectDir, ...list, "--state", "production");
  expect(changed.stdout).toBe("shop.total\n");

  const drop = (...args: string[]) => run(undefined, "drop-preview", "--dataset", "shop", ...args);
  expect((await drop("--orphans", "--keep", "7,8")).stdout).toBe(
    "There is no such preview of shop.\n",
  );
  expect((await drop("--orphans", "--keep", "8", "--dry-run")).stdout).toBe(
    "Would drop shop_pr_7\n",
  );
  expect((await drop("7")).stdout).toBe("Dropped shop_pr_7\n");
  await expect(ask("select pounds from shop_pr_7.total")).rejects.toThrow("There is no table");
  expect(await ask(readTotal)).toEqual([{ pounds: 4 }]);
});

test("a preview of nothing changed builds nothing", async () => {
  const { run } = useProject("same");
  const projectDir = await writeProject(SHOP);
  expect((await run(projectDir, "build", "-q")).code).toBe(0);
  expect(await run(projectDir, "build", "--preview", "7")).toMatchObject({
    code: 0,
    stderr: "Nothing differs from what is published to preview.\n",
  });
});

describe("looking", () => {
  test("a column that is not there is told with its place before anything runs", async () => {
    const { run } = useProject("column");
    const files = {
      ...SHOP,
      "models/total.sql": "select\n  sum(pouns) as n\nfrom {{ ref('pounds') }}",
    };
    const { code, stderr } = await run(await writeProject(files), "build");
    expect(code).toBe(1);
    expect(stderr).toContain("models/total.sql:2:7: there is no column pouns");
    expect(stderr).toContain("did you mean pounds?");
  });

  test("plan shows what would be built, in order", async () => {
    const { run } = useProject("plan");
    const { stdout } = await run(await writeProject(SHOP), "plan");
    expect(stdout).toBe(
      "1  seed   prices\n2  table  pounds\n3  table  total\n     test cheap\n1 seed, 2 models, 1 test.\n",
    );
  });

  test("compile prints the SQL of one model by published names", async () => {
    const { run } = useProject("compile");
    const { stdout } = await run(await writeProject(SHOP), "compile", "--select", "total");
    expect(stdout).toBe("select sum(pounds) as pounds from `shop`.`pounds`\n");
  });

  test("lineage traces a column to the seed", async () => {
    const { run } = useProject("lineage");
    const { stdout } = await run(await writeProject(SHOP), "lineage", "total.pounds");
    expect(stdout).toContain("prices.pence");
  });

  test("clean removes the artifacts and nothing else", async () => {
    const { out, run } = useProject("clean");
    await run(await writeProject(SHOP), "build", "-q");
    expect((await run(undefined, "clean")).stdout).toContain("Removed ");
    expect((await readdir(out)).toSorted()).toEqual(["lake", "w.duckdb"]);
  });

  test.each([
    [["build", "--select", "totals"], 0, /Warning: .*totals.*did you mean total\?/],
    [["build", "--select", "state:modified"], 1, /Nothing has been published to shop from/],
    [["retry"], 1, /There is no .*run_results\.json to go on from/],
    [["build", "--project-dir", "/nowhere"], 1, /dbt_project\.yml: is not there/],
    [["compile", "--target-path", "/proc/x"], 1, /\/proc\/x\/.* cannot be written/],
    [["build", "--database", "/etc/passwd/x"], 1, /\/etc\/passwd cannot be written/],
  ])("%j is answered in words", async (args, expected, message) => {
    const { run } = useProject(`words ${args.join(" ").replaceAll("/", " ")}`);
    const projectDir = args[0] === "retry" ? undefined : await writeProject(SHOP);
    const { code, stderr } = await run(projectDir, ...args);
    expect({ code, stderr }).toEqual({ code: expected, stderr: expect.stringMatching(message) });
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
