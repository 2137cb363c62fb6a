import { escapeMermaid } from "../report/mermaid.ts";
import { foldLineage, nameFolded } from "./lineage-fold.ts";
import type { FoldedNode } from "./lineage-fold.ts";
import type { Lineage } from "./lineage.ts";

/**
 * The lineage as a Mermaid flowchart, sources on the left: a box a column, or for columns that come
 * the same way, rounded for sources and seeds; a dotted arrow goes into what is computed.
 * https://mermaid.js.org/syntax/flowchart.html
 */
export function renderLineageMermaid(lineage: Lineage): string {
  const { nodes } = foldLineage(lineage);
  const ids = new Map(nodes.map((node, index) => [node, `n${index}`]));
  const boxes = nodes.map((node) => `  ${ids.get(node) ?? ""}${printBox(node)}`);
  const arrows = nodes.flatMap((node) =>
    node.from.map((origin) => {
      const arrow = node.kind === "direct" ? "-->" : "-.->";
      return `  ${ids.get(origin) ?? ""} ${arrow} ${ids.get(node) ?? ""}`;
    }),
  );
  return ["flowchart LR", ...boxes, ...arrows].join("\n");
}

function printBox(node: FoldedNode): string {
  const { name, count } = nameFolded(node);
  const label = `"${escapeMermaid(count === "" ? name : `${name} (${count})`)}"`;
  return node.kind === "source" || node.kind === "seed" ? `([${label}])` : `[${label}]`;
}
