import { getItem } from "./attribute.ts";
import { JinjaError } from "./error.ts";
import { listItems, Stream } from "./items.ts";
import { toKey } from "./key.ts";
import { listPairs, sortItems } from "./list-methods.ts";
import { spend } from "./meter.ts";
import { compare, isEqual, isTrue, joinAll, operate } from "./operate.ts";
import { defineAll, readInteger, readText } from "./signature.ts";
import { describeType, orElse, toRepr, toText, Tuple, Undefined } from "./value.ts";
import type { JinjaObject, Value } from "./value.ts";

/** Jinja's filters on lists and dicts: https://jinja.palletsprojects.com/en/stable/templates/#builtin-filters */
export const LIST_FILTERS = defineAll<Value>({
  "batch(linecount, fill_with?)": (value, [size, fill]) =>
    new Stream(batch(value, readInteger(size, 1), fill ?? null)),
  "dictsort(case_sensitive?, by?, reverse?)": (value, [isCased, by, reverse]) => {
    const at = ["key", "value"].indexOf(readText(by, "key"));
    if (at < 0) throw new JinjaError("dictsort() is by key or value");
    const pairs = readPairs(value);
    const keyOf = (pair: Value) => foldCase(listItems(pair)[at] ?? null, isCased);
    sortItems(pairs, { isReverse: isTrue(reverse ?? false), keyOf });
    return pairs;
  },
  "first()": (value) => orElse(listItems(value)[0], () => failEmpty("first")),
  "groupby(attribute, default?, case_sensitive?)": (value, [attribute, fallback, isCased]) =>
    group(value, { attribute, fallback, isCased }),
  "items()": (value) => new Stream(value instanceof Undefined ? [] : readPairs(value)),
  "join(d?, attribute?)": (value, [separator, attribute]) => {
    const mark = toText(separator ?? "");
    const read = readPath(attribute);
    const items = listItems(value);
    spend(items.length);
    return joinAll(
      items.map((item) => toText(read(item))),
      mark,
    );
  },
  "last()": (value) => orElse(listItems(value).at(-1), () => failEmpty("last")),
  "list()": (value) => {
    const items = listItems(value);
    spend(items.length);
    return [...items];
  },
  "max(case_sensitive?, attribute?)": (value, [isCased, attribute]) =>
    pick(value, { isCased, attribute, isBetter: (order) => order > 0 }),
  "min(case_sensitive?, attribute?)": (value, [isCased, attribute]) =>
    pick(value, { isCased, attribute, isBetter: (order) => order < 0 }),
  "slice(slices, fill_with?)": (value, [slices, fill]) =>
    new Stream(slice(value, readInteger(slices, 1), fill ?? null)),
  "sort(reverse?, case_sensitive?, attribute?)": (value, [reverse, isCased, attribute]) => {
    const paths = typeof attribute === "string" ? attribute.split(",") : [attribute];
    const readers = paths.map(readPath);
    const sorted = [...listItems(value)];
    const keyOf = (item: Value) => readers.map((read) => foldCase(read(item), isCased));
    sortItems(sorted, { isReverse: isTrue(reverse ?? false), keyOf });
    return sorted;
  },
  "sum(attribute?, start?)": (value, [attribute, start]) => {
    const read = readPath(attribute);
    return listItems(value).reduce<Value>((sum, item) => operate("+", sum, read(item)), start ?? 0);
  },
  "unique(case_sensitive?, attribute?)": (value, [isCased, attribute]) => {
    const read = readPath(attribute);
    const seen = new Map<Value, Value>();
    const kept = listItems(value).filter((item) => {
      spend(1);
      const key = toKey(seen, foldCase(read(item), isCased));
      if (seen.has(key)) return false;
      seen.set(key, null);
      return true;
    });
    return new Stream(kept);
  },
});

