import type { RelationPlace } from "../graph/nodes.ts";
import { JinjaError } from "../jinja/error.ts";
import { isTrue } from "../jinja/operate.ts";
import { defineFunction } from "../jinja/signature.ts";
import type { JinjaObject, Value } from "../jinja/value.ts";
import { quote, quoteRelation } from "../sql/quote.ts";

/** A table or view as templates see it: prints as SQL names it, and has dbt's attributes. */
export interface RelationValue extends JinjaObject {
  readonly jinjaType: "relation";
  readonly place: RelationPlace;
}

interface RelationOptions {
  readonly database: string | undefined;
  readonly type?: "table" | "view";
  readonly cte?: string | undefined;
}

/**
 * `place` is asked for when it is used: where a model goes may not be known before all of the
 * project is read. `cte` is the name of an ephemeral model's CTE.
 */
export function createRelation(
  getPlace: () => RelationPlace,
  options: RelationOptions,
): RelationValue {
  return new Relation(getPlace, options);
}

/** A class, as a large project makes one for each reference. */
class Relation implements RelationValue {
  readonly jinjaType = "relation";
  readonly #getPlace: () => RelationPlace;
  readonly #options: RelationOptions;

  constructor(getPlace: () => RelationPlace, options: RelationOptions) {
    this.#getPlace = getPlace;
    this.#options = options;
  }

  get place(): RelationPlace {
    return this.#getPlace();
  }

  /** Of the object itself, so that a copy with another text has the same attributes. */
  readonly getAttribute = (name: string): Value => {
    const { database = "", type, cte } = this.#options;
    switch (name) {
      case "database":
      case "project":
        return database;
      case "schema":
      case "dataset":
        return this.place.dataset;
      case "identifier":
      case "name":
      case "table":
        return this.place.alias;
      case "type":
        return type ?? null;
      case "is_table":
        return type !== "view";
      case "is_view":
        return type === "view";
      case "is_cte":
        return cte !== undefined;
      case "render":
        return () => this.toText();
      case "include":
        return defineFunction(
          "include(database?, schema?, identifier?)",
          ([, schema = true, identifier = true]) =>
            this.#include(isTrue(schema), isTrue(identifier)),
        );
      case "quote":
        return () => this;
      case "without_identifier":
        return () => quote(this.place.dataset);
      default:
        throw new JinjaError(`a relation has no attribute ${name}`);
    }
  };

  /** The same relation, whose text is only these parts of its name. */
  #include(hasSchema: boolean, hasIdentifier: boolean): RelationValue {
    if (hasSchema && hasIdentifier) return this;
    const getPlace = this.#getPlace;
    return {
      jinjaType: "relation",
      getAttribute: this.getAttribute,
      get place() {
        return getPlace();
      },
      toText: () => {
        const { dataset, alias } = getPlace();
        return hasSchema ? quote(dataset) : hasIdentifier ? quote(alias) : "";
      },
    };
  }

  toText(): string {
    if (this.#options.cte !== undefined) return this.#options.cte;
    const { dataset, alias } = this.place;
    return quoteRelation({ dataset, name: alias });
  }
}

export function isRelation(value: Value | undefined): value is RelationValue {
  return (
    typeof value === "object" &&
    value !== null &&
    "jinjaType" in value &&
    value.jinjaType === "relation"
  );
}
