import { wrapAnsi } from "fast-wrap-ansi";

/**
 * Breaks lines between words where they are longer than the terminal is wide; what continues one is
 * indented as it is. A word is never broken, as it may be a path. All is left alone without a width.
 */
export function wrapLines(text: string, width: number | undefined): string {
  if (width === undefined) return text;
  return text
    .split("\n")
    .map((line) => {
      const margin = /^ */.exec(line)?.[0] ?? "";
      const wrapped = wrapAnsi(line.slice(margin.length), Math.max(20, width - margin.length));
      return wrapped.replaceAll(/^/gm, margin);
    })
    .join("\n");
}
