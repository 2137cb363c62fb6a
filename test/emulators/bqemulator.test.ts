import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openLocalLake } from "../../actions/lib/lake/local.ts";
import { openBigQuery } from "../../actions/lib/warehouse/bigquery/open.ts";
import type { Warehouse } from "../../actions/lib/warehouse/warehouse.ts";
import { openGoogle } from "../google/bigquery-fixture.ts";
import {
  arePublishedFilesHere,
  expectTotals,
  PUBLISHED_YEAR,
  readModels,
  toSources,
  writePublishedReadings,
} from "../pipeline/published-readings.ts";
import { runHere } from "../pipeline/run-here.ts";
import { makeRequest } from "../warehouse/parquet-file.ts";
import { GAPS, openGoBetween } from "./bqemulator-gaps.ts";
import { loadWhole } from "./preloaded.ts";

/** Both set by `npm run test:emulators`: its address, and the folder that `gs://` stands for. */
const url = process.env["BQEMULATOR"];
const files = process.env["EMULATOR_FILES"] ?? tmpdir();
const PROJECT = "carbon-test";

let folder: string;
let between: Awaited<ReturnType<typeof openGoBetween>>;
beforeAll(async () => {
  folder = await mkdtemp(join(files, "bqemulator-"));
  between = await openGoBetween(url ?? "");
});
afterAll(async () => {
  await between.close();
  await rm(folder, { recursive: true, force: true });
});

/** The folder as a bucket's lake. */
async function openLake() {
  const lake = await openLocalLake(join(folder, "lake"));
  return Object.assign(lake, { uri: (key: string) => `gs://${basename(folder)}/lake/${key}` });
}

async function open(apiEndpoint: string): Promise<Warehouse> {
  return openBigQuery({
    project: PROJECT,
    location: "europe-west2",
    runId: crypto.randomUUID(),
    runAttempt: 1,
    step: "test",
    deadlineMs: 5000,
    lake: await openLake(),
    apiEndpoint,
  });
}

describe.skipIf(url === undefined)("on bqemulator", () => {
  it("gives back values in the documented form", async () => {
    const [row] = await (
      await open(between.url)
    ).query(
      `select 1 as i, 1.5 as f, numeric '1.50' as n, 'x' as s, true as b, date '2021-01-31' as d,
        datetime '2021-01-31 00:30:00' as dt, timestamp '2021-01-31 00:30:00.25+00' as ts`,
    );
    expect(row).toEqual({
      i: 1,
      f: 1.5,
      n: "1.5",
      s: "x",
      b: true,
      d: "2021-01-31",
      dt: "2021-01-31T00:30:00",
      ts: "2021-01-31T00:30:00.250Z",
    });
  });

  it("builds, tests and publishes tables and views", async () => {
    const warehouse = await open(between.url);
    await warehouse.execute("create or replace table m__candidate.t as select 1 as x");
    await warehouse.execute(
      "create or replace view m__candidate.v as select x from m__candidate.t",
    );
    expect(await warehouse.query("select x from m__candidate.v where x is null")).toEqual([]);
    await warehouse.publish([
      { dataset: "m", name: "t", kind: "table", description: "One row." },
      { dataset: "m", name: "v", kind: "view", sql: "select x from m.t" },
    ]);
    expect(await warehouse.query("select x from m.v")).toEqual([{ x: 1 }]);
    expect(await warehouse.describe({ dataset: "m", name: "t" })).toMatchObject({
      kind: "table",
      description: "One row.",
    });
    expect(await warehouse.describe({ dataset: "m__candidate", name: "t" })).toBeUndefined();
    expect(await warehouse.describe({ dataset: "m__candidate", name: "v" })).toBeUndefined();
  });
});

