import { remember } from "./remember.ts";

/**
 * The elements of FORMAT in a CAST of dates and times:
 * https://cloud.google.com/bigquery/docs/reference/standard-sql/format-elements#format_date_time_as_string
 */
export interface CastToken {
  /** In upper case; `"` of text, a space of spaces. */
  readonly name: string;
  readonly text: string;
}

export type CastKind = "date" | "datetime" | "time" | "timestamp";

const NAMES =
  `Y,YYY SYYYY SYEAR SSSSS MONTH IYYY YYYY YEAR RRRR HH12 HH24 A.M. P.M. A.D. B.C. SPTH THSP IYY YYY MON DDD DAY
  TZH TZM SCC FF1 FF2 FF3 FF4 FF5 FF6 FF7 FF8 FF9 IY YY RR MM RM DD DY HH MI SS AM PM CC IW WW AD BC SP TH FM
  I Y D J Q W`.split(/\s+/);
const ELEMENT = new RegExp(
  String.raw`"((?:[^"\\]|\\["\\])*)"|( +)|([-./,';:])|(${NAMES.join("|").replaceAll(".", String.raw`\.`)})`,
  "iy",
);

export const failure = (problem: string) => new Error(`googlesql: ${problem}`);

export const readCastFormat = remember((format): readonly CastToken[] => {
  const tokens: CastToken[] = [];
  ELEMENT.lastIndex = 0;
  for (let at = 0; at < format.length; at = ELEMENT.lastIndex) {
    const found = ELEMENT.exec(format);
    if (!found) throw failure(`"${format}" has no element of FORMAT at ${at}`);
    const [, quoted, spaces, mark, element] = found;
    if (quoted !== undefined)
      tokens.push({ name: '"', text: quoted.replaceAll(/\\(["\\])/g, "$1") });
    else if (spaces !== undefined) tokens.push({ name: " ", text: spaces });
    else if (mark !== undefined) tokens.push({ name: '"', text: mark });
    else if (element !== undefined) tokens.push({ name: element.toUpperCase(), text: element });
  }
  return tokens;
});

export const isLiteral = ({ name }: CastToken): boolean => name === '"' || name === " ";

const CATEGORIES: Readonly<Record<string, string>> = {
  year: "YYYY YYY YY Y RRRR RR Y,YYY",
  month: "MM MON MONTH",
  day: "D DD DDD DAY DY",
  hour: "HH HH12 HH24",
  minute: "MI",
  second: "SS SSSSS FF1 FF2 FF3 FF4 FF5 FF6 FF7 FF8 FF9",
  meridian: "AM PM A.M. P.M.",
  zone: "TZH TZM",
};
const CATEGORY = new Map(
  Object.entries(CATEGORIES).flatMap(([category, names]) =>
    names.split(" ").map((name) => [name, category] as const),
  ),
);

const FOREIGN: Readonly<Record<CastKind, readonly string[]>> = {
  date: ["hour", "minute", "second", "meridian", "zone"],
  datetime: ["zone"],
  time: ["year", "month", "day", "zone"],
  timestamp: [],
};

/** The category of an element, which the type must have. */
export function categoryOf({ name }: CastToken, kind: CastKind): string {
  const category = CATEGORY.get(name);
  if (category === undefined) throw failure(`the FORMAT element ${name} is not supported`);
  if (FOREIGN[kind].includes(category))
    throw failure(`${name} is not allowed in a FORMAT of ${kind.toUpperCase()}`);
  return category;
}
