import type {
  Expression,
  Item,
  Name,
  Ordering,
  Query,
  Select,
  SetOperation,
  Source,
} from "./ast.ts";
import type { Cursor } from "./cursor.ts";
import { containsAggregate } from "./hoist.ts";
import { parseAggregate } from "./parse-aggregate.ts";
import { parseOrderings } from "./parse-call.ts";
import { parseItems, parseSelectList, parseWindows } from "./parse-select.ts";
import { parseSetOperator } from "./parse-set.ts";
import { parseJoined, parsePivoted } from "./parse-source.ts";
import { mentions, mentionsRow, readThrough } from "./pipe-names.ts";
import { unsupported } from "./position.ts";
import type { Position } from "./position.ts";

/** What a pipe has come to: `SELECT * FROM from WHERE where ORDER BY orderBy LIMIT limit`. */
export interface Pipe {
  readonly from: Source;
  readonly where?: Expression | undefined;
  readonly orderBy: readonly Ordering[];
  readonly limit?: Expression | undefined;
  readonly offset?: Expression | undefined;
  /** What `t.a` still stands for right after SET, DROP and RENAME. */
  readonly before?: Before | undefined;
  /** The alias whose row has columns of EXTEND too. */
  readonly extended?: Name | undefined;
}

interface Before {
  readonly pipe: Pipe;
  readonly star: Extract<Item, { kind: "star" }>;
}

type Operator = (cursor: Cursor, pipe: Pipe, at: Position) => Pipe;

/**
 * Each operator as the query that it stands for, of what came before as a subquery.
 * https://cloud.google.com/bigquery/docs/reference/standard-sql/pipe-syntax
 */
const OPERATORS: Readonly<Record<string, Operator>> = {
  aggregate: (cursor, pipe, at) => {
    const { select, orderBy } = parseAggregate(cursor, at);
    return { from: derive({ ...bare(select, at), body: over(pipe, select) }), orderBy };
  },
  as: (cursor, pipe) => ({ from: derive(toQuery(pipe), cursor.name("an alias")), orderBy: [] }),
  distinct: (_, pipe, at) => choose(pipe, [star(at)], { at, isDistinct: true }),
  drop: (cursor, pipe, at) =>
    change(pipe, { ...star(at), except: cursor.list(() => cursor.name("a column")) }),
  extend: parseExtend,
  limit: (cursor, pipe) => {
    const limit = cursor.expression();
    const offset = cursor.accept("offset") ? cursor.expression() : undefined;
    return { ...(pipe.limit ? close(pipe) : pipe), limit, offset, before: undefined };
  },
  order: (cursor, pipe) => {
    cursor.expect("by");
    const orderBy = parseOrderings(cursor);
    return { ...(isOrdered(pipe) ? close(pipe) : pipe), orderBy, before: undefined };
  },
  rename: (cursor, pipe, at) => {
    const rename = cursor.list(() => {
      const column = cursor.name("a column");
      cursor.accept("as");
      return { column, alias: cursor.name("a name") };
    });
    return change(pipe, { ...star(at), rename });
  },
  select: (cursor, pipe, at) => {
    const written = { ...parseSelectList(cursor), windows: parseWindows(cursor) };
    const { before } = pipe;
    const alias = before && nameOf(before.pipe.from);
    if (alias && mentions(written, alias.name)) {
      const select = { ...written, items: readThrough(written.items, before.star) };
      return {
        from: derive({ ...bare(select, at), body: over(before.pipe, select) }),
        orderBy: [],
      };
    }
    const select = written;
    return { from: derive({ ...bare(select, at), body: over(pipe, select) }), orderBy: [] };
  },
  set: (cursor, pipe, at) => {
    const replace = cursor.list(() => {
      const alias = cursor.name("a column");
      cursor.expect("=");
      return { value: cursor.expression(), alias };
    });
    return change(pipe, { ...star(at), replace });
  },
  where: (cursor, pipe, at) => {
    const condition = cursor.expression();
    const { where: left, before: _, ...rest } = pipe.limit ? close(pipe) : pipe;
    const where: Expression = left
      ? { kind: "binary", operator: "and", left, right: condition, ...at }
      : condition;
    return { ...rest, where };
  },
  window: parseExtend,
};

/** SELECT and the names of columns stand behind their operator's word, others' words are passed. */
const KEPT: ReadonlySet<string> = new Set(["select"]);

/** What `|>` adds, as long as it stands here. */
export function parsePipe(cursor: Cursor, start: Pipe): Query {
  let pipe = start;
  while (cursor.accept("|>")) {
    const { line, column, keyword, text } = cursor.peek();
    const at = { line, column };
    const known = Object.hasOwn(OPERATORS, keyword) ? OPERATORS[keyword] : undefined;
    if (known) {
      if (!KEPT.has(keyword)) cursor.next();
      pipe = known(cursor, pipe, at);
      continue;
    }
    const next = parseSets(cursor, pipe, at) ?? parseFrom(cursor, pipe);
    if (!next) throw unsupported(`The pipe operator ${text.toUpperCase()}`, at);
    pipe = next;
  }
  return toQuery(pipe);
}

