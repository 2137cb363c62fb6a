import type { Position } from "./position.ts";

/** A name as written, without its backquotes. */
export interface Name extends Position {
  readonly name: string;
  readonly isQuoted: boolean;
}

export interface StructField {
  readonly name?: Name | undefined;
  readonly type: TypeName;
}

export interface TypeName extends Position {
  /** Lower case: `int64`, `array`, `struct`. */
  readonly name: string;
  readonly parameters: readonly string[];
  readonly element?: TypeName | undefined;
  readonly fields?: readonly StructField[] | undefined;
}

/** One node type a kind, also where several kinds share their fields. */
export type Node<Kind extends string, Rest> = Kind extends string
  ? Position & { readonly kind: Kind } & Readonly<Rest>
  : never;

export type Literal =
  | Node<"number" | "string" | "bytes" | "parameter", { value: string }>
  | Node<"boolean", { value: boolean }>
  | Node<"null", unknown>
  | Node<"typed", { type: string; value: string }>;

export type Call = Node<
  "call",
  {
    /** Lower case, with `safe.` taken off. */
    name: string;
    isSafe: boolean;
    isDistinct: boolean;
    /** `count(*)`. */
    isStar: boolean;
    args: readonly Expression[];
    /** `name => value`, after the others; few functions have such. */
    named?: readonly { readonly name: string; readonly value: Expression }[] | undefined;
    nulls?: "ignore" | "respect" | undefined;
    having?: { which: "max" | "min"; value: Expression } | undefined;
    orderBy: readonly Ordering[];
    limit?: Expression | undefined;
    over?: Window | undefined;
  }
>;

export type Expression =
  | Literal
  | Call
  | Node<"path", { parts: readonly Name[] }>
  | Node<"unary", { operator: "-" | "+" | "~" | "not"; operand: Expression }>
  | Node<"binary", { operator: string; left: Expression; right: Expression }>
  | Node<"between", { isNot: boolean; value: Expression; low: Expression; high: Expression }>
  | Node<"like", { isNot: boolean; value: Expression; pattern: Expression }>
  /** LIKE ANY or ALL of an array's elements. */
  | Node<"like-array", { value: Expression; patterns: Expression; isAll: boolean }>
  | Node<
      "in",
      { isNot: boolean; value: Expression; among: readonly Expression[] | Query | Unnested }
    >
  | Node<"is", { isNot: boolean; value: Expression; what: "null" | "true" | "false" }>
  | Node<"distinct-from", { isNot: boolean; left: Expression; right: Expression }>
  | Node<
      "case",
      {
        operand?: Expression | undefined;
        whens: readonly { when: Expression; result: Expression }[];
        otherwise?: Expression | undefined;
      }
    >
  | Node<
      "cast",
      {
        isSafe: boolean;
        value: Expression;
        type: TypeName;
        format?: Expression | undefined;
        zone?: Expression | undefined;
      }
    >
  | Node<"extract", { part: DatePart; from: Expression; zone?: Expression | undefined }>
  | Node<"interval", { value: Expression; part: DatePart; to?: DatePart | undefined }>
  | Node<
      "array",
      {
        type?: TypeName | undefined;
        items: readonly Expression[];
        /** Whether it takes the type of what stands beside it. */
        isUntyped?: boolean;
      }
    >
  | Node<
      "struct",
      {
        type?: TypeName | undefined;
        /** Without a name a column's is inferred, unless the field is one of a tuple. */
        fields: readonly { name?: Name | undefined; value: Expression; isNameless?: boolean }[];
        /** Whether its fields go by their place alone (see struct-names.ts). */
        isPositional?: boolean;
      }
    >
  | Node<"tuple", { items: readonly Expression[] }>
  | Node<"subquery" | "exists" | "array-subquery", { query: Query }>
  | Node<"index", { base: Expression; by: string; index: Expression }>
  | Node<"field", { base: Expression; name: Name }>;

export interface Unnested {
  readonly unnest: Expression;
}

/** `month`, or `week(monday)` as `{ name: "week", day: "monday" }`; lower case. */
export interface DatePart extends Position {
  readonly name: string;
  readonly day?: string | undefined;
}

