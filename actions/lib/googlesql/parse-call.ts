import type { Bound, Call, Expression, Ordering, Window } from "./ast.ts";
import type { Cursor } from "./cursor.ts";
import { unsupported } from "./position.ts";
import type { Position } from "./position.ts";

/** Everything of a call after its name: arguments, modifiers of aggregates, window. */
export function parseArguments(
  cursor: Cursor,
  callee: Position & { name: string; isSafe: boolean },
): Call {
  cursor.expect("(");
  const isDistinct = cursor.accept("distinct");
  const isStar = cursor.accept("*");
  const isEmpty = isStar || cursor.at(")");
  const all = isEmpty ? [] : cursor.list(() => parseArgument(cursor, callee.name));
  const args = all.flatMap(({ name, value }) => (name === undefined ? [value] : []));
  const named = all.flatMap(({ name, value }) => (name === undefined ? [] : [{ name, value }]));
  if (all.slice(0, args.length).some(({ name }) => name !== undefined))
    throw unsupported("An argument after a named one", callee);
  if (cursor.at("group", "by") || cursor.at("where"))
    throw unsupported("GROUP BY or WHERE inside an aggregate", cursor.peek());
  const nulls = parseNulls(cursor);
  const having = parseHaving(cursor);
  const orderBy = cursor.accept("order", "by") ? parseOrderings(cursor) : [];
  const limit = cursor.accept("limit") ? cursor.expression() : undefined;
  cursor.expect(")");
  const over = cursor.accept("over") ? parseWindow(cursor) : undefined;
  const rest = { nulls, having, orderBy, limit, over };
  return { kind: "call", isDistinct, isStar, args, named, ...rest, ...callee };
}

function parseArgument(cursor: Cursor, callee: string): { name?: string; value: Expression } {
  if (cursor.peek(1).text === "=>") {
    const name = cursor.next().text.toLowerCase();
    cursor.next();
    // Its one optional argument has no place of its own.
    const isPlaced = callee === "edit_distance" && name === "max_distance";
    return isPlaced ? { value: cursor.expression() } : { name, value: cursor.expression() };
  }
  if (cursor.atAny("select", "with")) throw cursor.unexpected("an expression");
  const value = cursor.expression();
  if (cursor.at("->")) throw unsupported("A lambda", cursor.peek());
  return { value };
}

function parseNulls(cursor: Cursor): "ignore" | "respect" | undefined {
  if (cursor.accept("ignore", "nulls")) return "ignore";
  return cursor.accept("respect", "nulls") ? "respect" : undefined;
}

function parseHaving(cursor: Cursor): Call["having"] {
  if (!cursor.accept("having")) return undefined;
  const which = (["max", "min"] as const).find((word) => cursor.accept(word));
  if (!which) throw cursor.unexpected('"MAX" or "MIN"');
  return { which, value: cursor.expression() };
}

export function parseOrderings(cursor: Cursor): Ordering[] {
  return cursor.list(() => {
    const value = cursor.expression();
    if (cursor.at("collate")) throw unsupported("COLLATE", cursor.peek());
    return { value, ...(parseOrder(cursor) ?? { isDescending: false }) };
  });
}

/** `ASC` or `DESC`, `NULLS FIRST` or `LAST`, or none of them. */
export function parseOrder(cursor: Cursor): Omit<Ordering, "value"> | undefined {
  const isDescending = cursor.accept("desc");
  const isAscending = !isDescending && cursor.accept("asc");
  const nulls = (["first", "last"] as const).find((end) => cursor.accept("nulls", end));
  return isDescending || isAscending || nulls ? { isDescending, nulls } : undefined;
}

/** What follows OVER: a window's name, or its specification in parentheses. */
export function parseWindow(cursor: Cursor): Window {
  if (!cursor.at("(")) return { base: cursor.name("a window"), partitionBy: [], orderBy: [] };
  cursor.expect("(");
  const base = cursor.atName() ? cursor.name() : undefined;
  const partitionBy = cursor.accept("partition", "by")
    ? cursor.list(() => cursor.expression())
    : [];
  const orderBy = cursor.accept("order", "by") ? parseOrderings(cursor) : [];
  const frame = cursor.atAny("rows", "range") ? parseFrame(cursor) : undefined;
  cursor.expect(")");
  return { base, partitionBy, orderBy, frame };
}

function parseFrame(cursor: Cursor): Window["frame"] {
  const unit = cursor.accept("rows") ? "rows" : "range";
  if (unit === "range") cursor.expect("range");
  if (!cursor.accept("between")) return { unit, from: parseBound(cursor) };
  const from = parseBound(cursor);
  cursor.expect("and");
  return { unit, from, to: parseBound(cursor) };
}

function parseBound(cursor: Cursor): Bound {
  if (cursor.accept("current", "row")) return { edge: "current row" };
  const by = cursor.accept("unbounded") ? undefined : cursor.expression();
  const side = cursor.accept("preceding") ? "preceding" : "following";
  if (side === "following") cursor.expect("following");
  return by ? { edge: side, by } : { edge: `unbounded ${side}` };
}
