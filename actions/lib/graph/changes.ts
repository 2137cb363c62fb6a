import type { NodeChange } from "../report/results.ts";
import type { ProjectGraph, ProjectNode } from "./nodes.ts";
import { ASPECTS } from "./state-compare.ts";
import { findModified } from "./state.ts";
import type { EarlierState } from "./state.ts";
import { findEdges, followEdges } from "./upstream.ts";

const KINDS: ReadonlySet<string> = new Set(["model", "seed", "test", "unit_test", "source"]);

/**
 * What is written otherwise in a project than in an earlier state, and what that touches: nodes in
 * the project's order, then those that are gone. Columns are not looked into.
 */
export function findChanges(graph: ProjectGraph, earlier: EarlierState): NodeChange[] {
  const { children } = findEdges(graph);
  const modified = findModified(graph, earlier);
  const byAspect = ASPECTS.map((aspect) => [aspect, findModified(graph, earlier, aspect)] as const);
  const changed = [...graph.nodes.values()]
    .filter(({ id }) => modified.has(id))
    .map(({ id, kind, name }): NodeChange => {
      const isNew = !earlier.nodes.has(id);
      const aspects = byAspect.flatMap(([aspect, ids]) => (ids.has(id) ? [aspect] : []));
      return {
        id,
        kind,
        name,
        change: isNew ? "new" : "changed",
        aspects: isNew ? [] : aspects,
        downstream: listBuilt(graph, followEdges(children, [id])),
      };
    });
  return [...changed, ...listRemoved(graph, earlier)];
}

function listBuilt(graph: ProjectGraph, ids: Iterable<string>): string[] {
  return [...ids]
    .flatMap((id): ProjectNode[] => {
      const node = graph.nodes.get(id);
      return node === undefined ? [] : [node];
    })
    .flatMap(({ kind, name }) => (kind === "model" || kind === "seed" ? [name] : []));
}

/** What read a node that is gone is itself changed, or broken: nothing is downstream of it now. */
function listRemoved(graph: ProjectGraph, { nodes }: EarlierState): NodeChange[] {
  return [...nodes].flatMap(([id, { kind, fqn }]): NodeChange[] => {
    if (graph.nodes.has(id) || !isKind(kind)) return [];
    const name = fqn.at(-1) ?? id;
    return [{ id, kind, name, change: "removed", aspects: [], downstream: [] }];
  });
}

function isKind(kind: string): kind is NodeChange["kind"] {
  return KINDS.has(kind);
}
