import { printTry } from "./run-time-failure.ts";
import type { Call, Expression, Ordering, Window } from "./ast.ts";
import { AGGREGATE_ARGUMENTS, HAVING, NULLS, ORDERED } from "./functions/aggregates.ts";
import { FRAMED, PERCENTILES } from "./functions/windows.ts";
import { refuseFunction } from "./documented.ts";
import { AGGREGATES, SCALARS, WINDOW_FUNCTIONS } from "./functions.ts";
import { containsAggregate, containsWindow, hoist, isAggregate } from "./hoist.ts";
import { NAMED_ARGUMENTS } from "./json-specials.ts";
import { SPECIALS } from "./specials.ts";
import { invalid, unsupported } from "./position.ts";
import { printEach } from "./print-arguments.ts";
import { quote } from "./quote.ts";
import type { Scope } from "./scope.ts";
import { fillZones } from "./zones.ts";

/** DuckDB's text for a call; a function without an entry in functions.ts or specials.ts is refused. */
export function printCall(node: Call, scope: Scope): string {
  const title = node.name.toUpperCase();
  refuseNesting(node, title);
  if (node.named?.some(({ name }) => !NAMED_ARGUMENTS[node.name]?.includes(name)))
    throw unsupported(`A named argument of ${title}`, node);
  const names = node.named?.map(({ name }) => name) ?? [];
  if (new Set(names).size < names.length) throw invalid(`${title} is given a name twice`, node);
  if (Object.hasOwn(AGGREGATES, node.name)) {
    if (node.isSafe) throw unsupported(`SAFE.${title}`, node);
    return printAggregate(node, scope);
  }
  if (Object.hasOwn(WINDOW_FUNCTIONS, node.name)) return printWindowFunction(node, scope);
  const special = Object.hasOwn(SPECIALS, node.name) ? SPECIALS[node.name] : undefined;
  if (!special && !Object.hasOwn(SCALARS, node.name)) {
    throw refuseFunction(node.name, node);
  }
  refuseModifiers(node, title);
  const printed = special ? special(node, scope) : printScalar(node, scope);
  return node.isSafe ? printTry(printed) : printed;
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
  const args = printEach(node, scope);
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
  const filled = fillZones(template, node.args, scope).replace(/\$(\d|\*)/g, (_, which: string) =>
    which === "*" ? args.join(", ") : (args[Number(which) - 1] ?? ""),
  );
  return filled.startsWith("case") ? `(${filled})` : filled;
}

function countArguments(template: string): number {
  return Math.max(0, ...[...template.matchAll(/\$(\d)/g)].map(([, digit]) => Number(digit)));
}

function printAggregate(node: Call, scope: Scope): string {
  const { name } = node;
  const title = name.toUpperCase();
  const [least, most] = node.isStar ? [0, 0] : (AGGREGATE_ARGUMENTS[name] ?? [1, 1]);
  if (node.isStar && (name !== "count" || node.isDistinct))
    throw invalid(`${title} takes no *`, node);
  if (node.args.length < least || node.args.length > most) {
    throw invalid(`${title} does not take ${node.args.length} arguments`, node);
  }
  if (!ORDERED.has(name) && (node.orderBy.length > 0 || node.limit))
    throw invalid(`${title} takes no ORDER BY or LIMIT`, node);
  if (node.nulls && (name === "string_agg" || !Object.hasOwn(NULLS, name)))
    throw unsupported(`${title} with IGNORE or RESPECT NULLS`, node);
  const isPlain = node.orderBy.length === 0 && !node.limit && !node.nulls && !node.isStar;
  if (node.having && name !== "any_value" && (!HAVING.has(name) || !isPlain))
    throw unsupported(`${title} with HAVING`, node);
  if (node.over && (node.orderBy.length > 0 || node.limit || name.startsWith("approx_quantiles")))
    throw unsupported(`${title} with ORDER BY or LIMIT and OVER`, node);
  if (node.isDistinct && node.over?.orderBy.length)
    throw invalid(`${title} with DISTINCT takes no ORDER BY in OVER`, node);
  return fillAggregate(node, scope);
}

