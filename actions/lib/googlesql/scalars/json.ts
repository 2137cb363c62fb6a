import { padExponent } from "./exponent.ts";

/** A JSON value that keeps the order of its keys, and its numbers as they are written. */
export type Json =
  | { kind: "object"; entries: [string, Json][] }
  | { kind: "array"; items: Json[] }
  | { kind: "scalar"; text: string };

const TOKEN = /"(?:[^"\\]|\\.)*"|[[\]{}]|[^\s[\]{}:,"]+/g;

/** Throws SyntaxError for what is no JSON. */
export function readJson(text: string): Json {
  JSON.parse(text);
  const tokens = text.match(TOKEN) ?? [];
  let at = 0;
  const next = (): Json => {
    const token = tokens[at] ?? "";
    at += 1;
    if (token === "{") {
      const entries: [string, Json][] = [];
      while (tokens[at] !== "}") {
        const key = JSON.parse(tokens[at] ?? "") as string;
        at += 1;
        entries.push([key, next()]);
      }
      at += 1;
      return { kind: "object", entries };
    }
    if (token === "[") {
      const items: Json[] = [];
      while (tokens[at] !== "]") items.push(next());
      at += 1;
      return { kind: "array", items };
    }
    return { kind: "scalar", text: token };
  };
  return next();
}

export function printJson(value: Json): string {
  if (value.kind === "array") return `[${value.items.map(printJson).join(",")}]`;
  if (value.kind === "object") {
    const fields = value.entries.map(([key, one]) => `${JSON.stringify(key)}:${printJson(one)}`);
    return `{${fields.join(",")}}`;
  }
  return value.text.startsWith('"') ? JSON.stringify(JSON.parse(value.text)) : value.text;
}

/** As BigQuery keeps JSON: keys sorted, the first of equal ones, numbers in their shortest form. */
export function parseJson(text: string): string {
  try {
    return printJson(settle(readJson(text)));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Error("googlesql: the text is no JSON", { cause: error });
  }
}

function settle(value: Json): Json {
  if (value.kind === "array") return { kind: "array", items: value.items.map(settle) };
  if (value.kind === "object") {
    const first = new Map(value.entries.toReversed());
    const keys = [...first.keys()].toSorted((a, b) =>
      Buffer.compare(Buffer.from(a), Buffer.from(b)),
    );
    return { kind: "object", entries: keys.map((key) => [key, settle(first.get(key) as Json)]) };
  }
  return /^[-\d]/.test(value.text) ? { kind: "scalar", text: settleNumber(value.text) } : value;
}

function settleNumber(text: string): string {
  const isWhole = /^-?\d+$/.test(text);
  if (isWhole) {
    const whole = BigInt(text);
    if (whole >= -(2n ** 63n) && whole < 2n ** 64n) return String(whole);
  }
  const value = Number(text);
  const digits = (one: string) =>
    one.replace(/e.*$/i, "").replaceAll(/[^\d]|^-?0\.?0*|\.?0+$/g, "");
  const isExact = digits(text).replace(/0+$/, "") === digits(String(value)).replace(/0+$/, "");
  if (!Number.isFinite(value) || !isExact)
    throw new Error(`googlesql: ${text} cannot be kept in JSON without loss`);
  return printDouble(value);
}

/** The shortest text that reads as the same number, marked as no whole number. */
export function printDouble(value: number): string {
  const text = String(value);
  if (!/^-?\d+$/.test(text)) {
    return padExponent(text);
  }
  const size = Math.abs(value);
  if (size < 1e15) return `${text}.0`;
  return padExponent(value.toExponential());
}

const STEP = /\.([^.[\]"'*\s$]+)|\."((?:[^"\\]|\\.)+)"|\[(\d+)\]|\['([^']+)'\]|\["([^"]+)"\]/y;

/** The steps of a JSONPath, undefined where it is none that BigQuery knows. */
export function readPath(path: string): (string | number)[] | undefined {
  if (!path.startsWith("$")) return undefined;
  const steps: (string | number)[] = [];
  STEP.lastIndex = 1;
  for (let at = 1; at < path.length; at = STEP.lastIndex) {
    STEP.lastIndex = at;
    const found = STEP.exec(path);
    if (!found) return undefined;
    const [, plain, quoted, index, single, double] = found;
    steps.push(index === undefined ? (plain ?? quoted ?? single ?? double ?? "") : Number(index));
  }
  return steps;
}

function find(text: string, path: string): Json | undefined {
  let value: Json | undefined;
  try {
    value = readJson(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
  for (const step of readPath(path) ?? []) {
    if (value?.kind === "object") value = value.entries.find(([key]) => key === String(step))?.[1];
    else
      value = value?.kind === "array" && typeof step === "number" ? value.items[step] : undefined;
    if (value?.kind === "scalar" && value.text === "") return undefined;
  }
  return value;
}

const isNull = (value: Json) => value.kind === "scalar" && value.text === "null";

function readScalar(value: Json): string | null {
  if (value.kind !== "scalar" || isNull(value)) return null;
  return value.text.startsWith('"') ? (JSON.parse(value.text) as string) : value.text;
}

export function jsonValue(text: string, path: string): string | null {
  const value = find(text, path);
  return value ? readScalar(value) : null;
}

/** Of JSON in a STRING, null is SQL's. */
export function jsonQuery(text: string, path: string): string | null {
  const value = find(text, path);
  return value && !isNull(value) ? printJson(value) : null;
}

export function jsonQueryJson(text: string, path: string): string | null {
  const value = find(text, path);
  return value ? printJson(value) : null;
}

/** JSON of a list of texts, as are the elements. */
export function jsonQueryArray(text: string, path: string): string | null {
  const value = find(text, path);
  return value?.kind === "array" ? JSON.stringify(value.items.map(printJson)) : null;
}

export function jsonValueArray(text: string, path: string): string | null {
  const value = find(text, path);
  if (value?.kind !== "array") return null;
  return value.items.every((item) => item.kind === "scalar")
    ? JSON.stringify(value.items.map(readScalar))
    : null;
}

export function jsonType(text: string): string {
  const value = readJson(text);
  if (value.kind !== "scalar") return value.kind;
  if (value.text.startsWith('"')) return "string";
  if (value.text === "null") return "null";
  return /^[tf]/.test(value.text) ? "boolean" : "number";
}

/** A JSON number without a fraction, in INT64's range. */
export function jsonInt64(text: string): bigint {
  const value = Number(text);
  if (/^-?\d+$/.test(text) && BigInt.asIntN(64, BigInt(text)) === BigInt(text)) return BigInt(text);
  if (/^[-\d]/.test(text) && Number.isSafeInteger(value)) return BigInt(value);
  throw new Error(`googlesql: the JSON ${jsonType(text)} is no INT64`);
}

export function jsonFloat64(text: string): number {
  if (jsonType(text) !== "number")
    throw new Error(`googlesql: the JSON ${jsonType(text)} is no FLOAT64`);
  return Number(text);
}

export function jsonBool(text: string): boolean {
  if (jsonType(text) !== "boolean")
    throw new Error(`googlesql: the JSON ${jsonType(text)} is no BOOL`);
  return text === "true";
}
