import type { ModelConfig } from "../graph/nodes.ts";
import { buildPartitionBy } from "./partition.ts";
import { quote, quoteRelation } from "./quote.ts";
import type { Relation } from "./quote.ts";

export interface Materialization {
  /** The candidate. */
  readonly relation: Relation;
  readonly config: Pick<ModelConfig, "partitionBy" | "clusterBy">;
  /** The query that gives the rows. */
  readonly sql: string;
}

/**
 * How each kind of model is made anew: statements, the last of which ends with the query.
 * Descriptions and labels come when it is published. An
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

function buildView({ relation, sql }: Materialization): string[] {
  return [`create or replace view ${quoteRelation(relation)}\nas\n${sql}`];
}

function buildTable({ relation, config, sql }: Materialization): string[] {
  const { partitionBy, clusterBy } = config;
  return [
    [
      `create or replace table ${quoteRelation(relation)}`,
      ...(partitionBy === undefined ? [] : [`partition by ${buildPartitionBy(partitionBy)}`]),
      ...(clusterBy.length === 0 ? [] : [`cluster by ${clusterBy.map(quote).join(", ")}`]),
      `as\n${sql}`,
    ].join("\n"),
  ];
}

/** Removes what is in the way of a relation that is to be of another kind. */
export function buildDrop(kind: "table" | "view", relation: Relation): string {
  return `drop ${kind} if exists ${quoteRelation(relation)}`;
}
