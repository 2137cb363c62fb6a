import type { BinaryOperator, Comparison, Expression } from "./node.ts";
import { OperandParser } from "./parse-operand.ts";

/** Symbols that an expression ends before. */
const ENDS = new Set([",", ")", "]", "}", ":"]);
const COMPARISONS = new Set(["==", "!=", "<", "<=", ">", ">="]);

/** Reads expressions with the precedence of Python's Jinja, where `-2**2` is 4. */
export class ExpressionParser extends OperandParser {
  parseExpression(): Expression {
    return this.nest(() => this.#parseChoice());
  }

  /** One expression, or several with commas, which make a tuple. */
  protected parseTuple(options: { isChoice?: boolean; end?: string } = {}): Expression {
    const { isChoice = true, end } = options;
    const { line } = this.token;
    const items: Expression[] = [];
    let isTuple = end === ")" && this.isSymbol(")");
    const isEnd = () => end !== undefined && (this.isSymbol(end) || this.isWord(end));
    while (this.token.kind !== "close" && !isEnd()) {
      items.push(isChoice ? this.parseExpression() : this.nest(() => this.#parseOr()));
      if (!this.skipSymbol(",")) break;
      isTuple = true;
    }
    if (isTuple) return { kind: "tuple", items, line };
    return items[0] ?? this.expected("an expression");
  }

  #parseChoice(): Expression {
    let value = this.#parseOr();
    for (let length = 0; this.isWord("if"); length += 1) {
      const { line } = this.next();
      const test = this.#parseOr();
      const otherwise = this.skipWord("else") ? this.parseExpression() : undefined;
      value = { kind: "choice", test, value, otherwise, line };
      this.bound(length);
    }
    return value;
  }

  /** Most expressions are one operand: what comes after tells, before all operators are looked for. */
  #parseOr(): Expression {
    const first = this.isWord("not") ? undefined : this.parseUnary(true);
    if (first !== undefined && this.#isEnd()) return first;
    let left = this.#parseAnd(first);
    for (let length = 0; this.isWord("or"); length += 1) {
      const { line } = this.next();
      left = { kind: "or", left, right: this.#parseAnd(), line };
      this.bound(length);
    }
    return left;
  }

  #isEnd(): boolean {
    const { kind, text } = this.token;
    return kind === "close" || (kind === "symbol" && ENDS.has(text));
  }

  // Each of these takes the first operand where it is read already.

  #parseAnd(first?: Expression): Expression {
    let left = this.#parseNot(first);
    for (let length = 0; this.isWord("and"); length += 1) {
      const { line } = this.next();
      left = { kind: "and", left, right: this.#parseNot(), line };
      this.bound(length);
    }
    return left;
  }

  #parseNot(first?: Expression): Expression {
    if (first !== undefined || !this.isWord("not")) return this.#parseComparison(first);
    const { line } = this.next();
    return { kind: "not", value: this.nest(() => this.#parseNot()), line };
  }

  #parseComparison(operand?: Expression): Expression {
    const first = this.#parseSum(operand);
    const { line } = this.token;
    const rest: { operator: Comparison; value: Expression }[] = [];
    for (;;) {
      const operator = this.#readComparison();
      if (operator === undefined) break;
      rest.push({ operator, value: this.#parseSum() });
    }
    return rest.length === 0 ? first : { kind: "compare", first, rest, line };
  }

  #readComparison(): Comparison | undefined {
    const { kind, text } = this.token;
    if (kind === "symbol" && COMPARISONS.has(text)) return this.next().text as Comparison;
    if (this.skipWord("in")) return "in";
    const follower = this.peek();
    if (!this.isWord("not") || follower?.kind !== "name" || follower.text !== "in")
      return undefined;
    this.next();
    this.next();
    return "not in";
  }

  #parseSum(first?: Expression): Expression {
    return this.#parseBinary(["+", "-"], (operand) => this.#parseConcat(operand), first);
  }

  #parseConcat(operand?: Expression): Expression {
    const first = this.#parseProduct(operand);
    if (!this.isSymbol("~")) return first;
    const { line } = this.token;
    const parts = [first];
    while (this.skipSymbol("~")) parts.push(this.#parseProduct());
    return { kind: "concat", parts, line };
  }

  #parseProduct(first?: Expression): Expression {
    const parsePower = (operand?: Expression) =>
      this.#parseBinary(["**"], (innermost) => innermost ?? this.parseUnary(true), operand);
    return this.#parseBinary(["*", "/", "//", "%"], parsePower, first);
  }

  #parseBinary(
    operators: readonly BinaryOperator[],
    parse: (first?: Expression) => Expression,
    first: Expression | undefined,
  ): Expression {
    let left = parse(first);
    for (let length = 0; this.token.kind === "symbol"; length += 1) {
      const operator = operators.find((symbol) => symbol === this.token.text);
      if (operator === undefined) break;
      const { line } = this.next();
      left = { kind: "binary", operator, left, right: parse(), line };
      this.bound(length);
    }
    return left;
  }
}
