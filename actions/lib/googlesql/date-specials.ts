import type { Call, DatePart, Expression } from "./ast.ts";
import { checkPart, firstWeekday, printInterval, printPart } from "./dates.ts";
import { translateFormat, translateParse } from "./formats.ts";
import { WEEKDAYS } from "./parse-type.ts";
import { invalid, unsupported } from "./position.ts";
import { printArguments } from "./print-arguments.ts";
import { printTyped } from "./print-literal.ts";
import { literal } from "./quote.ts";
import type { TimeKind } from "./scalars/time-elements.ts";
import type { Scope } from "./scope.ts";
import { printZoned } from "./zones.ts";

type Special = (node: Call, scope: Scope) => string;

/** Functions of dates and times that take a part, an INTERVAL or a format. */
export const DATE_SPECIALS: Readonly<Record<string, Special>> = {
  date_trunc: printTrunc,
  datetime_trunc: printTrunc,
  timestamp_trunc: printTrunc,
  time_trunc: printTrunc,
  date_diff: printDiff,
  datetime_diff: printDiff,
  timestamp_diff: printDiff,
  time_diff: printDiff,
  date_add: printAdd,
  date_sub: printAdd,
  datetime_add: printAdd,
  datetime_sub: printAdd,
  timestamp_add: printAdd,
  timestamp_sub: printAdd,
  time_add: printAdd,
  time_sub: printAdd,
  last_day: printLastDay,
  format_date: printFormat,
  format_datetime: printFormat,
  format_timestamp: printFormat,
  format_time: printFormat,
  parse_date: printParse,
  parse_datetime: printParse,
  parse_timestamp: printParse,
  parse_time: printParse,
  generate_date_array: printDateArray,
  generate_timestamp_array: printTimestampArray,
  date_bucket: printBucket,
  datetime_bucket: printBucket,
  timestamp_bucket: printBucket,
};

/** A value of a type, which text written out becomes, as it does in GoogleSQL. */
function printAs(type: string, arg: Expression | undefined, scope: Scope): string {
  if (arg?.kind !== "string") return arg ? scope.printExpression(arg, scope) : "";
  const { line, column, value } = arg;
  return printTyped({ kind: "typed", type, value, line, column });
}

/** `date` of `date_add`. */
function typeOf({ name }: Call): string {
  return name.slice(0, name.indexOf("_"));
}

/** A DATE is taken for a DATETIME by DATETIME_… and TIMESTAMP_…; every other value as it is. */
function asDatetime(node: Call, printed = ""): string {
  return typeOf(node) === "date" ? printed : `googlesql.as_datetime(${printed})`;
}

/** A date part given as an argument. */
function readPart(node: Call, index: number): DatePart {
  const arg = node.args[index];
  if (arg?.kind === "path" && arg.parts.length === 1) {
    const part = {
      name: arg.parts[0]?.name.toLowerCase() ?? "",
      line: arg.line,
      column: arg.column,
    };
    checkPart(node.name, part);
    return part;
  }
  const inner = arg?.kind === "call" && arg.name === "week" ? arg.args[0] : undefined;
  const day = inner?.kind === "path" ? inner.parts[0]?.name.toLowerCase() : undefined;
  if (!arg || day === undefined || !WEEKDAYS.includes(day)) {
    throw invalid(`${node.name.toUpperCase()} needs a date part`, arg ?? node);
  }
  const part = { name: "week", day, line: arg.line, column: arg.column };
  checkPart(node.name, part);
  return part;
}

/** Parts of a clock, which no DATE has. */
const CLOCK = new Set(["microsecond", "millisecond", "second", "minute", "hour"]);

/** Which types of values have the part: all but DATE, all, and all but TIMESTAMP. */
function stepOf(part: string): string {
  if (CLOCK.has(part)) return "clock";
  return part === "day" ? "days" : "months";
}