/** JOIN, PIVOT and UNPIVOT. */
function parseFrom(cursor: Cursor, pipe: Pipe): Pipe | undefined {
  const { from } = isPlain(pipe) ? pipe : close(pipe);
  const next = parseJoined(cursor, from) ?? parsePivoted(cursor, from);
  return next && { from: next, orderBy: [], extended: pipe.extended };
}

/** `UNION ALL (…), (…)`. */
function parseSets(cursor: Cursor, pipe: Pipe, at: Position): Pipe | undefined {
  const set = parseSetOperator(cursor);
  if (!set) return undefined;
  const body = cursor
    .list(() => {
      cursor.expect("(");
      const right = cursor.query();
      cursor.expect(")");
      return right;
    })
    .reduce<Query | SetOperation>(
      (left, right) => ({ kind: "set", ...set, left, right, ...at }),
      toQuery(pipe),
    );
  const query = body.kind === "query" ? body : { ...bare(body, at), body };
  return { from: derive(query), orderBy: [] };
}

/** Aliases of tables still stand, also of several: there the columns come from a join. */
function parseExtend(cursor: Cursor, pipe: Pipe, at: Position): Pipe {
  const items = parseItems(cursor);
  const windows = parseWindows(cursor);
  refuseRow(pipe, items);
  const isJoin = pipe.from.kind === "join" || pipe.from.kind === "nested";
  if (!isJoin || pipe.limit || containsAggregate(items)) {
    const alias = nameOf(pipe.from);
    return { ...choose(pipe, [star(at), ...items], { at, windows }, alias), extended: alias };
  }
  const body: Select = { kind: "select", isDistinct: false, items, windows, ...at };
  const right = { ...derive(bare(body, at)), isLateral: true };
  return { ...pipe, from: { kind: "join", how: "cross", left: pipe.from, right, ...at } };
}

/** The row of a table that EXTEND added to has no column of what was added. */
function refuseRow({ extended }: Pipe, items: readonly Item[]): void {
  if (!extended || !mentionsRow(items, extended.name)) return;
  throw unsupported(`The row ${extended.name} after EXTEND`, items[0] ?? extended);
}

function isOrdered({ orderBy, limit }: Pipe): boolean {
  return orderBy.length > 0 || limit !== undefined;
}

function isPlain(pipe: Pipe): boolean {
  return !isOrdered(pipe) && !pipe.where;
}

/** The same with all of it in FROM; the alias of a single table stays. */
function close(pipe: Pipe): Pipe {
  const { extended } = pipe;
  return { from: derive(toQuery(pipe), nameOf(pipe.from)), orderBy: [], extended };
}

function nameOf(from: Source): Name | undefined {
  if (from.kind === "join" || from.kind === "nested") return undefined;
  return from.alias ?? (from.kind === "table" ? from.path.at(-1) : undefined);
}

function star({ line, column }: Position): Extract<Item, { kind: "star" }> {
  return { kind: "star", except: [], replace: [], line, column };
}

interface How {
  readonly at: Position;
  readonly isDistinct?: boolean;
  readonly windows?: Select["windows"];
}

/** The pipe with other columns. */
function choose(pipe: Pipe, items: readonly Item[], how: How, alias?: Name): Pipe {
  const { at, isDistinct = false, windows = [] } = how;
  const select: Select = { kind: "select", isDistinct, items, windows, ...at };
  return { from: derive({ ...bare(select, at), body: over(pipe, select) }, alias), orderBy: [] };
}

function change(pipe: Pipe, changed: Before["star"]): Pipe {
  const at = { line: changed.line, column: changed.column };
  return { ...choose(pipe, [changed], { at }), before: { pipe, star: changed } };
}

/** The SELECT of what the pipe has come to. */
function over(pipe: Pipe, select: Select): Select {
  refuseRow(pipe, select.items);
  const { from, where } = isOrdered(pipe) ? close(pipe) : pipe;
  return { ...select, from, where };
}

function bare(body: Query["body"], { line, column }: Position): Query {
  return { kind: "query", isRecursive: false, ctes: [], body, orderBy: [], line, column };
}

function derive(query: Query, alias?: Name): Extract<Source, { kind: "derived" }> {
  return { kind: "derived", query, alias, line: query.line, column: query.column };
}

function toQuery(pipe: Pipe): Query {
  const { from, where, orderBy, limit, offset } = pipe;
  if (from.kind === "derived" && isPlain(pipe)) return from.query;
  const at = { line: from.line, column: from.column };
  const body: Select = {
    kind: "select",
    isDistinct: false,
    items: [star(at)],
    from,
    where,
    windows: [],
    ...at,
  };
  return { ...bare(body, at), orderBy, limit, offset };
}