function fillAggregate(node: Call, scope: Scope): string {
  const { name } = node;
  const inner = { ...scope, hoist: undefined };
  const print = (argument: Expression) => inner.printExpression(argument, inner);
  const args = node.args.map(print);
  const [first = ""] = args;
  const order = node.orderBy.length > 0 ? ` order by ${printOrderings(node.orderBy, inner)}` : "";
  const isInOrder = isDistinctInOrder(node);
  const isDistinct = (node.isDistinct && !isInOrder) || name === "approx_count_distinct";
  const distinct = isDistinct ? "distinct " : "";
  const isIgnoring = (node.nulls ?? NULLS[name]) === "ignore";
  // COUNTIF counts rows, so that the optimiser sees a plain count.
  const isCondition = name === "countif" && !node.isDistinct;
  const condition = isCondition ? first : isIgnoring ? `${first} is not null` : undefined;
  const filter = condition === undefined ? "" : ` filter (where ${condition})`;
  const over = node.over ? ` over ${printWindow(node.over, inner)}` : "";
  const isText = name === "string_agg" && !isOfBytes(node);
  const insides: Readonly<Record<string, string>> = {
    "@":
      isCondition || node.isStar ? "*" : `${distinct}${listArguments(node, args, print)}${order}`,
    "@1": `${distinct}${isText ? `googlesql.text_only(${first})` : first}${order}`,
    "@3": `googlesql.is_unordered(${first})`,
    "@2": `struct_pack(v := ${first}, w := ${args[1]})`,
  };
  const limit = printLimit(node, print);
  const having = node.having && name !== "any_value" ? node.having : undefined;
  const key = having && print(having.value);
  const call = (aggregate: string, inside: string) => {
    if (having) {
      const rows = hoist(`list(struct_pack(v := ${first}, k := ${key}))${over}`, scope);
      const values = `googlesql.having_values(${rows}, ${hoist(`${having.which}(${key})${over}`, scope)})`;
      const kept = node.isDistinct ? `list_distinct(${values})` : values;
      const more = name === "string_agg" ? `, ${args[1] ?? "','"}` : "";
      return aggregate === "list" ? kept : `list_aggregate(${kept}, '${aggregate}'${more})`;
    }
    const printed = hoist(`${aggregate}(${insides[inside]})${filter}${over}`, scope);
    const kept = isInOrder ? `googlesql.first_of_each(${printed})` : printed;
    return limit === undefined ? kept : `list_slice(${kept}, 1, ${limit})`;
  };
  // Inside a lambda the aggregate's own type is known; outside, the argument's, if that is a column's.
  const isKnown = scope.hoist !== undefined && scope.hoist !== "off";
  return chooseTemplate(node, scope)
    .replace(/(\w+)\((@\d?)\)/g, (_, aggregate: string, inside: string) => call(aggregate, inside))
    .replace(", $1)", () => (isKnown ? ")" : `, ${first})`))
    .replace(/\$([2-9])/g, (_, digit: string) => args[Number(digit) - 1] ?? "','");
}

/** GoogleSQL says nothing of the order, BigQuery gives that of the rows; DuckDB that of its hashes. */
function isDistinctInOrder({ name, isDistinct, orderBy, over }: Call): boolean {
  return isDistinct && ORDERED.has(name) && orderBy.length === 0 && !over;
}

/** What stands between BYTES is BYTES too. */
function isOfBytes({ name, args }: Call): boolean {
  return name === "string_agg" && args.some(({ kind }) => kind === "bytes");
}

function chooseTemplate(node: Call, scope: Scope): string {
  if (node.having && node.name === "any_value") return `arg_${node.having.which}_null(@)`;
  // Text by pieces, as string_agg knows neither a limit nor an order of what is distinct.
  if (node.name === "string_agg" && isOfBytes(node))
    return "googlesql.array_to_string(list(@1), $2)";
  if (node.name === "string_agg" && !node.having && (node.limit || isDistinctInOrder(node)))
    return "array_to_string(list(@1), $2)";
  if (scope.hasNaN && node.name === "min") return "googlesql.least_of(min(@), max(@), bool_or(@3))";
  return AGGREGATES[node.name] ?? "";
}

function listArguments(
  node: Call,
  args: readonly string[],
  print: (one: Expression) => string,
): string {
  const [first = "", ...rest] = args;
  if (node.having && node.name === "any_value") return `${first}, ${print(node.having.value)}`;
  if (node.name === "countif") return `nullif(${first}, false)`;
  if (node.name === "string_agg") return `googlesql.text_only(${first}), ${rest[0] ?? "','"}`;
  return args.join(", ");
}

