import type { ProjectGraph, RelationPlace } from "../graph/nodes.ts";
import type { Warehouse } from "../warehouse/warehouse.ts";
import { findNeeds } from "./needs.ts";
import type { Plan } from "./plan.ts";

/** Says where a state cannot stand in for anything, because it is of the same dataset. */
export function listDeferWarnings(
  graph: ProjectGraph,
  places: ReadonlyMap<string, RelationPlace>,
): string[] {
  const stated = [...places].flatMap(([id, place]) => {
    const node = graph.nodes.get(id);
    return node?.kind === "model" || node?.kind === "seed" ? [{ node, place }] : [];
  });
  const [first] = stated;
  const isOwn = stated.every(
    ({ node, place }) => node.dataset === place.dataset && node.alias === place.alias,
  );
  return first === undefined || !isOwn
    ? []
    : [`the manifest of --state is of ${first.place.dataset} too, so that --defer changes nothing`];
}

/**
 * Of what a plan reads and does not build: what is not in the warehouse where this run would look,
 * and is at another place, by id. `places` are those of another environment.
 */
export async function findDeferred(
  graph: ProjectGraph,
  plan: Plan,
  options: { places: ReadonlyMap<string, RelationPlace>; warehouse: Warehouse },
): Promise<ReadonlyMap<string, RelationPlace>> {
  const built = new Set([...plan.nodes.map(({ id }) => id), ...plan.reused]);
  const read = new Set([...plan.nodes, ...plan.tests].flatMap((node) => findNeeds(graph, node)));
  const deferred = new Map<string, RelationPlace>();
  for (const id of read) {
    const node = graph.nodes.get(id);
    const place = options.places.get(id);
    if (place === undefined || built.has(id)) continue;
    if (node?.kind !== "model" && node?.kind !== "seed") continue;
    const own = { dataset: node.dataset, name: node.alias };
    if ((await options.warehouse.describe(own)) === undefined) deferred.set(id, place);
  }
  return deferred;
}
