const ESCAPE =
  /\\(?:\n|([\\'"abfnrtv])|([0-7]{1,3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([xuUN]))/g;

const NAMED: ReadonlyMap<string, string> = new Map([
  ["a", "\x07"],
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
  ["v", "\v"],
]);

/**
 * What a string literal means, by Python's escapes: https://docs.python.org/3/reference/lexical_analysis.html#escape-sequences
 * An unknown one stays as written, so `'\d'` is two characters. Undefined where one means no
 * character, as `\xZZ`; names (`\N{…}`) are not read.
 */
export function readEscapes(written: string): string | undefined {
  if (!written.includes("\\")) return written;
  let isValid = true;
  const text = written.replace(
    ESCAPE,
    (_, named?: string, octal?: string, x?: string, u?: string, long?: string, bad?: string) => {
      if (named !== undefined) return NAMED.get(named) ?? named;
      if (octal !== undefined) return String.fromCodePoint(Number.parseInt(octal, 8));
      const code = Number.parseInt(x ?? u ?? long ?? "0", 16);
      if (bad !== undefined || code > 0x10ffff) isValid = false;
      else if (x ?? u ?? long) return String.fromCodePoint(code);
      return "";
    },
  );
  return isValid ? text : undefined;
}
