import { buildManifest } from "../../actions/lib/artifacts/manifest.ts";
import type { MacroEntry, ProjectGraph, ProjectNode } from "../../actions/lib/graph/nodes.ts";
import { dataTest, graphOf, model, seed, source, unitTest } from "./shop-graph.ts";

export const macro = (name: string, text: string, macros: readonly string[] = []): MacroEntry => ({
  id: `macro.shop.${name}`,
  name,
  package: "shop",
  file: "macros/money.sql",
  line: 1,
  source: text,
  description: "",
  macros,
});

export const MACROS = [
  macro("to_pounds", "{{ pence(x) }} / 100", ["macro.shop.pence"]),
  macro("pence", "x"),
  macro("unused", "x"),
];
export const ORDERS = model("orders.sql", {
  dependsOn: ["source.shop.raw.orders"],
  macros: ["macro.shop.to_pounds"],
  columns: [{ name: "id", description: "Key.", dataType: "int64", tags: [], meta: {} }],
  meta: { owner: "sales", levels: [1, { a: null }] },
  statedPlace: { schema: "marts", alias: undefined },
  config: { materialized: "table", clusterBy: ["id"] },
});
export const REGIONS = seed("regions", { columnTypes: { code: "string" } });
export const RAW = source("orders", {
  loadedAtField: "loaded_at",
  freshness: { warnAfter: { count: 1, period: "day" }, errorAfter: undefined, filter: undefined },
});
export const UNIQUE = dataTest("unique_orders", {
  test: "unique",
  dependsOn: ["model.shop.orders"],
});
export const ADDS_UP = unitTest("adds_up", "orders");

/** A small project, in which these nodes and macros stand in for those of the same id. */
export function project(nodes: readonly ProjectNode[] = [], macros = MACROS): ProjectGraph {
  const base = [RAW, REGIONS, ORDERS, UNIQUE, ADDS_UP].map((node) => [node.id, node] as const);
  const all = new Map<string, ProjectNode>(base);
  for (const node of nodes) all.set(node.id, node);
  return graphOf([...all.values()], { macros: new Map(macros.map((each) => [each.id, each])) });
}

const INVOCATION = {
  id: "00000000-0000-0000-0000-000000000000",
  startedAt: "2026-11-25T12:00:00Z",
  database: undefined,
} as Parameters<typeof buildManifest>[0]["invocation"];

/** The manifest that a run of ours leaves. */
export function writeManifest(graph: ProjectGraph) {
  const options = { generatedAt: "2026-11-25T12:00:00Z" };
  return buildManifest({ graph, invocation: INVOCATION }, options);
}

export type Change = readonly [path: readonly string[], value: unknown];

/** The manifest of `project()` as JSON, with other values at these places; undefined for none. */
export function changeManifest(...changes: readonly Change[]): string {
  const manifest: unknown = JSON.parse(JSON.stringify(writeManifest(project())));
  for (const [path, value] of changes) {
    let at = manifest as Record<string, unknown>;
    for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>;
    at[path.at(-1) ?? ""] = value;
  }
  return JSON.stringify(manifest);
}
