import type { ProjectGraph } from "./nodes.ts";

/** Ids by what they lead to; an id that leads nowhere may be missing. */
export type Edges = ReadonlyMap<string, readonly string[]>;

/** What each node reads, and what reads it. What is not in the graph is left out. */
export function findEdges(graph: ProjectGraph): { parents: Edges; children: Edges } {
  const parents = new Map<string, string[]>();
  const children = new Map<string, string[]>();
  for (const { id, dependsOn } of graph.nodes.values()) {
    const known = dependsOn.filter((parent) => graph.nodes.has(parent));
    parents.set(id, known);
    for (const parent of known) {
      const siblings = children.get(parent);
      if (siblings === undefined) children.set(parent, [id]);
      else siblings.push(id);
    }
  }
  return { parents, children };
}

/**
 * What edges lead to from `start` in at most `steps` steps. An id of `start` is in the answer only
 * where an edge leads to it.
 */
export function followEdges(edges: Edges, start: Iterable<string>, steps = Infinity): Set<string> {
  const found = new Set<string>();
  let layer: Iterable<string> = start;
  for (let step = 0; step < steps; step += 1) {
    const next: string[] = [];
    for (const id of layer) {
      for (const neighbour of edges.get(id) ?? []) {
        if (found.has(neighbour)) continue;
        found.add(neighbour);
        next.push(neighbour);
      }
    }
    if (next.length === 0) break;
    layer = next;
  }
  return found;
}
