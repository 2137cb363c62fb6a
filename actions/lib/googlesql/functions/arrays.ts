import type { Family } from "../family.ts";
import { fail } from "../run-time-failure.ts";

/** https://cloud.google.com/bigquery/docs/reference/standard-sql/array_functions */
export const ARRAYS: Family = {
  scalars: {
    array_length: "cast(len($1) as bigint)",
    array_reverse: "list_reverse($1)",
    array_to_string: "case when $1 is not null then coalesce(array_to_string($1, $2), '') end",
    generate_array: ["googlesql.generate_array($1, $2, 1)", "googlesql.generate_array($1, $2, $3)"],
  },
  macros: `
array_offset(a, i) as case when i < 0 or i >= len(a) then a[${fail("'array index ' || i || ' is out of bounds'", "bigint")}] else a[i + 1] end
array_safe_offset(a, i) as case when i >= 0 then a[i + 1] end
generate_array(a bigint, b bigint, step bigint) as case when step = 0 then ${fail("'GENERATE_ARRAY with a step of 0'", "bigint[]")} else generate_series(a, b, step) end
generate_days(a date, b date, step interval) as cast(generate_series(cast(a as timestamp), cast(b as timestamp), step) as date[])
generate_months(a date, b date, step bigint) as case when a is not null and b is not null then list_filter(list_transform(range(0, greatest(date_diff('month', a, b), -1) // step + 1), lambda googlesql_n: cast(a + to_months(cast(googlesql_n * step as integer)) as date)), lambda googlesql_d: googlesql_d <= b) end
generate_instants(a timestamptz, b timestamptz, step interval) as generate_series(a, b, step)
`,
};
