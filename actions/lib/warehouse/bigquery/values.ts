import type { Parameters, Row, Value } from "../warehouse.ts";
import type { QueryParameter, ResultRow, TableField } from "./resources.ts";

/**
 * Rows as the warehouse port gives them, in the forms that DuckDB's values.ts documents; asked for
 * with `formatOptions.useInt64Timestamp`, so that a TIMESTAMP is whole microseconds.
 */
export function toRows(rows: readonly ResultRow[], fields: readonly TableField[]): Row[] {
  return rows.map((row) => toObject(row, fields));
}

function toObject(row: ResultRow, fields: readonly TableField[]): Row {
  return Object.fromEntries(
    fields.map((field, index) => [field.name, toValue(row.f[index]?.v, field)]),
  );
}

function toValue(value: unknown, field: TableField): Value {
  if (field.mode === "REPEATED") {
    const item = { ...field, mode: "NULLABLE" };
    return ((value ?? []) as { v: unknown }[]).map(({ v }) => toValue(v, item));
  }
  if (value === null || value === undefined) return null;
  if (field.fields) return toObject(value as ResultRow, field.fields);
  return (CONVERTS[field.type] ?? asText)(String(value));
}

const asText = (text: string): Value => text;
const toInteger = (text: string): Value =>
  Number.isSafeInteger(Number(text)) ? Number(text) : text;
const toBoolean = (text: string): Value => text === "true";

function toFloat(text: string): Value {
  const number = Number(text);
  if (Number.isFinite(number)) return number;
  if (/^[+-]?inf/i.test(text)) return text.startsWith("-") ? "-Infinity" : "Infinity";
  return "NaN";
}

/** NUMERIC without trailing zeros. */
function toDecimal(text: string): Value {
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

/** Fractions of a second in groups of three digits, and none where they are zero. */
function toClock(text: string): Value {
  const [clock = "", fraction = ""] = text.replace(" ", "T").split(".");
  const digits = fraction.padEnd(6, "0").replace(/(000){1,2}$/, "");
  return digits === "" ? clock : `${clock}.${digits}`;
}

const SECOND_US = 1_000_000n;

function toInstant(text: string): Value {
  const micros = BigInt(text);
  const fraction = ((micros % SECOND_US) + SECOND_US) % SECOND_US;
  const seconds = Number((micros - fraction) / SECOND_US);
  const clock = new Date(seconds * 1000).toISOString().slice(0, 19);
  return `${String(toClock(`${clock}.${String(fraction).padStart(6, "0")}`))}Z`;
}

/** By the API's names of types, legacy and GoogleSQL's. */
const CONVERTS: Readonly<Record<string, (text: string) => Value>> = {
  INTEGER: toInteger,
  INT64: toInteger,
  FLOAT: toFloat,
  FLOAT64: toFloat,
  BOOLEAN: toBoolean,
  BOOL: toBoolean,
  NUMERIC: toDecimal,
  BIGNUMERIC: toDecimal,
  TIME: toClock,
  DATETIME: toClock,
  TIMESTAMP: toInstant,
};

/** Named parameters; a whole number is an INT64, and a null a STRING, which coerces to most types. */
export function toQueryParameters(parameters: Parameters): QueryParameter[] {
  return Object.entries(parameters).map(([name, value]) => ({
    name,
    parameterType: { type: nameType(value) },
    parameterValue: { value: value === null ? null : String(value) },
  }));
}

function nameType(value: Parameters[string]): string {
  if (typeof value === "boolean") return "BOOL";
  if (typeof value !== "number") return "STRING";
  return Number.isSafeInteger(value) ? "INT64" : "FLOAT64";
}