function printTrunc(node: Call, scope: Scope): string {
  const isZoned = node.args.length === 3 && node.name !== "time_trunc";
  if (node.args.length !== 2 && !isZoned)
    throw unsupported(`${node.name.toUpperCase()} with ${node.args.length} arguments`, node);
  const [value, , zone] = node.args;
  const part = readPart(node, 1);
  const first = firstWeekday(part);
  const print = (arg: Expression) => printAs(typeOf(node), arg, scope);
  const isClock = CLOCK.has(part.name);
  const truncate = (text: string) => {
    if (node.name === "time_trunc") return `googlesql.trunc_time(${text}, ${printPart(part)})`;
    if (isClock) return `googlesql.trunc_clock(${text}, ${printPart(part)})`;
    return first === undefined
      ? `googlesql.trunc_to(${text}, ${printPart(part)})`
      : `googlesql.trunc_week(${text}, ${first})`;
  };
  if (!value || !zone) {
    const printed = value ? print(value) : "";
    return truncate(isClock || typeOf(node) === "time" ? printed : asDatetime(node, printed));
  }
  const civil = printZoned("to", `googlesql.timestamp_only(${print(value)})`, zone, scope);
  // By the hour what a clock shows twice remains two, and zones are off UTC by minutes at least.
  if (isClock) return `googlesql.trunc_shown(${print(value)}, ${civil}, ${printPart(part)})`;
  return printZoned("from", truncate(civil), zone, scope);
}

/** Microseconds in a part of TIMESTAMP_DIFF, which counts whole parts, not boundaries. */
const MICROSECONDS: Readonly<Record<string, number>> = {
  microsecond: 1,
  millisecond: 1000,
  second: 1_000_000,
  minute: 60_000_000,
  hour: 3_600_000_000,
  day: 86_400_000_000,
  week: 604_800_000_000,
};

function printDiff(node: Call, scope: Scope): string {
  if (node.args.length !== 3)
    throw unsupported(`${node.name.toUpperCase()} with ${node.args.length} arguments`, node);
  const part = readPart(node, 2);
  const [later, earlier] = node.args.slice(0, 2).map((arg) => printAs(typeOf(node), arg, scope));
  if (node.name === "time_diff")
    return `googlesql.time_diff(${later}, ${earlier}, ${printPart(part)})`;
  const values = `${asDatetime(node, later)}, ${asDatetime(node, earlier)}`;
  const first = firstWeekday(part);
  if (first !== undefined) return `googlesql.week_diff(${values}, ${first})`;
  const kind = stepOf(part.name).replace("months", "parts");
  return `googlesql.diff_${kind}(${values}, ${printPart(part)}, ${MICROSECONDS[part.name] ?? 0})`;
}

function readInterval(node: Call, index: number): Extract<Expression, { kind: "interval" }> {
  const arg = node.args[index];
  if (arg?.kind !== "interval" || arg.to)
    throw unsupported(
      `${node.name.toUpperCase()} without a literal INTERVAL of one part`,
      arg ?? node,
    );
  checkPart(node.name, arg.part);
  return arg;
}

function printAdd(node: Call, scope: Scope): string {
  if (node.args.length !== 2)
    throw unsupported(`${node.name.toUpperCase()} with ${node.args.length} arguments`, node);
  const interval = readInterval(node, 1);
  const [value] = node.args;
  const step = printInterval(scope.printExpression(interval.value, scope), interval.part);
  const printed = printAs(typeOf(node), value, scope);
  const verb = `add_${typeOf(node) === "time" ? "time" : stepOf(interval.part.name)}`;
  const signed = node.name.endsWith("_sub") ? `-(${step})` : step;
  const isClock = verb === "add_clock" || verb === "add_time";
  return `googlesql.${verb}(${isClock ? printed : asDatetime(node, printed)}, ${signed})`;
}

const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 };

function printLastDay(node: Call, scope: Scope): string {
  const [value] = node.args;
  if (!value || node.args.length > 2)
    throw unsupported(`LAST_DAY with ${node.args.length} arguments`, node);
  const printed = printAs("date", value, scope);
  if (node.args.length === 1) return `googlesql.last_day(${printed}, 'month', 1)`;
  const part = readPart(node, 1);
  const first = firstWeekday(part);
  if (first !== undefined) return `googlesql.last_day_of_week(${printed}, ${first})`;
  const months = MONTHS[part.name];
  return months === undefined
    ? `googlesql.last_day_of_isoyear(${printed})`
    : `googlesql.last_day(${printed}, ${literal(part.name)}, ${months})`;
}

