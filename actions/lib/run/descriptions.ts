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
    return once(this.#found, nameOf(relation), () => this.#warehouse.describe(relation));
  }

  identify(relation: RelationName): Promise<RelationIdentity | undefined> {
    const { identify } = this.#warehouse;
    if (identify === undefined) return this.describe(relation);
    return once(this.#identities, nameOf(relation), () => identify.call(this.#warehouse, relation));
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

/** What is known by the key, or asked now; what failed is asked again the next time. */
function once<Answer>(
  known: Map<string, Promise<Answer>>,
  key: string,
  ask: () => Promise<Answer>,
): Promise<Answer> {
  const answer = known.get(key) ?? ask();
  known.set(key, answer);
  answer.catch(() => known.delete(key));
  return answer;
}
