/**
 * The template's line of a line of rendered text, both from 1, by the marks of its parts: that of
 * the first character which is not space, as what stands before it may come from further up.
 */
export function findLine(text: string, marks: readonly number[], outputLine: number): number {
  let start = 0;
  for (let line = 1; line < outputLine; line += 1) {
    const newline = text.indexOf("\n", start);
    if (newline < 0) break;
    start = newline + 1;
  }
  const space = /[^\S\n]*/y;
  space.lastIndex = start;
  const offset = start + (space.exec(text)?.[0].length ?? 0);
  const isBlank = offset >= text.length || text[offset] === "\n";
  return lineAt(text, marks, isBlank ? start : offset);
}

function lineAt(text: string, marks: readonly number[], offset: number): number {
  // Pairs of offset and line: the last one that begins at the offset or before.
  let [low, high] = [0, marks.length / 2 - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((marks[middle * 2] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const [from = 0, line = 1] = marks.slice(low * 2, low * 2 + 2);
  if (line < 0) return -line;
  let newlines = 0;
  for (let at = text.indexOf("\n", from); at >= 0 && at < offset; newlines += 1) {
    at = text.indexOf("\n", at + 1);
  }
  return line + newlines;
}
