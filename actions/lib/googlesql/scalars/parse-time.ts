import { readOffset, toMicros } from "./civil.ts";
import { DAYS, expandTokens, isForeign, MONTHS, readTokens } from "./time-elements.ts";
import type { TimeKind, TimeToken } from "./time-elements.ts";

/** What was read so far; a date without a part is in 1970, or on the first. */
interface Reading {
  text: string;
  at: number;
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  micros: number;
  yearDay: number | undefined;
  isAfternoon: boolean;
  isTwelveHour: boolean;
  epoch: bigint | undefined;
  zone: string | undefined;
}

const UNREAD: Omit<Reading, "text"> = {
  at: 0,
  year: 1970,
  month: 1,
  day: 1,
  hour: 0,
  minute: 0,
  second: 0,
  micros: 0,
  yearDay: undefined,
  isAfternoon: false,
  isTwelveHour: false,
  epoch: undefined,
  zone: undefined,
};

type Parse = (reading: Reading, isBeforeElement: boolean) => void;

class Mismatch extends Error {}

function skipSpace(reading: Reading): void {
  while (/\s/.test(reading.text.charAt(reading.at))) reading.at += 1;
}

function readName(reading: Reading, names: readonly string[]): number {
  const rest = reading.text.slice(reading.at).toLowerCase();
  const index = names.findIndex((name) => rest.startsWith(name.slice(0, 3).toLowerCase()));
  const name = names[index]?.toLowerCase() ?? "";
  if (index < 0) throw new Mismatch();
  reading.at += rest.startsWith(name) ? name.length : 3;
  return index;
}

function readMatch(reading: Reading, pattern: RegExp): string {
  pattern.lastIndex = reading.at;
  const [text] = pattern.exec(reading.text) ?? [];
  if (text === undefined) throw new Mismatch();
  reading.at += text.length;
  return text;
}

/** By how many digits at most. */
const DIGITS = [1, 2, 3, 4, 5].map((most) => new RegExp(`\\d{1,${most}}`, "y"));

function readInteger(
  reading: Reading,
  digits: number,
  [least, most]: readonly [number, number],
): number {
  const value = Number(readMatch(reading, DIGITS[digits - 1] as RegExp));
  if (value < least || value > most) throw new Mismatch();
  return value;
}

const number =
  (
    key: "month" | "day" | "minute" | "second",
    digits: number,
    range: readonly [number, number],
    isSpaced = false,
  ): Parse =>
  (reading) => {
    if (isSpaced) skipSpace(reading);
    reading[key] = readInteger(reading, digits, range);
  };

const hour24 =
  (isSpaced: boolean): Parse =>
  (reading) => {
    if (isSpaced) skipSpace(reading);
    reading.hour = readInteger(reading, 2, [0, 23]);
    reading.isTwelveHour = false;
  };

const hour12: Parse = (reading) => {
  skipSpace(reading);
  reading.hour = readInteger(reading, 2, [1, 12]) % 12;
  reading.isTwelveHour = true;
};

const meridian: Parse = (reading) => {
  reading.isAfternoon = readMatch(reading, /[AaPp][Mm]/y).toLowerCase() === "pm";
};

const seconds =
  (digits: number): Parse =>
  (reading) => {
    reading.second = readInteger(reading, 2, [0, 60]);
    if (digits === 0 || reading.text.charAt(reading.at) !== ".") return;
    const fraction = readMatch(reading, new RegExp(`\\.\\d{1,${digits}}`, "y")).slice(1);
    reading.micros = Number(fraction.slice(0, 6).padEnd(6, "0"));
  };

const zoneBy =
  (pattern: RegExp): Parse =>
  (reading) => {
    const text = readMatch(reading, pattern);
    if (text !== "Z" && readOffset(text) === undefined) throw new Mismatch();
    reading.zone = text === "Z" ? "+00" : text;
  };

