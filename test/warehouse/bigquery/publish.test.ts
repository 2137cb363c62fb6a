import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openLocalLake } from "../../../actions/lib/lake/local.ts";
import { toLabels } from "../../../actions/lib/warehouse/bigquery/labels.ts";
import { Publisher } from "../../../actions/lib/warehouse/bigquery/publish.ts";
import type { Publication } from "../../../actions/lib/warehouse/warehouse.ts";
import { FakeBigQuery } from "./fake-bigquery.ts";

const LABELS = toLabels({});
const FIELDS = { fields: [{ name: "id", type: "INTEGER" }] };

describe("publishing to BigQuery", () => {
  let folder: string;
  let bigQuery: FakeBigQuery;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "publish-"));
    bigQuery = new FakeBigQuery();
    const reference = (datasetId: string) => ({ projectId: "p", datasetId });
    for (const dataset of ["m", "m__candidate"]) {
      bigQuery.datasets.set(dataset, { datasetReference: reference(dataset), labels: LABELS });
    }
  });
  afterEach(() => rm(folder, { recursive: true }));

  const open = async (runId = "run") =>
    new Publisher({ ...bigQuery.open(runId), lake: await openLocalLake(folder) });
  const build = (name: string, content: string, more = {}) =>
    bigQuery.put(`m__candidate.${name}`, { labels: LABELS, schema: FIELDS, content, ...more });
  const read = (name: string) => bigQuery.tables.get(`m.${name}`)?.content;
  const table = (name: string): Publication => ({ dataset: "m", name, kind: "table" });
  const view: Publication = { dataset: "m", name: "v", kind: "view", sql: "select id from m.a" };
  const candidates = () => [...bigQuery.tables.keys()].filter((key) => key.includes("__candidate"));
  /** Ends the run at the n-th call that matches. */
  const killAt = (pattern: RegExp, nth = 1) => {
    let seen = 0;
    bigQuery.onCall = (line) => {
      if (pattern.test(line)) seen += 1;
      if (seen >= nth) throw new Error("killed");
    };
  };

  it("makes what is not there with our label, partitions and clusters, and no expiration", async () => {
    const layout = {
      timePartitioning: { type: "MONTH", field: "d" },
      clustering: { fields: ["id"] },
    };
    build("a", "new", { ...layout, expirationTime: "1800000000000" });
    await (await open()).publish([table("a"), view]);
    expect(bigQuery.tables.get("m.a")).toMatchObject({
      content: "new",
      resource: { ...layout, labels: { ...LABELS, model: "a" }, expirationTime: null },
    });
    expect(bigQuery.tables.get("m.v")?.resource).toMatchObject({
      type: "VIEW",
      view: { query: "select id from m.a", useLegacySql: false },
      labels: LABELS,
    });
    expect(candidates()).toEqual([]);
  });

  it("lets the next run finish what one that was cut off began, at whichever call", async () => {
    const calls: string[] = [];
    bigQuery.onCall = (line) => calls.push(line);
    const set = () => {
      bigQuery.put("m.a", { labels: LABELS, content: "old" });
      bigQuery.tables.delete("m.b");
      bigQuery.tables.delete("m.v");
      build("a", "new a");
      build("b", "new b");
    };
    set();
    await (await open()).publish([table("a"), table("b"), view]);
    const total = calls.length;
    const states = new Set<string>();
    for (let nth = 1; nth <= total; nth += 1) {
      set();
      killAt(/./, nth);
      await expect(
        (await open(`killed ${nth}`)).publish([table("a"), table("b"), view]),
      ).rejects.toThrow("killed");
      bigQuery.onCall = () => undefined;
      await (await open(`after ${nth}`)).settle("m");
      const state = `${read("a")}, ${read("b")}, ${bigQuery.tables.get("m.v")?.resource.view?.query}`;
      states.add(state);
    }
    // Before the plan is kept nothing has changed; after it, all is finished.
    expect([...states].toSorted()).toEqual([
      "new a, new b, select id from m.a",
      "old, undefined, undefined",
    ]);
    expect(total).toBeGreaterThan(15);
  });

  it("finishes it once", async () => {
    build("a", "new");
    killAt(/PATCH/);
    await expect((await open()).publish([table("a")])).rejects.toThrow("killed");
    bigQuery.onCall = () => undefined;
    await (await open("next")).settle("m");
    build("a", "newer");
    bigQuery.requests.length = 0;
    await (await open("third")).settle("m");
    expect(bigQuery.requests).toEqual([]);
    expect(read("a")).toBe("new");
  });

  it("never replaces a table or view that somebody else made", async () => {
    for (const type of ["TABLE", "VIEW"]) {
      bigQuery.put("m.a", { type, content: "theirs" });
      build("a", "new");
      await expect((await open()).publish([table("a")])).rejects.toMatchObject({
        message: expect.stringContaining("m.a is not of this pipeline's making") as string,
      });
      expect(read("a")).toBe("theirs");
    }
  });

  it("says how to rebuild what is partitioned otherwise, before anything is published", async () => {
    bigQuery.put("m.b", { labels: LABELS, timePartitioning: { type: "DAY", field: "d" } });
    build("a", "new");
    build("b", "new", { timePartitioning: { type: "MONTH", field: "d" } });
    await expect((await open()).publish([table("a"), table("b")])).rejects.toMatchObject({
      message: "m.b is partitioned by d by day, and was built to be partitioned by d by month.",
      remedy: expect.stringContaining("--full-refresh --select b") as string,
    });
    expect(read("a")).toBeUndefined();
  });

  it("drops what is partitioned otherwise where that was asked for, and goes on from any call", async () => {
    const layout = { timePartitioning: { type: "MONTH", field: "d" } };
    const set = () => {
      bigQuery.put("m.a", { labels: LABELS, content: "old" });
      build("a", "new", layout);
    };
    const rebuilt: Publication = { ...table("a"), mayRecreate: true };
    const calls: string[] = [];
    bigQuery.onCall = (line) => calls.push(line);
    set();
    await (await open()).publish([rebuilt]);
    const drop = calls.indexOf("DELETE /datasets/m/tables/a");
    expect(calls[drop + 2]).toContain("POST /datasets/m/tables");
    const states = new Set<string>();
    for (let nth = 1; nth <= calls.length; nth += 1) {
      set();
      killAt(/./, nth);
      await expect((await open(`killed ${nth}`)).publish([rebuilt])).rejects.toThrow("killed");
      bigQuery.onCall = () => undefined;
      await (await open(`after ${nth}`)).settle("m");
      const { type } = bigQuery.tables.get("m.a")?.resource.timePartitioning ?? {};
      states.add(`${read("a")} by ${type}`);
    }
    expect([...states].toSorted()).toEqual(["new by MONTH", "old by undefined"]);
  });

  it("drops nobody else's table, whatever was asked for", async () => {
    bigQuery.put("m.a", { content: "theirs", timePartitioning: { type: "DAY", field: "d" } });
    build("a", "new");
    const rebuilt: Publication = { ...table("a"), mayRecreate: true };
    await expect((await open()).publish([rebuilt])).rejects.toThrow(
      "not of this pipeline's making",
    );
    expect(read("a")).toBe("theirs");
  });

  it("publishes nothing where a candidate is missing", async () => {
    build("a", "new");
    await expect((await open()).publish([table("a"), table("never")])).rejects.toMatchObject({
      code: "warehouse",
    });
    expect(read("a")).toBeUndefined();
    await (await open("next")).settle("m");
    expect(read("a")).toBeUndefined();
  });

  it("asks for no more updates of a table than BigQuery takes", async () => {
    build("a", "new");
    await (await open()).publish([table("a")]);
    const updates = bigQuery.requests.filter((line) =>
      /^(PATCH|DELETE) \S*\/a$|copy m\.a/.test(line),
    );
    expect(updates).toEqual([
      expect.stringContaining("copy m.a"),
      "PATCH /datasets/m/tables/a",
      "DELETE /datasets/m__candidate/tables/a",
    ]);
  });
});
