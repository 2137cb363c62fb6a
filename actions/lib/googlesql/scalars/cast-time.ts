import { dayNumber, toCivil, weekdayOf } from "./civil.ts";
import type { Civil } from "./civil.ts";
import { categoryOf, isLiteral, readCastFormat } from "./cast-time-elements.ts";
import type { CastKind, CastToken } from "./cast-time-elements.ts";
import { DAYS, MONTHS } from "./time-elements.ts";

interface Told extends Civil {
  /** 0 is Sunday. */
  readonly weekday: number;
  /** Minutes east of UTC. */
  readonly offset: number;
}

const pad = (value: number, width = 2) => String(value).padStart(width, "0");
const hour12 = ({ hour }: Told) => pad(hour % 12 || 12);
const meridian = ({ hour }: Told) => (hour < 12 ? "AM" : "PM");
const dotted = ({ hour }: Told) => (hour < 12 ? "A.M." : "P.M.");

const PRINT: Readonly<Record<string, (at: Told) => string>> = {
  YYYY: ({ year }) => pad(year, 4),
  YYY: ({ year }) => pad(year % 1000, 3),
  YY: ({ year }) => pad(year % 100),
  Y: ({ year }) => String(year % 10),
  RRRR: ({ year }) => pad(year, 4),
  RR: ({ year }) => pad(year % 100),
  MM: ({ month }) => pad(month),
  MON: ({ month }) => MONTHS[month - 1]?.slice(0, 3) ?? "",
  MONTH: ({ month }) => MONTHS[month - 1] ?? "",
  D: ({ weekday }) => String(weekday + 1),
  DD: ({ day }) => pad(day),
  DDD: ({ year, month, day }) => pad(dayNumber(year, month, day) - dayNumber(year, 1, 1) + 1, 3),
  DAY: ({ weekday }) => DAYS[weekday] ?? "",
  DY: ({ weekday }) => DAYS[weekday]?.slice(0, 3) ?? "",
  HH: hour12,
  HH12: hour12,
  HH24: ({ hour }) => pad(hour),
  MI: ({ minute }) => pad(minute),
  SS: ({ second }) => pad(second),
  SSSSS: ({ hour, minute, second }) => pad((hour * 60 + minute) * 60 + second, 5),
  AM: meridian,
  PM: meridian,
  "A.M.": dotted,
  "P.M.": dotted,
  TZH: ({ offset }) => (offset < 0 ? "-" : "+") + pad(Math.floor(Math.abs(offset) / 60)),
  TZM: ({ offset }) => pad(Math.abs(offset) % 60),
};

/** `civil` and `instant` are microseconds since 1970 by the clock shown and by UTC's. */
export function formatCastTime(
  format: string,
  civil: bigint,
  instant: bigint,
  kind: string,
): string {
  const at = toCivil(civil);
  const told: Told = {
    ...at,
    weekday: weekdayOf(at),
    offset: Number((civil - instant) / 60_000_000n),
  };
  return readCastFormat(format)
    .map((token) => (isLiteral(token) ? token.text : printElement(token, told, kind as CastKind)))
    .join("");
}

function printElement(token: CastToken, told: Told, kind: CastKind): string {
  const category = categoryOf(token, kind);
  const digits = /^FF(\d)$/.exec(token.name)?.[1];
  if (digits !== undefined) return pad(told.micros, 6).padEnd(9, "0").slice(0, Number(digits));
  const print = Object.hasOwn(PRINT, token.name) ? PRINT[token.name] : undefined;
  if (!print) throw new Error(`googlesql: the FORMAT element ${token.name} is not supported`);
  const text = print(told);
  const [first = "", second = ""] = token.text;
  if (first !== first.toUpperCase()) return text.toLowerCase();
  const isCapitalised = category !== "meridian" && second !== second.toUpperCase();
  return isCapitalised ? text : text.toUpperCase();
}
