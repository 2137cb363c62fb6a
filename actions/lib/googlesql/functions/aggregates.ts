import type { Family } from "../family.ts";
import { fail } from "../run-time-failure.ts";

const NOT_TEXT = fail("'STRING_AGG needs STRING'", "varchar");
const WEIGHT = fail("'APPROX_TOP_SUM with a negative weight'", "bigint");

/** https://cloud.google.com/bigquery/docs/reference/standard-sql/aggregate_functions */
export const AGGREGATE_FUNCTIONS: Family = {
  scalars: { grouping: "cast(grouping($1) as bigint)" },
  aggregates: {
    any_value: "any_value(@)",
    approx_count_distinct: "count(@)",
    approx_quantiles: "googlesql.quantiles(list(@1), $2)",
    approx_top_count: "googlesql.top_count(list(@1), $2)",
    approx_top_sum: "googlesql.top_sum(list(@2), $3)",
    array_agg: "list(@)",
    array_concat_agg: "flatten(list(@))",
    avg: "googlesql.avg(sum(@), count(@), $1)",
    bit_and: "bit_and(@)",
    bit_or: "bit_or(@)",
    bit_xor: "bit_xor(@)",
    corr: "googlesql.corr(corr(@), regr_count(@))",
    count: "count(@)",
    countif: "count(@)",
    covar_pop: "covar_pop(@)",
    covar_samp: "covar_samp(@)",
    logical_and: "bool_and(@)",
    logical_or: "bool_or(@)",
    max: "max(@)",
    max_by: "arg_max_null(@)",
    min: "min(@)",
    min_by: "arg_min_null(@)",
    stddev: "stddev_samp(@)",
    stddev_pop: "stddev_pop(@)",
    stddev_samp: "stddev_samp(@)",
    string_agg: "string_agg(@)",
    sum: "googlesql.sum(sum(@), $1)",
    var_pop: "var_pop(@)",
    var_samp: "var_samp(@)",
    variance: "var_samp(@)",
  },
  // x only lends its type
  macros: `
sum(total hugeint) as cast(total as bigint)
sum(total double) as total
sum(total NUMERIC) as total
sum(total, x bigint) as cast(total as bigint)
sum(total, x double) as total
sum(total, x NUMERIC) as cast(total as NUMERIC)
avg(total hugeint, n bigint) as case when n > 0 then cast(total as double) / n end
avg(total double, n bigint) as case when n > 0 then total / n end
avg(total NUMERIC, n bigint) as case when n > 0 then googlesql.divide_numeric(total, cast(n as NUMERIC)) end
avg(total, n, x bigint) as case when n > 0 then cast(total as double) / n end
avg(total, n, x double) as case when n > 0 then total / n end
avg(total, n, x NUMERIC) as case when n > 0 then googlesql.divide_numeric(total, cast(n as NUMERIC)) end
having_values(rows, key) as list_transform(list_filter(rows, lambda e: e.k = key), lambda e: e.v)
least_of(low, high, has_nan) as case when has_nan then high else low end
corr(r, n) as case when n >= 2 then r end
first_of_each(a) as case when a is null then null when len(a) <= 1000 then list_filter(a, lambda e, i: list_position(a, e) = i) else list_concat(list_distinct(a), case when len(list_filter(a, lambda e: e is null)) > 0 then a[list_position(a, null):list_position(a, null)] else a[2:1] end) end
text_only(x varchar) as x
text_only(x bigint) as ${NOT_TEXT}
text_only(x double) as ${NOT_TEXT}
text_only(x NUMERIC) as ${NOT_TEXT}
text_only(x blob) as ${NOT_TEXT}
quantiles_of(a, n) as case when a is not null then list_transform(range(0, n + 1), lambda i: a[greatest((i * len(a) + n - 1) // n, 1)]) end
quantiles(a, n) as googlesql.quantiles_of(list_sort(a, 'ASC', 'NULLS FIRST'), n)
counts_of(a, vs) as list_transform(vs, lambda v: struct_pack(c := -len(list_filter(a, lambda e: e is not distinct from v.v)), v := v.v))
first_counts(counts, n) as list_transform(list_slice(list_sort(counts), 1, n), lambda e: struct_pack(value := e.v, count := cast(-e.c as bigint)))
top_count(a, n) as googlesql.first_counts(googlesql.counts_of(a, list_distinct(list_transform(a, lambda e: struct_pack(v := e)))), n)
weigh(a, v) as list_sum(list_transform(list_filter(a, lambda e: e.v is not distinct from v), lambda e: e.w))
sums_of(a, vs) as list_transform(vs, lambda v: struct_pack(is_null := googlesql.weigh(a, v.v) is null, s := -googlesql.weigh(a, v.v), v := v.v))
first_sums(sums, n) as list_transform(list_slice(list_sort(sums), 1, n), lambda e: struct_pack(value := e.v, sum := googlesql.sum(-e.s)))
top_sum(a, n) as googlesql.first_sums(googlesql.sums_of(a, list_distinct(list_transform(a, lambda e: struct_pack(v := e.v)))), case when len(list_filter(a, lambda e: e.w < 0)) > 0 then ${WEIGHT} else n end)
`,
};

/** How many arguments an aggregate takes, where it is not one. */
export const AGGREGATE_ARGUMENTS: Readonly<Record<string, readonly [number, number]>> = {
  approx_quantiles: [2, 2],
  approx_top_count: [2, 2],
  approx_top_sum: [3, 3],
  corr: [2, 2],
  covar_pop: [2, 2],
  covar_samp: [2, 2],
  max_by: [2, 2],
  min_by: [2, 2],
  string_agg: [1, 2],
};

/** Those that take HAVING MAX and MIN; ANY_VALUE apart. */
export const HAVING: ReadonlySet<string> = new Set(
  `array_agg avg bit_and bit_or bit_xor count logical_and logical_or max min stddev stddev_pop
  stddev_samp string_agg sum var_pop var_samp variance`.split(/\s+/),
);

/** Which aggregates take ORDER BY and LIMIT, which IGNORE NULLS; those that ignore NULL unless told not to. */
export const ORDERED: ReadonlySet<string> = new Set([
  "array_agg",
  "array_concat_agg",
  "string_agg",
]);
export const NULLS: Readonly<Record<string, "respect" | "ignore">> = {
  approx_quantiles: "ignore",
  array_agg: "respect",
  array_concat_agg: "ignore",
  string_agg: "ignore",
};
