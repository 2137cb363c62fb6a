import type { Call, Expression, Ordering, Window } from "./ast.ts";
import { AGGREGATES, SCALARS, WINDOW_FUNCTIONS } from "./functions.ts";
import { containsAggregate, containsWindow, hoist, isAggregate } from "./hoist.ts";
import { SPECIALS } from "./specials.ts";
import { invalid, unsupported } from "./position.ts";
import { quote } from "./quote.ts";
import type { Scope } from "./scope.ts";

/** DuckDB's text for a call; a function without an entry in functions.ts or specials.ts is refused. */
export function printCall(node: Call, scope: Scope): string {
  const title = node.name.toUpperCase();
  refuseNesting(node, title);
  if (Object.hasOwn(AGGREGATES, node.name)) {
    if (node.isSafe) throw unsupported(`SAFE.${title}`, node);
    return printAggregate(node, scope);
  }
  if (Object.hasOwn(WINDOW_FUNCTIONS, node.name)) return printWindowFunction(node, scope);
  const special = Object.hasOwn(SPECIALS, node.name) ? SPECIALS[node.name] : undefined;
  if (!special && !Object.hasOwn(SCALARS, node.name)) {
    throw unsupported(`The function ${title}`, node);
  }
  refuseModifiers(node, title);
  const printed = special ? special(node, scope) : printScalar(node, scope);
  return node.isSafe ? `try(${printed})` : printed;
}

/** An aggregate goes over values, a window also over aggregates, neither over windows. */
function refuseNesting(node: Call, title: string): void {
  if (!isAggregate(node)) return;
  const { args, orderBy, over } = node;
  if (containsWindow([args, orderBy, over]) || (!over && containsAggregate([args, orderBy]))) {
    throw invalid(`${title} goes over another ${over ? "window function" : "aggregate"}`, node);
  }
}

function refuseModifiers(node: Call, title: string): void {
  if (node.isStar || node.isDistinct || node.nulls || node.having || node.limit) {
    throw invalid(`${title} takes no DISTINCT, NULLS, HAVING or LIMIT`, node);
  }
  if (node.orderBy.length > 0 || node.over) throw invalid(`${title} is no aggregate`, node);
}

function printScalar(node: Call, scope: Scope): string {
  const args = node.args.map((arg) => scope.printExpression(arg, scope));
  const entry = SCALARS[node.name] ?? [];
  const templates = typeof entry === "string" ? [entry] : entry;
  const template = templates.find((text) =>
    text.includes("$*") ? args.length > 0 : countArguments(text) === args.length,
  );
  if (template === undefined) {
    const counts = templates.map(countArguments).join(" or ");
    throw unsupported(
      `${node.name.toUpperCase()} with ${args.length} instead of ${counts} arguments`,
      node,
    );
  }
  const filled = template.replace(/\$(\d|\*)/g, (_, which: string) =>
    which === "*" ? args.join(", ") : (args[Number(which) - 1] ?? ""),
  );
  return filled.startsWith("case") ? `(${filled})` : filled;
}

function countArguments(template: string): number {
  return Math.max(0, ...[...template.matchAll(/\$(\d)/g)].map(([, digit]) => Number(digit)));
}

/** How many arguments an aggregate takes, where it is not one. */
const PAIRS = new Set(["corr", "covar_pop", "covar_samp", "max_by", "min_by"]);

function printAggregate(node: Call, scope: Scope): string {
  const { name } = node;
  const title = name.toUpperCase();
  const least = name === "count" && node.isStar ? 0 : PAIRS.has(name) ? 2 : 1;
  const most = name === "string_agg" ? 2 : least;
  if (node.isStar && name !== "count") throw invalid(`${title} takes no *`, node);
  if (node.args.length < least || node.args.length > most) {
    throw invalid(`${title} takes ${least} argument${least === 1 ? "" : "s"}`, node);
  }
  const isOrdered = name === "array_agg" || name === "string_agg";
  if (!isOrdered && (node.orderBy.length > 0 || node.limit))
    throw invalid(`${title} takes no ORDER BY or LIMIT`, node);
  if (node.nulls && name !== "array_agg")
    throw unsupported(`${title} with IGNORE or RESPECT NULLS`, node);
  if (node.having && (name !== "any_value" || node.over))
    throw unsupported(`${title} with HAVING`, node);
  if (node.isDistinct && name === "countif") throw unsupported("COUNTIF with DISTINCT", node);
  if (node.limit && name === "string_agg") throw unsupported("STRING_AGG with LIMIT", node);
  return fillAggregate(node, scope);
}

