/**
 * Whether text fits a pattern of Python's `fnmatch`, as dbt compares names: `*`, `?`, `[a-z]`,
 * `[!a]`; case counts, and `*` goes over dots and slashes.
 */
export function compileWildcard(pattern: string): (text: string) => boolean {
  if (!hasWildcard(pattern)) return (text) => text === pattern;
  const parts = parseWildcard(pattern);
  return (text) => matchSequence(text, parts, (part, character) => part(character));
}

/**
 * Whether a fully qualified name is meant, as dbt decides it: by its last part, or by its first
 * parts, with or without the package. From the first part with a wildcard on, the pattern is that
 * of all the rest; without a dot, it may be that of the last part alone.
 */
export function compileName(pattern: string): (fqn: readonly string[]) => boolean {
  const parts = pattern.split(".");
  const at = parts.findIndex(hasWildcard);
  const start = parts.slice(0, at === -1 ? undefined : at).map((part) => `${part}.`);
  const fits = compileStart(start.join(""), at === -1 ? undefined : parts.slice(at).join("."));
  const fitsLast = parts.length === 1 ? compileWildcard(pattern) : () => false;
  return (fqn) => {
    const last = fqn.at(-1) ?? "";
    if (last === pattern || fitsLast(last)) return true;
    const name = fqn.join(".");
    return fits(name) || fits(name.slice(name.indexOf(".") + 1));
  };
}

function compileStart(start: string, rest: string | undefined): (name: string) => boolean {
  if (rest === undefined) {
    return (name) => name.startsWith(start) || (name.length < start.length && start === `${name}.`);
  }
  const fitsRest = compileWildcard(rest);
  const dots = countDots(rest);
  return (name) => {
    if (!name.startsWith(start)) return false;
    const tail = name.slice(start.length);
    return countDots(tail) >= dots && fitsRest(tail);
  };
}

function countDots(text: string): number {
  let count = 0;
  for (let at = text.indexOf("."); at !== -1; at = text.indexOf(".", at + 1)) count += 1;
  return count;
}

/** Whether a text has a character by which dbt knows a pattern. */
export function hasWildcard(text: string): boolean {
  return /[*?[\]]/.test(text);
}

/**
 * Compiles a glob: `*` stays within a folder, `**` is any number of folders. `equals` is whether a
 * path fits it, `covers` whether the path or a folder that it is in does. Paths have `/` between
 * parts and begin at the project's folder.
 */
export function compilePath(glob: string): Record<"equals" | "covers", (file: string) => boolean> {
  if (glob === "" || glob.startsWith("/")) return { equals: () => false, covers: () => false };
  const folders = glob.split("/").filter((part) => part !== "" && part !== ".");
  const parts = folders.map((part) => (part === "**" ? undefined : compileWildcard(part)));
  const compile = (all: typeof parts) => (file: string) =>
    matchSequence(file.split("/"), all, (part, item) => part(item));
  return { equals: compile(parts), covers: compile([...parts, undefined]) };
}

type FitsCharacter = (character: string) => boolean;

/** One function a character; undefined where any number of characters fit. */
function parseWildcard(pattern: string): (FitsCharacter | undefined)[] {
  const parts: (FitsCharacter | undefined)[] = [];
  const lastBracket = pattern.lastIndexOf("]");
  for (let at = 0; at < pattern.length; at += 1) {
    const character = pattern.charAt(at);
    // A bracket that stands first in a set is one of its members.
    const first = pattern.charAt(at + 1) === "!" ? at + 2 : at + 1;
    if (character === "*") {
      parts.push(undefined);
    } else if (character === "?") {
      parts.push(() => true);
    } else if (character === "[" && first < lastBracket) {
      const end = pattern.indexOf("]", first + 1);
      parts.push(parseSet(pattern.slice(first, end), first === at + 2));
      at = end;
    } else {
      parts.push((other) => other === character);
    }
  }
  return parts;
}

function parseSet(members: string, isNegated: boolean): FitsCharacter {
  const ranges: (readonly [string, string])[] = [];
  for (let at = 0; at < members.length; at += 1) {
    const from = members.charAt(at);
    const isRange = members.charAt(at + 1) === "-" && at + 2 < members.length;
    ranges.push([from, isRange ? members.charAt(at + 2) : from]);
    if (isRange) at += 2;
  }
  return (character) => {
    return ranges.some(([from, to]) => from <= character && character <= to) !== isNegated;
  };
}

/**
 * Whether items fit parts one by one, undefined standing for any number of items. Goes back to the
 * last such part only, so the time is at most the product of the lengths.
 */
function matchSequence<Part>(
  items: ArrayLike<string>,
  parts: readonly (Part | undefined)[],
  fits: (part: Part, item: string) => boolean,
): boolean {
  let at = 0;
  let part = 0;
  let retry: { at: number; part: number } | undefined;
  while (at < items.length) {
    const wanted = parts[part];
    if (part < parts.length && wanted === undefined) {
      part += 1;
      retry = { at, part };
    } else if (wanted !== undefined && fits(wanted, items[at] ?? "")) {
      at += 1;
      part += 1;
    } else if (retry === undefined) {
      return false;
    } else {
      retry.at += 1;
      ({ at, part } = retry);
    }
  }
  return parts.slice(part).every((rest) => rest === undefined);
}
