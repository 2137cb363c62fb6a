import { JinjaError } from "./error.ts";
import { spend } from "./meter.ts";
import { readNumber } from "./number.ts";
import { describeType, Float, Tuple, Undefined } from "./value.ts";
import type { Value } from "./value.ts";

/**
 * The value as a key of a dict: `1.0` is the key 1, and a tuple's key is that of an equal tuple
 * already there. Throws for what can change, as Python does.
 */
export function toKey(dict: ReadonlyMap<Value, Value>, value: Value): Value {
  const number = readNumber(value);
  if (number !== undefined) return findNumber(dict, value, number);
  if (value instanceof Tuple) return findTuple(dict, value) ?? value;
  if (value instanceof Undefined) throw value.toError();
  if (Array.isArray(value) || value instanceof Map) {
    throw new JinjaError(`${describeType(value)} cannot be a key`);
  }
  return value;
}

/** The key as the dict has it; undefined without one. */
export function findKey(dict: ReadonlyMap<Value, Value>, value: Value): Value | undefined {
  if (value instanceof Undefined) return undefined;
  const key = toKey(dict, value);
  return dict.has(key) ? key : undefined;
}

function findTuple(dict: ReadonlyMap<Value, Value>, tuple: Tuple): Value | undefined {
  for (const key of dict.keys()) {
    spend(1);
    if (!(key instanceof Tuple) || key.length !== tuple.length) continue;
    if (key.every((item, index) => isSameKey(item, tuple[index] ?? null))) return key;
  }
  return undefined;
}

function isSameKey(left: Value, right: Value): boolean {
  const single = new Map([[toKey(new Map(), left), null]]);
  return left === right || findKey(single, right) !== undefined;
}

/** True is the key 1, and so is 1.0: the first of them that is there stays. */
function findNumber(dict: ReadonlyMap<Value, Value>, value: Value, number: number): Value {
  if (!Number.isInteger(number)) return findFraction(dict, number) ?? value;
  if ((number === 0 || number === 1) && dict.has(number === 1)) return number === 1;
  return typeof value === "boolean" && !dict.has(number) ? value : number;
}

function findFraction(dict: ReadonlyMap<Value, Value>, number: number): Value | undefined {
  for (const key of dict.keys()) {
    spend(1);
    if (key instanceof Float && key.value === number) return key;
  }
  return undefined;
}

/** Sets an entry, in place of one with an equal key. */
export function setEntry(dict: Map<Value, Value>, key: Value, value: Value): void {
  dict.set(toKey(dict, key), value);
}
