import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openLocalLake } from "../../../actions/lib/lake/local.ts";
import { Loader } from "../../../actions/lib/warehouse/bigquery/load.ts";
import type { LoadRequest } from "../../../actions/lib/warehouse/warehouse.ts";
import { makeRequest, readings } from "../parquet-file.ts";
import { FakeBigQuery } from "./fake-bigquery.ts";

describe("loading into BigQuery", () => {
  let folder: string;
  let bigQuery: FakeBigQuery;
  let open: () => Promise<Loader>;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "load-"));
    bigQuery = new FakeBigQuery();
    let runs = 0;
    open = async () => {
      runs += 1;
      return new Loader({ ...bigQuery.open(`run ${runs}`), lake: await openLocalLake(folder) });
    };
  });
  afterEach(() => rm(folder, { recursive: true }));

  const make = async (site: string, rows = 1): Promise<LoadRequest & { uri: string }> => {
    const request = await makeRequest(
      folder,
      "202101",
      Array.from({ length: rows }, () => ({ site, date: "2021-01-01", usage: 1 })),
    );
    bigQuery.files.set(request.uri, request.rowCount);
    return request;
  };
  /** As another run would: with nothing in memory. */
  const load = async (request: LoadRequest) => (await (await open()).load(request)).status;
  const held = () => bigQuery.tables.get("raw.readings")?.partitions.get("202101")?.uri;

  it("makes the table with labels, descriptions, partitions and clusters, and no expiration", async () => {
    await load(await make("a"));
    expect(bigQuery.datasets.get("raw")).toMatchObject({
      location: "europe-west2",
      labels: { managed_by: "carbon_emissions_pipeline" },
    });
    expect(bigQuery.datasets.get("raw")).not.toHaveProperty("defaultTableExpirationMs");
    expect(bigQuery.tables.get("raw.readings")?.resource).toMatchObject({
      description: readings.description,
      labels: { managed_by: "carbon_emissions_pipeline" },
      timePartitioning: { type: "MONTH", field: "date" },
      clustering: { fields: ["site"] },
    });
  });

  it("loads A, B and A each time, and nothing that is there already", async () => {
    const [a, b] = [await make("a"), await make("b")];
    expect([await load(a), await load(a), await load(b), await load(b), await load(a)]).toEqual([
      "loaded",
      "unchanged",
      "loaded",
      "unchanged",
      "loaded",
    ]);
    expect(held()).toBe(a.uri);
  });

  it("starts no job for what is unchanged", async () => {
    const a = await make("a");
    await load(a);
    bigQuery.requests.length = 0;
    await load(a);
    expect(bigQuery.requests).toEqual([
      "GET /datasets/raw/tables/readings",
      "GET /datasets/raw/tables/readings$202101",
    ]);
  });

  it("loads again after the table was dropped, or made anew, or rows were deleted", async () => {
    const a = await make("a", 3);
    await load(a);
    bigQuery.tables.delete("raw.readings");
    expect(await load(a)).toBe("loaded");
    const { resource, partitions } = bigQuery.tables.get("raw.readings")!;
    bigQuery.put("raw.readings", { ...resource, creationTime: "5" });
    bigQuery.tables.get("raw.readings")!.partitions.set("202101", partitions.get("202101")!);
    expect(await load(a)).toBe("loaded");
    bigQuery.tables.get("raw.readings")!.partitions.set("202101", { uri: a.uri, rowCount: 2 });
    expect(await load(a)).toBe("loaded");
  });

  it("does not believe what it remembers of a load that was cut off", async () => {
    const [a, b] = [await make("a"), await make("b")];
    await load(a);
    const lake = await openLocalLake(folder);
    const loader = new Loader({
      ...bigQuery.open("killed"),
      lake: {
        ...lake,
        // The run ends between the load of B and the note that says so.
        write: (key, bytes) =>
          held() === b.uri ? Promise.reject(new Error("killed")) : lake.write(key, bytes),
      },
    });
    await expect(loader.load(b)).rejects.toThrow("killed");
    expect(held()).toBe(b.uri);
    expect(await load(a)).toBe("loaded");
    expect(held()).toBe(a.uri);
  });

  it("empties the partition of a file that is gone, without a query, once", async () => {
    const a = await make("a");
    await load(a);
    const gone = { ...a, uri: undefined, sha256: undefined, rowCount: 0 };
    bigQuery.requests.length = 0;
    expect(await load(gone)).toBe("emptied");
    expect(await load(gone)).toBe("unchanged");
    expect(held()).toBeUndefined();
    expect(bigQuery.requests.filter((line) => line.includes("jobs"))).toEqual([]);
    expect(await load(a)).toBe("loaded");
  });

  it.each([
    ["has other rows than were announced", { rowCount: 7 }, "7 rows were announced, and it has 1"],
    ["has other bytes than were extracted", { sha256: "0".repeat(64) }, "not those that were"],
  ])("keeps what is there when the file %s", async (_, change, message) => {
    const a = await make("a");
    await load(a);
    const b = await make("b");
    await expect(load({ ...b, ...change })).rejects.toMatchObject({
      code: "warehouse",
      message: expect.stringContaining(message) as string,
    });
    expect(held()).toBe(a.uri);
  });

  it("refuses a table that somebody else made", async () => {
    bigQuery.put("raw.readings", {});
    await expect(load(await make("a"))).rejects.toMatchObject({
      message: expect.stringContaining("not of this pipeline's making") as string,
    });
  });

  it("refuses a dataset in another location", async () => {
    const datasetReference = { projectId: "p", datasetId: "raw" };
    bigQuery.datasets.set("raw", { datasetReference, location: "US" });
    await expect(load(await make("a"))).rejects.toMatchObject({
      message: "The dataset raw is in US, and this run works in europe-west2.",
    });
  });
});
