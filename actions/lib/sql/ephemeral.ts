import { quote } from "./quote.ts";

/** A query that others read as a common table expression. */
export interface Cte {
  readonly name: string;
  readonly sql: string;
}

export interface InlinedQuery {
  readonly sql: string;
  /** Line of the query before, from its line now, both counted from 1; undefined for a CTE's. */
  readonly toOwnLine: (line: number) => number | undefined;
}

/**
 * Space and comments, each in one way only, or hostile text takes forever. Not `lex`, which refuses
 * some of what BigQuery takes further down.
 */
const SPACE = String.raw`(?:\s|(?:--|#)[^\n]*(?=\n|$)|/\*(?:[^*]|\*(?!/))*\*/)*`;
const HEAD = new RegExp(`^${SPACE}`);
const WITH = new RegExp(`^with\\b(?:${SPACE}recursive\\b)?`, "i");

/**
 * Puts queries in front of one that reads them, each after those that it reads itself. A WITH of
 * the query's own goes on; comments before it stay where they are.
 */
export function inlineCtes(sql: string, ctes: readonly Cte[]): InlinedQuery {
  if (ctes.length === 0) return { sql, toOwnLine: (line) => line };
  const before = HEAD.exec(sql)?.[0].length ?? 0;
  const opening = WITH.exec(sql.slice(before))?.[0];
  const end = before + (opening?.length ?? 0);
  const head = sql.slice(0, end);
  const list = ctes.map((cte) => `${quote(cte.name)} as (\n${cte.sql}\n)`).join(",\n");
  const inserted = opening === undefined ? `with ${list}\n` : ` ${list},\n`;
  // What follows keeps its column, so that places in messages stay right.
  const indent = " ".repeat(end - (head.lastIndexOf("\n") + 1));
  const firstLine = head.split("\n").length;
  const moved = inserted.split("\n").length - 1;
  return {
    sql: head + inserted + indent + sql.slice(end),
    toOwnLine: (line) => {
      if (line < firstLine) return line;
      return line < firstLine + moved ? undefined : line - moved;
    },
  };
}
