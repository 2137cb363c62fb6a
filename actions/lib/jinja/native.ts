import { JinjaError } from "./error.ts";
import { parseFloat, parseInteger } from "./number.ts";
import { toInteger } from "./operate.ts";
import { Float, orElse, toRepr, toText } from "./value.ts";
import type { Value } from "./value.ts";

/** What a setting's value means after the filter that it ends with. */
export function readNative(value: Value, filter: string): Value {
  if (filter === "as_text") return toText(value);
  if (filter === "as_bool") return readBoolean(value) ?? fail(value, "true or false");
  if (filter === "as_number") return readNumber(value) ?? fail(value, "a number");
  return filter === "as_native" && typeof value === "string" ? readLiteral(value) : value;
}

/** Python's words and numbers; what else Python reads as a value is refused, as it is no text. */
function readLiteral(text: string): Value {
  const word = text.trim();
  if (word === "None") return null;
  if (word === "True" || word === "False") return word === "True";
  if (/^[[({'"]|^0[xob]|^[\d.]+,|#/i.test(word)) fail(text, "one word or number for as_native");
  return orElse(readNumber(text), () => text);
}

/** dbt takes only True and False; an environment variable is as often lower case. */
function readBoolean(value: Value): boolean | undefined {
  if (typeof value === "boolean") return value;
  const text = typeof value === "string" ? value.trim().toLowerCase() : "";
  return text === "true" || text === "false" ? text === "true" : undefined;
}

function readNumber(value: Value): Value | undefined {
  if (typeof value === "number" || value instanceof Float) return value;
  // Python reads no literal 007, and no inf.
  if (typeof value !== "string" || !/^\s*[-+]?(?!0\d)[\d.]/.test(value)) return undefined;
  const integer = parseInteger(value, 10);
  if (integer !== undefined) return integer;
  const number = parseFloat(value);
  if (number === undefined) return undefined;
  return /[.e]/i.test(value) ? new Float(number) : toInteger(number);
}

function fail(value: Value, wanted: string): never {
  throw new JinjaError(`expected ${wanted}, found ${toRepr(value).slice(0, 60)}`);
}
