/** How many groups a regular expression captures: GoogleSQL gives the one group, or the whole match. */
export function countGroups(pattern: string): bigint {
  const plain = pattern
    .replaceAll(/\\Q[\s\S]*?(?:\\E|$)/g, "")
    .replaceAll(/\\[\s\S]|\[\^?\]?(?:\\[\s\S]|\[:\^?\w+:\]|[^\]\\])*\]/g, "");
  return BigInt([...plain.matchAll(/\((?!\?)|\(\?P?</g)].length);
}

/** What JavaScript may read otherwise than RE2, and what holds between characters. */
const STRANGE = /\\[^dDwWsSnrtfv.+*?()|[\]{}^$\\/"'@#:,;=<>!&~`%_ -]|\[\^?\]|\[:|\(\?[^:]/;

/** That no match is empty; false too where it is not certain. */
export function isNeverEmpty(pattern: string): boolean {
  if (STRANGE.test(pattern)) return false;
  try {
    return !new RegExp(`^(?:${pattern})$`).test("");
  } catch {
    return false;
  }
}

/** That REGEXP_REPLACE takes the replacement: `\0` to `\9` for groups there are, and `\\`. */
export function isRewrite(pattern: string, replacement: string): boolean {
  const groups = countGroups(pattern);
  const references = [...replacement.matchAll(/\\(.?)/gs)].map(([, one = ""]) => one);
  return references.every((one) => one === "\\" || (/\d/.test(one) && BigInt(one) <= groups));
}

/** A match by where it starts and ends in the text, and what is found: the group, null if it took no part. */
interface Match {
  readonly from: number;
  readonly whole: string;
  readonly found: string | null;
}

/**
 * The matches as BigQuery counts them, from RE2's of `(?s:(.*?))(pattern)()`: lists of the three groups,
 * of which the first is what lies between. RE2 goes a character on after what is empty as a whole, so
 * that an empty match after something comes twice. BigQuery ends where the text does.
 */
function* readMatches(text: string, pattern: string, steps: string): Generator<Match> {
  const groups = countGroups(pattern);
  if (groups > 1n) throw new Error("googlesql: the pattern has more than one capturing group");
  const [gaps = [], wholes = [], inners = []] = JSON.parse(steps) as (string | null)[][];
  let [at, isTwice] = [0, false];
  for (const [index, gap] of gaps.entries()) {
    const whole = wholes[index] ?? "";
    const isEmpty = gap === "" && whole === "";
    const from = at + (gap ?? "").length;
    at = from + whole.length;
    if (!isEmpty || !isTwice)
      yield { from, whole, found: groups === 0n ? whole : (inners[index] ?? null) };
    isTwice = whole === "" && !isEmpty;
    if (isEmpty) at += (text.codePointAt(at) ?? 0) > 0xff_ff ? 2 : 1;
    if (at >= text.length) return;
  }
}

/** JSON of a list; a group that took no part is empty. */
export function regexpEvery(text: string, pattern: string, steps: string): string {
  return JSON.stringify([...readMatches(text, pattern, steps)].map(({ found }) => found ?? ""));
}

function findNth(matches: Iterable<Match>, occurrence: bigint): Match | undefined {
  let left = occurrence;
  for (const match of matches) {
    left -= 1n;
    if (left === 0n) return match;
  }
  return undefined;
}

export function regexpNth(
  text: string,
  pattern: string,
  steps: string,
  occurrence: bigint,
): string | null {
  return findNth(readMatches(text, pattern, steps), occurrence)?.found ?? null;
}

/** How many characters stand before the match or its end; null without a match. */
export function regexpPlace(
  text: string,
  pattern: string,
  steps: string,
  occurrence: bigint,
  end: bigint,
): bigint | null {
  const match = findNth(readMatches(text, pattern, steps), occurrence);
  if (!match || match.found === null) return null;
  const { from, whole, found } = match;
  const inside = whole.indexOf(found);
  const isTwice = found !== whole && whole.includes(found, inside + 1);
  if (found === "" || isTwice)
    throw new Error("googlesql: REGEXP_INSTR of an empty match or a group found twice in it");
  const place = from + inside + (end === 1n ? found.length : 0);
  return BigInt(Array.from(text.slice(0, place)).length);
}
