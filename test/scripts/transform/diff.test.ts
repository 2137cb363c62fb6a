import { execFile } from "node:child_process";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { writeProject } from "../../project/project-folder.ts";

/** 1 to 4 with 2, 4, 6 and 8 kWh; the preview drops 2, adds 5 with 100, and halves the rest. */
const BEFORE = {
  "models/usage.sql":
    "{{ config(materialized='table') }} select id, id * 2.0 as kwh from unnest(generate_array(1, 4)) as id",
  "models/other.sql": "select 1 as id",
  "models/untouched.sql": "select 1 as id",
  "models/models.yml":
    "models: [{ name: usage, columns: [{ name: id, data_tests: [unique] }] }, { name: other }]",
};
const AFTER = {
  ...BEFORE,
  "models/usage.sql":
    "{{ config(materialized='table') }} select id, id * 1.0 as kwh from unnest(generate_array(1, 4)) as id where id <> 2 union all select 5, 100.0",
  "models/other.sql": "select 1 as id, 'new' as note",
};

let run: (...args: string[]) => Promise<{ code: number | null; out: string; err: string }>;
let before: string;
let after: string;

beforeEach(async () => {
  const folder = await writeProject({});
  before = await writeProject(BEFORE);
  after = await writeProject(AFTER);
  run = (command, projectDir, ...args) =>
    new Promise((done) => {
      const settings = ["--project-dir", projectDir ?? before, "--dataset", "shop"];
      const places = ["--database", join(folder, "w.duckdb"), "--target-path", folder];
      const all = [
        "scripts/start.mjs",
        "scripts/transform.ts",
        command ?? "",
        ...settings,
        ...places,
        ...args,
      ];
      const child = execFile(process.execPath, all, (_, out, err) =>
        done({ code: child.exitCode, out, err }),
      );
    });
});

test("a preview is shown beside what is published, and one line where nothing differs", async () => {
  expect(await run("build", before)).toMatchObject({ code: 0 });
  const none = await run("build", before, "--preview", "7", "--select", "usage");
  expect(none.code, none.err).toBe(0);
  expect(await run("diff", before, "--preview", "7", "--select", "usage")).toEqual({
    code: 0,
    out: "No difference in data: 1 relation compared.\n",
    err: "",
  });

  expect(await run("build", after, "--preview", "7")).toMatchObject({ code: 0 });
  const { code, out } = await run("diff", after, "--preview", "7");
  expect(code).toBe(0);
  const lines = out.split("\n").map((line) => line.replaceAll(/ +/g, " "));
  expect(lines).toEqual([
    "Relation Data Rows before after added removed changed",
    expect.stringMatching(/^─/),
    "other different 1 1 0 0",
    "usage different 4 4 1 1 3",
    "",
    "other",
    "No key is known, so rows are compared whole.",
    "Column note is new: STRING.",
    "",
    "usage",
    "Column Rows that differ For example, by id",
    expect.stringMatching(/^─/),
    "kwh 3 1: 2 → 1; 3: 6 → 3; 4: 8 → 4",
    "Total of Before After Difference",
    expect.stringMatching(/^─/),
    "kwh 20 108 88",
    "added: id 5, kwh 100",
    "removed: id 2, kwh 4",
    "",
  ]);
});

test("two datasets are compared by name, as JSON too, and what is not there is told", async () => {
  await run("build", before);
  await run("build", after, "--dataset", "elsewhere", "--select", "usage");
  const { out } = await run(
    "diff",
    after,
    "--against",
    "elsewhere",
    "--select",
    "usage other",
    "--output",
    "json",
  );
  expect(JSON.parse(out)).toMatchObject([
    { name: "other", status: "new" },
    { name: "usage", status: "different", added: 1, removed: 1, changed: 3 },
  ]);
});

test("without another dataset there is nothing to compare with", async () => {
  const { code, err } = await run("diff", before);
  expect(code).toBe(1);
  expect(err).toContain("diff does not say which two datasets to compare.");
  expect((await run("diff", before, "--against", "shop")).code).toBe(1);
});
