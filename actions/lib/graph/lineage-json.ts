import { keyOf } from "./lineage.ts";
import type { Lineage, LineageNode } from "./lineage.ts";

export interface LineageJson {
  /** `model.column` of each column that was asked for. */
  readonly targets: readonly string[];
  readonly nodes: readonly {
    readonly id: string;
    readonly relation: string;
    readonly column: string;
    readonly kind: LineageNode["kind"];
  }[];
  /** From the column that is read to the one that it goes into, as data flows. */
  readonly edges: readonly { readonly from: string; readonly to: string }[];
}

/** The lineage as plain data, for tools. */
export function renderLineageJson({ targets, nodes }: Lineage): LineageJson {
  const ids = new Map(nodes.map((node) => [keyOf(node), `${node.relation}.${node.column}`]));
  const idOf = (origin: { relation: string; column: string }) => ids.get(keyOf(origin)) ?? "";
  return {
    targets: targets.map(idOf),
    nodes: nodes.map(({ relation, column, kind }) => ({
      id: idOf({ relation, column }),
      relation,
      column,
      kind,
    })),
    edges: nodes.flatMap((node) =>
      node.from.map((origin) => ({ from: idOf(origin), to: idOf(node) })),
    ),
  };
}
