import type { Expression, Literal } from "./ast.ts";
import type { Cursor } from "./cursor.ts";
import { parseArguments } from "./parse-call.ts";
import { parseDatePart, parseType } from "./parse-type.ts";
import { parseWithExpression } from "./parse-with.ts";
import { unsupported } from "./position.ts";

const TYPED_LITERALS = new Set([
  "date",
  "datetime",
  "time",
  "timestamp",
  "numeric",
  "bignumeric",
  "json",
  "decimal",
  "bigdecimal",
  "range",
]);
/** Functions that are called without parentheses. */
const BARE_CALLS = new Set([
  "current_date",
  "current_datetime",
  "current_time",
  "current_timestamp",
]);
/** Reserved words that begin a call all the same. */
const RESERVED_CALLS = new Set([
  "if",
  "left",
  "right",
  "grouping",
  "any",
  "collate",
  "contains",
  "range",
  "hash",
]);

/** An expression that no operator divides. */
export function parsePrimary(cursor: Cursor): Expression {
  const { kind, value, text, line, column } = cursor.peek();
  const at = { line, column };
  if (kind === "number" || kind === "string" || kind === "bytes" || kind === "parameter") {
    cursor.next();
    return { kind, value: kind === "parameter" ? text.slice(1) : value, ...at };
  }
  if (kind === "symbol") return parseBracketed(cursor);
  if (kind === "quoted") return parsePathOrCall(cursor);
  if (kind === "end") throw cursor.unexpected("an expression");
  const word = text.toLowerCase();
  const following = cursor.peek(1);
  if (word === "null" && cursor.accept("null")) return { kind: "null", ...at };
  if ((word === "true" || word === "false") && cursor.accept(word)) {
    return { kind: "boolean", value: word === "true", ...at };
  }
  if (TYPED_LITERALS.has(word) && following.kind === "string") return parseTyped(cursor);
  if (word === "range" && following.text === "<") throw unsupported("A literal of type RANGE", at);
  if (word === "with" && following.text === "(") return parseWithExpression(cursor);
  if (word === "case") return parseCase(cursor);
  if (word === "cast" || word === "safe_cast") return parseCast(cursor);
  if (word === "extract" && following.text === "(") return parseExtract(cursor);
  if (word === "interval") return parseInterval(cursor);
  if (word === "array" && following.text !== ".") return parseArray(cursor);
  if (word === "struct") return parseStruct(cursor);
  if (word === "exists" && cursor.accept("exists")) {
    return { kind: "exists", query: cursor.subquery(), ...at };
  }
  return parsePathOrCall(cursor);
}

function parsePathOrCall(cursor: Cursor): Expression {
  const { text, value, kind, line, column } = cursor.peek();
  const word = text.toLowerCase();
  if (cursor.peek(1).text === "(" && (cursor.atName() || RESERVED_CALLS.has(word))) {
    cursor.next();
    return parseArguments(cursor, { name: value.toLowerCase(), isSafe: false, line, column });
  }
  const name = cursor.name("an expression");
  if (kind === "word" && BARE_CALLS.has(word) && !cursor.at(".")) {
    const bare = { isSafe: false, isDistinct: false, isStar: false, args: [], orderBy: [] };
    return { kind: "call", name: word, ...bare, line, column };
  }
  return { kind: "path", parts: [name], line, column };
}

function parseTyped(cursor: Cursor): Literal {
  const { text, line, column } = cursor.next();
  const type = text.toLowerCase().replace("decimal", "numeric");
  return { kind: "typed", type, value: cursor.next().value, line, column };
}

/** `(…)`: an expression, a subquery or a tuple; `[…]`: an array. */
function parseBracketed(cursor: Cursor): Expression {
  const { line, column } = cursor.peek();
  if (cursor.at("[")) return parseArrayItems(cursor, { kind: "array", items: [], line, column });
  if (cursor.at("?")) throw unsupported("A positional parameter", cursor.peek());
  if (cursor.at("(") && cursor.atQuery(1)) {
    return { kind: "subquery", query: cursor.subquery(), line, column };
  }
  if (!cursor.accept("(")) throw cursor.unexpected("an expression");
  const items = cursor.list(() => cursor.expression());
  cursor.expect(")");
  const [first] = items;
  if (items.length > 1 || !first) return { kind: "tuple", items, line, column };
  return first;
}

function parseCase(cursor: Cursor): Expression {
  const { line, column } = cursor.next();
  const operand = cursor.at("when") ? undefined : cursor.expression();
  const whens: { when: Expression; result: Expression }[] = [];
  while (cursor.accept("when")) {
    const when = cursor.expression();
    cursor.expect("then");
    whens.push({ when, result: cursor.expression() });
  }
  if (whens.length === 0) throw cursor.unexpected('"WHEN"');
  const otherwise = cursor.accept("else") ? cursor.expression() : undefined;
  cursor.expect("end");
  return { kind: "case", operand, whens, otherwise, line, column };
}

function parseCast(cursor: Cursor): Expression {
  const { line, column, text } = cursor.next();
  cursor.expect("(");
  const value = cursor.expression();
  cursor.expect("as");
  const type = parseType(cursor);
  const format = cursor.accept("format") ? cursor.expression() : undefined;
  const zone = format && cursor.accept("at", "time", "zone") ? cursor.expression() : undefined;
  cursor.expect(")");
  const isSafe = text.toLowerCase() === "safe_cast";
  return { kind: "cast", isSafe, value, type, format, zone, line, column };
}

function parseExtract(cursor: Cursor): Expression {
  const { line, column } = cursor.next();
  cursor.expect("(");
  const part = parseDatePart(cursor);
  cursor.expect("from");
  const from = cursor.expression();
  const zone = cursor.accept("at", "time", "zone") ? cursor.expression() : undefined;
  cursor.expect(")");
  return { kind: "extract", part, from, zone, line, column };
}

function parseInterval(cursor: Cursor): Expression {
  const { line, column } = cursor.next();
  const value = cursor.expression();
  const part = parseDatePart(cursor);
  const to = cursor.accept("to") ? parseDatePart(cursor) : undefined;
  return { kind: "interval", value, part, to, line, column };
}

function parseArray(cursor: Cursor): Expression {
  const { line, column } = cursor.peek();
  if (cursor.at("array", "(")) {
    cursor.next();
    return { kind: "array-subquery", query: cursor.subquery(), line, column };
  }
  if (cursor.at("array", "[")) cursor.next();
  const type = cursor.at("array") ? parseType(cursor) : undefined;
  return parseArrayItems(cursor, { kind: "array", type, items: [], line, column });
}

function parseArrayItems(cursor: Cursor, node: Extract<Expression, { kind: "array" }>): Expression {
  cursor.expect("[");
  const items = cursor.at("]") ? [] : cursor.list(() => cursor.expression());
  cursor.expect("]");
  return { ...node, items };
}

function parseStruct(cursor: Cursor): Expression {
  const { line, column } = cursor.peek();
  const isTyped = cursor.peek(1).text === "<";
  const type = isTyped ? parseType(cursor) : undefined;
  if (!isTyped) cursor.next();
  cursor.expect("(");
  const parseField = () => {
    const value = cursor.expression();
    return { value, name: cursor.accept("as") ? cursor.name() : undefined };
  };
  const fields = cursor.at(")") ? [] : cursor.list(parseField);
  cursor.expect(")");
  return { kind: "struct", type, fields, line, column };
}
