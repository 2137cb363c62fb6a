import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { registerScripts } from "../../actions/lib/warehouse/duckdb/scripts.ts";
import { openLocalLake } from "../../actions/lib/lake/local.ts";
import { readManifest } from "../../actions/lib/lake/manifest.ts";
import {
  type SamplePublisher,
  startSamplePublisher,
} from "../../scripts/sample-publisher/publisher.ts";
import type { KilledRun } from "./killed-run.ts";

const SCRIPT = resolve(import.meta.dirname, "killed-run.ts");
// January to March; the factors of 2021 are not out, so those of 2020 come along.
const TODAY = "2021-04-15";

let directory: string;
let publisher: SamplePublisher;
let undisturbed: { state: unknown; points: Map<string, number> };

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "killed-"));
  publisher = await startSamplePublisher({ today: TODAY });
  const out = join(directory, "undisturbed");
  const { stdout } = await runOnce(out);
  const points = new Map<string, number>(JSON.parse(stdout));
  undisturbed = { state: await readState(out), points };
});
afterAll(async () => {
  await publisher.close();
  await rm(directory, { recursive: true, force: true });
});

interface Ended {
  readonly signal: string | null;
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function runOnce(out: string, killAt?: string): Promise<Ended> {
  const { energyTemplate, factorsTemplate } = publisher;
  const run: KilledRun = {
    out,
    today: TODAY,
    years: [2021],
    energyTemplate,
    factorsTemplate,
    killAt,
  };
  return new Promise((done) => {
    const child = execFile(process.execPath, [SCRIPT, JSON.stringify(run)], (_, stdout, stderr) =>
      done({ signal: child.signalCode, code: child.exitCode, stdout, stderr }),
    );
  });
}

/** Everything that people and later runs read, asked of DuckDB itself. */
async function readState(out: string): Promise<unknown> {
  const instance = await DuckDBInstance.create(join(out, "warehouse.duckdb"));
  const connection = await instance.connect();
  registerScripts(connection);
  const relations = await connection.runAndReadAll(
    // Each run adds itself to the log of runs, and none is like another.
    `select schema_name || '.' || table_name as name from duckdb_tables()
      where not internal and table_name <> 'pipeline_runs' and schema_name <> 'googlesql'
     union all select schema_name || '.' || view_name from duckdb_views() where not internal
     order by 1`,
  );
  const contents: Record<string, unknown> = {};
  for (const { name } of relations.getRowObjectsJson()) {
    const [schema, table] = String(name).split(".");
    const counted = await connection.runAndReadAll(
      `select count(*) as n, bit_xor(hash(t)) as h from "${schema}"."${table}" as t`,
    );
    contents[String(name)] = counted.getRowObjectsJson()[0];
  }
  connection.closeSync();
  instance.closeSync();
  const lake = await openLocalLake(join(out, "lake"));
  const manifest = await readManifest(lake, 2021);
  const files = manifest.files.map((file) => ({ ...file, fetchedAt: undefined }));
  return { contents, files, incoming: await lake.list(".incoming"), outputs: await readdir(out) };
}

describe("a run that is killed and run again", () => {
  it("is compared with an undisturbed one that has everything", () => {
    expect(undisturbed.state).toMatchObject({
      contents: {
        "carbon_emissions_raw.energy_consumption": { n: String(16 * 90) },
        "carbon_emissions.mart_carbon_emissions": { n: String(16 * 90 * 48) },
      },
      incoming: [],
    });
  });

  it.each([
    "within download:2",
    "within raw:1",
    "within parquet:2",
    "after parquet:3",
    "within manifests",
    "after manifests",
    "before commit of load conversion_factors/2020",
    "after commit of load conversion_factors/2020",
    "after insert into of load energy_consumption/202102",
    "before commit of load energy_consumption/202101",
    "after commit of load energy_consumption/202101",
    "during model fct_energy_consumption",
    "after model mart_carbon_emissions",
    "during publish carbon_emissions",
    "before alter table of publish:2",
    "after alter table of publish:4",
    "before commit of publish",
    "after commit of publish",
    "after publish carbon_emissions",
    "after report.html",
  ])("ends as an undisturbed one: %s", async (killAt) => {
    const point = killAt.replace(/:\d+$/, "");
    expect([...undisturbed.points.keys()]).toContain(point);
    const out = join(directory, killAt.replaceAll(/\W+/g, "-"));
    const killed = await runOnce(out, killAt);
    expect(killed.signal, killed.stderr).toBe("SIGKILL");
    const again = await runOnce(out);
    expect(again.code, again.stderr).toBe(0);
    expect(await readState(out)).toEqual(undisturbed.state);
  });
});
