import { quote, quoteRelation } from "./quote.ts";
import type { Relation } from "./quote.ts";

/** A column that both relations have, of one type. */
export interface DiffColumn {
  readonly name: string;
  /** GoogleSQL's name of the type. */
  readonly type: string;
}

/** Two relations to be compared, and by what. */
export interface DiffShape {
  readonly before: Relation;
  readonly after: Relation;
  /** Columns that tell rows apart, all of them scalar; none to compare rows whole. */
  readonly key: readonly DiffColumn[];
  /** What is compared of each row, the key aside. */
  readonly columns: readonly DiffColumn[];
  /** How far two FLOAT64 may lie apart and be the same, as a share of the larger; 0 for not at all. */
  readonly tolerance: number;
}

/** A value of each scalar type that NULL is joined as; text for those that do not equal themselves. */
const NULLS: Readonly<Record<string, string>> = {
  BIGNUMERIC: "bignumeric '0'",
  BOOL: "false",
  BYTES: "b''",
  DATE: "date '1970-01-01'",
  DATETIME: "datetime '1970-01-01 00:00:00'",
  FLOAT64: "''",
  INT64: "0",
  INTERVAL: "''",
  NUMERIC: "numeric '0'",
  STRING: "''",
  TIME: "time '00:00:00'",
  TIMESTAMP: "timestamp '1970-01-01 00:00:00+00'",
};
const NUMBERS: ReadonlySet<string> = new Set(["BIGNUMERIC", "FLOAT64", "INT64", "NUMERIC"]);

/** Whether values can be grouped and ordered; others are compared as JSON. */
export function isScalar({ type }: Pick<DiffColumn, "type">): boolean {
  return Object.hasOwn(NULLS, type);
}

/** Whether a column has a sum. */
export function isNumber({ type }: Pick<DiffColumn, "type">): boolean {
  return NUMBERS.has(type);
}

/**
 * One row that counts rows by their key alone: `rows_before`, `rows_after`, `added`, `removed`, and
 * `doubled`, values of the key that several rows of one side share. Grouping takes NULL and NaN for
 * themselves.
 */
export function buildKeyCounts(shape: DiffShape): string {
  return [
    buildGrouped({ ...shape, columns: shape.key }),
    "select",
    "sum(n_before) as rows_before,",
    "sum(n_after) as rows_after,",
    "countif(n_before = 0) as added,",
    "countif(n_after = 0) as removed,",
    "countif(n_before > 1 or n_after > 1) as doubled",
    "from grouped",
  ].join("\n");
}

/**
 * One row on the columns, of relations whose rows have a key each: `changed` rows of the same key,
 * `d<i>` of them in the column at index i, and the sums `b<i>` and `a<i>` of a column of numbers.
 */
export function buildChangeCounts(shape: DiffShape): string {
  const differs = shape.columns.map((_, index) => `d${index}`);
  const counts = [
    `countif(${differs.join(" or ")}) as changed`,
    ...differs.map((name) => `countif(${name}) as ${name}`),
    ...sumColumns(shape, (side, index) => `${side}${index}`),
  ];
  return `${buildCompared(shape)}\nselect\n${counts.join(",\n")}\nfrom compared`;
}

/**
 * One row on rows compared whole, each as often as it is there: `rows_before`, `rows_after`,
 * `added`, `removed`, and the sums `b<i>` and `a<i>` of a column of numbers.
 */
export function buildWholeCounts(shape: DiffShape): string {
  const counts = [
    "sum(n_before) as rows_before",
    "sum(n_after) as rows_after",
    "sum(greatest(n_after - n_before, 0)) as added",
    "sum(greatest(n_before - n_after, 0)) as removed",
    ...sumColumns(shape, (side, index) => `${side}${index}`),
  ];
  return `${buildGrouped(shape)}\nselect\n${counts.join(",\n")}\nfrom grouped`;
}

/**
 * Some rows that differ: `kind` (`added`, `removed` or `changed`), `k<i>` for the key, `b<i>`, `a<i>`
 * and, whether they differ, `d<i>` for the columns. There are `rows` of each set of columns that
 * differ together, so that each of these has an example.
 */
export function buildChangeExamples(
  shape: DiffShape,
  { rows, limit }: { readonly rows: number; readonly limit: number },
): string {
  const keys = shape.key.map((_, index) => `k${index}`);
  const order = keys.join(", ");
  const differs = shape.columns.map((_, index) => `d${index}`);
  const values = shape.columns.flatMap((_, index) => [`b${index}`, `a${index}`, `d${index}`]);
  const kinds = "when not in_before then 'added' when not in_after then 'removed' else 'changed'";
  const kind = ["kind", ...differs].join(", ");
  return [
    `${buildCompared(shape)},`,
    `kinds as (select *, case ${kinds} end as kind from compared)`,
    `select ${["kind", ...keys, ...values].join(", ")} from kinds`,
    `where ${["kind <> 'changed'", ...differs].join(" or ")}`,
    `qualify row_number() over (partition by ${kind} order by ${order}) <= ${rows}`,
    `order by kind, ${order} limit ${limit}`,
  ].join("\n");
}

