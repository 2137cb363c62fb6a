import type { Name, Source } from "./ast.ts";
import type { Cursor } from "./cursor.ts";
import { parsePivot } from "./parse-pivot.ts";
import { invalid, unsupported } from "./position.ts";

/** What follows FROM; commas and joins associate to the left:
 * https://cloud.google.com/bigquery/docs/reference/standard-sql/query-syntax#join_types */
export function parseSource(cursor: Cursor): Source {
  let left = parseItem(cursor);
  for (;;) {
    const { line, column } = cursor.peek();
    const joined = cursor.accept(",")
      ? ({ kind: "join", how: "cross", left, right: parseItem(cursor), line, column } as const)
      : parseJoined(cursor, left);
    // A path may be an array, which takes no condition.
    if (!joined && left.kind === "join" && cursor.atAny("on", "using"))
      throw unsupported("A join between another and its condition", cursor.peek());
    if (!joined) return left;
    left = joined;
  }
}

/** The source with what JOIN adds to it, if it stands here. */
export function parseJoined(cursor: Cursor, left: Source): Source | undefined {
  const { line, column } = cursor.peek();
  const how = parseJoin(cursor);
  if (!how) return undefined;
  let right = parseItem(cursor);
  if (how === "cross") return { kind: "join", how, left, right, line, column };
  // `a JOIN b JOIN c ON … ON …`: the join that stands before the condition comes first.
  while (!isOfArray(right) && !cursor.atAny("on", "using")) {
    const source = parseJoined(cursor, right);
    if (!source) break;
    right = { kind: "nested", source, line, column };
  }
  return { kind: "join", how, left, right, ...parseCondition(cursor, right), line, column };
}

function parseJoin(cursor: Cursor): Extract<Source, { kind: "join" }>["how"] | undefined {
  if (cursor.at("natural")) throw cursor.unexpected("a join with ON or USING");
  if (cursor.accept("cross", "join")) return "cross";
  if (cursor.accept("join") || cursor.accept("inner", "join")) return "inner";
  for (const how of ["left", "right", "full"] as const) {
    const isSet = ["union", "intersect", "except"].some(
      (set) => cursor.at(how, set) || cursor.at(how, "outer", set),
    );
    if (isSet || !cursor.accept(how)) continue;
    cursor.accept("outer");
    cursor.expect("join");
    return how;
  }
  return undefined;
}

/** An array is joined with its own row, and needs no condition. */
function isOfArray(right: Source): boolean {
  return right.kind === "unnest" || (right.kind === "table" && right.path.length > 1);
}

function parseCondition(
  cursor: Cursor,
  right: Source,
): { on?: ReturnType<Cursor["expression"]>; using?: Name[] } {
  if (cursor.accept("on")) return { on: cursor.expression() };
  if (isOfArray(right) && !cursor.at("using")) return {};
  if (!cursor.accept("using")) throw cursor.unexpected('"ON" or "USING"');
  return { using: parseNames(cursor) };
}

/** `(a, b)`. */
export function parseNames(cursor: Cursor): Name[] {
  cursor.expect("(");
  const names = cursor.list(() => cursor.name("a column"));
  cursor.expect(")");
  return names;
}

/** A table's name, with `.` also inside backquotes and `-` in an unquoted project. */
export function parseTablePath(cursor: Cursor): Name[] {
  const first = cursor.name("a table");
  const path = first.isQuoted ? splitQuoted(first) : [joinDashes(cursor, first)];
  while (cursor.accept(".")) {
    const part = cursor.nameAfterDot();
    path.push(...(part.isQuoted ? splitQuoted(part) : [part]));
  }
  return path;
}

function splitQuoted(name: Name): Name[] {
  return name.name.split(".").map((part) => ({ ...name, name: part }));
}

function joinDashes(cursor: Cursor, first: Name): Name {
  let { name } = first;
  while (cursor.at("-") && cursor.peek(-1).end === cursor.peek().start) {
    cursor.next();
    name += `-${cursor.next().text}`;
  }
  return { ...first, name };
}

