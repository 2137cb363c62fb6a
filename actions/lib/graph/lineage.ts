import { PipelineError } from "../errors.ts";
import type { Analysis, ColumnOrigin, OutputColumn } from "../googlesql/columns.ts";
import { endWithNearest } from "./nearest.ts";

/** A column on the way, and the columns that its value is made of. */
export interface LineageNode {
  readonly relation: string;
  readonly column: string;
  readonly kind:
    /** A column taken over as it is, maybe renamed. */
    | "direct"
    /** Computed by the model. */
    | "computed"
    /** Of a relation that no model builds. */
    | "source"
    | "seed"
    /** Of a model whose columns are not known. */
    | "unknown";
  readonly from: readonly ColumnOrigin[];
}

/** Where columns come from. Each column is there once. */
export interface Lineage {
  readonly targets: readonly ColumnOrigin[];
  /** The targets first, then breadth first: nearest columns before far ones. */
  readonly nodes: readonly LineageNode[];
}

/**
 * Follows columns through models to the sources. `analyses` are those of the models, by the key that
 * origins name, `seeds` the keys of seeds; names of columns are compared without regard to case.
 * Throws `PipelineError` if a target's relation is no model, or has no such column.
 */
export function traceColumns(
  targets: readonly ColumnOrigin[],
  { analyses, seeds }: { analyses: ReadonlyMap<string, Analysis>; seeds: ReadonlySet<string> },
): Lineage {
  const columns = new Map<string, ReadonlyMap<string, OutputColumn>>();
  const first = targets.map((target): ColumnOrigin => {
    const found = findColumn(findAnalysis(target, analyses), target);
    return { relation: target.relation, column: found?.name ?? target.column };
  });
  const nodes = new Map<string, LineageNode>();
  const waiting = [...first];
  // The list grows while it is read.
  for (const origin of waiting) {
    const key = keyOf(origin);
    if (nodes.has(key)) continue;
    const node = toNode(origin, { analyses, seeds, known: columns });
    nodes.set(key, node);
    for (const one of node.from) if (!nodes.has(keyOf(one))) waiting.push(one);
  }
  return { targets: first, nodes: [...nodes.values()] };
}

/** The same for columns whose names differ only in case. */
export function keyOf({ relation, column }: ColumnOrigin): string {
  return `${relation}\0${column.toLowerCase()}`;
}

function findAnalysis(
  { relation, column }: ColumnOrigin,
  analyses: ReadonlyMap<string, Analysis>,
): Analysis {
  const analysis = analyses.get(relation);
  if (analysis) return analysis;
  const hint = endWithNearest(relation, analyses.keys());
  throw new PipelineError(`There is no model ${relation} to trace ${column} in${hint}`, {
    code: "invalid-input",
    remedy: "Name a model of the project, as model.column.",
  });
}

function findColumn(
  { columns }: Analysis,
  { relation, column }: ColumnOrigin,
): OutputColumn | undefined {
  const found = columns?.find(({ name }) => name?.toLowerCase() === column.toLowerCase());
  if (found || !columns) return found;
  const names = columns.flatMap(({ name }) => name ?? []);
  throw new PipelineError(
    `There is no column ${column} in ${relation}${endWithNearest(column, names)}`,
    { code: "invalid-input", remedy: `Name one of ${names.join(", ")}.` },
  );
}

function toNode(
  { relation, column }: ColumnOrigin,
  options: {
    analyses: ReadonlyMap<string, Analysis>;
    seeds: ReadonlySet<string>;
    known: Map<string, ReadonlyMap<string, OutputColumn>>;
  },
): LineageNode {
  const { analyses, seeds, known } = options;
  const analysis = analyses.get(relation);
  if (!analysis) {
    return { relation, column, kind: seeds.has(relation) ? "seed" : "source", from: [] };
  }
  let columns = known.get(relation);
  if (!columns) {
    columns = new Map(analysis.columns?.map((one) => [one.name?.toLowerCase() ?? "", one]));
    known.set(relation, columns);
  }
  const found = columns.get(column.toLowerCase());
  if (!found) return { relation, column, kind: "unknown", from: [] };
  const { name, isDirect, from } = found;
  return { relation, column: name ?? column, kind: isDirect ? "direct" : "computed", from };
}
