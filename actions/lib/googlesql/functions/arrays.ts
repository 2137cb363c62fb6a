import type { Family } from "../family.ts";
import { fail } from "../run-time-failure.ts";

const EMPTY = fail("'the array has no elements'", "bigint");
const STEP = "'GENERATE_ARRAY with a step of 0'";
const TEXT = fail("'ARRAY_TO_STRING needs an array of STRING or BYTES'", "varchar");

/** https://cloud.google.com/bigquery/docs/reference/standard-sql/array_functions */
export const ARRAYS: Family = {
  scalars: {
    array_first: "googlesql.array_first($1)",
    array_last: "googlesql.array_last($1)",
    array_length: "cast(len($1) as bigint)",
    array_reverse: "list_reverse($1)",
    array_slice: "googlesql.array_slice($1, $2, $3)",
    array_to_string: ["googlesql.array_to_string($1, $2)", "googlesql.array_to_string($1, $2, $3)"],
    generate_array: ["googlesql.generate_array($1, $2, 1)", "googlesql.generate_array($1, $2, $3)"],
  },
  macros: `
array_offset(a, i) as case when i < 0 or i >= len(a) then a[${fail("'array index ' || i || ' is out of bounds'", "bigint")}] else a[i + 1] end
array_safe_offset(a, i) as case when i >= 0 then a[i + 1] end
array_first(a) as case when len(a) = 0 then a[${EMPTY}] else a[1] end
array_last(a) as case when len(a) = 0 then a[${EMPTY}] else a[len(a)] end
slice_start(n, i) as case when i < 0 then greatest(i + n, 0) else least(i, n) end
array_slice(a, i, j) as case when a is null or i is null or j is null then null else list_slice(a, googlesql.slice_start(len(a), i) + 1, greatest(least(case when j < 0 then j + len(a) else j end, len(a)) + 1, 0)) end
join_all(a, s, nothing) as case when a is null or s is null then null when len(a) = 0 then nothing else list_reduce(a, lambda p, q: p || s || q) end
join_known(a, s, nothing) as googlesql.join_all(list_filter(a, lambda e: e is not null), s, nothing)
join_or(a, s, n, nothing) as case when n is not null then googlesql.join_all(list_transform(a, lambda e: coalesce(e, n)), s, nothing) end
array_to_string(a varchar[], s varchar) as googlesql.join_known(a, s, '')
array_to_string(a blob[], s blob) as googlesql.join_known(a, s, unhex(''))
array_to_string(a bigint[], s varchar) as ${TEXT}
array_to_string(a double[], s varchar) as ${TEXT}
array_to_string(a NUMERIC[], s varchar) as ${TEXT}
array_to_string(a varchar[], s varchar, n varchar) as googlesql.join_or(a, s, n, '')
array_to_string(a blob[], s blob, n blob) as googlesql.join_or(a, s, n, unhex(''))
array_to_string(a bigint[], s varchar, n varchar) as ${TEXT}
array_to_string(a double[], s varchar, n varchar) as ${TEXT}
array_to_string(a NUMERIC[], s varchar, n varchar) as ${TEXT}
generate_array(a bigint, b bigint, step bigint) as case when step = 0 then ${fail(STEP, "bigint[]")} else generate_series(a, b, step) end
generate_array(a double, b double, step double) as case when step = 0 or isnan(a) or isnan(b) or not isfinite(step) then [${fail("'GENERATE_ARRAY with a step of 0, NaN or infinity'", "double")}] else list_filter(list_transform(range(0, cast(greatest(floor((b - a) / step), -2) as bigint) + 2), lambda i: a + i * step), lambda e: case when step > 0 then e <= b else e >= b end) end
generate_array(a NUMERIC, b NUMERIC, step NUMERIC) as case when step = 0 then [${fail(STEP, "NUMERIC")}] else list_filter(list_transform(range(0, cast(greatest(floor((b - a) / step), -2) as bigint) + 2), lambda i: cast(a + i * step as NUMERIC)), lambda e: case when step > 0 then e <= b else e >= b end) end
`,
};
