import type { ProjectGraph, ProjectNode } from "../graph/nodes.ts";
import { findEdges, followEdges } from "../graph/upstream.ts";
import type { RelationName } from "../table.ts";
import type { Warehouse } from "../warehouse/warehouse.ts";
import { Descriptions } from "./descriptions.ts";
import { planTransform, RESOURCES } from "./plan.ts";
import type { BuiltNode, Command, Plan } from "./plan.ts";

/** What an earlier run left. */
export interface EarlierRun {
  readonly command: Command;
  /** By id, of all that the run took on. */
  readonly statuses: ReadonlyMap<string, string>;
  /** Ids of what is no longer written as it was, and of what is new. */
  readonly modified: ReadonlySet<string>;
  readonly isPublished: boolean;
  /** Ids of what stood as it was: a candidate of one would be of some run before. */
  readonly unchanged?: ReadonlySet<string>;
  /**
   * Ids of what the run's arguments select now. Undefined where they no longer select what they
   * did: of what is new, tests are taken on with what they read then.
   */
  readonly selected?: ReadonlySet<string> | undefined;
}

const TESTS: ReadonlySet<string> = new Set(["test", "unit_test"]);
const DONE: ReadonlySet<string> = new Set(["success", "pass", "warn"]);

/**
 * Plans what an earlier run left undone: what failed or was skipped, what is new or has been changed
 * since, what has lost its candidate, and all in that run that reads any of these. The other
 * candidates are gone on with, so each test of theirs has passed as it is written now.
 */
export async function planRetry(
  graph: ProjectGraph,
  earlier: EarlierRun,
  warehouse: Warehouse,
): Promise<Plan> {
  const { command, statuses, modified, unchanged } = earlier;
  if (earlier.isPublished) return planTransform(graph, { command, ids: new Set() });
  const redone = new Set<string>();
  const kept = new Set<string>();
  const nodes = listNodes(graph, earlier);
  const descriptions = new Descriptions(warehouse);
  await descriptions.fetch(nodes.filter(isRelation).map(nameCandidate));
  for (const node of nodes) {
    const { id } = node;
    if (!DONE.has(statuses.get(id) ?? "") || modified.has(id)) redone.add(id);
    else if (command === "test" || !isRelation(node) || unchanged?.has(id)) continue;
    else if (await descriptions.identify(nameCandidate(node))) kept.add(id);
    else redone.add(id);
  }
  // What is tested is not built again, but ephemeral models are a part of what asks.
  const changed = [...modified].filter(
    (id) => command !== "test" || isEphemeral(graph.nodes.get(id)),
  );
  for (const id of followEdges(findEdges(graph).children, [...redone, ...changed])) {
    if (!statuses.has(id) && !earlier.selected?.has(id)) continue;
    redone.add(id);
    kept.delete(id);
  }
  return planTransform(graph, { command, ids: redone, reused: kept });
}

/** What the run took on, and what it would take on today. */
function listNodes(
  graph: ProjectGraph,
  { command, statuses, modified, selected }: EarlierRun,
): ProjectNode[] {
  const types: readonly ProjectNode["kind"][] = RESOURCES[command];
  const isNew = (node: ProjectNode) => {
    const { id, kind, dependsOn } = node;
    if (isEphemeral(node) || !types.includes(kind)) return false;
    if (selected !== undefined) return selected.has(id);
    return modified.has(id) && TESTS.has(kind) && dependsOn.some((read) => statuses.has(read));
  };
  return [...graph.nodes.values()].filter((node) => statuses.has(node.id) || isNew(node));
}

function nameCandidate({ dataset, alias }: BuiltNode): RelationName {
  return { dataset: `${dataset}__candidate`, name: alias };
}

function isRelation(node: ProjectNode): node is BuiltNode {
  return node.kind === "seed" || (node.kind === "model" && !isEphemeral(node));
}

function isEphemeral(node: ProjectNode | undefined): boolean {
  return node?.kind === "model" && node.config.materialized === "ephemeral";
}
