import type { Family } from "../family.ts";
import { fail } from "../run-time-failure.ts";

const ZERO = "'division by zero'";
/** https://cloud.google.com/bigquery/docs/reference/standard-sql/operators */
export const OPERATORS: Family = {
  macros: `
add(a bigint, b bigint) as a + b
add(a double, b double) as a + b
add(a NUMERIC, b NUMERIC) as cast(a + b as NUMERIC)
add(a date, b bigint) as a + cast(b as integer)
add(a bigint, b date) as b + cast(a as integer)
add(a date, b interval) as a + b
add(a timestamp, b interval) as a + b
add(a timestamptz, b interval) as googlesql.instant(googlesql.civil(a) + b)
subtract(a bigint, b bigint) as a - b
subtract(a double, b double) as a - b
subtract(a NUMERIC, b NUMERIC) as cast(a - b as NUMERIC)
subtract(a date, b bigint) as a - cast(b as integer)
subtract(a date, b interval) as a - b
subtract(a timestamp, b interval) as a - b
subtract(a timestamptz, b interval) as googlesql.instant(googlesql.civil(a) - b)
multiply(a bigint, b bigint) as a * b
multiply(a double, b double) as a * b
multiply(a NUMERIC, b NUMERIC) as cast(a * b as NUMERIC)
divide_half_away(a hugeint, b hugeint) as a // b + case when 2 * abs(a % b) >= abs(b) then sign(a) * sign(b) else 0 end
-- Exact while the dividend is under 1e20; an error beyond.
divide_numeric(a, b) as case when b = 0 then ${fail(ZERO, "NUMERIC")} else cast(googlesql.divide_half_away(cast(cast(a as NUMERIC) * 1000000000 as hugeint) * 1000000000, cast(cast(b as NUMERIC) * 1000000000 as hugeint)) as decimal(38, 0)) * cast(0.000000001 as decimal(10, 9)) end
divide(a bigint, b bigint) as case when b = 0 then ${fail(ZERO, "double")} else cast(a as double) / cast(b as double) end
divide(a double, b double) as case when b = 0 then ${fail(ZERO, "double")} else a / b end
divide(a NUMERIC, b NUMERIC) as googlesql.divide_numeric(a, b)
`,
};
