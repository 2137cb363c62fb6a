import { type ChildProcess, execFile, spawn } from "node:child_process";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

let directory: string;
let out: string;
let first: Ended;

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(script: string, ...args: string[]): Promise<Ended> {
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      ["scripts/start.mjs", `scripts/${script}.ts`, ...args],
      (_, stdout, stderr) => done({ code: child.exitCode, stdout, stderr }),
    );
  });
}

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "commands-"));
  out = join(directory, "out");
  first = await run("pipeline", "--years", "2021", "--out", out);
});
afterAll(() => rm(directory, { recursive: true, force: true }));

const emissionsOf = ({ stdout }: Ended): string | undefined => /^2021 +.*$/m.exec(stdout)?.[0];

describe("npm run pipeline", () => {
  it("ends with what it did, the emissions, and where to look", () => {
    expect(first.stderr).toBe("");
    expect(first.code).toBe(0);
    expect(first.stdout).toMatch(/^Files +13 fetched$/m);
    expect(first.stdout).toMatch(/^Partitions +13 loaded$/m);
    expect(emissionsOf(first)).toMatch(/^2021( +[\d,]+){4}$/);
    expect(first.stdout).toContain(join(out, "report.html"));
    expect(first.stdout).toContain("Sample data.");
  });

  it("fails where nothing at all is published of the years", async () => {
    const { code, stderr, stdout } = await run(
      "pipeline",
      "--years",
      "2010",
      "--out",
      `${out}-2010`,
    );
    expect(code).toBe(1);
    expect(stdout).toContain("The file of factors asked for is not published at sample.");
    expect(stderr).toContain("Nothing is published of 2010: all 13 files are absent.");
  });

  it("labels sample data in the report and in the summary", async () => {
    expect(await readFile(join(out, "report.html"), "utf8")).toContain("Sample data.");
    expect(await readFile(join(out, "summary.md"), "utf8")).toContain("**Sample data.**");
  });

  it("fetches and writes nothing a second time, and gives the same figures", async () => {
    const manifest = join(out, "lake/manifests/2021.json");
    const before = await stat(manifest);
    const exact = ["select sum(total_kg_co2e) as kg from carbon_emissions.mart_carbon_emissions"];
    const database = ["--database", join(out, "warehouse.duckdb"), "--format", "json"];
    const figures = await run("sql", ...exact, ...database);
    const second = await run("pipeline", "--years", "2021", "--out", out);
    expect(second.stdout).toMatch(/^Files +13 unchanged$/m);
    expect(second.stdout).toMatch(/^Partitions +13 unchanged$/m);
    expect(emissionsOf(second)).toBe(emissionsOf(first));
    expect((await run("sql", ...exact, ...database)).stdout).toBe(figures.stdout);
    expect((await stat(manifest)).mtimeMs).toBe(before.mtimeMs);
  });

  it("fails a run with too many rejects before anything is loaded, and keeps them to read", async () => {
    const folder = join(directory, "bad");
    const header = ["Site,Meter,Unit,Date"];
    for (let minute = 0; minute < 1440; minute += 30) {
      header.push(
        `${String(Math.floor(minute / 60)).padStart(2, "0")}:${minute % 60 === 0 ? "00" : "30"}`,
      );
    }
    await writeFile(
      `${folder}-jan-2021.csv`,
      `${header.join(",")}\nA,B,kWh,31/13/2021${",1".repeat(48)}\n`,
    );
    const result = await run(
      "pipeline",
      "--years",
      "2021",
      "--out",
      folder,
      "--source",
      `energy=file://${folder}-{mon}-{year}.csv`,
      "--source",
      `factors=file://${folder}-{year}.xlsx`,
    );
    expect(result.code).toBe(1);
    expect(result.stderr).toContain("1 of 1 rows were rejected, more than the 5% allowed");
    expect(result.stderr).toContain(`See ${join(folder, "rejects.csv")} for each row`);
    expect(result.stdout).toMatch(/^Partitions +none$/m);
    const rejects = await readFile(join(folder, "rejects.csv"), "utf8");
    expect(rejects).toContain("bad-jan-2021.csv,2,Date,31/13/2021,");
  });

  it.each([
    [["--years", "2022-2019"], "runs backwards"],
    [["--years", "1066"], "outside 2010 to"],
    [["--out", "/proc/nowhere"], "cannot be written"],
    [["--out", "package.json"], "A file stands where a folder is needed"],
    [["--source", "energy=readings.csv"], "cannot be used"],
    [["--vars", "{calorific_bassis: net}"], "did you mean calorific_basis?"],
  ])("says in words what is wrong with %j, without a stack", async (args, message) => {
    const result = await run("pipeline", ...args);
    expect(result.code).toBe(1);
    expect(result.stderr).toContain(message);
    expect(result.stderr).not.toMatch(/^\s+at /m);
    expect(result.stderr.trim().split("\n")).toHaveLength(2);
  });

  it("says that it can go on when it is stopped by hand", async () => {
    const folder = join(directory, "stopped");
    const args = ["scripts/start.mjs", "scripts/pipeline.ts", "--years", "2021", "--out", folder];
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
    const ended = new Promise((done) => child.once("exit", done));
    child.stdout.once("data", () => child.kill("SIGINT"));
    let said = "";
    child.stderr.on("data", (chunk) => (said += String(chunk)));
    expect(await ended).toBe(130);
    expect(said).toBe("Stopped. Run it again to go on from here.\n");
  });

  it("says who has the warehouse when another process does", async () => {
    const holder: ChildProcess = spawn(
      process.execPath,
      [
        "--input-type=module",
        "--eval",
        `import { DuckDBInstance } from "@duckdb/node-api";
         await DuckDBInstance.create(process.argv[1]);
         process.stdout.write("open");
         process.stdin.resume();`,
        join(out, "warehouse.duckdb"),
      ],
      { stdio: ["pipe", "pipe", "inherit"] },
    );
    await new Promise((opened) => holder.stdout?.once("data", opened));
    const result = await run("pipeline", "--years", "2021", "--out", out);
    holder.kill();
    expect(result.code).toBe(1);
    expect(result.stderr).toContain(`PID ${holder.pid}`);
  });
});

