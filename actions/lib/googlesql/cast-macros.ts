import { STRING_OF } from "./functions/json.ts";
import { fail, printTry } from "./run-time-failure.ts";

/** What text GoogleSQL reads as a value, each as a regular expression of the whole text. */
const DAY = String.raw`\d{4}-\d{1,2}-\d{1,2}`;
const HOUR = String.raw`(?:[01]?\d|2[0-3])`;
const CLOCK = String.raw`(?:[ Tt]${HOUR}:\d{1,2}:\d{1,2}(?:\.\d{0,6})?)?`;
const ZONE = String.raw`(?:[Zz]|(?: UTC)?[+-]\d{1,2}(?::\d{2}|\d{2})?| UTC| [A-Za-z_]+(?:/[A-Za-z_]+)+)?`;
const TEXTS: Readonly<Record<string, string>> = {
  int64: String.raw`\s*[+-]?(?:\d+|0[xX][0-9A-Fa-f]+)\s*`,
  float64: String.raw`(?i)\s*[+-]?(?:\d+\.?\d*(?:e[+-]?\d+)?|\.\d+(?:e[+-]?\d+)?|inf|infinity|nan)\s*`,
  numeric: String.raw`(?i)\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*`,
  bool: "(?i)true|false",
  date: DAY,
  datetime: `${DAY}${CLOCK}`,
  timestamp: `${DAY}${CLOCK}${ZONE}`,
  time: String.raw`${HOUR}:\d{1,2}:\d{1,2}(?:\.\d{0,6})?`,
};

/** DuckDB's own cast multiplies first, which rounds: else by parts, each exact; a fraction that is as good as half a unit of 1e-9 is looked at digit by digit. */
const DOUBLE_TO_NUMERIC = `case when abs(x) < 8000 and abs(abs(x * 1e9) % 1 - 0.5) > 0.002 then CAST(x as NUMERIC)
  when abs(x) >= 9e18 then CAST(CAST(x as hugeint) as NUMERIC)
  when abs(abs((x - trunc(x)) * 1e9) % 1 - 0.5) < 1e-6 then CAST(googlesql_exact_numeric(x) as NUMERIC)
  else cast(cast(trunc(x) as bigint) + cast(round((x - trunc(x)) * 1e9) as bigint) * cast(0.000000001 as decimal(10, 9)) as NUMERIC) end`;
const DOUBLE_TO_STRING = `case when not isfinite(x) then cast(x as varchar) when x = 0 then '0'
  when cast(printf('%.15g', x) as double) = x then printf('%.15g', x) else printf('%.17g', x) end`;

/**
 * CAST and SAFE_CAST by target, then by type of the value; CAST in capitals is either, TEXT(type)
 * reads text strictly. https://cloud.google.com/bigquery/docs/reference/standard-sql/conversion_functions#cast
 */
const CASTS = String.raw`
int64(x bigint) as x
int64(x double) as CAST(round(x) as bigint)
int64(x NUMERIC) as CAST(x as bigint)
int64(x boolean) as cast(x as bigint)
int64(x varchar) as case when not contains(x, 'x') and not contains(x, 'X') then TEXT(bigint) when regexp_full_match(x, '\s*-0[xX]0*8000000000000000\s*') then cast('-9223372036854775808' as bigint) when regexp_full_match(x, '\s*[+-]0[xX][0-9A-Fa-f]+\s*') then case when contains(x, '-') then -1 else 1 end * CAST(regexp_replace(x, '[\s+-]', '', 'g') as bigint) else TEXT(bigint) end
float64(x double) as x
float64(x bigint) as cast(x as double)
float64(x NUMERIC) as case when abs(x) < 9000000000000000 then cast(x as double) else cast(cast(x as varchar) as double) end
float64(x varchar) as case when (contains(x, 'x') or contains(x, 'X')) and regexp_full_match(x, '\s*[+-]?0[xX][0-9A-Fa-f]{1,15}\s*') then case when contains(x, '-') then -1 else 1 end * cast(CAST(regexp_replace(x, '[\s+-]', '', 'g') as bigint) as double) else TEXT(double) end
numeric(x NUMERIC) as x
numeric(x bigint) as cast(x as NUMERIC)
numeric(x double) as ${DOUBLE_TO_NUMERIC}
numeric(x varchar) as TEXT(NUMERIC)
bool(x boolean) as x
bool(x bigint) as x <> 0
bool(x varchar) as TEXT(boolean)
string(x varchar) as x
string(x bigint) as cast(x as varchar)
string(x double) as ${DOUBLE_TO_STRING}
string(x NUMERIC) as rtrim(rtrim(cast(x as varchar), '0'), '.')
string(x boolean) as cast(x as varchar)
string(x blob) as DECODE(x)
string(x date) as cast(x as varchar)
string(x time) as googlesql.clock_text(date '1970-01-01' + x)
string(x timestamp) as strftime(x, '%Y-%m-%d ') || googlesql.clock_text(x)
string(x timestamptz) as strftime(googlesql.civil(x), '%Y-%m-%d ') || googlesql.clock_text(googlesql.civil(x)) || '+00'
bytes(x blob) as x
bytes(x varchar) as encode(x)
date(x date) as x
date(x timestamp) as cast(x as date)
date(x timestamptz) as cast(googlesql.civil(x) as date)
date(x varchar) as TEXT(date)
datetime(x timestamp) as x
datetime(x date) as cast(x as timestamp)
datetime(x timestamptz) as googlesql.civil(x)
datetime(x varchar) as TEXT(timestamp)
timestamp(x timestamptz) as x
timestamp(x date) as googlesql.instant(cast(x as timestamp))
timestamp(x timestamp) as googlesql.instant(x)
timestamp(x varchar) as case when regexp_full_match(x, '[-0-9Tt:. ]*[0-9] [A-Z][A-Za-z_/]+') and right(x, 4) <> ' UTC' then ZONED(x) else TEXT(timestamptz) end
time(x time) as x
time(x timestamp) as cast(x as time)
time(x timestamptz) as cast(googlesql.civil(x) as time)
time(x date) as ${fail("'a DATE is no TIME'", "time")}
time(x varchar) as TEXT(time)
interval(x interval) as x
interval(x varchar) as READ(x)
string(x interval) as (case when googlesql.months_of(x) < 0 then '-' else '' end) || abs(googlesql.months_of(x)) // 12 || '-' || abs(googlesql.months_of(x)) % 12 || ' ' || date_part('day', x) || ' ' || googlesql.span_text(googlesql.clock_of(x))
`;

