import { JinjaError } from "./error.ts";
import { spend } from "./meter.ts";
import { isEqual } from "./operate.ts";
import { orElse, Undefined } from "./value.ts";
import type { JinjaFunction, JinjaObject, Value } from "./value.ts";

/** What `loop` is inside a loop: https://jinja.palletsprojects.com/en/stable/templates/#for */
export class Loop implements JinjaObject {
  readonly jinjaType = "loop";
  readonly #items: readonly Value[];
  /** Counts from 0. */
  index0 = 0;
  #changed: readonly Value[] | undefined;

  constructor(items: readonly Value[]) {
    this.#items = items;
  }

  getAttribute(name: string): Value | undefined {
    const [{ length }, at] = [this.#items, this.index0];
    if (name === "index") return at + 1;
    if (name === "index0") return at;
    if (name === "first") return at === 0;
    if (name === "last") return at >= length - 1;
    if (name === "length") return length;
    if (name === "revindex") return length - at;
    if (name === "revindex0") return length - at - 1;
    if (name === "depth") return 1;
    if (name === "depth0") return 0;
    if (name === "previtem") return orElse(this.#items[at - 1], () => missing("previous"));
    if (name === "nextitem") return orElse(this.#items[at + 1], () => missing("next"));
    if (name === "cycle") return this.#cycle;
    return name === "changed" ? this.#hasChanged : undefined;
  }

  readonly #cycle: JinjaFunction = (args) => {
    const item = args[this.index0 % args.length];
    if (item === undefined) throw new JinjaError("cycle() needs items");
    return item;
  };

  readonly #hasChanged: JinjaFunction = (args) => {
    const before = this.#changed;
    spend(args.length);
    this.#changed = [...args];
    if (before?.length !== args.length) return true;
    return !args.every((item, index) => isEqual(item, before[index] ?? null));
  };
}

function missing(which: string): Undefined {
  return new Undefined(`${which} item`, { reason: `there is no ${which} item` });
}
