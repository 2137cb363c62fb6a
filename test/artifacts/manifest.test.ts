import { expect, test } from "vitest";
import { buildManifest, renderManifest } from "../../actions/lib/artifacts/manifest.ts";
import { findModified, listDeferred, readManifest } from "../../actions/lib/graph/state.ts";
import { writeProject } from "../project/project-folder.ts";
import { EXAMPLES, readExample } from "./example-project.ts";

const [EVERYTHING] = EXAMPLES;
const GENERATED_AT = "2026-03-01T10:00:05.000Z";

function build(given: Parameters<typeof readExample>[1] = {}) {
  return buildManifest(readExample(EVERYTHING, given), { generatedAt: GENERATED_AT });
}

/** An id without the hash that a generic test's ends in. */
const dropHash = (id: string) => id.replace(/^(test\..+)\.[0-9a-f]{10}$/, "$1");

test("tells when, by which run, of which project, and that dbt did not write it", () => {
  const { metadata } = build({ id: "11111111-2222-4333-8444-555555555555" });
  expect(metadata).toEqual({
    dbt_schema_version: "https://schemas.getdbt.com/dbt/manifest/v12.json",
    dbt_version: "1.11.14",
    generated_at: GENERATED_AT,
    invocation_id: "11111111-2222-4333-8444-555555555555",
    invocation_started_at: "2026-03-01T10:00:00.000Z",
    run_started_at: "2026-03-01T10:00:00.000Z",
    env: { PIPELINE_GENERATOR: "carbon-emissions-pipeline" },
    project_name: "everything",
    adapter_type: "bigquery",
    quoting: { database: true, schema: true, identifier: true, column: null },
  });
});

test("tells of a model where it stands, where it goes, and what it reads and calls", () => {
  expect(build({ database: "project-1" }).nodes["model.everything.fct_orders"]).toMatchObject({
    unique_id: "model.everything.fct_orders",
    resource_type: "model",
    package_name: "everything",
    path: "marts/fct_orders.sql",
    original_file_path: "models/marts/fct_orders.sql",
    patch_path: "everything://models/marts/marts.yml",
    fqn: ["everything", "marts", "fct_orders"],
    description: "Orders of Where a shop stands. One row per region.",
    database: "project-1",
    schema: "shop",
    alias: "fct_orders",
    relation_name: "`project-1`.`shop`.`fct_orders`",
    columns: { order_id: { name: "order_id", description: "The key.", data_type: null } },
    config: {
      materialized: "incremental",
      partition_by: { field: "ordered_on", data_type: "date", granularity: "month" },
    },
    refs: [{ name: "int_orders_of_region", package: null, version: null }],
    sources: [],
    depends_on: {
      nodes: ["model.everything.int_orders_of_region"],
      macros: ["macro.everything.to_pounds"],
    },
  });
});

test("names no relation of an ephemeral model, and of the embedded warehouse no database", () => {
  const { nodes } = build();
  expect(nodes["model.everything.int_orders_of_region"]?.relation_name).toBeNull();
  expect(nodes["model.everything.orders_by_month"]).toMatchObject({
    database: null,
    relation_name: "`shop_finance`.`monthly`",
    refs: [
      { name: "fct_orders", package: null, version: null },
      { name: "years", package: "calendar", version: null },
    ],
  });
});

test("gives files of a package as they lie in the package", () => {
  const { nodes, macros } = build();
  const file = { package_name: "calendar", original_file_path: "models/years.sql" };
  expect(nodes["model.calendar.years"]).toMatchObject({ ...file, path: "years.sql" });
  expect(macros["macro.calendar.first_day"]).toMatchObject({
    original_file_path: "macros/first_day.sql",
    macro_sql:
      "{% macro first_day(year) %}{{ return(adapter.dispatch('first_day', 'calendar')(year)) }}{% endmacro %}",
  });
});

test("gives settings as they apply, and as they are written, which says nothing of the target", () => {
  const node = build({ dataset: "shop_pr_7" }).nodes["model.everything.orders_by_month"];
  expect(node).toMatchObject({
    schema: "shop_pr_7_finance",
    config: { enabled: true, schema: "finance", alias: "monthly", materialized: "table" },
    unrendered_config: {
      enabled: "{{ var('with_finance', true) | as_bool }}",
      schema: "finance",
      labels: { team: "analysis" },
    },
  });
  // What the SQL sets is in its checksum.
  const written = JSON.stringify(node?.unrendered_config);
  for (const text of ["shop_pr_7", "alias", "materialized"]) expect(written).not.toContain(text);
});

test("tells of a generic test what it tests, with arguments as they are written", () => {
  const tests = Object.values(build().nodes).filter((node) => "test_metadata" in node);
  const byName = new Map(tests.map((node) => [node.name, node]));
  expect(byName.get("relationships_fct_orders_region__name__ref_regions_")).toMatchObject({
    column_name: "region",
    file_key_name: "models.fct_orders",
    attached_node: "model.everything.fct_orders",
    original_file_path: "models/marts/marts.yml",
    path: "relationships_fct_orders_region__name__ref_regions_.sql",
    raw_code: "{{ test_relationships(**_dbt_generic_test_kwargs) }}",
    test_metadata: {
      name: "relationships",
      namespace: null,
      kwargs: {
        column_name: "region",
        to: "ref('regions')",
        field: "name",
        model: "{{ get_where_subquery(ref('fct_orders')) }}",
      },
    },
  });
  expect(byName.get("source_unique_till_orders_id")).toMatchObject({
    file_key_name: "sources.till",
    attached_node: null,
    sources: [["till", "orders"]],
    test_metadata: { kwargs: { model: "{{ get_where_subquery(source('till', 'orders')) }}" } },
  });
});

