import type { ColumnOrigin } from "../googlesql/columns.ts";
import { keyOf } from "./lineage.ts";
import type { Lineage, LineageNode } from "./lineage.ts";

const KINDS: Readonly<Record<LineageNode["kind"], string>> = {
  direct: "",
  computed: "computed",
  source: "source",
  unknown: "not known",
};

/** Steps beyond are not indented further, or a long chain would be mostly spaces. */
const DEEPEST = 30;

/**
 * The lineage as an indented tree, two spaces a step: `model.column`, and what it is if not the column
 * below under another name. A column that was told already is not followed again, and says so.
 */
export function renderLineageText({ target, nodes }: Lineage): string {
  const byKey = new Map(nodes.map((node) => [keyOf(node), node]));
  const told = new Set<string>();
  const lines: string[] = [];
  // A stack, not recursion: models may stand thousands deep.
  const waiting: { origin: ColumnOrigin; depth: number }[] = [{ origin: target, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { origin, depth } = next;
    const key = keyOf(origin);
    const node = byKey.get(key);
    if (!node) continue;
    const isAgain = told.has(key) && node.from.length > 0;
    told.add(key);
    const kind = isAgain
      ? "see above"
      : node.from.length === 0 && node.kind === "computed"
        ? "constant"
        : KINDS[node.kind];
    const note = kind === "" ? "" : ` (${kind})`;
    lines.push(`${"  ".repeat(Math.min(depth, DEEPEST))}${printName(node)}${note}`);
    if (isAgain) continue;
    for (const one of node.from.toReversed()) waiting.push({ origin: one, depth: depth + 1 });
  }
  return lines.join("\n");
}

function printName({ relation, column }: ColumnOrigin): string {
  // In a name these could move a terminal's cursor, or turn the line round.
  return `${relation}.${column}`.replaceAll(/[\p{Cc}\p{Cf}]/gu, "�");
}
