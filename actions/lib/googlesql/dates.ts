import type { DatePart } from "./ast.ts";
import { WEEKDAYS } from "./parse-type.ts";
import { unsupported } from "./position.ts";
import type { Position } from "./position.ts";
import { literal } from "./quote.ts";

/** What a date part is called in DuckDB's interval functions, with how many of them make one. */
const STEPS: Readonly<Record<string, string>> = {
  microsecond: "to_microseconds($)",
  millisecond: "to_milliseconds($)",
  second: "to_seconds($)",
  minute: "to_minutes($)",
  hour: "to_hours($)",
  day: "to_days(cast($ as integer))",
  week: "to_weeks(cast($ as integer))",
  month: "to_months(cast($ as integer))",
  quarter: "to_months(cast(3 * $ as integer))",
  year: "to_years(cast($ as integer))",
};

const DATE_PARTS = ["day", "week", "isoweek", "month", "quarter", "year", "isoyear"];
const TIME_PARTS = ["microsecond", "millisecond", "second", "minute", "hour"];
const CALENDAR_STEPS = ["day", "week", "month", "quarter", "year"];
const CLOCK_STEPS = [...TIME_PARTS, "day"];
/** DATE_… and DATETIME_… take DATE, DATETIME and TIMESTAMP: which parts one has, its macro knows. */
const ANY_PARTS = [...TIME_PARTS, ...DATE_PARTS];
const ANY_STEPS = [...TIME_PARTS, ...CALENDAR_STEPS];

/** Functions of a value and a part, and the parts that they take. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  date_trunc: ANY_PARTS,
  time_trunc: TIME_PARTS,
  time_diff: TIME_PARTS,
  time_add: TIME_PARTS,
  time_sub: TIME_PARTS,
  datetime_trunc: ANY_PARTS,
  timestamp_trunc: ANY_PARTS,
  date_diff: ANY_PARTS,
  datetime_diff: ANY_PARTS,
  timestamp_diff: CLOCK_STEPS,
  date_add: ANY_STEPS,
  date_sub: ANY_STEPS,
  datetime_add: ANY_STEPS,
  datetime_sub: ANY_STEPS,
  timestamp_add: CLOCK_STEPS,
  timestamp_sub: CLOCK_STEPS,
  last_day: ["month", "quarter", "year", "week", "isoweek", "isoyear"],
  date_bucket: ANY_STEPS,
  datetime_bucket: ANY_STEPS,
  timestamp_bucket: ANY_STEPS,
  generate_date_array: CALENDAR_STEPS,
  generate_timestamp_array: CLOCK_STEPS,
};

/** EXTRACT's parts: https://cloud.google.com/bigquery/docs/reference/standard-sql/date_functions#extract */
const EXTRACTS: Readonly<Record<string, string>> = {
  microsecond: "(date_part('microsecond', $) % 1000000)",
  millisecond: "(date_part('millisecond', $) % 1000)",
  second: "date_part('second', $)",
  minute: "date_part('minute', $)",
  hour: "date_part('hour', $)",
  dayofweek: "(date_part('dow', $) + 1)",
  day: "date_part('day', $)",
  dayofyear: "date_part('doy', $)",
  isoweek: "date_part('week', $)",
  month: "date_part('month', $)",
  quarter: "date_part('quarter', $)",
  year: "date_part('year', $)",
  isoyear: "date_part('isoyear', $)",
  date: "cast($ as date)",
  time: "cast($ as time)",
  datetime: "$",
};
/** Parts that a DATE has not; those that an INTERVAL has too are the clock's, and year, month and day. */
const CLOCK = new Set([...TIME_PARTS, "time", "datetime"]);
const INTERVAL = new Set(["year", "month", "day"]);

/** The macro that lets only values through that have the part. */
export function macroOfPart({ name }: DatePart): string {
  if (CLOCK.has(name))
    return name === "datetime" || name === "time" ? "extract_datetime" : "extract_clock";
  return INTERVAL.has(name) ? "extract_calendar" : "extract_date";
}

/** Refuses a part that the function does not take. */
export function checkPart(name: string, part: DatePart): void {
  if (!PARTS[name]?.includes(part.name)) {
    throw unsupported(`${name.toUpperCase()} by ${describe(part)}`, part);
  }
}

function describe({ name, day }: DatePart): string {
  return (day === undefined ? name : `${name}(${day})`).toUpperCase();
}

/** The part as the macros take it: `'month'`, and weeks by the number of their first day. */
export function printPart(part: DatePart): string {
  return literal(part.name === "isoweek" || part.name === "week" ? "week" : part.name);
}

/** Day on which the part's weeks begin, 0 for Sunday; undefined where the part is no week. */
export function firstWeekday({ name, day }: DatePart): number | undefined {
  if (name === "isoweek") return 1;
  return name === "week" ? WEEKDAYS.indexOf(day ?? "sunday") : undefined;
}

/** DuckDB's interval of `count` parts. */
export function printInterval(count: string, part: DatePart): string {
  const step = part.day === undefined ? STEPS[part.name] : undefined;
  if (step === undefined) throw unsupported(`An interval of ${describe(part)}`, part);
  return step.replaceAll("$", () => `(${count})`);
}

/** EXTRACT of a part from a printed value. */
export function printExtract(part: DatePart, value: string, at: Position): string {
  if (part.name === "week") {
    const late = `(date_part('dow', ${value}) - ${firstWeekday(part)} + 7) % 7`;
    return `((date_part('doy', ${value}) + 6 - ${late}) // 7)`;
  }
  const template = EXTRACTS[part.name];
  if (template === undefined) throw unsupported(`EXTRACT of ${describe(part)}`, at);
  return template.replaceAll("$", () => value);
}
