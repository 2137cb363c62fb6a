import type { Expression, Item, Name, Query, Select, SetOperation, Source } from "./ast.ts";
import { addTable, nameItem, nameItems } from "./column-names.ts";
import { spellWindows } from "./named-windows.ts";
import { bindNames, checkDistinctOrder } from "./own-names.ts";
import { alignArms, listRows } from "./print-arms.ts";
import { printOrderings } from "./print-call.ts";
import { listElements, mergedNames, printSource, sourceNames } from "./print-source.ts";
import { containsAggregate, fingerprint } from "./hoist.ts";
import { invalid, unsupported } from "./position.ts";
import { quote } from "./quote.ts";
import { alignByName } from "./set-by-name.ts";
import type { Scope } from "./scope.ts";
import { printBeside } from "./written-numbers.ts";

/** DuckDB's text for a query. */
export function printQuery(node: Query, outer: Scope): string {
  const parts: string[] = [];
  let known = outer.ctes;
  const ctes = node.ctes.map((cte) => {
    const { within, after } = addTable(cte, node.isRecursive, known);
    known = after;
    return `${quote(cte.name.name)} as (${printQuery(cte.query, { ...outer, ctes: within })})`;
  });
  const scope = { ...outer, ctes: known };
  if (ctes.length > 0) parts.push(`with ${node.isRecursive ? "recursive " : ""}${ctes.join(", ")}`);
  const asStruct = givesStruct(node.body);
  parts.push(printBody(node.body, scope));
  if (node.orderBy.length > 0) {
    const windows = node.body.kind === "select" ? node.body.windows : [];
    const orderBy = spellWindows(node.orderBy, windows);
    if (node.body.kind === "select") checkDistinctOrder(node.body, orderBy);
    parts.push(`order by ${printOrderings(orderBy, scope, true)}`);
  }
  if (node.limit) parts.push(`limit ${printCount(node.limit, scope)}`);
  if (node.offset) parts.push(`offset ${printCount(node.offset, scope)}`);
  const text = parts.join(" ");
  return asStruct ? `select "_struct" from (${text}) as "_struct"` : text;
}

function givesStruct(body: Query["body"]): boolean {
  if (body.kind === "set") return givesStruct(body.left);
  return body.kind === "select" && body.as === "struct";
}

function printCount(node: Expression, scope: Scope): string {
  if (!isArithmetic(node)) throw unsupported("LIMIT or OFFSET by this expression", node);
  return scope.printExpression(node, scope);
}

/** Of numbers and parameters alone. */
function isArithmetic(node: Expression): boolean {
  if (node.kind === "binary")
    return /^[-+*]$/.test(node.operator) && [node.left, node.right].every(isArithmetic);
  if (node.kind === "cast") return node.type.name === "int64" && isArithmetic(node.value);
  return node.kind === "number" || node.kind === "parameter";
}

function printBody(body: Query["body"], scope: Scope): string {
  if (body.kind === "query") return `(${printQuery(body, scope)})`;
  if (body.kind === "select") return printSelect(body, scope);
  return printSet(alignArms(alignByName(body, scope.ctes)), scope);
}

function printSet(body: SetOperation, scope: Scope): string {
  const rows = listRows(body);
  const [first] = rows ?? [];
  const names = first ? nameItems(first.items) : [];
  if (rows && new Set(names.map((name) => name.toLowerCase())).size === names.length) {
    const columns = names.map((_, index) =>
      printBeside(
        rows.map(({ items }) => toValue(items[index])),
        scope,
      ),
    );
    const values = rows.map((_, row) => `(${columns.map((printed) => printed[row]).join(", ")})`);
    return `select * from (values ${values.join(", ")}) as "_rows"(${names.map(quote).join(", ")})`;
  }
  const side = (part: Query["body"]) =>
    part.kind === "query" ? printBody(part, scope) : `(${printBody(part, scope)})`;
  return `${side(body.left)} ${body.operator} ${side(body.right)}`;
}

