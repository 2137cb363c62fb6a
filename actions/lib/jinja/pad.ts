import { countItems, listCharacters } from "./items.ts";
import { spendText } from "./meter.ts";

/** The text in a field of so many characters, at its left (`<`), right (`>`) or middle (`^`). */
export function padText(
  text: string,
  { side, fill, width }: { side: string; fill: string; width: number },
): string {
  spendText(Math.max(width, 0));
  const missing = Math.max(width - (countItems(text) ?? 0), 0);
  const left = side === "<" ? 0 : side === ">" ? missing : Math.floor(missing / 2);
  return fill.repeat(left) + text + fill.repeat(missing - left);
}

/** The text's first characters; all of them without a length. */
export function cutText(text: string, length: number | undefined): string {
  if (length === undefined || text.length <= length) return text;
  return listCharacters(text).slice(0, length).join("");
}
