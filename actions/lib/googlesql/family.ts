import type { Plain } from "./scalars/to-json.ts";

/** DuckDB's types that a function of ours takes or gives; NULL never comes, and gives NULL. */
export interface ScriptTypes {
  readonly any: Plain;
  readonly bigint: bigint;
  readonly blob: Buffer;
  readonly boolean: boolean;
  readonly double: number;
  readonly varchar: string;
}

/**
 * A function in JavaScript, `googlesql_<name>` in DuckDB: for what SQL cannot say well, since it takes
 * about a microsecond a row more. What it throws fails the query with the message.
 */
export interface Script {
  readonly takes: readonly (keyof ScriptTypes)[];
  readonly gives: keyof ScriptTypes;
  readonly run: (...args: never[]) => ScriptTypes[keyof ScriptTypes] | null;
}

/** Functions that belong together, and what their translations stand on. */
export interface Family {
  /**
   * Functions in DuckDB's words: `$1` is the first argument, `$*` all of them. Several templates are
   * told apart by how many arguments they take. `googlesql.…` is a macro.
   */
  readonly scalars?: Readonly<Record<string, string | readonly string[]>>;
  /**
   * Aggregates: `@` is the inside of the parentheses (DISTINCT, arguments, ORDER BY), and what stands
   * right after it takes FILTER and OVER; `@1` is the same with the first argument alone, `@2` a struct
   * of the first two, `$2` and `$3` further arguments. `, $1` gives a macro the argument to choose its types by; it
   * falls away inside a lambda (see hoist.ts), where the aggregate's own type is known.
   */
  readonly aggregates?: Readonly<Record<string, string>>;
  /** Functions that need OVER, by how many arguments they take at least and at most. */
  readonly windows?: Readonly<Record<string, readonly [number, number]>>;
  /**
   * Macros that give DuckDB GoogleSQL's meaning: a line each, lines of one name are overloads, which
   * DuckDB chooses among by type. NUMERIC stands for decimal(38, 9).
   */
  readonly macros?: string;
  readonly scripts?: Readonly<Record<string, Script>>;
}
