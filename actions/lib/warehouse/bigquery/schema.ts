import { PipelineError } from "../../errors.ts";
import type { LogDefinition, TableDefinition } from "../../table.ts";
import { nameType } from "./describe.ts";
import type { TableField, TableResource } from "./resources.ts";

/** The columns of a table as they are sent: with modes and descriptions, nothing is guessed. */
export function toFields(table: TableDefinition | LogDefinition): TableField[] {
  return table.columns.map(({ name, type, isRequired, description }) => ({
    name,
    type: type.toUpperCase(),
    mode: isRequired ? "REQUIRED" : "NULLABLE",
    description,
  }));
}

/** How a table is partitioned and clustered. */
export function toLayout({ partition, clustering }: TableDefinition | LogDefinition) {
  return {
    timePartitioning: { type: partition.granularity.toUpperCase(), field: partition.field },
    ...(clustering.length > 0 && { clustering: { fields: clustering } }),
  };
}

/** How a table is partitioned and clustered, in words; the same for the same. */
export function nameLayout(table: Omit<TableResource, "tableReference">): string {
  const { timePartitioning: time, rangePartitioning: range, clustering } = table;
  const by = clustering?.fields ?? [];
  const parts = [
    ...(time
      ? [`partitioned by ${time.field ?? "ingestion time"} by ${time.type.toLowerCase()}`]
      : []),
    ...(range
      ? [
          `partitioned by ${range.field} from ${range.range.start} to ${range.range.end} by ${range.range.interval}`,
        ]
      : []),
    ...(by.length > 0 ? [`clustered by ${by.join(", ")}`] : []),
  ];
  return parts.length === 0 ? "neither partitioned nor clustered" : parts.join(" and ");
}

/** Throws PipelineError for a table that is not as `sources.yml` defines it. */
export function checkTable(definition: TableDefinition, table: TableResource): void {
  const title = `${definition.dataset}.${definition.name}`;
  const remedy = `Drop ${title}, and load it again.`;
  const problems = compareColumns(definition, table.schema?.fields ?? []);
  if (problems.length > 0) {
    throw new PipelineError(
      `The table ${title} has other columns than its definition: ${problems.join("; ")}.`,
      { code: "warehouse", remedy },
    );
  }
  const [wanted, found] = [nameLayout(toLayout(definition)), nameLayout(table)];
  if (wanted.toLowerCase() === found.toLowerCase()) return;
  throw new PipelineError(`The table ${title} is ${found}, and is defined to be ${wanted}.`, {
    code: "warehouse",
    remedy,
  });
}

function compareColumns(definition: TableDefinition, fields: readonly TableField[]): string[] {
  const found = new Map(
    fields.map((field) => [field.name.toLowerCase(), nameType(field).toLowerCase()]),
  );
  const problems = definition.columns.flatMap(({ name, type }) => {
    const actual = found.get(name.toLowerCase());
    found.delete(name.toLowerCase());
    if (actual === undefined) return [`${name} is missing`];
    return actual === type ? [] : [`${name} is ${actual}, not ${type}`];
  });
  return [...problems, ...[...found.keys()].map((name) => `${name} is not defined`)];
}
