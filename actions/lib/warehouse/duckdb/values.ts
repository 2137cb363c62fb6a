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
 * `0-0 1 0:0:0`; ARRAY an array, empty for NULL; STRUCT an object. As on BigQuery, an array with a NULL
 * element is an error, and so is a NUMERIC of more than 29 digits before the point.
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
        row[name] = converts[index]?.(values[index]?.[at] ?? null) ?? null;
      }
      rows.push(row);
    }
  }
  return rows;
}

/** A value of a type or NULL, which is no array but an empty one. */
function buildConvert(type: DuckDBType): Convert {
  const convert = buildKnown(type);
  const isList = type.typeId === DuckDBTypeId.LIST;
  return (value) => (value === null ? (isList ? [] : null) : convert(value));
}

const asIs = (): Convert => (value) => value as Value;
const integer = (): Convert => (value) =>
  Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
const float = (): Convert => (value) => (Number.isFinite(value) ? Number(value) : String(value));

const CONVERTS: Readonly<Partial<Record<DuckDBTypeId, (type: DuckDBType) => Convert>>> = {
  [DuckDBTypeId.SQLNULL]: asIs,
  [DuckDBTypeId.BOOLEAN]: asIs,
  [DuckDBTypeId.VARCHAR]: asIs,
  [DuckDBTypeId.TINYINT]: asIs,
  [DuckDBTypeId.SMALLINT]: asIs,
  [DuckDBTypeId.INTEGER]: asIs,
  [DuckDBTypeId.UTINYINT]: asIs,
  [DuckDBTypeId.USMALLINT]: asIs,
  [DuckDBTypeId.UINTEGER]: asIs,
  [DuckDBTypeId.BIGINT]: integer,
  [DuckDBTypeId.UBIGINT]: integer,
  [DuckDBTypeId.HUGEINT]: integer,
  [DuckDBTypeId.DOUBLE]: float,
  [DuckDBTypeId.FLOAT]: float,
  [DuckDBTypeId.DECIMAL]: () => (value) => printDecimal(value as DuckDBDecimalValue),
  [DuckDBTypeId.DATE]: () => (value) => printDay((value as DuckDBDateValue).days),
  [DuckDBTypeId.TIME]: () => (value) => printClock((value as DuckDBTimeValue).micros),
  [DuckDBTypeId.TIMESTAMP]: () => (value) => printInstant((value as DuckDBTimestampValue).micros),
  [DuckDBTypeId.TIMESTAMP_TZ]: () => (value) =>
    `${printInstant((value as DuckDBTimestampValue).micros)}Z`,
  [DuckDBTypeId.INTERVAL]: () => (value) => printInterval(value as DuckDBIntervalValue),
  [DuckDBTypeId.BLOB]: () => (value) =>
    Buffer.from((value as DuckDBBlobValue).bytes).toString("base64"),
  [DuckDBTypeId.LIST]: (type) => buildList(type as DuckDBListType),
  [DuckDBTypeId.STRUCT]: (type) => buildStruct(type as DuckDBStructType),
};

function buildKnown(type: DuckDBType): Convert {
  const build = CONVERTS[type.typeId];
  if (build) return build(type);
  throw new PipelineError(`The query gives a value of DuckDB's type ${String(type)}.`, {
    code: "unsupported-sql",
    remedy: "Cast it to a type of GoogleSQL.",
  });
}

function buildList(type: DuckDBListType): Convert {
  const convert = buildConvert(type.valueType);
  return (value) => (value as DuckDBListValue).items.map((item) => convert(item ?? raiseNull()));
}

/** BigQuery gives no two columns of one name. */
export function refuseDuplicates(names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name.toLowerCase())) {
      throw new PipelineError(`The query gives two columns named ${name}.`, {
        code: "invalid-sql",
        remedy: "Give one of them another name with AS.",
      });
    }
    seen.add(name.toLowerCase());
  }
}

function raiseNull(): never {
  throw new PipelineError("An array of the answer has a NULL element.", {
    code: "warehouse",
    remedy: "Leave NULL out of the array, as with IGNORE NULLS.",
  });
}

function buildStruct(type: DuckDBStructType): Convert {
  // Of several fields without a name DuckDB's client keeps one.
  if (type.entryNames.includes("")) {
    throw new PipelineError("The query gives a STRUCT whose fields have no names.", {
      code: "unsupported-sql",
      remedy: "Write STRUCT(…) in the place of (…).",
    });
  }
  const fields = type.entryNames.map(
    (name, index) => [name, buildConvert(type.entryTypes[index] as DuckDBType)] as const,
  );
  return (value) => {
    const { entries } = value as DuckDBStructValue;
    return Object.fromEntries(
      fields.map(([name, convert]) => [name, convert(entries[name] ?? null)]),
    );
  };
}

function printDecimal(value: DuckDBDecimalValue): string {
  const text = value.toString();
  // DuckDB's sum of DECIMAL does not look at the width.
  if (text.replace(/^-|\..*$/g, "").length > MOST_DIGITS) {
    throw new PipelineError(`The query failed: ${text} is out of NUMERIC's range.`, {
      code: "warehouse",
      remedy: "Cast to FLOAT64 where such numbers are meant.",
    });
  }
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

/** Of a NUMERIC before the point; other decimals than NUMERIC have at most 38. */
const MOST_DIGITS = 29;
const SECOND_US = 1_000_000n;
const DAY_US = 86_400n * SECOND_US;

/** Of the first day of the year 1 and the last of 9999, beyond which DuckDB's types go. */
const [FIRST_DAY, LAST_DAY] = [-719_162, 2_932_896];

function printDay(days: number): string {
  if (days < FIRST_DAY || days > LAST_DAY) {
    throw new PipelineError(
      "The query failed: a date of the answer is not from the year 1 to 9999.",
      {
        code: "warehouse",
        remedy: "Correct the data or the arithmetic that gives it.",
      },
    );
  }
  return new Date(days * 86_400_000).toISOString().slice(0, 10);
}

function printInstant(micros: bigint): string {
  const remainder = micros % DAY_US;
  const clock = remainder < 0n ? remainder + DAY_US : remainder;
  return `${printDay(Number((micros - clock) / DAY_US))}T${printClock(clock)}`;
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
  const clock = printClock(micros < 0n ? -micros : micros).replaceAll(/(^|:)0(?=\d)/g, "$1");
  return `${sign}${Math.floor(size / 12)}-${size % 12} ${days} ${micros < 0n ? "-" : ""}${clock}`;
}
