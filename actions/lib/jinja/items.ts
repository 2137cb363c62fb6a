import { JinjaError } from "./error.ts";
import { spend } from "./meter.ts";
import { describeType, isObject, toRepr, Undefined } from "./value.ts";
import type { JinjaObject, Value } from "./value.ts";

/** What Python goes through once and no more, as `map` and `zip` give it; true even when empty. */
export class Stream implements JinjaObject {
  readonly jinjaType = "generator";
  #items: readonly Value[];

  constructor(items: readonly Value[]) {
    this.#items = items;
  }

  /** The items, unless they were taken before. */
  take(): readonly Value[] {
    const items = this.#items;
    this.#items = [];
    return items;
  }

  getAttribute(): undefined {
    return undefined;
  }

  toText(): string {
    throw new JinjaError("a generator has no text; make it a list by |list");
  }
}

/** What has items but is no list in Python: a range, the keys of a dict. */
export class View implements JinjaObject {
  readonly jinjaType: string;
  readonly getItems: () => readonly Value[];
  readonly toText: () => string;

  constructor(
    jinjaType: string,
    getItems: () => readonly Value[],
    toText = () => `${jinjaType}(${toRepr([...getItems()])})`,
  ) {
    this.jinjaType = jinjaType;
    this.getItems = getItems;
    this.toText = toText;
  }

  getAttribute(): undefined {
    return undefined;
  }
}

/** The items that a loop over the value visits: characters of a text, keys of a dict. */
export function listItems(value: Value): readonly Value[] {
  if (Array.isArray(value)) return value;
  if (typeof value === "string") return listCharacters(value);
  if (value instanceof Map) return [...value.keys()];
  if (value instanceof Undefined) throw value.toError();
  if (value instanceof Stream) return value.take();
  const items = isObject(value) ? value.getItems?.() : undefined;
  if (items === undefined) throw new JinjaError(`${describeType(value)} is not iterable`);
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
