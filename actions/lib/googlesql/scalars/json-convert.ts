import { printFloat } from "./format-number.ts";
import { readKept } from "./json-text.ts";
import { printJson } from "./json.ts";
import type { Json } from "./json.ts";

export function jsonType(text: string): string {
  return readKept(text).kind;
}

function refuse(text: string, type: string): never {
  throw new Error(`googlesql: the JSON ${jsonType(text)} is no ${type}`);
}

/** A JSON number without a fraction, in INT64's range. */
export function jsonInt64(text: string): bigint {
  const value = readKept(text);
  return (value.kind === "number" ? toWhole(value.text) : undefined) ?? refuse(text, "INT64");
}

function toWhole(text: string): bigint | undefined {
  const number = Number(text);
  if (!/^-?\d+$/.test(text) && !Number.isInteger(number)) return undefined;
  const whole = /^-?\d+$/.test(text) ? BigInt(text) : BigInt(number);
  return BigInt.asIntN(64, whole) === whole ? whole : undefined;
}

const WIDE = 2n ** 53n;

/** Rounds a whole number that is too long, or refuses to. */
export function jsonFloat64(text: string, mode: string): number {
  const value = readKept(text);
  if (value.kind !== "number") return refuse(text, "FLOAT64");
  const whole = /^-?\d+$/.test(value.text) ? BigInt(value.text) : 0n;
  if (mode === "exact" && (whole > WIDE || whole < -WIDE))
    throw new Error(`googlesql: ${value.text} is no FLOAT64 without loss`);
  return Number(value.text);
}

export function jsonBool(text: string): boolean {
  const value = readKept(text);
  return value.kind === "boolean" ? value.value : refuse(text, "BOOL");
}

export function jsonString(text: string): string {
  const value = readKept(text);
  return value.kind === "string" ? value.value : refuse(text, "STRING");
}

/** As LAX_BOOL has it: a number but 0 is true. */
export function laxBool(text: string): boolean | null {
  const value = readKept(text);
  if (value.kind === "boolean") return value.value;
  if (value.kind === "number") return Number(value.text) !== 0;
  if (value.kind !== "string" || !/^(?:true|false)$/i.test(value.value)) return null;
  return value.value.toLowerCase() === "true";
}

const NUMBER = /^\s*([+-]?)(\d+\.?\d*|\.\d+)(?:[eE]([+-]?\d{1,4}))?\s*$/;

/** Rounds half away from zero, as a cast does. */
export function laxInt64(text: string): bigint | null {
  const value = readKept(text);
  if (value.kind === "boolean") return value.value ? 1n : 0n;
  if (value.kind !== "number" && value.kind !== "string") return null;
  const [, sign = "", digits, exponent = "0"] =
    NUMBER.exec(value.kind === "number" ? value.text : value.value) ?? [];
  if (digits === undefined) return null;
  const [whole = "", fraction = ""] = digits.split(".");
  const shift = Number(exponent);
  const all = whole + fraction;
  const point = whole.length + shift;
  // Past INT64's and BIGNUMERIC's digits alike.
  if (point > 40) return /^0*$/.test(all) ? 0n : null;
  const kept = all.padEnd(Math.max(point, 0), "0").slice(0, Math.max(point, 0));
  const next = point < 0 ? "0" : (all.padEnd(point + 1, "0")[point] ?? "0");
  const size = BigInt(kept || "0") + (next >= "5" ? 1n : 0n);
  const signed = sign === "-" ? -size : size;
  return BigInt.asIntN(64, signed) === signed ? signed : null;
}

const FLOAT = /^\s*[+-]?(?:\d+\.?\d*(?:e[+-]?\d+)?|\.\d+(?:e[+-]?\d+)?)\s*$/i;
const NOT_FINITE = /^\s*([+-]?)(?:(inf|infinity)|nan)\s*$/i;

export function laxFloat64(text: string): number | null {
  const value = readKept(text);
  if (value.kind === "number") return Number(value.text);
  if (value.kind !== "string") return null;
  const [found, sign, infinity] = NOT_FINITE.exec(value.value) ?? [];
  if (found !== undefined) return infinity ? (sign === "-" ? -Infinity : Infinity) : Number.NaN;
  if (!FLOAT.test(value.value)) return null;
  const number = Number(value.value);
  return Number.isFinite(number) ? number : null;
}

export function laxString(text: string): string | null {
  const value = readKept(text);
  if (value.kind === "string") return value.value;
  if (value.kind === "boolean") return String(value.value);
  if (value.kind !== "number") return null;
  return /^-?\d+$/.test(value.text) ? value.text : printFloat(String(Number(value.text)));
}

/** Elements one by one, as a JSON array of texts; null for what is no array. */
export function toArray(
  convert: (json: string) => bigint | boolean | number | string | null,
  isLax: boolean,
): (text: string) => string | null {
  return (text) => {
    const value = readKept(text);
    if (value.kind !== "array") return isLax ? null : refuse(text, "ARRAY");
    return JSON.stringify(value.items.map((item) => toItem(item, convert)));
  };
}

export const jsonFloat64s = (text: string, mode: string): string | null =>
  toArray((json) => jsonFloat64(json, mode), false)(text);

function toItem(item: Json, convert: Parameters<typeof toArray>[0]): string | null {
  const value = convert(printJson(item));
  return value === null ? null : String(value);
}