export interface Ordering {
  readonly value: Expression;
  readonly isDescending: boolean;
  readonly nulls?: "first" | "last" | undefined;
}

export interface Frame {
  readonly unit: "rows" | "range";
  readonly from: Bound;
  readonly to?: Bound | undefined;
}

export interface Window {
  readonly base?: Name | undefined;
  readonly partitionBy: readonly Expression[];
  readonly orderBy: readonly Ordering[];
  readonly frame?: Frame | undefined;
}

export type Bound =
  | { readonly edge: "unbounded preceding" | "unbounded following" | "current row" }
  | { readonly edge: "preceding" | "following"; readonly by: Expression };

export interface Query extends Position {
  readonly kind: "query";
  readonly isRecursive: boolean;
  readonly ctes: readonly { readonly name: Name; readonly query: Query }[];
  readonly body: Select | SetOperation | Query;
  readonly orderBy: readonly Ordering[];
  readonly limit?: Expression | undefined;
  readonly offset?: Expression | undefined;
}

export interface SetOperation extends Position {
  readonly kind: "set";
  readonly operator: "union all" | "union" | "intersect" | "except";
  readonly left: Select | SetOperation | Query;
  readonly right: Select | SetOperation | Query;
  readonly byName?: ByName | undefined;
}

/** How columns of one name go together: those that the list has, or of both, of the left or of either side. */
export interface ByName {
  readonly mode: "strict" | "inner" | "left" | "full";
  readonly columns?: readonly Name[] | undefined;
}

/** Stands where it begins. */
export type Item =
  | Node<"expression", { value: Expression; alias?: Name | undefined }>
  | Node<
      "star",
      {
        /** What stands before `.*`. */
        of?: Expression | undefined;
        except: readonly Name[];
        replace: readonly { readonly value: Expression; readonly alias: Name }[];
        rename?: readonly { readonly column: Name; readonly alias: Name }[];
      }
    >;

export interface Select extends Position {
  readonly kind: "select";
  readonly isDistinct: boolean;
  readonly as?: "struct" | "value" | undefined;
  readonly items: readonly Item[];
  readonly from?: Source | undefined;
  readonly where?: Expression | undefined;
  readonly groupBy?: Grouping | undefined;
  readonly having?: Expression | undefined;
  readonly qualify?: Expression | undefined;
  readonly windows: readonly { readonly name: Name; readonly window: Window }[];
}

export type Grouping =
  | { readonly kind: "all" }
  | { readonly kind: "by"; readonly keys: readonly Expression[] }
  | {
      readonly kind: "rollup" | "cube" | "grouping sets";
      /** All that occur in the sets. */
      readonly keys: readonly Expression[];
      readonly sets: readonly GroupingSet[];
    };

/** A set of GROUPING SETS, or several by ROLLUP or CUBE of keys that go together. */
export interface GroupingSet {
  readonly kind: "set" | "rollup" | "cube";
  readonly keys: readonly (readonly Expression[])[];
}

export type Source =
  | Node<"table", { path: readonly Name[]; alias?: Name | undefined; offset?: Name | undefined }>
  /** Lateral: what stands before it in FROM can be named in it. */
  | Node<"derived", { query: Query; alias?: Name | undefined; isLateral?: boolean }>
  | Node<"unnest", { value: Expression; alias?: Name | undefined; offset?: Name | undefined }>
  | Node<"nested", { source: Source }>
  | Node<
      "join",
      {
        how: "inner" | "left" | "right" | "full" | "cross";
        left: Source;
        right: Source;
        on?: Expression | undefined;
        using?: readonly Name[] | undefined;
      }
    >
  | Node<
      "unpivot",
      {
        source: Source;
        values: readonly Name[];
        label: Name;
        sets: readonly UnpivotSet[];
        includesNulls: boolean;
        alias?: Name | undefined;
      }
    >;

/** As many columns as there are values. */
export interface UnpivotSet {
  readonly columns: readonly Name[];
  readonly label?: string | number | undefined;
}
