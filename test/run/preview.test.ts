import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findModified } from "../../actions/lib/graph/state.ts";
import type { Lake } from "../../actions/lib/lake/lake.ts";
import { openLocalLake } from "../../actions/lib/lake/local.ts";
import { createInvocation } from "../../actions/lib/project/invocation.ts";
import { openProject } from "../../actions/lib/run/open-project.ts";
import { planTransform } from "../../actions/lib/run/plan.ts";
import {
  NOTHING_PUBLISHED,
  preparePreview,
  PREVIEW_SELECT,
} from "../../actions/lib/run/preview.ts";
import { openWarehouse } from "../../actions/lib/warehouse/open.ts";
import { namePreview } from "../../actions/lib/warehouse/previews.ts";
import type { Preview } from "../../actions/lib/warehouse/previews.ts";
import type { Warehouse } from "../../actions/lib/warehouse/warehouse.ts";
import { readProduction } from "../../actions/transform/production.ts";
import { transform } from "../../actions/transform/transform.ts";
import { type GoogleFixture, openGoogle } from "../google/bigquery-fixture.ts";
import { writeProject } from "../project/project-folder.ts";

const SHOP = {
  "dbt_project.yml": "name: shop\nmodels: { shop: { +materialized: table } }\n",
  "seeds/prices.csv": "id,pence\n1,150\n2,250\n",
  "models/sales.sql": `{{ config(materialized='incremental', unique_key='id') }}
select id, pence from {{ ref('prices') }}
{% if is_incremental() %}where id > (select max(id) from {{ this }}){% endif %}`,
  "models/total.sql":
    "{{ config(schema='sums') }} select sum(pence) as pence from {{ ref('sales') }}",
  "models/other.sql": "select count(*) as n from {{ ref('prices') }}",
};
const CHANGED = {
  ...SHOP,
  "models/sales.sql": SHOP["models/sales.sql"].replace("id, pence", "id, pence * 100 as pence"),
};

interface Place {
  readonly lake: Lake;
  /** `preview` is what the run builds, where that is one. */
  open(preview?: Preview): Promise<Warehouse>;
  close(): Promise<void>;
}

const PLACES: readonly (readonly [string, (folder: string) => Promise<Place>])[] = [
  [
    "DuckDB",
    async (folder) => {
      const path = join(folder, "w.duckdb");
      const lake = await openLocalLake(join(folder, "lake"));
      const open = () => openWarehouse({ kind: "duckdb", path, threads: 1 });
      return { lake, open, close: async () => undefined };
    },
  ],
  [
    "BigQuery",
    async (folder) => {
      const google = await openGoogle(folder);
      const lake = await google.openLake();
      const open = (preview?: Preview) => google.openWarehouse({ lake, preview });
      return { lake, open, close: () => google.close() };
    },
  ],
];

interface BuildOptions {
  readonly preview?: Preview;
  readonly select?: string;
  /** As production's bundles do, which have no DuckDB. */
  readonly omitsUnitTests?: boolean;
}

/** Builds a project's files, in production or as a preview. */
async function build(
  place: Place,
  files: Readonly<Record<string, string>>,
  { preview, select, omitsUnitTests = false }: BuildOptions = {},
) {
  const warehouse = await place.open(preview);
  try {
    const dataset = preview?.dataset ?? "shop";
    const project = openProject(await writeProject(files), createInvocation({ dataset }));
    const state = preview && ((await readProduction(place.lake, "shop")) ?? NOTHING_PUBLISHED);
    const selection = state ? { state, select: select ?? PREVIEW_SELECT } : {};
    const whole = planTransform(project.graph, { command: "build", selection });
    const plan = omitsUnitTests ? { ...whole, unitTests: [] } : whole;
    const prepared =
      preview &&
      state &&
      (await preparePreview({ preview, project, plan, production: state, warehouse }));
    const results = await transform({
      project,
      plan,
      warehouse,
      lake: place.lake,
      threads: 1,
      now: () => 0,
      deferred: prepared?.deferred ?? new Map(),
      preview: prepared,
      args: {},
      folder: { write: async () => undefined, add: async () => undefined },
    });
    const messages = results.nodes.flatMap(({ message }) => message ?? []);
    expect({ isPublished: results.isPublished, messages }).toEqual({
      isPublished: true,
      messages: [],
    });
    return { built: plan.nodes.map(({ name }) => name), warnings: prepared?.warnings ?? [] };
  } finally {
    await warehouse.close();
  }
}

