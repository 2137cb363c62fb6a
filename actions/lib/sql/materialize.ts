import type { ModelConfig } from "../graph/nodes.ts";
import { buildOptions } from "./options.ts";
import { buildPartitionBy } from "./partition.ts";
import { quote, quoteRelation } from "./quote.ts";
import type { Relation } from "./quote.ts";

export interface Materialization {
  /** The candidate. */
  readonly relation: Relation;
  readonly description: string;
  readonly config: Pick<ModelConfig, "partitionBy" | "clusterBy" | "labels">;
  /** The query that gives the rows. */
  readonly sql: string;
}

/**
 * How each kind of model is made anew: statements, the last of which ends with the query. An
 * incremental model is a table the first time and on a full refresh; else see incremental.ts.
 * An ephemeral one is never made: see ephemeral.ts.
 */
export const MATERIALIZATIONS = {
  view: buildView,
  table: buildTable,
  incremental: buildTable,
  ephemeral: undefined,
} as const satisfies Record<
  ModelConfig["materialized"],
  ((model: Materialization) => string[]) | undefined
>;

function buildView({ relation, description, config, sql }: Materialization): string[] {
  const { labels } = config;
  return [
    [
      `create or replace view ${quoteRelation(relation)}`,
      ...buildOptions({ description, labels }),
      `as\n${sql}`,
    ].join("\n"),
  ];
}

function buildTable({ relation, description, config, sql }: Materialization): string[] {
  const { partitionBy, clusterBy, labels } = config;
  return [
    [
      `create or replace table ${quoteRelation(relation)}`,
      ...(partitionBy === undefined ? [] : [`partition by ${buildPartitionBy(partitionBy)}`]),
      ...(clusterBy.length === 0 ? [] : [`cluster by ${clusterBy.map(quote).join(", ")}`]),
      ...buildOptions({ description, labels }),
      `as\n${sql}`,
    ].join("\n"),
  ];
}

/** Removes what is in the way of a relation that is to be of another kind. */
export function buildDrop(kind: "table" | "view", relation: Relation): string {
  return `drop ${kind} if exists ${quoteRelation(relation)}`;
}
