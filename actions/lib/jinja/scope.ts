/** The variables of one call of a macro or template, numbered as its frame keeps them. */
export interface Unit {
  size: number;
  /** Slots of what a macro's body asks of its caller, by `caller`, `varargs` and `kwargs`. */
  readonly asked: Map<string, number>;
}

/** Where a variable is kept: so many units further out, at that number. */
export interface Place {
  readonly hops: number;
  readonly slot: number;
}

const ASKED = new Set(["caller", "varargs", "kwargs"]);

/**
 * The names that one block assigns. As in Python's Jinja, a block inside (a loop, a macro) sees
 * them, and what it assigns itself is not seen outside; `if` has no names of its own.
 */
export class Scope {
  readonly unit: Unit;
  readonly parent: Scope | undefined;
  readonly #slots = new Map<string, number>();

  constructor(parent: Scope | undefined, unit?: Unit) {
    this.parent = parent;
    this.unit = unit ?? { size: 0, asked: new Map() };
  }

  /** The slot of a name that this block assigns. */
  declare(name: string): number {
    let slot = this.#slots.get(name);
    if (slot === undefined) {
      slot = this.reserve();
      this.#slots.set(name, slot);
    }
    return slot;
  }

  /** A slot without a name. */
  reserve(): number {
    this.unit.size += 1;
    return this.unit.size - 1;
  }

  /**
   * Notes that `caller`, `varargs` or `kwargs` is read, which every macro around then takes; the
   * innermost one's is what is read.
   */
  ask(name: string): void {
    if (!ASKED.has(name) || this.#slots.has(name)) return;
    const isOutermost = this.parent?.unit !== this.unit;
    if (isOutermost) this.unit.asked.set(name, this.declare(name));
    this.parent?.ask(name);
  }

  /** Slots that the block begins without values. */
  get slots(): readonly number[] {
    return [...this.#slots.values()];
  }

  /** All places where the name may be kept, innermost first: the first with a value counts. */
  find(name: string, hops = 0): Place[] {
    const slot = this.#slots.get(name);
    const further = this.parent?.unit === this.unit ? hops : hops + 1;
    const outside = this.parent?.find(name, further) ?? [];
    return slot === undefined ? outside : [{ hops, slot }, ...outside];
  }

  /** Names that are assigned here or further out, for suggestions. */
  listNames(): string[] {
    const names = [...this.#slots.keys()];
    return this.parent ? [...names, ...this.parent.listNames()] : names;
  }
}
