import { DuckDBTypeId } from "@duckdb/node-api";
import type {
  DuckDBBlobValue,
  DuckDBDateValue,
  DuckDBListValue,
  DuckDBStructValue,
  DuckDBTimestampTZValue,
  DuckDBType,
  DuckDBValue,
} from "@duckdb/node-api";

/** A column as BigQuery's REST API writes it, with the type names of legacy SQL. */
export interface Field {
  readonly name: string;
  readonly type: string;
  readonly mode: string;
  readonly description?: string;
  readonly fields?: readonly Field[];
}

const NAMES: Readonly<Partial<Record<DuckDBTypeId, string>>> = {
  [DuckDBTypeId.SQLNULL]: "INTEGER",
  [DuckDBTypeId.TINYINT]: "INTEGER",
  [DuckDBTypeId.SMALLINT]: "INTEGER",
  [DuckDBTypeId.INTEGER]: "INTEGER",
  [DuckDBTypeId.BIGINT]: "INTEGER",
  [DuckDBTypeId.HUGEINT]: "INTEGER",
  [DuckDBTypeId.UBIGINT]: "INTEGER",
  [DuckDBTypeId.DOUBLE]: "FLOAT",
  [DuckDBTypeId.FLOAT]: "FLOAT",
  [DuckDBTypeId.DECIMAL]: "NUMERIC",
  [DuckDBTypeId.VARCHAR]: "STRING",
  [DuckDBTypeId.BOOLEAN]: "BOOLEAN",
  [DuckDBTypeId.BLOB]: "BYTES",
  [DuckDBTypeId.DATE]: "DATE",
  [DuckDBTypeId.TIME]: "TIME",
  [DuckDBTypeId.TIMESTAMP]: "DATETIME",
  [DuckDBTypeId.TIMESTAMP_TZ]: "TIMESTAMP",
  [DuckDBTypeId.INTERVAL]: "INTERVAL",
};

/** What DuckDB keeps each of the API's types as. */
export const TYPES: Readonly<Record<string, string>> = {
  STRING: "varchar",
  INTEGER: "bigint",
  INT64: "bigint",
  FLOAT: "double",
  FLOAT64: "double",
  NUMERIC: "decimal(38, 9)",
  BOOLEAN: "boolean",
  BOOL: "boolean",
  BYTES: "blob",
  DATE: "date",
  TIME: "time",
  DATETIME: "timestamp",
  TIMESTAMP: "timestamptz",
};

export function toField(name: string, type: DuckDBType): Field {
  if (type.typeId === DuckDBTypeId.LIST) {
    return { ...toField(name, type.valueType), mode: "REPEATED" };
  }
  if (type.typeId === DuckDBTypeId.STRUCT) {
    const { entryNames, entryTypes } = type;
    const fields = entryNames.map((entry, index) => toField(entry, entryTypes[index]!));
    return { name, type: "RECORD", mode: "NULLABLE", fields };
  }
  const found = NAMES[type.typeId];
  if (found === undefined) throw new Error(`BigQuery has no type for ${String(type)}`);
  return { name, type: found, mode: "NULLABLE" };
}

/** A row's cell, as `{ v }` holds it; a TIMESTAMP is whole microseconds, as clients ask for it. */
export function toCell(value: DuckDBValue, type: DuckDBType): unknown {
  if (value === null) return type.typeId === DuckDBTypeId.LIST ? [] : null;
  if (type.typeId === DuckDBTypeId.LIST) {
    const { items } = value as DuckDBListValue;
    return items.map((item) => ({ v: toCell(item, type.valueType) }));
  }
  if (type.typeId === DuckDBTypeId.STRUCT) {
    const { entryNames, entryTypes } = type;
    const { entries } = value as DuckDBStructValue;
    const cells = entryNames.map((name, at) => toCell(entries[name] ?? null, entryTypes[at]!));
    return { f: cells.map((v) => ({ v })) };
  }
  return (PRINTS[type.typeId] ?? String)(value);
}

const PRINTS: Readonly<Partial<Record<DuckDBTypeId, (value: DuckDBValue) => string>>> = {
  [DuckDBTypeId.BLOB]: (value) => Buffer.from((value as DuckDBBlobValue).bytes).toString("base64"),
  [DuckDBTypeId.DATE]: (value) =>
    new Date((value as DuckDBDateValue).days * 86_400_000).toISOString().slice(0, 10),
  [DuckDBTypeId.TIMESTAMP]: (value) => String(value).replace(" ", "T"),
  [DuckDBTypeId.TIMESTAMP_TZ]: (value) => String((value as DuckDBTimestampTZValue).micros),
};
