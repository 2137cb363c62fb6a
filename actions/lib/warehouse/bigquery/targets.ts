import { PipelineError } from "../../errors.ts";
import { lex } from "../../googlesql/lex.ts";
import type { Token } from "../../googlesql/lex.ts";
import type { RelationName } from "../../table.ts";

/** A relation that a statement makes, replaces or drops. */
export interface Target extends RelationName {
  readonly verb: "create" | "drop";
  readonly kind: "table" | "view";
}

/**
 * What the statements of a script make and drop, in order; temporary tables, and names without a
 * dataset, aside. SQL that cannot be read gives none: BigQuery will say what is wrong with it.
 */
export function findTargets(sql: string): Target[] {
  // Most queries neither create nor drop, and need no reading.
  if (!/\b(?:create|drop)\b/i.test(sql)) return [];
  const tokens = readTokens(sql);
  const targets: Target[] = [];
  for (const [index, { keyword, kind }] of tokens.entries()) {
    if (kind !== "word" || (keyword !== "create" && keyword !== "drop")) continue;
    const target = readTarget(tokens, index, keyword);
    if (target !== undefined) targets.push(target);
  }
  return targets;
}

function readTokens(sql: string): Token[] {
  try {
    return lex(sql);
  } catch (error) {
    if (error instanceof PipelineError) return [];
    throw error;
  }
}

function readTarget(
  tokens: readonly Token[],
  start: number,
  verb: Target["verb"],
): Target | undefined {
  let at = start + 1;
  const take = (...words: string[]): boolean => {
    if (!words.every((word, offset) => tokens[at + offset]?.keyword === word)) return false;
    at += words.length;
    return true;
  };
  take("or", "replace");
  const kind = take("table") ? "table" : take("view") ? "view" : undefined;
  if (kind === undefined) return undefined;
  if (!take("if", "not", "exists")) take("if", "exists");
  const [dataset, name] = readPath(tokens, at).slice(-2);
  return dataset === undefined || name === undefined ? undefined : { verb, kind, dataset, name };
}

/** The parts of a name, which stand in one pair of backquotes or several, or in none. */
function readPath(tokens: readonly Token[], start: number): string[] {
  const parts: string[] = [];
  for (let at = start; ; at += 2) {
    const token = tokens[at];
    if (token === undefined || (token.kind !== "word" && token.kind !== "quoted")) return parts;
    parts.push(...token.value.split("."));
    if (tokens[at + 1]?.keyword !== ".") return parts;
  }
}
