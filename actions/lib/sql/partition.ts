import type { PartitionBy } from "../graph/nodes.ts";
import { literal, quote, quoteRelation } from "./quote.ts";
import type { Relation } from "./quote.ts";

/** What follows PARTITION BY. */
export function buildPartitionBy(partition: PartitionBy): string {
  const { range } = partition;
  if (range === undefined) return truncate(partition);
  const bounds = `${range.start}, ${range.end}, ${range.interval}`;
  return `range_bucket(${quote(partition.field)}, generate_array(${bounds}))`;
}

/**
 * A query for the partitions that rows fall into, NULL's aside: one text a row, in the column
 * `partition_value`, as `buildPartitionFilter` takes them.
 */
export function buildPartitionValues(rows: Relation, partition: PartitionBy): string {
  return [
    `select distinct cast(${identify(partition)} as string) as partition_value`,
    `from ${quoteRelation(rows)}`,
    `where ${quote(partition.field)} is not null`,
  ].join("\n");
}

/**
 * A condition that holds for the rows of some partitions, at least one. It names them by value:
 * BigQuery reads, and bills, all of a table where a subquery has to say which partitions it needs.
 */
export function buildPartitionFilter(partition: PartitionBy, values: readonly string[]): string {
  const literals = values.map((value) =>
    partition.dataType === "int64"
      ? String(BigInt(value))
      : `${partition.dataType} ${literal(value)}`,
  );
  return `${identify(partition)} in (${literals.join(", ")})`;
}

/**
 * A value for each partition: when it begins, and for ranges the number at which it does. Numbers
 * outside of all ranges share one partition, which goes by the end of the last range.
 */
function identify(partition: PartitionBy): string {
  const { range } = partition;
  if (range === undefined) return truncate(partition);
  const { start, end, interval } = range;
  const field = quote(partition.field);
  const begin = `${start} + div(${field} - ${start}, ${interval}) * ${interval}`;
  const isInside = `${field} >= ${start} and ${field} < ${end}`;
  return `case when ${isInside} then ${begin} when ${field} is not null then ${end} end`;
}

/** BigQuery takes a date column as it is for days; anything else is truncated. */
function truncate({ field, dataType, granularity }: PartitionBy): string {
  if (dataType === "int64" || (dataType === "date" && granularity === "day")) return quote(field);
  return `${dataType}_trunc(${quote(field)}, ${granularity})`;
}
