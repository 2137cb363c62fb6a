import type { Expression, Parameter, Target } from "./node.ts";
import { ExpressionParser } from "./parse-expression.ts";
import type { Scope } from "./scope.ts";

/** Reads what declares names: the targets of `set` and `for`, the parameters of a macro. */
export class DeclarationParser extends ExpressionParser {
  /** One target, or several with commas. */
  protected parseTargets(scope: Scope, end: string): Target {
    const { line } = this.token;
    const targets = [this.parseTarget(scope)];
    let isTuple = false;
    while (this.skipSymbol(",")) {
      isTuple = true;
      if (this.token.text === end || this.token.kind === "close") break;
      targets.push(this.parseTarget(scope));
    }
    const [only] = targets;
    return isTuple || !only ? { kind: "unpack", targets, line } : only;
  }

  protected parseTarget(scope: Scope): Target {
    const { line } = this.token;
    if (this.skipSymbol("(")) {
      const target = this.nest(() => this.parseTargets(scope, ")"));
      this.expectSymbol(")");
      return target;
    }
    const name = this.expectName();
    if (/^(?:true|false|none|True|False|None)$/.test(name)) this.fail(`cannot assign to ${name}`);
    if (!this.skipSymbol(".")) return { kind: "variable", slot: scope.declare(name) };
    const object: Expression = { kind: "name", name, scope: this.scope, line };
    return { kind: "field", object, name: this.expectName(), line };
  }

  /** A macro's parameters; a default may use those before it. */
  protected parseParameters(scope: Scope): Parameter[] {
    const parameters: Parameter[] = [];
    const outer = this.scope;
    this.scope = scope;
    this.expectSymbol("(");
    while (!this.skipSymbol(")")) {
      const name = this.expectName();
      this.bound(parameters.length, "parameters");
      if (parameters.some((other) => other.name === name)) this.fail(`a macro has ${name} twice`);
      const slot = scope.declare(name);
      if (this.skipSymbol(":")) this.#skipType();
      const otherwise = this.skipSymbol("=") ? this.parseExpression() : undefined;
      if (!otherwise && parameters.at(-1)?.otherwise) {
        this.fail(`parameter ${name} without a default follows one with a default`);
      }
      parameters.push({ name, slot, otherwise });
      if (!this.skipSymbol(",") && !this.isSymbol(")")) this.expected('"," or ")"');
    }
    this.scope = outer;
    return parameters;
  }

  /** dbt's types of parameters, `List[str]`, which change nothing. */
  #skipType(): void {
    this.expectName();
    if (!this.skipSymbol("[")) return;
    do this.nest(() => this.#skipType());
    while (this.skipSymbol(","));
    this.expectSymbol("]");
  }
}
