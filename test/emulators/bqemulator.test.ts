import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openLocalLake } from "../../actions/lib/lake/local.ts";
import { openBigQuery } from "../../actions/lib/warehouse/bigquery/open.ts";
import type { Warehouse } from "../../actions/lib/warehouse/warehouse.ts";

/** Set by `npm run test:emulators`. */
const url = process.env["BQEMULATOR"];

describe.skipIf(url === undefined)("on bqemulator", () => {
  let folder: string;
  let warehouse: Warehouse;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "bqemulator-"));
    warehouse = await openBigQuery({
      project: "carbon-test",
      location: "europe-west2",
      runId: crypto.randomUUID(),
      runAttempt: 1,
      step: "test",
      deadlineMs: 5000,
      lake: await openLocalLake(folder),
      ...(url !== undefined && { apiEndpoint: url }),
    });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("gives back values in the documented form", async () => {
    const [row] = await warehouse.query(
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

  // No views: its tables.delete drops TABLE whatever it is, and answers 500 for a view.
  it("builds, tests and publishes tables", async () => {
    await warehouse.execute("create or replace table m__candidate.t as select 1 as x");
    expect(await warehouse.query("select x from m__candidate.t where x is null")).toEqual([]);
    await warehouse.publish([{ dataset: "m", name: "t", kind: "table", description: "One row." }]);
    expect(await warehouse.query("select x from m.t")).toEqual([{ x: 1 }]);
    expect(await warehouse.describe({ dataset: "m", name: "t" })).toMatchObject({
      kind: "table",
      description: "One row.",
    });
    expect(await warehouse.describe({ dataset: "m__candidate", name: "t" })).toBeUndefined();
  });
});
