import { padExponent } from "./exponent.ts";

/** A JSON value that keeps the order of its keys, and its numbers as they are written. */
export type Json =
  | { kind: "object"; entries: [string, Json][] }
  | { kind: "array"; items: Json[] }
  | { kind: "string"; value: string }
  | { kind: "number"; text: string }
  | { kind: "boolean"; value: boolean }
  | { kind: "null" };

export const NULL: Json = { kind: "null" };
/** Of arrays and objects in one another. */
const MOST_LEVELS = 500;
const TOKEN = /"(?:[^"\\]|\\.)*"|[[\]{}]|[^\s[\]{}:,"]+/g;

/** Throws SyntaxError for what is no JSON. */
export function readJson(text: string): Json {
  JSON.parse(text);
  const tokens = text.match(TOKEN) ?? [];
  let at = 0;
  const next = (depth: number): Json => {
    const token = tokens[at] ?? "";
    if (depth >= MOST_LEVELS && (token === "{" || token === "["))
      throw new Error(`googlesql: JSON of more than ${MOST_LEVELS} levels`);
    at += 1;
    if (token === "{") {
      const entries: [string, Json][] = [];
      while (tokens[at] !== "}") {
        const key = readString(tokens[at] ?? "");
        at += 1;
        entries.push([key, next(depth + 1)]);
      }
      at += 1;
      return { kind: "object", entries };
    }
    if (token === "[") {
      const items: Json[] = [];
      while (tokens[at] !== "]") items.push(next(depth + 1));
      at += 1;
      return { kind: "array", items };
    }
    return readScalar(token);
  };
  return next(0);
}

function readScalar(token: string): Json {
  if (token.startsWith('"')) return { kind: "string", value: readString(token) };
  if (token === "null") return NULL;
  if (token === "true" || token === "false") return { kind: "boolean", value: token === "true" };
  return { kind: "number", text: token };
}

/** What a value that has no parts is as text. */
export function textOf(value: Json | undefined): string | undefined {
  if (value?.kind === "number") return value.text;
  if (value?.kind === "string") return value.value;
  return value?.kind === "boolean" ? String(value.value) : undefined;
}

function readString(token: string): string {
  const value = JSON.parse(token) as string;
  if (!value.isWellFormed()) throw new SyntaxError("half of a surrogate pair");
  return value;
}

interface Layout {
  /** Spaces a level; 0 for one line without any. */
  readonly indent: number;
  readonly quote: (text: string) => string;
}

const COMPACT: Layout = { indent: 0, quote: (text) => JSON.stringify(text) };

/** Text as JSON has it, for JavaScript too. */
export function quoteForScript(text: string): string {
  return JSON.stringify(text).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}

export function printJson(value: Json, layout: Layout = COMPACT, level = 0): string {
  const { indent, quote } = layout;
  if (value.kind === "string") return quote(value.value);
  if (value.kind === "number") return value.text;
  if (value.kind === "boolean") return String(value.value);
  if (value.kind === "null") return "null";
  const print = (one: Json) => printJson(one, layout, level + 1);
  const [open, close] = value.kind === "array" ? "[]" : "{}";
  const parts =
    value.kind === "array"
      ? value.items.map(print)
      : value.entries.map(([key, one]) => `${quote(key)}:${indent > 0 ? " " : ""}${print(one)}`);
  if (indent === 0 || parts.length === 0) return `${open}${parts.join(",")}${close}`;
  const line = (deep: number) => `\n${" ".repeat(indent * deep)}`;
  return `${open}${line(level + 1)}${parts.join(`,${line(level + 1)}`)}${line(level)}${close}`;
}

/** As BigQuery keeps JSON: keys sorted, the first of equal ones, numbers in their shortest form. */
export function parseJson(text: string, mode = "exact"): string {
  try {
    return printJson(settle(readJson(text), mode === "round"));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Error("googlesql: the text is no JSON", { cause: error });
  }
}

function settle(value: Json, isRounding = false): Json {
  if (value.kind === "array")
    return { kind: "array", items: value.items.map((item) => settle(item, isRounding)) };
  if (value.kind === "object") {
    return makeObject(value.entries.map(([key, one]) => [key, settle(one, isRounding)]));
  }
  return value.kind === "number"
    ? { kind: "number", text: settleNumber(value.text, isRounding) }
    : value;
}

/** With its keys sorted by their bytes, and the first of equal ones. */
export function makeObject(entries: readonly [string, Json][]): Json {
  const first = new Map(entries.toReversed());
  return { kind: "object", entries: [...first].toSorted(([a], [b]) => compareBytes(a, b)) };
}

export function compareBytes(a: string, b: string): number {
  // UTF-16 sorts as UTF-8 does, but for surrogates.
  if (!/[\ud800-\uffff]/.test(a) || !/[\ud800-\uffff]/.test(b)) return a < b ? -1 : a > b ? 1 : 0;
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function settleNumber(text: string, isRounding: boolean): string {
  if (/^-?\d+$/.test(text)) {
    const whole = BigInt(text);
    if (whole >= -(2n ** 63n) && whole < 2n ** 64n) return String(whole);
  }
  const value = Number(text);
  if (!Number.isFinite(value) || !(isRounding || isSame(text, value)))
    throw new Error(`googlesql: ${text} cannot be kept in JSON without loss`);
  return printDouble(value);
}

/** Whether the shortest text of the double is the same number as this text. */
export function isSame(text: string, value: number): boolean {
  const digits = (one: string) =>
    one
      .replace(/e.*$/i, "")
      .replace(/^-?0*\.?0*/, "")
      .replaceAll(/\D/g, "")
      .replace(/0+$/, "");
  return digits(text) === digits(String(value));
}

/** The shortest text that reads as the same number, marked as no whole number. */
export function printDouble(value: number): string {
  if (value === 0) return Object.is(value, -0) ? "-0.0" : "0.0";
  const scientific = value.toExponential();
  const exponent = Number(scientific.slice(scientific.indexOf("e") + 1));
  if (exponent < -4 || exponent >= 15) return padExponent(scientific);
  const text = String(value);
  return text.includes(".") ? text : `${text}.0`;
}
