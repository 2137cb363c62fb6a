import type { ProjectGraph, TestNode, UnitTestNode } from "../graph/nodes.ts";
import type { NodeResult } from "../report/results.ts";
import type { BuiltNode } from "./plan.ts";

/** What a result says of its node, whatever became of it. */
export function describeNode(
  node: BuiltNode | TestNode | UnitTestNode,
  graph: ProjectGraph,
): Pick<NodeResult, "id" | "kind" | "name" | "config" | "file" | "line" | "dependsOn"> {
  const { id, kind, name, file, line } = node;
  const dependsOn = node.dependsOn.map((needed) => nameNode(needed, graph));
  return { id, kind, name, config: configOf(node), file, line, dependsOn };
}

function nameNode(id: string, graph: ProjectGraph): string {
  const node = graph.nodes.get(id);
  return node?.kind === "source" ? `${node.sourceName}.${node.name}` : (node?.name ?? id);
}

function configOf(node: BuiltNode | TestNode | UnitTestNode): string {
  if (node.kind === "unit_test") return "unit";
  if (node.kind === "test") return node.config.severity;
  return node.kind === "model" ? node.config.materialized : "seed";
}
