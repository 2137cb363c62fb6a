import { unsupported } from "./position.ts";
import type { Position } from "./position.ts";
import { isFormattable } from "./scalars/format-time.ts";
import { isParsable } from "./scalars/parse-time.ts";
import { expandTokens, isForeign, listPrinted, readTokens } from "./scalars/time-elements.ts";
import type { TimeKind } from "./scalars/time-elements.ts";

/** Elements that DuckDB prints as GoogleSQL does, many times faster than JavaScript. */
const FORMATS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Array.from("AaBbdHIjMmpSUuVWwYy", (name) => [name, `%${name}`])),
  n: "\n",
  t: "\t",
  E3S: "%S.%g",
  E6S: "%S.%f",
};

/** Elements that DuckDB reads as GoogleSQL does where the text has all their digits. */
const PARSES: Readonly<Record<string, string>> = {
  Y: "\\d{4}",
  E4Y: "\\d{4}",
  ...Object.fromEntries(Array.from("mdHMS", (name) => [name, "\\d{2}"])),
};

/** DuckDB's format for STRFTIME; undefined where only JavaScript knows an element. */
export function translateFormat(
  format: string,
  { kind, at }: { kind: TimeKind; at: Position },
): string | undefined {
  const parts = listPrinted(format, kind).map((token) => {
    if (token.kind !== "element") return token.text.replaceAll("%", "%%");
    if (!isFormattable(token.name)) throw unsupported(`The format element ${token.text}`, at);
    return FORMATS[token.name];
  });
  return parts.includes(undefined) ? undefined : parts.join("");
}

/** DuckDB's format for STRPTIME, and a pattern of the text for which it is right. */
export function translateParse(
  format: string,
  { kind, at }: { kind: TimeKind; at: Position },
): { readonly format: string; readonly pattern: string } | undefined {
  const tokens = expandTokens(readTokens(format));
  const names = tokens.flatMap((token) => (token.kind === "element" ? [token.name] : []));
  for (const token of tokens) {
    if (token.kind === "element" && !isForeign(token, kind) && !isParsable(token.name))
      throw unsupported(`The format element ${token.text}`, at);
  }
  const isWhole = ["m", "d"].every((name) => names.includes(name)) && /Y/.test(names.join(""));
  const isOnce = new Set(names).size === names.length;
  if (!isWhole || !isOnce || !names.every((name) => PARSES[name] && !isForeign({ name }, kind)))
    return undefined;
  return {
    format: tokens
      .map((token) =>
        token.kind === "element" ? `%${token.name.at(-1)}` : token.text.replaceAll("%", "%%"),
      )
      .join(""),
    pattern: tokens
      .map((token) =>
        token.kind === "element"
          ? (PARSES[token.name] ?? "")
          : token.text.replaceAll(/[^A-Za-z0-9 ]/g, (one) => `\\${one}`),
      )
      .join(""),
  };
}