/** A time of day with 0, 3 or 6 digits of a second, as BigQuery prints it. */
const CLOCK_TEXT = `clock_text(x timestamp) as strftime(x, '%H:%M:%S') || case
  when epoch_us(x) % 1000000 = 0 then '' when epoch_us(x) % 1000 = 0 then strftime(x, '.%g')
  else strftime(x, '.%f') end`;

/** The clock of an INTERVAL, which goes beyond a day. */
const SPAN_TEXT = `span_text(n bigint) as (case when n < 0 then '-' else '' end) || abs(n) // 3600000000 || ':' || abs(n) // 60000000 % 60 || ':' || abs(n) // 1000000 % 60 || case
  when abs(n) % 1000000 = 0 then '' when abs(n) % 1000 = 0 then printf('.%03d', abs(n) // 1000 % 1000)
  else printf('.%06d', abs(n) % 1000000) end`;

/** Lines `name(x type) as body`, as macros.ts has them. */
export function buildCastMacros(): string[] {
  const casts = CASTS.split(/\n(?=\w)/).map((line) => line.trim());
  return [
    CLOCK_TEXT,
    SPAN_TEXT,
    "offset_text(n bigint) as (case when n < 0 then '-' else '+' end) || printf('%02d', abs(n) // 60) || case when abs(n) % 60 = 0 then '' else printf(':%02d', abs(n) % 60) end",
    "zoned_text(t timestamptz, shown timestamp) as strftime(shown, '%Y-%m-%d ') || googlesql.clock_text(shown) || googlesql.offset_text((epoch_us(shown) - epoch_us(t)) // 60000000)",
    ...casts.filter(Boolean).map((line) => `cast_${fillCast(line, "cast")}`),
    ...casts.filter(Boolean).map((line) => `try_cast_${fillCast(line, "try_cast")}`),
    ...STRING_OF,
  ];
}

function fillCast(line: string, cast: "cast" | "try_cast"): string {
  const target = line.slice(0, line.indexOf("("));
  return line
    .replaceAll("CAST(", `${cast}(`)
    .replace("ZONED(x)", () => {
      const clock = `googlesql.${cast}_datetime(regexp_replace(x, ' [A-Z].*', ''))`;
      const zoned = `list_transform([regexp_extract(x, '[A-Z][A-Za-z_/]+$')], lambda googlesql_zone: googlesql.from_zone(${clock}, googlesql_zone))[1]`;
      return cast === "cast" ? zoned : printTry(zoned);
    })
    .replace("READ(x)", (read) => {
      const parsed = "googlesql.read_interval(googlesql_parse_interval(x))";
      return cast === "cast" ? parsed : read && printTry(parsed);
    })
    .replaceAll(/DECODE\((\w+)\)/g, cast === "cast" ? "decode($1)" : printTry("decode($1)"))
    .replaceAll(/TEXT\((\w+)\)/g, (_, type: string) => {
      const otherwise = fail(`'"' || x || '" is no ${target.toUpperCase()}'`, type);
      const failing = cast === "cast" ? ` when x is not null then ${otherwise}` : "";
      return `case when regexp_full_match(x, '${TEXTS[target]}') then ${cast}(x as ${type})${failing} end`;
    });
}
