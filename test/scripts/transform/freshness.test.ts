import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openWarehouse } from "../../../actions/lib/warehouse/open.ts";
import { writeProject } from "../../project/project-folder.ts";

const FILES = {
  "models/sources.yml": `
sources:
  - name: raw
    config: { loaded_at_field: loaded_at }
    freshness: { warn_after: { count: 1, period: hour }, error_after: { count: 1, period: day } }
    tables:
      - name: fresh
      - name: late
      - name: old
      - name: missing
      - name: whenever
        config: { freshness: null }
`,
};

async function prepare() {
  const dir = await writeProject(FILES);
  const database = join(dir, "warehouse.duckdb");
  const warehouse = await openWarehouse({ kind: "duckdb", path: database });
  await warehouse.execute("create schema raw");
  for (const [name, hours] of Object.entries({ fresh: 0, late: 5, old: 50 })) {
    const loaded = `timestamp_sub(current_timestamp(), interval ${hours} hour)`;
    await warehouse.execute(`create table raw.${name} as select ${loaded} as loaded_at`);
  }
  await warehouse.close();
  return (...args: readonly string[]) => showFreshness(dir, [...args, "--database", database]);
}

async function showFreshness(dir: string, args: readonly string[]) {
  const target = join(dir, "target");
  const command = ["scripts/start.mjs", "scripts/transform.ts", "freshness", "--project-dir", dir];
  const ended = await new Promise<{ code: number | null; out: string; err: string }>((done) => {
    const all = [...command, "--target-path", target, ...args];
    const child = execFile(process.execPath, all, (_, out, err) =>
      done({ code: child.exitCode, out, err }),
    );
  });
  const artifact = await readFile(join(target, "sources.json"), "utf8").catch(() => "{}");
  const { results = [] } = JSON.parse(artifact) as {
    results?: { unique_id: string; status: string }[];
  };
  const statuses = results.map(
    ({ unique_id, status }) => `${unique_id.split(".").at(-1)} ${status}`,
  );
  return { ...ended, statuses };
}

test("every source that states limits is told of, and one too old or missing fails", async () => {
  const run = await prepare();
  const { code, out, err, statuses } = await run();
  expect(code).toBe(1);
  expect(out).toMatch(/^raw\.fresh +pass +[-0-9]{10} [:0-9]{5} UTC +\d minutes? +1 hour +1 day$/m);
  expect(out).toMatch(/^raw\.late +warn .* 5 hours +1 hour +1 day$/m);
  expect(out).toMatch(/^raw\.missing +failed +1 hour +1 day$/m);
  expect(out).not.toContain("whenever");
  expect(err).toMatch(/^warn .*raw\.late .* 5 hours ago; expected within 1 hour\.$/m);
  expect(err).toMatch(/^error .*raw\.old .* 2 days ago; expected within 1 day\.$/m);
  expect(statuses).toEqual(["fresh pass", "late warn", "old error", "missing runtime error"]);
});

test("a warning is no failure, and quiet leaves only what is wrong", async () => {
  const run = await prepare();
  const { code, out, err, statuses } = await run(
    ..."--quiet --select source:raw.fresh source:raw.late".split(" "),
  );
  expect([code, out]).toEqual([0, ""]);
  expect(err.trim().split("\n")).toHaveLength(1);
  expect(statuses).toEqual(["fresh pass", "late warn"]);
});

test("a warehouse that is not there is told, not made", async () => {
  const dir = await writeProject(FILES);
  const database = join(dir, "nowhere.duckdb");
  const { code, err, statuses } = await showFreshness(dir, ["--database", database]);
  expect(code).toBe(1);
  expect(err).toContain(`There is no warehouse at ${database}.`);
  expect(statuses).toEqual([]);
  await expect(readFile(database)).rejects.toThrow("ENOENT");
});