/** The same of rows compared whole: `kind`, and `c<i>` for the columns. */
export function buildWholeExamples(shape: DiffShape, { rows }: { readonly rows: number }): string {
  const values = shape.columns.map((_, index) => `c${index}`);
  // Enough to show the same rows each time, as a rule; to sort by all takes long.
  const order = values.slice(0, 3).join(", ");
  return [
    `${buildGrouped(shape)},`,
    "kinds as (select *, if(n_after > n_before, 'added', 'removed') as kind from grouped)",
    `select ${["kind", ...values].join(", ")} from kinds`,
    "where n_after <> n_before",
    `qualify row_number() over (partition by kind order by ${order}) <= ${rows}`,
    `order by kind, ${order}`,
  ].join("\n");
}

/** One row for rows that are the same in all columns, with how many each side has. */
function buildGrouped(shape: DiffShape): string {
  const { before, after, columns } = shape;
  const names = columns.map((_, index) => `c${index}`).join(", ");
  const values = columns.map((column, index) => `${buildValue(column)} as c${index}`);
  const side = (index: number, relation: Relation): string =>
    `select ${[`${index} as side`, ...values].join(", ")}\nfrom ${quoteRelation(relation)}`;
  const sums = sumColumns(
    shape,
    (of, index) => `if(side = ${of === "b" ? 0 : 1}, c${index}, null)`,
  );
  const counts = ["countif(side = 0) as n_before", "countif(side = 1) as n_after"];
  return [
    `with sides as (\n${side(0, before)}\nunion all\n${side(1, after)}\n),`,
    `grouped as (\nselect ${[names, ...counts, ...sums].join(",\n")}\nfrom sides group by ${names}\n)`,
  ].join("\n");
}

/** Rows of both sides beside each other by their key, and in which columns they differ. */
function buildCompared(shape: DiffShape): string {
  const { key, columns, before, after, tolerance } = shape;
  const keys = key.map((_, index) => `if(b.is_there, b.k${index}, a.k${index}) as k${index}`);
  const values = columns.flatMap((_, index) => [
    `b.c${index} as b${index}`,
    `a.c${index} as a${index}`,
  ]);
  const there = ["b.is_there is not null as in_before", "a.is_there is not null as in_after"];
  const matches = key.map((_, index) => `b.j${index} = a.j${index} and b.n${index} = a.n${index}`);
  const differs = columns.map(
    (column, index) =>
      `in_before and in_after and ${buildDistinct(column, index, tolerance)} as d${index}`,
  );
  return [
    `with rows_before as (\n${buildSide(before, shape)}\n),`,
    `rows_after as (\n${buildSide(after, shape)}\n),`,
    `paired as (\nselect ${[...keys, ...there, ...values].join(",\n")}`,
    `from rows_before as b full join rows_after as a on ${matches.join(" and ")}\n),`,
    `compared as (\nselect ${["*", ...differs].join(",\n")}\nfrom paired\n)`,
  ].join("\n");
}

/** The rows of one side under names that are nobody else's, with what they are joined by. */
function buildSide(relation: Relation, { key, columns }: DiffShape): string {
  const values = [
    "true as is_there",
    ...key.flatMap((column, index) => [
      `${quote(column.name)} as k${index}`,
      `${buildJoined(column)} as j${index}`,
      `${quote(column.name)} is null as n${index}`,
    ]),
    ...columns.map((column, index) => `${buildValue(column)} as c${index}`),
  ];
  return `select ${values.join(",\n")}\nfrom ${quoteRelation(relation)}`;
}

/** BigQuery joins both sides in full by what is equal only, which NULL and NaN are not. */
function buildJoined({ name, type }: DiffColumn): string {
  const none = NULLS[type] ?? "''";
  const value = none === "''" && type !== "STRING" ? `cast(${quote(name)} as string)` : quote(name);
  return `coalesce(${value}, ${none})`;
}

function buildValue(column: DiffColumn): string {
  return isScalar(column) ? quote(column.name) : `to_json_string(${quote(column.name)})`;
}

function buildDistinct({ type }: DiffColumn, index: number, tolerance: number): string {
  const [before, after] = [`b${index}`, `a${index}`];
  const distinct = `(${before} is distinct from ${after})`;
  if (type !== "FLOAT64" || tolerance === 0) return distinct;
  const apart = `abs(${after} - ${before}) <= ${tolerance} * greatest(abs(${before}), abs(${after}))`;
  return `(${distinct} and not coalesce(${apart}, false))`;
}

/** Sums of whole numbers are NUMERIC, since INT64 overflows where they are hashes. */
function sumColumns(
  { columns }: DiffShape,
  name: (side: "b" | "a", index: number) => string,
): string[] {
  return columns.flatMap((column, index) => {
    if (!isNumber(column)) return [];
    return (["b", "a"] as const).map((side) => {
      const value = name(side, index);
      const exact = column.type === "INT64" ? `cast(${value} as numeric)` : value;
      return `sum(${exact}) as ${side}${index}`;
    });
  });
}
