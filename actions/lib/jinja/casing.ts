import { spendText } from "./meter.ts";

/** The first character in upper case, the others in lower case. */
export function toCapital(text: string): string {
  spendText(text.length);
  const [first = ""] = text;
  return first.toUpperCase() + text.slice(first.length).toLowerCase();
}

/** As Python's `str.title`: every letter that follows no letter in upper case. */
export function toTitle(text: string): string {
  spendText(text.length);
  return text.replace(/\p{L}+/gu, toCapital);
}
