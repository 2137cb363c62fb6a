import type { ByName, Query, SetOperation } from "./ast.ts";
import type { Context } from "./analyze-context.ts";
import { collectOrigins } from "./analyze-expression.ts";
import { analyzeSelect } from "./analyze-select.ts";
import type { Selected } from "./analyze-select.ts";
import { Level, Relation } from "./name-scope.ts";
import type { Column, ColumnOrigin, Origins, Unlisted } from "./name-scope.ts";
import type { Position } from "./position.ts";

type Body = Query["body"];

/** Finds the columns that a query gives; `outer` knows what the query around offers. */
export function analyzeNested(node: Query, outer: Context): Relation {
  const { aliases } = outer;
  if (!aliases) return analyze(node, { ...outer, windows: undefined });
  const level = new Level(outer.level);
  const relation = new Relation([...aliases.values()]);
  level.addRelation(undefined, { title: "the query", relation });
  return analyze(node, { ...outer, level, aliases: undefined, windows: undefined });
}

function analyze(node: Query, outer: Context, self?: string): Relation {
  let { tables } = outer;
  for (const { name, query } of node.ctes) {
    const key = name.name.toLowerCase();
    const relation = analyze(query, { ...outer, tables }, node.isRecursive ? key : undefined);
    tables = { name: key, relation, outer: tables };
  }
  const context = { ...outer, tables };
  const { body } = node;
  const { relation, context: ordering } =
    self !== undefined && body.kind === "set"
      ? selectFrom(analyzeRecursive(body, context, self), context)
      : analyzeBody(body, context);
  const conditions = new Set(relation.conditions);
  // Without LIMIT, the order says nothing about rows.
  const into = node.limit ? conditions : new Set<ColumnOrigin>();
  for (const { value } of node.orderBy) {
    collectOrigins(value, { ...ordering, conditions }, into);
  }
  return new Relation(relation.columns, { open: relation.open, conditions });
}

function analyzeBody(body: Body, context: Context): Selected {
  if (body.kind === "select") return analyzeSelect(body, context);
  if (body.kind === "query") return selectFrom(analyze(body, context), context);
  const left = analyzeBody(body.left, context).relation;
  const right = analyzeBody(body.right, context).relation;
  return selectFrom(combine(body, { left, right, context }), context);
}

/** ORDER BY after a set operation knows its columns alone. */
function selectFrom(relation: Relation, context: Context): Selected {
  const level = new Level(context.level);
  level.addRelation(undefined, { title: "the query", relation });
  return { relation, context: { ...context, level } };
}

interface Arms {
  readonly left: Relation;
  readonly right: Relation;
  readonly context: Context;
}

/** Names come from the left, values from both sides by place. */
function combine(node: SetOperation, { left, right, context }: Arms): Relation {
  const isKnown = !left.open && !right.open;
  if (node.byName && isKnown) {
    const [ours, theirs] = orderByName(node.byName, left, right);
    return combine({ ...node, byName: undefined }, { left: ours, right: theirs, context });
  }
  if (isKnown && left.columns.length !== right.columns.length) {
    const counts = `${left.columns.length} and ${right.columns.length}`;
    const message = `the queries of ${node.operator.toUpperCase()} have ${counts} columns`;
    context.findings.add(findBeginning(node.right), message);
  }
  const conditions = new Set([...left.conditions, ...right.conditions]);
  const isFiltered = node.operator === "intersect" || node.operator === "except";
  if (isFiltered) {
    for (const { columns } of [left, right])
      for (const { from } of columns) for (const origin of from) conditions.add(origin);
  }
  const columns =
    isFiltered || !isKnown
      ? left.columns
      : left.columns.map((column, index): Column => {
          const other = right.columns[index];
          if (!other) return column;
          const from = new Set([...column.from, ...other.from]);
          return { ...column, from, isDirect: column.isDirect && other.isDirect };
        });
  const open = isKnown ? undefined : [...listUnlisted(left), ...listUnlisted(right)];
  return new Relation(columns, { open, conditions });
}

/** Both sides with the columns that BY NAME chooses, in its order; without origin what one lacks. */
function orderByName(
  { mode, columns }: ByName,
  left: Relation,
  right: Relation,
): [Relation, Relation] {
  const all = [...left.columns, ...right.columns];
  const wanted = columns?.map(({ name }) => name.toLowerCase());
  const names = new Set(wanted ?? all.map(({ name }) => name?.toLowerCase() ?? ""));
  const kept = [...names].filter((name) => {
    if (wanted || mode === "full") return true;
    return left.byName.has(name) && (mode !== "inner" || right.byName.has(name));
  });
  const pick = ({ byName, conditions }: Relation) =>
    new Relation(
      kept.flatMap((name): Column[] => {
        const other = all.find((one) => one.name?.toLowerCase() === name);
        const column = byName.get(name)?.[0] ?? (other && { ...other, from: new Set() });
        return column ? [column] : [];
      }),
      { conditions },
    );
  return [pick(left), pick(right)];
}

function listUnlisted({ open, columns }: Relation): readonly Unlisted[] {
  return open ?? columns.map(({ from }) => from);
}

function findBeginning(body: Body): Position {
  return body.kind === "set" ? findBeginning(body.left) : body;
}

/**
 * A recursive query: its own name has the columns of the first part. What it reads of itself is kept
 * as an origin of its own, and then put in place of that.
 */
function analyzeRecursive(node: SetOperation, context: Context, name: string): Relation {
  const { findings, tables } = context;
  const left = analyzeBody(node.left, context).relation;
  const key = `\0${node.line}:${node.column}`;
  const self = new Relation(
    left.columns.map((column, index) => ({
      ...column,
      from: new Set([findings.origin(key, String(index))]),
    })),
    { open: left.open },
  );
  const within = { ...context, tables: { name, relation: self, outer: tables } };
  const right = analyzeBody(node.right, within).relation;
  const { columns, open, conditions } = combine(node, { left, right, context });
  const expand = (origins: Origins) => replaceOrigins(origins, key, columns);
  return new Relation(
    columns.map((column) => ({ ...column, from: expand(column.from) })),
    { open, conditions: expand(conditions) },
  );
}

function replaceOrigins(origins: Origins, key: string, columns: readonly Column[]): Origins {
  const replaced = new Set<ColumnOrigin>();
  const waiting = [...origins];
  const seen = new Set<ColumnOrigin>();
  for (let origin = waiting.pop(); origin; origin = waiting.pop()) {
    if (origin.relation !== key) replaced.add(origin);
    else if (!seen.has(origin)) {
      seen.add(origin);
      for (const inner of columns[Number(origin.column)]?.from ?? []) waiting.push(inner);
    }
  }
  return replaced;
}