describe("npm run sql", () => {
  const ask = (...args: string[]) =>
    run("sql", ...args, "--database", join(out, "warehouse.duckdb"));

  it("answers a GoogleSQL question with a table", async () => {
    const { stdout, stderr } = await ask(
      "select energy_type, count(*) as n from `carbon_emissions`.`dim_meters` group by energy_type order by energy_type",
    );
    expect(stderr).toBe("");
    expect(stdout).toBe(`energy_type      n
───────────────  ─
electricity      8
gas              3
imported_energy  2
unmapped         1
water            2
`);
  });

  it("answers with JSON", async () => {
    const { stdout } = await ask(
      "select 1 as a, 'x' as b, date '2021-01-31' as c",
      "--format",
      "json",
    );
    expect(JSON.parse(stdout)).toEqual([{ a: 1, b: "x", c: "2021-01-31" }]);
  });

  it.each([
    ["selec 1", "line 1"],
    ["select * from carbon_emissions.mart_carbon_emission", "mart_carbon_emissions"],
    ["select * from read_csv('package.json')", "read_csv"],
    ["select st_geogpoint(1, 2)", "st_geogpoint"],
    ["drop table carbon_emissions.dim_sites", "read-only"],
  ])("refuses %s in words", async (sql, message) => {
    const { code, stderr } = await ask(sql);
    expect(code).toBe(1);
    expect(stderr.toLowerCase()).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it("says how to make a warehouse when there is none", async () => {
    const { code, stderr } = await run("sql", "select 1", "--database", join(directory, "none"));
    expect(code).toBe(1);
    expect(stderr).toContain("npm run pipeline");
  });
});
