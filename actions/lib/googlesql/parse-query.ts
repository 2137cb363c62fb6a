import type { Query } from "./ast.ts";
import type { Cursor } from "./cursor.ts";
import { parseOrderings } from "./parse-call.ts";
import { parsePipe } from "./parse-pipe.ts";
import { parseSelect } from "./parse-select.ts";
import { parseSetOperator } from "./parse-set.ts";
import { parseSource } from "./parse-source.ts";
import { invalid, unsupported } from "./position.ts";

type Body = Query["body"];

/** A query with its WITH, ORDER BY and LIMIT clauses. */
export function parseQuery(cursor: Cursor): Query {
  const { line, column } = cursor.peek();
  const isWith = cursor.accept("with");
  const isRecursive = isWith && cursor.accept("recursive");
  const written = isWith ? cursor.list(() => parseCte(cursor)) : [];
  const ctes = isRecursive ? orderTables(written) : written;
  if (cursor.accept("from")) {
    const piped = parsePipe(cursor, { from: parseSource(cursor), orderBy: [] });
    return { ...piped, isRecursive, ctes: [...ctes, ...piped.ctes], line, column };
  }
  const body = parseBody(cursor);
  const orderBy = cursor.accept("order", "by") ? parseOrderings(cursor) : [];
  const limit = cursor.accept("limit") ? cursor.expression() : undefined;
  const offset = limit && cursor.accept("offset") ? cursor.expression() : undefined;
  if (cursor.at("for", "update")) throw unsupported("FOR UPDATE", cursor.peek());
  const query: Query = {
    kind: "query",
    isRecursive: false,
    ctes: [],
    body,
    orderBy,
    limit,
    offset,
    line,
    column,
  };
  if (!cursor.at("|>")) return { ...query, isRecursive, ctes };
  const from = { kind: "derived" as const, query, line, column };
  const piped = parsePipe(cursor, { from, orderBy: [] });
  return { ...piped, isRecursive, ctes: [...ctes, ...piped.ctes] };
}

function parseCte(cursor: Cursor): Query["ctes"][number] {
  const name = cursor.name("a name");
  cursor.expect("as", "(");
  const query = cursor.tableQuery();
  cursor.expect(")");
  if (cursor.at("with", "depth")) throw unsupported("WITH DEPTH", cursor.peek());
  return { name, query };
}

/** Those that others read before them: with RECURSIVE, references go forwards too. */
function orderTables(ctes: Query["ctes"]): Query["ctes"] {
  const byName = new Map(ctes.map((cte) => [cte.name.name.toLowerCase(), cte]));
  const ordered = new Set<Query["ctes"][number]>();
  const visit = (cte: Query["ctes"][number], within: readonly string[]): void => {
    const key = cte.name.name.toLowerCase();
    if (ordered.has(cte)) return;
    for (const name of listTables(cte.query)) {
      const other = byName.get(name);
      if (!other || name === key) continue;
      if (within.includes(name)) throw invalid(`${name} and ${key} read each other`, cte.name);
      visit(other, [...within, key]);
    }
    ordered.add(cte);
  };
  for (const cte of ctes) visit(cte, []);
  return [...ordered];
}

/** Tables without a dataset that FROM names anywhere in it, in lower case. */
function listTables(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  const { kind, path } = node as { kind?: string; path?: readonly { name: string }[] };
  const own = kind === "table" && path?.length === 1 ? [path[0]?.name.toLowerCase() ?? ""] : [];
  return [...own, ...Object.values(node).flatMap(listTables)];
}

/** Set operations of one kind associate to the left; kinds do not mix without parentheses. */
function parseBody(cursor: Cursor): Body {
  let left = parseOperand(cursor);
  let previous: string | undefined;
  for (;;) {
    const { line, column } = cursor.peek();
    const set = parseSetOperator(cursor);
    if (!set) return left;
    const kind = `${set.operator} ${set.byName?.mode}`;
    if (previous !== undefined && previous !== kind) {
      throw cursor.unexpected("parentheses around different set operations, not an operand");
    }
    previous = kind;
    left = { kind: "set", ...set, left, right: parseOperand(cursor), line, column };
  }
}

function parseOperand(cursor: Cursor): Body {
  if (cursor.at("select")) return parseSelect(cursor);
  if (!cursor.accept("(")) throw cursor.unexpected('"SELECT"');
  const query = cursor.query();
  cursor.expect(")");
  return query;
}