const ELEMENTS: Readonly<Record<string, Parse>> = {
  A: (reading) => void readName(reading, DAYS),
  a: (reading) => void readName(reading, DAYS),
  B: (reading) => void (reading.month = readName(reading, MONTHS) + 1),
  b: (reading) => void (reading.month = readName(reading, MONTHS) + 1),
  d: number("day", 2, [1, 31]),
  e: number("day", 2, [1, 31], true),
  H: hour24(false),
  k: hour24(true),
  I: hour12,
  l: hour12,
  j: (reading) => {
    skipSpace(reading);
    reading.yearDay = readInteger(reading, 3, [1, 366]);
  },
  M: number("minute", 2, [0, 59]),
  m: number("month", 2, [1, 12]),
  n: skipSpace,
  t: skipSpace,
  P: meridian,
  p: meridian,
  Q: (reading) => {
    reading.month = readInteger(reading, 1, [1, 4]) * 3 - 2;
    reading.day = 1;
  },
  S: seconds(0),
  "E*S": seconds(20),
  s: (reading) => void (reading.epoch = BigInt(readMatch(reading, /-?\d{1,12}/y))),
  u: (reading) => {
    skipSpace(reading);
    readInteger(reading, 1, [1, 7]);
  },
  w: (reading) => {
    skipSpace(reading);
    readInteger(reading, 1, [0, 6]);
  },
  Y: (reading, isBeforeElement) =>
    void (reading.year = readInteger(reading, isBeforeElement ? 4 : 5, [0, 10_000])),
  E4Y: (reading) => void (reading.year = Number(readMatch(reading, /\d{4}/y))),
  y: (reading) => {
    const year = readInteger(reading, 2, [0, 99]);
    reading.year = year + (year < 69 ? 2000 : 1900);
  },
  Z: (reading) => void (reading.zone = readMatch(reading, /\S+/y)),
  z: zoneBy(/[+-]\d{2}(?:\d{2})?/y),
  Ez: zoneBy(/Z|[+-]\d{2}(?::?\d{2})?/y),
};

export function isParsable(name: string): boolean {
  return Object.hasOwn(ELEMENTS, name) || /^E\dS$/.test(name);
}

function parserOf(name: string): Parse {
  const digits = /^E(\d)S$/.exec(name)?.[1];
  const parse = Object.hasOwn(ELEMENTS, name) ? ELEMENTS[name] : undefined;
  if (!parse && digits === undefined)
    throw new Error(`googlesql: the format element %${name} is not supported`);
  return parse ?? seconds(Number(digits));
}

/** What the text says by the format: microseconds since 1970 as a clock shows them, and where it hangs. */
export function parseTime(
  format: string,
  text: string,
  kind: string,
): { readonly civil: bigint; readonly zone: string | undefined } {
  const reading: Reading = { ...UNREAD, text };
  try {
    readAll(reading, expandTokens(checkTokens(format, kind as TimeKind)));
    return settle(reading);
  } catch (error) {
    if (!(error instanceof Mismatch)) throw error;
    throw new Error(`googlesql: "${text}" is not of the format "${format}"`, { cause: error });
  }
}

function checkTokens(format: string, kind: TimeKind): readonly TimeToken[] {
  const tokens = readTokens(format);
  for (const token of tokens)
    if (token.kind === "element" && isForeign(token, kind))
      throw new Error(`googlesql: ${token.text} is not allowed for the type ${kind.toUpperCase()}`);
  return tokens;
}

function readAll(reading: Reading, tokens: readonly TimeToken[]): void {
  skipSpace(reading);
  let index = 0;
  for (; index < tokens.length && reading.at < reading.text.length; index += 1) {
    const token = tokens[index] as TimeToken;
    if (token.kind === "space") skipSpace(reading);
    else if (token.kind === "element")
      parserOf(token.name)(reading, tokens[index + 1]?.kind === "element");
    else if (reading.text.startsWith(token.text, reading.at)) reading.at += token.text.length;
    else throw new Mismatch();
  }
  skipSpace(reading);
  const isSpace = (token: TimeToken) =>
    token.kind === "space" || (token.kind === "element" && /^[nt]$/.test(token.name));
  if (reading.at < reading.text.length || !tokens.slice(index).every(isSpace)) throw new Mismatch();
}

function settle(reading: Reading): { civil: bigint; zone: string | undefined } {
  const { epoch, zone, isTwelveHour, isAfternoon, yearDay, second } = reading;
  if (epoch !== undefined) return { civil: epoch * 1_000_000n, zone: "+00" };
  const hour = reading.hour + (isTwelveHour && isAfternoon ? 12 : 0);
  // A leap second is the one after.
  const isLeap = second === 60;
  const day = yearDay === undefined ? {} : { month: 1, day: 1 };
  const civil = toMicros({
    ...reading,
    hour,
    second: isLeap ? 59 : second,
    ...(isLeap ? { micros: 1_000_000 } : {}),
    ...day,
  });
  if (civil === undefined) throw new Mismatch();
  if (yearDay === undefined) return { civil, zone };
  const shifted = civil + BigInt(yearDay - 1) * 86_400_000_000n;
  if (yearDay === 366 && toMicros({ ...reading, month: 2, day: 29 }) === undefined)
    throw new Mismatch();
  return { civil: shifted, zone };
}

export function parseCivil(format: string, text: string, kind: string): bigint {
  return parseTime(format, text, kind).civil;
}

/** Microseconds by the clock of a zone, then the zone; `zone` counts where the text names none. */
export function parseInstant(format: string, text: string, zone: string): string {
  const { civil, zone: own } = parseTime(format, text, "timestamp");
  const where = own ?? zone;
  const offset = readOffset(where);
  if (offset === undefined) return `${civil} ${where}`;
  return `${civil - BigInt(offset) * 60_000_000n} UTC`;
}
