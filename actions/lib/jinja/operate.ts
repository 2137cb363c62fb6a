import { JinjaError } from "./error.ts";
import { formatPercent } from "./percent.ts";
import { countItems, listItems, View } from "./items.ts";
import { findKey } from "./key.ts";
import { spend, spendItems, spendText } from "./meter.ts";
import { readNumber } from "./number.ts";
import type { BinaryOperator } from "./node.ts";
import { describeType, Float, isObject, nameType, toText, Tuple, Undefined } from "./value.ts";
import type { Value } from "./value.ts";

/** Whether the value counts as true: not empty, zero, none or undefined. */
export function isTrue(value: Value): boolean {
  if (typeof value === "boolean") return value;
  if (typeof value === "string") return value !== "";
  if (typeof value === "number") return value !== 0;
  if (value === null || value instanceof Undefined) return false;
  if (value instanceof Float) return value.value !== 0;
  return countItems(value) !== 0;
}

/** Python's `==`: numbers by value, lists and dicts by what is in them. */
export function isEqual(left: Value, right: Value): boolean {
  if (left === right) return true;
  const [a, b] = [readNumber(left), readNumber(right)];
  if (a !== undefined || b !== undefined) return a === b;
  if (left instanceof Undefined) return right instanceof Undefined;
  if (left instanceof View && right instanceof View) {
    throw new JinjaError(`cannot compare ${nameType(left)} with ${nameType(right)}; use |list`);
  }
  spend(1);
  if (Array.isArray(left) && Array.isArray(right)) {
    if (left.length !== right.length || left instanceof Tuple !== right instanceof Tuple)
      return false;
    return left.every((item, index) => isEqual(item, right[index] ?? null));
  }
  if (!(left instanceof Map && right instanceof Map) || left.size !== right.size) return false;
  for (const [key, item] of left) {
    const found = findKey(right, key);
    const other = found === undefined ? undefined : right.get(found);
    if (other === undefined || !isEqual(item, other)) return false;
  }
  return true;
}

/** Negative, zero or positive, as in sorting. Throws where Python knows no order. */
export function compare(left: Value, right: Value): number {
  spend(1);
  if (typeof left === "string" && typeof right === "string") {
    return left === right ? 0 : left < right ? -1 : 1;
  }
  const [a, b] = [readNumber(left), readNumber(right)];
  if (a !== undefined && b !== undefined) return a - b || (a < b ? -1 : Number(a > b));
  if (Array.isArray(left) && Array.isArray(right)) {
    const length = Math.min(left.length, right.length);
    for (let index = 0; index < length; index += 1) {
      const [one, other] = [left[index] ?? null, right[index] ?? null];
      if (!isEqual(one, other)) return compare(one, other);
    }
    return left.length - right.length;
  }
  throw failOperands("<", left, right);
}

/** Python's `in`: part of a text, item of a list, key of a dict. */
export function contains(whole: Value, part: Value): boolean {
  if (typeof whole === "string") {
    if (typeof part !== "string") {
      throw new JinjaError(`${describeType(part)} cannot be in a str`);
    }
    spendText(whole.length);
    return whole.includes(part);
  }
  if (whole instanceof Map) return findKey(whole, part) !== undefined;
  const items = listItems(whole);
  spendItems(items.length);
  return items.some((item) => isEqual(item, part));
}

function failOperands(operator: string, left: Value, right: Value): JinjaError {
  const missing = [left, right].find((value) => value instanceof Undefined);
  if (missing) return missing.toError();
  return new JinjaError(`cannot use ${operator} on ${nameType(left)} and ${nameType(right)}`);
}

/** An int, as long as it is one that can be told from its neighbours. */
export function toInteger(value: number): number {
  if (!Number.isSafeInteger(value)) throw new JinjaError("an integer is beyond 2**53");
  return value + 0;
}

