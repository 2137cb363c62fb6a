import type { ModelNode, ProjectGraph, RelationPlace, SeedNode, TestNode } from "../graph/nodes.ts";
import type { DataPair } from "./data-diff.ts";

/**
 * The models and seeds of `ids` as this run has them, beside where they are published: `places`, by
 * id. They go by the key that the model's `unique_key` states, or a test of unique rows.
 */
export function listPairs(
  graph: ProjectGraph,
  ids: ReadonlySet<string>,
  places: ReadonlyMap<string, RelationPlace>,
): DataPair[] {
  const testsOf = Map.groupBy(
    [...graph.nodes.values()].filter((node) => node.kind === "test"),
    ({ generic }) => generic?.on,
  );
  return [...graph.nodes.values()].flatMap((node): DataPair[] => {
    if (!ids.has(node.id) || !isRelation(node)) return [];
    const { id, name, dataset, alias } = node;
    const place = places.get(id);
    const before = place && { dataset: place.dataset, name: place.alias };
    const key = findKey(node, testsOf.get(id) ?? []);
    return [{ id, name, before, after: { dataset, name: alias }, key }];
  });
}

function isRelation(node: { readonly kind: string }): node is ModelNode | SeedNode {
  if (node.kind === "seed") return true;
  return node.kind === "model" && (node as ModelNode).config.materialized !== "ephemeral";
}

/** What the model says first, then what is tested of all of its rows. */
function findKey(node: ModelNode | SeedNode, tests: readonly TestNode[]): readonly string[] {
  if (node.kind === "model" && node.config.uniqueKey.length > 0) return node.config.uniqueKey;
  const whole = tests.filter(({ config }) => config.where === undefined);
  const keys = whole.flatMap(({ generic }) => (generic === undefined ? [] : [toKey(generic)]));
  return keys.find((key) => key.length > 1) ?? keys.find((key) => key.length > 0) ?? [];
}

function toKey({
  test,
  column,
  arguments: given,
}: NonNullable<TestNode["generic"]>): readonly string[] {
  const name = test.split(".").at(-1);
  if (name === "unique") return column === undefined ? [] : [column];
  if (name !== "unique_combination_of_columns") return [];
  const columns = given["combination_of_columns"];
  return Array.isArray(columns) ? columns.filter((each) => typeof each === "string") : [];
}
