import { DuckDBTypeId } from "@duckdb/node-api";
import type {
  DuckDBBlobValue,
  DuckDBDataChunk,
  DuckDBDateValue,
  DuckDBDecimalValue,
  DuckDBIntervalValue,
  DuckDBListType,
  DuckDBListValue,
  DuckDBStructType,
  DuckDBStructValue,
  DuckDBTimestampValue,
  DuckDBTimeValue,
  DuckDBType,
  DuckDBValue,
} from "@duckdb/node-api";
import { PipelineError } from "../../errors.ts";
import type { Row, Value } from "../warehouse.ts";

type Convert = (value: DuckDBValue) => Value;

/**
 * Rows as this warehouse gives them back. INT64 is a number while it is a safe one, else its text;
 * NUMERIC is text without trailing zeros; FLOAT64 a number, but `NaN`, `Infinity` and `-Infinity`
 * as text; DATE `2021-01-31`; TIME `00:30:00`; DATETIME `2021-01-31T00:30:00`; TIMESTAMP the same
 * with `Z`, in UTC, fractions of a second only where there are any; BYTES Base64; INTERVAL
 * `0-0 1 0:0:0`; ARRAY an array; STRUCT an object.
 */
export function toRows(
  chunks: readonly DuckDBDataChunk[],
  columns: readonly { readonly name: string; readonly type: DuckDBType }[],
): Row[] {
  const converts = columns.map(({ type }) => buildConvert(type));
  const rows: Row[] = [];
  for (const chunk of chunks) {
    const values = columns.map((_, index) => chunk.getColumnValues(index));
    for (let at = 0; at < chunk.rowCount; at += 1) {
      const row: Row = {};
      for (const [index, { name }] of columns.entries()) {
        const value = values[index]?.[at] ?? null;
        row[name] = value === null ? null : (converts[index]?.(value) ?? null);
      }
      rows.push(row);
    }
  }
  return rows;
}

function buildConvert(type: DuckDBType): Convert {
  switch (type.typeId) {
    case DuckDBTypeId.BIGINT:
    case DuckDBTypeId.UBIGINT:
    case DuckDBTypeId.HUGEINT:
      return (value) => (Number.isSafeInteger(Number(value)) ? Number(value) : String(value));
    case DuckDBTypeId.DOUBLE:
    case DuckDBTypeId.FLOAT:
      return (value) => (Number.isFinite(value) ? Number(value) : String(value));
    case DuckDBTypeId.DECIMAL:
      return (value) => printDecimal(value as DuckDBDecimalValue);
    case DuckDBTypeId.DATE:
      return (value) => printInstant(BigInt((value as DuckDBDateValue).days) * DAY_US).slice(0, -9);
    case DuckDBTypeId.TIME:
      return (value) => printClock((value as DuckDBTimeValue).micros);
    case DuckDBTypeId.TIMESTAMP:
      return (value) => printInstant((value as DuckDBTimestampValue).micros);
    case DuckDBTypeId.TIMESTAMP_TZ:
      return (value) => `${printInstant((value as DuckDBTimestampValue).micros)}Z`;
    case DuckDBTypeId.INTERVAL:
      return (value) => printInterval(value as DuckDBIntervalValue);
    case DuckDBTypeId.BLOB:
      return (value) => Buffer.from((value as DuckDBBlobValue).bytes).toString("base64");
    case DuckDBTypeId.LIST:
      return buildList(type as DuckDBListType);
    case DuckDBTypeId.STRUCT:
      return buildStruct(type as DuckDBStructType);
    case DuckDBTypeId.TINYINT:
    case DuckDBTypeId.SMALLINT:
    case DuckDBTypeId.INTEGER:
    case DuckDBTypeId.UTINYINT:
    case DuckDBTypeId.USMALLINT:
    case DuckDBTypeId.UINTEGER:
    case DuckDBTypeId.BOOLEAN:
    case DuckDBTypeId.VARCHAR:
    case DuckDBTypeId.SQLNULL:
      return (value) => value as Value;
    default:
      throw new PipelineError(`The query gives a value of DuckDB's type ${String(type)}.`, {
        code: "unsupported-sql",
        remedy: "Cast it to a type of GoogleSQL.",
      });
  }
}

function buildList(type: DuckDBListType): Convert {
  const convert = buildConvert(type.valueType);
  return (value) =>
    (value as DuckDBListValue).items.map((item) => (item === null ? null : convert(item)));
}

function buildStruct(type: DuckDBStructType): Convert {
  const fields = type.entryNames.map(
    (name, index) => [name, buildConvert(type.entryTypes[index] as DuckDBType)] as const,
  );
  return (value) => {
    const { entries } = value as DuckDBStructValue;
    return Object.fromEntries(
      fields.map(([name, convert]) => {
        const field = entries[name] ?? null;
        return [name, field === null ? null : convert(field)];
      }),
    );
  };
}

function printDecimal(value: DuckDBDecimalValue): string {
  const text = value.toString();
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

const SECOND_US = 1_000_000n;
const DAY_US = 86_400n * SECOND_US;

function printInstant(micros: bigint): string {
  const remainder = micros % DAY_US;
  const clock = remainder < 0n ? remainder + DAY_US : remainder;
  const day = new Date(Number((micros - clock) / 1000n)).toISOString().slice(0, 10);
  return `${day}T${printClock(clock)}`;
}

function printClock(micros: bigint): string {
  const seconds = Number(micros / SECOND_US);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const fraction = String(micros % SECOND_US)
    .padStart(6, "0")
    .replace(/(000){1,2}$/, "");
  const clock = parts.map((part) => String(part).padStart(2, "0")).join(":");
  return fraction === "" ? clock : `${clock}.${fraction}`;
}

/** BigQuery's canonical form: years-months days hours:minutes:seconds. */
function printInterval({ months, days, micros }: DuckDBIntervalValue): string {
  const sign = months < 0 ? "-" : "";
  const size = Math.abs(months);
  const clock = printClock(micros < 0n ? -micros : micros).replaceAll(/\b0(?=\d)/g, "");
  return `${sign}${Math.floor(size / 12)}-${size % 12} ${days} ${micros < 0n ? "-" : ""}${clock}`;
}
