import type { DatePart, TypeName } from "./ast.ts";
import type { Cursor } from "./cursor.ts";
import { invalid } from "./position.ts";

/** Other spellings of types: https://cloud.google.com/bigquery/docs/reference/standard-sql/data-types */
const SYNONYMS: Record<string, string> = {
  int: "int64",
  smallint: "int64",
  integer: "int64",
  bigint: "int64",
  tinyint: "int64",
  byteint: "int64",
  decimal: "numeric",
  bigdecimal: "bignumeric",
  boolean: "bool",
};

/** `INT64`, `NUMERIC(10, 2)`, `ARRAY<STRUCT<a INT64>>`. */
export function parseType(cursor: Cursor): TypeName {
  const { line, column, text, kind } = cursor.peek();
  if (kind !== "word") throw cursor.unexpected("a type");
  cursor.next();
  const written = text.toLowerCase();
  const type = {
    name: SYNONYMS[written] ?? written,
    parameters: parseParameters(cursor),
    line,
    column,
  };
  if (type.name === "array" && cursor.accept("<")) {
    const element = parseType(cursor);
    closeAngle(cursor);
    return { ...type, element };
  }
  if (type.name === "struct" && cursor.accept("<")) {
    const fields = cursor.list(() => {
      const isNamed = cursor.peek(1).kind === "word" || cursor.peek().kind === "quoted";
      return { name: isNamed ? cursor.name() : undefined, type: parseType(cursor) };
    });
    closeAngle(cursor);
    return { ...type, fields };
  }
  return type;
}

function parseParameters(cursor: Cursor): string[] {
  if (!cursor.accept("(")) return [];
  const parameters = cursor.list(() => cursor.next().text);
  cursor.expect(")");
  return parameters;
}

/** In `ARRAY<STRUCT<a INT64>>` the lexer sees one `>>`. */
function closeAngle(cursor: Cursor): void {
  if (!cursor.acceptAngle()) throw cursor.unexpected('">"');
}

/** `MONTH`, `WEEK(MONDAY)`. */
export function parseDatePart(cursor: Cursor): DatePart {
  const { line, column } = cursor.peek();
  const name = cursor.name("a date part").name.toLowerCase();
  if (name !== "week" || !cursor.accept("(")) return { name, line, column };
  const day = cursor.name("a day of the week").name.toLowerCase();
  if (!WEEKDAYS.includes(day)) throw invalid(`"${day}" is no day of the week`, { line, column });
  cursor.expect(")");
  return { name, day, line, column };
}

/** In GoogleSQL's order: a week begins on Sunday. */
export const WEEKDAYS = [
  "sunday",
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
];
