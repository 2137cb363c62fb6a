import { describe, expect, test } from "vitest";
import { buildCatalog } from "../../actions/lib/artifacts/catalog.ts";
import type { RelationDescription } from "../../actions/lib/warehouse/warehouse.ts";
import { EXAMPLES, readExample } from "./example-project.ts";
import { createChecker, HAS_SCHEMAS, readSchema, WITHOUT_SCHEMAS } from "./published-schema.ts";

const DESCRIPTIONS = new Map<string, RelationDescription>([
  [
    "model.everything.orders_by_month",
    {
      dataset: "shop_finance",
      name: "monthly",
      kind: "table",
      description: "Orders by month.",
      columns: [
        { name: "ordered_month", type: "DATE", description: "First day of the month." },
        { name: "sum_of_pounds", type: "NUMERIC" },
      ],
      rowCount: 12,
    },
  ],
  [
    "model.everything.stg_orders",
    { dataset: "shop", name: "stg_orders", kind: "view", columns: [] },
  ],
  [
    "source.everything.till.orders",
    {
      dataset: "till_raw",
      name: "orders_v2",
      kind: "table",
      columns: [{ name: "id", type: "INT64" }],
    },
  ],
]);

function build() {
  const options = { descriptions: DESCRIPTIONS, generatedAt: "2026-03-01T10:00:05.000Z" };
  return buildCatalog(readExample(EXAMPLES[0]), options);
}

test("a table has its columns by position, its texts and its rows", () => {
  const { nodes } = build();
  expect(nodes["model.everything.orders_by_month"]).toMatchObject({
    unique_id: "model.everything.orders_by_month",
    metadata: {
      type: "table",
      schema: "shop_finance",
      name: "monthly",
      database: null,
      comment: "Orders by month.",
    },
    columns: {
      ordered_month: { type: "DATE", index: 1, comment: "First day of the month." },
      sum_of_pounds: { type: "NUMERIC", index: 2, comment: null },
    },
    stats: { has_stats: { value: true }, num_rows: { value: 12, include: true } },
  });
  expect(nodes["model.everything.stg_orders"]?.stats).not.toHaveProperty("num_rows");
});

test("sources stand apart, and what the warehouse does not have is left out", () => {
  const { nodes, sources } = build();
  expect(Object.keys(nodes).toSorted()).toEqual([
    "model.everything.orders_by_month",
    "model.everything.stg_orders",
  ]);
  expect(Object.keys(sources)).toEqual(["source.everything.till.orders"]);
});

describe.skipIf(!HAS_SCHEMAS)(`dbt's catalog v1${WITHOUT_SCHEMAS}`, () => {
  const check = createChecker(HAS_SCHEMAS ? readSchema("catalog-v1") : {});

  test("is kept to", () => {
    expect(check(build())).toEqual([]);
  });

  test("allows no table without columns and no field that it does not know", () => {
    const catalog = build();
    const [id] = Object.keys(catalog.nodes);
    const { columns: _, ...without } = catalog.nodes[id!]!;
    expect(check({ ...catalog, nodes: { [id!]: without } })).not.toEqual([]);
    expect(check({ ...catalog, unheard_of: 1 })).not.toEqual([]);
  });
});
