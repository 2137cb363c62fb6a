import { PipelineError } from "../errors.ts";
import type { Source } from "./ast.ts";
import { lex } from "./lex.ts";
import type { Token } from "./lex.ts";
import { parseScript } from "./parse-statement.ts";

/** What stands for the time of asking, with or without brackets after it. */
const TIMES = new Set(["current_date", "current_datetime", "current_time", "current_timestamp"]);
/** Functions whose answer depends on more than what is given to them. */
const FUNCTIONS = new Set(["generate_uuid", "rand", "session_user"]);

/** What may stand before the dot of a function that is BigQuery's own; others' bodies may change. */
const PREFIXES = new Set(["aead", "hll_count", "keys", "net", "safe"]);

/**
 * Whether a query gives the same rows for as long as the relations in `known`, `dataset.table` in lower
 * case, have the same. False also where that cannot be told: for SQL that is not understood here, and
 * for tables that are named in it and are not in `known`.
 */
export function isSteady(sql: string, known: ReadonlySet<string>): boolean {
  try {
    const tokens = lex(sql);
    const isUnsteady = tokens.some(({ keyword, text }, at) => {
      const isCalled = tokens[at + 1]?.text === "(";
      if (tokens[at - 1]?.text === ".") {
        return isCalled && !PREFIXES.has(tokens[at - 2]?.keyword ?? "");
      }
      if (isCalled && text.startsWith("`")) return true;
      return TIMES.has(keyword) || (FUNCTIONS.has(keyword) && isCalled) || readsToday(tokens, at);
    });
    return !isUnsteady && listTables(parseScript(sql)).every((path) => isKnown(path, known));
  } catch (error) {
    // Thousands of operators in a row are as deep a tree.
    if (error instanceof PipelineError || error instanceof RangeError) return false;
    throw error;
  }
}

/** Whether CAST … AS DATE FORMAT may leave out the year, the century or the month, which are today's then. */
function readsToday(tokens: readonly Token[], at: number): boolean {
  const [type, word, format] = tokens.slice(Math.max(0, at - 1), at + 2);
  if (word?.keyword !== "format" || !/^(?:date|datetime|timestamp)$/.test(type?.keyword ?? ""))
    return false;
  const isWhole =
    /YYYY|RRRR|Y,YYY/i.test(format?.value ?? "") && /MM|MON/i.test(format?.value ?? "");
  return format?.kind !== "string" || !isWhole;
}

/** Paths that FROM names, but for common tables and for arrays of what FROM names before. */
function listTables(statements: object): string[][] {
  const paths: string[][] = [];
  const aliases = new Set<string>();
  const open: unknown[] = [statements];
  while (open.length > 0) {
    const node = open.pop();
    if (typeof node !== "object" || node === null) continue;
    open.push(...Object.values(node));
    if (!isSource(node)) continue;
    const path = node.kind === "table" ? node.path.map(({ name }) => name.toLowerCase()) : [];
    const alias = "alias" in node ? node.alias?.name.toLowerCase() : undefined;
    aliases.add(alias ?? path.at(-1) ?? "");
    // A table of one part is a common one: a run sets no dataset for others.
    if (path.length > 1) paths.push(path);
  }
  return paths.filter(([first = ""]) => !aliases.has(first));
}

const SOURCES: ReadonlySet<unknown> = new Set(["table", "derived", "unnest", "unpivot"]);

function isSource(node: object): node is Source {
  return "kind" in node && SOURCES.has(node.kind);
}

/** Names of `ref` and `source` have two parts; a project before them is written by hand, be it another. */
function isKnown(path: readonly string[], known: ReadonlySet<string>): boolean {
  return path.length === 2 && known.has(path.join("."));
}
