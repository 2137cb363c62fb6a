import type { Scope } from "./scope.ts";
import type { Value } from "./value.ts";

/** A position argument, `name=value`, `*list` or `**dict`, in the order written. */
export interface Arguments {
  readonly positional: readonly Expression[];
  readonly named: readonly { readonly name: string; readonly value: Expression }[];
  readonly spread: Expression | undefined;
  readonly spreadNamed: Expression | undefined;
}

export type BinaryOperator = "+" | "-" | "*" | "/" | "//" | "%" | "**";
export type Comparison = "==" | "!=" | "<" | "<=" | ">" | ">=" | "in" | "not in";

/** What has a value. `line` is where its operator stands, for errors. */
export type Expression = { readonly line: number } & (
  | { readonly kind: "constant"; readonly value: Value }
  | { readonly kind: "name"; readonly name: string; readonly scope: Scope }
  /** A value that the engine itself keeps, as the text of `{% set x | upper %}…`. */
  | { readonly kind: "slot"; readonly slot: number }
  | { readonly kind: "list" | "tuple"; readonly items: readonly Expression[] }
  | { readonly kind: "dict"; readonly pairs: readonly (readonly [Expression, Expression])[] }
  | { readonly kind: "attribute"; readonly object: Expression; readonly name: string }
  | { readonly kind: "item"; readonly object: Expression; readonly index: Expression }
  | {
      readonly kind: "slice";
      readonly object: Expression;
      readonly bounds: readonly (Expression | undefined)[];
    }
  | { readonly kind: "call"; readonly callee: Expression; readonly args: Arguments }
  | {
      readonly kind: "filter" | "test";
      readonly name: string;
      readonly value: Expression;
      readonly args: Arguments;
    }
  | { readonly kind: "negate" | "plus" | "not"; readonly value: Expression }
  | {
      readonly kind: "binary";
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: "compare";
      readonly first: Expression;
      readonly rest: readonly { readonly operator: Comparison; readonly value: Expression }[];
    }
  | { readonly kind: "and" | "or"; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "concat"; readonly parts: readonly Expression[] }
  | {
      readonly kind: "choice";
      readonly test: Expression;
      readonly value: Expression;
      readonly otherwise: Expression | undefined;
    }
);

/** What `set` and `for` assign to. */
export type Target =
  | { readonly kind: "variable"; readonly slot: number }
  | {
      readonly kind: "field";
      readonly object: Expression;
      readonly name: string;
      readonly line: number;
    }
  | { readonly kind: "unpack"; readonly targets: readonly Target[]; readonly line: number };

/** A macro, or the body of a `call` block. Slots are where its frame keeps what it is called with. */
export interface Macro {
  readonly name: string;
  readonly line: number;
  readonly scope: Scope;
  readonly parameters: readonly Parameter[];
  readonly body: readonly Statement[];
  /** A `call` body is not what `return` leaves. */
  readonly isCaller: boolean;
}

export interface Parameter {
  readonly name: string;
  readonly slot: number;
  readonly otherwise: Expression | undefined;
}

export type Statement = { readonly line: number } & (
  | { readonly kind: "data"; readonly text: string }
  | { readonly kind: "output"; readonly value: Expression }
  | { readonly kind: "do"; readonly value: Expression }
  | { readonly kind: "break" | "continue" }
  | {
      readonly kind: "if";
      readonly branches: readonly {
        readonly test: Expression;
        readonly body: readonly Statement[];
      }[];
      readonly otherwise: readonly Statement[];
    }
  | {
      readonly kind: "for";
      readonly target: Target;
      readonly items: Expression;
      readonly test: Expression | undefined;
      readonly scope: Scope;
      readonly loopSlot: number;
      readonly body: readonly Statement[];
      readonly otherwise: readonly Statement[];
      readonly otherwiseScope: Scope;
    }
  | {
      readonly kind: "set";
      readonly target: Target;
      readonly value: Expression;
    }
  | {
      readonly kind: "with";
      readonly scope: Scope;
      readonly sets: readonly Statement[];
      readonly body: readonly Statement[];
    }
  /** A `filter` block or the long form of `set`: text kept in a slot, then used. */
  | {
      readonly kind: "capture";
      readonly scope: Scope;
      readonly slot: number;
      readonly body: readonly Statement[];
      /** What uses the text. */
      readonly use: Statement;
    }
  | { readonly kind: "macro"; readonly slot: number; readonly macro: Macro }
  | { readonly kind: "call"; readonly value: Expression; readonly macro: Macro }
);
