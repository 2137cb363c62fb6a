import { remember } from "./remember.ts";

/**
 * The elements of FORMAT_ and PARSE_ functions:
 * https://cloud.google.com/bigquery/docs/reference/standard-sql/format-elements#format_elements_date_time
 */
export type TimeKind = "date" | "datetime" | "time" | "timestamp";

export type TimeToken =
  | { readonly kind: "text" | "space"; readonly text: string }
  /** `name` without `%`, and without E or O where these change nothing. */
  | { readonly kind: "element"; readonly name: string; readonly text: string };

/** What has no meaning for a type. */
const FOREIGN: Readonly<Record<TimeKind, string>> = {
  date: "cHIklMPpRrSsTXZz",
  datetime: "Zz",
  time: "AaBbhCcDdeFGgJjmQsUuVWwxYyZz",
  timestamp: "",
};

/** Elements that stand for several. */
const SHORT: Readonly<Record<string, string>> = {
  D: "%m/%d/%y",
  x: "%m/%d/%y",
  F: "%Y-%m-%d",
  T: "%H:%M:%S",
  X: "%H:%M:%S",
  R: "%H:%M",
  c: "%a %b %e %H:%M:%S %Y",
  h: "%b",
};

const TOKEN = /%(?:E(?:\d|\*)S|E4Y|E[A-Za-z]|O[A-Za-z]|[\s\S]|$)|\s+|[^%\s]+/g;

/** The format by its elements. */
export const readTokens = remember((format): readonly TimeToken[] => {
  return (format.match(TOKEN) ?? []).flatMap((text): TimeToken[] => {
    if (/^\s/.test(text)) return [{ kind: "space", text }];
    if (!text.startsWith("%")) return [{ kind: "text", text }];
    if (text === "%%") return [{ kind: "text", text: "%" }];
    const name = text.slice(1).replace(/^(?:E([cCxXyY])|O([deHIMmSUuVWwy]))$/, "$1$2");
    return [{ kind: "element", name, text }];
  });
});

export function isForeign({ name }: { readonly name: string }, kind: TimeKind): boolean {
  return FOREIGN[kind].includes(name.slice(-1));
}

/** Elements that stand for several as those. */
export function expandTokens(tokens: readonly TimeToken[]): TimeToken[] {
  return tokens.flatMap((token) => {
    const long = token.kind === "element" ? SHORT[token.name] : undefined;
    return long === undefined ? [token] : readTokens(long);
  });
}

/** What a format prints of a type: an element that the type has not is printed as it is written. */
export function listPrinted(format: string, kind: TimeKind): TimeToken[] {
  const tokens = readTokens(format).map((token) =>
    token.kind === "element" && isForeign(token, kind)
      ? ({ kind: "text", text: token.text } as const)
      : token,
  );
  return expandTokens(tokens);
}

export const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );
export const DAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
