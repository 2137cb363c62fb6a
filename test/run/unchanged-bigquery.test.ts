import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runTransform } from "../../actions/lib/run/transform.ts";
import { openGoogle } from "../google/bigquery-fixture.ts";
import type { GoogleFixture } from "../google/bigquery-fixture.ts";
import { writeProject } from "../project/project-folder.ts";
import { makeRequest, readings } from "../warehouse/parquet-file.ts";
import type { Files } from "./runs.ts";
import { names } from "./runs.ts";

const SHOP: Files = {
  "models/sources.yml": `sources:
  - name: raw
    schema: ${readings.dataset}
    tables:
      - name: readings
        loaded_at_field: cast(date as timestamp)
        freshness: { warn_after: { count: 2, period: day }, error_after: { count: 4, period: day } }`,
  "seeds/sites.csv": "site,is_open\na,true\n",
  "models/seen.sql": "select site, date, usage from {{ source('raw', 'readings') }}",
  "models/grown.sql": `{{ config(materialized='incremental', unique_key=['site', 'date']) }}
select site, date, usage from {{ ref('seen') }}
{% if is_incremental() %} where date >= (select max(date) from {{ this }}) {% endif %}`,
  "models/totals.sql":
    "{{ config(materialized='table') }} select grown.site, sum(grown.usage) as usage from {{ ref('grown') }} as grown join {{ ref('sites') }} as sites using (site) group by grown.site",
  "models/models.yml": `models:
  - name: totals
    description: A row a site.
    columns:
      - name: site
        data_tests: [unique, not_null, { accepted_values: { name: known, values: [b], config: { severity: warn } } }]`,
};

let folder: string;
let fixture: GoogleFixture;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "unchanged-"));
  fixture = await openGoogle(folder);
});
afterEach(async () => {
  await fixture.close();
  await rm(folder, { recursive: true });
});

const load = async (usage: number, date = "2021-01-01"): Promise<void> => {
  const warehouse = await fixture.openWarehouse({ lake: await fixture.openLake() });
  const rows = [{ site: "a", date, usage }];
  await warehouse.loadParquet(await makeRequest(folder, "202101", rows));
};

/** Runs a project in a warehouse opened for it, and says what it did and which calls that took. */
async function run(files: Files, at = "2021-01-02T12:00Z", force = false) {
  const before = fixture.google.calls.length;
  const warehouse = await fixture.openWarehouse({ lake: await fixture.openLake() });
  const projectDir = await writeProject(files);
  const now = () => Date.parse(at);
  const results = await runTransform({ projectDir, warehouse, dataset: "shop", now, force });
  const calls = fixture.google.calls.slice(before);
  const done = results.nodes.filter(({ isUnchanged }) => isUnchanged !== true);
  const did = Object.fromEntries(done.map(({ name, status }) => [name, status]));
  return { ...results, did, calls };
}

/** Jobs of any kind, and answers of jobs, dry ones among them. */
const jobsAmong = (calls: readonly string[]) =>
  calls.filter((call) => /\/(jobs|queries)(\/|\?|$)/.test(call));

describe("an unchanged run on BigQuery", () => {
  it("sends no job, describes each relation once, and keeps what tests found", async () => {
    await load(1.5);
    const first = await run(SHOP);
    expect(first.isPublished).toBe(true);
    expect(jobsAmong(first.calls).length).toBeGreaterThan(5);
    const again = await run(SHOP);
    expect(again.did).toEqual({});
    expect(again.isPublished).toBe(true);
    expect(jobsAmong(again.calls)).toEqual([]);
    expect(again.nodes.find(({ name }) => name === "known")).toMatchObject({
      status: "warn",
      isUnchanged: true,
      failures: 1,
    });
    const described = again.calls.filter((call) => call.includes("/tables/"));
    expect(described.map((call) => call.replace(/.*\/tables\/|\?.*/g, "")).toSorted()).toEqual([
      "grown",
      "readings",
      "seen",
      "sites",
      "totals",
    ]);
    expect(again.calls.every((call) => call.startsWith("GET "))).toBe(true);
  });

  it("builds what a loaded partition touches, and what was written to by hand", async () => {
    await load(1.5);
    await run(SHOP);
    await load(2.5);
    const all = ["grown", "known", "not_null_totals_site", "seen", "totals", "unique_totals_site"];
    expect(names((await run(SHOP)).did)).toEqual(all);
    expect((await run(SHOP)).did).toEqual({});
    const warehouse = await fixture.openWarehouse({ lake: await fixture.openLake() });
    await warehouse.execute("update shop.grown set usage = 0 where true");
    const reading = all.filter((name) => name !== "seen");
    expect(names((await run(SHOP)).did)).toEqual(reading);
    await fixture.bigQuery.store.drop("shop.totals");
    expect(names((await run(SHOP)).did)).toEqual(reading.filter((name) => name !== "grown"));
    expect((await run(SHOP)).did).toEqual({});
  });

  it("tells the age of sources from what was kept, and asks of those that were written", async () => {
    const hour = 3_600_000;
    const ages = ({ freshness = [] }: Awaited<ReturnType<typeof run>>) =>
      freshness.map(({ name, status, ageMs = NaN }) => [name, status, ageMs / hour]);
    await load(1.5);
    expect(ages(await run(SHOP))).toEqual([["raw.readings", "pass", 36]]);
    const later = await run(SHOP, "2021-01-04T01:00Z");
    expect(ages(later)).toEqual([["raw.readings", "warn", 73]]);
    expect(later.did).toEqual({});
    expect(jobsAmong(later.calls)).toEqual([]);
    await load(1.5, "2021-01-03");
    expect(ages(await run(SHOP, "2021-01-04T01:00Z"))).toEqual([["raw.readings", "pass", 25]]);
    const stale = await run(SHOP, "2021-01-08T01:00Z");
    expect(ages(stale)).toEqual([["raw.readings", "error", 121]]);
    expect(stale.isPublished).toBe(true);
    expect(jobsAmong(stale.calls)).toEqual([]);
  });

  it("asks a source once, of a run that builds, and not again for what leaves it as it was", async () => {
    await load(1.5);
    const asked = () =>
      fixture.bigQuery.runner.effects.filter((effect) =>
        JSON.stringify(effect).includes("loaded_at_ms"),
      ).length;
    await run(SHOP);
    expect(asked()).toBe(1);
    await run({ ...SHOP, "models/seen.sql": `${SHOP["models/seen.sql"]} where usage > 0` });
    expect(asked()).toBe(1);
    await run(SHOP, undefined, true);
    expect(asked()).toBe(2);
  });
});
