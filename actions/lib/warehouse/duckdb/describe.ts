import { createHash } from "node:crypto";
import type { RelationName } from "../../table.ts";
import { literal } from "../../googlesql/quote.ts";
import type { RelationDescription, RelationIdentity } from "../warehouse.ts";
import type { Catalog } from "./catalog.ts";
import type { Content } from "./contents.ts";
import { locate } from "./names.ts";
import type { Place } from "./names.ts";

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

/** What a relation is; a view is not looked into. Undefined where nothing has the name. */
export async function identify(
  catalog: Catalog,
  relation: RelationName,
): Promise<RelationIdentity | undefined> {
  const entry = await catalog.find(locate(relation));
  if (entry === undefined) return undefined;
  if (entry.kind === "table") return describe(catalog, relation);
  const { dataset, name } = relation;
  return { dataset, name, kind: "view", ...toVersion([entry.making]) };
}

/** Columns in order and, for a table, its rows; undefined where nothing has the name. */
export async function describe(
  catalog: Catalog,
  relation: RelationName,
): Promise<RelationDescription | undefined> {
  const place = locate(relation);
  const entry = await catalog.find(place);
  if (entry === undefined) return undefined;
  const { kind, description, columnDescriptions, making } = entry;
  const { columns, rowCount } = await findContent(catalog, place, kind);
  const described = {
    dataset: relation.dataset,
    name: relation.name,
    ...(description !== undefined && { description }),
    columns: columns.map(({ column, type }) => {
      const text = columnDescriptions.get(column.toLowerCase());
      const named = { name: column, type: nameType(type) };
      return text === undefined ? named : { ...named, description: text };
    }),
  };
  if (rowCount === undefined) return { ...described, kind, ...toVersion([making]) };
  return { ...described, kind, rowCount, ...toVersion([making, rowCount, columns]) };
}

/**
 * Rows and columns count beside the mark: another table may stand in its place, and rows may have
 * been deleted. What else is done by hand goes unseen.
 */
function toVersion(evidence: readonly [making: string | undefined, ...unknown[]]): {
  version?: string;
} {
  if (evidence[0] === undefined) return {};
  return { version: createHash("sha256").update(JSON.stringify(evidence)).digest("hex") };
}

/** A view's columns as it gives them now; of one that cannot be bound any more, as it gave them last. */
async function findContent(
  catalog: Catalog,
  place: Place,
  kind: "table" | "view",
): Promise<Content> {
  try {
    return await catalog.findContent(place, kind);
  } catch (error) {
    if (kind === "table") throw error;
    const found = await catalog.ask(
      `select column_name, data_type from duckdb_columns()
        where database_name = current_database() and lower(schema_name) = lower(${literal(place.schema)})
          and lower(table_name) = lower(${literal(place.table)}) order by column_index`,
    );
    const columns = found
      .getRows()
      .map(([column, type]) => ({ column: String(column), type: String(type) }));
    return { columns, rowCount: undefined };
  }
}
