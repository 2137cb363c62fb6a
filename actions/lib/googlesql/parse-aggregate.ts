import type { Expression, Grouping, Item, Name, Ordering, Select } from "./ast.ts";
import type { Cursor } from "./cursor.ts";
import { fingerprint } from "./hoist.ts";
import { parseOrder } from "./parse-call.ts";
import { parseGrouping } from "./parse-select.ts";
import { unsupported } from "./position.ts";
import type { Position } from "./position.ts";

interface Part {
  readonly item: Item;
  /** ASC or DESC where it is said. */
  readonly order?: Omit<Ordering, "value"> | undefined;
}

/**
 * What follows `|> AGGREGATE`: `COUNT(*) AS n DESC GROUP BY a, b AS c`. Its columns are the keys, then
 * the aggregates; what has ASC or DESC is its order, keys first.
 */
export function parseAggregate(
  cursor: Cursor,
  at: Position,
): { select: Select; orderBy: Ordering[] } {
  const isBare = cursor.at("group");
  const aggregates = isBare ? [] : parseParts(cursor);
  const isGrouped = cursor.accept("group");
  const isOrdered = isGrouped && cursor.accept("and", "order");
  if (isGrouped) cursor.expect("by");
  if (isGrouped && cursor.at("all")) throw unsupported("GROUP BY ALL in a pipe", cursor.peek());
  const isSets = cursor.atAny("rollup", "cube") || cursor.at("grouping", "sets");
  const sets = isGrouped && isSets ? parseGrouping(cursor) : undefined;
  const keys = sets ? listKeys(sets) : isGrouped ? parseParts(cursor) : [];
  const parts = [...keys, ...aggregates];
  const place = (index: number): Expression => ({
    kind: "number",
    value: String(index + 1),
    ...at,
  });
  const orderBy = parts.flatMap(({ order }, index): Ordering[] => {
    const isKey = isOrdered && index < keys.length;
    const how = order ?? (isKey ? { isDescending: false } : undefined);
    return how && (isKey || !isOrdered) ? [{ value: place(index), ...how }] : [];
  });
  const select: Select = {
    kind: "select",
    isDistinct: false,
    items: parts.map(({ item }) => item),
    groupBy:
      sets ?? (isGrouped ? { kind: "by", keys: keys.map((_, index) => place(index)) } : undefined),
    windows: [],
    ...at,
  };
  return { select, orderBy };
}

/** Each key of the sets once, in the order of the text. */
function listKeys(sets: Grouping): Part[] {
  const keys = sets.kind === "all" ? [] : sets.keys;
  const known = new Map(keys.map((value) => [fingerprint(value), value]));
  return [...known.values()].map((value) => ({
    item: { kind: "expression", value, line: value.line, column: value.column },
  }));
}

/** A comma may stand after the last. */
function parseParts(cursor: Cursor): Part[] {
  const parts = [parsePart(cursor)];
  while (cursor.accept(",")) {
    if (cursor.atAny("group", ")", ";", "|>") || cursor.peek().kind === "end") break;
    parts.push(parsePart(cursor));
  }
  return parts;
}

function parsePart(cursor: Cursor): Part {
  const { line, column } = cursor.peek();
  const value = cursor.expression();
  const before: Name | undefined = cursor.alias();
  const order = parseOrder(cursor);
  const alias = before ?? cursor.alias();
  return { item: { kind: "expression", value, alias, line, column }, order };
}
