import type { Family } from "../family.ts";
import { fail } from "../run-time-failure.ts";

const ZERO = "'division by zero'";
const NEGATIVE = "'shift by a negative number of bits'";
const SHIFT = fail(NEGATIVE, "bigint");
const SHIFT_BYTES = fail(NEGATIVE, "blob");

/** https://cloud.google.com/bigquery/docs/reference/standard-sql/operators */
export const OPERATORS: Family = {
  macros: `
-- What is left of months goes to days at 30 each, of days to the clock at 24 hours.
divide_days(months bigint, days bigint, clock bigint, b bigint) as to_months(cast(months // b as integer)) + googlesql.days_and_clock((days + months % b * 30) // b, (clock + (days + months % b * 30) % b * 86400000000) // b)
divide_interval(i, b) as googlesql.divide_days(googlesql.months_of(i), date_part('day', i), googlesql.clock_of(i), b)
add(a bigint, b bigint) as a + b
add(a double, b double) as a + b
add(a NUMERIC, b NUMERIC) as cast(a + b as NUMERIC)
add(a date, b bigint) as googlesql.in_range(a + cast(b as integer))
add(a bigint, b date) as googlesql.in_range(b + cast(a as integer))
add(a date, b interval) as googlesql.in_range(a + b)
add(a timestamp, b interval) as googlesql.in_range(a + b)
add(a timestamptz, b interval) as googlesql.in_range(googlesql.instant(googlesql.civil(a) + googlesql.without_months(b)))
add(a interval, b date) as googlesql.in_range(b + a)
add(a interval, b timestamp) as googlesql.in_range(b + a)
add(a interval, b timestamptz) as googlesql.in_range(googlesql.instant(googlesql.civil(b) + googlesql.without_months(a)))
add(a interval, b interval) as a + b
subtract(a bigint, b bigint) as a - b
subtract(a double, b double) as a - b
subtract(a NUMERIC, b NUMERIC) as cast(a - b as NUMERIC)
subtract(a date, b bigint) as googlesql.in_range(a - cast(b as integer))
subtract(a date, b interval) as googlesql.in_range(a - b)
subtract(a timestamp, b interval) as googlesql.in_range(a - b)
subtract(a timestamptz, b interval) as googlesql.in_range(googlesql.instant(googlesql.civil(a) - googlesql.without_months(b)))
subtract(a interval, b interval) as a - b
subtract(a date, b date) as to_days(cast(a - b as integer))
subtract(a timestamp, b timestamp) as googlesql.days_and_clock((epoch_us(a) - epoch_us(b)) // 86400000000, (epoch_us(a) - epoch_us(b)) % 86400000000)
subtract(a time, b time) as to_microseconds(date_diff('microsecond', b, a))
subtract(a timestamptz, b timestamptz) as to_microseconds(epoch_us(a) - epoch_us(b))
multiply(a bigint, b bigint) as a * b
multiply(a double, b double) as a * b
multiply(a NUMERIC, b NUMERIC) as cast(a * b as NUMERIC)
multiply(a interval, b bigint) as a * b
multiply(a bigint, b interval) as b * a
divide(a bigint, b bigint) as case when b = 0 and a is not null then ${fail(ZERO, "double")} else cast(a as double) / cast(b as double) end
divide(a double, b double) as case when b = 0 and a is not null then ${fail(ZERO, "double")} else a / b end
divide(a NUMERIC, b NUMERIC) as googlesql.divide_numeric(a, b)
divide(a interval, b bigint) as case when b = 0 and a is not null then ${fail(ZERO, "interval")} else googlesql.divide_interval(a, b) end
-- A FLOAT64 that is written out, as it is and as NUMERIC.
add_written(a double, d double, n NUMERIC) as a + d
add_written(a bigint, d double, n NUMERIC) as a + d
add_written(a NUMERIC, d double, n NUMERIC) as cast(a + n as NUMERIC)
subtract_written(a double, d double, n NUMERIC) as a - d
subtract_written(a bigint, d double, n NUMERIC) as a - d
subtract_written(a NUMERIC, d double, n NUMERIC) as cast(a - n as NUMERIC)
subtract_from_written(a double, d double, n NUMERIC) as d - a
subtract_from_written(a bigint, d double, n NUMERIC) as d - a
subtract_from_written(a NUMERIC, d double, n NUMERIC) as cast(n - a as NUMERIC)
multiply_written(a double, d double, n NUMERIC) as a * d
multiply_written(a bigint, d double, n NUMERIC) as a * d
multiply_written(a NUMERIC, d double, n NUMERIC) as cast(a * n as NUMERIC)
divide_by_written(a double, d double, n NUMERIC) as case when d = 0 and a is not null then ${fail(ZERO, "double")} else a / d end
divide_by_written(a bigint, d double, n NUMERIC) as case when d = 0 and a is not null then ${fail(ZERO, "double")} else a / d end
divide_by_written(a NUMERIC, d double, n NUMERIC) as googlesql.divide_numeric(a, n)
divide_written(a double, d double, n NUMERIC) as case when a = 0 then ${fail(ZERO, "double")} else d / a end
divide_written(a bigint, d double, n NUMERIC) as case when a = 0 then ${fail(ZERO, "double")} else d / a end
divide_written(a NUMERIC, d double, n NUMERIC) as googlesql.divide_numeric(n, a)
written_beside(x double, d double, n NUMERIC) as d
written_beside(x bigint, d double, n NUMERIC) as d
written_beside(x NUMERIC, d double, n NUMERIC) as n
-- Shifts take INT64 for 64 bits without sign.
unsigned(x bigint) as case when x < 0 then cast(x as hugeint) + 18446744073709551616 else cast(x as hugeint) end
signed(x hugeint) as cast(case when x >= 9223372036854775808 then x - 18446744073709551616 else x end as bigint)
shift_left(x bigint, n bigint) as case when x is null or n is null then null when n < 0 then ${SHIFT} when n > 63 then 0 when n = 0 then x else googlesql.signed((googlesql.unsigned(x) % (cast(1 as hugeint) << (64 - n))) << n) end
shift_right(x bigint, n bigint) as case when x is null or n is null then null when n < 0 then ${SHIFT} when n > 63 then 0 when n = 0 then x else googlesql.signed(googlesql.unsigned(x) >> n) end
shift_left(x blob, n bigint) as case when x is null or n is null then null when n < 0 then ${SHIFT_BYTES} when octet_length(x) = 0 then x else cast(cast(x as bit) << cast(least(n, 8 * octet_length(x)) as integer) as blob) end
shift_right(x blob, n bigint) as case when x is null or n is null then null when n < 0 then ${SHIFT_BYTES} when octet_length(x) = 0 then x else cast(cast(x as bit) >> cast(least(n, 8 * octet_length(x)) as integer) as blob) end
bit_and(a bigint, b bigint) as a & b
bit_and(a blob, b blob) as case when octet_length(a) = 0 and octet_length(b) = 0 then a else cast(cast(a as bit) & cast(b as bit) as blob) end
bit_or(a bigint, b bigint) as a | b
bit_or(a blob, b blob) as case when octet_length(a) = 0 and octet_length(b) = 0 then a else cast(cast(a as bit) | cast(b as bit) as blob) end
bit_xor(a bigint, b bigint) as xor(a, b)
bit_xor(a blob, b blob) as case when octet_length(a) = 0 and octet_length(b) = 0 then a else cast(xor(cast(a as bit), cast(b as bit)) as blob) end
bit_not(a bigint) as ~ a
bit_not(a blob) as case when octet_length(a) = 0 then a else cast(~ cast(a as bit) as blob) end
`,
};
