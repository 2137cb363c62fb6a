import type { Family } from "../family.ts";
import { fail } from "../run-time-failure.ts";
import { zoneName, zoneOffset } from "../scalars/civil.ts";
import { formatTime } from "../scalars/format-time.ts";
import { parseCivil, parseInstant } from "../scalars/parse-time.ts";
import { parseInterval } from "../scalars/parse-interval.ts";

const LATE_DAYS = "(date_part('dow', d) - first + 7) % 7";
const RANGE = "'the result is not from the year 1 to 9999'";
const MONTHS = "'a TIMESTAMP takes no INTERVAL of months'";
const CLOCK = "'a TIME is from 0:00:00 to 23:59:59'";
const STEP = "'an array by a step of 0'";
const MIX = "'a TIMESTAMP and a DATE or DATETIME have no difference'";
const MIXED = [
  ["timestamptz", "timestamp"],
  ["timestamptz", "date"],
  ["timestamp", "timestamptz"],
  ["date", "timestamptz"],
];

/** Values that a type does not have; DuckDB's types go further. */
const inRange = (type: string, last: string): string =>
  `in_range(d ${type}) as case when d not between ${type} '0001-01-01' and ${type} '9999-12-31${last}' then ${fail(RANGE, type)} else d end`;

const MAKE_TIME = `case when $1 between 0 and 23 and $2 between 0 and 59 and $3 between 0 and 59 then make_time($1, $2, cast($3 as double)) when $1 + $2 + $3 is not null then ${fail(CLOCK, "time")} end`;

