import { readEscapes } from "./escape.ts";

/**
 * One token. `text` is the text of a template between tags, a string without its quotes, the name,
 * symbol or digits as written, or what is wrong (`fault`). `start` and `end` are offsets.
 */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** What a `call` calls, and the texts that it gives. */
  readonly call?: readonly string[];
}

/**
 * `{{` and `{%` open; `close` is `}}` or `%}`; `body` is what is inside tags that keep it raw. A
 * `call` is a whole tag that calls a name with texts: `{{ ref('orders') }}`. */
export type TokenKind =
  | "data"
  | "{{"
  | "{%"
  | "close"
  | "call"
  | "name"
  | "string"
  | "integer"
  | "float"
  | "symbol"
  | "body"
  | "fault"
  | "end";

const OPENING = /\{[{%#]/g;
const RAW = /\{%[-+]?\s*raw\s*(-?)%\}/y;
const END_OF_RAW = /\{%([-+]?)\s*endraw\s*[-+]?%\}/g;
const SPACE = /\s*/y;
const NAME = /[A-Za-z_\u00aa-\uffff][A-Za-z0-9_\u00aa-\uffff]*/y;
const FLOAT = /\d+(?:_\d+)*(?:(?:\.\d+(?:_\d+)*)?[eE][-+]?\d+(?:_\d+)*|\.\d+(?:_\d+)*)/y;
const INTEGER =
  /0[bB](?:_?[01])+|0[oO](?:_?[0-7])+|0[xX](?:_?[0-9a-fA-F])+|[1-9](?:_?\d)*|0(?:_?0)*/y;
const SYMBOL = /\/\/|\*\*|[=!<>]=|[-+/*%~[\](){}<>=.:|,;]/y;
/** Most tags of a model: read at once, in a fifth of the time of token by token. */
const CALL =
  /\{\{ *(?!not\b)([A-Za-z_]\w*)\( *(?:'([^'\\\n]*)'|"([^"\\\n]*)")(?: *, *(?:'([^'\\\n]*)'|"([^"\\\n]*)"))? *\) *\}\}/y;
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["[", "]"],
  ["{", "}"],
]);
/** dbt's blocks whose inside is kept as written. */
const KEPT_RAW = /^(?:docs|snapshot|materialization)$/;

/**
 * Splits a template, its newlines all `\n`, into tokens; the last one is of kind `end`. What cannot be read becomes a
 * `fault` as the last token but one, so that an earlier mistake is told first.
 */
export function lex(source: string, firstLine: number): Token[] {
  return new Lexer(source, firstLine).run();
}

class Lexer {
  readonly #source: string;
  readonly #tokens: Token[] = [];
  #at = 0;
  #line: number;
  /** Offset of the next newline, so that a long line is not searched again and again. */
  #newline: number;

  constructor(source: string, firstLine: number) {
    // One newline at the end of the file is not part of the text.
    this.#source = source.endsWith("\n") ? source.slice(0, -1) : source;
    this.#line = firstLine;
    this.#newline = this.#findNewline(0);
  }

  run(): Token[] {
    while (this.#at < this.#source.length && this.#lexPart());
    this.#push("end", this.#source.length);
    return this.#tokens;
  }

  /** Text and the tag that ends it; false where nothing more can be read. */
  #lexPart(): boolean {
    OPENING.lastIndex = this.#at;
    const open = OPENING.exec(this.#source)?.index;
    if (open === undefined) {
      this.#pushText("data", this.#source.length, false);
      return true;
    }
    const sign = this.#source[open + 2];
    this.#pushText("data", open, sign === "-");
    const kind = this.#source[open + 1];
    if (kind === "{" && this.#lexCall()) return true;
    if (kind === "%" && this.#match(RAW) !== undefined) return this.#lexRaw();
    const begin = open + (sign === "-" || sign === "+" ? 3 : 2);
    if (kind === "#") return this.#skipComment(begin);
    this.#push(kind === "{" ? "{{" : "{%", begin);
    const first = this.#tokens.length;
    if (!this.#lexInside(kind === "{" ? "}}" : "%}")) return false;
    const name = this.#tokens[first]?.text ?? "";
    return kind === "{" || !KEPT_RAW.test(name) || this.#lexBody(name);
  }

  #lexCall(): boolean {
    CALL.lastIndex = this.#at;
    const found = CALL.exec(this.#source);
    if (found === null) return false;
    const call = found.slice(1).filter((part) => part !== undefined);
    const { lastIndex: end } = CALL;
    this.#tokens.push({
      kind: "call",
      text: found[0],
      line: this.#line,
      start: this.#at,
      end,
      call,
    });
    this.#at = end;
    return true;
  }

  #lexInside(close: string): boolean {
    const closers: string[] = [];
    for (;;) {
      this.#skipSpace();
      if (closers.length === 0 && this.#lexClose(close)) return true;
      if (this.#at >= this.#source.length) return true;
      const code = this.#source.charCodeAt(this.#at);
      if (code === 39 || code === 34) {
        if (!this.#lexString(code === 39 ? "'" : '"')) return false;
        continue;
      }
      const [kind, text] = this.#readToken(code);
      if (kind === "fault") return this.#fail(`unexpected ${text}`);
      if (kind === "symbol") {
        const closer = CLOSERS.get(text);
        if (closer === "}" && this.#source[this.#at + 1] === "{") {
          return this.#fail('found "{{" inside of a tag, where an expression stands alone');
        }
        if (closer !== undefined) closers.push(closer);
        else if (/^[)\]}]$/.test(text)) {
          const wanted = closers.pop() ?? close;
          if (wanted !== text) return this.#fail(`expected "${wanted}", found "${text}"`);
        }
      }
      this.#push(kind, this.#at + text.length);
    }
  }

  #readToken(code: number): [TokenKind, string] {
    if (code >= 48 && code <= 57) {
      // `a.0.1` is two subscripts, not one with a fraction.
      const isSubscript = this.#source[this.#at - 1] === ".";
      const float = isSubscript ? undefined : this.#match(FLOAT);
      return float === undefined ? ["integer", this.#match(INTEGER) ?? ""] : ["float", float];
    }
    const name = this.#match(NAME);
    if (name !== undefined) return ["name", name];
    const symbol = this.#match(SYMBOL);
    return symbol === undefined ? ["fault", this.#source[this.#at] ?? ""] : ["symbol", symbol];
  }

  #lexClose(close: string): boolean {
    const sign = this.#source[this.#at];
    const isSigned = sign === "-" || (sign === "+" && close === "%}");
    const end = this.#at + (isSigned ? 3 : 2);
    if (!this.#source.startsWith(close, end - 2)) return false;
    this.#push("close", end);
    if (sign === "-") this.#skipSpace();
    return true;
  }

  #lexString(quote: string): boolean {
    let end = this.#at + 1;
    while (end < this.#source.length && this.#source[end] !== quote) {
      end += this.#source[end] === "\\" ? 2 : 1;
    }
    if (end >= this.#source.length)
      return this.#fail(`a string that begins with ${quote} has no end`);
    const text = readEscapes(this.#source.slice(this.#at + 1, end));
    if (text === undefined) return this.#fail("a string has an escape that means no character");
    const [start, line] = [this.#at, this.#line];
    this.#skipTo(end + 1);
    this.#tokens.push({ kind: "string", text, line, start, end: end + 1 });
    return true;
  }

  #lexRaw(): boolean {
    const opening = this.#match(RAW) ?? "";
    END_OF_RAW.lastIndex = this.#at + opening.length;
    const closing = END_OF_RAW.exec(this.#source);
    if (closing === null) return this.#fail("{% raw %} has no {% endraw %}");
    this.#skipTo(this.#at + opening.length);
    if (opening.endsWith("-%}")) this.#skipSpace();
    // The space after `-%}` may run up to the end of the block, never past it.
    this.#pushText("data", closing.index, closing[1] === "-");
    this.#skipTo(closing.index + closing[0].length);
    if (closing[0].endsWith("-%}")) this.#skipSpace();
    return true;
  }

  #lexBody(name: string): boolean {
    const ending = new RegExp(`\\{%[-+]?\\s*end${name}\\b`, "g");
    ending.lastIndex = this.#at;
    const found = ending.exec(this.#source);
    if (found === null) return this.#fail(`{% ${name} %} has no {% end${name} %}`);
    this.#pushText("body", found.index, false);
    return true;
  }

  #skipComment(begin: number): boolean {
    const end = this.#source.indexOf("#}", begin);
    if (end < 0) return this.#fail('"{#" has no "#}"');
    const strips = end > begin && this.#source[end - 1] === "-";
    this.#skipTo(end + 2);
    if (strips) this.#skipSpace();
    return true;
  }

  #pushText(kind: "data" | "body", end: number, strips: boolean): void {
    const whole = this.#source.slice(this.#at, end);
    const text = strips ? whole.slice(0, findTextEnd(whole)) : whole;
    const [start, line] = [this.#at, this.#line];
    if (text !== "" || kind === "body") this.#tokens.push({ kind, text, line, start, end });
    this.#skipTo(end);
  }

  #push(kind: TokenKind, end: number): void {
    const start = this.#at;
    const text = this.#source.slice(start, end);
    this.#tokens.push({ kind, text, line: this.#line, start, end });
    this.#at = end;
  }

  #fail(text: string): false {
    const { length } = this.#source;
    this.#tokens.push({ kind: "fault", text, line: this.#line, start: this.#at, end: length });
    this.#at = length;
    return false;
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    return pattern.test(this.#source) ? this.#source.slice(this.#at, pattern.lastIndex) : undefined;
  }

  #skipSpace(): void {
    SPACE.lastIndex = this.#at;
    SPACE.test(this.#source);
    this.#skipTo(SPACE.lastIndex);
  }

  #findNewline(from: number): number {
    const found = this.#source.indexOf("\n", from);
    return found < 0 ? Infinity : found;
  }

  #skipTo(end: number): void {
    while (this.#newline < end) {
      this.#line += 1;
      this.#newline = this.#findNewline(this.#newline + 1);
    }
    this.#at = end;
  }
}

/** Where the space at the end begins; from behind, as a pattern would try every run of spaces. */
function findTextEnd(text: string): number {
  let end = text.length;
  while (end > 0 && /\s/.test(text[end - 1] ?? "")) end -= 1;
  return end;
}