test("has who reads whom both ways, as dbt has it of this project", () => {
  const { parent_map: parents, child_map: children } = build();
  expect(parents["model.everything.orders_by_month"]).toEqual([
    "model.calendar.years",
    "model.everything.fct_orders",
  ]);
  expect(parents["source.everything.till.orders"]).toEqual([]);
  expect(parents["unit_test.everything.stg_orders.small_orders_are_left_out"]).toEqual([
    "model.everything.stg_orders",
  ]);
  expect(children["model.everything.fct_orders"]?.map(dropHash)).toEqual([
    "model.everything.orders_by_month",
    "test.everything.dbt_utils_accepted_range_fct_orders_pounds___var_smallest_amount_100",
    "test.everything.is_even_fct_orders_pounds__1",
    "test.everything.no_order_without_region",
    "test.everything.not_null_fct_orders_order_id",
    "test.everything.relationships_fct_orders_region__name__ref_regions_",
    "test.everything.unique_fct_orders_order_id",
  ]);
  expect(children["model.everything.stg_orders"]).toEqual([
    "model.everything.int_orders_of_region",
    "unit_test.everything.stg_orders.small_orders_are_left_out",
  ]);
  expect(Object.keys(parents)).toHaveLength(18);
  expect(Object.keys(children)).toHaveLength(18);
});

test("tells of a source its freshness, and of a unit test its rows", () => {
  const { sources, unit_tests: unitTests } = build();
  expect(sources["source.everything.till.orders"]).toMatchObject({
    source_name: "till",
    identifier: "orders_v2",
    relation_name: "`till_raw`.`orders_v2`",
    loaded_at_field: "sent_at",
    freshness: {
      warn_after: { count: 1, period: "day" },
      error_after: { count: 2, period: "day" },
      filter: null,
    },
    columns: { id: { name: "id", data_type: "int64" } },
  });
  expect(unitTests["unit_test.everything.stg_orders.small_orders_are_left_out"]).toMatchObject({
    model: "stg_orders",
    given: [{ input: "source('till', 'orders')", format: "dict" }],
    expect: { rows: [{ order_id: 2, region: "n", pence: 5 }], format: "dict" },
  });
});

test("tells nothing of the environment, nor of where the project lies", () => {
  const env = { REGION: "north", API_TOKEN: "hunter2-of-the-token", HOME: "/home/somebody" };
  const project = readExample(EVERYTHING, { env });
  const text = [...renderManifest(project, { generatedAt: GENERATED_AT })].join("");
  expect(text).toContain("PIPELINE_GENERATOR");
  for (const secret of ["hunter2", "API_TOKEN", "somebody", project.dir]) {
    expect(text).not.toContain(secret);
  }
});

test("keeps compiled SQL where it is known, with the file that it is in", () => {
  const id = "model.calendar.years";
  const compiled = new Map([[id, "select 1 as calendar_year"]]);
  const project = readExample(EVERYTHING);
  const { nodes } = buildManifest(project, { generatedAt: GENERATED_AT, compiled });
  expect(nodes[id]).toMatchObject({
    compiled: true,
    compiled_code: "select 1 as calendar_year",
    compiled_path: "compiled/calendar/models/years.sql",
  });
  expect(nodes["model.everything.fct_orders"]).not.toHaveProperty("compiled_code");
});

test("takes columns by any name, and texts with any characters", async () => {
  const dir = await writeProject({
    "models/a.sql": "select 1 as x",
    "models/a.yml": String.raw`models: [{ name: a, columns: [
      { name: __proto__, description: "a\u2028</script>\"'\0z" }, { name: constructor } ] }]`,
  });
  const { nodes } = buildManifest(readExample(dir), { generatedAt: GENERATED_AT });
  const node = JSON.parse(JSON.stringify(nodes["model.p.a"])) as { columns: object };
  expect(Object.entries(node.columns)).toMatchObject([
    ["__proto__", { name: "__proto__", description: "a\u2028</script>\"'\0z" }],
    ["constructor", { name: "constructor", description: "" }],
  ]);
});

test.each(EXAMPLES)("of %s, nothing is modified since its own manifest, in no dataset", (dir) => {
  const project = readExample(dir, { dataset: "shop_pr_7" });
  const earlier = readExample(dir, { dataset: "shop", database: "project-1" });
  const text = [...renderManifest(earlier, { generatedAt: GENERATED_AT })].join("");
  const state = readManifest(text);
  expect(state.isByDbt).toBe(false);
  expect([...findModified(project.graph, state)]).toEqual([]);
  const places = [...listDeferred(state).values()];
  expect(places.length).toBeGreaterThan(3);
  for (const { dataset } of places) expect(dataset).toMatch(/^shop(?!_pr)/);
});
