import { JinjaError } from "./error.ts";
import { parseFloat, parseInteger } from "./number.ts";
import { Float, toRepr, toText } from "./value.ts";
import type { Value } from "./value.ts";

/** What a setting's value means after the filter that it ends with. */
export function readNative(value: Value, filter: string): Value {
  if (filter === "as_text") return toText(value);
  if (filter === "as_bool") return readBoolean(value) ?? fail(value, "true or false");
  if (filter === "as_number") return readNumber(value) ?? fail(value, "a number");
  return filter === "as_native" ? (readBoolean(value) ?? readNumber(value) ?? value) : value;
}

function readBoolean(value: Value): boolean | undefined {
  if (typeof value === "boolean") return value;
  const text = typeof value === "string" ? value.trim().toLowerCase() : "";
  return text === "true" || text === "false" ? text === "true" : undefined;
}

function readNumber(value: Value): Value | undefined {
  if (typeof value === "number" || value instanceof Float) return value;
  if (typeof value !== "string") return undefined;
  const integer = parseInteger(value, 10);
  if (integer !== undefined) return integer;
  const number = parseFloat(value);
  return number === undefined ? undefined : new Float(number);
}

function fail(value: Value, wanted: string): never {
  throw new JinjaError(`expected ${wanted}, found ${toRepr(value).slice(0, 60)}`);
}
