import { parseScript } from "./parse-statement.ts";
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
  const scope: Scope = {
    options,
    ctes: new Set(),
    aliases: new Set(),
    groupKeys: new Set(),
    printExpression,
    printQuery,
  };
  return parseScript(sql).map((statement) => ({
    sql: printStatement(statement, scope),
    isQuery: statement.kind === "select-statement",
    ...(statement.kind === "create-table" || statement.kind === "create-view"
      ? { creates: options.relation(statement.name.map(({ name }) => name)) }
      : {}),
  }));
}
