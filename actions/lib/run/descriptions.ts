import type { RelationName } from "../table.ts";
import type { RelationDescription, RelationIdentity, Warehouse } from "../warehouse/warehouse.ts";

/** BigQuery takes a hundred calls a second of one user; DuckDB is asked in one query. */
const ASKED_AT_ONCE = { bigquery: 8, duckdb: 100 };

type Asked = Pick<Warehouse, "describe" | "identify" | "kind">;

/** What relations are, asked of the warehouse once each: on BigQuery that is a call over a network. */
export class Descriptions {
  readonly #warehouse: Asked;
  readonly #found = new Map<string, Promise<RelationDescription | undefined>>();
  readonly #identities = new Map<string, Promise<RelationIdentity | undefined>>();

  constructor(warehouse: Asked) {
    this.#warehouse = warehouse;
  }

  describe(relation: RelationName): Promise<RelationDescription | undefined> {
    const key = nameOf(relation);
    const known = this.#found.get(key) ?? this.#warehouse.describe(relation);
    this.#found.set(key, known);
    known.catch(() => this.#found.delete(key));
    return known;
  }

  identify(relation: RelationName): Promise<RelationIdentity | undefined> {
    if (this.#warehouse.identify === undefined) return this.describe(relation);
    const key = nameOf(relation);
    const known = this.#identities.get(key) ?? this.#warehouse.identify(relation);
    this.#identities.set(key, known);
    known.catch(() => this.#identities.delete(key));
    return known;
  }

  /** Identifies many before they are wanted. */
  async fetch(relations: Iterable<RelationName>): Promise<void> {
    const open = [...new Map([...relations].map((one) => [nameOf(one), one])).values()];
    const atOnce = ASKED_AT_ONCE[this.#warehouse.kind];
    for (let at = 0; at < open.length; at += atOnce) {
      await Promise.all(open.slice(at, at + atOnce).map((one) => this.identify(one)));
    }
  }

  /** To be called when a relation has been written. */
  forget(relation: RelationName): void {
    this.#found.delete(nameOf(relation));
    this.#identities.delete(nameOf(relation));
  }
}

/** `shop.orders`. */
export function nameOf({ dataset, name }: RelationName): string {
  return `${dataset}.${name}`;
}
