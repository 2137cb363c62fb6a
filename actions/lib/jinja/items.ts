import { JinjaError } from "./error.ts";
import { spend } from "./meter.ts";
import { isObject, nameType, Undefined } from "./value.ts";
import type { Value } from "./value.ts";

/** The items that a loop over the value visits: characters of a text, keys of a dict. */
export function listItems(value: Value): readonly Value[] {
  if (Array.isArray(value)) return value;
  if (typeof value === "string") return listCharacters(value);
  if (value instanceof Map) return [...value.keys()];
  if (value instanceof Undefined) throw value.toError();
  const items = isObject(value) ? value.getItems?.() : undefined;
  if (items === undefined) throw new JinjaError(`a ${nameType(value)} is not iterable`);
  return items;
}

const SURROGATE = /[\ud800-\udfff]/;

/** Characters as Python counts them: an emoji is one. */
export function listCharacters(text: string): string[] {
  spend(text.length);
  return SURROGATE.test(text) ? Array.from(text) : text.split("");
}

/** Number of items, characters or keys; undefined where there is no such number. */
export function countItems(value: Value): number | undefined {
  if (typeof value === "string") {
    return SURROGATE.test(value) ? listCharacters(value).length : value.length;
  }
  if (Array.isArray(value)) return value.length;
  if (value instanceof Map) return value.size;
  if (value instanceof Undefined) throw value.toError();
  return isObject(value) ? value.getItems?.().length : undefined;
}
