import type { Expression } from "./ast.ts";
import { AGGREGATES, WINDOW_FUNCTIONS } from "./functions.ts";
import type { Scope } from "./scope.ts";

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

/** Whether an aggregate stands somewhere in the expression, subqueries apart. */
export function containsAggregate(node: unknown): boolean {
  if (typeof node !== "object" || node === null) return false;
  if (Array.isArray(node)) return node.some(containsAggregate);
  const { kind } = node as { kind?: string };
  if (kind === "query") return false;
  return isAggregate(node as Expression) || Object.values(node).some(containsAggregate);
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
  if (["path", "subquery", "exists", "array-subquery"].includes(node.kind)) return true;
  return node.kind === "in" && "kind" in node.among && !containsAggregate(node.value);
}

/** Prints with `printPlain`, as a lambda where macros stand over aggregates. */
export function printHoisting(
  node: Expression,
  scope: Scope,
  printPlain: (node: Expression, scope: Scope) => string,
): string {
  if (scope.hoist === "off") return printPlain(node, scope);
  if (scope.hoist) {
    const outside = { ...scope, hoist: undefined };
    if (isLeaf(node)) return hoist(printPlain(node, outside), scope);
    if (containsAggregate(node)) return printPlain(node, scope);
    const whole = printPlain(node, outside);
    return scope.groupKeys.has(whole) ? hoist(whole, scope) : printPlain(node, scope);
  }
  const isPlain = isAggregate(node) && node.kind === "call" && !node.args.some(containsAggregate);
  if (isPlain || !containsAggregate(node)) return printPlain(node, scope);
  const collected: { fields: string[] } = { fields: [] };
  const body = printPlain(node, { ...scope, hoist: collected });
  if (!body.includes("googlesql.")) return printPlain(node, { ...scope, hoist: "off" });
  const fields = collected.fields.map((field, index) => `_${index} := ${field}`);
  return `list_transform([struct_pack(${fields.join(", ")})], lambda ${ROW}: ${body})[1]`;
}
