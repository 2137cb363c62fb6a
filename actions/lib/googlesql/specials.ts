import type { Call, Expression } from "./ast.ts";
import { CONDITION_SPECIALS } from "./condition-specials.ts";
import { DATE_SPECIALS } from "./date-specials.ts";
import { JSON_SPECIALS } from "./json-specials.ts";
import { printArguments } from "./print-arguments.ts";
import type { Scope } from "./scope.ts";
import { TEXT_SPECIALS } from "./text-specials.ts";

type Special = (node: Call, scope: Scope) => string;

/** Functions that no template can say: any number of arguments, date parts, formats, patterns. */
export const SPECIALS: Readonly<Record<string, Special>> = {
  ...TEXT_SPECIALS,
  ...JSON_SPECIALS,
  ...DATE_SPECIALS,
  ...CONDITION_SPECIALS,
  greatest: (node, scope) => printUnlessNull("greatest", printArguments(node, scope, 1)),
  least: (node, scope) => printLeast(printArguments(node, scope, 1), scope),
  array_concat: (node, scope) => printUnlessNull("list_concat", printArguments(node, scope, 1)),
  to_hex: printToHex,
};

/** DuckDB's GREATEST and LEAST pass over NULL; GoogleSQL's are NULL then. */
function printUnlessNull(name: string, args: readonly string[]): string {
  const isNull = args.map((arg) => `${arg} is null`).join(" or ");
  return `(case when ${isNull} then null else ${name}(${args.join(", ")}) end)`;
}

/** NaN, if there is one, where DuckDB has it largest. */
function printLeast(args: readonly string[], { hasNaN }: Scope): string {
  const least = printUnlessNull("least", args);
  if (!hasNaN) return least;
  const isNaN = args.map((arg) => `googlesql.is_unordered(${arg})`).join(" or ");
  return `(case when ${least} is not null and (${isNaN}) then ${printUnlessNull("greatest", args)} else ${least} end)`;
}

/** DuckDB's hashes are hexadecimal already: surrogate keys over millions of rows feel it. */
function printToHex(node: Call, scope: Scope): string {
  const [value = ""] = printArguments(node, scope, 1, 1);
  const hash = /^unhex\(((?:md5|sha1|sha256)\(.*\))\)$/s.exec(value)?.[1];
  return hash !== undefined && isHash(node.args[0]) ? hash : `googlesql.to_hex(${value})`;
}

function isHash(arg: Expression | undefined): boolean {
  return arg?.kind === "call" && ["md5", "sha1", "sha256"].includes(arg.name) && !arg.isSafe;
}
