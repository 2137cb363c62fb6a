import { Cursor } from "./cursor.ts";
import { placeError } from "./error.ts";
import { findFilter } from "./filters.ts";
import type { Arguments, Expression } from "./node.ts";
import { Scope } from "./scope.ts";
import { findTest } from "./tests.ts";
import { Float } from "./value.ts";
import type { Value } from "./value.ts";

/** Operators in a row, names in brackets. */
const MAX_CHAIN = 1000;

const CONSTANTS: ReadonlyMap<string, Value> = new Map<string, Value>([
  ["true", true],
  ["True", true],
  ["false", false],
  ["False", false],
  ["none", null],
  ["None", null],
]);
/** Words that go on with the expression around, after a test without an argument. */
const AFTER_TEST = new Set(["else", "or", "and", "if", "in", "not", "is"]);
const NO_ARGUMENTS: Arguments = {
  positional: [],
  named: [],
  spread: undefined,
  spreadNamed: undefined,
};

/** Reads what operators stand between: names and literals with calls, attributes, filters and tests. */
export abstract class OperandParser extends Cursor {
  protected scope = new Scope(undefined);

  abstract parseExpression(): Expression;

  /** One expression, or several with commas, which make a tuple. */
  protected abstract parseTuple(options?: { isChoice?: boolean; end?: string }): Expression;

  protected bound(length: number, what = "operators in a row"): void {
    if (length > MAX_CHAIN) this.fail(`has more than ${MAX_CHAIN} ${what}`);
  }

  protected parseUnary(takesFilters: boolean): Expression {
    const { line } = this.token;
    let value: Expression;
    if (this.isSymbol("-") || this.isSymbol("+")) {
      const kind = this.next().text === "-" ? "negate" : "plus";
      value = { kind, value: this.nest(() => this.parseUnary(false)), line };
    } else {
      value = this.#parsePrimary();
    }
    value = this.#parsePostfix(value);
    return takesFilters ? this.#parseFiltersAndTests(value) : value;
  }

