import type { ProjectGraph } from "../graph/nodes.ts";

/** Ids that a node waits for: what it reads, and through ephemeral models what those read. */
export function findNeeds(
  graph: ProjectGraph,
  node: { readonly dependsOn: readonly string[] },
): string[] {
  const needs = new Set<string>();
  const open = [...node.dependsOn];
  const seen = new Set(open);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    needs.add(id);
    const read = graph.nodes.get(id);
    if (read?.kind !== "model" || read.config.materialized !== "ephemeral") continue;
    for (const further of read.dependsOn) {
      if (!seen.has(further)) open.push(further);
      seen.add(further);
    }
  }
  return [...needs];
}
