import { suggest } from "../graph/nearest.ts";
import type { CallSite } from "./error.ts";
import { JinjaError } from "./error.ts";
import { countItems, listCharacters, listItems, Stream, View } from "./items.ts";
import { DICT_METHODS, getEntry, LIST_METHODS, TUPLE_METHODS } from "./list-methods.ts";
import { spend } from "./meter.ts";
import { readInteger } from "./signature.ts";
import type { Builtin } from "./signature.ts";
import { TEXT_METHODS } from "./text-methods.ts";
import { describeType, isObject, orElse, Tuple, Undefined } from "./value.ts";
import type { JinjaFunction, Value } from "./value.ts";

/** `object.name`: an attribute or method, else the entry of that name. Undefined without either. */
export function getAttribute(object: Value, name: string, path: string): Value {
  if (object instanceof Undefined) throw object.toError();
  const found = isObject(object) ? object.getAttribute(name) : getMethod(object, name);
  if (found !== undefined) return found;
  const entry = object instanceof Map ? getEntry(object, name) : undefined;
  if (entry !== undefined) return entry;
  if (!(object instanceof Map)) return new Undefined(path);
  const owner = path.slice(0, path.length - name.length);
  return new Undefined(path, { known: () => listTexts(object).map((key) => owner + key) });
}

/** `object[index]`: the item or entry, else the attribute of that name. Undefined without either. */
export function getItem(object: Value, index: Value, path: string): Value {
  if (object instanceof Undefined) throw object.toError();
  if (index instanceof Undefined) throw index.toError();
  if (object instanceof Map) {
    const entry = getEntry(object, index);
    if (entry !== undefined) return entry;
  } else if (typeof index === "number" || typeof index === "boolean") {
    if (isOneWay(object)) return new Undefined(path, { reason: failIndex(object) });
    const items = typeof object === "string" ? listCharacters(object) : listIndexed(object);
    return orElse(items?.at(Number(index)), () => new Undefined(path));
  }
  return typeof index === "string" ? getAttribute(object, index, path) : new Undefined(path);
}

function isOneWay(object: Value): boolean {
  return object instanceof Stream || (object instanceof View && object.jinjaType !== "range");
}

function failIndex(object: Value): string {
  return `${describeType(object)} has no order to index; make it a list by |list`;
}

function listIndexed(object: Value): readonly Value[] | undefined {
  if (Array.isArray(object)) return object;
  return isObject(object) ? object.getItems?.() : undefined;
}

/** `object[start:stop:step]`, as Python cuts texts and lists. */
export function getSlice(object: Value, bounds: readonly (Value | undefined)[]): Value {
  if (isOneWay(object)) throw new JinjaError(failIndex(object));
  if (object instanceof Map || countItems(object) === undefined) {
    throw new JinjaError(`cannot slice ${describeType(object)}`);
  }
  const items = listItems(object);
  const [start, stop, step] = bounds;
  const by = readInteger(step, 1);
  if (by === 0) throw new JinjaError("a slice cannot step by 0");
  const { length } = items;
  const [low, high] = by > 0 ? [0, length] : [-1, length - 1];
  const toIndex = (bound: Value | undefined, fallback: number) => {
    if (bound === undefined || bound === null) return fallback;
    const index = readInteger(bound, 0);
    return Math.min(Math.max(index < 0 ? index + length : index, low), high);
  };
  const end = toIndex(stop, by > 0 ? high : low);
  const cut: Value[] = [];
  for (let at = toIndex(start, by > 0 ? low : high); by > 0 ? at < end : at > end; at += by) {
    cut.push(items[at] ?? null);
  }
  spend(cut.length);
  if (typeof object === "string") return cut.join("");
  if (object instanceof View) {
    const fail = () => {
      throw new JinjaError("a slice of a range has no text here; make it a list by |list");
    };
    return new View("range", () => cut, fail);
  }
  return object instanceof Tuple ? Tuple.from(cut) : cut;
}

/** A method bound to its object, as a value; undefined without such a method. */
export function getMethod(object: Value, name: string): JinjaFunction | undefined {
  const method = methodsOf(object)?.get(name);
  return method && ((args, named) => method(object as never, args, named));
}

function methodsOf(object: Value): ReadonlyMap<string, Builtin<never>> | undefined {
  if (typeof object === "string") return TEXT_METHODS;
  if (object instanceof Map) return DICT_METHODS;
  if (object instanceof Tuple) return TUPLE_METHODS;
  return Array.isArray(object) ? LIST_METHODS : undefined;
}

/** What `object.name(…)` calls. Throws for a text or list without such a method. */
export function getCallee(object: Value, name: string, path: string): Value {
  const found = getAttribute(object, name, path);
  if (!(found instanceof Undefined)) return found;
  const methods = methodsOf(object);
  if (methods === undefined) return found;
  const known = [...methods.keys(), ...(object instanceof Map ? listTexts(object) : [])];
  throw new JinjaError(`${describeType(object)} has no method ${name}${suggest(name, known)}`);
}

function listTexts(dict: ReadonlyMap<Value, Value>): string[] {
  return [...dict.keys()].filter((key) => typeof key === "string");
}

/** Calls a value with arguments. `path` is how the template names it, for messages. */
export function callValue(
  callee: Value,
  given: {
    args: readonly Value[];
    named: ReadonlyMap<string, Value>;
    site: CallSite;
    path: string;
  },
): Value {
  spend(1);
  if (typeof callee === "function") return callee(given.args, given.named, given.site);
  if (callee instanceof Undefined) throw callee.toError();
  const call = isObject(callee) ? callee.call : undefined;
  if (call === undefined)
    throw new JinjaError(`${given.path} is ${describeType(callee)}, not a function`);
  return call.call(callee, given.args, given.named, given.site);
}
