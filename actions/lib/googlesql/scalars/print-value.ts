import { printFloat } from "./format-number.ts";
import { readKept } from "./json-text.ts";
import { parseJson, printJson, readJson, textOf } from "./json.ts";
import type { Json } from "./json.ts";
import { printSpan, trimSecond } from "./print-span.ts";
import { readType } from "./to-json.ts";
import type { Type } from "./to-json.ts";

/** A value with DuckDB's type and DuckDB's JSON of it; none is NULL. */
export interface Told {
  readonly type: Type;
  readonly value: Json | undefined;
}

/** DuckDB's name of the type, a line feed, and DuckDB's JSON, with nothing for NULL. */
export function readTold(told: string): Told {
  const at = told.lastIndexOf("\n");
  const [type, json] = [readType(told.slice(0, at)), told.slice(at + 1)];
  const quoted = json.replaceAll(/"(?:[^"\\]|\\.)*"|-?Infinity|NaN/g, (one) =>
    one.startsWith('"') ? one : `"${one}"`,
  );
  if (json === "") return { type, value: undefined };
  return { type, value: type.name === "JSON" ? readKept(json) : readJson(quoted) };
}

/**
 * As FORMAT prints it with %t, or with %T, which is a literal or constructor; %p and %P are of JSON.
 * https://cloud.google.com/bigquery/docs/reference/standard-sql/format-elements#t_and_t_behavior
 */
export function printValue({ type, value }: Told, kind: string): string {
  const isLiteral = kind === "T";
  if (value === undefined || (isNull(value) && type.name !== "JSON")) return "NULL";
  const nested = (of: Type | undefined, one: Json) =>
    printValue({ type: of ?? type, value: of?.name === "JSON" ? restore(one) : one }, kind);
  if (type.element && value.kind === "array")
    return `[${value.items.map((one) => nested(type.element, one)).join(", ")}]`;
  if (type.fields && value.kind === "object") {
    const fields = value.entries.map(([, one], index) => nested(type.fields?.[index], one));
    return `${isLiteral && fields.length === 1 ? "STRUCT" : ""}(${fields.join(", ")})`;
  }
  if (type.name === "JSON") {
    if (kind === "P") return printJson(value, { indent: 2, quote: JSON.stringify });
    const text = printJson(value);
    return isLiteral ? `JSON ${quoteText(text)}` : text;
  }
  const text = textOf(value);
  if (text === undefined) throw new Error(`googlesql: FORMAT of DuckDB's ${type.name}`);
  return printScalar(type.name, text, isLiteral);
}

/** JSON inside a value as DuckDB's JSON has it, where numbers are spelled otherwise and NULL is null. */
function restore(value: Json): Json {
  if (isNull(value)) throw new Error("googlesql: FORMAT of an ARRAY or STRUCT with null as JSON");
  return readJson(parseJson(printJson(value), "round"));
}

/** The text of each value in it, as CAST gives it. */
export function* listTexts({ type, value }: Told): Generator<string | null> {
  if (value === undefined || isNull(value)) yield null;
  else if (value.kind === "array" && type.element)
    for (const one of value.items) yield* listTexts({ type: type.element, value: one });
  else if (value.kind === "object" && type.fields)
    for (const [index, [, one]] of value.entries.entries())
      yield* listTexts({ type: type.fields[index] ?? type, value: one });
  else if (type.name === "JSON" || type.name === "BLOB")
    throw new Error(
      `googlesql: a ${type.name === "JSON" ? "JSON" : "BYTES"} column taken for text`,
    );
  else if (type.name === "DOUBLE") yield printFloat(textOf(value) ?? "").replace(/^-0$/, "0");
  else yield printValue({ type, value }, "t");
}

const isNull = (value: Json): boolean => value.kind === "null";

function printScalar(type: string, text: string, isLiteral: boolean): string {
  if (/^(?:BIGINT|INTEGER|BOOLEAN)$/.test(type)) return text;
  if (type === "VARCHAR") return isLiteral ? quoteText(text) : text;
  if (type === "BLOB") return printBytes(text, isLiteral);
  if (type === "DOUBLE") return printDouble(text, isLiteral);
  if (type === "INTERVAL") {
    const span = printSpan(text);
    return isLiteral ? `INTERVAL "${span}" YEAR TO SECOND` : span;
  }
  const [name, plain] = describe(type, text);
  return isLiteral ? `${name} "${plain}"` : plain;
}

/** The type's name in GoogleSQL, and the value as text. */
function describe(type: string, text: string): [string, string] {
  if (type.startsWith("DECIMAL")) return ["NUMERIC", text.replace(/\.?0*$/, "")];
  if (type === "DATE") return ["DATE", text];
  if (type === "TIME") return ["TIME", trimSecond(text)];
  if (type === "TIMESTAMP") return ["DATETIME", trimSecond(text)];
  if (type === "TIMESTAMP WITH TIME ZONE" && text.endsWith("+00"))
    return ["TIMESTAMP", `${trimSecond(text.slice(0, -3))}+00`];
  throw new Error(`googlesql: FORMAT of DuckDB's ${type}`);
}

function printDouble(text: string, isLiteral: boolean): string {
  const printed = printFloat(text);
  if (/inf|nan/.test(printed)) return isLiteral ? `CAST("${printed}" AS FLOAT64)` : printed;
  return /[.e]/.test(printed) ? printed : `${printed}.0`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\\": "\\\\",
};

const escapeCode = (one: string): string => `\\x${one.charCodeAt(0).toString(16).padStart(2, "0")}`;

/** The quotes that need no escape, the double ones if either do. */
const markOf = (text: string): string => (text.includes('"') && !text.includes("'") ? "'" : '"');

function quoteText(text: string): string {
  const mark = markOf(text);
  // After a hexadecimal escape such digits are escaped too.
  const inside = text.replaceAll(/[\p{Cc}\\][0-9A-Fa-f]*/gu, (all) => {
    const [one, digits] = [all.charAt(0), all.slice(1)];
    if (one >= "\u0080") return all;
    const known = ESCAPES[one];
    if (known !== undefined) return known + digits;
    return Array.from(all, escapeCode).join("");
  });
  return mark + inside.replaceAll(mark, `\\${mark}`) + mark;
}

/** From DuckDB's text of BYTES, where what is not printed is `\xFF`. */
function printBytes(told: string, isLiteral: boolean): string {
  const text = told.replaceAll(/\\x(..)/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  const mark = markOf(text);
  const escaped = isLiteral ? mark : `"'`;
  const shown = text.replaceAll(/[^ -~]|["'\\]/g, (one) =>
    one === "\\" || escaped.includes(one) ? `\\${one}` : /[ -~]/.test(one) ? one : escapeCode(one),
  );
  return isLiteral ? `b${mark}${shown}${mark}` : shown;
}
