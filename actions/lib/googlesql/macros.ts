import { buildCastMacros } from "./cast-macros.ts";
import { fail } from "./run-time-failure.ts";

const ZERO = "'division by zero'";
/** What TRIM takes away: https://cloud.google.com/bigquery/docs/reference/standard-sql/string_functions#trim */
const SPACES = [
  32, 9, 10, 11, 12, 13, 133, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200, 8201,
  8202, 8232, 8233, 8239, 8287, 12288,
]
  .map((code) => `chr(${code})`)
  .join(" || ");
/** DuckDB rounds a DECIMAL to a constant number of places only. */
const ROUND_PLACES = [0, 1, 2, 3, 4, 5, 6, 7, 8]
  .map((places) => `when n = ${places} then cast(round(x, ${places}) as NUMERIC)`)
  .join(" ");
const LATE_DAYS = "(date_part('dow', d) - first + 7) % 7";

/**
 * Macros that give DuckDB GoogleSQL's meaning: a line each, lines of one name are overloads, which
 * DuckDB chooses among by type. NUMERIC stands for decimal(38, 9).
 */
const MACROS = `
-- TIMESTAMP to UTC's clock and back; DuckDB's own functions of time zones are many times slower.
civil(t timestamptz) as make_timestamp(epoch_us(t))
civil(t timestamp) as t
civil(t date) as t
civil(t time) as t
instant(t timestamp) as make_timestamptz(epoch_us(t))
-- Operators
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
-- Numbers
safe_divide(a bigint, b bigint) as case when b <> 0 then cast(a as double) / cast(b as double) end
safe_divide(a double, b double) as case when b <> 0 then a / b end
safe_divide(a NUMERIC, b NUMERIC) as case when b <> 0 then googlesql.divide_numeric(a, b) end
ieee_divide(a double, b double) as case when b <> 0 then a / b when a = 0 or isnan(a) then cast('nan' as double) else sign(a) * cast('inf' as double) end
div(a bigint, b bigint) as case when b = 0 then ${fail(ZERO, "bigint")} else a // b end
div(a NUMERIC, b NUMERIC) as case when b = 0 then ${fail(ZERO, "NUMERIC")} else cast(cast(a * 1000000000 as hugeint) // cast(b * 1000000000 as hugeint) as NUMERIC) end
mod(a bigint, b bigint) as case when b = 0 then ${fail(ZERO, "bigint")} else a % b end
mod(a NUMERIC, b NUMERIC) as case when b = 0 then ${fail(ZERO, "NUMERIC")} else cast(a % b as NUMERIC) end
sign(x bigint) as cast(sign(x) as bigint)
sign(x double) as cast(sign(x) as double)
sign(x NUMERIC) as cast(sign(x) as NUMERIC)
ceil(x bigint) as cast(x as double)
ceil(x double) as ceil(x)
ceil(x NUMERIC) as cast(ceil(x) as NUMERIC)
floor(x bigint) as cast(x as double)
floor(x double) as floor(x)
floor(x NUMERIC) as cast(floor(x) as NUMERIC)
trunc(x bigint) as cast(x as double)
trunc(x double) as trunc(x)
trunc(x NUMERIC) as cast(trunc(x) as NUMERIC)
round(x bigint) as cast(x as double)
round(x double) as round(x)
round(x NUMERIC) as cast(round(x) as NUMERIC)
round(x bigint, n bigint) as round(cast(x as double), cast(n as integer))
round(x double, n bigint) as round(x, cast(n as integer))
round(x NUMERIC, n bigint) as case ${ROUND_PLACES} when n > 8 then x when n < 0 then ${fail("'ROUND of NUMERIC to negative places is not supported'", "NUMERIC")} end
exp(x double) as exp(x)
ln(x double) as ln(x)
log(x double, b double) as ln(x) / ln(b)
log10(x double) as log10(x)
pow(x double, b double) as pow(x, b)
sqrt(x double) as sqrt(x)
exp(x NUMERIC) as ${fail("'EXP of NUMERIC is not supported'", "double")}
ln(x NUMERIC) as ${fail("'LN of NUMERIC is not supported'", "double")}
log(x NUMERIC, b NUMERIC) as ${fail("'LOG of NUMERIC is not supported'", "double")}
log10(x NUMERIC) as ${fail("'LOG10 of NUMERIC is not supported'", "double")}
pow(x NUMERIC, b NUMERIC) as ${fail("'POW of NUMERIC is not supported'", "double")}
sqrt(x NUMERIC) as ${fail("'SQRT of NUMERIC is not supported'", "double")}
exp(x bigint) as exp(x)
ln(x bigint) as ln(x)
log(x bigint, b bigint) as ln(x) / ln(b)
log10(x bigint) as log10(x)
pow(x bigint, b bigint) as pow(cast(x as double), b)
sqrt(x bigint) as sqrt(x)
-- Aggregates; x only lends its type
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
-- Strings
length(s varchar) as length(s)
length(s blob) as octet_length(s)
byte_length(s varchar) as cast(strlen(s) as bigint)
byte_length(s blob) as octet_length(s)
left(s varchar, n bigint) as case when n < 0 then ${fail("'LEFT of a negative length'", "varchar")} else left(s, n) end
right(s varchar, n bigint) as case when n < 0 then ${fail("'RIGHT of a negative length'", "varchar")} else right(s, n) end
lpad(s varchar, n bigint, p varchar) as case when n < 0 or p = '' then ${fail("'LPAD to a negative length or with nothing'", "varchar")} else lpad(s, cast(n as integer), p) end
rpad(s varchar, n bigint, p varchar) as case when n < 0 or p = '' then ${fail("'RPAD to a negative length or with nothing'", "varchar")} else rpad(s, cast(n as integer), p) end
repeat(s varchar, n bigint) as case when n < 0 then ${fail("'REPEAT a negative number of times'", "varchar")} else repeat(s, n) end
trim(s varchar) as trim(s, ${SPACES})
ltrim(s varchar) as ltrim(s, ${SPACES})
rtrim(s varchar) as rtrim(s, ${SPACES})
substr_start(s varchar, p bigint) as case when p > 0 then p when p = 0 or -p > length(s) then 1 else length(s) + p + 1 end
substr(s varchar, p bigint) as substring(s, googlesql.substr_start(s, p))
substr(s varchar, p bigint, n bigint) as case when n < 0 then ${fail("'SUBSTR of a negative length'", "varchar")} else substring(s, googlesql.substr_start(s, p), n) end
-- Arrays
array_offset(a, i) as case when i < 0 or i >= len(a) then a[${fail("'array index ' || i || ' is out of bounds'", "bigint")}] else a[i + 1] end
array_safe_offset(a, i) as case when i >= 0 then a[i + 1] end
generate_array(a bigint, b bigint, step bigint) as case when step = 0 then ${fail("'GENERATE_ARRAY with a step of 0'", "bigint[]")} else generate_series(a, b, step) end
generate_days(a date, b date, step interval) as cast(generate_series(cast(a as timestamp), cast(b as timestamp), step) as date[])
generate_months(a date, b date, step bigint) as case when a is not null and b is not null then list_filter(list_transform(range(0, greatest(date_diff('month', a, b), -1) // step + 1), lambda googlesql_n: cast(a + to_months(cast(googlesql_n * step as integer)) as date)), lambda googlesql_d: googlesql_d <= b) end
generate_instants(a timestamptz, b timestamptz, step interval) as generate_series(a, b, step)
-- Dates and times
trunc_to(d date, part varchar) as cast(date_trunc(part, d) as date)
trunc_to(d timestamp, part varchar) as date_trunc(part, d)
trunc_to(d timestamptz, part varchar) as googlesql.instant(date_trunc(part, googlesql.civil(d)))
week_start(d timestamp, first integer) as date_trunc('day', d) - to_days(cast(${LATE_DAYS} as integer))
trunc_week(d date, first integer) as d - cast(${LATE_DAYS} as integer)
trunc_week(d timestamp, first integer) as googlesql.week_start(d, first)
trunc_week(d timestamptz, first integer) as googlesql.instant(googlesql.week_start(googlesql.civil(d), first))
date_add(d date, i interval) as cast(d + i as date)
date_sub(d date, i interval) as cast(d - i as date)
datetime_add(d timestamp, i interval) as d + i
datetime_sub(d timestamp, i interval) as d - i
timestamp_add(d timestamptz, i interval) as googlesql.instant(googlesql.civil(d) + i)
timestamp_sub(d timestamptz, i interval) as googlesql.instant(googlesql.civil(d) - i)
date_diff(a date, b date, part varchar) as date_diff(part, b, a)
datetime_diff(a timestamp, b timestamp, part varchar) as date_diff(part, b, a)
timestamp_diff(a timestamptz, b timestamptz, micros bigint) as (epoch_us(a) - epoch_us(b)) // micros
week_diff(a date, b date, first integer) as (googlesql.trunc_week(a, first) - googlesql.trunc_week(b, first)) // 7
week_diff(a timestamp, b timestamp, first integer) as date_diff('day', googlesql.trunc_week(b, first), googlesql.trunc_week(a, first)) // 7
last_day(d date, part varchar, n integer) as cast(date_trunc(part, d) + to_months(n) - to_days(1) as date)
last_day(d timestamp, part varchar, n integer) as cast(date_trunc(part, d) + to_months(n) - to_days(1) as date)
unix(t timestamptz, micros bigint) as (epoch_us(t) - (epoch_us(t) % micros + micros) % micros) // micros
date_only(d date) as d
datetime_only(t timestamp) as t
timestamp_only(t timestamptz) as t
datetime(d date, t time) as d + t
datetime(t timestamptz, zone varchar) as timezone(zone, t)
`;

/** Statements that install every macro in the schema `googlesql`, each after what it stands on. */
export function buildMacros(): string[] {
  const overloads = new Map<string, string[]>();
  for (const line of [...MACROS.split("\n"), ...buildCastMacros()]) {
    const [, name, rest] = /^(\w+)(\(.*)$/s.exec(line) ?? [];
    if (name === undefined || rest === undefined) continue;
    overloads.set(name, [...(overloads.get(name) ?? []), rest]);
  }
  return [...overloads].map(([name, bodies]) =>
    `create or replace macro googlesql.${name}${bodies.join(",\n  ")}`.replaceAll(
      /\bNUMERIC\b(?! is)/g,
      "decimal(38, 9)",
    ),
  );
}
