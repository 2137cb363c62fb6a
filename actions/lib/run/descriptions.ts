import type { RelationName } from "../table.ts";
import type { RelationDescription, Warehouse } from "../warehouse/warehouse.ts";

const ASKED_AT_ONCE = 8;

/** What relations are, asked of the warehouse once each: on BigQuery that is a call over a network. */
export class Descriptions {
  readonly #warehouse: Pick<Warehouse, "describe">;
  readonly #found = new Map<string, Promise<RelationDescription | undefined>>();

  constructor(warehouse: Pick<Warehouse, "describe">) {
    this.#warehouse = warehouse;
  }

  describe(relation: RelationName): Promise<RelationDescription | undefined> {
    const key = nameOf(relation);
    const known = this.#found.get(key) ?? this.#warehouse.describe(relation);
    this.#found.set(key, known);
    known.catch(() => this.#found.delete(key));
    return known;
  }

  /** Asks for many before they are wanted. */
  async fetch(relations: Iterable<RelationName>): Promise<void> {
    const open = [...new Map([...relations].map((one) => [nameOf(one), one])).values()];
    for (let at = 0; at < open.length; at += ASKED_AT_ONCE) {
      await Promise.all(open.slice(at, at + ASKED_AT_ONCE).map((one) => this.describe(one)));
    }
  }

  /** To be called when a relation has been written. */
  forget(relation: RelationName): void {
    this.#found.delete(nameOf(relation));
  }
}

/** `shop.orders`. */
export function nameOf({ dataset, name }: RelationName): string {
  return `${dataset}.${name}`;
}
