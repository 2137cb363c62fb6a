import { recallPath } from "./json-path.ts";
import type { Step } from "./json-path.ts";
import { readKept } from "./json-text.ts";
import { compareBytes, makeObject, NULL, printJson } from "./json.ts";
import type { Json } from "./json.ts";

/** What stands at a key or index; undefined where there is none or the value is of another kind. */
function getChild(value: Json, step: Step): Json | undefined {
  if (typeof step === "number") return value.kind === "array" ? value.items[step] : undefined;
  return value.kind === "object" ? value.entries.find(([key]) => key === step)?.[1] : undefined;
}

/** The same with another child; without, where that is undefined. */
function withChild(value: Json, step: Step, child: Json | undefined): Json {
  if (typeof step === "number") {
    const items = value.kind === "array" ? [...value.items] : [];
    if (!child) items.splice(step, 1);
    else {
      while (items.length < step) items.push(NULL);
      items[step] = child;
    }
    return { kind: "array", items };
  }
  const entries = value.kind === "object" ? value.entries.filter(([key]) => key !== step) : [];
  return makeObject(child ? [...entries, [step, child]] : entries);
}

/** Changes what a path leads to; a path that leads nowhere changes nothing. */
function change(value: Json, steps: readonly Step[], to: (one: Json) => Json | undefined): Json {
  const [step, ...rest] = steps;
  if (step === undefined) return to(value) ?? value;
  const child = getChild(value, step);
  if (!child) return value;
  if (rest.length === 0) return withChild(value, step, to(child));
  return withChild(value, step, change(child, rest, to));
}

function changeText(json: string, path: string, to: (one: Json) => Json | undefined): string {
  return printJson(change(readKept(json), recallPath(path), to));
}

export const jsonRemove = (json: string, path: string): string =>
  changeText(json, path, () => undefined);

const MOST_ITEMS = 1_000_000;

export function jsonSet(json: string, path: string, value: string, isCreating: boolean): string {
  return printJson(set(readKept(json), recallPath(path), { value: readKept(value), isCreating }));
}

interface Setting {
  readonly value: Json;
  readonly isCreating: boolean;
}

function set(value: Json, steps: readonly Step[], setting: Setting): Json {
  const [step, ...rest] = steps;
  if (step === undefined) return setting.value;
  const isOfKind = value.kind === (typeof step === "number" ? "array" : "object");
  if (!isOfKind && value.kind !== "null") return value;
  const child = getChild(value, step);
  if (!child && !setting.isCreating) return value;
  if (typeof step === "number" && step >= MOST_ITEMS)
    throw new Error(`googlesql: a JSON array of more than ${MOST_ITEMS} elements`);
  return withChild(value, step, set(child ?? NULL, rest, setting));
}

/** What is added to an array: one value, or the elements of a SQL array; of a NULL one, nothing. */
function readAdded(text: string, isEach: boolean): Json[] | undefined {
  if (text === "") return undefined;
  const value = readKept(text);
  return isEach && value.kind === "array" ? value.items : [value];
}

export function jsonAppend(json: string, path: string, value: string, isEach: boolean): string {
  const added = readAdded(value, isEach);
  if (!added) return json;
  return changeText(json, path, (one) => {
    if (one.kind === "null") return { kind: "array", items: added };
    return one.kind === "array" ? { kind: "array", items: [...one.items, ...added] } : one;
  });
}

export function jsonInsert(json: string, path: string, value: string, isEach: boolean): string {
  const added = readAdded(value, isEach);
  const steps = recallPath(path);
  const index = steps.at(-1);
  if (!added || typeof index !== "number") return json;
  if (index >= MOST_ITEMS)
    throw new Error(`googlesql: a JSON array of more than ${MOST_ITEMS} elements`);
  const insert = (one: Json): Json => {
    if (one.kind !== "array" && one.kind !== "null") return one;
    const items = one.kind === "array" ? [...one.items] : [];
    while (items.length < index) items.push(NULL);
    items.splice(index, 0, ...added);
    return { kind: "array", items };
  };
  return printJson(change(readKept(json), steps.slice(0, -1), insert));
}

export function jsonStripNulls(
  json: string,
  path: string,
  includesArrays: boolean,
  removesEmpty: boolean,
): string {
  const isEmpty = (value: Json) =>
    (value.kind === "object" && value.entries.length === 0) ||
    (value.kind === "array" && value.items.length === 0 && includesArrays);
  const isKept = (value: Json) => value.kind !== "null" && !(removesEmpty && isEmpty(value));
  const strip = (value: Json): Json => {
    if (value.kind === "object") {
      const entries = value.entries.map(([key, one]): [string, Json] => [key, strip(one)]);
      return { kind: "object", entries: entries.filter(([, one]) => isKept(one)) };
    }
    if (value.kind !== "array") return value;
    const items = value.items.map(strip);
    return { kind: "array", items: includesArrays ? items.filter(isKept) : items };
  };
  return changeText(json, path, (value) => {
    const stripped = strip(value);
    return removesEmpty && isEmpty(stripped) ? NULL : stripped;
  });
}

/** An object of texts as keys and JSON values, each a JSON array. */
export function jsonObject(keys: string, values: string): string {
  const [names, items] = [readKept(keys), readKept(values)];
  if (names.kind !== "array" || items.kind !== "array")
    throw new Error("googlesql: the keys or values of JSON_OBJECT are NULL");
  if (names.items.length !== items.items.length)
    throw new Error("googlesql: JSON_OBJECT has not as many keys as values");
  const entries = names.items.map((name, index): [string, Json] => {
    if (name.kind !== "string") throw new Error("googlesql: a key of JSON_OBJECT is NULL");
    return [name.value, items.items[index] ?? NULL];
  });
  return printJson(makeObject(entries));
}

/** Keys with those above them, as a JSON array of texts; `mode` says which arrays are gone into. */
export function jsonKeys(json: string, depth: bigint, mode: string): string {
  if (depth <= 0n) throw new Error("googlesql: JSON_KEYS with a depth that is not positive");
  const keys = new Set<string>();
  const collect = (value: Json, prefix: string, left: bigint, isInArray: boolean): void => {
    if (value.kind === "object" && left > 0n) {
      for (const [key, one] of value.entries) {
        const path = prefix === "" ? escapeKey(key) : `${prefix}.${escapeKey(key)}`;
        keys.add(path);
        collect(one, path, left - 1n, false);
      }
    }
    if (value.kind !== "array" || mode === "strict" || left <= 0n) return;
    if (isInArray && mode === "lax") return;
    for (const item of value.items) collect(item, prefix, left, true);
  };
  collect(readKept(json), "", depth, false);
  return JSON.stringify([...keys].toSorted(compareBytes));
}

function escapeKey(key: string): string {
  const quoted = JSON.stringify(key);
  return key.includes(".") || quoted !== `"${key}"` ? quoted : key;
}

/** What is no array, of arrays in arrays too, as a JSON array of JSON texts. */
export function jsonFlatten(json: string): string {
  const flatten = (value: Json): string[] =>
    value.kind === "array" ? value.items.flatMap(flatten) : [printJson(value)];
  return JSON.stringify(flatten(readKept(json)));
}
