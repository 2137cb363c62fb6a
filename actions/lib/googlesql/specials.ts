import type { Call, DatePart, Expression } from "./ast.ts";
import { CONDITION_SPECIALS } from "./condition-specials.ts";
import { checkPart, firstWeekday, printInterval, printPart } from "./dates.ts";
import { translateFormat } from "./formats.ts";
import { JSON_SPECIALS } from "./json-specials.ts";
import { WEEKDAYS } from "./parse-type.ts";
import { invalid, unsupported } from "./position.ts";
import { printArguments } from "./print-arguments.ts";
import { literal } from "./quote.ts";
import { printTyped } from "./print-literal.ts";
import type { Scope } from "./scope.ts";
import { TEXT_SPECIALS } from "./text-specials.ts";

type Special = (node: Call, scope: Scope) => string;

/** Functions that no template can say: any number of arguments, date parts, formats, patterns. */
export const SPECIALS: Readonly<Record<string, Special>> = {
  ...TEXT_SPECIALS,
  ...JSON_SPECIALS,
  ...CONDITION_SPECIALS,
  concat: (node, scope) => `(${printArguments(node, scope, 1).join(" || ")})`,
  greatest: (node, scope) => printUnlessNull("greatest", printArguments(node, scope, 1)),
  least: (node, scope) => printLeast(printArguments(node, scope, 1), scope),
  array_concat: (node, scope) => printUnlessNull("list_concat", printArguments(node, scope, 1)),
  to_hex: printToHex,
  date_trunc: printTrunc,
  datetime_trunc: printTrunc,
  timestamp_trunc: printTrunc,
  date_diff: printDiff,
  datetime_diff: printDiff,
  timestamp_diff: printDiff,
  date_add: printAdd,
  date_sub: printAdd,
  datetime_add: printAdd,
  datetime_sub: printAdd,
  timestamp_add: printAdd,
  timestamp_sub: printAdd,
  last_day: printLastDay,
  format_date: printFormat,
  format_datetime: printFormat,
  format_timestamp: printFormat,
  parse_date: printParse,
  parse_datetime: printParse,
  parse_timestamp: printParse,
  generate_date_array: printDateArray,
  generate_timestamp_array: printTimestampArray,
};

/** DuckDB's GREATEST and LEAST pass over NULL; GoogleSQL's are NULL then. */
function printUnlessNull(name: string, args: readonly string[]): string {
  const isNull = args.map((arg) => `${arg} is null`).join(" or ");
  return `(case when ${isNull} then null else ${name}(${args.join(", ")}) end)`;
}

/** NaN, if there is one, where DuckDB has it largest. */
function printLeast(args: readonly string[], { hasNaN }: Scope): string {
  const least = printUnlessNull("least", args);
  if (!hasNaN) return least;
  const isNaN = args.map((arg) => `googlesql.is_unordered(${arg})`).join(" or ");
  return `(case when ${least} is not null and (${isNaN}) then ${printUnlessNull("greatest", args)} else ${least} end)`;
}

/** DuckDB's hashes are hexadecimal already: surrogate keys over millions of rows feel it. */
function printToHex(node: Call, scope: Scope): string {
  const [value = ""] = printArguments(node, scope, 1, 1);
  const hash = /^unhex\(((?:md5|sha1|sha256)\(.*\))\)$/s.exec(value)?.[1];
  return hash !== undefined && isHash(node.args[0]) ? hash : `lower(hex(${value}))`;
}

function isHash(arg: Expression | undefined): boolean {
  return arg?.kind === "call" && ["md5", "sha1", "sha256"].includes(arg.name) && !arg.isSafe;
}

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

function printTrunc(node: Call, scope: Scope): string {
  if (node.args.length < 2 || node.args.length > 3)
    throw unsupported(`${node.name.toUpperCase()} with ${node.args.length} arguments`, node);
  const [value, , zone] = node.args;
  const part = readPart(node, 1);
  const first = firstWeekday(part);
  const print = (arg: Expression) => scope.printExpression(arg, scope);
  const truncate = (text: string) =>
    first === undefined
      ? `googlesql.trunc_to(${text}, ${printPart(part)})`
      : `googlesql.trunc_week(${text}, ${first})`;
  if (!value || !zone) return truncate(value ? print(value) : "");
  const place = print(zone);
  return `timezone(${place}, ${truncate(`timezone(${place}, googlesql.timestamp_only(${print(value)}))`)})`;
}

/** Microseconds in a part of TIMESTAMP_DIFF, which counts whole parts, not boundaries. */
const MICROSECONDS: Readonly<Record<string, number>> = {
  microsecond: 1,
  millisecond: 1000,
  second: 1_000_000,
  minute: 60_000_000,
  hour: 3_600_000_000,
  day: 86_400_000_000,
};

