import type { Expression, Grouping, GroupingSet, Item, Select } from "./ast.ts";
import type { Cursor } from "./cursor.ts";
import { parseWindow } from "./parse-call.ts";
import { parseNames, parseSource } from "./parse-source.ts";
import { unsupported } from "./position.ts";
import type { Position } from "./position.ts";

/** A SELECT with its clauses up to WINDOW. */
export function parseSelect(cursor: Cursor): Select {
  const head = parseSelectList(cursor);
  return {
    ...head,
    from: cursor.accept("from") ? parseSource(cursor) : undefined,
    where: cursor.accept("where") ? cursor.expression() : undefined,
    groupBy: cursor.accept("group", "by") ? parseGrouping(cursor) : undefined,
    having: cursor.accept("having") ? cursor.expression() : undefined,
    qualify: cursor.accept("qualify") ? cursor.expression() : undefined,
    windows: parseWindows(cursor),
  };
}

/** `SELECT DISTINCT AS STRUCT …`, its columns and no clause after them. */
export function parseSelectList(cursor: Cursor): Select {
  const { line, column } = cursor.next();
  if (cursor.at("with") && cursor.peek(1).text !== "(")
    throw unsupported("SELECT WITH", cursor.peek());
  const isDistinct = cursor.accept("distinct");
  if (!isDistinct) cursor.accept("all");
  const as = cursor.accept("as", "struct")
    ? "struct"
    : cursor.accept("as", "value")
      ? "value"
      : undefined;
  const items = parseItems(cursor);
  return { kind: "select", isDistinct, as, items, windows: [], line, column };
}

/** Windows with names, if WINDOW stands here. */
export function parseWindows(cursor: Cursor): Select["windows"] {
  return cursor.accept("window") ? cursor.list(() => parseNamedWindow(cursor)) : [];
}

/** A comma may stand after the last item. */
export function parseItems(cursor: Cursor): Item[] {
  const items = [parseItem(cursor)];
  while (cursor.accept(",")) {
    if (cursor.atAny("from", ")", ";", "|>", "window") || cursor.peek().kind === "end") break;
    items.push(parseItem(cursor));
  }
  return items;
}

function parseItem(cursor: Cursor): Item {
  const { line, column } = cursor.peek();
  const at = { line, column };
  if (cursor.accept("*")) return parseStar(cursor, { of: undefined, ...at });
  const value = cursor.expression();
  if (cursor.accept(".", "*")) return parseStar(cursor, { of: value, ...at });
  return { kind: "expression", value, alias: cursor.alias(), ...at };
}

function parseStar(cursor: Cursor, star: Position & { of: Expression | undefined }): Item {
  const isExcept = cursor.at("except", "(") && cursor.accept("except");
  const except = isExcept ? parseNames(cursor) : [];
  if (!cursor.accept("replace", "(")) return { kind: "star", ...star, except, replace: [] };
  const replace = cursor.list(() => {
    const value = cursor.expression();
    cursor.accept("as");
    return { value, alias: cursor.name("a column") };
  });
  cursor.expect(")");
  return { kind: "star", ...star, except, replace };
}

/** ROLLUP, CUBE and GROUPING SETS stand alone, as BigQuery has it. */
export function parseGrouping(cursor: Cursor): Grouping {
  if (cursor.accept("all")) return { kind: "all" };
  if (cursor.accept("(", ")"))
    return { kind: "grouping sets", keys: [], sets: [{ kind: "set", keys: [[]] }] };
  const { line, column, text } = cursor.peek();
  const kind = (["rollup", "cube"] as const).find((word) => cursor.accept(word));
  const isSets = !kind && cursor.accept("grouping", "sets");
  if (kind || isSets) {
    const sets = kind ? [{ kind, keys: parseKeySets(cursor) }] : parseGroupingSets(cursor);
    if (cursor.at(","))
      throw unsupported(`${text.toUpperCase()} beside other keys`, { line, column });
    return { kind: kind ?? "grouping sets", keys: sets.flatMap(({ keys }) => keys.flat()), sets };
  }
  const keys = cursor.list(() => {
    if (cursor.atAny("rollup", "cube") || cursor.at("grouping", "sets"))
      throw unsupported(`${cursor.peek().text.toUpperCase()} beside other keys`, cursor.peek());
    return cursor.expression();
  });
  return { kind: "by", keys };
}

function parseGroupingSets(cursor: Cursor): GroupingSet[] {
  cursor.expect("(");
  const sets = cursor.list((): GroupingSet => {
    const kind = (["rollup", "cube"] as const).find((word) => cursor.accept(word));
    return kind ? { kind, keys: parseKeySets(cursor) } : { kind: "set", keys: [parseKeys(cursor)] };
  });
  cursor.expect(")");
  return sets;
}

/** `(a, (b, c))`. */
function parseKeySets(cursor: Cursor): Expression[][] {
  cursor.expect("(");
  const sets = cursor.list(() => parseKeys(cursor));
  cursor.expect(")");
  return sets;
}

/** `a`, `(a, b)` or `()`. */
function parseKeys(cursor: Cursor): Expression[] {
  if (cursor.accept("(", ")")) return [];
  const key = cursor.expression();
  return key.kind === "tuple" ? [...key.items] : [key];
}

function parseNamedWindow(cursor: Cursor): Select["windows"][number] {
  const name = cursor.name("a window's name");
  cursor.expect("as");
  return { name, window: parseWindow(cursor) };
}
