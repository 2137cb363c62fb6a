import { JinjaError } from "./error.ts";
import { lex } from "./lex.ts";
import type { Token } from "./lex.ts";

/** Levels of brackets and blocks inside each other. */
const MAX_DEPTH = 100;

/** A place among a template's tokens, and what to say when another token was expected there. */
export class Cursor {
  readonly file: string;
  protected readonly tokens: readonly Token[];
  #index = 0;
  #depth = 0;
  /** Where the tag that is being read opened. */
  protected opened: Token | undefined;

  constructor(source: string, place: { file: string; line: number }) {
    this.file = place.file;
    this.tokens = lex(source, place.line);
  }

  protected get token(): Token {
    const token = this.tokens[this.#index];
    if (token === undefined) throw new Error("read past the end of the tokens");
    return token;
  }

  /** End of the token before, as an offset. */
  protected get previousEnd(): number {
    return this.tokens[this.#index - 1]?.end ?? 0;
  }

  protected next(): Token {
    const { token } = this;
    this.#index += 1;
    return token;
  }

  protected peek(): Token | undefined {
    return this.tokens[this.#index + 1];
  }

  protected fail(message: string, line = this.token.line): never {
    throw new JinjaError(`Jinja does not parse: ${message}`, { file: this.file, line });
  }

  /** Says what was expected and what stands there; for a tag that never ends, where it began. */
  protected expected(what: string): never {
    const { token, opened } = this;
    if (token.kind === "fault") this.fail(token.text);
    const isOver = token.kind === "end";
    const found = isOver ? "the end of the file" : `"${token.text.slice(0, 40)}"`;
    if (!opened || (opened.line === token.line && !isOver)) {
      this.fail(`expected ${what}, found ${found}`);
    }
    const begun = `expected ${what} for "${opened.text}", found ${found}`;
    this.fail(isOver ? begun : `${begun} on line ${token.line}`, opened.line);
  }

  protected isSymbol(text: string): boolean {
    return this.token.kind === "symbol" && this.token.text === text;
  }

  protected isWord(text: string): boolean {
    return this.token.kind === "name" && this.token.text === text;
  }

  protected skipSymbol(text: string): boolean {
    const isThere = this.isSymbol(text);
    if (isThere) this.#index += 1;
    return isThere;
  }

  protected skipWord(text: string): boolean {
    const isThere = this.isWord(text);
    if (isThere) this.#index += 1;
    return isThere;
  }

  protected expectSymbol(text: string): void {
    if (!this.skipSymbol(text)) this.expected(`"${text}"`);
  }

  protected expectWord(text: string): void {
    if (!this.skipWord(text)) this.expected(`"${text}"`);
  }

  protected expectName(): string {
    if (this.token.kind !== "name") this.expected("a name");
    return this.next().text;
  }

  /** Runs a reader one level deeper, which has a limit: readers call each other. */
  protected nest<T>(read: () => T): T {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) this.fail(`nests more than ${MAX_DEPTH} deep`);
    const result = read();
    this.#depth -= 1;
    return result;
  }
}
