export interface Orderable {
  readonly id: string;
  /** Ids of nodes that must be there first; ids that are no node are passed over. */
  readonly dependsOn: readonly string[];
}

export interface Ordered<T> {
  /** Each node after all that it depends on; otherwise in the order given. */
  readonly nodes: readonly T[];
  /** Each cycle found, as the path back to its first id; nodes on them are not in `nodes`. */
  readonly cycles: readonly (readonly string[])[];
}

/** Puts nodes in the order they can be built in. Needs no recursion, so depth is no limit. */
export function orderNodes<T extends Orderable>(nodes: readonly T[]): Ordered<T> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const state = new Map<string, "open" | "done">();
  const ordered: T[] = [];
  const cycles: string[][] = [];
  for (const root of nodes) {
    const path: { node: T; next: number }[] = [];
    if (!state.has(root.id)) path.push({ node: root, next: 0 });
    state.set(root.id, state.get(root.id) ?? "open");
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const id = top.node.dependsOn[top.next];
      top.next += 1;
      if (id === undefined) {
        state.set(top.node.id, "done");
        ordered.push(top.node);
        path.pop();
        continue;
      }
      const node = byId.get(id);
      const seen = state.get(id);
      if (node === undefined || seen === "done") continue;
      if (seen === "open") {
        const ids = path.map((step) => step.node.id);
        cycles.push([...ids.slice(ids.indexOf(id)), id]);
      } else {
        state.set(id, "open");
        path.push({ node, next: 0 });
      }
    }
  }
  const onCycle = new Set(cycles.flat());
  return { nodes: ordered.filter((node) => !onCycle.has(node.id)), cycles };
}
