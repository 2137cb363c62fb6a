import { describe, expect, test } from "vitest";
import type { MacroEntry, ProjectGraph, ProjectNode } from "../../actions/lib/graph/nodes.ts";
import { selectNodes } from "../../actions/lib/graph/select.ts";
import { findModified, readManifest } from "../../actions/lib/graph/state.ts";
import { model } from "./shop-graph.ts";
import {
  ADDS_UP,
  macro,
  MACROS,
  ORDERS,
  project,
  RAW,
  REGIONS,
  UNIQUE,
  writeManifest,
} from "./state-project.ts";

const BEFORE = readManifest(JSON.stringify(writeManifest(project())));

/** What of a project is modified, a word an aspect: those of `state:modified.<aspect>`. */
function compare(graph: ProjectGraph): string[] {
  const aspects = ["body", "configs", "relation", "persisted_descriptions", "macros"] as const;
  return [...findModified(graph, BEFORE)].map((id) => {
    const found = aspects.filter((aspect) => findModified(graph, BEFORE, aspect).has(id));
    return [id, ...found].join(" ");
  });
}

test("a project is as it was where nothing is written otherwise", () => {
  expect(compare(project())).toEqual([]);
});

test("another target, other lines and another order of keys are no modification", () => {
  const moved = { dataset: "shop_pr_7", line: 9 };
  const changed = [
    {
      ...ORDERS,
      ...moved,
      alias: "orders_of_ann",
      meta: { levels: [1, { a: null }], owner: "sales" },
    },
    { ...REGIONS, ...moved },
    { ...UNIQUE, ...moved },
  ];
  expect(compare(project(changed))).toEqual([]);
});

test.each<[string, ProjectNode, string[]]>([
  ["a model's text", { ...ORDERS, checksum: "other" }, ["model.shop.orders body"]],
  ["its folder", { ...ORDERS, fqn: ["shop", "marts", "orders"] }, ["model.shop.orders"]],
  [
    "its kind",
    { ...ORDERS, config: { ...ORDERS.config, materialized: "view" } },
    ["model.shop.orders configs"],
  ],
  [
    "a list in its settings",
    { ...ORDERS, config: { ...ORDERS.config, clusterBy: ["id", "region"] } },
    ["model.shop.orders configs"],
  ],
  [
    "what is deep in meta",
    { ...ORDERS, meta: { owner: "sales", levels: [1, { a: 0 }] } },
    ["model.shop.orders configs"],
  ],
  [
    "a key more in meta",
    { ...ORDERS, meta: { ...ORDERS.meta, x: 1 } },
    ["model.shop.orders configs"],
  ],
  ["a key less in meta", { ...ORDERS, meta: { owner: "sales" } }, ["model.shop.orders configs"]],
  ["tags", { ...ORDERS, tags: ["daily"] }, []],
  ["what it reads, by another macro's doing", { ...ORDERS, dependsOn: [] }, []],
  ["its stated schema", { ...ORDERS, statedPlace: undefined }, ["model.shop.orders relation"]],
  [
    "its stated alias",
    { ...ORDERS, statedPlace: { schema: "marts", alias: "o" } },
    ["model.shop.orders relation"],
  ],
  [
    "its description",
    { ...ORDERS, description: "Other." },
    ["model.shop.orders persisted_descriptions"],
  ],
  [
    "a column's description",
    { ...ORDERS, columns: [{ ...ORDERS.columns[0]!, description: "Other." }] },
    ["model.shop.orders persisted_descriptions"],
  ],
  [
    "a column's being described",
    { ...ORDERS, columns: [] },
    ["model.shop.orders persisted_descriptions"],
  ],
  [
    "a description that stays in the project",
    {
      ...ORDERS,
      description: "Other.",
      config: { ...ORDERS.config, persistDocs: { relation: false, columns: true } },
    },
    ["model.shop.orders configs"],
  ],
  ["a seed's rows", { ...REGIONS, checksum: "other" }, ["seed.shop.regions body"]],
  ["a seed's types", { ...REGIONS, columnTypes: {} }, ["seed.shop.regions configs"]],
  ["a source's dataset", { ...RAW, dataset: "raw2" }, ["source.shop.raw.orders relation"]],
  ["a source's table", { ...RAW, alias: "orders2" }, ["source.shop.raw.orders relation"]],
  ["a source's freshness", { ...RAW, freshness: undefined }, ["source.shop.raw.orders configs"]],
  [
    "when a source is loaded",
    { ...RAW, loadedAtField: undefined },
    ["source.shop.raw.orders configs"],
  ],
  ["a source's description", { ...RAW, description: "Other." }, []],
  ["a test's arguments", { ...UNIQUE, checksum: "other" }, [`${UNIQUE.id} body`]],
  [
    "a test's severity",
    { ...UNIQUE, config: { ...UNIQUE.config, severity: "warn" } },
    [`${UNIQUE.id} configs`],
  ],
  ["a test's tags", { ...UNIQUE, tags: ["slow"], meta: { x: 1 }, description: "Other." }, []],
  ["a unit test", { ...ADDS_UP, checksum: "other" }, [`${ADDS_UP.id} body`]],
])("a change of %s is seen as what it is", (_, node, expected) => {
  expect(compare(project([node]))).toEqual(expected);
});

describe("macros", () => {
  test.each<[string, MacroEntry[], string[]]>([
    [
      "that is called",
      [macro("to_pounds", "1", ["macro.shop.pence"]), MACROS[1]!, MACROS[2]!],
      ["model.shop.orders macros"],
    ],
    [
      "that a called one calls",
      [MACROS[0]!, macro("pence", "y"), MACROS[2]!],
      ["model.shop.orders macros"],
    ],
    [
      "that is gone",
      [macro("to_pounds", "{{ pence(x) }} / 100"), MACROS[2]!],
      ["model.shop.orders macros"],
    ],
    ["that nothing calls", [MACROS[0]!, MACROS[1]!, macro("unused", "y"), macro("new", "z")], []],
  ])("a change of one %s", (_, macros, expected) => {
    expect(compare(project([], macros))).toEqual(expected);
  });

  test("a circle of calls is followed once", () => {
    const circle = [
      macro("to_pounds", "a", ["macro.shop.pence"]),
      macro("pence", "b", ["macro.shop.to_pounds"]),
    ];
    expect(compare(project([], circle))).toEqual(["model.shop.orders macros"]);
  });
});

describe("as criteria", () => {
  const graph = project([
    { ...REGIONS, checksum: "other" },
    model("extra.sql", { dependsOn: ["seed.shop.regions"] }),
  ]);
  test.each([
    ["state:new", "model.shop.extra"],
    ["state:modified", "seed.shop.regions model.shop.extra"],
    ["state:modified+", "seed.shop.regions model.shop.extra"],
    ["state:modified.body", "seed.shop.regions model.shop.extra"],
    ["state:modified.configs", "model.shop.extra"],
    ["state:modified.macros", ""],
    ["1+state:new,resource_type:seed", "seed.shop.regions"],
    [
      "state:old,resource_type:model",
      "model.shop.orders test.shop.unique_orders.0123456789 unit_test.shop.orders.adds_up",
    ],
    ["state:unmodified,resource_type:source", "source.shop.raw.orders"],
  ])("%s selects %j", (select, expected) => {
    expect([...selectNodes(graph, { select, state: BEFORE }).ids].join(" ")).toBe(expected);
  });

  test("one that dbt does not have is refused", () => {
    expect(() => selectNodes(graph, { select: "state:changed", state: BEFORE })).toThrow(
      "Selection state:changed: there is no state changed",
    );
  });
});
