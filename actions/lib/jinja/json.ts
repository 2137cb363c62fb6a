import { JinjaError } from "./error.ts";
import { spend, spendText } from "./meter.ts";
import { readInteger } from "./signature.ts";
import { nameType, toText, Undefined, Float } from "./value.ts";
import type { Value } from "./value.ts";

const MAX_DEPTH = 50;

/**
 * JSON as Jinja's `tojson` writes it: keys in order, other than ASCII and what HTML could take for
 * markup as `\u` escapes. `width` indents; none writes one line.
 */
export function renderJson(value: Value, width: Value): string {
  const indent =
    typeof width === "string" ? width : " ".repeat(Math.min(readInteger(width, 0), 20));
  const text = write(value, { indent: width === null ? undefined : indent, depth: 0 });
  return text.replace(/[<>&']/g, escapeUnit);
}

function write(value: Value, place: { indent: string | undefined; depth: number }): string {
  const { indent, depth } = place;
  spend(1);
  if (depth > MAX_DEPTH) throw new JinjaError("writes a value that holds itself");
  if (value === null) return "null";
  if (typeof value === "boolean") return value ? "true" : "false";
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return quoteJson(value);
  if (value instanceof Float) return writeFloat(value.value);
  if (value instanceof Undefined) throw value.toError();
  const inner = { indent, depth: depth + 1 };
  if (Array.isArray(value)) {
    return wrap(
      "[]",
      Array.from(value, (item) => write(item, inner)),
      place,
    );
  }
  if (!(value instanceof Map)) throw new JinjaError(`tojson cannot write a ${nameType(value)}`);
  const entries = Array.from(value, ([key, item]) => [writeKey(key), item] as const);
  entries.sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
  const pairs = entries.map(([key, item]) => `${quoteJson(key)}: ${write(item, inner)}`);
  return wrap("{}", pairs, place);
}

function wrap(
  brackets: string,
  parts: string[],
  place: { indent: string | undefined; depth: number },
): string {
  const { indent, depth } = place;
  const [open = "", close = ""] = brackets;
  spendText(parts.reduce((length, part) => length + part.length + 2, 0));
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
  return toText(key);
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
