import type { Expression, Query } from "./ast.ts";
import type { NamesOf } from "./column-names.ts";

export type ParameterValue = string | number | boolean | null;

export interface TranslateOptions {
  /** Maps a GoogleSQL table's name, part by part, to DuckDB's. */
  readonly relation: (parts: readonly string[]) => readonly string[];
  /** Maps a dataset's name to DuckDB's schema, where one is created. */
  readonly dataset?: (name: string) => string;
  /** Values of `@name`, printed into the SQL as literals. */
  readonly parameters?: Readonly<Record<string, ParameterValue>>;
}

/**
 * DuckDB cannot tell an aggregate's type inside a macro's argument, and so cannot choose among typed
 * macros. Such an expression is printed as a lambda over a struct of its aggregates: there it can.
 * Costs nothing over groups, some over windows. Macros too deep in one another are divided likewise.
 */
export interface Hoist {
  /** Fields of the struct, printed. */
  readonly fields: string[];
  /** Expressions of macros up to this depth are fields themselves. */
  readonly below: number;
}

/** What `UNNEST(array) AS alias WITH OFFSET AS offset` says. */
export interface Elements {
  readonly array: Expression;
  readonly offset: string;
}

type Path = Extract<Expression, { kind: "path" }>;

/** What is known where an expression or query is printed. */
export interface Scope {
  readonly options: TranslateOptions;
  /** The WITH clauses around, by name in lower case. */
  readonly ctes: NamesOf;
  /** Names that FROM gives here and around, in lower case: `from t, t.items` is no table. */
  readonly aliases: ReadonlySet<string>;
  /** Whether a FROM stands around, whose columns can be named. */
  readonly isNested?: boolean;
  /** Arrays that FROM unnests WITH OFFSET, by the alias of their elements in lower case. */
  readonly elements: ReadonlyMap<string, Elements>;
  /** Fingerprints of the keys of GROUP BY, which stay whole. */
  readonly groupKeys: ReadonlySet<string>;
  /** Whether NaN may be among the values: DuckDB takes it for equal to itself and for the largest. */
  readonly hasNaN: boolean;
  /** Whether a path reads a column of a query around: DuckDB knows its type only inside a lambda. */
  readonly isOuter?: ((path: Path) => boolean) | undefined;
  /** Set inside a lambda; `off` where aggregates stand as they are. */
  readonly hoist?: Hoist | "off" | undefined;
  readonly printExpression: (node: Expression, scope: Scope) => string;
  readonly printQuery: (node: Query, scope: Scope) => string;
}
