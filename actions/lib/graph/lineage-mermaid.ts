import { keyOf } from "./lineage.ts";
import type { Lineage, LineageNode } from "./lineage.ts";

/**
 * The lineage as a Mermaid flowchart, sources on the left: a box a column, rounded for sources, a
 * dotted arrow into what is computed. https://mermaid.js.org/syntax/flowchart.html
 */
export function renderLineageMermaid({ nodes }: Lineage): string {
  const ids = new Map(nodes.map((node, index) => [keyOf(node), `n${index}`]));
  const boxes = nodes.map((node) => `  ${ids.get(keyOf(node)) ?? ""}${printBox(node)}`);
  const arrows = nodes.flatMap((node) =>
    node.from.map((origin) => {
      const arrow = node.kind === "direct" ? "-->" : "-.->";
      return `  ${ids.get(keyOf(origin)) ?? ""} ${arrow} ${ids.get(keyOf(node)) ?? ""}`;
    }),
  );
  return ["flowchart LR", ...boxes, ...arrows].join("\n");
}

function printBox({ relation, column, kind }: LineageNode): string {
  const label = `"${escape(`${relation}.${column}`)}"`;
  return kind === "source" ? `([${label}])` : `[${label}]`;
}

/** Everything but letters, digits and a few signs becomes an entity of Mermaid's, `#35;`. */
function escape(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}_. -]/gu, (sign) => `#${sign.codePointAt(0) ?? 0};`);
}
