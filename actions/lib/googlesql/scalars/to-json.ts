import { padExponent } from "./exponent.ts";
import { printJson, readJson } from "./json.ts";
import type { Json } from "./json.ts";

/**
 * JSON text of a value, from DuckDB's JSON of it and DuckDB's name of its type.
 * https://cloud.google.com/bigquery/docs/reference/standard-sql/json_functions#json_encodings
 */
export function toJsonString(type: string, json: string): string {
  return print(readType(type), readJson(json));
}

export type Type = { name: string; element?: Type; fields?: Type[] };

/** `STRUCT(a BIGINT, "b c" VARCHAR[])` and its like. */
export function readType(text: string): Type {
  if (text.endsWith("[]")) return { name: "list", element: readType(text.slice(0, -2)) };
  if (!text.startsWith("STRUCT(")) return { name: text };
  const inside = text.slice("STRUCT(".length, -1);
  const fields = inside.match(
    /(?:"(?:[^"]|"")*"|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|[^,()"])+/g,
  );
  return {
    name: "struct",
    fields: (fields ?? []).map((field) =>
      readType(field.trim().replace(/^(?:"(?:[^"]|"")*"|\S+) /, "")),
    ),
  };
}

function print(type: Type, value: Json): string {
  if (value.kind === "scalar" && value.text === "null" && type.name !== "JSON") return "null";
  if (value.kind === "array" && type.element) {
    const { element } = type;
    return `[${value.items.map((item) => print(element, item)).join(",")}]`;
  }
  if (value.kind === "object" && type.fields) {
    const fields = value.entries.map(
      ([key, one], index) => `${JSON.stringify(key)}:${print(type.fields?.[index] ?? type, one)}`,
    );
    return `{${fields.join(",")}}`;
  }
  if (type.name === "JSON") return printJson(value);
  const known = PRINTS.find(([pattern]) => pattern.test(type.name));
  if (!known || value.kind !== "scalar")
    throw new Error(`googlesql: TO_JSON_STRING of DuckDB's ${type.name}`);
  return known[1](value.text);
}

const asText = (text: string) => JSON.stringify(JSON.parse(text));
const MOST = 2n ** 53n;

const PRINTS: readonly (readonly [RegExp, (text: string) => string])[] = [
  [/^VARCHAR$|^DATE$|^TIME$/, asText],
  [/^BOOLEAN$|^INTEGER$/, (text) => text],
  [/^BIGINT$/, (text) => (BigInt(text) > MOST || BigInt(text) < -MOST ? `"${text}"` : text)],
  [/^DECIMAL\(38,9\)$/, printNumeric],
  [/^DOUBLE$/, (text) => printFloat(text)],
  [/^TIMESTAMP$/, (text) => printInstant(text)],
  [
    /^TIMESTAMP WITH TIME ZONE$/,
    (text) => {
      if (!text.endsWith('+00"')) throw new Error("googlesql: a TIMESTAMP out of UTC");
      return printInstant(text).replace('+00"', 'Z"');
    },
  ],
];

/** With no, three or six digits of a second. */
function printInstant(text: string): string {
  const instant = text.replace(" ", "T");
  return instant.replace(/\.\d+/, (one) => one.padEnd(one.length > 4 ? 7 : 4, "0"));
}

/** DuckDB's JSON has a double of it: below a million, its nine decimals are certain. */
function printNumeric(text: string): string {
  const value = Number(text);
  if (Math.abs(value) >= 1e6) throw new Error("googlesql: TO_JSON_STRING of so large a NUMERIC");
  const plain = value.toFixed(9).replace(/\.?0+$/, "");
  return plain.includes(".") ? `"${plain}"` : plain;
}

/** 1 for 1.0, and an exponent from 1e15 on. */
function printFloat(text: string): string {
  const value = Number(text);
  if (!Number.isFinite(value)) throw new Error("googlesql: TO_JSON_STRING of what is not finite");
  const size = Math.abs(value);
  const plain = size !== 0 && (size >= 1e15 || size < 1e-4) ? value.toExponential() : String(value);
  return padExponent(plain);
}
