import type { Query } from "./ast.ts";
import { parseScript } from "./parse-statement.ts";
import { unsupported } from "./position.ts";
import { printExpression } from "./print-expression.ts";
import { printQuery } from "./print-query.ts";
import { printStatement } from "./print-statement.ts";
import type { Scope, TranslateOptions } from "./scope.ts";

export interface TranslatedStatement {
  /** DuckDB SQL that stands on the macros of macros.ts. */
  readonly sql: string;
  /** Whether it gives rows. */
  readonly isQuery: boolean;
  /** DuckDB's name of the table or view that the statement creates. */
  readonly creates?: readonly string[];
}

/**
 * Translates a GoogleSQL script to DuckDB SQL, one result a statement. Throws `PipelineError`:
 * `invalid-sql` for what is no GoogleSQL, `unsupported-sql` for what has no translation, both with
 * line and column of `sql`.
 */
export function translate(sql: string, options: TranslateOptions): TranslatedStatement[] {
  // An expression may be printed more than once; what it asks is printed once, or deep nesting hangs.
  const printed = new WeakMap<Query, string>();
  const scope: Scope = {
    options,
    ctes: new Map(),
    aliases: new Set(),
    elements: new Map(),
    groupKeys: new Set(),
    hasNaN: /\bnan\b|\binf(?:inity)?\b|ieee_divide/i.test(sql),
    printExpression,
    printQuery: (query, within) => {
      const text = printed.get(query) ?? printQuery(query, within);
      printed.set(query, text);
      return text;
    },
  };
  try {
    return parseScript(sql).map((statement) => ({
      sql: printStatement(statement, scope),
      isQuery: statement.kind === "select-statement",
      ...(statement.kind === "create-table" || statement.kind === "create-view"
        ? { creates: options.relation(statement.name.map(({ name }) => name)) }
        : {}),
    }));
  } catch (error) {
    // Thousands of operators in a row are as deep a tree.
    if (error instanceof RangeError) {
      throw unsupported("An expression so deep", { line: 1, column: 1 });
    }
    throw error;
  }
}
