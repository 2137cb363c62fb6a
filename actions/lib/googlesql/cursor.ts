import type { Expression, Name, Query } from "./ast.ts";
import { lex } from "./lex.ts";
import type { Token } from "./lex.ts";
import { invalid, unsupported } from "./position.ts";

/** Words that cannot be names without backquotes:
 * https://cloud.google.com/bigquery/docs/reference/standard-sql/lexical#reserved_keywords */
const RESERVED = new Set(
  `all and any array as asc assert_rows_modified at between by case cast collate contains create
  cross cube current default define desc distinct else end enum escape except exclude exists extract
  false fetch following for from full group grouping groups hash having if ignore in inner intersect
  interval into is join lateral left like limit lookup merge natural new no not null nulls of on or
  order outer over partition preceding proto qualify range recursive respect right rollup rows select
  set some struct tablesample then to treat true unbounded union unnest using when where window with
  within`.split(/\s+/),
);

/** The expression and query parsers need each other; a cursor carries both. */
export interface Grammar {
  readonly expression: (cursor: Cursor) => Expression;
  readonly query: (cursor: Cursor) => Query;
}

/** Reads tokens one by one; words are compared without regard to case. */
export class Cursor {
  readonly #tokens: readonly Token[];
  readonly #grammar: Grammar;
  #index = 0;
  #depth = 0;
  #subqueries = 0;
  #halfAngle = false;

  constructor(sql: string, grammar: Grammar) {
    this.#tokens = lex(sql);
    this.#grammar = grammar;
  }

  /** The token `ahead` places on. */
  peek(ahead = 0): Token {
    return this.#tokens[Math.min(this.#index + ahead, this.#tokens.length - 1)] as Token;
  }

  next(): Token {
    const token = this.peek();
    this.#index += 1;
    return token;
  }

  /** Whether the words or symbols stand here, in this order. */
  at(...texts: string[]): boolean {
    return texts.every((text, ahead) => this.peek(ahead).keyword === text);
  }

  /** Whether one of these stands here. */
  atAny(...texts: string[]): boolean {
    return texts.includes(this.peek().keyword);
  }

  /** Moves past the words or symbols if they stand here. */
  accept(...texts: string[]): boolean {
    if (!this.at(...texts)) return false;
    this.#index += texts.length;
    return true;
  }

  expect(...texts: string[]): void {
    for (const text of texts) {
      if (!this.accept(text)) throw this.unexpected(`"${text.toUpperCase()}"`);
    }
  }

  /** Closes a type's `<`; `>>` closes two. */
  acceptAngle(): boolean {
    if (this.#halfAngle) {
      this.#halfAngle = false;
      return this.accept(">>");
    }
    if (!this.at(">>")) return this.accept(">");
    this.#halfAngle = true;
    return true;
  }

  /** The error for the token that stands here. */
  unexpected(wanted: string): Error {
    const token = this.peek();
    const seen = token.kind === "end" ? "the end of the statement" : `"${token.text}"`;
    return invalid(`expected ${wanted}, found ${seen}`, token);
  }

  /**
   * Whether a query begins `ahead` tokens on, also one in parentheses that are an operand of its: what
   * follows them tells it from a join or an expression in parentheses.
   */
  atQuery(ahead = 0): boolean {
    const { keyword } = this.peek(ahead);
    if (keyword !== "(") return this.#beginsQuery(ahead);
    let inside = ahead;
    while (this.peek(inside).keyword === "(") inside += 1;
    if (!this.#beginsQuery(inside)) return false;
    let depth = 0;
    for (let at = ahead; this.peek(at).kind !== "end"; at += 1) {
      const { keyword: symbol } = this.peek(at);
      if (symbol === "(") depth += 1;
      if (symbol === ")") depth -= 1;
      if (depth === 0) return this.#continuesQuery(at + 1);
    }
    return false;
  }

  #beginsQuery(ahead: number): boolean {
    const { keyword } = this.peek(ahead);
    if (keyword === "with") return this.peek(ahead + 1).keyword !== "(";
    return keyword === "select" || keyword === "from";
  }

  #continuesQuery(ahead: number): boolean {
    const words = [0, 1, 2].map((more) => this.peek(ahead + more).keyword).join(" ");
    return /^(union|intersect|except|order|limit|\)|\|>|((full|left|inner) (outer )?)(union|intersect|except))( |$)/.test(
      words,
    );
  }

  /** Whether a name stands here that needs no backquotes, or has them. */
  atName(): boolean {
    const { kind, keyword } = this.peek();
    return kind === "quoted" || (kind === "word" && !RESERVED.has(keyword));
  }

  name(what = "a name"): Name {
    if (!this.atName()) throw this.unexpected(what);
    const { kind, value, line, column } = this.next();
    return { name: value, isQuoted: kind === "quoted", line, column };
  }

  /** A name after a dot, where reserved words are names too. */
  nameAfterDot(): Name {
    if (this.peek().kind !== "word") return this.name();
    const { value, line, column } = this.next();
    return { name: value, isQuoted: false, line, column };
  }

  /** `AS name`, or a bare name, or nothing. */
  alias(): Name | undefined {
    if (this.accept("as")) return this.name("an alias");
    return this.atName() ? this.name() : undefined;
  }

  /** One or more of something, with commas between. */
  list<Part>(parse: () => Part): Part[] {
    const parts = [parse()];
    while (this.accept(",")) parts.push(parse());
    return parts;
  }

  expression(): Expression {
    return this.#nest(() => this.#grammar.expression(this));
  }

  query(): Query {
    return this.#nest(() => this.#grammar.query(this));
  }

  /** A query that stands as a table: the fields of SELECT AS STRUCT are its columns. */
  tableQuery(): Query {
    return asPlain(this.query(), "struct");
  }

  /** A query in parentheses that is a value; few deep, as each level may double DuckDB's work. */
  subquery(): Query {
    if (this.#subqueries >= 12) throw unsupported("Subqueries more than 12 deep", this.peek());
    this.#subqueries += 1;
    this.expect("(");
    const query = this.query();
    this.expect(")");
    this.#subqueries -= 1;
    // The only column of a query is its value in any case.
    return asPlain(query, "value");
  }

  /** Bounds the depth, so that hostile text cannot exhaust the stack. */
  #nest<Result>(parse: () => Result): Result {
    if (this.#depth >= 200) throw invalid("nested more than 200 deep", this.peek());
    this.#depth += 1;
    try {
      return parse();
    } finally {
      this.#depth -= 1;
    }
  }
}

function asPlain<Body extends Query["body"]>(node: Body, as: "struct" | "value"): Body {
  if (node.kind === "query") return { ...node, body: asPlain(node.body, as) };
  if (node.kind === "select") return node.as === as ? { ...node, as: undefined } : node;
  return { ...node, left: asPlain(node.left, as), right: asPlain(node.right, as) };
}
