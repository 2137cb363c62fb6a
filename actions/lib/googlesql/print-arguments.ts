import type { Call } from "./ast.ts";
import { unsupported } from "./position.ts";
import type { Scope } from "./scope.ts";
import { printBeside } from "./written-numbers.ts";

/** All arguments, printed, when there are as many as allowed. */
export function printArguments(node: Call, scope: Scope, least: number, most = Infinity): string[] {
  const { length } = node.args;
  if (length < least || length > most) {
    throw unsupported(`${node.name.toUpperCase()} with ${length} arguments`, node);
  }
  return printEach(node, scope);
}

/** Functions whose arguments, from the index on, get a common type. */
const COMMON: Readonly<Record<string, number>> = {
  coalesce: 0,
  div: 0,
  greatest: 0,
  if: 1,
  ifnull: 0,
  least: 0,
  log: 0,
  mod: 0,
  pow: 0,
  power: 0,
  safe_add: 0,
  safe_divide: 0,
  safe_multiply: 0,
  safe_subtract: 0,
};

/** All arguments, printed. */
export function printEach(node: Call, scope: Scope): string[] {
  const from = Object.hasOwn(COMMON, node.name) ? (COMMON[node.name] ?? 0) : node.args.length;
  const first = node.args.slice(0, from).map((arg) => scope.printExpression(arg, scope));
  return [...first, ...printBeside(node.args.slice(from), scope)];
}
