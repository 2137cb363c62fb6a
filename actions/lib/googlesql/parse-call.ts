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
  const args = isEmpty ? [] : cursor.list(() => parseArgument(cursor, callee.name));
  if (cursor.at("group", "by") || cursor.at("where"))
    throw unsupported("GROUP BY or WHERE inside an aggregate", cursor.peek());
  const nulls = parseNulls(cursor);
  const having = parseHaving(cursor);
  const orderBy = cursor.accept("order", "by") ? parseOrderings(cursor) : [];
  const limit = cursor.accept("limit") ? cursor.expression() : undefined;
  cursor.expect(")");
  const over = cursor.accept("over") ? parseWindow(cursor) : undefined;
  return { kind: "call", isDistinct, isStar, args, nulls, having, orderBy, limit, over, ...callee };
}

function parseArgument(cursor: Cursor, callee: string): Expression {
  if (cursor.peek(1).text === "=>") {
    if (callee !== "edit_distance" || !cursor.accept("max_distance"))
      throw unsupported("A named argument", cursor.peek());
    cursor.expect("=>");
  }
  if (cursor.atAny("select", "with")) throw cursor.unexpected("an expression");
  const value = cursor.expression();
  if (cursor.at("->")) throw unsupported("A lambda", cursor.peek());
  return value;
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
    const isDescending = cursor.accept("desc");
    if (!isDescending) cursor.accept("asc");
    const nulls = cursor.accept("nulls", "first")
      ? "first"
      : cursor.accept("nulls", "last")
        ? "last"
        : undefined;
    return { value, isDescending, nulls };
  });
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
