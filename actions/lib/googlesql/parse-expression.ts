import type { Call, Expression, Name } from "./ast.ts";
import type { Cursor } from "./cursor.ts";
import { parsePrimary } from "./parse-primary.ts";
import { parseArguments } from "./parse-call.ts";
import { invalid, unsupported } from "./position.ts";

/** Binary operators that associate to the left, loosest first:
 * https://cloud.google.com/bigquery/docs/reference/standard-sql/operators#operator_precedence */
const LEVELS: readonly (readonly string[])[] = [
  ["|"],
  ["^"],
  ["&"],
  ["<<", ">>"],
  ["+", "-"],
  ["*", "/", "||"],
];
const COMPARISONS = ["=", "<", ">", "<=", ">=", "<>", "!="];

/** An expression, from the loosest operator (OR) down. */
export function parseExpression(cursor: Cursor): Expression {
  let left = parseAnd(cursor);
  while (cursor.at("or")) left = binary(cursor, left, parseAnd);
  return left;
}

function parseAnd(cursor: Cursor): Expression {
  let left = parseNot(cursor);
  while (cursor.at("and")) left = binary(cursor, left, parseNot);
  return left;
}

function parseNot(cursor: Cursor): Expression {
  const { line, column } = cursor.peek();
  if (!cursor.accept("not")) return parseComparison(cursor);
  return { kind: "unary", operator: "not", operand: parseNot(cursor), line, column };
}

function binary(
  cursor: Cursor,
  left: Expression,
  parseRight: (cursor: Cursor) => Expression,
): Expression {
  const { text, line, column } = cursor.next();
  const operator = text.toLowerCase();
  return { kind: "binary", operator, left, right: parseRight(cursor), line, column };
}

const parseOperand = (cursor: Cursor) => parseLevel(cursor, 0);

/** Comparison operators do not associate: `a = b = c` is an error. */
function parseComparison(cursor: Cursor): Expression {
  const left = parseOperand(cursor);
  const compared = parseComparisonOf(cursor, left);
  if (compared !== left && cursor.atAny(...COMPARISONS)) {
    throw invalid("comparisons cannot be chained without parentheses", cursor.peek());
  }
  return compared;
}

function parseComparisonOf(cursor: Cursor, value: Expression): Expression {
  if (cursor.atAny(...COMPARISONS)) return binary(cursor, value, parseOperand);
  const { line, column } = cursor.peek();
  const at = { line, column };
  if (cursor.accept("is")) return parseIs(cursor, value);
  const isNot = cursor.at("not") && cursor.accept("not");
  if (cursor.accept("between")) {
    const low = parseOperand(cursor);
    cursor.expect("and");
    return { kind: "between", isNot, value, low, high: parseOperand(cursor), ...at };
  }
  if (cursor.accept("like")) {
    if (cursor.atAny("any", "all", "some")) {
      if (isNot) throw unsupported("NOT LIKE with ANY, SOME or ALL", at);
      return parseLikeAny(cursor, value);
    }
    return { kind: "like", isNot, value, pattern: parseOperand(cursor), ...at };
  }
  if (cursor.accept("in")) return parseIn(cursor, { kind: "in", isNot, value, among: [], ...at });
  if (isNot) throw cursor.unexpected('"BETWEEN", "LIKE" or "IN"');
  return value;
}

/** `x LIKE ANY (a, b)` is what `x LIKE a OR x LIKE b` is, and ALL what AND makes of them. */
function parseLikeAny(cursor: Cursor, value: Expression): Expression {
  const { line, column, text } = cursor.next();
  const at = { line, column };
  if (cursor.accept("unnest")) {
    cursor.expect("(");
    const unnest = cursor.expression();
    cursor.expect(")");
    return { kind: "like-array", value, patterns: unnest, isAll: /all/i.test(text), ...at };
  }
  if (cursor.at("(") && cursor.atQuery(1)) {
    const patterns: Expression = { kind: "array-subquery", query: cursor.subquery(), ...at };
    return { kind: "like-array", value, patterns, isAll: /all/i.test(text), ...at };
  }
  cursor.expect("(");
  const patterns = cursor.list(() => cursor.expression());
  cursor.expect(")");
  const operator = text.toLowerCase() === "all" ? "and" : "or";
  return patterns
    .map((pattern): Expression => ({ kind: "like", isNot: false, value, pattern, ...at }))
    .reduce((left, right) => ({ kind: "binary", operator, left, right, ...at }));
}