function fillAggregate(node: Call, scope: Scope): string {
  const { name } = node;
  const inner = { ...scope, hoist: undefined };
  const print = (argument: Expression) => inner.printExpression(argument, inner);
  const args = node.args.map(print);
  if (name === "string_agg" && args.length === 1) args.push("','");
  if (node.having) args.push(print(node.having.value));
  const order = node.orderBy.length > 0 ? ` order by ${printOrderings(node.orderBy, inner)}` : "";
  const distinct = node.isDistinct ? "distinct " : "";
  // COUNTIF counts rows, so that the optimiser sees a plain count.
  const inside = name === "countif" || node.isStar ? "*" : `${distinct}${args.join(", ")}${order}`;
  const condition =
    name === "countif" ? args[0] : node.nulls === "ignore" ? `${args[0]} is not null` : undefined;
  const filter = condition === undefined ? "" : ` filter (where ${condition})`;
  const over = node.over ? ` over ${printWindow(node.over, inner)}` : "";
  const template = node.having ? `arg_${node.having.which}_null(@)` : (AGGREGATES[name] ?? "");
  // Inside a lambda the aggregate's own type is known; outside, the argument's, if that is a column's.
  const isKnown = scope.hoist !== undefined && scope.hoist !== "off";
  const printed = template
    .replace(/\w+\((?:distinct )?@\)/g, (call) =>
      hoist(`${call.replace("@)", () => `${inside})`)}${filter}${over}`, scope),
    )
    .replace(", $1)", () => (isKnown ? ")" : `, ${args[0]})`));
  if (!node.limit) return printed;
  if (node.limit.kind !== "number" || node.over)
    throw unsupported("ARRAY_AGG with this LIMIT", node);
  return `list_slice(${printed}, 1, ${print(node.limit)})`;
}

function printWindowFunction(node: Call, scope: Scope): string {
  const title = node.name.toUpperCase();
  const [least, most] = WINDOW_FUNCTIONS[node.name] ?? [0, 0];
  if (!node.over) throw invalid(`${title} needs OVER`, node);
  if (node.args.length < least || node.args.length > most) {
    throw invalid(`${title} does not take ${node.args.length} arguments`, node);
  }
  if (
    node.isSafe ||
    node.isStar ||
    node.isDistinct ||
    node.having ||
    node.limit ||
    node.orderBy.length > 0
  ) {
    throw invalid(`${title} takes arguments only`, node);
  }
  const inner = { ...scope, hoist: undefined };
  const args = node.args.map((arg) => inner.printExpression(arg, inner)).join(", ");
  const nulls = node.nulls ? ` ${node.nulls} nulls` : "";
  return hoist(`${node.name}(${args}${nulls}) over ${printWindow(node.over, inner)}`, scope);
}

/** ORDER BY's list; GoogleSQL puts NULL first ascending, last descending. */
export function printOrderings(
  orderings: readonly Ordering[],
  scope: Scope,
  isOuter = false,
): string {
  return orderings
    .map(({ value, isDescending, nulls }) => {
      const isOrdinal = isOuter && value.kind === "number";
      const key = isOrdinal ? value.value : scope.printExpression(value, scope);
      return `${key} ${isDescending ? "desc" : "asc"} nulls ${nulls ?? (isDescending ? "last" : "first")}`;
    })
    .join(", ");
}

export function printWindow(window: Window, scope: Scope): string {
  const { base, partitionBy, orderBy, frame } = window;
  const isBare = partitionBy.length === 0 && orderBy.length === 0 && !frame;
  if (base && isBare) return quote(base.name);
  const bound = (edge: NonNullable<typeof frame>["from"]) =>
    "by" in edge ? `${scope.printExpression(edge.by, scope)} ${edge.edge}` : edge.edge;
  const parts = [
    base ? quote(base.name) : "",
    partitionBy.length > 0
      ? `partition by ${partitionBy.map((key) => scope.printExpression(key, scope)).join(", ")}`
      : "",
    orderBy.length > 0 ? `order by ${printOrderings(orderBy, scope)}` : "",
    frame
      ? `${frame.unit} ${frame.to ? `between ${bound(frame.from)} and ${bound(frame.to)}` : bound(frame.from)}`
      : "",
  ];
  return `(${parts.filter(Boolean).join(" ")})`;
}
