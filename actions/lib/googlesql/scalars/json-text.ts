import { NULL, printDouble } from "./json.ts";
import type { Json } from "./json.ts";
import type { Step } from "./json-path.ts";

interface Reader {
  readonly text: string;
  /** Whether it is a value of JSON's type. */
  readonly isKept: boolean;
  at: number;
}

/**
 * A value of JSON's type, which is as `parseJson` made it, but for numbers with an exponent that
 * DuckDB's own functions write otherwise.
 */
export function readKept(text: string): Json {
  return readValue({ text, isKept: true, at: 0 });
}

/**
 * Finds a value in a STRING with JSON, which is read only as far as it is needed: what follows may be
 * anything. Quotes may be single, commas may be one too many, a value that is left out is null, as on
 * BigQuery. Undefined where the text ends or is broken before the value does, or has none.
 */
export function findInText(text: string, steps: readonly Step[]): Json | undefined {
  try {
    return find({ text, isKept: false, at: 0 }, steps.map(String), 0);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function find(reader: Reader, steps: readonly string[], depth: number): Json | undefined {
  if (depth === steps.length) return readValue(reader);
  const open = peek(reader);
  if (open !== "{" && open !== "[") {
    readValue(reader);
    return undefined;
  }
  const step = steps[depth] ?? "";
  const index = /^\d+/.exec(step)?.[0];
  const wanted = open === "[" && index !== undefined ? Number(index) : undefined;
  let found: Json | undefined;
  readItems(reader, (key, at) => {
    if (open === "{" ? key === step : at === wanted) found = find(reader, steps, depth + 1);
    else readValue(reader);
    return found !== undefined;
  });
  return found;
}

function readValue(reader: Reader): Json {
  const open = peek(reader);
  if (open === "{") {
    const entries: [string, Json][] = [];
    readItems(reader, (key) => {
      entries.push([key, readValue(reader)]);
      return false;
    });
    return { kind: "object", entries };
  }
  if (open === "[") {
    const items: Json[] = [];
    readItems(reader, () => {
      items.push(readValue(reader));
      return false;
    });
    return { kind: "array", items };
  }
  if (open === "]" || open === ",") return NULL;
  if (open === '"' || open === "'") return { kind: "string", value: readString(reader) };
  const found = take(reader, /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y);
  // A number may not break off in its fraction or exponent.
  if (found === "" || (/^[-\d]/.test(found) && /[.eE]/.test(reader.text.charAt(reader.at))))
    throw new SyntaxError("no value");
  if (found === "null") return NULL;
  if (found === "true" || found === "false") return { kind: "boolean", value: found === "true" };
  const isSettled = !reader.isKept || !/[.eE]/.test(found);
  return { kind: "number", text: isSettled ? found : printDouble(Number(found)) };
}

/** Reads through an object or array; `onItem` reads each value, and says whether to stop there. */
function readItems(reader: Reader, onItem: (key: string, index: number) => boolean): void {
  const isObject = peek(reader) === "{";
  const close = isObject ? "}" : "]";
  reader.at += 1;
  for (let index = 0; peek(reader) !== close; index += 1) {
    const key = isObject ? readKey(reader) : "";
    if (onItem(key, index)) return;
    const next = peek(reader);
    if (next === close) break;
    if (next !== ",") throw new SyntaxError("no comma");
    reader.at += 1;
  }
  reader.at += 1;
}

function readKey(reader: Reader): string {
  const open = peek(reader);
  if (open !== '"' && open !== "'") throw new SyntaxError("no key");
  const key = readString(reader);
  if (peek(reader) !== ":") throw new SyntaxError("no colon");
  reader.at += 1;
  return key;
}

/** The next character that is no white space. */
function peek(reader: Reader): string {
  const { text } = reader;
  for (;;) {
    const code = text.charCodeAt(reader.at);
    if (Number.isNaN(code)) throw new SyntaxError("the text ends");
    if (code !== 32 && (code < 9 || code > 13)) return text.charAt(reader.at);
    reader.at += 1;
  }
}

function take(reader: Reader, pattern: RegExp): string {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.text)?.[0] ?? "";
  reader.at += found.length;
  return found;
}

const ESCAPE = /\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|([0-7]{1,3})|([^]))/gu;
const ESCAPED: Readonly<Record<string, string>> = {
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
};

function readString(reader: Reader): string {
  const { text, at } = reader;
  const mark = text.charAt(at);
  const end = text.indexOf(mark, at + 1);
  const plain = text.slice(at + 1, end);
  if (end > 0 && !plain.includes("\\")) {
    reader.at = end + 1;
    return plain;
  }
  const quoted = take(reader, mark === '"' ? /"(?:[^"\\]|\\[^])*"/y : /'(?:[^'\\]|\\[^])*'/y);
  if (quoted === "") throw new SyntaxError("no closing quote");
  return reader.isKept ? (JSON.parse(quoted) as string) : unescape(quoted.slice(1, -1));
}

function unescape(inside: string): string {
  return inside.replaceAll(ESCAPE, (_, ...[unicode, hex, octal, other]: (string | undefined)[]) => {
    const code = unicode ?? hex;
    if (/^d[89a-f]/i.test(unicode ?? ""))
      throw new Error("googlesql: half of a surrogate pair in JSON that is a STRING");
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
    if (other === "u" || other === "x") throw new SyntaxError("no hexadecimal digits");
    return ESCAPED[other ?? ""] ?? other ?? "";
  });
}
