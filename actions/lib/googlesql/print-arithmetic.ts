import type { Expression } from "./ast.ts";
import type { Scope } from "./scope.ts";
import { pairWithWritten } from "./written-numbers.ts";

type Binary = Extract<Expression, { kind: "binary" }>;

/** Macros only where DuckDB's own operator would differ: each costs time to bind. */
export function printArithmetic(node: Binary, scope: Scope): string {
  const { operator, left, right } = node;
  const print = (inner: Expression) => scope.printExpression(inner, scope);
  const written = pairWithWritten(node);
  if (written && !isPlainNumber(written.other)) {
    const [other, number] = [written.other, written.literal].map(print);
    return `googlesql.${written.macro}(${other}, ${number}, cast('${written.text}' as decimal(38, 9)))`;
  }
  const [a, b] = [left, right].map(print);
  const isDated = isDate(left) || isDate(right);
  if (isDated && operator === "+") return `googlesql.add(${a}, ${b})`;
  if (isDated && operator === "-") return `googlesql.subtract(${a}, ${b})`;
  if (operator === "/") return `googlesql.divide(${a}, ${b})`;
  // NUMERIC times NUMERIC has too many digits after the point.
  if (operator === "*") {
    return isPlainNumber(left) || isPlainNumber(right)
      ? `(${a} * ${b})`
      : `googlesql.multiply(${a}, ${b})`;
  }
  const isWhole = right.kind === "number" && /^-?\d{1,9}$/.test(right.value);
  // A DATE takes INTEGER, and INT64 remains INT64.
  if (isWhole) return `(${a} ${operator} cast(${right.value} as integer))`;
  if (operator === "-" && isSingle(left) && isSingle(right))
    return `googlesql.subtract(${a}, ${b})`;
  // DATE minus DATE is an INTERVAL, in DuckDB a number: so that it is refused, the sign is changed.
  return operator === "-" && !isPlainNumber(left) ? `(${a} + (- ${b}))` : `(${a} ${operator} ${b})`;
}

const DATED = /^(date|datetime|time|timestamp|interval)$/;
const DATED_CALL =
  /^(current_)?(date|datetime|time|timestamp)(_(add|sub|trunc|seconds|millis|micros))?$|^(parse_(date|datetime|timestamp)|last_day|make_interval|justify_\w+)$/;

const KEEPS_TYPE = /^(any_value|first_value|greatest|lag|last_value|lead|least|max|min|nth_value)$/;

/** Whether it is a column, or a function of one that gives its type, which may be a date. */
function isSingle(node: Expression | undefined): boolean {
  if (node?.kind === "call") return KEEPS_TYPE.test(node.name) && isSingle(node.args[0]);
  return node?.kind === "path" || node?.kind === "field";
}

/** Whether it is a date, a time or an INTERVAL whatever the columns are. */
function isDate(node: Expression): boolean {
  if (node.kind === "typed") return DATED.test(node.type);
  if (node.kind === "cast") return DATED.test(node.type.name);
  return node.kind === "interval" || (node.kind === "call" && DATED_CALL.test(node.name));
}

/** Whether it is INT64 or FLOAT64 whatever the columns are. */
function isPlainNumber(node: Expression): boolean {
  if (node.kind === "number") return true;
  if (node.kind === "cast") return node.type.name === "int64" || node.type.name === "float64";
  return node.kind === "call" && ["count", "countif", "length", "row_number"].includes(node.name);
}
