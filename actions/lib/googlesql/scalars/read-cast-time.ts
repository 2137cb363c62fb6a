import { toCivil, toMicros } from "./civil.ts";
import { categoryOf, failure, isLiteral, readCastFormat } from "./cast-time-elements.ts";
import type { CastKind, CastToken } from "./cast-time-elements.ts";
import { MONTHS } from "./time-elements.ts";

/** What was read so far; the year and month begin as today's. */
interface Reading {
  readonly text: string;
  at: number;
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  micros: number;
  isAfternoon: boolean;
  /** 0 where there is none. */
  twelveHour: number;
  /** Minutes east of UTC, where the text says so. */
  sign: 1 | -1;
  offset: number | undefined;
}

const UNREAD: Omit<Reading, "text" | "year" | "month"> = {
  at: 0,
  day: 1,
  hour: 0,
  minute: 0,
  second: 0,
  micros: 0,
  isAfternoon: false,
  twelveHour: 0,
  sign: 1,
  offset: undefined,
};

const ALONE = ["meridian", "year", "month", "day", "hour", "minute"];

function check(format: string, kind: CastKind): readonly CastToken[] {
  const tokens = readCastFormat(format);
  const elements = tokens.filter((token) => !isLiteral(token));
  const categories = elements.map((token) => categoryOf(token, kind));
  const names = new Set(elements.map(({ name }) => name));
  const has = (category: string) => categories.includes(category);
  for (const { name } of elements)
    if (!Object.hasOwn(READ, name)) throw failure(`the FORMAT element ${name} cannot be read`);
  const isTwelve = names.has("HH") || names.has("HH12");
  const isWrong =
    names.size < elements.length ||
    ALONE.some((category) => categories.filter((one) => one === category).length > 1) ||
    isTwelve !== has("meridian") ||
    (names.has("SSSSS") && (has("hour") || has("minute") || names.has("SS")));
  if (isWrong) throw failure(`the elements of "${format}" do not go together`);
  return tokens;
}

function mismatch({ text, at }: Reading): Error {
  return failure(`"${text}" does not match its FORMAT at ${at}`);
}

function take(reading: Reading, pattern: RegExp): string {
  const found = new RegExp(pattern.source, "iuy");
  found.lastIndex = reading.at;
  const text = found.exec(reading.text)?.[0];
  if (text === undefined) throw mismatch(reading);
  reading.at += text.length;
  return text;
}

type Read = (reading: Reading, isBeforeDigit: boolean) => void;

/** All digits where others follow, else at most so many. */
function digits(reading: Reading, isBeforeDigit: boolean, width: number, most = width): string {
  return take(reading, new RegExp(isBeforeDigit ? `\\d{${width}}` : `\\d{1,${most}}`));
}

function whole(
  width: number,
  [least, most]: readonly [number, number],
  put: (reading: Reading, value: number) => void,
  longest = width,
): Read {
  return (reading, isBeforeDigit) => {
    const value = Number(digits(reading, isBeforeDigit, width, longest));
    if (value < least || value > most) throw mismatch(reading);
    put(reading, value);
  };
}

const year = whole(4, [0, 9999], (at, value) => void (at.year = value), 5);
const lastOfYear = (width: number) =>
  whole(width, [0, 10 ** width - 1], (at, value) => {
    at.year += value - (at.year % 10 ** width);
  });
const twelveHour = whole(2, [1, 12], (at, value) => void (at.twelveHour = value));
const meridian: Read = (reading) => {
  reading.isAfternoon = /^p/i.test(take(reading, /[ap]\.m\./));
};
const month =
  (names: readonly string[]): Read =>
  (reading) => {
    const name = take(reading, new RegExp(names.join("|"))).toLowerCase();
    reading.month = names.findIndex((one) => one.toLowerCase() === name) + 1;
  };

