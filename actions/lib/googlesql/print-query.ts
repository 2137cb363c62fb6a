import type { Expression, Item, Name, Query, Select, Source } from "./ast.ts";
import { printOrderings, printWindow } from "./print-call.ts";
import { mergedNames, printSource, sourceNames } from "./print-source.ts";
import { fingerprint } from "./hoist.ts";
import { unsupported } from "./position.ts";
import { quote } from "./quote.ts";
import type { Scope } from "./scope.ts";

/** DuckDB's text for a query. */
export function printQuery(node: Query, outer: Scope): string {
  const parts: string[] = [];
  let scope = outer;
  const ctes: string[] = [];
  for (const { name, query } of node.ctes) {
    const within = { ...scope, ctes: new Set([...scope.ctes, name.name.toLowerCase()]) };
    ctes.push(`${quote(name.name)} as (${printQuery(query, node.isRecursive ? within : scope)})`);
    scope = within;
  }
  if (ctes.length > 0) parts.push(`with ${node.isRecursive ? "recursive " : ""}${ctes.join(", ")}`);
  const asStruct = node.body.kind === "select" && node.body.as === "struct";
  parts.push(printBody(node.body, scope));
  if (node.orderBy.length > 0) {
    parts.push(`order by ${printOrderings(node.orderBy, scope, true)}`);
  }
  if (node.limit) parts.push(`limit ${printCount(node.limit, scope)}`);
  if (node.offset) parts.push(`offset ${printCount(node.offset, scope)}`);
  const text = parts.join(" ");
  return asStruct ? `select "_struct" from (${text}) as "_struct"` : text;
}

function printCount(node: Expression, scope: Scope): string {
  if (node.kind !== "number" && node.kind !== "parameter")
    throw unsupported("LIMIT or OFFSET by an expression", node);
  return scope.printExpression(node, scope);
}

function printBody(body: Query["body"], scope: Scope): string {
  if (body.kind === "query") return `(${printQuery(body, scope)})`;
  if (body.kind === "select") return printSelect(body, scope);
  const side = (part: Query["body"]) =>
    part.kind === "query" ? printBody(part, scope) : `(${printBody(part, scope)})`;
  return `${side(body.left)} ${body.operator} ${side(body.right)}`;
}

function printSelect(node: Select, outer: Scope): string {
  if (node.as === "value") throw unsupported("SELECT AS VALUE", node);
  const names = node.from ? sourceNames(node.from) : [];
  const aliases = new Set([...outer.aliases, ...names]);
  const isOuter = findOuter(node, names, outer);
  const scope = { ...outer, aliases, groupKeys: findGroupKeys(node), hoist: undefined, isOuter };
  const print = (expression: Expression) => scope.printExpression(expression, scope);
  const parts = [`select ${node.isDistinct ? "distinct " : ""}${printItems(node, scope)}`];
  if (node.from) parts.push(`from ${printSource(node.from, { ...scope, aliases: outer.aliases })}`);
  if (node.where) parts.push(`where ${print(node.where)}`);
  if (node.groupBy) parts.push(`group by ${printGrouping(node, scope)}`);
  const having = node.having && print(node.having);
  // DuckDB takes no lambda in HAVING.
  const isLambda = having?.includes("list_transform([struct_pack(") ?? false;
  if (isLambda && (node.windows.length > 0 || node.qualify || node.isDistinct)) {
    throw unsupported(
      "HAVING with arithmetic over aggregates beside QUALIFY, WINDOW or DISTINCT",
      node,
    );
  }
  if (isLambda) parts[0] += `, ${having} as "_having"`;
  else if (having) parts.push(`having ${having}`);
  if (node.windows.length > 0) {
    const windows = node.windows.map(
      ({ name, window }) =>
        `${quote(name.name)} as ${printNamedWindow(printWindow(window, scope))}`,
    );
    parts.push(`window ${windows.join(", ")}`);
  }
  if (node.qualify) parts.push(`qualify ${print(node.qualify)}`);
  const text = parts.join(" ");
  return isLambda ? `select * exclude ("_having") from (${text}) where "_having"` : text;
}

/** The keys of GROUP BY, aliases and ordinals resolved. */
function findGroupKeys({ groupBy, items }: Select): Set<string> {
  if (!groupBy || groupBy.kind === "all") return new Set();
  const keys = groupBy.keys.map((key) => {
    const name = key.kind === "path" && key.parts.length === 1 ? key.parts[0]?.name : undefined;
    const item =
      key.kind === "number"
        ? items[Number(key.value) - 1]
        : items.find((one) => name !== undefined && isNamed(one, name));
    return fingerprint(item?.kind === "expression" ? item.value : key);
  });
  return new Set(keys);
}

