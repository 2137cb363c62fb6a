import { remember } from "./remember.ts";

/** What a clock and a calendar show, by the rules of the Gregorian calendar before 1582 too. */
export interface Civil {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly micros: number;
}

const SECOND_US = 1_000_000n;

/** Of microseconds since 1970. */
export function toCivil(micros: bigint): Civil {
  const part = ((micros % SECOND_US) + SECOND_US) % SECOND_US;
  const at = new Date(Number((micros - part) / 1000n));
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    second: at.getUTCSeconds(),
    micros: Number(part),
  };
}

/** Microseconds since 1970; undefined where the month has no such day. */
export function toMicros({
  year,
  month,
  day,
  hour,
  minute,
  second,
  micros,
}: Civil): bigint | undefined {
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, day);
  if (at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return undefined;
  at.setUTCHours(hour, minute, second);
  return BigInt(at.getTime()) * 1000n + BigInt(micros);
}

/** Days since 1970. */
export function dayNumber(year: number, month: number, day: number): number {
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, day);
  return at.getTime() / 86_400_000;
}

/** 0 is Sunday. */
export function weekdayOf({ year, month, day }: Pick<Civil, "year" | "month" | "day">): number {
  return (((dayNumber(year, month, day) + 4) % 7) + 7) % 7;
}

/** Minutes east of UTC that `+05:30`, `-8` or `UTC+1` say; undefined where it is none. */
export function readOffset(zone: string): number | undefined {
  const [found, sign, hour = "", minute = "0"] =
    /^(?:UTC)?([+-])(\d{1,2})(?::?(\d{1,2}))?$/.exec(zone) ?? [];
  const minutes = Number(hour) * 60 + Number(minute);
  if (found === undefined || Number(minute) > 59 || minutes > 14 * 60) return undefined;
  return sign === "-" ? -minutes : minutes;
}

/** Whether the tz database has the name. */
export function isZoneName(zone: string): boolean {
  if (!/^[A-Za-z]/.test(zone) || /^UTC[+-]/.test(zone)) return false;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

/** Minutes of an offset, null of a name; to look a name up takes a tenth of a millisecond. */
export const zoneOffset = remember((zone): bigint | null => {
  const minutes = readOffset(zone);
  if (minutes !== undefined) return BigInt(minutes);
  if (isZoneName(zone)) return null;
  throw new Error(`googlesql: "${zone}" is no time zone`);
});

/** A name for DuckDB, which plans for an offset too where it never asks. */
export function zoneName(zone: string): string {
  return readOffset(zone) === undefined ? zone : "UTC";
}
