/** How many groups a regular expression captures: GoogleSQL gives the one group, or the whole match. */
export function countGroups(pattern: string): bigint {
  const plain = pattern.replaceAll(/\\[\s\S]|\[\^?\]?(?:\\[\s\S]|\[:\w+:\]|[^\]])*\]/g, "");
  return BigInt([...plain.matchAll(/\((?!\?)|\(\?P?</g)].length);
}

/**
 * Where in the text, from the position on, the nth of the matches is, from 1; 0 if there are fewer. Each is
 * sought by its text after the one before: RE2 finds the leftmost, and without anchors the same text
 * matches wherever it stands.
 */
export function placeMatch(
  text: string,
  matches: string,
  position: bigint,
  occurrence: bigint,
  end: bigint,
): bigint {
  if (end !== 0n && end !== 1n) throw new Error("googlesql: an occurrence_position but 0 or 1");
  const found = JSON.parse(matches) as string[];
  if (BigInt(found.length) < occurrence) return 0n;
  const before = Array.from(text)
    .slice(0, Number(position) - 1)
    .join("").length;
  let [from, at] = [before, before];
  for (const match of found.slice(0, Number(occurrence))) {
    at = text.indexOf(match, from);
    from = at + match.length;
  }
  return BigInt(Array.from(text.slice(0, end === 1n ? from : at)).length + 1);
}
