import type { ColumnDescription, RelationDescription } from "../warehouse.ts";
import type { TableField, TableResource } from "./resources.ts";

/** What GoogleSQL calls the API's types where it calls them otherwise. */
const NAMES: Readonly<Record<string, string>> = {
  INTEGER: "INT64",
  FLOAT: "FLOAT64",
  BOOLEAN: "BOOL",
  RECORD: "STRUCT",
};

/** GoogleSQL's name of a column's type. */
export function nameType(field: TableField): string {
  const name = NAMES[field.type] ?? field.type;
  const fields = (field.fields ?? []).map((inner) => `${inner.name} ${nameType(inner)}`);
  const type = name === "STRUCT" ? `STRUCT<${fields.join(", ")}>` : name;
  return field.mode === "REPEATED" ? `ARRAY<${type}>` : type;
}

/** A relation as the port describes it, from metadata alone. */
export function toDescription(table: TableResource): RelationDescription {
  const { datasetId, tableId } = table.tableReference;
  const isView = table.type === "VIEW" || table.type === "MATERIALIZED_VIEW";
  return {
    dataset: datasetId,
    name: tableId,
    kind: isView ? "view" : "table",
    ...toText(table.description),
    columns: (table.schema?.fields ?? []).map((field): ColumnDescription => ({
      name: field.name,
      type: nameType(field),
      ...toText(field.description),
    })),
    ...(!isView && table.numRows !== undefined && { rowCount: Number(table.numRows) }),
    ...toVersion(table),
  };
}

/** What lies outside of BigQuery, and rows that stream in, change without a word in the metadata. */
function toVersion(table: TableResource): { version?: string } {
  const { type = "", creationTime, lastModifiedTime, streamingBuffer } = table;
  const isKnown = ["TABLE", "CLONE", "SNAPSHOT", "VIEW"].includes(type);
  if (!isKnown || streamingBuffer !== undefined) return {};
  if (creationTime === undefined || lastModifiedTime === undefined) return {};
  return { version: `${creationTime}/${lastModifiedTime}` };
}

function toText(description: string | null | undefined): { description?: string } {
  return description ? { description } : {};
}
