import type { Expression, Item, Select } from "./ast.ts";
import type { Context } from "./analyze-context.ts";
import { collectOrigins, collectWindow } from "./analyze-expression.ts";
import { listNames, resolvePath } from "./analyze-path.ts";
import type { Resolved } from "./analyze-path.ts";
import { addSource } from "./analyze-source.ts";
import { Level, Relation } from "./name-scope.ts";
import type { Column, ColumnOrigin, Unlisted } from "./name-scope.ts";
import type { Name } from "./ast.ts";

/** What a SELECT gives, and where its ORDER BY is resolved. */
export interface Selected {
  readonly relation: Relation;
  readonly context: Context;
}

/** Finds the columns of one SELECT; `outer` knows what the query around offers. */
export function analyzeSelect(node: Select, outer: Context): Selected {
  const conditions = new Set<ColumnOrigin>();
  const level = new Level(outer.level);
  const around = { ...outer, conditions };
  if (node.from) addSource(node.from, level, around);
  const plain: Context = { ...around, level, aliases: undefined, windows: undefined };
  if (node.where) collectOrigins(node.where, plain, conditions);
  const inner = { ...plain, windows: analyzeWindows(node, plain) };
  const columns: Column[] = [];
  const open: Unlisted[] = [];
  let isOpen = false;
  for (const item of node.items) {
    const added = item.kind === "star" ? expandStar(item, inner) : analyzeItem(item, inner);
    for (const column of added.columns) columns.push(column);
    if (!added.open) continue;
    isOpen = true;
    open.push(...added.open);
  }
  const aliases = new Map(columns.map((column) => [column.name?.toLowerCase() ?? "", column]));
  const named: Context = { ...inner, aliases };
  analyzeGrouping(node, columns, named);
  if (node.having) collectOrigins(node.having, named, conditions);
  if (node.qualify) collectOrigins(node.qualify, named, conditions);
  const isValue = node.as === "value";
  const relation = new Relation(isValue ? [] : columns, {
    open: isValue ? columns.map(({ from }) => from) : isOpen ? open : undefined,
    conditions,
  });
  return { relation, context: named };
}

interface Added {
  readonly columns: readonly Column[];
  readonly open?: readonly Unlisted[] | undefined;
}

function analyzeItem(item: Extract<Item, { kind: "expression" }>, context: Context): Added {
  const { value, alias, line, column } = item;
  const position = alias ? { line: alias.line, column: alias.column } : { line, column };
  const name = alias?.name ?? inferName(value);
  return { columns: [{ name, position, ...resolveValue(value, context) }] };
}

function resolveValue(value: Expression, context: Context): Resolved {
  if (value.kind === "path") {
    const { from, isDirect } = resolvePath(value.parts, context);
    return { from, isDirect };
  }
  const from = new Set<ColumnOrigin>();
  collectOrigins(value, context, from);
  return { from, isDirect: false };
}

function inferName(value: Expression): string | undefined {
  if (value.kind === "path") return value.parts.at(-1)?.name;
  return value.kind === "field" ? value.name.name : undefined;
}

function expandStar(item: Extract<Item, { kind: "star" }>, context: Context): Added {
  const { line, column } = item;
  const starred = listStarred(item.of, context);
  const byName = new Set(listNames(starred.columns).map((name) => name.toLowerCase()));
  const tellUnless = (name: Name) => {
    if (starred.open || byName.has(name.name.toLowerCase())) return;
    const message = `there is no column ${name.name} in *`;
    context.findings.add(name, message, name.name, listNames(starred.columns));
  };
  const except = new Set(item.except.map(({ name }) => name.toLowerCase()));
  item.except.forEach(tellUnless);
  const replaced = new Map<string, Resolved>();
  for (const { value, alias } of item.replace) {
    tellUnless(alias);
    replaced.set(alias.name.toLowerCase(), resolveValue(value, context));
  }
  const names = new Map<string, string>();
  for (const { column: old, alias } of item.rename ?? []) {
    tellUnless(old);
    names.set(old.name.toLowerCase(), alias.name);
  }
  const columns = starred.columns
    .filter(({ name }) => name === undefined || !except.has(name.toLowerCase()))
    .map((one): Column => {
      const other = replaced.get(one.name?.toLowerCase() ?? "") ?? one;
      return {
        name: names.get(one.name?.toLowerCase() ?? "") ?? one.name,
        position: { line, column },
        from: other.from,
        isDirect: other.isDirect,
      };
    });
  return { columns, open: starred.open };
}

function listStarred(of: Expression | undefined, context: Context): Added {
  const { level } = context;
  if (!of) {
    const isBare = !level || level.titles.length === 0;
    return {
      columns: level?.star.map(({ column }) => column) ?? [],
      open: isBare ? [] : level.open,
    };
  }
  const [alias, field] = of.kind === "path" ? of.parts : [];
  if (alias && !field) {
    for (let one = level; one; one = one.parent) {
      const named = one.relations.get(alias.name.toLowerCase());
      if (named) return named.relation;
    }
    return { columns: [], open: [resolvePath([alias], context, "row").from] };
  }
  return { columns: [], open: [resolveValue(of, context).from] };
}

/** What each named window reads. */
function analyzeWindows(node: Select, context: Context): Context["windows"] {
  const windows = new Map<string, ReadonlySet<ColumnOrigin>>();
  for (const { name, window } of node.windows) {
    const from = new Set<ColumnOrigin>();
    collectWindow(window, { ...context, windows }, from);
    windows.set(name.name.toLowerCase(), from);
  }
  return windows;
}

function analyzeGrouping(
  { groupBy, items }: Select,
  columns: readonly Column[],
  context: Context,
): void {
  if (!groupBy || groupBy.kind === "all") return;
  for (const key of groupBy.keys) {
    const isPlace = key.kind === "number" && items.every(({ kind }) => kind === "expression");
    const column = isPlace ? columns[Number(key.value) - 1] : undefined;
    for (const origin of column?.from ?? []) context.conditions.add(origin);
    collectOrigins(key, context, context.conditions);
  }
}
