import type { Call } from "./ast.ts";
import { unsupported } from "./position.ts";
import type { Scope } from "./scope.ts";

/** All arguments, printed, when there are as many as allowed. */
export function printArguments(node: Call, scope: Scope, least: number, most = Infinity): string[] {
  const { length } = node.args;
  if (length < least || length > most) {
    throw unsupported(`${node.name.toUpperCase()} with ${length} arguments`, node);
  }
  return node.args.map((arg) => scope.printExpression(arg, scope));
}
