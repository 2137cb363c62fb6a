import { isLower, isUpper, toCapital, toTitle } from "./casing.ts";
import { JinjaError } from "./error.ts";
import { formatBraces } from "./braces.ts";
import { countItems, listCharacters, listItems } from "./items.ts";
import { joinAll } from "./operate.ts";
import { spend, spendText } from "./meter.ts";
import { padText } from "./pad.ts";
import { defineAll, readInteger, readText } from "./signature.ts";
import { nameType, Tuple } from "./value.ts";
import type { Value } from "./value.ts";

/** Python's methods of `str`: https://docs.python.org/3/library/stdtypes.html#string-methods */
export const TEXT_METHODS = defineAll<string>({
  "upper()": (text) => text.toUpperCase(),
  "lower()": (text) => text.toLowerCase(),
  "capitalize()": toCapital,
  "title()": toTitle,
  "strip(chars?)": (text, [chars]) => strip(text, { chars, start: true, end: true }),
  "lstrip(chars?)": (text, [chars]) => strip(text, { chars, start: true }),
  "rstrip(chars?)": (text, [chars]) => strip(text, { chars, end: true }),
  "split(sep?, maxsplit?)": (text, [separator, limit]) =>
    split(text, { separator, limit: readInteger(limit, -1), fromEnd: false }),
  "rsplit(sep?, maxsplit?)": (text, [separator, limit]) =>
    split(text, { separator, limit: readInteger(limit, -1), fromEnd: true }),
  "splitlines(keepends?)": (text, [keepEnds]) => splitLines(text, keepEnds === true),
  "partition(sep)": (text, [separator]) => {
    const at = text.indexOf(readSeparator(separator));
    return at < 0 ? Tuple.from([text, "", ""]) : cut(text, at, readSeparator(separator));
  },
  "rpartition(sep)": (text, [separator]) => {
    const at = text.lastIndexOf(readSeparator(separator));
    return at < 0 ? Tuple.from(["", "", text]) : cut(text, at, readSeparator(separator));
  },
  "replace(old, new, count?)": (text, [old, by, count]) =>
    replaceText(text, {
      old: readText(old, ""),
      by: readText(by, ""),
      count: readInteger(count, -1),
    }),
  "startswith(prefix)": (text, [prefix]) => matchAny(prefix, (one) => text.startsWith(one)),
  "endswith(suffix)": (text, [suffix]) => matchAny(suffix, (one) => text.endsWith(one)),
  "removeprefix(prefix)": (text, [prefix]) =>
    text.startsWith(readText(prefix, "")) ? text.slice(readText(prefix, "").length) : text,
  "removesuffix(suffix)": (text, [suffix]) =>
    text.endsWith(readText(suffix, ""))
      ? text.slice(0, text.length - readText(suffix, "").length)
      : text,
  "join(items)": (text, [items]) => joinItems(listItems(items ?? null), text),
  "format(*)": (text, args, named) => formatBraces(text, args as readonly Value[], named),
  "find(sub)": (text, [part]) => countUntil(text, text.indexOf(readText(part, ""))),
  "rfind(sub)": (text, [part]) => countUntil(text, text.lastIndexOf(readText(part, ""))),
  "index(sub)": (text, [part]) => mustFind(countUntil(text, text.indexOf(readText(part, "")))),
  "rindex(sub)": (text, [part]) => mustFind(countUntil(text, text.lastIndexOf(readText(part, "")))),
  "count(sub)": (text, [part]) => {
    const sought = readText(part, "");
    return sought === "" ? (countItems(text) ?? 0) + 1 : splitText(text, sought).length - 1;
  },
  "isdigit|isdecimal()": (text) => /^\p{Nd}+$/u.test(text),
  "isalpha()": (text) => /^\p{L}+$/u.test(text),
  "isalnum()": (text) => /^[\p{L}\p{Nd}]+$/u.test(text),
  "isspace()": (text) => /^\s+$/.test(text),
  "isupper()": isUpper,
  "islower()": isLower,
  "zfill(width)": (text, [width]) => {
    const sign = /^[-+]/.exec(text)?.[0] ?? "";
    const wanted = readInteger(width, 0) - sign.length;
    spendText(wanted);
    return sign + text.slice(sign.length).padStart(wanted, "0");
  },
  "ljust(width, fillchar?)": (text, [width, fill]) => padText(text, readField("<", width, fill)),
  "rjust(width, fillchar?)": (text, [width, fill]) => padText(text, readField(">", width, fill)),
  "center(width, fillchar?)": (text, [width, fill]) => center(text, width, fill),
});

/** Items as one text, which must all be texts, as for Python's `join`. */
function joinItems(items: readonly Value[], separator: string): string {
  spend(items.length);
  const texts = items.map((item, index) => {
    if (typeof item === "string") return item;
    throw new JinjaError(`join() takes a list of str, found ${nameType(item)} at ${index}`);
  });
  return joinAll(texts, separator);
}

