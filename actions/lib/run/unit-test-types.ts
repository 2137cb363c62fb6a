import type { TypeName } from "../googlesql/ast.ts";
import { Cursor } from "../googlesql/cursor.ts";
import { parseExpression } from "../googlesql/parse-expression.ts";
import { parseQuery } from "../googlesql/parse-query.ts";
import { parseType } from "../googlesql/parse-type.ts";
import { TYPES } from "../googlesql/types.ts";
import { PipelineError } from "../errors.ts";
import { quote } from "../sql/quote.ts";

/** A column of rows that a unit test gives or gets. */
export interface TypedColumn {
  readonly name: string;
  readonly type: TypeName;
}

const MAX_TYPE_LENGTH = 2000;
/** BigQuery's own answers call some types so: https://cloud.google.com/bigquery/docs/reference/rest/v2/tables#TableFieldSchema */
const OTHER_NAMES: Readonly<Record<string, string>> = { float: "float64", record: "struct" };
const DATE = /^\d{4}-\d\d-\d\d$/;
const TIMESTAMP =
  /^\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(?:\.\d{1,6})?(?: ?(?:Z|UTC|[+-]\d\d(?::?\d\d)?))?$/;
const INTEGER = /^[-+]?\d{1,18}$/;
const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,3})?$/;

/**
 * Reads `data_type` as YAML or a warehouse writes it. Lengths and precisions are left out; undefined
 * for what the embedded engine has no type for.
 */
export function readType(text: string): TypeName | undefined {
  if (text.length > MAX_TYPE_LENGTH) return undefined;
  try {
    const cursor = new Cursor(text, { expression: parseExpression, query: parseQuery });
    const type = parseType(cursor);
    return cursor.peek().kind === "end" ? simplify(type) : undefined;
  } catch (error) {
    if (error instanceof PipelineError) return undefined;
    throw error;
  }
}

/** Types whose values rows of a unit test cannot say. */
const WITHOUT_VALUES: ReadonlySet<string> = new Set(["interval", "json"]);

function simplify({ name: written, element, fields }: TypeName): TypeName | undefined {
  const name = OTHER_NAMES[written] ?? written;
  if (name === "array") {
    const simple = element && simplify(element);
    return simple && arrayOf(simple);
  }
  if (name !== "struct") {
    return Object.hasOwn(TYPES, name) && !WITHOUT_VALUES.has(name) ? scalar(name) : undefined;
  }
  if (fields === undefined) return undefined;
  const simple = fields.flatMap((field) => {
    const type = simplify(field.type);
    return type === undefined ? [] : [{ ...field, type }];
  });
  return simple.length === fields.length ? { ...scalar("struct"), fields: simple } : undefined;
}

/** The type as GoogleSQL writes it: `` struct<`a` int64> ``. */
export function printType({ name, element, fields }: TypeName): string {
  if (element !== undefined) return `array<${printType(element)}>`;
  if (fields === undefined) return name;
  const printed = fields.map(({ name: field, type }) =>
    field === undefined ? printType(type) : `${quote(field.name)} ${printType(type)}`,
  );
  return `struct<${printed.join(", ")}>`;
}

/** The type as messages write it: `STRUCT<a INT64>`. */
export function titleType(type: TypeName): string {
  return printType(type).replaceAll(/`([^`]*)`|\w+/g, (word, quoted?: string) => {
    return quoted ?? word.toUpperCase();
  });
}

/** A type without parts, by its GoogleSQL name in lower case. */
export function scalar(name: string): TypeName {
  return { name, parameters: [], line: 1, column: 1 };
}

function arrayOf(element: TypeName): TypeName {
  return { ...scalar("array"), element };
}

/**
 * The narrowest type that all values of a column fit, for a column that nothing else tells the type
 * of. In CSV, where all is text, text that reads as a number or as true or false is one.
 */
export function inferType(values: readonly unknown[], format: "dict" | "csv"): TypeName {
  const present = values.filter((value) => value !== null && value !== undefined);
  const isAll = (test: (value: unknown) => boolean) => present.length > 0 && present.every(test);
  const reads = (pattern: RegExp) => (value: unknown) =>
    typeof value === "string" && pattern.test(value);
  if (isAll((value) => typeof value === "boolean")) return scalar("bool");
  if (isAll((value) => Number.isInteger(value))) return scalar("int64");
  if (isAll((value) => typeof value === "number")) return scalar("float64");
  if (isAll(reads(DATE))) return scalar("date");
  if (isAll(reads(TIMESTAMP))) return scalar("timestamp");
  if (isAll(Array.isArray)) return arrayOf(inferType(present.flat(), format));
  if (isAll(isMap)) return inferStruct(present.filter(isMap), format);
  if (format === "dict") return scalar("string");
  if (isAll(reads(INTEGER))) return scalar("int64");
  if (isAll(reads(NUMBER))) return scalar("float64");
  return scalar(isAll(reads(/^(?:true|false)$/i)) ? "bool" : "string");
}

function inferStruct(
  values: readonly Readonly<Record<string, unknown>>[],
  format: "dict" | "csv",
): TypeName {
  const names = [...new Set(values.flatMap((value) => Object.keys(value)))];
  const fields = names.map((name) => ({
    name: { name, isQuoted: true, line: 1, column: 1 },
    type: inferType(
      values.map((value) => value[name]),
      format,
    ),
  }));
  return { ...scalar("struct"), fields };
}

/** Whether a value of YAML is a map. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
