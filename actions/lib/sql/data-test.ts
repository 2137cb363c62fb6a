import { literal, quote, quoteRelation } from "./quote.ts";
import type { Relation } from "./quote.ts";

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
  /** A singular or user-defined test: a query whose rows are the failures. */
  | { readonly kind: "query"; readonly sql: string };

type Of<Kind extends Check["kind"]> = Extract<Check, { kind: Kind }>;

type Builders = {
  readonly [Kind in Check["kind"]]: (check: Of<Kind>, from: string) => string;
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
    return `select ${column}, count(*) as row_count from ${from} where ${buildUnaccepted(check)} group by ${column}`;
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
  accepted_range: (check, from) => `select * from ${from} where ${buildOutside(check)}`,
  expression_is_true: (check, from) => `select * from ${from} where ${buildUntrue(check)}`,
  query: (check) => check.sql,
};

/** How many failures some checks find, as an aggregate over the relation: row by row. */
const COUNTS: {
  readonly [Kind in Check["kind"]]?: (check: Of<Kind>) => string;
} = {
  not_null: (check) => `countif(${quote(check.column)} is null)`,
  accepted_range: (check) => `countif(${buildOutside(check)})`,
  expression_is_true: (check) => `countif(${buildUntrue(check)})`,
  // Each value that is not accepted fails once, however many rows have it.
  accepted_values: (check) =>
    `count(distinct if(${buildUnaccepted(check)}, ${quote(check.column)}, null))`,
};

/** A data test as the warehouse is asked. */
export interface Question {
  /** A query for the rows that fail; the test passes when there are none. */
  readonly failuresSql: string;
  /** Failures beyond so many are neither counted nor stored. */
  readonly limit: number | undefined;
  /**
   * The same count as an aggregate, for one pass over `from` with the other tests of it. Undefined
   * where there is none; leave it out if `failuresSql` is given CTEs that `from` lacks.
   */
  readonly scan: { readonly from: string; readonly count: string } | undefined;
}

/** What to ask of `relation` (quoted); `where` says which of its rows count. */
export function buildQuestion(
  check: Check,
  relation: string,
  options: { where: string | undefined; limit: number | undefined },
): Question {
  const { where, limit } = options;
  const from = where === undefined ? relation : `(select * from ${relation} where (${where}))`;
  const build = BUILDERS[check.kind] as (check: Check, from: string) => string;
  const count = (COUNTS[check.kind] as ((check: Check) => string) | undefined)?.(check);
  // BigQuery does not take every subquery in an aggregate that it takes in a WHERE.
  const isScan = count !== undefined && !/\bselect\b/i.test(count);
  return {
    failuresSql: build(check, from),
    limit,
    scan: isScan ? { from, count } : undefined,
  };
}

/**
 * One query that counts the failures of several tests: rows of `test` (its index) and `failures`.
 * Tests that look at the rows of one relation share a scan of it. Otherwise a test's query stands
 * in it as it is, one line below its start.
 */
export function buildCounts(questions: readonly Question[]): string {
  const scans = new Map<string, number[]>();
  for (const [index, { scan }] of questions.entries()) {
    if (scan === undefined) continue;
    scans.set(scan.from, [...(scans.get(scan.from) ?? []), index]);
  }
  const shared = [...scans].filter(([, indexes]) => indexes.length > 1);
  const done = new Set(shared.flatMap(([, indexes]) => indexes));
  const parts = [
    ...shared.map(([from, indexes]) => buildScan(from, indexes, questions)),
    ...questions.flatMap((question, index) => (done.has(index) ? [] : buildCount(question, index))),
  ];
  return parts.join("\nunion all\n");
}

function buildCount({ failuresSql, limit }: Question, index: number): string {
  const head = `select ${index} as test, count(*) as failures from (`;
  if (limit === undefined) return `${head}\n${failuresSql}\n) as failing`;
  return `${head}select 1 as failure from (\n${failuresSql}\n) as failing limit ${limit}) as counted`;
}

/** An array, for the names of its fields are nobody else's: columns might be taken for the table's. */
function buildScan(
  from: string,
  indexes: readonly number[],
  questions: readonly Question[],
): string {
  const counts = indexes.map((index) => {
    const { scan, limit } = questions[index] ?? {};
    const count = limit === undefined ? scan?.count : `least(${scan?.count}, ${limit})`;
    return `struct(${index} as test, ${count} as failures)`;
  });
  return [
    "select counted.test, counted.failures from (",
    `select [\n${counts.join(",\n")}\n] as counts`,
    `from ${from}`,
    ") as scanned cross join unnest(scanned.counts) as counted",
  ].join("\n");
}

/** The first rows that fail; which ones they are is the warehouse's choice. */
export function buildSample(failuresSql: string, options: { rows: number }): string {
  return `select * from (\n${failuresSql}\n) as failing limit ${options.rows}`;
}

/** A statement that keeps the rows that fail in a table of their own. */
export function buildStoredFailures(table: Relation, { failuresSql, limit }: Question): string {
  const rows = limit === undefined ? failuresSql : buildSample(failuresSql, { rows: limit });
  return `create or replace table ${quoteRelation(table)} as\n${rows}`;
}

function buildUnaccepted({ column, values }: Of<"accepted_values">): string {
  return `${quote(column)} not in (${values.map(literal).join(", ")})`;
}

function buildOutside({ column, min, max, isInclusive }: Of<"accepted_range">): string {
  const equal = isInclusive ? "=" : "";
  const bounds = [
    ...(min === undefined ? [] : [`not ${quote(column)} >${equal} ${buildBound(min)}`]),
    ...(max === undefined ? [] : [`not ${quote(column)} <${equal} ${buildBound(max)}`]),
  ];
  return bounds.join(" or ");
}

function buildBound(bound: string | number): string {
  return typeof bound === "number" ? literal(bound) : `(${bound})`;
}

function buildUntrue({ column, expression }: Of<"expression_is_true">): string {
  return `not (${column === undefined ? "" : `${quote(column)} `}${expression})`;
}
