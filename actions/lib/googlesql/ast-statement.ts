import type { Expression, Name, Node, Query, Source, TypeName } from "./ast.ts";

export interface ColumnSpec {
  readonly name: Name;
  readonly type: TypeName;
  readonly isRequired: boolean;
}

export interface Assignment {
  readonly column: Name;
  readonly value: Expression;
}

export interface MergeClause {
  readonly when: "matched" | "not matched" | "not matched by source";
  readonly condition?: Expression | undefined;
  readonly action: MergeAction;
}

export type MergeAction =
  | { readonly kind: "delete" }
  | { readonly kind: "update"; readonly set: readonly Assignment[] }
  /** Without values, `ROW`: the source's columns in their order. */
  | {
      readonly kind: "insert";
      readonly columns: readonly Name[];
      readonly values?: readonly Expression[] | undefined;
    };

export type Statement =
  | Node<"select-statement", { query: Query }>
  | Node<
      "create-table" | "create-view",
      {
        name: readonly Name[];
        isReplacing: boolean;
        ifNotExists: boolean;
        isTemporary: boolean;
        columns: readonly ColumnSpec[];
        query?: Query | undefined;
      }
    >
  | Node<"create-schema", { name: readonly Name[]; ifNotExists: boolean }>
  | Node<
      "drop",
      {
        what: "table" | "view" | "schema";
        name: readonly Name[];
        ifExists: boolean;
        cascades: boolean;
      }
    >
  | Node<
      "insert",
      {
        table: readonly Name[];
        columns: readonly Name[];
        rows?: readonly (readonly Expression[])[] | undefined;
        query?: Query | undefined;
      }
    >
  | Node<"delete", { table: readonly Name[]; alias?: Name | undefined; where: Expression }>
  | Node<"truncate", { table: readonly Name[] }>
  | Node<
      "merge",
      {
        table: readonly Name[];
        alias?: Name | undefined;
        source: Extract<Source, { kind: "table" | "derived" }>;
        on: Expression;
        clauses: readonly MergeClause[];
      }
    >
  | Node<
      "update",
      {
        table: readonly Name[];
        alias?: Name | undefined;
        set: readonly Assignment[];
        where: Expression;
      }
    >;
