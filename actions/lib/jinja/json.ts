import { JinjaError } from "./error.ts";
import { spend, spendText } from "./meter.ts";
import { compare, toInteger } from "./operate.ts";
import { padText } from "./pad.ts";
import { readInteger } from "./signature.ts";
import { describeType, Float, MAX_DEPTH, toText, toValue, Undefined } from "./value.ts";
import type { Value } from "./value.ts";

/** As Jinja's filter `tojson`: keys in order, what HTML could take for markup as `\u` escapes. */
export function renderHtmlJson(value: Value, width: Value): string {
  return renderJson(value, { width, isSorted: true }).replace(/[<>&']/g, escapeUnit);
}

/** As Python's `json.dumps`, other than ASCII as `\u` escapes. A width indents. */
export function renderJson(value: Value, options: { width?: Value; isSorted: boolean }): string {
  const { width = null, isSorted } = options;
  const indent = typeof width === "string" ? width : padText("", readIndent(width));
  return write(value, { indent: width === null ? undefined : indent, isSorted, depth: 0 });
}

function readIndent(width: Value) {
  return { side: "<", fill: " ", width: readInteger(width, 0) };
}

interface Place {
  readonly indent: string | undefined;
  readonly isSorted: boolean;
  readonly depth: number;
}

function write(value: Value, place: Place): string {
  const { isSorted, depth } = place;
  spend(1);
  if (depth > MAX_DEPTH) throw new JinjaError("writes a value that holds itself");
  if (value === null) return "null";
  if (typeof value === "boolean") return value ? "true" : "false";
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return quoteJson(value);
  if (value instanceof Float) return writeFloat(value.value);
  if (value instanceof Undefined) throw value.toError();
  const inner = { ...place, depth: depth + 1 };
  if (Array.isArray(value)) {
    return wrap(
      "[]",
      Array.from(value, (item) => write(item, inner)),
      place,
    );
  }
  if (!(value instanceof Map)) throw new JinjaError(`tojson cannot write ${describeType(value)}`);
  const entries = [...value];
  if (isSorted) entries.sort(([a], [b]) => compare(a, b));
  const pairs = entries.map(([key, item]) => `${quoteJson(writeKey(key))}: ${write(item, inner)}`);
  return wrap("{}", pairs, place);
}

function wrap(brackets: string, parts: string[], { indent, depth }: Place): string {
  const [open = "", close = ""] = brackets;
  const gap = 2 + (indent ?? "").length * (depth + 1);
  spendText(parts.reduce((length, part) => length + part.length + gap, 0));
  if (indent === undefined || parts.length === 0) return open + parts.join(", ") + close;
  const [inside, outside] = [`\n${indent.repeat(depth + 1)}`, `\n${indent.repeat(depth)}`];
  return open + inside + parts.join(`,${inside}`) + outside + close;
}

function writeFloat(value: number): string {
  if (Number.isNaN(value)) return "NaN";
  if (!Number.isFinite(value)) return value > 0 ? "Infinity" : "-Infinity";
  return toText(new Float(value));
}

function writeKey(key: Value): string {
  if (key === null) return "null";
  if (typeof key === "boolean") return key ? "true" : "false";
  if (typeof key === "string" || typeof key === "number" || key instanceof Float)
    return toText(key);
  throw new JinjaError(`tojson cannot write a key that is ${describeType(key)}`);
}

function quoteJson(text: string): string {
  spendText(text.length);
  return JSON.stringify(text).replace(/[\x7f-\uffff]/g, escapeUnit);
}

function escapeUnit(character: string): string {
  // DEL is ASCII, so Python leaves it.
  if (character === "\x7f") return character;
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** The value of a JSON text: what has a point or exponent is a float. Throws a SyntaxError. */
export function parseJson(text: string): Value {
  spendText(text.length);
  // TypeScript does not know of the third argument yet.
  return toValue(JSON.parse(text, readNumber as (key: string, value: unknown) => unknown));
}

function readNumber(_key: string, value: unknown, context: { readonly source?: string }): unknown {
  if (typeof value !== "number") return value;
  if (!/^-?\d+$/.test(context.source ?? "")) return new Float(value);
  return toInteger(value);
}
