import { PipelineError } from "../errors.ts";
import { lex } from "../googlesql/lex.ts";

const CLOSES: Readonly<Record<string, string>> = { "(": ")", "[": "]" };

/**
 * Says why a piece of YAML cannot stand between brackets as one SQL expression, or undefined where
 * it can: brackets and quotes close within it, and it neither ends the statement nor comments.
 */
export function findExpressionFault(text: string): string | undefined {
  const tokens = tryLex(text);
  if (typeof tokens === "string") return tokens;
  if (tokens[0]?.kind === "end") return "is empty";
  const missing: string[] = [];
  let end = 0;
  for (const token of tokens) {
    if (text.slice(end, token.start).trim() !== "") return "has a comment";
    end = token.end;
    if (token.kind !== "symbol") continue;
    if (token.text === ";") return "ends the statement with ;";
    const closing = CLOSES[token.text];
    if (closing !== undefined) missing.push(closing);
    else if (/^[)\]]$/.test(token.text) && missing.pop() !== token.text) {
      return `has a ${token.text} that closes nothing`;
    }
  }
  return missing.length === 0 ? undefined : `lacks a ${missing.at(-1)}`;
}

/** Line of the SQL, counted from 1, on which a semicolon ends the query that a model has to be. */
export function findStatementEnd(sql: string): number | undefined {
  if (!sql.includes(";")) return undefined;
  const tokens = tryLex(sql);
  // What does not even lex is the warehouse's to refuse, in its own words.
  if (typeof tokens === "string") return undefined;
  return tokens.find(({ kind, text }) => kind === "symbol" && text === ";")?.line;
}

/** Whether SQL is one query, which changes nothing; a semicolon may end it. */
export function isOneQuery(sql: string): boolean {
  const tokens = tryLex(sql);
  if (typeof tokens === "string") return true;
  const start = tokens.find(({ text }) => text !== "(")?.keyword;
  const end = tokens.findIndex(({ kind, text }) => kind === "symbol" && text === ";");
  const isOne = end === -1 || tokens[end + 1]?.kind === "end";
  return isOne && (start === "select" || start === "with");
}

function tryLex(text: string): ReturnType<typeof lex> | string {
  try {
    return lex(text);
  } catch (error) {
    if (!(error instanceof PipelineError)) throw error;
    return `does not parse: ${error.message}`;
  }
}
