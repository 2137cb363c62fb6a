import type { Call, Expression, Window } from "./ast.ts";
import type { Context } from "./analyze-context.ts";
import { resolvePath } from "./analyze-path.ts";
import { KEYWORD } from "./map-paths.ts";
import type { ColumnOrigin } from "./name-scope.ts";

type Into = Set<ColumnOrigin>;

/** Which argument is a date part or another keyword, not a column. */
const KEYWORD_ARGUMENTS: Readonly<Record<string, number>> = {
  date_trunc: 1,
  datetime_trunc: 1,
  timestamp_trunc: 1,
  time_trunc: 1,
  last_day: 1,
  normalize: 1,
  normalize_and_casefold: 1,
  date_diff: 2,
  datetime_diff: 2,
  timestamp_diff: 2,
  time_diff: 2,
};
/** Adds to `into` every column that the expression's value is computed from. */
export function collectOrigins(node: Expression, context: Context, into: Into): void {
  if (node.kind === "path") addAll(into, resolvePath(node.parts, context).from);
  else if (node.kind === "call") collectCall(node, context, into);
  else if (node.kind === "in") collectIn(node, context, into);
  else if (node.kind === "exists") {
    addAll(into, context.analyze(node.query, context).conditions);
  } else if (node.kind === "subquery" || node.kind === "array-subquery") {
    const { columns, conditions } = context.analyze(node.query, context);
    for (const column of columns) addAll(into, column.from);
    addAll(context.conditions, conditions);
  } else {
    for (const operand of listOperands(node)) if (operand) collectOrigins(operand, context, into);
  }
}

function addAll(into: Into, origins: Iterable<ColumnOrigin>): void {
  for (const origin of origins) into.add(origin);
}

/** The expressions that one is made of; those that collectOrigins looks into itself have none here. */
const OPERANDS: {
  readonly [Kind in Expression["kind"]]?: (
    node: Extract<Expression, { kind: Kind }>,
  ) => readonly (Expression | undefined)[];
} = {
  array: ({ items }) => items,
  between: ({ value, low, high }) => [value, low, high],
  binary: ({ left, right }) => [left, right],
  case: ({ operand, whens, otherwise }) => [
    operand,
    ...whens.flatMap(({ when, result }) => [when, result]),
    otherwise,
  ],
  cast: ({ value, format, zone }) => [value, format, zone],
  "distinct-from": ({ left, right }) => [left, right],
  extract: ({ from, zone }) => [from, zone],
  field: ({ base }) => [base],
  index: ({ base, index }) => [base, index],
  interval: ({ value }) => [value],
  is: ({ value }) => [value],
  like: ({ value, pattern }) => [value, pattern],
  "like-array": ({ value, patterns }) => [value, patterns],
  struct: ({ fields }) => fields.map(({ value }) => value),
  tuple: ({ items }) => items,
  unary: ({ operand }) => [operand],
};

function listOperands(node: Expression): readonly (Expression | undefined)[] {
  const list = OPERANDS[node.kind] as ((node: Expression) => readonly Expression[]) | undefined;
  return list?.(node) ?? [];
}

function collectIn(node: Extract<Expression, { kind: "in" }>, context: Context, into: Into): void {
  collectOrigins(node.value, context, into);
  const { among } = node;
  if ("unnest" in among) {
    collectOrigins(among.unnest, context, into);
  } else if ("kind" in among) {
    const { columns, conditions } = context.analyze(among, context);
    for (const column of columns) addAll(into, column.from);
    addAll(into, conditions);
  } else {
    for (const item of among) collectOrigins(item, context, into);
  }
}

function collectCall(node: Call, context: Context, into: Into): void {
  const keyword = KEYWORD_ARGUMENTS[node.name];
  for (const [index, arg] of node.args.entries()) {
    const isKeyword = index === keyword && (arg.kind === "path" || arg.kind === "call");
    if (!isKeyword) collectArgument(arg, context, into);
  }
  if (node.having) collectOrigins(node.having.value, context, into);
  for (const { value } of node.orderBy) collectOrigins(value, context, into);
  if (node.over) collectWindow(node.over, context, into);
}

function collectArgument(arg: Expression, context: Context, into: Into): void {
  const [only, second] = arg.kind === "path" ? arg.parts : [];
  // Of functions not listed above such a word is no fault if it names no column.
  if (only && !second && KEYWORD.test(only.name)) {
    addAll(into, resolvePath([only], context, "maybe").from);
  } else {
    collectOrigins(arg, context, into);
  }
}

/** Adds what a window reads: its rows are part of each value. */
export function collectWindow(window: Window, context: Context, into: Into): void {
  const { base, partitionBy, orderBy, frame } = window;
  const named = base && context.windows?.get(base.name.toLowerCase());
  if (named) addAll(into, named);
  else if (base) {
    const message = `there is no window ${base.name}`;
    context.findings.add(base, message, base.name, context.windows?.keys() ?? []);
  }
  for (const key of partitionBy) collectOrigins(key, context, into);
  for (const { value } of orderBy) collectOrigins(value, context, into);
  for (const bound of [frame?.from, frame?.to]) {
    if (bound && "by" in bound) collectOrigins(bound.by, context, into);
  }
}
