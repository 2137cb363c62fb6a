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

/** A node while it is put in order. */
interface Step<T> {
  readonly node: T;
  state: "new" | "open" | "done";
  /** Which of its dependencies is looked at next. */
  next: number;
}

/** Puts nodes in the order they can be built in. Needs no recursion, so depth is no limit. */
export function orderNodes<T extends Orderable>(nodes: readonly T[]): Ordered<T> {
  const steps = new Map<string, Step<T>>();
  for (const node of nodes) steps.set(node.id, { node, state: "new", next: 0 });
  const ordered: T[] = [];
  const cycles: string[][] = [];
  const path: Step<T>[] = [];
  const open = (step: Step<T>) => {
    step.state = "open";
    path.push(step);
  };
  for (const root of steps.values()) {
    if (root.state === "new") open(root);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const id = top.node.dependsOn[top.next];
      top.next += 1;
      if (id === undefined) {
        top.state = "done";
        ordered.push(top.node);
        path.pop();
        continue;
      }
      const step = steps.get(id);
      if (step?.state === "open") {
        const ids = path.map(({ node }) => node.id);
        cycles.push([...ids.slice(ids.indexOf(id)), id]);
      } else if (step?.state === "new") open(step);
    }
  }
  const onCycle = new Set(cycles.flat());
  return {
    nodes: onCycle.size === 0 ? ordered : ordered.filter((node) => !onCycle.has(node.id)),
    cycles,
  };
}