function toValue(item: Item | undefined): Expression {
  if (item?.kind !== "expression") throw new Error("a row that is written out has no *");
  return item.value;
}

function printSelect(written: Select, outer: Scope): string {
  const spelt = spellWindows({ ...written, windows: [] }, written.windows);
  const node = bindNames(spelt, outer.isNested ?? false, outer.ctes);
  const names = node.from ? sourceNames(node.from) : [];
  const aliases = new Set([...outer.aliases, ...names]);
  const kept = [...outer.elements].filter(([name]) => !names.includes(name));
  const elements = new Map([...kept, ...listElements(node.from)]);
  const isNested = outer.isNested ?? node.from !== undefined;
  const groupKeys = findGroupKeys(node);
  const isOuter = findOuter(node, names, outer);
  const scope: Scope = {
    ...outer,
    aliases,
    isNested,
    isOuter,
    elements,
    groupKeys,
    hoist: undefined,
  };
  const print = (expression: Expression) => scope.printExpression(expression, scope);
  const parts = [`select ${node.isDistinct ? "distinct " : ""}${printItems(node, scope)}`];
  if (node.from) parts.push(`from ${printSource(node.from, { ...scope, aliases: outer.aliases })}`);
  if (node.where) parts.push(`where ${print(node.where)}`);
  if (node.groupBy) parts.push(`group by ${printGrouping(node, scope)}`);
  if (node.having && !node.groupBy && !containsAggregate([node.items, node.having]))
    throw invalid("HAVING needs GROUP BY or an aggregate", node.having);
  const having = node.having && print(node.having);
  // DuckDB takes no lambda in HAVING.
  const isLambda = having?.includes("list_transform([struct_pack(") ?? false;
  if (isLambda && (node.qualify || node.isDistinct)) {
    throw unsupported("HAVING with arithmetic over aggregates beside QUALIFY or DISTINCT", node);
  }
  if (isLambda) parts[0] += `, ${having} as "_having"`;
  else if (having) parts.push(`having ${having}`);
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
  return nameItem(item)?.toLowerCase() === name.toLowerCase();
}

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

/** Columns without a name get BigQuery's: `f0_`, `f1_`. */
function printItems({ items, from, as }: Select, scope: Scope): string {
  const names = nameItems(items);
  return items
    .map((item, index) => {
      if (item.kind === "star") return printStar(item, item.of ? [] : mergedNames(from), scope);
      const value = scope.printExpression(item.value, scope);
      // A STRUCT's fields become columns, another value remains one.
      const printed = as === "value" ? `unnest([${value}], max_depth := 2)` : value;
      return `${printed} as ${quote(names[index] ?? "")}`;
    })
    .join(", ");
}

/** DuckDB would leave the columns of USING where the left side has them; they are put first. */
function printStar(
  item: Extract<Item, { kind: "star" }>,
  merged: readonly Name[],
  scope: Scope,
): string {
  if (item.of && (item.of.kind !== "path" || item.of.parts.length > 1)) {
    if (item.of.kind === "subquery") throw unsupported("The fields of a subquery", item.of);
    if (item.except.length > 0 || item.replace.length > 0)
      throw unsupported("EXCEPT or REPLACE of the fields of a STRUCT", item);
    return `unnest(${scope.printExpression(item.of, scope)})`;
  }
  const [owner] = item.of?.parts ?? [];
  const of = owner ? `${quote(owner.name)}.` : "";
  const offset = scope.elements.get(owner?.name.toLowerCase() ?? "")?.offset;
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
  const named = [...item.except, ...first].map(({ name }) => name);
  const gone = (offset === undefined ? named : [...named, offset]).map(quote).join(", ");
  const others = [...replace.values()].join(", ");
  const renamed = (item.rename ?? [])
    .map(({ column, alias }) => `${quote(column.name)} as ${quote(alias.name)}`)
    .join(", ");
  const star = [
    `${of}*`,
    gone && `exclude (${gone})`,
    others && `replace (${others})`,
    renamed && `rename (${renamed})`,
  ];
  return [...printed, star.filter(Boolean).join(" ")].join(", ");
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
