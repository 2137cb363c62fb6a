import { foldLineage, nameFolded } from "./lineage-fold.ts";
import type { FoldedNode } from "./lineage-fold.ts";
import type { Lineage, LineageNode } from "./lineage.ts";

const KINDS: Readonly<Record<LineageNode["kind"], string>> = {
  direct: "",
  computed: "computed",
  source: "source",
  seed: "seed",
  unknown: "not known",
};

/** Steps beyond are not indented further, or a long chain would be mostly spaces. */
const DEEPEST = 30;

/**
 * The lineage as an indented tree, two spaces a step: `model.column`, and what it is if not the column
 * below under another name. A column that was told already is not followed again, and says so; columns
 * that come the same way share a line.
 */
export function renderLineageText(lineage: Lineage): string {
  const told = new Set<FoldedNode>();
  const lines: string[] = [];
  const { targets } = foldLineage(lineage);
  // A stack, not recursion: models may stand thousands deep.
  const waiting = targets.toReversed().map((node) => ({ node, depth: 0 }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    const isAgain = told.has(node) && node.from.length > 0;
    told.add(node);
    lines.push(`${"  ".repeat(Math.min(depth, DEEPEST))}${printNode(node, isAgain)}`);
    if (isAgain) continue;
    for (const one of node.from.toReversed()) waiting.push({ node: one, depth: depth + 1 });
  }
  return lines.join("\n");
}

function printNode(node: FoldedNode, isAgain: boolean): string {
  // As a literal is, or count(*).
  const isOfNone = node.from.length === 0 && node.kind === "computed";
  const kind = isAgain ? "see above" : isOfNone ? "of no column" : KINDS[node.kind];
  const { name, count } = nameFolded(node);
  const notes = [count, kind].filter((note) => note !== "").join(", ");
  // In a name these could move a terminal's cursor, or turn the line round.
  const printable = name.replaceAll(/[\p{Cc}\p{Cf}]/gu, "�");
  return notes === "" ? printable : `${printable} (${notes})`;
}
