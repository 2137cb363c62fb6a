import type { RelationPlace } from "../graph/nodes.ts";
import { JinjaError } from "../jinja/error.ts";
import type { JinjaFunction, JinjaObject, Value } from "../jinja/value.ts";
import { quote, quoteRelation } from "../sql/quote.ts";

/** A table or view as templates see it: prints as SQL names it, and has dbt's attributes. */
export interface RelationValue extends JinjaObject {
  readonly jinjaType: "relation";
  readonly place: RelationPlace;
}

/**
 * `place` is asked for when it is used: where a model goes may not be known before all of the
 * project is read. `cte` is the name of an ephemeral model's CTE.
 */
export function createRelation(
  getPlace: () => RelationPlace,
  options: { database: string | undefined; type?: "table" | "view"; cte?: string | undefined },
): RelationValue {
  const { database, type, cte } = options;
  const copy: JinjaFunction = () => relation;
  const attributes: Readonly<Record<string, () => Value>> = {
    database: () => database ?? "",
    project: () => database ?? "",
    schema: () => getPlace().dataset,
    dataset: () => getPlace().dataset,
    identifier: () => getPlace().alias,
    name: () => getPlace().alias,
    table: () => getPlace().alias,
    type: () => type ?? null,
    is_table: () => type !== "view",
    is_view: () => type === "view",
    is_cte: () => cte !== undefined,
    render: () => () => toText(),
    include: () => copy,
    quote: () => copy,
    without_identifier: () => () => quote(getPlace().dataset),
  };
  const toText = () => {
    if (cte !== undefined) return cte;
    const { dataset, alias } = getPlace();
    return quoteRelation({ dataset, name: alias });
  };
  const relation: RelationValue = {
    jinjaType: "relation",
    get place() {
      return getPlace();
    },
    getAttribute: (name) => {
      if (Object.hasOwn(attributes, name)) return attributes[name]?.();
      throw new JinjaError(`a relation has no attribute ${name}`);
    },
    toText,
  };
  return relation;
}

export function isRelation(value: Value | undefined): value is RelationValue {
  return (
    typeof value === "object" &&
    value !== null &&
    "jinjaType" in value &&
    value.jinjaType === "relation"
  );
}