function printDiff(node: Call, scope: Scope): string {
  if (node.args.length !== 3)
    throw unsupported(`${node.name.toUpperCase()} with ${node.args.length} arguments`, node);
  const part = readPart(node, 2);
  const [later, earlier] = node.args.slice(0, 2).map((arg) => printAs(typeOf(node), arg, scope));
  const values = `${later}, ${earlier}`;
  if (node.name === "timestamp_diff") {
    return `googlesql.timestamp_diff(${values}, ${MICROSECONDS[part.name]})`;
  }
  const first = firstWeekday(part);
  if (first !== undefined) return `googlesql.week_diff(${values}, ${first})`;
  return `googlesql.${node.name}(${values}, ${printPart(part)})`;
}

function readInterval(node: Call, index: number): Extract<Expression, { kind: "interval" }> {
  const arg = node.args[index];
  if (arg?.kind !== "interval")
    throw unsupported(`${node.name.toUpperCase()} without a literal INTERVAL`, arg ?? node);
  checkPart(node.name, arg.part);
  return arg;
}

function printAdd(node: Call, scope: Scope): string {
  if (node.args.length !== 2)
    throw unsupported(`${node.name.toUpperCase()} with ${node.args.length} arguments`, node);
  const interval = readInterval(node, 1);
  const [value] = node.args;
  const step = printInterval(scope.printExpression(interval.value, scope), interval.part);
  return `googlesql.${node.name}(${printAs(typeOf(node), value, scope)}, ${step})`;
}

const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 };

function printLastDay(node: Call, scope: Scope): string {
  const [value] = node.args;
  if (!value || node.args.length > 2)
    throw unsupported(`LAST_DAY with ${node.args.length} arguments`, node);
  const printed = scope.printExpression(value, scope);
  if (node.args.length === 1) return `googlesql.last_day(${printed}, 'month', 1)`;
  const part = readPart(node, 1);
  const first = firstWeekday(part);
  if (first !== undefined)
    return `cast(googlesql.trunc_week(${printed}, ${first}) + to_days(6) as date)`;
  const months = MONTHS[part.name];
  if (months === undefined) throw unsupported("LAST_DAY of ISOYEAR", part);
  return `googlesql.last_day(${printed}, ${literal(part.name)}, ${months})`;
}

/** The constant format of FORMAT_ and PARSE_ functions, in DuckDB's elements. */
function readFormat(node: Call, purpose: "format" | "parse"): string {
  const format = node.args[0];
  if (format?.kind !== "string")
    throw unsupported(`${node.name.toUpperCase()} with a computed format`, node);
  return literal(translateFormat(format.value, { purpose, at: format }));
}

function printFormat(node: Call, scope: Scope): string {
  const [, value = "", zone] = printArguments(
    node,
    scope,
    2,
    node.name === "format_timestamp" ? 3 : 2,
  );
  const type = node.name.slice("format_".length);
  const typed = `googlesql.${type}_only(${value})`;
  const civil = zone === undefined ? `googlesql.civil(${typed})` : `timezone(${zone}, ${typed})`;
  return `strftime(${civil}, ${readFormat(node, "format")})`;
}

function printParse(node: Call, scope: Scope): string {
  const [, value = "", zone] = printArguments(
    node,
    scope,
    2,
    node.name === "parse_timestamp" ? 3 : 2,
  );
  const parsed = `strptime(${value}, ${readFormat(node, "parse")})`;
  if (node.name === "parse_date") return `cast(${parsed} as date)`;
  if (node.name === "parse_datetime") return parsed;
  return zone === undefined ? `googlesql.instant(${parsed})` : `timezone(${zone}, ${parsed})`;
}

function printDateArray(node: Call, scope: Scope): string {
  const [first, last, step] = node.args;
  if (!first || !last || node.args.length > 3)
    throw unsupported(`GENERATE_DATE_ARRAY with ${node.args.length} arguments`, node);
  const range = `${printAs("date", first, scope)}, ${printAs("date", last, scope)}`;
  if (!step) return `googlesql.generate_days(${range}, to_days(1))`;
  const interval = readInterval(node, 2);
  const count = scope.printExpression(interval.value, scope);
  const months = MONTHS[interval.part.name];
  if (months === undefined)
    return `googlesql.generate_days(${range}, ${printInterval(count, interval.part)})`;
  if (interval.value.kind !== "number" || Number(interval.value.value) <= 0) {
    throw unsupported("GENERATE_DATE_ARRAY by months backwards or computed", interval);
  }
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