const READ: Readonly<Record<string, Read>> = {
  YYYY: year,
  RRRR: year,
  YYY: lastOfYear(3),
  YY: lastOfYear(2),
  Y: lastOfYear(1),
  // The nearest year but for the middle of a century.
  RR: whole(2, [0, 99], (at, value) => {
    const century = Math.floor(at.year / 100) + Number(at.year % 100 >= 50) - Number(value >= 50);
    at.year = century * 100 + value;
  }),
  "Y,YYY": (reading) => {
    reading.year = Number(take(reading, /\d{1,2},\d{3}/).replace(",", ""));
  },
  MM: whole(2, [1, 12], (at, value) => void (at.month = value)),
  MON: month(MONTHS.map((name) => name.slice(0, 3))),
  MONTH: month(MONTHS),
  DD: whole(2, [1, 31], (at, value) => void (at.day = value)),
  HH: twelveHour,
  HH12: twelveHour,
  HH24: whole(2, [0, 23], (at, value) => void (at.hour = value)),
  MI: whole(2, [0, 59], (at, value) => void (at.minute = value)),
  SS: whole(2, [0, 59], (at, value) => void (at.second = value)),
  SSSSS: whole(5, [0, 86_399], (at, value) => {
    [at.hour, at.minute, at.second] = [
      Math.floor(value / 3600),
      Math.floor(value / 60) % 60,
      value % 60,
    ];
  }),
  ...Object.fromEntries(
    Array.from("123456789", (width): [string, Read] => [
      `FF${width}`,
      (reading, isBeforeDigit) => {
        const read = digits(reading, isBeforeDigit, Number(width));
        reading.micros = Number(read.padEnd(6, "0").slice(0, 6));
      },
    ]),
  ),
  "A.M.": meridian,
  "P.M.": meridian,
  TZH: (reading, isBeforeDigit) => {
    reading.sign = take(reading, /[-+ ]/) === "-" ? -1 : 1;
    const hours = Number(digits(reading, isBeforeDigit, 2));
    if (hours > 14) throw mismatch(reading);
    reading.offset = (reading.offset ?? 0) + hours * 60;
  },
  TZM: whole(2, [0, 59], (at, value) => void (at.offset = (at.offset ?? 0) + value)),
};

const NAMED = /^(?:MON|MONTH|A\.M\.|P\.M\.|TZH| )$/;

/** Whether a digit comes next, by the format. */
function isDigitNext(tokens: readonly CastToken[]): boolean {
  const next = tokens.find(({ name, text }) => name !== '"' || text !== "");
  if (!next || NAMED.test(next.name)) return false;
  return next.name !== '"' || /^\d/.test(next.text);
}

function skipSpace(reading: Reading): void {
  while (/\s/.test(reading.text.charAt(reading.at))) reading.at += 1;
}

function readTime(format: string, text: string, kind: CastKind, now: bigint): Reading {
  const tokens = check(format, kind);
  const reading: Reading = {
    ...toCivil(now),
    ...UNREAD,
    text,
  };
  skipSpace(reading);
  let index = 0;
  for (; index < tokens.length && reading.at < text.length; index += 1) {
    const token = tokens[index] as CastToken;
    if (token.name === " ") take(reading, /\s+/);
    else if (token.name !== '"') READ[token.name]?.(reading, isDigitNext(tokens.slice(index + 1)));
    else if (text.startsWith(token.text, reading.at)) reading.at += token.text.length;
    else throw mismatch(reading);
  }
  skipSpace(reading);
  const isDone = tokens.slice(index).every((token) => token.name === '"' && token.text === "");
  if (reading.at < text.length || !isDone) throw mismatch(reading);
  return reading;
}

function settle(reading: Reading): bigint {
  const { twelveHour: hour, isAfternoon } = reading;
  if (hour !== 0) reading.hour = (hour % 12) + (isAfternoon ? 12 : 0);
  const micros = toMicros(reading);
  if (micros === undefined || reading.year < 1 || reading.year > 9999) throw mismatch(reading);
  return micros;
}

/** Microseconds since 1970; `now` too, for what the format leaves out. */
export function readCastCivil(format: string, text: string, kind: string, now: bigint): bigint {
  return settle(readTime(format, text, kind as CastKind, now));
}

/** Microseconds by the clock of a zone, then the zone; `zone` counts where the text names none. */
export function readCastInstant(format: string, text: string, zone: string, now: bigint): string {
  const reading = readTime(format, text, "timestamp", now);
  const civil = settle(reading);
  const { sign, offset } = reading;
  return offset === undefined
    ? `${civil} ${zone}`
    : `${civil - BigInt(sign * offset) * 60_000_000n} UTC`;
}