function printFormat(node: Call, scope: Scope): string {
  const isInstant = node.name === "format_timestamp";
  const [printed = ""] = printArguments(node, scope, 2, isInstant ? 3 : 2);
  const kind = node.name.slice("format_".length) as TimeKind;
  const [format, shownArg, zone] = node.args;
  const value = printAs(kind, shownArg, scope);
  const typed = `googlesql.${kind}_only(${value})`;
  const civil = zone ? printZoned("to", typed, zone, scope) : `googlesql.civil(${typed})`;
  const simple =
    format?.kind === "string" ? translateFormat(format.value, { kind, at: format }) : undefined;
  // FORMAT_DATE of a DATETIME shows the elements of its clock, which a DATE has not.
  const isSimple = simple !== undefined && (kind !== "date" || !simple.includes("%%"));
  if (isSimple) return `strftime(${civil}, ${literal(simple)})`;
  const shown = `epoch_us(${civil})`;
  const instant = isInstant ? `epoch_us(${typed})` : shown;
  return `googlesql_format_time(${printed}, ${shown}, ${instant}, googlesql.kind_of(${value}))`;
}

function printParse(node: Call, scope: Scope): string {
  const [printed = "", value = ""] = printArguments(
    node,
    scope,
    2,
    node.name === "parse_timestamp" ? 3 : 2,
  );
  const [format, , zone] = node.args;
  const kind = node.name.slice("parse_".length) as TimeKind;
  const simple =
    format?.kind === "string" ? translateParse(format.value, { kind, at: format }) : undefined;
  const isZoned = format?.kind !== "string" || /%E?[zZs]/.test(format.value);
  if (kind === "timestamp" && isZoned) {
    const place = zone ? scope.printExpression(zone, scope) : "'UTC'";
    return `googlesql.parse_instant(${printed}, ${value}, ${place})`;
  }
  const exact = `make_timestamp(googlesql_parse_civil(${printed}, ${value}, '${kind}'))`;
  const civil = simple
    ? `coalesce(try_strptime(case when regexp_full_match(${value}, ${literal(simple.pattern)}) then ${value} end, ${literal(simple.format)}), ${exact})`
    : exact;
  if (kind === "timestamp") {
    return `googlesql.in_range(${zone ? printZoned("from", civil, zone, scope) : `googlesql.instant(${civil})`})`;
  }
  return kind === "time"
    ? `cast(${civil} as time)`
    : `googlesql.in_range(${kind === "date" ? `cast(${civil} as date)` : civil})`;
}

function printDateArray(node: Call, scope: Scope): string {
  const [first, last, step] = node.args;
  if (!first || !last || node.args.length > 3)
    throw unsupported(`GENERATE_DATE_ARRAY with ${node.args.length} arguments`, node);
  const range = `${printAs("date", first, scope)}, ${printAs("date", last, scope)}`;
  if (!step) return `googlesql.generate_days(${range}, 1)`;
  const interval = readInterval(node, 2);
  const count = scope.printExpression(interval.value, scope);
  const months = MONTHS[interval.part.name];
  if (months === undefined)
    return `googlesql.generate_days(${range}, ${interval.part.name === "week" ? 7 : 1} * ${count})`;
  return `googlesql.generate_months(${range}, ${months} * ${count})`;
}

function printTimestampArray(node: Call, scope: Scope): string {
  if (node.args.length !== 3)
    throw unsupported(`GENERATE_TIMESTAMP_ARRAY with ${node.args.length} arguments`, node);
  const [first = "", last = ""] = node.args
    .slice(0, 2)
    .map((arg) => printAs("timestamp", arg, scope));
  const interval = readInterval(node, 2);
  const step = printInterval(scope.printExpression(interval.value, scope), interval.part);
  return `googlesql.generate_instants(${first}, ${last}, ${step})`;
}

/** https://cloud.google.com/bigquery/docs/reference/standard-sql/time-series-functions */
function printBucket(node: Call, scope: Scope): string {
  if (node.args.length < 2 || node.args.length > 3)
    throw unsupported(`${node.name.toUpperCase()} with ${node.args.length} arguments`, node);
  const interval = readInterval(node, 1);
  const [value, , origin] = node.args;
  const type = typeOf(node);
  const printed = printAs(type, value, scope);
  const from = origin ? printAs(type, origin, scope) : `googlesql.epoch_of(${printed})`;
  const { value: count, part } = interval;
  if (count.kind !== "number" || !(Number(count.value) > 0))
    throw unsupported(`${node.name.toUpperCase()} by this INTERVAL`, interval);
  const months = MONTHS[part.name];
  const width = BigInt(count.value) * BigInt(months ?? MICROSECONDS[part.name] ?? 0);
  const verb = months ? "month_bucket" : CLOCK.has(part.name) ? "clock_bucket" : "bucket";
  return `googlesql.${verb}(${printed}, ${width}, ${from})`;
}
