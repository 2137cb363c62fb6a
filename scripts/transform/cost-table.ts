import { formatBinaryBytes, formatCost } from "../../actions/lib/report/cost.ts";
import type { NodeResult } from "../../actions/lib/report/results.ts";
import { renderTextTable } from "../text-table.ts";

/** Models shown; all of them are in run_results.json. */
const MAX_MODELS = 12;

/**
 * What each model billed, its tests beside it, and before: those that billed most first. A test on
 * several relations counts for the first. Empty where nothing was billed, as on DuckDB.
 */
export function renderCosts(
  nodes: readonly NodeResult[],
  { pricePerTib, width }: { readonly pricePerTib: number; readonly width?: number | undefined },
): string {
  const testsOf = Map.groupBy(
    nodes.filter(({ kind }) => kind === "test"),
    ({ dependsOn }) => dependsOn[0] ?? "",
  );
  const rows = nodes
    .filter(({ kind }) => kind === "model" || kind === "seed")
    .map((node) => ({
      node,
      built: billedBy([node]),
      tested: billedBy(testsOf.get(node.name) ?? []),
    }))
    .filter(({ built, tested }) => built + tested > 0)
    .toSorted((a, b) => b.built + b.tested - (a.built + a.tested));
  const total = billedBy(nodes);
  if (total === 0) return "";
  const shown = rows.slice(0, MAX_MODELS).map(({ node, built, tested }) => {
    const before = node.previous?.bytesBilled;
    return [
      node.name,
      formatBinaryBytes(built),
      before === undefined ? "" : formatBinaryBytes(before),
      tested === 0 ? "" : formatBinaryBytes(tested),
      formatCost(built + tested, pricePerTib),
    ];
  });
  const left = rows.length - shown.length;
  const all = ["all", formatBinaryBytes(total), "", "", formatCost(total, pricePerTib)];
  const right = { align: "right" } as const;
  return renderTextTable(
    [
      { head: "Model" },
      { head: "Billed", ...right },
      { head: "Before", ...right },
      { head: "Tests", ...right },
      { head: "Costs", ...right },
    ],
    [...shown, ...(left > 0 ? [[`… and ${left} more`, "", "", "", ""]] : []), all],
    width,
  );
}

function billedBy(nodes: readonly NodeResult[]): number {
  return nodes.reduce((sum, { cost }) => sum + (cost?.bytesBilled ?? 0), 0);
}
