import { JinjaError } from "./error.ts";
import { listItems, View } from "./items.ts";
import { findKey, setEntry, toKey } from "./key.ts";
import { spend, spendItems } from "./meter.ts";
import { compare, isEqual, isTrue } from "./operate.ts";
import { defineAll, readInteger } from "./signature.ts";
import type { Named } from "./signature.ts";
import { orElse, toRepr, Tuple } from "./value.ts";
import type { Value } from "./value.ts";

/** Python's methods of `list` and, where it has them, of `tuple`. */
export const TUPLE_METHODS = defineAll<Value[]>({
  "index(value)": (list, [value]) => findItem(list, value ?? null),
  "count(value)": (list, [value]) => {
    spendItems(list.length);
    return list.filter((item) => isEqual(item, value ?? null)).length;
  },
});

export const LIST_METHODS = new Map([
  ...TUPLE_METHODS,
  ...defineAll<Value[]>({
    "append(item)": (list, [item]) => nothing(list.push(item ?? null)),
    "extend(items)": (list, [items]) => {
      const added = listItems(items ?? null);
      spend(added.length);
      for (const item of added.slice()) list.push(item);
      return null;
    },
    "insert(index, item)": (list, [index, item]) => {
      spendItems(list.length);
      return nothing(list.splice(readInteger(index, 0), 0, item ?? null));
    },
    "pop(index?)": (list, [index]) => {
      spendItems(list.length);
      const at = readInteger(index, -1);
      const from = at < 0 ? at + list.length : at;
      if (from < 0 || from >= list.length) throw new JinjaError(`pop() finds no item ${at}`);
      return list.splice(from, 1)[0] ?? null;
    },
    "remove(value)": (list, [value]) => nothing(list.splice(findItem(list, value ?? null), 1)),
    "sort(reverse?)": (list, [reverse]) => {
      sortItems(list, { isReverse: isTrue(reverse ?? false) });
      return null;
    },
    "reverse()": (list) => {
      spendItems(list.length);
      for (const [index, item] of list.toReversed().entries()) list[index] = item;
      return null;
    },
    "copy()": (list) => {
      spend(list.length);
      return [...list];
    },
    "clear()": (list) => nothing(list.splice(0)),
  }),
]);

/** Python's methods of `dict`. */
export const DICT_METHODS = defineAll<Map<Value, Value>>({
  "items()": (dict) => new View("dict_items", () => listPairs(dict)),
  "keys()": (dict) => new View("dict_keys", () => listItems(dict)),
  "values()": (dict) => {
    return new View("dict_values", () => {
      spend(dict.size);
      return [...dict.values()];
    });
  },
  "get(key, default?)": (dict, [key = null, fallback = null]) =>
    orElse(getEntry(dict, key), () => fallback),
  "update(*)": (dict, args, named) => {
    if (args.length > 1) throw new JinjaError(`update() is given ${args.length} arguments`);
    for (const [key, value] of readEntries(args[0], named)) setEntry(dict, key, value);
    return null;
  },
  "popitem()": (dict) => {
    const last = listPairs(dict).at(-1);
    if (!Array.isArray(last)) throw new JinjaError("popitem() finds no entry: the dict is empty");
    dict.delete(last[0] ?? null);
    return last;
  },
  "pop(key, default?)": (dict, [key, fallback]) => {
    const found = getEntry(dict, key ?? null);
    if (found === undefined && fallback === undefined) {
      throw new JinjaError(`pop() finds no key ${toRepr(key ?? null)}`);
    }
    dict.delete(toKey(dict, key ?? null));
    return found === undefined ? (fallback ?? null) : found;
  },
  "setdefault(key, default?)": (dict, [key, fallback]) => {
    const found = getEntry(dict, key ?? null);
    if (found !== undefined) return found;
    setEntry(dict, key ?? null, fallback ?? null);
    return fallback ?? null;
  },
  "copy()": (dict) => {
    spend(dict.size);
    return new Map(dict);
  },
  "clear()": (dict) => nothing(dict.clear()),
});

/** The entries of a dict, as Python's `items` gives them. */
export function listPairs(dict: ReadonlyMap<Value, Value>): Value[] {
  spend(dict.size);
  return Array.from(dict, (entry) => Tuple.from(entry));
}

function nothing(_done: unknown): null {
  return null;
}

/** The value of a key; undefined without one. */
export function getEntry(dict: ReadonlyMap<Value, Value>, key: Value): Value | undefined {
  const found = findKey(dict, key);
  return found === undefined ? undefined : dict.get(found);
}

/** Entries of a dict, or of a list of pairs, then those given by name. */
export function readEntries(given: Value | undefined, named: Named): (readonly [Value, Value])[] {
  const entries: (readonly [Value, Value])[] = given instanceof Map ? [...given] : [];
  if (given !== undefined && !(given instanceof Map)) {
    for (const item of listItems(given)) {
      const [key, value, ...rest] = listItems(item);
      if (key === undefined || value === undefined || rest.length > 0) {
        throw new JinjaError("a dict is made of pairs");
      }
      entries.push([key, value]);
    }
  }
  spend(entries.length + named.size);
  return [...entries, ...named];
}

/** Sorts in place, as Python does: equal items keep their order, also when reversed. */
export function sortItems(
  list: Value[],
  options: { isReverse?: boolean; keyOf?: (item: Value) => Value } = {},
): void {
  const { isReverse = false, keyOf } = options;
  const keyed = list.map((item) => ({ item, key: keyOf ? keyOf(item) : item }));
  keyed.sort((a, b) => (isReverse ? compare(b.key, a.key) : compare(a.key, b.key)));
  for (const [index, { item }] of keyed.entries()) list[index] = item;
}

function findItem(list: readonly Value[], value: Value): number {
  spendItems(list.length);
  const at = list.findIndex((item) => isEqual(item, value));
  if (at < 0) throw new JinjaError(`${toRepr(value)} is not in the list`);
  return at;
}
