import { isTextKey, readScalar, trimSpaces, Unusual } from "./yaml-scalar.ts";

/** Data of a YAML file, with the lines that it comes from. */
export interface PlainYaml {
  readonly value: unknown;
  readonly lines: PlainLines;
}

/** Lines of a map or list, counted from 1. */
export interface PlainLines {
  /** Where it starts. */
  readonly line: number;
  /** Undefined for a list. */
  readonly keys: string[] | undefined;
  /** Where each entry starts, by key or item. */
  readonly starts: number[];
  /** Lines of the entries that are maps or lists. */
  readonly inner: (PlainLines | undefined)[];
}

/** Tabs, line ends of other systems, and what is not printable or ends a line for some. */
const UNUSUAL_TEXT = /[^\n\x20-\x7e\u00a1-\u2027\u202a-\ud7ff]/;
/** Indentation, the dash of a list's item, a key, and what follows. */
const LINE = /( *)(- +)?(?:(\+?[A-Za-z_][\w.-]{0,100}):(?: +|(?=\n|$)))?([^\n]*)\n?/y;
const MAX_DEPTH = 50;

/**
 * Reads YAML as most property files are written: maps and lists by indentation, texts on one line,
 * blocks of text, words in brackets. Undefined for a file that has anything else or is wrong, which
 * is then for a whole reader, that takes four times as long.
 */
export function readPlainYaml(text: string): PlainYaml | undefined {
  if (UNUSUAL_TEXT.test(text)) return undefined;
  try {
    return new PlainReader(text).read();
  } catch (error) {
    if (!(error instanceof Unusual)) throw error;
    return undefined;
  }
}

/** The line of the entry at a path, or of the nearest one around it. */
export function findPlainLine(root: PlainLines, path: readonly PropertyKey[]): number {
  let { line } = root;
  let lines: PlainLines | undefined = root;
  for (const step of path) {
    const index = findEntry(lines, step);
    line = lines.starts[index] ?? line;
    lines = lines.inner[index];
    if (lines === undefined) break;
  }
  return line;
}

/** dbt marks settings among folders with a plus, which is no part of their names. */
function findEntry({ keys }: PlainLines, step: PropertyKey): number {
  if (keys === undefined) return Number(step);
  const index = keys.indexOf(String(step));
  return index < 0 ? keys.indexOf(`+${String(step)}`) : index;
}

class PlainReader {
  readonly #text: string;
  /** Where the line after the current one starts. */
  #next = 0;
  #depth = 0;
  // The current line: blank lines and comments are passed over.
  #line = 0;
  #isOver = false;
  /** Of the dash, the key or the text that it starts with. */
  #column = 0;
  /** The dash and the spaces behind it; 0 for none. */
  #dash = 0;
  #key: string | undefined;
  #rest = "";

  constructor(text: string) {
    this.#text = text;
  }

  read(): PlainYaml {
    this.#advance();
    const entries = this.#readEntries();
    if (!this.#isOver) throw new Unusual();
    return entries;
  }

  #advance(): void {
    do {
      if (this.#next >= this.#text.length) {
        this.#isOver = true;
        return;
      }
      LINE.lastIndex = this.#next;
      const [, indent = "", dash = "", key, rest = ""] = LINE.exec(this.#text) ?? [];
      this.#next = LINE.lastIndex;
      this.#line += 1;
      this.#column = indent.length;
      this.#dash = dash.length;
      this.#key = key;
      this.#rest = trimSpaces(rest);
    } while (
      this.#key === undefined &&
      this.#dash === 0 &&
      (this.#rest === "" || this.#rest.startsWith("#"))
    );
  }

  /** A map or list, which starts on the current line. */
  #readEntries(): PlainYaml {
    this.#depth += 1;
    if (this.#isOver || this.#depth > MAX_DEPTH) throw new Unusual();
    const entries = this.#dash > 0 ? this.#readList() : this.#readMap();
    this.#depth -= 1;
    return entries;
  }

  #readMap(): PlainYaml {
    const column = this.#column;
    const value: Record<string, unknown> = {};
    const keys: string[] = [];
    const lines: PlainLines = { line: this.#line, keys, starts: [], inner: [] };
    while (!this.#isOver && this.#column === column && this.#dash === 0) {
      const key = this.#key;
      if (key === undefined || Object.hasOwn(value, key) || !isTextKey(key)) throw new Unusual();
      keys.push(key);
      lines.starts.push(this.#line);
      const isEmpty = this.#rest === "" || this.#rest.startsWith("#");
      if (isEmpty) this.#advance();
      // The items of a list may stand below its key.
      const isInside = this.#column > column || (this.#column === column && this.#dash > 0);
      const inside = isEmpty && !this.#isOver && isInside ? this.#readEntries() : undefined;
      value[key] =
        inside === undefined && !isEmpty ? this.#readText(column) : (inside?.value ?? null);
      lines.inner.push(inside?.lines);
    }
    return { value, lines };
  }

  #readList(): PlainYaml {
    const column = this.#column;
    const value: unknown[] = [];
    const lines: PlainLines = { line: this.#line, keys: undefined, starts: [], inner: [] };
    while (!this.#isOver && this.#column === column && this.#dash > 0) {
      lines.starts.push(this.#line);
      this.#column += this.#dash;
      this.#dash = 0;
      // A block's own place is that of its text.
      if (/^[|>#]/.test(this.#rest) && this.#key === undefined) throw new Unusual();
      const inside = this.#key === undefined ? undefined : this.#readEntries();
      value.push(inside === undefined ? this.#readText(column) : inside.value);
      lines.inner.push(inside?.lines);
    }
    return { value, lines };
  }

  /**
   * What the current line ends with, with the lines of a block below it; it stands in a map or list.
   * A text that goes on leaves a line further in, which no map or list takes: that is unusual too.
   */
  #readText(column: number): unknown {
    const rest = this.#rest;
    if (rest === ">-" || rest === ">" || rest === "|" || rest === "|-") {
      return this.#readBlock(column, rest);
    }
    this.#advance();
    return readScalar(rest);
  }

  #readBlock(column: number, header: string): string {
    const text = this.#text;
    const isFolded = header.startsWith(">");
    let indent: number | undefined;
    let found = "";
    let blanks = 0;
    while (this.#next < text.length) {
      const newline = text.indexOf("\n", this.#next);
      // Whether a text ends in a newline that the file does not end in is for the other reader.
      if (newline < 0) throw new Unusual();
      const spaces = countSpaces(text, this.#next);
      const isBlank = this.#next + spaces === newline;
      indent ??= spaces;
      if (isBlank ? spaces > indent || found === "" : isFolded && spaces > indent) {
        throw new Unusual();
      }
      if (!isBlank && spaces <= column) break;
      if (indent <= column || (!isBlank && spaces < indent)) throw new Unusual();
      if (isBlank) blanks += 1;
      else {
        const between = blanks > 0 && isFolded ? "\n".repeat(blanks) : "\n".repeat(blanks + 1);
        const joint = isFolded && blanks === 0 ? " " : between;
        found += (found === "" ? "" : joint) + text.slice(this.#next + indent, newline);
        blanks = 0;
      }
      this.#line += 1;
      this.#next = newline + 1;
    }
    if (found === "") throw new Unusual();
    this.#advance();
    return header.endsWith("-") ? found : `${found}\n`;
  }
}

function countSpaces(text: string, start: number): number {
  let at = start;
  while (text.charCodeAt(at) === 32) at += 1;
  return at - start;
}