/** Reads an attribute by its path, `address.city`; without one, gives the item itself. */
export function readPath(attribute: Value | undefined, fallback?: Value): (item: Value) => Value {
  if (attribute === undefined || attribute === null) return (item) => item;
  const path = toText(attribute);
  const steps = typeof attribute === "string" ? path.split(".").map(readStep) : [attribute];
  return (item) => {
    let found = item;
    for (const step of steps) {
      found = getItem(found, step, path);
      if (found instanceof Undefined && fallback !== undefined && fallback !== null)
        found = fallback;
    }
    return found;
  };
}

function readStep(step: string): Value {
  return /^\d+$/.test(step) ? Number(step) : step;
}

function foldCase(value: Value, isCased: Value | undefined): Value {
  return typeof value === "string" && !isTrue(isCased ?? false) ? value.toLowerCase() : value;
}

function failEmpty(filter: string): Undefined {
  return new Undefined(filter, { reason: `there is no ${filter} item: the list is empty` });
}

function readPairs(value: Value): Value[] {
  if (value instanceof Undefined) throw value.toError();
  if (!(value instanceof Map)) throw new JinjaError(`${describeType(value)} has no pairs of items`);
  return listPairs(value);
}

function batch(value: Value, size: number, fill: Value): Value[] {
  const items = listItems(value);
  if (size < 1) throw new JinjaError("batch() needs a size of 1 or more");
  const batches: Value[] = [];
  for (let at = 0; at < items.length; at += size) batches.push(items.slice(at, at + size));
  const last = batches.at(-1);
  if (fill !== null && Array.isArray(last)) {
    spend(size);
    while (last.length < size) last.push(fill);
  }
  return batches;
}

function slice(value: Value, count: number, fill: Value): Value[] {
  const items = listItems(value);
  if (count < 1) throw new JinjaError("slice() needs a count of 1 or more");
  spend(count);
  const size = Math.floor(items.length / count);
  const extra = items.length % count;
  let at = 0;
  return Array.from({ length: count }, (_, index) => {
    const part = items.slice(at, at + size + Number(index < extra));
    at += part.length;
    if (fill !== null && index >= extra) part.push(fill);
    return part;
  });
}

function pick(
  value: Value,
  options: {
    isCased: Value | undefined;
    attribute: Value | undefined;
    isBetter: (order: number) => boolean;
  },
): Value {
  const read = readPath(options.attribute);
  let best: { item: Value; key: Value } | undefined;
  for (const item of listItems(value)) {
    const key = foldCase(read(item), options.isCased);
    if (best === undefined || options.isBetter(compare(key, best.key))) best = { item, key };
  }
  return best ? best.item : failEmpty("largest or smallest");
}

/** What `groupby` gives: a pair that is also read by name. */
class Group implements JinjaObject {
  readonly jinjaType = "group";
  readonly #items: readonly [Value, Value[]];

  constructor(grouper: Value, list: Value[]) {
    this.#items = [grouper, list];
  }

  getAttribute(name: string): Value | undefined {
    if (name === "grouper") return this.#items[0];
    return name === "list" ? this.#items[1] : undefined;
  }

  getItems(): readonly Value[] {
    return this.#items;
  }

  toText(): string {
    return toRepr(Tuple.from<Value>(this.#items));
  }
}

function group(
  value: Value,
  options: {
    attribute: Value | undefined;
    fallback: Value | undefined;
    isCased: Value | undefined;
  },
): Value[] {
  const read = readPath(options.attribute, options.fallback);
  const keyOf = (item: Value) => foldCase(read(item), options.isCased);
  const sorted = [...listItems(value)];
  sortItems(sorted, { keyOf });
  const groups: { key: Value; list: Value[] }[] = [];
  for (const item of sorted) {
    const key = keyOf(item);
    const last = groups.at(-1);
    if (last && isEqual(last.key, key)) last.list.push(item);
    else groups.push({ key, list: [item] });
  }
  return groups.map(({ list }) => new Group(read(list[0] ?? null), list));
}
