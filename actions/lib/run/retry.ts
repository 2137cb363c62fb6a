import type { ModelNode, ProjectGraph, ProjectNode, SeedNode } from "../graph/nodes.ts";
import { findEdges, followEdges } from "../graph/upstream.ts";
import type { Warehouse } from "../warehouse/warehouse.ts";
import { planTransform } from "./plan.ts";
import type { Command, Plan } from "./plan.ts";

/** What an earlier run left. */
export interface EarlierRun {
  readonly command: Command;
  /** By id, of all that the run took on. */
  readonly statuses: ReadonlyMap<string, string>;
  /** Ids of what is no longer written as it was. */
  readonly modified: ReadonlySet<string>;
  readonly isPublished: boolean;
  /** Ids of what stood as it was: a candidate of one would be of some run before. */
  readonly unchanged?: ReadonlySet<string>;
}

const UNDONE: ReadonlySet<string> = new Set(["error", "fail", "skipped"]);

/**
 * Plans what an earlier run left undone: what failed or was skipped, what has been changed since,
 * what has lost its candidate, and all in that run that reads any of these. The other candidates are
 * gone on with.
 */
export async function planRetry(
  graph: ProjectGraph,
  { command, statuses, modified, isPublished, unchanged = new Set() }: EarlierRun,
  warehouse: Warehouse,
): Promise<Plan> {
  if (isPublished) return planTransform(graph, { command, ids: new Set() });
  const redone = new Set([...statuses.keys()].filter((id) => UNDONE.has(statuses.get(id) ?? "")));
  const kept = new Set<string>();
  for (const id of command === "test" ? [] : statuses.keys()) {
    const node = graph.nodes.get(id);
    if (node === undefined || redone.has(id) || !isRelation(node)) continue;
    if (unchanged.has(id)) continue;
    const candidate = { dataset: `${node.dataset}__candidate`, name: node.alias };
    const isThere = (await warehouse.describe(candidate)) !== undefined;
    if (isThere && !modified.has(id)) kept.add(id);
    else redone.add(id);
  }
  const changed = [...redone, ...(command === "test" ? [] : modified)];
  for (const id of followEdges(findEdges(graph).children, changed)) {
    if (!statuses.has(id)) continue;
    redone.add(id);
    kept.delete(id);
  }
  return planTransform(graph, { command, ids: redone, reused: kept });
}

function isRelation(node: ProjectNode): node is ModelNode | SeedNode {
  if (node.kind === "model") return node.config.materialized !== "ephemeral";
  return node.kind === "seed";
}
