import { literal, quote, quoteRelation } from "./quote.ts";
import type { Relation } from "./quote.ts";

export interface PartitionBy {
  readonly field: string;
  readonly dataType: "date" | "datetime" | "timestamp";
  readonly granularity: "hour" | "day" | "month" | "year";
}

export interface Materialization {
  readonly relation: Relation;
  readonly description: string;
  readonly partitionBy: PartitionBy | undefined;
  readonly clusterBy: readonly string[];
  /** The query that gives the rows. */
  readonly sql: string;
}

/** How each materialisation is built. What is not in this table is not supported. */
export const MATERIALIZATIONS = {
  table: (model: Materialization) =>
    [
      `create or replace table ${quoteRelation(model.relation)}`,
      ...buildPartitionBy(model.partitionBy),
      ...buildClusterBy(model.clusterBy),
      ...buildOptions(model.description),
      `as\n${model.sql}`,
    ].join("\n"),
  view: (model: Materialization) =>
    [
      `create or replace view ${quoteRelation(model.relation)}`,
      ...buildOptions(model.description),
      `as\n${model.sql}`,
    ].join("\n"),
} as const;

export type Materialized = keyof typeof MATERIALIZATIONS;

/** Removes what is in the way of a relation that is to be of another kind. */
export function buildDrop(kind: "table" | "view", relation: Relation): string {
  return `drop ${kind} if exists ${quoteRelation(relation)}`;
}

/** BigQuery takes a date column as it is for days; anything else is truncated. */
function buildPartitionBy(partition: PartitionBy | undefined): string[] {
  if (partition === undefined) return [];
  const field = quote(partition.field);
  if (partition.dataType === "date" && partition.granularity === "day") {
    return [`partition by ${field}`];
  }
  return [`partition by ${partition.dataType}_trunc(${field}, ${partition.granularity})`];
}

function buildClusterBy(columns: readonly string[]): string[] {
  return columns.length === 0 ? [] : [`cluster by ${columns.map(quote).join(", ")}`];
}

function buildOptions(description: string): string[] {
  return description === "" ? [] : [`options(description = ${literal(description)})`];
}
