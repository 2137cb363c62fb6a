import type { CallSite } from "./error.ts";
import { JinjaError } from "./error.ts";
import { formatFloat } from "./float.ts";
import { spend, spendText } from "./meter.ts";
import { suggest } from "../graph/nearest.ts";

export type { CallSite } from "./error.ts";

/** Levels of lists in lists; a list that holds itself has no end. */
export const MAX_DEPTH = 50;

/** What a template computes with: Python's values. `none` is null, an int a whole number. */
export type Value =
  | string
  | number
  | boolean
  | null
  | Undefined
  | Float
  | Value[]
  | Map<Value, Value>
  | JinjaObject
  | JinjaFunction;

/** Something with attributes: a relation, target, loop, a package of macros. */
export interface JinjaObject {
  /** What it is, for messages: `relation`. */
  readonly jinjaType: string;
  getAttribute(name: string): Value | undefined;
  setAttribute?(name: string, value: Value): void;
  /** What printing gives; without it, printing is an error. */
  toText?(): string;
  /** For what is also a list: its items, to iterate, count and index. */
  getItems?(): readonly Value[];
  readonly call?: JinjaFunction;
}

export type JinjaFunction = (
  args: readonly Value[],
  kwargs: ReadonlyMap<string, Value>,
  call: CallSite,
) => Value;

/** A Python float: `1.0` prints so, while the number 1 is an int. */
export class Float {
  readonly value: number;

  constructor(value: number) {
    this.value = value;
  }
}

/** A list that cannot change, may be a key, and prints in parentheses. */
export class Tuple extends Array<Value> {
  static override get [Symbol.species]() {
    return Array;
  }
}

/** A name or attribute that is not there. Asking whether it is, is no error; using it is. */
export class Undefined {
  readonly name: string;
  readonly #options: UndefinedOptions;

  constructor(name: string, options: UndefinedOptions = {}) {
    this.name = name;
    this.#options = options;
  }

  /** What using it throws. */
  toError(): JinjaError {
    const { reason, known } = this.#options;
    if (reason !== undefined) return new JinjaError(reason);
    const others = [...(known?.() ?? [])].filter((name) => name !== this.name);
    return new JinjaError(`'${this.name}' is undefined${suggest(this.name, others)}`);
  }

  /** Its text, where it has one; else throws. */
  toText(): string {
    if (this.#options.printsEmpty) return "";
    throw this.toError();
  }
}

interface UndefinedOptions {
  /** Replaces the message. */
  readonly reason?: string;
  /** Names that might have been meant. */
  readonly known?: () => Iterable<string>;
  /** For `{{ "," if more }}`, which prints nothing where there is no more. */
  readonly printsEmpty?: boolean;
}

/** What Python calls the type of a value, for messages. */
export function nameType(value: Value): string {
  if (typeof value === "string") return "str";
  if (typeof value === "number") return "int";
  if (typeof value === "boolean") return "bool";
  if (typeof value === "function") return "function";
  if (value === null) return "None";
  if (value instanceof Tuple) return "tuple";
  if (Array.isArray(value)) return "list";
  if (value instanceof Map) return "dict";
  if (value instanceof Float) return "float";
  if (value instanceof Undefined) return "undefined";
  return value.jinjaType;
}

/** The type with its article: `an int`. */
export function describeType(value: Value): string {
  const name = nameType(value);
  if (value === null) return name;
  return `${/^[aeiou]/.test(name) ? "an" : "a"} ${name}`;
}

/** The value, none included, or what the other gives where there is no value. */
export function orElse<T>(value: T | undefined, other: () => T): T {
  return value === undefined ? other() : value;
}

/** Whether a value is an object of ours, not one of Python's types. */
export function isObject(value: Value): value is JinjaObject {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Map || value instanceof Float || value instanceof Undefined)
  );
}

/**
 * YAML or JSON data as a template's value: own properties only, never a prototype's. A fraction
 * becomes a float, an integer beyond what a number holds exactly its digits as text.
 */
