import { describe, expect, test } from "vitest";
import type { PipelineError } from "../../actions/lib/errors.ts";
import { findModified, listDeferred, readManifest } from "../../actions/lib/graph/state.ts";
import { model } from "./shop-graph.ts";
import {
  ADDS_UP,
  changeManifest,
  ORDERS,
  project,
  REGIONS,
  UNIQUE,
  writeManifest,
} from "./state-project.ts";
import type { Change } from "./state-project.ts";

test("what is deferred to is where models and seeds were, without ephemeral ones", () => {
  const inline = model("inline.sql", { config: { materialized: "ephemeral" } });
  const graph = project([inline, { ...ORDERS, dataset: "shop_marts", alias: "o" }]);
  const places = listDeferred(readManifest(JSON.stringify(writeManifest(graph))));
  expect(Object.fromEntries(places)).toEqual({
    "seed.shop.regions": { dataset: "shop", alias: "regions" },
    "model.shop.orders": { dataset: "shop_marts", alias: "o" },
  });
});

describe("a manifest that dbt wrote", () => {
  /** As dbt writes it: settings that are stated only, as they are written, and macros of its own. */
  const byDbt = (config: Readonly<Record<string, unknown>>, ...changes: Change[]) => {
    const json = changeManifest(
      [["metadata", "env"], {}],
      [["macros", "macro.dbt.run_query"], { macro_sql: "{% macro run_query(sql) %}" }],
      [["nodes", REGIONS.id, "unrendered_config"], {}],
      [["nodes", REGIONS.id, "depends_on"], { macros: ["macro.dbt.run_query"] }],
      [["nodes", UNIQUE.id, "unrendered_config"], {}],
      [["nodes", UNIQUE.id, "checksum"], { name: "none", checksum: "" }],
      [["unit_tests", ADDS_UP.id, "checksum"], "as dbt hashes it"],
      [
        ["unit_tests", ADDS_UP.id, "fqn"],
        ["shop", "orders", "adds_up"],
      ],
      [["nodes", ORDERS.id, "unrendered_config"], config],
      ...changes,
    );
    return [...findModified(project(), readManifest(json))];
  };
  const written = { schema: "marts", materialized: "table", cluster_by: "id" };

  test.each([
    [written],
    [{ ...written, cluster_by: ["id"], tags: "x" }],
    [{ ...written, pre_hook: "select 1" }],
    [
      {
        ...written,
        schema: undefined,
        dataset: "marts",
        meta: { owner: "sales" },
        unique_key: null,
      },
    ],
  ])("does not differ by what it leaves out or words otherwise: %o", (config) => {
    expect(byDbt(config)).toEqual([]);
  });

  test.each([
    [{ ...written, materialized: "view" }],
    [{ ...written, materialized: "{{ 'table' if target.name == 'prod' else 'view' }}" }],
    [{ ...written, cluster_by: "region" }],
    [{ ...written, schema: undefined }],
    [{ ...written, alias: "o" }],
    [{ ...written, meta: { owner: "ann" } }],
    [{ ...written, cluster_by: [[["id"]]] }],
  ])("differs by what is written otherwise: %o", (config) => {
    expect(byDbt(config)).toEqual(["model.shop.orders"]);
  });

  test("differs by a model's text and folder", () => {
    const sha256 = { name: "sha256", checksum: "x" };
    expect(byDbt(written, [["nodes", ORDERS.id, "checksum"], sha256])).toEqual([ORDERS.id]);
    expect(
      byDbt(written, [
        ["nodes", ORDERS.id, "fqn"],
        ["shop", "x", "orders"],
      ]),
    ).toEqual([ORDERS.id]);
  });
});

describe("a manifest that cannot be one", () => {
  const SCHEMAS = "https://schemas.getdbt.com/dbt/manifest/";
  const readFault = (json: string) => {
    try {
      readManifest(json);
    } catch (error) {
      const { message, code, remedy } = error as PipelineError;
      return { message, code, remedy };
    }
    return undefined;
  };
  test.each([
    ["", "The manifest of the earlier run is no JSON"],
    ["{", "The manifest of the earlier run is no JSON"],
    ["[".repeat(100_000), "The manifest of the earlier run is no JSON"],
    ["null", "The manifest of the earlier run is no object"],
    [
      changeManifest([["metadata", "dbt_schema_version"], `${SCHEMAS}v4.json`]),
      `The manifest of the earlier run cannot be used: metadata.dbt_schema_version is "${SCHEMAS}v4.json"`,
    ],
    [
      changeManifest([["nodes", ORDERS.id, "fqn"], "x"]),
      'The manifest of the earlier run cannot be used: nodes.model.shop.orders.fqn is "x"',
    ],
    [
      changeManifest([["nodes", ORDERS.id, "depends_on"], []]),
      "The manifest of the earlier run cannot be used: nodes.model.shop.orders.depends_on is of another type",
    ],
    [
      changeManifest([["macros"], undefined]),
      "The manifest of the earlier run cannot be used: macros is missing",
    ],
    [
      changeManifest([["nodes", ORDERS.id, "schema"], "`; drop"]),
      'The manifest of the earlier run cannot be used: nodes.model.shop.orders.schema is "`; drop"',
    ],
  ])("%.40j is refused", (json, message) => {
    expect(readFault(json)).toEqual({
      message,
      code: "invalid-file",
      remedy: "Give the folder of a manifest.json that this program, or dbt 1.8 or later, wrote.",
    });
  });

  test("settings nested without end do no harm", () => {
    const deep = `${"[".repeat(50_000)}${"]".repeat(50_000)}`;
    const json = JSON.stringify(writeManifest(project()))
      .replaceAll('"owner":"sales"', `"owner":${deep}`)
      .replaceAll('"alias":null', `"alias":${deep}`);
    expect([...findModified(project(), readManifest(json))]).toEqual([
      "seed.shop.regions",
      "model.shop.orders",
    ]);
    const byDbt = json.replace('"PIPELINE_GENERATOR"', '"x"');
    expect([...findModified(project(), readManifest(byDbt))]).toContain("model.shop.orders");
  });
});
