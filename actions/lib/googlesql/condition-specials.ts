import { printTry } from "./run-time-failure.ts";
import type { Call, Expression } from "./ast.ts";
import { printArguments } from "./print-arguments.ts";
import type { Scope } from "./scope.ts";

type Special = (node: Call, scope: Scope) => string;

/**
 * What fails is NULL in TRY, and so is what is NULL: a STRUCT of it tells them apart.
 * https://cloud.google.com/bigquery/docs/reference/standard-sql/debugging_functions
 */
export const CONDITION_SPECIALS: Readonly<Record<string, Special>> = {
  iferror: (node, scope) => {
    const [value = "", otherwise = ""] = printArguments(unwrap(node), scope, 2, 2);
    return isError(node)
      ? otherwise
      : `(coalesce(${printTry(`struct_pack(v := ${value})`)}, struct_pack(v := ${otherwise})).v)`;
  },
  iserror: (node, scope) => {
    const [value = ""] = printArguments(unwrap(node), scope, 1, 1);
    return isError(node) ? "true" : `(${printTry(`struct_pack(v := ${value})`)} is null)`;
  },
  nulliferror: (node, scope) => {
    const [value = ""] = printArguments(unwrap(node), scope, 1, 1);
    return isError(node) ? "null" : printTry(value);
  },
};

/** DuckDB's error() is volatile, which TRY refuses. */
function isError({ args: [first] }: Call): boolean {
  return first?.kind === "call" && first.name === "error";
}

/** TRY takes no subquery: one without FROM is its value. */
function unwrap(node: Call): Call {
  return { ...node, args: node.args.map(unwrapQuery) };
}

function unwrapQuery(node: Expression): Expression {
  if (node.kind !== "subquery" || node.query.body.kind !== "select") return node;
  const { items, from, where, qualify } = node.query.body;
  const [only, ...others] = items;
  const isBare = !from && !where && !qualify && !node.query.limit && node.query.ctes.length === 0;
  if (!isBare || others.length > 0 || only?.kind !== "expression") return node;
  return unwrapQuery(only.value);
}