export function toValue(plain: unknown): Value {
  if (plain === null || plain === undefined) return null;
  if (typeof plain === "string" || typeof plain === "boolean") return plain;
  if (typeof plain === "number") return Number.isSafeInteger(plain) ? plain : new Float(plain);
  if (typeof plain === "bigint") {
    return Number.isSafeInteger(Number(plain)) ? Number(plain) : String(plain);
  }
  if (typeof plain === "function") return plain as JinjaFunction;
  if (plain instanceof Float || plain instanceof Undefined) return plain;
  if (Array.isArray(plain)) return plain.map(toValue);
  if (plain instanceof Map) {
    return new Map([...plain].map(([key, item]) => [toValue(key), toValue(item)]));
  }
  if (typeof plain === "object" && "jinjaType" in plain && "getAttribute" in plain) {
    return plain as JinjaObject;
  }
  const prototype: unknown = Object.getPrototypeOf(plain);
  if (prototype !== Object.prototype && prototype !== null) {
    throw new TypeError(`no template value for ${Object.prototype.toString.call(plain)}`);
  }
  return new Map(Object.entries(plain).map(([key, item]) => [key, toValue(item)]));
}

/**
 * Plain data out of a value: dicts become objects with text keys, and what has a text only
 * becomes that text. Throws a JinjaError for what is undefined or a function.
 */
export function toPlain(value: Value): unknown {
  return simplify(value, 0);
}

function simplify(value: Value, depth: number): unknown {
  spend(1);
  if (depth > MAX_DEPTH) throw new JinjaError("uses a value that holds itself");
  if (Array.isArray(value)) return Array.from(value, (item) => simplify(item, depth + 1));
  if (value instanceof Map) {
    return Object.fromEntries(
      Array.from(value, ([key, item]) => [toText(key), simplify(item, depth + 1)]),
    );
  }
  if (value instanceof Float) return value.value;
  if (value === null || typeof value === "boolean" || typeof value === "number") return value;
  return toText(value);
}

/** The value as Python's `str()` prints it: `True`, `None`, `['a', 1]`, `{'a': 1}`. */
export function toText(value: Value): string {
  return typeof value === "string" ? value : print(value, 0);
}

/** The value as Python's `repr()` prints it: as `toText`, but texts in quotes. */
export function toRepr(value: Value): string {
  return printNested(value, 0);
}

function printNested(value: Value, depth: number): string {
  return typeof value === "string" ? quoteText(value) : print(value, depth);
}

function print(value: Exclude<Value, string>, depth: number): string {
  spend(1);
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "True" : "False";
  if (value === null) return "None";
  if (value instanceof Float) return formatFloat(value.value);
  if (value instanceof Undefined) return value.toText();
  if (typeof value === "function") throw new JinjaError("a function has no text; call it with ()");
  if (depth > MAX_DEPTH) throw new JinjaError("prints a value that holds itself");
  if (Array.isArray(value)) {
    const text = joinBounded(value.map((item) => printNested(item, depth + 1)));
    if (!(value instanceof Tuple)) return `[${text}]`;
    return value.length === 1 ? `(${text},)` : `(${text})`;
  }
  if (value instanceof Map) {
    const pairs = [...value].map(
      ([key, item]) => `${toRepr(key)}: ${printNested(item, depth + 1)}`,
    );
    return `{${joinBounded(pairs)}}`;
  }
  if (value.toText) return value.toText();
  throw new JinjaError(`${describeType(value)} has no text`);
}

function joinBounded(parts: string[]): string {
  spendText(parts.reduce((length, part) => length + part.length + 2, 0));
  return parts.join(", ");
}

/** Printable ASCII but double quotes and backslashes: what most texts are. */
const PLAIN = /^[ !#-[\]-~]*$/;
const UNPRINTABLE = /[\\\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]|(?! )\p{Zs}/gu;
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["\\", "\\\\"],
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
]);

/** As Python's repr: single quotes unless only those are inside, the unprintable escaped. */
function quoteText(text: string): string {
  spendText(text.length);
  if (PLAIN.test(text)) return text.includes("'") ? `"${text}"` : `'${text}'`;
  const escaped = text.replace(UNPRINTABLE, (character) => {
    const named = ESCAPES.get(character);
    if (named !== undefined) return named;
    const hex = (character.codePointAt(0) ?? 0).toString(16);
    if (hex.length <= 2) return `\\x${hex.padStart(2, "0")}`;
    return hex.length <= 4 ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`;
  });
  if (!escaped.includes("'")) return `'${escaped}'`;
  return escaped.includes('"') ? `'${escaped.replaceAll("'", "\\'")}'` : `"${escaped}"`;
}
