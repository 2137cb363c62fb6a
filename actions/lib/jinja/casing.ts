/** The first character in upper case, the others in lower case. */
export function toCapital(text: string): string {
  const [first = ""] = text;
  return first.toUpperCase() + text.slice(first.length).toLowerCase();
}

/** As Python's `str.title`: every letter that follows no letter in upper case. */
export function toTitle(text: string): string {
  return text.replace(/\p{L}+/gu, toCapital);
}

/** As Python's `str.isupper`: a letter in upper case, and none in lower. */
export function isUpper(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}|\p{Lt}/u.test(text);
}

/** As Python's `str.islower`: a letter in lower case, and none in upper. */
export function isLower(text: string): boolean {
  return /\p{Ll}/u.test(text) && !/\p{Lu}|\p{Lt}/u.test(text);
}
