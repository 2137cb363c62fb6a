import { keyOf } from "./lineage.ts";
import type { Lineage, LineageNode } from "./lineage.ts";

/** Columns of one relation that are told as one. */
export interface FoldedNode {
  readonly relation: string;
  /** Mostly one. */
  readonly columns: readonly string[];
  readonly kind: LineageNode["kind"];
  readonly from: readonly FoldedNode[];
}

/** Fewer columns than this are told one by one. */
const FEWEST = 4;

/**
 * The lineage for people: columns that come the same way, such as 48 half-hours summed into one, become
 * one node, if nothing else reads them and each is made of one column at most. Targets come first,
 * then breadth first.
 */
export function foldLineage({ targets, nodes }: Lineage): {
  readonly targets: readonly FoldedNode[];
  readonly nodes: readonly FoldedNode[];
} {
  const folding = new Folding(nodes);
  const folded = targets.flatMap((target) => folding.foldOne(keyOf(target)));
  folding.follow();
  return { targets: folded, nodes: folding.groups.map(({ node }) => node) };
}

interface Group {
  readonly members: readonly LineageNode[];
  readonly node: FoldedNode & { readonly from: FoldedNode[] };
}

class Folding {
  /** Grows while it is followed. */
  readonly groups: Group[] = [];
  readonly #nodes: ReadonlyMap<string, LineageNode>;
  /** How many columns read each. */
  readonly #readers = new Map<string, number>();
  readonly #single = new Map<string, FoldedNode>();

  constructor(nodes: readonly LineageNode[]) {
    this.#nodes = new Map(nodes.map((node) => [keyOf(node), node]));
    for (const { from } of nodes) {
      for (const key of from.map(keyOf)) this.#readers.set(key, (this.#readers.get(key) ?? 0) + 1);
    }
  }

  foldOne(key: string): FoldedNode[] {
    const known = this.#single.get(key);
    const member = this.#nodes.get(key);
    if (known !== undefined || member === undefined) return known === undefined ? [] : [known];
    const node = this.#add([member]);
    this.#single.set(key, node);
    return [node];
  }

  follow(): void {
    for (const { members, node } of this.groups) {
      const reads = Map.groupBy(
        members.flatMap(({ from }) => from.map(keyOf)),
        (key) => key,
      );
      const isOwn = (key: string) => this.#readers.get(key) === reads.get(key)?.length;
      const alike = Map.groupBy(reads.keys(), (key) => {
        const { relation, kind, from } = this.#nodes.get(key) ?? { from: [] };
        return from.length <= 1 && isOwn(key) && !this.#single.has(key)
          ? `${relation}\0${kind}`
          : key;
      });
      for (const keys of alike.values()) {
        if (keys.length < FEWEST) node.from.push(...keys.flatMap((key) => this.foldOne(key)));
        else node.from.push(this.#add(keys.flatMap((key) => this.#nodes.get(key) ?? [])));
      }
    }
  }

  #add(members: readonly LineageNode[]): FoldedNode {
    const { relation = "", kind = "unknown" } = members[0] ?? {};
    const node = { relation, kind, columns: members.map(({ column }) => column), from: [] };
    this.groups.push({ members, node });
    return node;
  }
}

/** `orders.id`, or `orders.a, b, … z` with how many these are. */
export function nameFolded({ relation, columns }: FoldedNode): { name: string; count: string } {
  const [first, second, last] = [columns[0], columns[1], columns.at(-1)];
  if (columns.length === 1) return { name: `${relation}.${first}`, count: "" };
  return { name: `${relation}.${first}, ${second}, … ${last}`, count: `${columns.length} columns` };
}
