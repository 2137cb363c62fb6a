import { listTexts, readTold } from "./print-value.ts";

/**
 * What DuckDB has not, or has in bytes or graphemes: characters are code points here.
 * https://cloud.google.com/bigquery/docs/reference/standard-sql/string_functions
 */

/** Not of 0, which BigQuery's pages and its sources make the empty text and U+0000. */
export function chr(code: bigint): string {
  if (!isCharacter(Number(code)) || code === 0n)
    throw new Error(`googlesql: ${code} is no code point of text here`);
  return String.fromCodePoint(Number(code));
}

function isCharacter(code: number): boolean {
  return code >= 0 && code <= 0x10_ffff && (code < 0xd800 || code > 0xdfff);
}

/** DuckDB's text of a list of integers. */
function readCodes(list: string): (number | null)[] {
  const inside = list.slice(1, -1).trim();
  return inside === ""
    ? []
    : inside.split(",").map((one) => (one.trim() === "NULL" ? null : Number(one)));
}

export function codePointsToString(list: string): string | null {
  const codes = readCodes(list);
  if (codes.includes(null)) return null;
  return (codes as number[])
    .map((code) => {
      if (!isCharacter(code) || code === 0)
        throw new Error(`googlesql: ${code} is no code point of text here`);
      return String.fromCodePoint(code);
    })
    .join("");
}

export function codePointsToBytes(list: string): Buffer | null {
  const codes = readCodes(list);
  if (codes.includes(null)) return null;
  for (const code of codes as number[])
    if (code < 0 || code > 255) throw new Error(`googlesql: ${code} is no byte`);
  return Buffer.from(codes as number[]);
}

/** As DuckDB writes a list of integers. */
export function toCodePoints(text: string): string {
  return `[${Array.from(text)
    .map((one) => one.codePointAt(0))
    .join(", ")}]`;
}

const DELIMITERS = '[](){}/|\\<>!?@"^#$&~_,.:;*%+-';

export function initcap(text: string, delimiters: string | null = null): string {
  const isDelimiter = (one: string) =>
    delimiters === null ? DELIMITERS.includes(one) || /\s/u.test(one) : delimiters.includes(one);
  let isFirst = true;
  return Array.from(text)
    .map((one) => {
      const cased = isFirst ? one.toUpperCase() : one.toLowerCase();
      isFirst = isDelimiter(one);
      return isFirst ? one : toSingle(one, cased);
    })
    .join("");
}

/** ß stays, for which Unicode's simple mapping has no other letter; İ has i. */
function toSingle(one: string, cased: string): string {
  if (one === "İ") return cased === "İ" ? one : "i";
  return cased.length > one.length ? one : cased;
}

/** Where the occurrence is, from 1; 0 if nowhere. A negative position searches backwards from the end. */
export function instr(text: string, sought: string, position: bigint, occurrence: bigint): bigint {
  if (position === 0n) throw new Error("googlesql: INSTR from position 0");
  if (occurrence <= 0n) throw new Error("googlesql: INSTR of an occurrence below 1");
  const [characters, parts] = [Array.from(text), Array.from(sought)];
  const step = position > 0n ? 1 : -1;
  const end = characters.length + (sought === "" ? 1 : 0);
  const start = position > 0n ? Number(position) - 1 : end + Number(position);
  let left = occurrence;
  for (let at = start; at >= 0 && at <= characters.length; at += step) {
    if (parts.every((part, index) => characters[at + index] === part)) left -= 1n;
    if (left === 0n) return BigInt(at + 1);
  }
  return 0n;
}

export function translate(text: string, from: string, to: string): string {
  const [sources, targets] = [Array.from(from), Array.from(to)];
  if (new Set(sources).size < sources.length)
    throw new Error("googlesql: TRANSLATE names a character twice");
  const map = new Map(sources.map((source, index) => [source, targets[index] ?? ""]));
  const translated = Array.from(text).map((one) => map.get(one) ?? one);
  return notTooLong(translated.join(""));
}

/** Some functions give no more than a mebibyte. */
function notTooLong(text: string): string {
  if (Buffer.byteLength(text) > 2 ** 20) throw new Error("googlesql: more than 1 MB of text");
  return text;
}

/** Levenshtein's distance. */
export function editDistance(a: string, b: string): bigint {
  const [left, right] = [Array.from(a), Array.from(b)];
  let row = right.map((_, index) => index + 1);
  left.forEach((one, at) => {
    let [corner, before] = [at, at + 1];
    row = row.map((above, index) => {
      const value = Math.min(above + 1, before + 1, corner + (right[index] === one ? 0 : 1));
      [corner, before] = [above, value];
      return value;
    });
  });
  return BigInt(row.at(-1) ?? left.length);
}

const SOUNDS: Readonly<Record<string, string>> = Object.fromEntries(
  ["bfpv", "cgjkqsxz", "dt", "l", "mn", "r"].flatMap((letters, index) =>
    Array.from(letters).map((letter) => [letter, String(index + 1)]),
  ),
);

/** The first letter as it is, and three digits: what sounds as the consonant before, vowels between or not, is one. */
export function soundex(text: string): string {
  const letters = text.replaceAll(/[^A-Za-z]/g, "");
  let [code, last] = [letters.charAt(0), SOUNDS[letters.charAt(0).toLowerCase()]];
  for (const letter of letters.slice(1).toLowerCase()) {
    const sound = SOUNDS[letter];
    if (sound === undefined || sound === last) continue;
    code += sound;
    last = sound;
  }
  return code && code.slice(0, 4).padEnd(4, "0");
}

/** Full case folding: all but ı and Cherokee follow from the two mappings. */
function fold(text: string): string {
  return Array.from(text)
    .map((one) => (one === "ı" ? one : one.toLowerCase().toUpperCase().toLowerCase()))
    .join("");
}

export function normalize(text: string, mode: string): string {
  return text.normalize(mode);
}

export function normalizeAndCasefold(text: string, mode: string): string {
  return fold(text.normalize(mode));
}

/** A told value cast to STRING. */
export function castText(told: string): string | null {
  return [...listTexts(readTold(told))][0] ?? null;
}

/**
 * Whether the value has the text, whatever the case; of an array or a STRUCT whether any of its values has
 * it, and NULL if none has and one is NULL. https://cloud.google.com/bigquery/docs/reference/standard-sql/string_functions#contains_substr
 */
export function containsSubstr(told: string, sought: string): boolean | null {
  const folded = normalizeAndCasefold(sought, "NFKC");
  const texts = [...listTexts(readTold(told))];
  if (texts.some((text) => text !== null && normalizeAndCasefold(text, "NFKC").includes(folded)))
    return true;
  return texts.includes(null) ? null : false;
}
