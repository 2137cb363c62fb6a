import type { Family } from "../family.ts";

const LATE_DAYS = "(date_part('dow', d) - first + 7) % 7";
/** https://cloud.google.com/bigquery/docs/reference/standard-sql/date_functions */
export const DATES: Family = {
  scalars: {
    current_date: ["current_date", "cast(timezone($1, now()) as date)"],
    current_datetime: ["googlesql.civil(now())", "timezone($1, now())"],
    current_timestamp: "now()",
    date: [
      "googlesql.cast_date($1)",
      "cast(timezone($2, googlesql.timestamp_only($1)) as date)",
      "make_date($1, $2, $3)",
    ],
    date_from_unix_date: "(date '1970-01-01' + cast($1 as integer))",
    datetime: [
      "googlesql.cast_datetime($1)",
      "googlesql.datetime($1, $2)",
      "make_timestamp($1, $2, $3, $4, $5, cast($6 as double))",
    ],
    string: ["googlesql.string_of($1)"],
    time: ["googlesql.cast_time($1)", "make_time($1, $2, cast($3 as double))"],
    timestamp: ["googlesql.cast_timestamp($1)", "timezone($2, googlesql.cast_datetime($1))"],
    timestamp_micros: "make_timestamptz($1)",
    timestamp_millis: "make_timestamptz($1 * 1000)",
    timestamp_seconds: "make_timestamptz($1 * 1000000)",
    unix_date: "cast($1 - date '1970-01-01' as bigint)",
    unix_micros: "googlesql.unix($1, 1)",
    unix_millis: "googlesql.unix($1, 1000)",
    unix_seconds: "googlesql.unix($1, 1000000)",
  },
  macros: `
-- TIMESTAMP to UTC's clock and back; DuckDB's own functions of time zones are many times slower.
civil(t timestamptz) as make_timestamp(epoch_us(t))
civil(t timestamp) as t
civil(t date) as t
civil(t time) as t
instant(t timestamp) as make_timestamptz(epoch_us(t))
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
`,
};
