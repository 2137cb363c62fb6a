import { suggest } from "../graph/nearest.ts";
import type { Query } from "./ast.ts";
import { Relation } from "./name-scope.ts";
import type { Column, ColumnOrigin, CommonTables, Level, Named, Unlisted } from "./name-scope.ts";
import type { Position } from "./position.ts";

/** What is wrong with a query, and where in its text; both counted from 1. */
export interface Fault extends Position {
  readonly message: string;
}

/** Gives the relation that a path names; undefined where it knows nothing of it. */
export type ColumnLookup = (
  path: readonly string[],
) => { readonly key: string; readonly columns: readonly string[] | undefined } | undefined;

/** More faults than anybody reads are not looked for. */
const MOST_FAULTS = 100;
const BEGINNING = { line: 1, column: 1 };

/** What one analysis has found so far. */
export class Findings {
  readonly faults: Fault[] = [];
  readonly #columnsOf: ColumnLookup;
  readonly #origins = new Map<string, ColumnOrigin>();
  readonly #tables = new Map<string, Relation>();

  constructor(columnsOf: ColumnLookup) {
    this.#columnsOf = columnsOf;
  }

  /** `known` are the names that may have been meant. */
  add({ line, column }: Position, message: string, wrong?: string, known?: Iterable<string>): void {
    if (this.faults.length >= MOST_FAULTS) return;
    // Every letter is near to every other.
    const hint = wrong !== undefined && wrong.length > 1 && known ? suggest(wrong, known) : "";
    this.faults.push({ line, column, message: `${message}${hint}` });
  }

  /** One object a column, so that sets tell them apart. */
  origin(relation: string, column: string): ColumnOrigin {
    const key = `${relation}\0${column.toLowerCase()}`;
    const known = this.#origins.get(key);
    if (known) return known;
    const origin = { relation, column };
    this.#origins.set(key, origin);
    return origin;
  }

  /** Columns of this name that `open` may have. */
  *originsOf(open: readonly Unlisted[], name: string): Iterable<ColumnOrigin> {
    for (const one of open) {
      if (typeof one === "string") yield this.origin(one, name);
      else yield* one;
    }
  }

  /** The relation outside of the query that a path names. */
  table(path: readonly string[]): Named & { readonly isKnown: boolean } {
    const found = this.#columnsOf(path);
    if (!found) {
      return { title: path.join("."), relation: new Relation([], { open: [] }), isKnown: false };
    }
    const { key, columns } = found;
    const relation = this.#tables.get(key) ?? this.#listColumns(key, columns);
    this.#tables.set(key, relation);
    return { title: key, relation, isKnown: true };
  }

  #listColumns(key: string, names: readonly string[] | undefined): Relation {
    if (!names) return new Relation([], { open: [key] });
    const columns = names.map((name): Column => {
      const from = new Set([this.origin(key, name)]);
      return { name, position: BEGINNING, from, isDirect: true };
    });
    return new Relation(columns);
  }
}

/** What is known where an expression or query is analysed. */
export interface Context {
  readonly findings: Findings;
  readonly tables: CommonTables | undefined;
  readonly level: Level | undefined;
  /** What filters, joins and groupings read; grows. */
  readonly conditions: Set<ColumnOrigin>;
  /** What named windows read. */
  readonly windows?: ReadonlyMap<string, ReadonlySet<ColumnOrigin>> | undefined;
  /** Columns of the select list, where they can be named: before columns of FROM. */
  readonly aliases?: ReadonlyMap<string, Column> | undefined;
  readonly analyze: (query: Query, context: Context) => Relation;
}