/** The place in characters of one in code units; -1 for none. */
function countUntil(text: string, at: number): number {
  return at < 0 ? -1 : (countItems(text.slice(0, at)) ?? 0);
}

function mustFind(at: number): number {
  if (at < 0) throw new JinjaError("the text sought is not there; find() gives -1 for that");
  return at;
}

const SPACE = /\s/;

/** The text without the given characters, or space, at either end. */
export function strip(
  text: string,
  options: { chars?: Value | undefined; start?: boolean; end?: boolean },
): string {
  const chars = readText(options.chars, "");
  const isGiven = options.chars !== undefined && options.chars !== null;
  const goes = (character = "") => (isGiven ? chars.includes(character) : SPACE.test(character));
  let [from, to] = [0, text.length];
  while (options.start && from < to && goes(text[from])) from += 1;
  while (options.end && to > from && goes(text[to - 1])) to -= 1;
  return text.slice(from, to);
}

function splitText(text: string, mark: string): string[] {
  const parts = text.split(mark);
  spend(parts.length);
  return parts;
}

function readSeparator(value: Value | undefined): string {
  const separator = readText(value, "");
  if (separator === "") throw new JinjaError("a separator is empty");
  return separator;
}

function cut(text: string, at: number, separator: string): Value {
  return Tuple.from([text.slice(0, at), separator, text.slice(at + separator.length)]);
}

function split(
  text: string,
  { separator, limit, fromEnd }: { separator: Value | undefined; limit: number; fromEnd: boolean },
): string[] {
  if (separator === undefined || separator === null) return splitWords(text, limit, fromEnd);
  const mark = readSeparator(separator);
  const parts = splitText(text, mark);
  if (limit < 0 || parts.length <= limit + 1) return parts;
  const kept = parts.length - limit;
  if (fromEnd) return [parts.slice(0, kept).join(mark), ...parts.slice(kept)];
  return [...parts.slice(0, limit), parts.slice(limit).join(mark)];
}

/** Words between any space; what is left over the limit keeps its space. */
function splitWords(text: string, limit: number, fromEnd: boolean): string[] {
  const words = [...text.matchAll(/\S+/g)];
  spend(words.length);
  if (limit < 0 || words.length <= limit) return words.map(([word]) => word);
  const first = fromEnd ? words.length - limit : limit;
  if (!fromEnd) {
    const rest = text.slice(words[first]?.index ?? text.length);
    const kept = words.slice(0, first).map(([word]) => word);
    return rest === "" ? kept : [...kept, strip(rest, { start: true })];
  }
  const last = words[first - 1];
  const rest = last ? text.slice(0, last.index + last[0].length) : "";
  const kept = words.slice(first).map(([word]) => word);
  return rest === "" ? kept : [strip(rest, { end: true }), ...kept];
}

/** Lines as Python splits them; no empty one after the last break. */
export function splitLines(text: string, keepEnds = false): string[] {
  const lines =
    text.match(/[^\n\r\v\f\x85\u2028\u2029]*(?:\r\n|[\n\r\v\f\x85\u2028\u2029]|$)/g) ?? [];
  spend(lines.length);
  const kept = lines.filter((line) => line !== "");
  return keepEnds
    ? kept
    : kept.map((line) => line.replace(/(?:\r\n|[\n\r\v\f\x85\u2028\u2029])$/, ""));
}

/** The text with the first `count` finds replaced; all of them with -1. */
export function replaceText(
  text: string,
  { old, by, count }: { old: string; by: string; count: number },
): string {
  const parts = old === "" ? ["", ...listCharacters(text), ""] : splitText(text, old);
  const replaced = count < 0 ? parts.length - 1 : Math.min(count, parts.length - 1);
  spendText(text.length + replaced * by.length);
  if (replaced === parts.length - 1) return parts.join(by);
  const rest = parts.slice(replaced).join(old);
  return [...parts.slice(0, replaced), rest].join(by);
}

function matchAny(value: Value | undefined, matches: (text: string) => boolean): boolean {
  const options = value instanceof Tuple ? value : [value];
  return options.some((option) => matches(readText(option, "")));
}

function readField(side: string, width: Value | undefined, fillGiven: Value | undefined) {
  const fill = readText(fillGiven, " ");
  if (countItems(fill) !== 1) throw new JinjaError("a fill is one character");
  return { side, width: readInteger(width, 0), fill };
}

/** The text in the middle of so many characters. */
export function center(text: string, widthGiven: Value | undefined, fillGiven?: Value): string {
  const { width, fill } = readField("^", widthGiven, fillGiven);
  const missing = Math.max(width - (countItems(text) ?? 0), 0);
  // Python's method, not its formats, gives the odd character to the left where the width is odd.
  const isOddLeft = (missing & width & 1) === 1;
  return padText(isOddLeft ? fill + text : text, { side: "^", width, fill });
}