/** https://cloud.google.com/bigquery/docs/reference/standard-sql/date_functions */
export const DATES: Family = {
  scalars: {
    current_date: ["current_date", "cast(to_zone<now()|$1> as date)"],
    current_datetime: ["googlesql.civil(now())", "to_zone<now()|$1>"],
    current_time: ["cast(googlesql.civil(now()) as time)", "cast(to_zone<now()|$1> as time)"],
    current_timestamp: "now()",
    date: [
      "googlesql.cast_date($1)",
      "cast(to_zone<googlesql.timestamp_only($1)|$2> as date)",
      "googlesql.in_range(make_date($1, $2, $3))",
    ],
    date_from_unix_date: "googlesql.in_range(date '1970-01-01' + cast($1 as integer))",
    datetime: [
      "googlesql.cast_datetime($1)",
      "googlesql.datetime($1, $2)",
      `googlesql.in_range(make_date($1, $2, $3) + ${MAKE_TIME.replaceAll(/\$(\d)/g, (_, digit: string) => `$${Number(digit) + 3}`)})`,
    ],
    justify_days: "googlesql.justify_days($1)",
    justify_hours: "googlesql.justify_hours($1)",
    justify_interval: "googlesql.justify_days(googlesql.justify_hours($1))",
    make_interval: [
      "googlesql.make_interval(0, 0, 0, 0, 0, 0)",
      "googlesql.make_interval($1, 0, 0, 0, 0, 0)",
      "googlesql.make_interval($1, $2, 0, 0, 0, 0)",
      "googlesql.make_interval($1, $2, $3, 0, 0, 0)",
      "googlesql.make_interval($1, $2, $3, $4, 0, 0)",
      "googlesql.make_interval($1, $2, $3, $4, $5, 0)",
      "googlesql.make_interval($1, $2, $3, $4, $5, $6)",
    ],
    string: [
      "googlesql.string_of($1)",
      "googlesql.zoned_text(googlesql.timestamp_only($1), to_zone<$1|$2>)",
    ],
    time: [
      "googlesql.time_of($1)",
      "cast(to_zone<googlesql.timestamp_only($1)|$2> as time)",
      MAKE_TIME,
    ],
    timestamp: [
      "googlesql.cast_timestamp($1)",
      "googlesql.in_range(from_zone<googlesql.cast_datetime($1)|$2>)",
    ],
    timestamp_micros: "googlesql.in_range(make_timestamptz($1))",
    timestamp_millis: "googlesql.in_range(make_timestamptz($1 * 1000))",
    timestamp_seconds: "googlesql.in_range(make_timestamptz($1 * 1000000))",
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
civil(t time) as date '1970-01-01' + t
instant(t timestamp) as make_timestamptz(epoch_us(t))
to_offset(t timestamptz, minutes bigint) as make_timestamp(epoch_us(t) + minutes * 60000000)
from_offset(t timestamp, minutes bigint) as make_timestamptz(epoch_us(t) - minutes * 60000000)
to_zone(t timestamptz, zone varchar) as case when googlesql_zone_offset(zone) is null then timezone(googlesql_zone_name(zone), t) else googlesql.to_offset(t, googlesql_zone_offset(zone)) end
-- Of the two instants at which a clock shows the same, the earlier; DuckDB gives the later, but by what
-- held three hours before the earlier, if the clock then shows it.
shown_at(u timestamptz, zone varchar, t timestamp) as case when timezone(zone, u) = t then u end
from_named(t timestamp, zone varchar) as least(timezone(zone, t), googlesql.shown_at(timezone(zone, t - to_hours(3)) + to_hours(3), zone, t))
from_zone(t timestamp, zone varchar) as case when googlesql_zone_offset(zone) is null then googlesql.from_named(t, googlesql_zone_name(zone)) else googlesql.from_offset(t, googlesql_zone_offset(zone)) end
${inRange("date", "")}
${inRange("timestamp", " 23:59:59.999999")}
${inRange("timestamptz", " 23:59:59.999999+00")}
trunc_to(d date, part varchar) as cast(date_trunc(part, d) as date)
trunc_to(d timestamp, part varchar) as date_trunc(part, d)
trunc_to(d timestamptz, part varchar) as googlesql.instant(date_trunc(part, googlesql.civil(d)))
trunc_clock(d timestamp, part varchar) as date_trunc(part, d)
trunc_clock(d timestamptz, part varchar) as googlesql.instant(date_trunc(part, googlesql.civil(d)))
trunc_clock(d date, part varchar) as ${fail("'a DATE has no such part'", "date")}
trunc_shown(d timestamptz, shown timestamp, part varchar) as make_timestamptz(epoch_us(d) - epoch_us(shown) + epoch_us(date_trunc(part, shown)))
trunc_time(t time, part varchar) as cast(date_trunc(part, date '1970-01-01' + t) as time)
week_start(d timestamp, first integer) as date_trunc('day', d) - to_days(cast(${LATE_DAYS} as integer))
trunc_week(d date, first integer) as d - cast(${LATE_DAYS} as integer)
trunc_week(d timestamp, first integer) as googlesql.week_start(d, first)
trunc_week(d timestamptz, first integer) as googlesql.instant(googlesql.week_start(googlesql.civil(d), first))
-- A DATE in a function of DATETIME or TIMESTAMP is a DATETIME.
as_datetime(d date) as cast(d as timestamp)
as_datetime(t timestamp) as t
as_datetime(t timestamptz) as t
add_clock(d date, i interval) as ${fail("'a DATE has no such part'", "date")}
add_clock(d timestamp, i interval) as googlesql.in_range(d + i)
add_clock(d timestamptz, i interval) as googlesql.in_range(googlesql.instant(googlesql.civil(d) + i))
add_days(d date, i interval) as googlesql.in_range(cast(d + i as date))
add_days(d timestamp, i interval) as googlesql.in_range(d + i)
add_days(d timestamptz, i interval) as googlesql.in_range(googlesql.instant(googlesql.civil(d) + i))
add_months(d date, i interval) as googlesql.in_range(cast(d + i as date))
add_months(d timestamp, i interval) as googlesql.in_range(d + i)
add_months(d timestamptz, i interval) as ${fail("'a TIMESTAMP has no such part'", "timestamptz")}
add_time(t time, i interval) as t + i
${MIXED.map(([a, b]) => ["clock", "days", "parts"].map((kind) => `diff_${kind}(a ${a}, b ${b}, part varchar, micros bigint) as ${fail(MIX, "bigint")}`).join("\n")).join("\n")}
diff_clock(a date, b date, part varchar, micros bigint) as ${fail("'a DATE has no such part'", "bigint")}
diff_clock(a timestamp, b timestamp, part varchar, micros bigint) as date_diff(part, b, a)
diff_clock(a timestamptz, b timestamptz, part varchar, micros bigint) as (epoch_us(a) - epoch_us(b)) // micros
diff_days(a date, b date, part varchar, micros bigint) as date_diff(part, b, a)
diff_days(a timestamp, b timestamp, part varchar, micros bigint) as date_diff(part, b, a)
diff_days(a timestamptz, b timestamptz, part varchar, micros bigint) as (epoch_us(a) - epoch_us(b)) // micros
diff_parts(a date, b date, part varchar, micros bigint) as date_diff(part, b, a)
diff_parts(a timestamp, b timestamp, part varchar, micros bigint) as date_diff(part, b, a)
diff_parts(a timestamptz, b timestamptz, part varchar, micros bigint) as ${fail("'a TIMESTAMP has no such part'", "bigint")}
time_diff(a time, b time, part varchar) as date_diff(part, b, a)
week_diff(a date, b date, first integer) as (googlesql.trunc_week(a, first) - googlesql.trunc_week(b, first)) // 7
week_diff(a timestamp, b timestamp, first integer) as date_diff('day', googlesql.trunc_week(b, first), googlesql.trunc_week(a, first)) // 7
week_diff(a timestamptz, b timestamptz, first integer) as ${fail("'a TIMESTAMP has no such part'", "bigint")}
last_day(d date, part varchar, n integer) as cast(date_trunc(part, d) + to_months(n) - to_days(1) as date)
last_day(d timestamp, part varchar, n integer) as cast(date_trunc(part, d) + to_months(n) - to_days(1) as date)
last_day_of_week(d date, first integer) as googlesql.in_range(cast(googlesql.trunc_week(d, first) + to_days(6) as date))
last_day_of_week(d timestamp, first integer) as googlesql.in_range(cast(googlesql.trunc_week(d, first) + to_days(6) as date))
last_day_of_isoyear(d date) as googlesql.in_range(cast(date_trunc('isoyear', date_trunc('isoyear', d) + to_days(371)) - to_days(1) as date))
last_day_of_isoyear(d timestamp) as googlesql.in_range(cast(date_trunc('isoyear', date_trunc('isoyear', d) + to_days(371)) - to_days(1) as date))
unix(t timestamptz, micros bigint) as (epoch_us(t) - (epoch_us(t) % micros + micros) % micros) // micros
date_only(d date) as d
date_only(t timestamp) as t
date_only(t timestamptz) as t
datetime_only(t timestamp) as t
datetime_only(t timestamptz) as t
kind_of(d date) as 'date'
kind_of(t timestamp) as 'datetime'
kind_of(t timestamptz) as 'timestamp'
kind_of(t time) as 'time'
timestamp_only(t timestamptz) as t
time_only(t time) as t
time_of(t time) as t
time_of(d date) as time '00:00:00'
time_of(t timestamp) as cast(t as time)
time_of(t timestamptz) as cast(googlesql.civil(t) as time)
datetime(d date, t time) as d + t
datetime(t timestamptz, zone varchar) as googlesql.to_zone(t, zone)
-- By way of a list, so that what is long is not printed into each place of its name.
parsed_instant(told varchar) as list_transform([string_split(told, ' ')], lambda googlesql_told: googlesql.from_zone(make_timestamp(cast(googlesql_told[1] as bigint)), googlesql_told[2]))[1]
parse_instant(format varchar, x varchar, zone varchar) as googlesql.parsed_instant(googlesql_parse_instant(format, x, zone))
-- What has the part that EXTRACT takes, by UTC's clock.
extract_date(t timestamptz) as make_timestamp(epoch_us(t))
extract_date(t timestamp) as t
extract_date(t date) as t
extract_calendar(t timestamptz) as make_timestamp(epoch_us(t))
extract_calendar(t timestamp) as t
extract_calendar(t date) as t
extract_calendar(i interval) as i
extract_clock(t timestamptz) as make_timestamp(epoch_us(t))
extract_clock(t timestamp) as t
extract_clock(t time) as t
extract_clock(i interval) as i
extract_clock(d date) as ${fail("'a DATE has no such part'", "timestamp")}
extract_datetime(t timestamptz) as make_timestamp(epoch_us(t))
extract_datetime(t timestamp) as t
extract_datetime(d date) as ${fail("'a DATE has no such part'", "timestamp")}
months_of(i interval) as date_part('year', i) * 12 + date_part('month', i)
clock_of(i interval) as date_part('hour', i) * 3600000000 + date_part('minute', i) * 60000000 + date_part('microsecond', i)
without_months(i interval) as case when googlesql.months_of(i) = 0 then i when i is not null then ${fail(MONTHS, "interval")} end
days_and_clock(days bigint, micros bigint) as to_days(cast(days as integer)) + to_microseconds(micros)
make_interval(years bigint, months bigint, days bigint, hours bigint, minutes bigint, seconds bigint) as to_months(cast(years * 12 + months as integer)) + googlesql.days_and_clock(days, hours * 3600000000 + minutes * 60000000 + seconds * 1000000)
justify_hours(i interval) as to_months(cast(googlesql.months_of(i) as integer)) + googlesql.days_and_clock(date_part('day', i) + googlesql.clock_of(i) // 86400000000, googlesql.clock_of(i) % 86400000000)
justify_days(i interval) as to_months(cast(googlesql.months_of(i) + date_part('day', i) // 30 as integer)) + googlesql.days_and_clock(date_part('day', i) % 30, googlesql.clock_of(i))
read_interval(told varchar) as to_months(cast(split_part(told, ' ', 1) as integer)) + googlesql.days_and_clock(cast(split_part(told, ' ', 2) as bigint), cast(split_part(told, ' ', 3) as bigint))
bucket_us(d bigint, width bigint, o bigint) as d - ((d - o) % width + width) % width
bucket(d date, width bigint, o date) as googlesql.in_range(cast(make_timestamp(googlesql.bucket_us(epoch_us(d), width, epoch_us(o))) as date))
bucket(d timestamp, width bigint, o timestamp) as googlesql.in_range(make_timestamp(googlesql.bucket_us(epoch_us(d), width, epoch_us(o))))
bucket(d timestamptz, width bigint, o timestamptz) as googlesql.in_range(make_timestamptz(googlesql.bucket_us(epoch_us(d), width, epoch_us(o))))
clock_bucket(d date, width bigint, o date) as ${fail("'a DATE has no such part'", "date")}
clock_bucket(d timestamp, width bigint, o timestamp) as googlesql.bucket(d, width, o)
clock_bucket(d timestamptz, width bigint, o timestamptz) as googlesql.bucket(d, width, o)
months_to(m bigint, n bigint) as to_months(cast(m - (m % n + n) % n as integer))
month_bucket_of(d timestamp, n bigint, o timestamp) as case when o + googlesql.months_to(date_diff('month', o, d), n) > d then o + googlesql.months_to(date_diff('month', o, d) - n, n) else o + googlesql.months_to(date_diff('month', o, d), n) end
month_bucket(d timestamp, n bigint, o timestamp) as googlesql.month_bucket_of(d, n, o)
month_bucket(d date, n bigint, o date) as cast(googlesql.month_bucket_of(cast(d as timestamp), n, cast(o as timestamp)) as date)
month_bucket(d timestamptz, n bigint, o timestamptz) as ${fail("'a TIMESTAMP has no such part'", "timestamptz")}
epoch_of(d date) as date '1950-01-01'
epoch_of(t timestamp) as timestamp '1950-01-01'
epoch_of(t timestamptz) as timestamptz '1950-01-01 00:00:00+00'
generate_days(a date, b date, step bigint) as case when step = 0 then cast([${fail(STEP, "bigint")}] as date[]) else cast(generate_series(cast(a as timestamp), cast(b as timestamp), to_days(cast(step as integer))) as date[]) end
-- Each from the one before: from 31 January by way of 29 February to 29 March.
month_start(a date, m bigint) as date_trunc('month', a) + to_months(cast(m as integer))
days_in(a date, m bigint) as cast(date_part('day', googlesql.month_start(a, m + 1) - to_days(1)) as integer)
after_months(a date, step bigint, n bigint) as case when date_part('day', a) <= 28 then cast(a + to_months(cast(n * step as integer)) as date) else cast(googlesql.month_start(a, n * step) + to_days(least(cast(date_part('day', a) as integer), list_min(list_transform(range(0, least(n, 4800) + 1), lambda googlesql_k: googlesql.days_in(a, googlesql_k * step)))) - 1) as date) end
generate_months(a date, b date, step bigint) as case when step = 0 then cast([${fail(STEP, "bigint")}] as date[]) when a is not null and b is not null and step is not null then list_filter(list_transform(range(0, greatest(date_diff('month', a, b) // step, -1) + 2), lambda googlesql_n: googlesql.after_months(a, step, googlesql_n)), lambda googlesql_d: case when step > 0 then googlesql_d <= b else googlesql_d >= b end) end
generate_instants(a timestamptz, b timestamptz, step interval) as case when googlesql.clock_of(step) + date_part('day', step) = 0 then cast([${fail(STEP, "bigint")}] as timestamptz[]) else list_transform(generate_series(googlesql.civil(a), googlesql.civil(b), step), lambda googlesql_t: make_timestamptz(epoch_us(googlesql_t))) end
`,
  scripts: {
    format_time: {
      takes: ["varchar", "bigint", "bigint", "varchar"],
      gives: "varchar",
      run: formatTime,
    },
    parse_civil: { takes: ["varchar", "varchar", "varchar"], gives: "bigint", run: parseCivil },
    parse_instant: {
      takes: ["varchar", "varchar", "varchar"],
      gives: "varchar",
      run: parseInstant,
    },
    parse_interval: { takes: ["varchar"], gives: "varchar", run: parseInterval },
    zone_name: { takes: ["varchar"], gives: "varchar", run: zoneName },
    zone_offset: { takes: ["varchar"], gives: "bigint", run: zoneOffset },
  },
};