function printLimit(node: Call, print: (one: Expression) => string): string | undefined {
  if (!node.limit) return undefined;
  if (node.limit.kind !== "number" || node.over)
    throw unsupported(`${node.name.toUpperCase()} with this LIMIT`, node);
  return print(node.limit);
}

function printWindowFunction(node: Call, scope: Scope): string {
  const title = node.name.toUpperCase();
  if (!node.over) throw invalid(`${title} needs OVER`, node);
  checkWindow(node);
  const inner = { ...scope, hoist: undefined };
  const args = node.args.map((arg) => inner.printExpression(arg, inner));
  const over = `over ${printWindow(node.over, inner)}`;
  if (PERCENTILES.has(node.name)) return printPercentile(node, args, { over, scope });
  // DuckDB would turn a default into the type of the value, where GoogleSQL finds a common one.
  const [value, , otherwise] = args;
  if (otherwise !== undefined && node.args[2]?.kind !== "null")
    args[0] = `case when true then ${value} else ${otherwise} end`;
  const nulls = node.nulls ? ` ${node.nulls} nulls` : "";
  return hoist(`${node.name}(${args.join(", ")}${nulls}) ${over}`, scope);
}

function checkWindow(node: Call): void {
  const { name, over, args } = node;
  const title = name.toUpperCase();
  const [least, most] = WINDOW_FUNCTIONS[name] ?? [0, 0];
  if (args.length < least || args.length > most)
    throw invalid(`${title} does not take ${args.length} arguments`, node);
  if (node.isSafe || node.isStar || node.isDistinct || node.having || node.limit)
    throw invalid(`${title} takes arguments only`, node);
  if (node.orderBy.length > 0) throw invalid(`${title} takes arguments only`, node);
  const takesNulls = FRAMED.has(name) || PERCENTILES.has(name);
  if (node.nulls && !takesNulls) throw invalid(`${title} takes no ${node.nulls} NULLS`, node);
  if (over?.frame && !FRAMED.has(name)) throw invalid(`${title} takes no window frame`, node);
  const hasOrder = (over?.orderBy.length ?? 0) > 0;
  if (PERCENTILES.has(name) && hasOrder) throw invalid(`${title} takes no ORDER BY`, node);
  if (!takesNulls && name !== "row_number" && !hasOrder && !over?.base)
    throw invalid(`${title} needs ORDER BY in OVER`, node);
  const count = args[1];
  if (count?.kind === "number" && count.value.startsWith("-"))
    throw invalid(`${title} takes no negative number`, count);
}

/** The share is a constant; which value it falls on, GoogleSQL says of its exact binary value. */
function printPercentile(
  node: Call,
  args: readonly string[],
  { over, scope }: { over: string; scope: Scope },
): string {
  const title = node.name.toUpperCase();
  const share = node.args[1];
  if (share?.kind !== "number") throw unsupported(`${title} with a computed percentile`, node);
  if (!(Number(share.value) >= 0 && Number(share.value) <= 1))
    throw invalid(`${title} needs a percentile from 0 to 1`, share);
  const isContinuous = node.name === "percentile_cont";
  const value = isContinuous ? `googlesql.percentile_value(${args[0]})` : (args[0] ?? "");
  const place = `cast('${isContinuous ? share.value : nudge(share.value)}' as double)`;
  if (node.nulls === "respect")
    return `googlesql.${node.name}(${hoist(`list(${value}) ${over}`, scope)}, ${place})`;
  const name = isContinuous ? "quantile_cont" : "quantile_disc";
  return hoist(`${name}(${value}, ${place}) ${over}`, scope);
}

/** A share that is a little more in binary than it says, as 0.9 is, falls beyond a whole row. */
function nudge(text: string): string {
  const [, whole = "", fraction = ""] = /^(\d*)\.?(\d*)$/.exec(text) ?? [];
  let [scaled, halvings] = [Number(text), 0n];
  for (; !Number.isInteger(scaled); halvings += 1n) scaled *= 2;
  const exact = BigInt(scaled) * 10n ** BigInt(fraction.length);
  const written = BigInt(whole + fraction) * 2n ** halvings;
  return exact > written ? String(Number(text) * (1 + 1e-13)) : text;
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
      const how = `${isDescending ? "desc" : "asc"} nulls ${nulls ?? (isDescending ? "last" : "first")}`;
      const first = scope.hasNaN && !isOrdinal ? `googlesql.nan_rank(${key}) ${how}, ` : "";
      return `${first}${key} ${how}`;
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