function parseIs(cursor: Cursor, value: Expression): Expression {
  const { line, column } = cursor.peek();
  const isNot = cursor.accept("not");
  if (cursor.accept("distinct", "from")) {
    const right = parseOperand(cursor);
    return { kind: "distinct-from", isNot, left: value, right, line, column };
  }
  const what = cursor.accept("unknown")
    ? "null"
    : (["null", "true", "false"] as const).find((word) => cursor.accept(word));
  if (!what) throw cursor.unexpected('"NULL", "TRUE", "FALSE" or "DISTINCT FROM"');
  return { kind: "is", isNot, value, what, line, column };
}

function parseIn(cursor: Cursor, node: Extract<Expression, { kind: "in" }>): Expression {
  if (cursor.accept("unnest")) {
    cursor.expect("(");
    const unnest = cursor.expression();
    cursor.expect(")");
    return { ...node, among: { unnest } };
  }
  cursor.expect("(");
  const among = cursor.atQuery() ? cursor.query() : cursor.list(() => cursor.expression());
  cursor.expect(")");
  return { ...node, among };
}

function parseLevel(cursor: Cursor, level: number): Expression {
  const operators = LEVELS[level];
  if (!operators) return parseUnary(cursor);
  const parseRight = (inner: Cursor) => parseLevel(inner, level + 1);
  let left = parseRight(cursor);
  while (cursor.atAny(...operators)) left = binary(cursor, left, parseRight);
  return left;
}

function parseUnary(cursor: Cursor): Expression {
  const { line, column } = cursor.peek();
  const operator = (["-", "+", "~"] as const).find((symbol) => cursor.accept(symbol));
  if (!operator) return parsePostfix(cursor);
  const operand = parseUnary(cursor);
  // The lowest INT64 is no literal but for its sign.
  if (operator === "-" && operand.kind === "number") {
    return {
      ...operand,
      value: operand.value.startsWith("-") ? operand.value.slice(1) : `-${operand.value}`,
      line,
      column,
    };
  }
  return { kind: "unary", operator, operand, line, column };
}

function parsePostfix(cursor: Cursor): Expression {
  let base = parsePrimary(cursor);
  for (;;) {
    const { line, column } = cursor.peek();
    if (cursor.at(".") && cursor.peek(1).text !== "*") {
      cursor.next();
      const name = cursor.nameAfterDot();
      if (base.kind !== "path") base = { kind: "field", base, name, line, column };
      else if (cursor.at("(")) base = parseNamespacedCall(cursor, [...base.parts, name]);
      else base = { ...base, parts: [...base.parts, name] };
    } else if (cursor.accept("[")) {
      const how = /^(safe_)?(offset|ordinal)$/i.exec(cursor.peek().text);
      const isWrapped = how !== null && cursor.peek(1).text === "(";
      const by = isWrapped ? cursor.next().text.toLowerCase() : "item";
      const index = cursor.expression();
      cursor.expect("]");
      base = { kind: "index", base, by, index, line, column };
    } else {
      return base;
    }
  }
}

/** `SAFE.f(…)`, `NET.HOST(…)`. */
function parseNamespacedCall(cursor: Cursor, parts: readonly Name[]): Call {
  const isSafe = parts[0]?.name.toLowerCase() === "safe" && !parts[0].isQuoted;
  const names = isSafe ? parts.slice(1) : parts;
  const at = names[0] ?? cursor.peek();
  return parseArguments(cursor, {
    name: names.map(({ name }) => name.toLowerCase()).join("."),
    isSafe,
    line: at.line,
    column: at.column,
  });
}
