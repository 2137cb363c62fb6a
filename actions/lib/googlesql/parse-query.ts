import type {
  Expression,
  Grouping,
  GroupingSet,
  Item,
  Query,
  Select,
  SetOperation,
} from "./ast.ts";
import type { Cursor } from "./cursor.ts";
import { parseOrderings, parseWindow } from "./parse-call.ts";
import { parseNames, parseSource } from "./parse-source.ts";
import { unsupported } from "./position.ts";
import type { Position } from "./position.ts";

type Body = Query["body"];

/** A query with its WITH, ORDER BY and LIMIT clauses. */
export function parseQuery(cursor: Cursor): Query {
  const { line, column } = cursor.peek();
  if (cursor.at("from")) throw unsupported("Pipe syntax", cursor.peek());
  const isWith = cursor.accept("with");
  const isRecursive = isWith && cursor.accept("recursive");
  const ctes = isWith ? cursor.list(() => parseCte(cursor)) : [];
  const body = parseBody(cursor);
  const orderBy = cursor.accept("order", "by") ? parseOrderings(cursor) : [];
  const limit = cursor.accept("limit") ? cursor.expression() : undefined;
  const offset = limit && cursor.accept("offset") ? cursor.expression() : undefined;
  if (cursor.at("|>")) throw unsupported("Pipe syntax", cursor.peek());
  if (cursor.at("for", "update")) throw unsupported("FOR UPDATE", cursor.peek());
  return { kind: "query", isRecursive, ctes, body, orderBy, limit, offset, line, column };
}

function parseCte(cursor: Cursor): Query["ctes"][number] {
  const name = cursor.name("a name");
  cursor.expect("as", "(");
  const query = cursor.tableQuery();
  cursor.expect(")");
  if (cursor.at("with", "depth")) throw unsupported("WITH DEPTH", cursor.peek());
  return { name, query };
}

/** Set operations of one kind associate to the left; kinds do not mix without parentheses. */
function parseBody(cursor: Cursor): Body {
  let left = parseOperand(cursor);
  let previous: string | undefined;
  for (;;) {
    const { line, column } = cursor.peek();
    const operator = parseSetOperator(cursor);
    if (!operator) return left;
    if (previous !== undefined && previous !== operator) {
      throw cursor.unexpected("parentheses around different set operations, not an operand");
    }
    previous = operator;
    left = { kind: "set", operator, left, right: parseOperand(cursor), line, column };
  }
}

function parseSetOperator(cursor: Cursor): SetOperation["operator"] | undefined {
  if (cursor.atAny("left", "full", "outer", "inner"))
    throw unsupported("A set operation by name", cursor.peek());
  const operator = (["union", "intersect", "except"] as const).find((word) => cursor.accept(word));
  if (!operator) return undefined;
  const isAll = cursor.accept("all");
  if (!isAll) cursor.expect("distinct");
  if (isAll && operator !== "union")
    throw unsupported(`${operator.toUpperCase()} ALL`, cursor.peek());
  if (cursor.atAny("by", "corresponding", "strict"))
    throw unsupported("A set operation by name", cursor.peek());
  return isAll ? "union all" : operator;
}

function parseOperand(cursor: Cursor): Body {
  if (cursor.at("select")) return parseSelect(cursor);
  if (!cursor.accept("(")) throw cursor.unexpected('"SELECT"');
  const query = cursor.query();
  cursor.expect(")");
  return query;
}

function parseSelect(cursor: Cursor): Select {
  const { line, column } = cursor.next();
  if (cursor.at("with")) throw unsupported("SELECT WITH", cursor.peek());
  const isDistinct = cursor.accept("distinct");
  if (!isDistinct) cursor.accept("all");
  const as = cursor.accept("as", "struct")
    ? "struct"
    : cursor.accept("as", "value")
      ? "value"
      : undefined;
  const items = parseItems(cursor);
  return {
    kind: "select",
    isDistinct,
    as,
    items,
    from: cursor.accept("from") ? parseSource(cursor) : undefined,
    where: cursor.accept("where") ? cursor.expression() : undefined,
    groupBy: cursor.accept("group", "by") ? parseGrouping(cursor) : undefined,
    having: cursor.accept("having") ? cursor.expression() : undefined,
    qualify: cursor.accept("qualify") ? cursor.expression() : undefined,
    windows: cursor.accept("window") ? cursor.list(() => parseNamedWindow(cursor)) : [],
    line,
    column,
  };
}

/** A comma may stand after the last item. */
function parseItems(cursor: Cursor): Item[] {
  const items = [parseItem(cursor)];
  while (cursor.accept(",")) {
    if (cursor.atAny("from", ")", ";") || cursor.peek().kind === "end") break;
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
function parseGrouping(cursor: Cursor): Grouping {
  if (cursor.accept("all")) return { kind: "all" };
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
