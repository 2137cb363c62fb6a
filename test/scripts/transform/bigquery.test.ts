import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type GoogleFixture, openGoogle, PLACE } from "../../google/bigquery-fixture.ts";
import { writeProject } from "../../project/project-folder.ts";
import { readConfiguration } from "../../terraform/read-hcl.ts";

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

let folder: string;
let google: GoogleFixture;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "commands-"));
  google = await openGoogle(folder);
});
afterAll(async () => {
  await google.close();
  await rm(folder, { recursive: true });
});

const PLACE_WORDS =
  `--warehouse bigquery --project ${PLACE.project} --location ${PLACE.location} --bucket lake`.split(
    " ",
  );

function start(script: string, words: readonly string[]): Promise<Ended> {
  const env = { ...process.env, GOOGLE_API_ENDPOINT: google.google.url };
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      ["scripts/start.mjs", script, ...words],
      { env },
      (_, stdout, stderr) => done({ code: child.exitCode, stdout, stderr }),
    );
  });
}

/** Runs the command as people do, on the tests' BigQuery. */
function useProject(dataset: string) {
  const out = join(folder, "out", dataset);
  const run = (projectDir: string | undefined, command: string, ...args: string[]) =>
    start("scripts/transform.ts", [
      command,
      ...(projectDir === undefined ? [] : ["--project-dir", projectDir]),
      "--dataset",
      dataset,
      "--target-path",
      out,
      ...PLACE_WORDS,
      ...args,
    ]);
  return { out, run };
}

/** What previews of a dataset wrote in the lake, and Terraform's preview account may not write. */
async function listForbidden(dataset: string): Promise<string[]> {
  const { locals } = await readConfiguration();
  const allowed = (locals["preview_prefixes"] as string[]).map((prefix) =>
    prefix.replace("${var.project}", PLACE.project).replace("${var.dataset}", dataset),
  );
  const lake = join(folder, "lake");
  const entries = await readdir(lake, { recursive: true });
  const written = entries.filter((name) => name.includes(`${dataset}_pr_`) && /\.\w+$/.test(name));
  expect(written.length).toBeGreaterThan(3);
  return written.filter((name) => !allowed.some((prefix) => name.startsWith(prefix)));
}

const shop = (dataset: string) => ({
  "dbt_project.yml": "name: shop\nmodels: { shop: { +materialized: table } }\n",
  "seeds/prices.csv": "id,pence,day\n1,150,2021-02-03\n2,250,2021-02-04\n",
  "models/pounds.sql": "select id, pence / 100 as pounds from {{ ref('prices') }}",
  "models/total.sql": "select sum(pounds) as pounds from {{ ref('pounds') }}",
  "models/models.yml": `models: [{ name: total, columns: [{ name: pounds, data_tests: [{ dbt_utils.accepted_range: { name: cheap, arguments: { max_value: 5 } } }] }] }]
sources: [{ name: s, schema: ${dataset}, tables: [{ name: prices, config: { loaded_at_field: cast(day as timestamp), freshness: { warn_after: { count: 1, period: day } } } }] }]
`,
});

/** Runs a command that was printed, as its reader would. */
async function repeat(printed: string): Promise<Ended> {
  const [, script = "", words = ""] = /^npm run (\w+) -- (.*)$/.exec(printed) ?? [];
  const shell = `printf '%s\\0' ${words}`;
  const { stdout } = await promisify(execFile)("bash", ["-c", shell]);
  return start(`scripts/${script}.ts`, stdout.split("\0").slice(0, -1));
}