describe.each(PLACES)("a preview on %s", (_, openPlace) => {
  let folder: string;
  let place: Place;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "preview-"));
    place = await openPlace(folder);
  });
  afterEach(async () => {
    await place.close();
    await rm(folder, { recursive: true });
  });

  async function ask(sql: string) {
    const warehouse = await place.open();
    try {
      return await warehouse.query(sql);
    } finally {
      await warehouse.close();
    }
  }
  const preview = namePreview("shop", 12);
  const readSales = (dataset: string) => ask(`select id, pence from ${dataset}.sales order by id`);

  it("builds what changed, goes on from copies, and reads the rest where people read", async () => {
    await build(place, SHOP);
    const more = { ...CHANGED, "seeds/prices.csv": "id,pence\n1,150\n2,250\n3,350\n" };
    expect(await build(place, more, { preview })).toEqual({
      built: ["prices", "other", "sales", "total"],
      warnings: [],
    });
    // Old rows as they are published, new ones by the new query.
    expect(await readSales("shop_pr_12")).toEqual([
      { id: 1, pence: 150 },
      { id: 2, pence: 250 },
      { id: 3, pence: 35_000 },
    ]);
    expect(await ask("select pence from shop_pr_12_sums.total")).toEqual([{ pence: 35_400 }]);
    // What people read is as it was.
    expect(await readSales("shop")).toHaveLength(2);
    expect(await ask("select pence from shop_sums.total")).toEqual([{ pence: 400 }]);
  });

  it("starts from production at each push, and reads nothing that an earlier push left", async () => {
    await build(place, SHOP);
    await build(place, { ...CHANGED, "seeds/prices.csv": "id,pence\n3,350\n" }, { preview });
    // The next push takes the seed back, and changes another model.
    const next = { ...SHOP, "models/other.sql": `${SHOP["models/other.sql"]} where true` };
    expect(await build(place, next, { preview })).toMatchObject({ built: ["other"] });
    expect(await ask("select n from shop_pr_12.other")).toEqual([{ n: 2 }]);
    expect(await build(place, CHANGED, { preview })).toMatchObject({ built: ["sales", "total"] });
    expect(await readSales("shop_pr_12")).toEqual(await readSales("shop"));
  });

  it("builds everything before anything was published, and says so", async () => {
    const { built, warnings } = await build(place, SHOP, { preview });
    expect(built).toEqual(["prices", "other", "sales", "total"]);
    expect(warnings).toEqual([expect.stringContaining("Nothing has been published yet")]);
    expect(await readSales("shop_pr_12")).toHaveLength(2);
  });

  it("says what is neither built nor published", async () => {
    await expect(build(place, SHOP, { preview, select: "total" })).rejects.toMatchObject({
      code: "invalid-input",
      message: expect.stringContaining("reads sales, which it does not build") as string,
      remedy: "Build it too: add sales to --select.",
    });
  });

  it("does not build outside of its own datasets", async () => {
    const macro = "{% macro generate_schema_name(name, node) %}{{ name or 'shop' }}{% endmacro %}";
    const files = { ...SHOP, "macros/names.sql": macro };
    await expect(build(place, files, { preview })).rejects.toMatchObject({
      code: "invalid-project",
      message: expect.stringContaining("goes to shop, and a preview writes to shop_pr_12 only"),
    });
  });

  it("is dropped whole, and nothing else is", async () => {
    await build(place, SHOP);
    for (const number of [1, 12])
      await build(place, CHANGED, { preview: namePreview("shop", number) });
    const warehouse = await place.open();
    const left = await warehouse.listPreviews("shop");
    expect(left.filter(({ number }) => number === 1).map(({ dataset }) => dataset)).toEqual(
      expect.arrayContaining(["shop_pr_1", "shop_pr_1_sums"]),
    );
    for (const one of left.filter(({ number }) => number === 1)) await warehouse.dropPreview(one);
    const after = await warehouse.listPreviews("shop");
    expect(new Set(after.map(({ number }) => number))).toEqual(new Set([12]));
    await warehouse.close();
    expect(await readSales("shop")).toHaveLength(2);
    expect(await readSales("shop_pr_12")).toHaveLength(2);
    await expect(readSales("shop_pr_1")).rejects.toThrow("There is no table shop_pr_1.sales");
    // And is built anew when the pull request is opened again.
    await build(place, CHANGED, { preview: namePreview("shop", 1) });
    expect(await readSales("shop_pr_1")).toHaveLength(2);
  });
});