function isNamed(item: Item, name: string): boolean {
  if (item.kind === "star") return false;
  return (item.alias?.name ?? inferName(item.value))?.toLowerCase() === name.toLowerCase();
}

function printNamedWindow(text: string): string {
  return text.startsWith("(") ? text : `(${text})`;
}

/** Columns without a name get BigQuery's: `f0_`, `f1_`. */
/** Tells columns of queries around, as far as names say: elements of arrays are all that UNNEST offers. */
function findOuter({ from }: Select, names: readonly string[], outer: Scope): Scope["isOuter"] {
  if (outer.aliases.size === 0) return undefined;
  const isKnown = from === undefined || isUnnested(from);
  return ({ parts: [first, second] }) => {
    const name = first?.name.toLowerCase() ?? "";
    if (names.includes(name)) return false;
    return isKnown || (second !== undefined && outer.aliases.has(name));
  };
}

function isUnnested(source: Source): boolean {
  if (source.kind === "join") return isUnnested(source.left) && isUnnested(source.right);
  return source.kind === "nested" ? isUnnested(source.source) : source.kind === "unnest";
}

function printItems({ items, from }: Select, scope: Scope): string {
  let unnamed = 0;
  return items
    .map((item) => {
      if (item.kind === "star") return printStar(item, item.of ? [] : mergedNames(from), scope);
      const name = item.alias?.name ?? inferName(item.value) ?? `f${unnamed++}_`;
      return `${scope.printExpression(item.value, scope)} as ${quote(name)}`;
    })
    .join(", ");
}

function inferName(value: Expression): string | undefined {
  if (value.kind === "path") return value.parts.at(-1)?.name;
  return value.kind === "field" ? value.name.name : undefined;
}

/** DuckDB would leave the columns of USING where the left side has them; they are put first. */
function printStar(
  item: Extract<Item, { kind: "star" }>,
  merged: readonly Name[],
  scope: Scope,
): string {
  const of = item.of ? `${scope.printExpression(item.of, scope)}.` : "";
  if (item.of && item.of.kind !== "path")
    throw unsupported("The fields of a computed STRUCT as columns", item.of);
  const except = new Set(item.except.map(({ name }) => name.toLowerCase()));
  const replace = new Map(
    item.replace.map(({ value, alias }) => [
      alias.name.toLowerCase(),
      `${scope.printExpression(value, scope)} as ${quote(alias.name)}`,
    ]),
  );
  const first = merged.filter(({ name }) => !except.has(name.toLowerCase()));
  const printed = first.map(({ name }) => {
    const key = name.toLowerCase();
    const text = replace.get(key) ?? quote(name);
    replace.delete(key);
    return text;
  });
  const gone = [...item.except, ...first].map(({ name }) => quote(name)).join(", ");
  const others = [...replace.values()].join(", ");
  const star = `${of}*${gone && ` exclude (${gone})`}${others && ` replace (${others})`}`;
  return [...printed, star].join(", ");
}

function printGrouping(node: Select, scope: Scope): string {
  const { groupBy } = node;
  if (!groupBy || groupBy.kind === "all") return "all";
  const print = (keys: readonly Expression[]) =>
    keys.map((key) => printGroupKey(key, node, scope)).join(", ");
  if (groupBy.kind === "by") return print(groupBy.keys);
  const sets = groupBy.sets.map(({ kind, keys }) => {
    const list = keys.map((together) => `(${print(together)})`).join(", ");
    return kind === "set" ? list : `${kind} (${list})`;
  });
  return groupBy.kind === "grouping sets" ? `grouping sets (${sets.join(", ")})` : sets.join(", ");
}

/** A bare name means the select list's alias before a column, as it does not in DuckDB. */
function printGroupKey(key: Expression, { items }: Select, scope: Scope): string {
  if (key.kind === "number") return key.value;
  const name = key.kind === "path" && key.parts.length === 1 ? key.parts[0]?.name : undefined;
  const index = items.findIndex((one) => name !== undefined && isNamed(one, name));
  const item = items[index];
  if (item?.kind !== "expression") return scope.printExpression(key, scope);
  const followsStar = items.slice(0, index).some(({ kind }) => kind === "star");
  return followsStar ? scope.printExpression(item.value, scope) : String(index + 1);
}
