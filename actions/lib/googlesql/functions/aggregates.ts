import type { Family } from "../family.ts";

/** https://cloud.google.com/bigquery/docs/reference/standard-sql/aggregate_functions */
export const AGGREGATE_FUNCTIONS: Family = {
  aggregates: {
    any_value: "any_value(@)",
    approx_count_distinct: "count(distinct @)",
    array_agg: "list(@)",
    avg: "googlesql.avg(sum(@), count(@), $1)",
    corr: "corr(@)",
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
  // Aggregates; x only lends its type
  macros: `
sum(total hugeint) as cast(total as bigint)
sum(total double) as total
sum(total NUMERIC) as total
sum(total, x bigint) as cast(total as bigint)
sum(total, x double) as total
sum(total, x NUMERIC) as cast(total as NUMERIC)
avg(total hugeint, n bigint) as case when n > 0 then cast(total as double) / n end
avg(total double, n bigint) as case when n > 0 then total / n end
avg(total NUMERIC, n bigint) as case when n > 0 then googlesql.divide_numeric(total, n) end
avg(total, n, x bigint) as case when n > 0 then cast(total as double) / n end
avg(total, n, x double) as case when n > 0 then total / n end
avg(total, n, x NUMERIC) as case when n > 0 then googlesql.divide_numeric(total, n) end
`,
};
