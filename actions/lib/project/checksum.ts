import { hash } from "node:crypto";
import type { ModelNode, TestNode } from "../graph/nodes.ts";

/** SHA-256 of a text, in hexadecimal, as dbt writes checksums. */
export function checksum(text: string): string {
  return hash("sha256", text, "hex");
}

type Written = ModelNode | TestNode;

/** One getter for all nodes, as objects with getters of their own take several times the memory. */
const WHEN_ASKED: PropertyDescriptor & ThisType<Written> = {
  enumerable: true,
  configurable: true,
  get() {
    const generic = this.kind === "test" ? this.generic : undefined;
    // As in dbt, blank lines around a file's text are no change.
    if (generic === undefined) return checksum(this.source.trim());
    const { namespace, test, column, arguments: given } = generic;
    return checksum(JSON.stringify([namespace, test, column, given]));
  },
};

/** Gives a node its checksum, which is worked out when asked for: to plan takes none. */
export function addChecksum<Node extends Written>(node: Omit<Node, "checksum">): Node {
  return Object.defineProperty(node, "checksum", WHEN_ASKED) as Node;
}
