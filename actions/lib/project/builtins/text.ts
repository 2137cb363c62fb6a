/**
 * Text as it may stand between single quotes in SQL: quotes get a backslash, unless they have one,
 * and no backslash is left over at the end. Other escapes stay what they are, as in dbt.
 */
export function escapeQuotes(text: string): string {
  return text.replaceAll(/\\[^]|'|\\$/g, (found) => (found.length > 1 ? found : `\\${found}`));
}

/** SQL for the part of a text between delimiters: 1 is the first part, -1 the last. */
export function splitPart(text: string, options: { delimiter: string; part: number }): string {
  const { delimiter, part } = options;
  const parts = `split(${text}, ${delimiter})`;
  return part < 0
    ? `array_reverse(${parts})[safe_offset(${-part - 1})]`
    : `${parts}[safe_offset(${part - 1})]`;
}

/** A name of lower case letters, digits and `_`, as dbt_utils makes one of any text. */
export function slugify(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[ -]+/g, "_")
    .replaceAll(/[^a-z0-9_]+/g, "")
    .replace(/^[0-9]/, "_$&");
}
