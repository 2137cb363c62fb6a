/** Thrown where YAML has what only the whole reader reads. */
export class Unusual extends Error {}

/** Words that are no text in YAML 1.1, or that programs differ about. */
const WORD = /^(?:true|false|yes|no|on|off|null|y|n)$/i;
const CONSTANTS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ["true", true],
  ["false", false],
  ["null", null],
]);
const PLAIN_TEXT = /^[A-Za-z_(\u00a1-\ud7ff]/;
const NUMBER = /^(?:-?[1-9]\d{0,14}|0)(?:\.\d{1,15})?$/;
const AFTER_VALUE = /^(?: +#.*)?$/;
/** Within brackets: a bracket, a comma, a key, a quoted text, a plain one. */
const PART =
  / *(?:([[\]{},])|(\+?[A-Za-z_][\w.-]{0,100}):(?= )|("[^"\\]*"|'[^']*')(?!['":])|([A-Za-z_][\w./()'-]*(?: [\w./()'-]+)*|-?\d[\d.]*)(?= *[\]},]))/y;
const MAX_DEPTH = 50;

/** The value of a text on one line, its comment aside. Throws Unusual. */
export function readScalar(text: string): unknown {
  const first = text[0] ?? "";
  if (first === '"' || first === "'") return readQuoted(text, first);
  if (first === "[" || first === "{") return readBrackets(text);
  if (NUMBER.test(text)) return Number(text);
  const comment = text.indexOf(" #");
  return readPlain(comment < 0 ? text : trimSpaces(text.slice(0, comment)));
}

/** Whether a plain key is the text that it is written as, and no other name for the prototype. */
export function isTextKey(key: string): boolean {
  return key !== "__proto__" && !isWord(key);
}

/** By hand, as a pattern would try each run of spaces within the text. */
export function trimSpaces(text: string): string {
  let end = text.length;
  while (text.charCodeAt(end - 1) === 32) end -= 1;
  return end === text.length ? text : text.slice(0, end);
}

function isWord(text: string): boolean {
  return text.length < 6 && WORD.test(text);
}

function readPlain(text: string): unknown {
  if (!PLAIN_TEXT.test(text) || text.endsWith(":") || text.includes(": ")) throw new Unusual();
  if (!isWord(text)) return text;
  if (!CONSTANTS.has(text)) throw new Unusual();
  return CONSTANTS.get(text);
}

function readQuoted(text: string, quote: string): string {
  const end = text.indexOf(quote, 1);
  // Escapes, and texts that go on.
  if (end < 0 || (quote === '"' && text.includes("\\"))) throw new Unusual();
  if (!AFTER_VALUE.test(text.slice(end + 1))) throw new Unusual();
  return text.slice(1, end);
}

type Next = () => { bracket?: string; key?: string; value?: unknown };

function readBrackets(text: string): unknown {
  let at = 0;
  const next: Next = () => {
    PART.lastIndex = at;
    const [, bracket, key, quoted, plain] = PART.exec(text) ?? [];
    at = PART.lastIndex;
    if (bracket !== undefined) return { bracket };
    if (key !== undefined) return { key };
    if (quoted !== undefined) return { value: quoted.slice(1, -1) };
    if (plain === undefined) throw new Unusual();
    return { value: NUMBER.test(plain) ? Number(plain) : readPlain(plain) };
  };
  const value = readInside(next, next().bracket ?? "", 0);
  if (!AFTER_VALUE.test(text.slice(at))) throw new Unusual();
  return value;
}

/** A list or map behind the bracket that opens it. */
function readInside(next: Next, open: string, depth: number): unknown {
  if (depth > MAX_DEPTH) throw new Unusual();
  const isList = open === "[";
  const items: unknown[] = [];
  const entries: Record<string, unknown> = {};
  for (;;) {
    let part = next();
    const isEmpty = items.length === 0 && Object.keys(entries).length === 0;
    if (isEmpty && part.bracket === (isList ? "]" : "}")) break;
    const { key } = part;
    if (isList === (key !== undefined)) throw new Unusual();
    if (key !== undefined) part = next();
    const isNested = part.bracket === "[" || part.bracket === "{";
    if (part.key !== undefined || (part.bracket !== undefined && !isNested)) throw new Unusual();
    const value = isNested ? readInside(next, part.bracket ?? "", depth + 1) : part.value;
    if (key === undefined) items.push(value);
    else if (Object.hasOwn(entries, key) || !isTextKey(key)) throw new Unusual();
    else entries[key] = value;
    const { bracket } = next();
    if (bracket === (isList ? "]" : "}")) break;
    if (bracket !== ",") throw new Unusual();
  }
  return isList ? items : entries;
}
