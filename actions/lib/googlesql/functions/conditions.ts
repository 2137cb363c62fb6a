import type { Family } from "../family.ts";

/** https://cloud.google.com/bigquery/docs/reference/standard-sql/conditional_expressions */
export const CONDITIONS: Family = {
  scalars: {
    coalesce: "coalesce($*)",
    error: "error($1)",
    if: "case when $1 then $2 else $3 end",
    ifnull: "coalesce($1, $2)",
    nullif: "nullif($1, $2)",
    nullifzero: "nullif($1, 0)",
    zeroifnull: "coalesce($1, cast(0 as bigint))",
  },
  macros: String.raw`
any_of(matches) as case when len(list_filter(matches, lambda e: e)) > 0 then true when len(list_filter(matches, lambda e: e is null)) > 0 then null else false end
all_of(matches) as not googlesql.any_of(list_transform(matches, lambda e: not e))
like_any(x, patterns) as googlesql.any_of(list_transform(patterns, lambda p: x like p escape '\'))
like_all(x, patterns) as googlesql.all_of(list_transform(patterns, lambda p: x like p escape '\'))
`,
};
