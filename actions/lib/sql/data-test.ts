import { literal, quote } from "./quote.ts";

/** What a data test asks of a relation. SQL in it has passed `findExpressionFault`. */
export type Check =
  | { readonly kind: "unique"; readonly column: string }
  | { readonly kind: "not_null"; readonly column: string }
  | {
      readonly kind: "accepted_values";
      readonly column: string;
      readonly values: readonly (string | number | boolean)[];
    }
  | {
      readonly kind: "relationships";
      readonly column: string;
      /** The other relation, quoted. */
      readonly to: string;
      readonly field: string;
    }
  | { readonly kind: "unique_combination_of_columns"; readonly columns: readonly string[] }
  | {
      readonly kind: "accepted_range";
      readonly column: string;
      readonly min?: string | number | undefined;
      readonly max?: string | number | undefined;
      readonly isInclusive: boolean;
    }
  | {
      readonly kind: "expression_is_true";
      readonly column?: string | undefined;
      readonly expression: string;
    }
  /** A singular test: a query whose rows are the failures. */
  | { readonly kind: "query"; readonly sql: string };

type Builders = {
  readonly [Kind in Check["kind"]]: (check: Extract<Check, { kind: Kind }>, from: string) => string;
};

/** Each check as a query whose count must be 0. */
const BUILDERS: Builders = {
  unique: (check, from) => {
    const column = quote(check.column);
    return `select ${column}, count(*) as row_count from ${from} where ${column} is not null group by ${column} having count(*) > 1`;
  },
  not_null: (check, from) => `select * from ${from} where ${quote(check.column)} is null`,
  accepted_values: (check, from) => {
    const column = quote(check.column);
    const values = check.values.map(literal).join(", ");
    return `select ${column}, count(*) as row_count from ${from} where ${column} not in (${values}) group by ${column}`;
  },
  relationships: (check, from) => {
    const [column, field] = [quote(check.column), quote(check.field)];
    const parents = `select distinct ${field} as parent_value from ${check.to}`;
    return [
      `select child.* from ${from} as child`,
      `left join (${parents}) as parent on child.${column} = parent.parent_value`,
      `where child.${column} is not null and parent.parent_value is null`,
    ].join(" ");
  },
  unique_combination_of_columns: (check, from) => {
    const columns = check.columns.map(quote).join(", ");
    return `select ${columns}, count(*) as row_count from ${from} group by ${columns} having count(*) > 1`;
  },
  accepted_range: (check, from) => {
    const column = quote(check.column);
    const equal = check.isInclusive ? "=" : "";
    const bounds = [
      ...(check.min === undefined ? [] : [`not ${column} >${equal} ${buildBound(check.min)}`]),
      ...(check.max === undefined ? [] : [`not ${column} <${equal} ${buildBound(check.max)}`]),
    ];
    return `select * from ${from} where ${bounds.join(" or ")}`;
  },
  expression_is_true: (check, from) => {
    const subject = check.column === undefined ? "" : `${quote(check.column)} `;
    return `select * from ${from} where not (${subject}${check.expression})`;
  },
  query: (check) => check.sql,
};

/** The rows of `relation` (quoted) that fail a check; it passes when there are none. */
export function buildFailures(
  check: Check,
  relation: string,
  options: { where: string | undefined },
): string {
  const from =
    options.where === undefined
      ? relation
      : `(select * from ${relation} where ${options.where}) as tested`;
  const build = BUILDERS[check.kind] as (check: Check, from: string) => string;
  return build(check, from);
}

/** One query that counts the failures of several tests: columns `test` (its index) and `failures`. */
export function buildCounts(failures: readonly string[]): string {
  return failures
    .map(
      (sql, index) => `select ${index} as test, count(*) as failures from (\n${sql}\n) as failing`,
    )
    .join("\nunion all\n");
}

/** The first rows that fail; which ones they are is the warehouse's choice. */
export function buildSample(failures: string, options: { rows: number }): string {
  return `select * from (\n${failures}\n) as failing limit ${options.rows}`;
}

function buildBound(bound: string | number): string {
  return typeof bound === "number" ? literal(bound) : `(${bound})`;
}