const ARITHMETIC: Readonly<Record<BinaryOperator, (left: number, right: number) => number>> = {
  "+": (left, right) => left + right,
  "-": (left, right) => left - right,
  "*": (left, right) => left * right,
  "/": (left, right) => left / right,
  "//": (left, right) => Math.floor(left / right),
  "%": floorModulo,
  "**": (left, right) => left ** right,
};

/** As in Python, the remainder has the sign of the divisor. */
function floorModulo(left: number, right: number): number {
  const remainder = left % right;
  if (remainder === 0) return right < 0 ? -0 : 0;
  return remainder < 0 !== right < 0 ? remainder + right : remainder;
}

/** `left operator right`, on numbers, texts and lists as in Python. */
export function operate(operator: BinaryOperator, left: Value, right: Value): Value {
  const [a, b] = [readNumber(left), readNumber(right)];
  if (a !== undefined && b !== undefined) {
    const isFloat = left instanceof Float || right instanceof Float;
    return calculate(operator, { left: a, right: b, isFloat });
  }
  if (operator === "%" && typeof left === "string") return formatPercent(left, right);
  if (operator === "+") {
    if (typeof left === "string" && typeof right === "string") return joinTexts(left, right);
    if (Array.isArray(left) && Array.isArray(right)) return addLists(left, right);
  }
  if (operator === "*" && typeof b === "number" && !(right instanceof Float))
    return repeat(left, b);
  if (operator === "*" && typeof a === "number" && !(left instanceof Float))
    return repeat(right, a);
  throw failOperands(operator, left, right);
}

function calculate(
  operator: BinaryOperator,
  { left, right, isFloat }: { left: number; right: number; isFloat: boolean },
): Value {
  const divides = operator === "/" || operator === "//" || operator === "%";
  if (divides && right === 0) throw new JinjaError("division by zero");
  if (operator === "**" && left === 0 && right < 0) throw new JinjaError("division by zero");
  const result = ARITHMETIC[operator](left, right);
  const isTooLarge = operator === "**" && !Number.isFinite(result) && Number.isFinite(left);
  if (isTooLarge && !Number.isNaN(result)) throw new JinjaError("the result of ** is too large");
  const isFraction = isFloat || operator === "/" || (operator === "**" && right < 0);
  if (!isFraction) return toInteger(result);
  if (Number.isNaN(result) && operator === "**")
    throw new JinjaError("a root of a negative number");
  return new Float(result);
}

/** Two texts as one, within the limit of a text's length. */
function joinTexts(left: string, right: string): string {
  spendText(left.length + right.length);
  return left + right;
}

/** Texts as one, with a separator between them. */
export function joinAll(texts: readonly string[], separator: string): string {
  spendText(texts.reduce((length, text) => length + text.length + separator.length, 0));
  return texts.join(separator);
}

function addLists(left: Value[], right: Value[]): Value {
  if (left instanceof Tuple !== right instanceof Tuple) throw failOperands("+", left, right);
  spend(left.length + right.length);
  return left instanceof Tuple ? Tuple.from([...left, ...right]) : [...left, ...right];
}

function repeat(value: Value, times: number): Value {
  const count = Math.max(times, 0);
  if (typeof value === "string") {
    spendText(value.length * count);
    return value.repeat(count);
  }
  if (!Array.isArray(value)) throw failOperands("*", value, times);
  if (value.length === 0) return value instanceof Tuple ? value : [];
  spend(value.length * count);
  const items = Array.from({ length: count }, () => [...value]).flat();
  return value instanceof Tuple ? Tuple.from(items) : items;
}

/** `-value`. */
export function negate(value: Value): Value {
  if (value instanceof Float) return new Float(-value.value);
  const number = readNumber(value);
  if (value instanceof Undefined) throw value.toError();
  if (number === undefined) throw new JinjaError(`cannot use - on ${nameType(value)}`);
  return 0 - number;
}

/** The texts of all parts as one: `a ~ b`. */
export function concatenate(parts: readonly Value[]): string {
  return joinAll(parts.map(toText), "");
}

/** Whether the value can be called. */
export function isCallable(value: Value): boolean {
  return typeof value === "function" || (isObject(value) && value.call !== undefined);
}
