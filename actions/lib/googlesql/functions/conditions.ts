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
};
