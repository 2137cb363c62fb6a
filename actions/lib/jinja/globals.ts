import { JinjaError } from "./error.ts";
import { View } from "./items.ts";
import { setEntry } from "./key.ts";
import { readEntries } from "./list-methods.ts";
import { spend } from "./meter.ts";
import { bind, defineFunction, readInteger, readText } from "./signature.ts";
import type { Named } from "./signature.ts";
import type { JinjaFunction, JinjaObject, Value } from "./value.ts";

/** As in Jinja's sandbox. */
const MAX_RANGE = 100_000;

/** Leaves the macro that is running, with a value: what dbt's `return` does. */
export class Returned {
  readonly value: Value;

  constructor(value: Value) {
    this.value = value;
  }
}

/** Functions that every template has, unless what it is given has the name. */
export const GLOBALS: ReadonlyMap<string, JinjaFunction> = new Map<string, JinjaFunction>([
  ["range", (args, named) => listRange(args, named)],
  ["dict", (args, named) => makeDict(args, named)],
  ["namespace", (args, named) => new Namespace(makeDict(args, named))],
  ["cycler", (args) => new Cycler(args)],
  [
    "joiner",
    defineFunction("joiner(sep?)", ([separator]) => makeJoiner(readText(separator, ", "))),
  ],
  [
    "return",
    defineFunction("return(data?)", ([value = null]) => {
      // oxlint-disable-next-line typescript/only-throw-error -- it is no error and keeps no stack
      throw new Returned(value);
    }),
  ],
]);

function listRange(args: readonly Value[], named: Named): Value {
  if (args.length === 0) throw new JinjaError("range() needs a number");
  const [first, stop, step] = bind(
    "range(start, stop?, step?)",
    ["start", "stop?", "step?"],
    args,
    named,
  );
  const from = stop === undefined ? 0 : readInteger(first, 0);
  const to = readInteger(stop ?? first, 0);
  const by = readInteger(step, 1);
  if (by === 0) throw new JinjaError("range() cannot step by 0");
  const length = Math.max(Math.ceil((to - from) / by), 0);
  if (length > MAX_RANGE) throw new JinjaError(`range() makes more than ${MAX_RANGE} numbers`);
  spend(length);
  const numbers = Array.from({ length }, (_, index) => from + index * by);
  const text = `range(${from}, ${to}${by === 1 ? "" : `, ${by}`})`;
  return new View(
    "range",
    () => numbers,
    () => text,
  );
}

function makeDict(args: readonly Value[], named: Named): Map<Value, Value> {
  if (args.length > 1) throw new JinjaError(`dict() is given ${args.length} arguments`);
  const dict = new Map<Value, Value>();
  for (const [key, value] of readEntries(args[0], named)) setEntry(dict, key, value);
  return dict;
}

/** What `set` can assign to from inside a loop. */
class Namespace implements JinjaObject {
  readonly jinjaType = "namespace";
  readonly #values: Map<Value, Value>;

  constructor(values: Map<Value, Value>) {
    this.#values = values;
  }

  getAttribute(name: string): Value | undefined {
    return this.#values.get(name);
  }

  setAttribute(name: string, value: Value): void {
    this.#values.set(name, value);
  }
}

class Cycler implements JinjaObject {
  readonly jinjaType = "cycler";
  readonly #items: readonly Value[];
  #at = 0;

  constructor(items: readonly Value[]) {
    if (items.length === 0) throw new JinjaError("cycler() needs items");
    this.#items = items;
  }

  getAttribute(name: string): Value | undefined {
    const current = this.#items[this.#at] ?? null;
    if (name === "current") return current;
    if (name === "reset") return () => this.#goTo(0);
    if (name !== "next") return undefined;
    return () => {
      const { [this.#at]: item = null } = this.#items;
      this.#goTo((this.#at + 1) % this.#items.length);
      return item;
    };
  }

  #goTo(at: number): null {
    this.#at = at;
    return null;
  }
}

function makeJoiner(separator: string): JinjaFunction {
  let isFirst = true;
  return () => {
    const text = isFirst ? "" : separator;
    isFirst = false;
    return text;
  };
}
