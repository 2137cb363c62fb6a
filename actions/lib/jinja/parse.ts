import { suggest } from "../graph/nearest.ts";
import type { Token } from "./lex.ts";
import type { Expression, Macro, Statement } from "./node.ts";
import { DeclarationParser } from "./parse-declaration.ts";
import { Scope } from "./scope.ts";

/** A block of dbt's, or a macro, at the top of a file. */
export interface Block {
  readonly kind: "macro" | "test" | "docs" | "snapshot" | "materialization";
  readonly name: string;
  readonly line: number;
  /** The block as written, from its first tag through its last. */
  readonly source: string;
  /** What is between the tags of a block that is kept as written: docs, snapshot, materialization. */
  readonly text?: string;
  /** The line that `text` begins on. */
  readonly textLine?: number;
}

/** A file's statements, and its blocks with the macros that they define. */
export interface ParsedFile {
  readonly scope: Scope;
  readonly body: readonly Statement[];
  readonly blocks: ReadonlyMap<Block, Macro | undefined>;
}

const REFUSED = new Set(["include", "import", "from", "extends", "block", "autoescape"]);
const TAGS =
  "if for set do break continue macro call filter with raw test data_test docs snapshot".split(" ");
const INNER_TAG = /^(?:end|else$|elif$)/;

/** Reads a template. Throws a JinjaError at the first thing that is not dbt's Jinja. */
export function parseFile(source: string, place: { file: string; line: number }): ParsedFile {
  const text = source.includes("\r") ? source.replace(/\r\n?/g, "\n") : source;
  return new FileParser(text, place).parse();
}

class FileParser extends DeclarationParser {
  readonly #source: string;
  readonly #blocks = new Map<Block, Macro | undefined>();
  readonly #open: { name: string; line: number }[] = [];
  /** Loops around, within the macro. */
  #loops = 0;

  constructor(source: string, place: { file: string; line: number }) {
    super(source, place);
    this.#source = source;
  }

  parse(): ParsedFile {
    const { scope } = this;
    const { body } = this.#parseBody([]);
    return { scope, body, blocks: this.#blocks };
  }

  /** Statements up to a tag with one of these names, whose name is consumed and told. */
  #parseBody(ends: readonly string[]): { body: Statement[]; end: string } {
    const body: Statement[] = [];
    for (;;) {
      const { token } = this;
      const { line } = token;
      if (token.kind === "data") body.push({ kind: "data", text: this.next().text, line });
      else if (token.kind === "call") {
        body.push({ kind: "output", value: this.parseCallOfTexts(), line });
      } else if (token.kind === "{{") {
        this.opened = this.next();
        body.push({ kind: "output", value: this.parseTuple(), line });
        this.#expectClose("}}");
      } else if (token.kind === "{%") {
        this.opened = this.next();
        const name = this.expectName();
        if (ends.includes(name)) return { body, end: name };
        const statement = this.#parseStatement(name, token);
        if (statement) body.push(statement);
      } else if (token.kind === "fault") this.fail(token.text);
      else if (ends.length === 0) return { body, end: "" };
      else this.#failUnclosed();
    }
  }