describe.skipIf(url === undefined || !arePublishedFilesHere)("the transform on bqemulator", () => {
  it("gives what published readings and factors come to, value for value as both other engines", async () => {
    const years = [PUBLISHED_YEAR, 2019, 2022, 2024];
    await writePublishedReadings(folder, years.slice(1));
    const options = { years, ...toSources(folder) };
    const models = await runHere(
      {
        ...options,
        out: join(folder, "bqemulator"),
        open: async () => {
          const opened = await open(between.url);
          const place = { project: PROJECT, apiEndpoint: between.url };
          return { lake: await openLake(), warehouse: loadWhole(opened, place) };
        },
      },
      async (warehouse, results) => {
        expect(results.problems).toEqual([]);
        const mart = "select * from carbon_emissions.mart_carbon_emissions";
        await expectTotals(await warehouse.query(mart), folder);
        return readModels(warehouse);
      },
    );
    const onDuckDb = await runHere({ ...options, out: join(folder, "duckdb") }, readModels);
    const fixture = await openGoogle(join(folder, "google"));
    const onServer = await runHere(
      {
        ...options,
        out: join(folder, "server"),
        open: async () => {
          const lake = await fixture.openLake();
          return { lake, warehouse: await fixture.openWarehouse({ lake }) };
        },
      },
      readModels,
    );
    await fixture.close();
    expect(Object.keys(models)).toEqual(Object.keys(onDuckDb));
    for (const [name, texts] of Object.entries(models)) {
      // Two of the gaps are in how values are told.
      const lines = texts.map((text) =>
        text.replaceAll('"0E-9"', '"0"').replace(/("mapped_meter_count":)"(\d+)"/, "$1$2"),
      );
      expect(lines, `${name} on DuckDB`).toEqual(onDuckDb[name]);
      expect(lines, `${name} on the tests' server`).toEqual(onServer[name]);
    }
  }, 180_000);
});

/** Shown to be there still: what is mended needs no go-between and no list. */
describe.skipIf(url === undefined)("a gap of bqemulator", () => {
  const show: Record<keyof typeof GAPS, () => Promise<void>> = {
    "CAST(x AS NUMERIC) keeps 3 decimal digits, not 9": async () => {
      const [row] = await (await open(url!)).query("select cast(0.123456789 as numeric) as n");
      expect(row).toEqual({ n: "0.123" });
    },
    "tables.delete of a view answers 500, and the view stays": async () => {
      await (await open(url!)).execute("create or replace view gaps__candidate.v as select 1 as x");
      const tables = `${url}/bigquery/v2/projects/${PROJECT}/datasets/gaps__candidate/tables`;
      const { status } = await fetch(`${tables}/v`, { method: "DELETE" });
      expect(status).toBe(500);
      expect((await fetch(`${tables}/v`)).status).toBe(200);
    },
    "a partition decorator is refused: table$202101": async () => {
      const request = await makeRequest(folder, "202101", []);
      const uri = request.uri.replace(folder, `gs://${basename(folder)}`);
      await expect((await open(url!)).loadParquet({ ...request, uri })).rejects.toMatchObject({
        message: expect.stringContaining("Invalid table id for SQL: 'readings$202101'") as string,
      });
    },
    "tables.get tells a column of COUNTIF as NUMERIC, not INT64": async () => {
      const warehouse = await open(url!);
      await warehouse.execute(
        "create or replace table gaps__candidate.n as select countif(true) as n",
      );
      const found = await warehouse.describe({ dataset: "gaps__candidate", name: "n" });
      expect(found?.columns).toMatchObject([{ name: "n", type: "NUMERIC" }]);
    },
    "a NUMERIC of zero is told as 0E-9": async () => {
      const [row] = await (await open(url!)).query("select cast(0 as numeric(38, 9)) as n");
      expect(row).toEqual({ n: "0E-9" });
    },
    "a dry run estimates 0 bytes": async () => {
      const warehouse = await open(url!);
      await warehouse.execute("create or replace table gaps__candidate.t as select 1 as x");
      expect(await warehouse.estimate("select x from gaps__candidate.t")).toBe(0);
    },
  };
  it.each(Object.entries(GAPS))("%s (%s)", async (name) => {
    expect.hasAssertions();
    await show[name as keyof typeof GAPS]();
  });
});
