import { expect, it } from "vitest";
import { findChanges } from "../../actions/lib/graph/changes.ts";
import { readManifest } from "../../actions/lib/graph/state.ts";
import { model } from "./shop-graph.ts";
import { MACROS, macro, ORDERS, project, REGIONS, writeManifest } from "./state-project.ts";

const DAILY = model("daily.sql", { dependsOn: ["model.shop.orders"] });
const MONTHLY = model("monthly.sql", { dependsOn: ["model.shop.daily"] });
const BEFORE = readManifest(JSON.stringify(writeManifest(project([DAILY, MONTHLY]))));

it("tells of nothing where nothing is written otherwise", () => {
  expect(findChanges(project([DAILY, MONTHLY]), BEFORE)).toEqual([]);
});

it("tells what of a node is written otherwise, and which models read it, nearest first", () => {
  const orders = { ...ORDERS, checksum: "0".repeat(64), description: "Other words." };
  expect(findChanges(project([orders, DAILY, MONTHLY]), BEFORE)).toEqual([
    {
      id: "model.shop.orders",
      kind: "model",
      name: "orders",
      change: "changed",
      aspects: expect.arrayContaining(["body"]),
      downstream: ["daily", "monthly"],
    },
  ]);
});

it("tells of what is new and of what is gone", () => {
  const weekly = model("weekly.sql", { dependsOn: ["model.shop.daily"] });
  const changes = findChanges(project([DAILY, weekly]), BEFORE);
  expect(changes).toEqual([
    {
      id: "model.shop.weekly",
      kind: "model",
      name: "weekly",
      change: "new",
      aspects: [],
      downstream: [],
    },
    {
      id: "model.shop.monthly",
      kind: "model",
      name: "monthly",
      change: "removed",
      aspects: [],
      downstream: [],
    },
  ]);
});

it("tells of a macro through the models that call it", () => {
  const macros = MACROS.map((each) => (each.name === "pence" ? macro("pence", "x * 100") : each));
  const changes = findChanges(project([DAILY, MONTHLY, REGIONS], macros), BEFORE);
  expect(changes.map(({ name, aspects }) => [name, aspects])).toEqual([["orders", ["macros"]]]);
});
