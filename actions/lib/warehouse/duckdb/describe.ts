import type { RelationName } from "../../table.ts";
import type { DuckDBConnection, DuckDBValue } from "@duckdb/node-api";
import { literal, quote } from "../../googlesql/quote.ts";
import type { RelationDescription } from "../warehouse.ts";
import { locate } from "./names.ts";

/** What DuckDB's types are called in GoogleSQL. */
const NAMES: Readonly<Record<string, string>> = {
  BIGINT: "INT64",
  HUGEINT: "INT64",
  INTEGER: "INT64",
  SMALLINT: "INT64",
  TINYINT: "INT64",
  DOUBLE: "FLOAT64",
  FLOAT: "FLOAT64",
  VARCHAR: "STRING",
  BLOB: "BYTES",
  BOOLEAN: "BOOL",
  DATE: "DATE",
  TIME: "TIME",
  TIMESTAMP: "DATETIME",
  "TIMESTAMP WITH TIME ZONE": "TIMESTAMP",
  INTERVAL: "INTERVAL",
};

/** GoogleSQL's name of a DuckDB type. */
export function nameType(type: string): string {
  if (type.endsWith("[]")) return `ARRAY<${nameType(type.slice(0, -2))}>`;
  if (type.startsWith("DECIMAL")) return "NUMERIC";
  if (!type.startsWith("STRUCT(")) return NAMES[type] ?? type;
  const fields = splitFields(type.slice("STRUCT(".length, -1)).map((field) => {
    const [, quoted, plain, rest = ""] = /^(?:"((?:[^"]|"")*)"|(\S+)) (.*)$/s.exec(field) ?? [];
    return `${quoted?.replaceAll('""', '"') ?? plain ?? ""} ${nameType(rest)}`;
  });
  return `STRUCT<${fields.join(", ")}>`;
}

function splitFields(text: string): string[] {
  const fields: string[] = [];
  let depth = 0;
  let start = 0;
  let isQuoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === '"') isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (character === "(") depth += 1;
    if (character === ")") depth -= 1;
    if (character !== "," || depth > 0) continue;
    fields.push(text.slice(start, index).trim());
    start = index + 1;
  }
  return [...fields, text.slice(start).trim()];
}

/** Columns in order and, for a table, its rows; undefined where nothing has the name. */
export async function describe(
  connection: DuckDBConnection,
  relation: RelationName,
): Promise<RelationDescription | undefined> {
  const { schema, table } = locate(relation);
  const where = `table_catalog = current_database() and lower(table_schema) = lower(${literal(schema)})
    and lower(table_name) = lower(${literal(table)})`;
  const found = await connection.runAndReadAll(
    `select table_type, table_comment from information_schema.tables where ${where}`,
  );
  const [type, comment] = found.getRows()[0] ?? [];
  if (type === undefined) return undefined;
  const isView = type === "VIEW";
  const title = `${quote(schema)}.${quote(table)}`;
  // DuckDB learns a view's columns anew when it binds it; one that cannot be bound keeps the old.
  if (isView) await connection.run(`describe ${title}`).catch(() => undefined);
  const columns = await connection.runAndReadAll(
    `select column_name, data_type, column_comment from information_schema.columns
      where ${where} order by ordinal_position`,
  );
  const described = {
    dataset: relation.dataset,
    name: relation.name,
    ...toDescription(comment),
    columns: columns.getRows().map(([name, dataType, text]) => ({
      name: String(name),
      type: nameType(String(dataType)),
      ...toDescription(text),
    })),
  };
  if (isView) return { ...described, kind: "view" };
  const counted = await connection.runAndReadAll(`select count(*) from ${title}`);
  return { ...described, kind: "table", rowCount: Number(counted.getRows()[0]?.[0]) };
}

function toDescription(comment: DuckDBValue | undefined): { description?: string } {
  return typeof comment === "string" && comment !== "" ? { description: comment } : {};
}
