export interface GraphNode {
  readonly name: string;
  /** Names of nodes that must be there first; names that are no node are passed over. */
  readonly dependsOn: readonly string[];
}

export interface Ordered<T> {
  /** Each node after all that it depends on; otherwise in the order given. */
  readonly nodes: readonly T[];
  /** Each cycle found, as the path back to its first name; nodes on them are not in `nodes`. */
  readonly cycles: readonly (readonly string[])[];
}

/** Puts nodes in the order they can be built in. Needs no recursion, so depth is no limit. */
export function orderNodes<T extends GraphNode>(nodes: readonly T[]): Ordered<T> {
  const byName = new Map(nodes.map((node) => [node.name, node]));
  const state = new Map<string, "open" | "done">();
  const ordered: T[] = [];
  const cycles: string[][] = [];
  for (const root of nodes) {
    const path: { node: T; next: number }[] = [];
    if (!state.has(root.name)) path.push({ node: root, next: 0 });
    state.set(root.name, state.get(root.name) ?? "open");
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const name = top.node.dependsOn[top.next];
      top.next += 1;
      if (name === undefined) {
        state.set(top.node.name, "done");
        ordered.push(top.node);
        path.pop();
        continue;
      }
      const node = byName.get(name);
      const seen = state.get(name);
      if (node === undefined || seen === "done") continue;
      if (seen === "open") {
        const names = path.map((step) => step.node.name);
        cycles.push([...names.slice(names.indexOf(name)), name]);
      } else {
        state.set(name, "open");
        path.push({ node, next: 0 });
      }
    }
  }
  const onCycle = new Set(cycles.flat());
  return { nodes: ordered.filter((node) => !onCycle.has(node.name)), cycles };
}
