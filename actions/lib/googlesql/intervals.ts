import type { DatePart, Expression } from "./ast.ts";
import { printInterval } from "./dates.ts";
import { invalid, unsupported } from "./position.ts";
import type { Scope } from "./scope.ts";

/** https://cloud.google.com/bigquery/docs/reference/standard-sql/lexical#interval_literals */
const PARTS = ["year", "month", "day", "hour", "minute", "second"];
/** What stands before a part that is not the first. */
const BEFORE: Readonly<Record<string, string>> = {
  month: "-",
  day: " ",
  hour: " ",
  minute: ":",
  second: ":",
};
const NUMBER = String.raw`(\d+)`;

/** `INTERVAL 5 DAY`, or `INTERVAL '1-2 3' YEAR TO DAY`, as DuckDB's. */
export function printIntervalLiteral(
  node: Extract<Expression, { kind: "interval" }>,
  scope: Scope,
): string {
  const { value, part, to } = node;
  if (!to) {
    checkCount(node);
    return printInterval(scope.printExpression(value, scope), part);
  }
  if (value.kind !== "string") throw unsupported("INTERVAL of a computed text", value);
  const parts = readParts(value.value, part, to);
  if (!parts)
    throw invalid(`"${value.value}" is no INTERVAL ${title(part)} TO ${title(to)}`, value);
  const { year = 0, month = 0, day = 0, micros } = parts;
  return `(to_months(${year * 12 + month}) + to_days(${day}) + to_microseconds(${micros}))`;
}

const title = ({ name }: DatePart) => name.toUpperCase();

/** The most of a part that an INTERVAL holds: 10,000 years. */
const MOST: Readonly<Record<string, number>> = {
  year: 10_000,
  quarter: 40_000,
  month: 120_000,
  week: 522_857,
  day: 3_660_000,
  hour: 87_840_000,
  minute: 5_270_400_000,
  second: 316_224_000_000,
};

function checkCount({ value, part }: Extract<Expression, { kind: "interval" }>): void {
  if (value.kind !== "number") return;
  if (Math.abs(Number(value.value)) > (MOST[part.name] ?? Infinity))
    throw invalid(`INTERVAL ${value.value} ${title(part)} is out of range`, value);
}

/** A sign before years and months, days, and the clock each. */
function readParts(
  text: string,
  from: DatePart,
  to: DatePart,
): { year?: number; month?: number; day?: number; micros: bigint } | undefined {
  const [first, last] = [PARTS.indexOf(from.name), PARTS.indexOf(to.name)];
  if (first < 0 || last <= first) return undefined;
  const names = PARTS.slice(first, last + 1);
  const pattern = names
    .map((name, index) => {
      const hasSign = index === 0 || BEFORE[name] === " ";
      const digits = name === "second" ? `${NUMBER}(\\.\\d{1,6})?` : NUMBER;
      return `${index === 0 ? "" : BEFORE[name]}${hasSign ? "([+-]?)" : ""}${digits}`;
    })
    .join("");
  const found = new RegExp(`^${pattern}$`).exec(text)?.slice(1);
  if (!found) return undefined;
  const values: Record<string, number> = {};
  let [at, sign] = [0, 1];
  for (const [index, name] of names.entries()) {
    if (index === 0 || BEFORE[name] === " ") {
      sign = found[at] === "-" ? -1 : 1;
      at += 1;
    }
    values[name] = sign * Number(found[at]);
    at += 1;
  }
  const fraction = names.includes("second")
    ? Number((found[at] ?? ".0").slice(1).padEnd(6, "0"))
    : 0;
  const { hour = 0, minute = 0, second = 0, ...days } = values;
  const seconds = BigInt(hour) * 3600n + BigInt(minute) * 60n + BigInt(second);
  return { ...days, micros: seconds * 1_000_000n + BigInt(sign * fraction) };
}
