import type { Expression, TypeName } from "../googlesql/ast.ts";
import { Cursor } from "../googlesql/cursor.ts";
import { parseExpression } from "../googlesql/parse-expression.ts";
import { parseQuery } from "../googlesql/parse-query.ts";
import { PipelineError } from "../errors.ts";
import { literal } from "../sql/quote.ts";
import { invalid } from "./unit-test-rows.ts";
import { isMap, printType, titleType } from "./unit-test-types.ts";

/** Whether values of a type have parts. */
export function isNested({ name }: TypeName): boolean {
  return name === "array" || name === "struct";
}

/** Whether a value is of a type as it is, so that its literal says the same as its text. */
export function isPlain(value: unknown, { name }: TypeName): boolean {
  if (value === null) return true;
  if (name === "int64") return Number.isSafeInteger(value);
  if (name === "bool") return typeof value === "boolean";
  return name === "string" && typeof value === "string";
}

/** The literal of a plain value. */
export function buildPlain(value: unknown): string {
  return literal(value as string | number | boolean | null);
}

/** A single value as a literal of its text, to be cast; `at` is for messages. */
export function buildText(value: unknown, type: TypeName, at: string): string {
  if (value === null || value === undefined) return "null";
  if (typeof value === "object") throw refuse(value, type, at);
  // A number of YAML is a float of JavaScript, which has no more than 53 bits for an integer.
  if (Number.isInteger(value) && !Number.isSafeInteger(value) && type.name !== "float64") {
    throw invalid(`${at}: ${show(value)} has too many digits`, "Write the number in quotes.");
  }
  return literal(String(value));
}

/**
 * A value of a type with parts: a list or map of YAML, or, as dbt has it for BigQuery, the text of
 * a GoogleSQL constant such as `struct(1 as id, ['a'] as words)`.
 */
export function buildNested(value: unknown, type: TypeName, at: string): string {
  const { element, fields } = type;
  if (value === null || value === undefined) {
    // BigQuery's tables keep no array that is null.
    return element === undefined ? "null" : `array<${printType(element)}>[]`;
  }
  if (!isNested(type)) return `cast(${buildText(value, type, at)} as ${printType(type)})`;
  if (typeof value === "string") {
    const constant = parseConstant(value, type);
    if (constant === undefined) throw refuse(value, type, at);
    return buildNested(constant, type, at);
  }
  if (element !== undefined && Array.isArray(value)) {
    const items = value.map((item) => buildNested(item, element, at));
    return `array<${printType(element)}>[${items.join(", ")}]`;
  }
  if (fields === undefined || !isMap(value)) throw refuse(value, type, at);
  const known = fields.map(({ name }) => name?.name ?? "");
  const unknown = Object.keys(value).find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw invalid(`${at}: the struct has no field ${unknown}; it has ${known.join(", ")}`);
  }
  const items = fields.map((field, index) => {
    return buildNested(value[known[index] ?? ""], field.type, at);
  });
  return `${printType(type)}(${items.join(", ")})`;
}

const MAX_CONSTANT_LENGTH = 10_000;

/** Reads arrays and structs of literals; undefined for any other text. */
function parseConstant(text: string, type: TypeName): unknown {
  if (text.length > MAX_CONSTANT_LENGTH) return undefined;
  try {
    const cursor = new Cursor(text, { expression: parseExpression, query: parseQuery });
    const expression = cursor.expression();
    return cursor.peek().kind === "end" ? toPlain(expression, type) : undefined;
  } catch (error) {
    if (error instanceof PipelineError) return undefined;
    throw error;
  }
}

/** A constant as YAML would have it; undefined for what computes or is of another form. */
function toPlain(expression: Expression, { element, fields }: TypeName): unknown {
  if (expression.kind === "null") return null;
  if (expression.kind === "array" && element !== undefined) {
    const items = expression.items.map((item) => toPlain(item, element));
    return items.includes(undefined) ? undefined : items;
  }
  if (expression.kind === "struct" && fields !== undefined) {
    const entries = expression.fields.map(({ name, value }, index) => {
      const field = fields.find((each) => each.name?.name === name?.name) ?? fields[index];
      return [name?.name ?? field?.name?.name ?? "", field && toPlain(value, field.type)] as const;
    });
    return entries.some(([, value]) => value === undefined)
      ? undefined
      : Object.fromEntries(entries);
  }
  if (element !== undefined || fields !== undefined) return undefined;
  if (expression.kind === "unary") {
    const { operator, operand } = expression;
    return operand.kind === "number" && /^[-+]$/.test(operator)
      ? `${operator}${operand.value}`
      : undefined;
  }
  const { kind } = expression;
  if (kind !== "number" && kind !== "string" && kind !== "boolean" && kind !== "typed")
    return undefined;
  return expression.value;
}

function refuse(value: unknown, type: TypeName, at: string): PipelineError {
  return invalid(`${at}: ${show(value)} is no ${titleType(type)}`);
}

function show(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