describe("commands on BigQuery", () => {
  test("a failure is looked into and repeated with the commands that it prints", async () => {
    const { run } = useProject("failed");
    const dear = { ...shop("failed"), "seeds/prices.csv": "id,pence,day\n1,9900,2021-02-03\n" };
    const failed = await run(await writeProject(dear), "build");
    expect(failed.code, failed.stderr).toBe(1);
    const looks = [...failed.stdout.matchAll(/^ *look: +(.*)$/gm)].map(
      ([, command = ""]) => command,
    );
    expect(looks).toHaveLength(2);
    for (const command of looks) {
      const { code, stdout, stderr } = await repeat(command);
      expect({ code, stdout }, stderr).toEqual({
        code: 0,
        stdout: expect.stringMatching(/^ *99$/m),
      });
    }
    const [, again = ""] = /^go on: +(.*)$/m.exec(failed.stdout) ?? [];
    expect((await repeat(again)).stdout).toContain("fail  test cheap");
  });

  test("sql asks, and changes nothing", async () => {
    const { run } = useProject("asked");
    expect((await run(await writeProject(shop("asked")), "build", "-q")).code).toBe(0);
    const ask = (sql: string) => start("scripts/sql.ts", [sql, "--format", "json", ...PLACE_WORDS]);
    const asked = await ask("select pounds from asked.total");
    expect(JSON.parse(asked.stdout)).toEqual([{ pounds: 4 }]);
    expect(asked.stderr).toMatch(/^BigQuery ran 1 job and billed 10\.0 MiB, /);
    for (const sql of ["drop table asked.total", "select 1; drop table asked.total"]) {
      const refused = await ask(sql);
      expect(refused.code).toBe(1);
      expect(refused.stderr).toMatch(/^Error: The warehouse is only looked at here, and this is/);
    }
    expect(google.bigQuery.store.tables.has("asked.total")).toBe(true);
    expect((await ask("select * from nowhere.at_all")).stderr).toContain("nowhere.at_all");
  });

  test("compile has each query checked without running any", async () => {
    const { out, run } = useProject("compiled");
    const files = {
      ...shop("compiled"),
      "models/fresh.sql": "select 1 as id",
      "models/reads.sql": "select id from {{ ref('fresh') }}",
    };
    expect((await run(await writeProject(files), "build", "-q", "--exclude", "fresh+")).code).toBe(
      0,
    );
    const before = google.bigQuery.runner.effects.length;
    const total = "select\n  sum('a') as pounds\nfrom {{ ref('pounds') }}";
    const wrong = { ...files, "models/total.sql": total };
    const { code, stderr } = await run(await writeProject(wrong), "compile");
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringMatching(
        /^Error: models\/total\.sql: BigQuery refuses the statement: .*SUM/m,
      ),
    });
    expect(stderr).toMatch(/^Not checked, because what it reads is not published yet: reads\.$/m);
    expect(google.bigQuery.runner.effects.slice(before)).toEqual([]);
    expect(await readFile(join(out, "compiled/shop/models/reads.sql"), "utf8")).toContain(
      "`fresh`",
    );
  });

  test("freshness asks BigQuery", async () => {
    const { run } = useProject("aged");
    const projectDir = await writeProject(shop("aged"));
    expect((await run(projectDir, "build", "-q")).code).toBe(0);
    const { code, stdout, stderr } = await run(projectDir, "freshness");
    expect({ code, stdout }, stderr).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^s\.prices +warn +2021-02-04/m),
    });
  });

  test("a preview compares with what the bucket says is published, and is dropped by its label", async () => {
    const { run } = useProject("previewed");
    expect((await run(await writeProject(shop("previewed")), "build", "-q")).code).toBe(0);
    const changed = { ...shop("previewed"), "models/total.sql": "select 3 as pounds" };
    const built = await run(await writeProject(changed), "build", "--preview", "12");
    expect(built).toMatchObject({ code: 0, stderr: "" });
    expect(built.stdout).toContain("Published 1 relation to previewed_pr_12");
    const { datasets } = google.bigQuery.store;
    expect(datasets.has("previewed_pr_12")).toBe(true);
    expect(await listForbidden("previewed")).toEqual([]);
    const drop = (...args: string[]) => run(undefined, "drop-preview", ...args);
    const dry = await drop("--orphans", "--keep", "11", "--dry-run");
    expect(dry.stdout).toContain("Would drop previewed_pr_12\n");
    const { code, stdout, stderr } = await drop("--orphans", "--keep", "11");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout.trim().split("\n").toSorted()).toEqual([
      "Dropped previewed_pr_12",
      "Dropped previewed_pr_12__candidate",
    ]);
    expect([...datasets.keys()].filter((name) => name.startsWith("previewed_pr"))).toEqual([]);
    expect(datasets.has("previewed")).toBe(true);
  });
});