  #parsePrimary(): Expression {
    const { kind, line } = this.token;
    if (kind === "name") return this.#parseName();
    if (kind === "string") {
      let value = "";
      while (this.token.kind === "string") value += this.next().text;
      return { kind: "constant", value, line };
    }
    if (kind === "integer" || kind === "float") {
      return { kind: "constant", value: this.#parseNumber(), line };
    }
    if (this.skipSymbol("(")) {
      const value = this.nest(() => this.parseTuple({ end: ")" }));
      this.expectSymbol(")");
      return value;
    }
    if (this.skipSymbol("[")) {
      return { kind: "list", items: this.#parseUntil("]", () => this.parseExpression()), line };
    }
    if (this.skipSymbol("{")) {
      const pairs = this.#parseUntil("}", () => {
        const key = this.parseExpression();
        this.expectSymbol(":");
        return [key, this.parseExpression()] as const;
      });
      return { kind: "dict", pairs, line };
    }
    return this.expected("an expression");
  }

  #parseName(): Expression {
    const { text: name, line } = this.next();
    return this.#nameValue(name, line);
  }

  #nameValue(name: string, line: number): Expression {
    const value = CONSTANTS.get(name);
    if (value !== undefined) return { kind: "constant", value, line };
    this.scope.ask(name);
    return { kind: "name", name, scope: this.scope, line };
  }

  /** What a whole tag of kind `call` stands for, as deep as if it were read token by token. */
  protected parseCallOfTexts(): Expression {
    const { call = [], line } = this.token;
    const [name = "", ...texts] = call;
    const positional = this.nest(() =>
      this.nest(() => texts.map((value): Expression => ({ kind: "constant", value, line }))),
    );
    this.next();
    const callee = this.#nameValue(name, line);
    return { kind: "call", callee, args: { ...NO_ARGUMENTS, positional }, line };
  }

  #parseNumber(): Value {
    const { kind, text } = this.next();
    const number = Number(text.replaceAll("_", ""));
    if (kind === "float") return new Float(number);
    return Number.isSafeInteger(number) ? number : this.fail("an integer is beyond 2**53");
  }

  #parseUntil<T>(close: string, parse: () => T): T[] {
    const items: T[] = [];
    while (!this.isSymbol(close)) {
      items.push(parse());
      if (!this.skipSymbol(",") && !this.isSymbol(close)) this.expected(`"," or "${close}"`);
    }
    this.next();
    return items;
  }

  #parsePostfix(primary: Expression): Expression {
    let value = primary;
    for (let length = 0; this.token.kind === "symbol"; length += 1) {
      const { line, text } = this.token;
      if (text === ".") value = this.#parseAttribute(value);
      else if (text === "[") value = this.#parseSubscript(value);
      else if (text === "(")
        value = { kind: "call", callee: value, args: this.#parseArguments(), line };
      else break;
      this.bound(length);
    }
    return value;
  }

  #parseAttribute(object: Expression): Expression {
    const { line } = this.next();
    if (this.token.kind !== "integer") {
      return { kind: "attribute", object, name: this.expectName(), line };
    }
    const index: Expression = { kind: "constant", value: this.#parseNumber(), line };
    return { kind: "item", object, index, line };
  }

  #parseSubscript(object: Expression): Expression {
    const { line } = this.next();
    const bounds: (Expression | undefined)[] = [];
    const readBound = () =>
      this.isSymbol(":") || this.isSymbol("]") ? undefined : this.parseExpression();
    do bounds.push(readBound());
    while (bounds.length < 3 && this.skipSymbol(":"));
    const [index] = bounds;
    if (bounds.length === 1) {
      if (index === undefined) this.expected("an index");
      const items = [index];
      while (this.skipSymbol(",")) items.push(this.parseExpression());
      this.expectSymbol("]");
      if (items.length === 1) return { kind: "item", object, index, line };
      return { kind: "item", object, index: { kind: "tuple", items, line }, line };
    }
    this.expectSymbol("]");
    return { kind: "slice", object, bounds, line };
  }

  #parseArguments(): Arguments {
    this.expectSymbol("(");
    const positional: Expression[] = [];
    const named: { name: string; value: Expression }[] = [];
    let spread: Expression | undefined;
    let spreadNamed: Expression | undefined;
    this.#parseUntil(")", () => {
      if (spreadNamed) this.fail("an argument follows ** in a call");
      if (this.skipSymbol("**")) spreadNamed = this.parseExpression();
      else if (this.isSymbol("*") && spread) this.fail("a call has two * arguments");
      else if (this.skipSymbol("*")) spread = this.parseExpression();
      else if (this.token.kind === "name" && this.peek()?.text === "=") {
        const name = this.next().text;
        this.next();
        this.bound(named.length, "named arguments");
        if (named.some((other) => other.name === name)) this.fail(`a call has ${name} twice`);
        named.push({ name, value: this.parseExpression() });
      } else if (spread || named.length > 0) {
        this.fail("an argument without a name follows one with a name");
      } else positional.push(this.parseExpression());
    });
    return { positional, named, spread, spreadNamed };
  }

  #parseFiltersAndTests(filtered: Expression): Expression {
    let value = filtered;
    for (let length = 0; ; length += 1) {
      if (this.skipSymbol("|")) value = this.parseFilter(value);
      else if (this.isWord("is")) value = this.#parseTest(value);
      else if (this.isSymbol("(")) value = this.#parsePostfix(value);
      else return value;
      this.bound(length);
    }
  }

  /** A filter from its name on. */
  protected parseFilter(value: Expression): Expression {
    const { line } = this.token;
    const name = this.expectName();
    this.#check(() => findFilter(name), line);
    const args = this.isSymbol("(") ? this.#parseArguments() : NO_ARGUMENTS;
    return { kind: "filter", name, value, args, line };
  }

  #check(find: () => unknown, line: number): void {
    try {
      find();
    } catch (error) {
      placeError(error, { file: this.file, line });
      throw error;
    }
  }

  #parseTest(tested: Expression): Expression {
    const { line } = this.next();
    const isNegated = this.skipWord("not");
    const name = this.expectName();
    this.#check(() => findTest(name), line);
    const value: Expression = {
      kind: "test",
      name,
      value: tested,
      args: this.#parseTestArguments(),
      line,
    };
    return isNegated ? { kind: "not", value, line } : value;
  }

  #parseTestArguments(): Arguments {
    if (this.isSymbol("(")) return this.#parseArguments();
    const { kind, text } = this.token;
    const isArgument =
      kind === "name"
        ? !AFTER_TEST.has(text)
        : ["string", "integer", "float"].includes(kind) || this.isSymbol("[") || this.isSymbol("{");
    if (!isArgument) return NO_ARGUMENTS;
    return { ...NO_ARGUMENTS, positional: [this.#parsePostfix(this.#parsePrimary())] };
  }
}
