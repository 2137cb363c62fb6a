import { printFloat } from "./format-number.ts";
import { readKept } from "./json-text.ts";
import { isSame, makeObject, NULL, printDouble, printJson, quoteForScript } from "./json.ts";
import type { Json } from "./json.ts";
import { printDuration } from "./print-span.ts";
import { remember } from "./remember.ts";

/** A value of any type of DuckDB's; DECIMAL, dates and times as their text, in UTC. */
export type Plain =
  | null
  | bigint
  | boolean
  | Buffer
  | number
  | string
  | readonly Plain[]
  | { readonly fields: readonly (readonly [name: string, value: Plain])[] };

/** TO_JSON_STRING keeps fields as they are, TO_JSON what JSON can hold. */
type Mode = "text" | "json" | "json with wide numbers as text";

/**
 * JSON text of a value with DuckDB's name of its type, which tells JSON from text.
 * https://cloud.google.com/bigquery/docs/reference/standard-sql/json_functions#json_encodings
 */
export function toJsonString(type: string, value: Plain, isPretty: boolean): string {
  return printJson(encode(readType(type), value, "text"), {
    indent: isPretty ? 2 : 0,
    quote: quoteForScript,
  });
}

/** Throws for a number that JSON cannot hold. */
export function toJson(type: string, value: Plain, isStringifying: boolean): string {
  const mode = isStringifying ? "json with wide numbers as text" : "json";
  return printJson(encode(readType(type), value, mode));
}

export type Type = { name: string; element?: Type; fields?: Type[] };

/** `STRUCT(a BIGINT, "b c" VARCHAR[])` and its like. */
export const readType = remember(parseType);

function parseType(text: string): Type {
  if (text.endsWith("[]")) return { name: "list", element: parseType(text.slice(0, -2)) };
  if (!text.startsWith("STRUCT(")) return { name: text };
  const inside = text.slice("STRUCT(".length, -1);
  const fields: string[] = [""];
  let depth = 0;
  for (const [token] of inside.matchAll(/"(?:[^"]|"")*"|[^"]/g)) {
    if (token === "(") depth += 1;
    if (token === ")") depth -= 1;
    if (token === "," && depth === 0) fields.push("");
    else fields[fields.length - 1] += token;
  }
  return {
    name: "struct",
    fields: fields.map((field) => parseType(field.trim().replace(/^(?:"(?:[^"]|"")*"|\S+) /, ""))),
  };
}

function encode(type: Type, value: Plain, mode: Mode): Json {
  if (value === null) return NULL;
  if (Array.isArray(value)) {
    const element = type.element ?? type;
    return { kind: "array", items: value.map((item: Plain) => encode(element, item, mode)) };
  }
  if (typeof value === "object" && "fields" in value) {
    // DuckDB keeps one of several fields without a name.
    if (type.fields?.length !== value.fields.length)
      throw new Error("googlesql: JSON of a STRUCT whose fields have no names");
    const entries = value.fields.map(([name, one], index): [string, Json] => [
      name === `_field_${index + 1}` ? "" : name,
      encode(type.fields?.[index] ?? type, one, mode),
    ]);
    return mode === "text" ? { kind: "object", entries } : makeObject(entries);
  }
  if (type.name === "JSON") return readKept(String(value));
  const known = ENCODINGS.find(([pattern]) => pattern.test(type.name));
  if (!known) throw new Error(`googlesql: JSON of DuckDB's ${type.name}`);
  return known[1](value, mode);
}

const asString = (value: string): Json => ({ kind: "string", value });
const asNumber = (text: string): Json => ({ kind: "number", text });
const MOST = 2n ** 53n;

const ENCODINGS: readonly (readonly [RegExp, (value: Plain, mode: Mode) => Json])[] = [
  [/^VARCHAR$|^DATE$/, (value) => asString(String(value))],
  [/^BOOLEAN$/, (value) => ({ kind: "boolean", value: value === true })],
  [/^BIGINT$|^INTEGER$/, (value, mode) => encodeWhole(BigInt(String(value)), mode)],
  [/^DECIMAL\(38,9\)$/, (value, mode) => encodeNumeric(String(value), mode)],
  [/^DOUBLE$/, (value, mode) => encodeFloat(Number(value), mode)],
  [/^BLOB$/, (value) => asString((value as Buffer).toString("base64"))],
  [/^INTERVAL$/, (value) => asString(printDuration(String(value)))],
  [/^TIME$|^TIMESTAMP$/, (value) => asString(printInstant(String(value)))],
  [/^TIMESTAMP WITH TIME ZONE$/, (value) => asString(`${printInstant(String(value))}Z`)],
];

function encodeWhole(value: bigint, mode: Mode): Json {
  const isWide = value > MOST || value < -MOST;
  return isWide && mode !== "json" ? asString(String(value)) : asNumber(String(value));
}

/** A fraction is text in TO_JSON_STRING; in TO_JSON a number if a FLOAT64 has the same digits. */
function encodeNumeric(padded: string, mode: Mode): Json {
  const text = padded.includes(".") ? padded.replace(/\.?0+$/, "") : padded;
  if (!text.includes(".")) {
    const whole = BigInt(text);
    if (mode === "text" || (whole >= -(2n ** 63n) && whole < 2n ** 64n))
      return encodeWhole(whole, mode);
  }
  if (mode === "text") return asString(text);
  const value = Number(text);
  if (isSame(text, value)) return asNumber(printDouble(value));
  if (mode === "json") throw new Error(`googlesql: the NUMERIC ${text} is no JSON without loss`);
  return asString(text);
}

function encodeFloat(value: number, mode: Mode): Json {
  if (!Number.isFinite(value)) return asString(String(value));
  return asNumber(
    mode === "text" ? printFloat(String(value)) : printDouble(value === 0 ? 0 : value),
  );
}

/** With no, three or six digits of a second. */
function printInstant(text: string): string {
  const instant = text.replace(" ", "T");
  return instant.replace(/\.\d+/, (one) => one.padEnd(7, "0").replace(/000$/, ""));
}
