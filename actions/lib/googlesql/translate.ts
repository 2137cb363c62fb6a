import type { Query } from "./ast.ts";
import type { Statement } from "./ast-statement.ts";
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
  /** Of a statement that writes to a table or view. */
  readonly writes?: Write;
}

export interface Write {
  readonly how: "create-table" | "create-view" | "drop" | "change";
  /** DuckDB's name of what is written to. */
  readonly relation: readonly string[];
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
    return parseScript(sql).map((statement) => {
      const text = printStatement(statement, scope);
      const writes = findWrite(statement, options);
      return {
        sql: text,
        isQuery: statement.kind === "select-statement",
        ...(writes && { writes }),
      };
    });
  } catch (error) {
    // Thousands of operators in a row are as deep a tree.
    if (error instanceof RangeError) {
      throw unsupported("An expression so deep", { line: 1, column: 1 });
    }
    throw error;
  }
}

function findWrite(statement: Statement, options: TranslateOptions): Write | undefined {
  const { kind } = statement;
  if (kind === "select-statement" || kind === "create-schema") return undefined;
  if (kind === "drop" && statement.what === "schema") return undefined;
  const isNamed = kind === "create-table" || kind === "create-view" || kind === "drop";
  const path = isNamed ? statement.name : statement.table;
  return {
    how: isNamed ? kind : "change",
    relation: options.relation(path.map(({ name }) => name)),
  };
}