  #failUnclosed(): never {
    const opened = this.#open.at(-1);
    this.fail(`{% ${opened?.name} %} has no {% end${opened?.name} %}`, opened?.line);
  }

  #expectClose(close: "}}" | "%}"): void {
    if (this.token.kind !== "close") this.expected(`"${close}"`);
    this.next();
  }

  #parseStatement(name: string, opening: Token): Statement | undefined {
    const { line } = opening;
    if (REFUSED.has(name)) this.fail(`{% ${name} %} is not supported`, line);
    if (name === "do") {
      const value = this.parseTuple();
      this.#expectClose("%}");
      return { kind: "do", value, line };
    }
    if (name === "break" || name === "continue") {
      if (this.#loops === 0) this.fail(`{% ${name} %} is outside of a loop`, line);
      this.#expectClose("%}");
      return { kind: name, line };
    }
    if (name === "docs" || name === "snapshot" || name === "materialization") {
      return this.#parseKeptRaw(name, opening);
    }
    return this.nest(() => {
      this.#open.push({ name, line });
      const statement = this.#parseBlock(name, opening);
      this.#open.pop();
      return statement;
    });
  }

  #parseBlock(name: string, opening: Token): Statement | undefined {
    const { line } = opening;
    if (name === "if") return this.#parseIf(line);
    if (name === "for") return this.#parseFor(line);
    if (name === "macro" || name === "test" || name === "data_test") {
      return this.#parseMacro(name, opening);
    }
    if (name === "call") return this.#parseCall(line);
    if (name === "set") return this.#parseSet(line);
    if (name === "filter") {
      return this.#parseCapture("endfilter", line, (value) => ({ kind: "output", value, line }));
    }
    if (name === "with") return this.#parseWith(line);
    return this.#failTag(name, line);
  }

  #failTag(name: string, line: number): never {
    if (!INNER_TAG.test(name))
      this.fail(`there is no tag {% ${name} %}${suggest(name, TAGS)}`, line);
    const around = this.#open.at(-2);
    if (!around) this.fail(`{% ${name} %} ends nothing`, line);
    const { name: outer, line: since } = around;
    this.fail(`expected {% end${outer} %} for line ${since}, found {% ${name} %}`, line);
  }

  /** A block's inside in a scope of its own, with its end tag. */
  #parseInside(scope: Scope, end: string): Statement[] {
    const outer = this.scope;
    this.scope = scope;
    const { body } = this.#parseBody([end]);
    this.#expectClose("%}");
    this.scope = outer;
    return body;
  }

  #parseMacroBody(scope: Scope, end: string): Statement[] {
    const loops = this.#loops;
    this.#loops = 0;
    const body = this.#parseInside(scope, end);
    this.#loops = loops;
    return body;
  }

  #parseIf(line: number): Statement {
    const branches: { test: Expression; body: Statement[] }[] = [];
    for (let end = "elif"; end === "elif";) {
      const test = this.parseTuple({ isChoice: false });
      this.#expectClose("%}");
      const inside = this.#parseBody(["elif", "else", "endif"]);
      branches.push({ test, body: inside.body });
      end = inside.end;
      if (end === "elif") continue;
      this.#expectClose("%}");
      const otherwise = end === "else" ? this.#parseInside(this.scope, "endif") : [];
      return { kind: "if", branches, otherwise, line };
    }
    throw new Error("an if ends by endif or else");
  }

  #parseFor(line: number): Statement {
    const outer = this.scope;
    const scope = new Scope(outer, outer.unit);
    const target = this.parseTargets(scope, "in");
    this.expectWord("in");
    const items = this.parseTuple({ isChoice: false, end: "recursive" });
    const loopSlot = scope.declare("loop");
    this.scope = scope;
    const test = this.skipWord("if") ? this.parseExpression() : undefined;
    if (this.isWord("recursive")) this.fail("a recursive loop is not supported");
    this.#expectClose("%}");
    this.#loops += 1;
    const { body, end } = this.#parseBody(["else", "endfor"]);
    this.#loops -= 1;
    this.#expectClose("%}");
    this.scope = outer;
    const otherwiseScope = new Scope(outer, outer.unit);
    const otherwise = end === "else" ? this.#parseInside(otherwiseScope, "endfor") : [];
    return {
      kind: "for",
      target,
      items,
      test,
      scope,
      loopSlot,
      body,
      otherwise,
      otherwiseScope,
      line,
    };
  }

  #parseSet(line: number): Statement {
    const target = this.parseTargets(this.scope, "=");
    if (this.skipSymbol("=")) {
      const value = this.parseTuple();
      this.#expectClose("%}");
      return { kind: "set", target, value, line };
    }
    return this.#parseCapture("endset", line, (value) => ({ kind: "set", target, value, line }));
  }

  /** A block whose text goes through filters, the first of which must be there in a filter block. */
  #parseCapture(
    end: "endset" | "endfilter",
    line: number,
    use: (value: Expression) => Statement,
  ): Statement {
    const slot = this.scope.reserve();
    let value: Expression = { kind: "slot", slot, line };
    if (end === "endfilter") value = this.parseFilter(value);
    while (this.skipSymbol("|")) value = this.parseFilter(value);
    this.#expectClose("%}");
    const scope = new Scope(this.scope, this.scope.unit);
    const body = this.#parseInside(scope, end);
    return { kind: "capture", scope, slot, body, use: use(value), line };
  }

  #parseWith(line: number): Statement {
    const scope = new Scope(this.scope, this.scope.unit);
    const sets: Statement[] = [];
    while (this.token.kind !== "close") {
      if (sets.length > 0) this.expectSymbol(",");
      const target = this.parseTarget(scope);
      this.expectSymbol("=");
      sets.push({ kind: "set", target, value: this.parseExpression(), line });
    }
    this.#expectClose("%}");
    return { kind: "with", scope, sets, body: this.#parseInside(scope, "endwith"), line };
  }

  #parseMacro(tag: "macro" | "test" | "data_test", opening: Token): Statement | undefined {
    const { line } = opening;
    const name = this.expectName();
    const kind = tag === "macro" ? "macro" : "test";
    const slot = kind === "macro" ? this.scope.declare(name) : 0;
    const scope = new Scope(this.scope);
    const parameters = this.parseParameters(scope);
    this.#expectClose("%}");
    const body = this.#parseMacroBody(scope, `end${tag}`);
    const macro: Macro = { name, line, scope, parameters, body, isCaller: false };
    if (this.#open.length === 1) {
      const source = this.#source.slice(opening.start, this.previousEnd);
      this.#blocks.set({ kind, name, line, source }, macro);
    }
    return kind === "macro" ? { kind, slot, macro, line } : undefined;
  }

  #parseCall(line: number): Statement {
    const scope = new Scope(this.scope);
    const parameters = this.isSymbol("(") ? this.parseParameters(scope) : [];
    const value = this.parseExpression();
    if (value.kind !== "call") this.fail("{% call %} needs a call, as name()", line);
    this.#expectClose("%}");
    const body = this.#parseMacroBody(scope, "endcall");
    const macro: Macro = { name: "caller", line, scope, parameters, body, isCaller: true };
    return { kind: "call", value, macro, line };
  }

  #skipSettings(): void {
    while (this.token.kind !== "close" && this.token.kind !== "end") this.next();
  }

  /** dbt's blocks that other readers take the inside of. */
  #parseKeptRaw(kind: "docs" | "snapshot" | "materialization", opening: Token): undefined {
    const { line } = opening;
    const name = this.expectName();
    if (kind === "materialization") this.#skipSettings();
    this.#expectClose("%}");
    const body = this.next();
    if (body.kind !== "body") this.fail(body.text, line);
    this.opened = this.next();
    this.expectName();
    this.#expectClose("%}");
    if (this.#open.length > 0) return;
    const source = this.#source.slice(opening.start, this.previousEnd);
    const { text, line: textLine } = body;
    this.#blocks.set({ kind, name, line, source, text, textLine }, undefined);
  }
}
