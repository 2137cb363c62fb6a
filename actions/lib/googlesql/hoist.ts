import type { Expression } from "./ast.ts";
import { AGGREGATES, WINDOW_FUNCTIONS } from "./functions.ts";
import type { Hoist, Scope } from "./scope.ts";
import { pairWithWritten } from "./written-numbers.ts";

const ROW = "googlesql_row";

/** Whether the call's value comes from several rows. */
export function isAggregate(node: Expression): boolean {
  return (
    node.kind === "call" &&
    (node.over !== undefined ||
      Object.hasOwn(AGGREGATES, node.name) ||
      Object.hasOwn(WINDOW_FUNCTIONS, node.name))
  );
}

/** Whether an aggregate or window function stands somewhere in it, subqueries apart. */
export function containsAggregate(node: unknown): boolean {
  return contains(node, isAggregate);
}

/** Whether a window function does. */
export function containsWindow(node: unknown): boolean {
  return contains(node, (one) => one.kind === "call" && one.over !== undefined);
}

function contains(node: unknown, test: (node: Expression) => boolean): boolean {
  if (typeof node !== "object" || node === null) return false;
  if (Array.isArray(node)) return node.some((one) => contains(one, test));
  const { kind } = node as { kind?: string };
  if (kind === "query") return false;
  if (test(node as Expression)) return true;
  return Object.values(node).some((one) => typeof one === "object" && contains(one, test));
}

/**
 * How deep macros may stand in one another's arguments: DuckDB binds an argument twice to choose
 * among typed macros, so each level doubles the time.
 */
const DEEPEST = 4;
const depths = new WeakMap<object, number>();

/** How deep macros stand in one another, subqueries and all; counts a few that are none. */
function measureDepth(node: unknown): number {
  if (typeof node !== "object" || node === null) return 0;
  // Lists and names are many, and soon gone through again.
  const isKept = "kind" in node;
  const known = isKept ? depths.get(node) : undefined;
  if (known !== undefined) return known;
  let inner = 0;
  for (const child of Object.values(node)) {
    if (typeof child === "object") inner = Math.max(inner, measureDepth(child));
  }
  const depth = inner + (isMacro(node as Expression) ? 1 : 0);
  if (isKept) depths.set(node, depth);
  return depth;
}

function isMacro(node: Expression): boolean {
  if (node.kind === "call") return !isAggregate(node);
  if (node.kind === "binary")
    return node.operator === "*" || node.operator === "/" || pairWithWritten(node) !== undefined;
  return ["cast", "extract", "index"].includes(node.kind);
}

const TRYING = new Set([
  "safe_add",
  "safe_divide",
  "safe_multiply",
  "safe_negate",
  "safe_subtract",
]);
const isTrying = (node: Expression): boolean =>
  (node.kind === "cast" && node.isSafe) ||
  (node.kind === "call" && (node.isSafe || TRYING.has(node.name)));
const FAILING =
  /^(?:div|mod|ln|log|log10|sqrt|pow|power|exp|error|substr|left|right|repeat|[lr]pad|parse_\w+|from_\w+|int64|float64|bool|string|chr)$/;
const mayFail = (node: Expression): boolean =>
  (node.kind === "cast" && !node.isSafe) ||
  (node.kind === "binary" && node.operator === "/") ||
  (node.kind === "call" && !node.isSafe && FAILING.test(node.name));
const isSubquery = ({ kind }: Expression): boolean =>
  kind === "subquery" || kind === "exists" || kind === "array-subquery";

const fingerprints = new WeakMap<Expression, string>();

/** The same for expressions that differ only in their place. */
export function fingerprint(node: Expression): string {
  const known = fingerprints.get(node);
  if (known !== undefined) return known;
  const text = JSON.stringify(node, (key, value: unknown) =>
    key === "line" || key === "column" ? undefined : value,
  );
  fingerprints.set(node, text);
  return text;
}

/** Adds a printed value to the struct and gives the text that reads it in the lambda. */
export function hoist(printed: string, scope: Scope): string {
  if (scope.hoist === undefined || scope.hoist === "off") return printed;
  const { fields } = scope.hoist;
  const known = fields.indexOf(printed);
  const index = known >= 0 ? known : fields.push(printed) - 1;
  return `${ROW}._${index}`;
}

/** Whether the expression is a value to hoist whole, rather than to go into. */
function isLeaf(node: Expression): boolean {
  if (node.kind === "path" || isSubquery(node)) return true;
  return node.kind === "in" && "kind" in node.among && !containsAggregate(node.value);
}

/** Prints with `printPlain`, as a lambda where macros stand over aggregates, or too deep. */
export function printHoisting(
  node: Expression,
  scope: Scope,
  printPlain: (node: Expression, scope: Scope) => string,
): string {
  if (scope.hoist === "off") return printPlain(node, scope);
  if (scope.hoist) {
    const outside = { ...scope, hoist: undefined };
    const depth = measureDepth(node);
    if (depth > 0 && depth <= scope.hoist.below) {
      return hoist(printHoisting(node, outside, printPlain), scope);
    }
    if (isLeaf(node)) return hoist(printPlain(node, outside), scope);
    if (containsAggregate(node)) return printPlain(node, scope);
    return scope.groupKeys.size > 0 && scope.groupKeys.has(fingerprint(node))
      ? hoist(printPlain(node, outside), scope)
      : printPlain(node, scope);
  }
  // TRY takes no subquery, but what a lambda is given; there an argument fails by itself, too.
  if (isTrying(node) && contains(node, isSubquery))
    return printLambda({ node, scope, below: measureDepth(node) - 1, printPlain });
  if (isTrying(node) && node.kind === "call" && contains(node.args, mayFail))
    return printLambda({ node, scope, below: measureDepth(node) - 1, printPlain });
  const isOuter = readsOuter(node, scope);
  if (isOuter && isMacro(node) && !containsAggregate(node))
    return printLambda({ node, scope, below: 0, printPlain });
  const isPlain =
    isAggregate(node) && node.kind === "call" && !node.args.some(containsAggregate) && !isOuter;
  const depth = measureDepth(node);
  if (isPlain || isLeaf(node) || (depth <= DEEPEST && !containsAggregate(node)))
    return printPlain(node, scope);
  return printLambda({ node, scope, below: depth - DEEPEST, printPlain });
}

/** An array to unnest: DuckDB knows the types of columns to the left only inside a lambda there. */
export function printUnnested(node: Expression, scope: Scope): string {
  const plain = scope.printExpression(node, scope);
  if (scope.hoist !== undefined || !plain.includes("googlesql.")) return plain;
  const printPlain = (one: Expression, inner: Scope) => scope.printExpression(one, inner);
  return printLambda({ node, scope, below: 0, printPlain });
}

function readsOuter(node: Expression, { isOuter }: Scope): boolean {
  return isOuter !== undefined && contains(node, (one) => one.kind === "path" && isOuter(one));
}

interface ToPrint {
  readonly node: Expression;
  readonly scope: Scope;
  readonly below: number;
  readonly printPlain: (node: Expression, scope: Scope) => string;
}

function printLambda({ node, scope, below, printPlain }: ToPrint): string {
  const collected: Hoist = { fields: [], below };
  const body = printPlain(node, { ...scope, hoist: collected });
  if (collected.fields.length === 0 || !/googlesql\.|try\(/.test(body))
    return printPlain(node, { ...scope, hoist: "off" });
  const fields = collected.fields.map((field, index) => `_${index} := ${field}`);
  return `list_transform([struct_pack(${fields.join(", ")})], lambda ${ROW}: ${body})[1]`;
}
