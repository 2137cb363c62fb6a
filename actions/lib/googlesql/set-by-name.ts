import type { Item, Query, Select, SetOperation } from "./ast.ts";
import { nameByName, nameItems } from "./column-names.ts";
import type { NamesOf } from "./column-names.ts";

type Body = Query["body"];

/**
 * A set operation by name as one by place: both sides choose the columns, NULL for what one lacks.
 * https://cloud.google.com/bigquery/docs/reference/standard-sql/query-syntax#by_name_or_corresponding
 */
export function alignByName(node: SetOperation, ctes: NamesOf): SetOperation {
  if (!node.byName) return node;
  const { left, right, columns } = nameByName(node, ctes);
  return {
    ...node,
    left: pick(node.left, columns, left),
    right: pick(node.right, columns, right),
    byName: undefined,
  };
}

/** The columns of one side in this order. */
function pick(body: Body, columns: readonly string[], has: readonly string[]): Body {
  const { line, column } = body;
  const at = { line, column };
  const own = new Map(has.map((name) => [name.toLowerCase(), name]));
  const isBare = body.kind === "select" && !body.from && !body.isDistinct && !body.as;
  const values = isBare ? nameValues(body) : undefined;
  const items = columns.map((name): Item => {
    const known = own.get(name.toLowerCase());
    const alias = { name, isQuoted: true, ...at };
    const value = values?.get(name.toLowerCase()) ?? {
      kind: "path" as const,
      parts: [{ name: known ?? "", isQuoted: true, ...at }],
      ...at,
    };
    return {
      kind: "expression",
      value: known === undefined ? { kind: "null", ...at } : value,
      alias,
      ...at,
    };
  });
  if (isBare && values) return { ...body, items };
  const query: Query =
    body.kind === "query"
      ? body
      : { kind: "query", isRecursive: false, ctes: [], body, orderBy: [], ...at };
  const from = { kind: "derived" as const, query, ...at };
  const select: Select = { kind: "select", isDistinct: false, items, from, windows: [], ...at };
  return select;
}

function nameValues({
  items,
}: Select): Map<string, Extract<Item, { kind: "expression" }>["value"]> {
  const names = nameItems(items);
  return new Map(
    items.flatMap((item, index) =>
      item.kind === "expression" ? [[names[index]?.toLowerCase() ?? "", item.value] as const] : [],
    ),
  );
}
