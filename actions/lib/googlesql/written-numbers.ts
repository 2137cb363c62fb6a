import type { Expression } from "./ast.ts";
import type { Scope } from "./scope.ts";

type Binary = Extract<Expression, { kind: "binary" }>;

/** The text of a FLOAT64 that is written out, be it with a sign. */
export function writtenFloat(node: Expression): string | undefined {
  if (node.kind === "unary" && /[-+]/.test(node.operator) && node.operand.kind === "number") {
    const text = writtenFloat(node.operand);
    const sign = node.operator === "-" ? "-" : "";
    return text === undefined || text.startsWith("-") ? undefined : `${sign}${text}`;
  }
  return node.kind === "number" && /[.eE]/.test(node.value) && !/^-?0x/i.test(node.value)
    ? node.value
    : undefined;
}

/** By operator: the macro for a literal that stands on the right, and for one on the left. */
const MACROS: Readonly<Record<string, readonly [string, string]>> = {
  "+": ["add_written", "add_written"],
  "-": ["subtract_written", "subtract_from_written"],
  "*": ["multiply_written", "multiply_written"],
  "/": ["divide_by_written", "divide_written"],
};

/**
 * A FLOAT64 that is written out beside NUMERIC is NUMERIC itself, as its digits say, so that the macro is
 * given both. https://cloud.google.com/bigquery/docs/reference/standard-sql/conversion_rules#literal_coercion
 */
export function pairWithWritten({ operator, left, right }: Binary):
  | {
      readonly macro: string;
      readonly other: Expression;
      readonly literal: Expression;
      readonly text: string;
    }
  | undefined {
  const [onRight, onLeft] = [writtenFloat(right), writtenFloat(left)];
  const text = onRight ?? onLeft;
  const macros = MACROS[operator];
  if (text === undefined || !macros || (onRight !== undefined && onLeft !== undefined))
    return undefined;
  // Beyond NUMERIC's range it stays what it is.
  if (!(Math.abs(Number(text)) < 1e29)) return undefined;
  return onRight === undefined
    ? { macro: macros[1], other: right, literal: left, text }
    : { macro: macros[0], other: left, literal: right, text };
}

const LITERALS = new Set(["null", "number"]);
const SUBQUERIES = /"kind":"(?:subquery|exists|array-subquery)"/;
/** So that long lists, which are of literals, are not gone through. */
const MOST = 20;

/** Prints expressions that get a common type: a FLOAT64 that is written out is what the others are. */
export function printBeside(nodes: readonly Expression[], scope: Scope): string[] {
  const printed = nodes.map((node) => scope.printExpression(node, scope));
  const texts = nodes.length > MOST ? [] : nodes.map(writtenFloat);
  if (!texts.some((text) => text !== undefined)) return printed;
  const others = printed.filter(
    (_, index) => texts[index] === undefined && !LITERALS.has(nodes[index]?.kind ?? ""),
  );
  if (others.length === 0 || SUBQUERIES.test(JSON.stringify(nodes))) return printed;
  const like = others.length === 1 ? others[0] : `coalesce(${others.join(", ")})`;
  return printed.map((text, index) => {
    const written = texts[index];
    return written === undefined || !(Math.abs(Number(written)) < 1e29)
      ? text
      : `googlesql.written_beside(${like}, ${text}, cast('${written}' as decimal(38, 9)))`;
  });
}