function parseItem(cursor: Cursor): Source {
  const { line, column } = cursor.peek();
  if (cursor.accept("lateral")) throw unsupported("LATERAL", { line, column });
  const source = parsePlainItem(cursor);
  if (cursor.at("tablesample")) throw unsupported("TABLESAMPLE", cursor.peek());
  if (cursor.at("match_recognize", "(")) throw unsupported("MATCH_RECOGNIZE", cursor.peek());
  if (cursor.at("for", "system_time")) throw unsupported("FOR SYSTEM_TIME", cursor.peek());
  return parsePivoted(cursor, source) ?? source;
}

/** The source as PIVOT or UNPIVOT turns it, if one stands here. */
export function parsePivoted(cursor: Cursor, source: Source): Source | undefined {
  if (cursor.at("pivot", "(")) return parsePivot(cursor, source);
  const isUnpivot = cursor.atAny("unpivot") && /^(\(|include|exclude)$/i.test(cursor.peek(1).text);
  return isUnpivot ? parseUnpivot(cursor, source) : undefined;
}

function parsePlainItem(cursor: Cursor): Source {
  const { line, column } = cursor.peek();
  const at = { line, column };
  if (cursor.accept("unnest")) {
    cursor.expect("(");
    const value = cursor.expression();
    if (cursor.at(",")) throw unsupported("UNNEST of several arrays", cursor.peek());
    cursor.expect(")");
    return { kind: "unnest", value, ...parseAliases(cursor), ...at };
  }
  if (cursor.accept("(")) {
    if (!cursor.atQuery()) {
      const source = parseSource(cursor);
      cursor.expect(")");
      return { kind: "nested", source, ...at };
    }
    const query = cursor.tableQuery();
    cursor.expect(")");
    return { kind: "derived", query, alias: parseSourceAlias(cursor), ...at };
  }
  const path = parseTablePath(cursor);
  if (cursor.at("(")) {
    throw unsupported(
      `The table function ${path
        .map(({ name }) => name)
        .join(".")
        .toUpperCase()}`,
      at,
    );
  }
  return { kind: "table", path, ...parseAliases(cursor), ...at };
}

function parseAliases(cursor: Cursor): { alias: Name | undefined; offset: Name | undefined } {
  const alias = parseSourceAlias(cursor);
  if (!cursor.accept("with", "offset")) return { alias, offset: undefined };
  const { line, column } = cursor.peek();
  return { alias, offset: cursor.alias() ?? { name: "offset", isQuoted: false, line, column } };
}

/** PIVOT, UNPIVOT and MATCH_RECOGNIZE are not reserved, yet never an alias here. */
function parseSourceAlias(cursor: Cursor): Name | undefined {
  const isOperator =
    /^(pivot|unpivot|match_recognize)$/i.test(cursor.peek().text) &&
    /^(\(|include|exclude)$/i.test(cursor.peek(1).text);
  return isOperator ? undefined : cursor.alias();
}

/** `UNPIVOT (value FOR label IN (a AS 'x', b))`, `UNPIVOT ((v, w) FOR label IN ((a, b), (c, d)))`. */
function parseUnpivot(cursor: Cursor, source: Source): Source {
  const { line, column } = cursor.next();
  const includesNulls = cursor.accept("include", "nulls");
  if (!includesNulls) cursor.accept("exclude", "nulls");
  cursor.expect("(");
  const values = cursor.at("(") ? parseNames(cursor) : [cursor.name()];
  cursor.expect("for");
  const label = cursor.name();
  cursor.expect("in", "(");
  const sets = cursor.list(() => {
    const { line: row, column: place } = cursor.peek();
    const columns = cursor.at("(") ? parseNames(cursor) : [cursor.name("a column")];
    if (columns.length !== values.length)
      throw invalid("UNPIVOT needs as many columns as values", { line: row, column: place });
    return { columns, label: parseLabel(cursor) };
  });
  cursor.expect(")", ")");
  const alias = cursor.alias();
  return { kind: "unpivot", source, values, label, sets, includesNulls, alias, line, column };
}

function parseLabel(cursor: Cursor): string | number | undefined {
  const { kind } = cursor.peek();
  if (!cursor.accept("as") && kind !== "string" && kind !== "number") return undefined;
  if (cursor.peek().kind === "string") return cursor.next().value;
  if (!/^\d+$/.test(cursor.peek().text)) throw cursor.unexpected("a string or whole number");
  return Number(cursor.next().value);
}