describe("a preview's datasets on BigQuery", () => {
  let folder: string;
  let google: GoogleFixture;
  let place: Place;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "preview-"));
    google = await openGoogle(folder);
    const lake = await google.openLake();
    const open = (preview?: Preview) => google.openWarehouse({ lake, preview });
    place = { lake, open, close: async () => undefined };
  });
  afterEach(async () => {
    await google.close();
    await rm(folder, { recursive: true });
  });
  const preview = namePreview("shop", 7);
  const statements = () => google.bigQuery.runner.effects.filter((one) => one.startsWith("query "));

  it("is labelled and goes by itself, datasets and tables", async () => {
    await build(place, SHOP);
    await build(place, CHANGED, { preview });
    const labels = { managed_by: "carbon_emissions_pipeline", preview: "7" };
    for (const dataset of ["shop_pr_7", "shop_pr_7_sums", "shop_pr_7__candidate"]) {
      expect(google.bigQuery.store.datasets.get(dataset)).toMatchObject({
        labels,
        location: "europe-west2",
        defaultTableExpirationMs: expect.stringMatching(/^\d{9}$/) as string,
      });
    }
    const table = google.bigQuery.store.tables.get("shop_pr_7.sales");
    expect(table).toMatchObject({ labels, expirationTime: expect.any(String) as string });
    expect(google.bigQuery.store.tables.get("shop.sales")?.expirationTime).toBeUndefined();
    expect(google.bigQuery.store.datasets.get("shop")?.labels).not.toHaveProperty("preview");
  });

  it("starts from a clone, and reads no more than new rows", async () => {
    await build(place, SHOP);
    await build(place, CHANGED, { preview });
    expect(statements()).toContainEqual(
      expect.stringMatching(
        /create or replace table `shop_pr_7__candidate`.`sales`\s+clone `shop`.`sales`/,
      ),
    );
  });

  it("builds from nothing what production has partitioned otherwise, and says what merging takes", async () => {
    await build(place, SHOP);
    const files = {
      ...SHOP,
      "models/sales.sql": SHOP["models/sales.sql"].replace("config(", "config(cluster_by='id', "),
    };
    const { warnings } = await build(place, files, { preview });
    expect(warnings).toEqual([
      expect.stringMatching(/^shop\.sales is neither .*--full-refresh --select sales$/),
    ]);
    expect(google.bigQuery.store.tables.get("shop_pr_7.sales")?.clustering).toEqual(["id"]);
    // The next push takes it back: what the preview made before is in nobody's way.
    const back = { ...CHANGED };
    await build(place, back, { preview });
    expect(google.bigQuery.store.tables.get("shop_pr_7.sales")?.clustering).toBeUndefined();
  });

  it("cannot be made to write elsewhere", async () => {
    const warehouse = await place.open(preview);
    await expect(warehouse.execute("create table shop.t as select 1 as id")).rejects.toThrow(
      "would write to shop, which is not its own",
    );
    await expect(
      warehouse.publish([{ dataset: "shop", name: "t", kind: "table" }]),
    ).rejects.toThrow("would write to shop");
  });

  it("is dropped only where name and labels say that it is one of ours", async () => {
    await build(place, CHANGED, { preview });
    const { datasets } = google.bigQuery.store;
    const stays = ["shop_pr_7_sums", "shop_pr_7__candidate"];
    datasets.get(stays[0]!)!.labels = { preview: "7" };
    datasets.get(stays[1]!)!.labels = { managed_by: "carbon_emissions_pipeline" };
    const warehouse = await place.open();
    const listed = (await warehouse.listPreviews("shop")).map(({ dataset }) => dataset);
    expect(listed).toContain("shop_pr_7");
    expect(listed.filter((dataset) => stays.includes(dataset))).toEqual([]);
    for (const dataset of stays) {
      await expect(warehouse.dropPreview({ dataset, number: 7 })).rejects.toMatchObject({
        code: "warehouse",
        message: expect.stringContaining("is not a preview of this pipeline's making") as string,
      });
      expect(datasets.has(dataset)).toBe(true);
    }
  });
});

describe("production whose unit tests are left out", () => {
  it("is what the next preview compares with, macros too", async () => {
    const folder = await mkdtemp(join(tmpdir(), "preview-"));
    const openPlace = new Map(PLACES).get("DuckDB");
    const place = await openPlace?.(folder);
    if (place === undefined) throw new Error("there is no such place");
    const shop = (factor: number) => ({
      ...SHOP,
      "macros/factor.sql": `{% macro factor() %}${factor}{% endmacro %}`,
      "models/other.sql": "select count(*) * {{ factor() }} as n from {{ ref('prices') }}",
      "models/other.yml":
        "unit_tests: [{ name: one, model: other, given: [{ input: ref('prices'), rows: [{ id: 1 }] }], expect: { rows: [{ n: 1 }] } }]",
    });
    for (const factor of [1, 2]) await build(place, shop(factor), { omitsUnitTests: true });
    const invocation = createInvocation({ dataset: "shop" });
    const { graph } = openProject(await writeProject(shop(2)), invocation);
    const production = await readProduction(place.lake, "shop");
    expect(findModified(graph, production ?? NOTHING_PUBLISHED)).toEqual(new Set());
    await rm(folder, { recursive: true });
  });
});
