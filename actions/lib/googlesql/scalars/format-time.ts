import { type Civil, dayNumber, toCivil, weekdayOf } from "./civil.ts";
import { DAYS, listPrinted, MONTHS } from "./time-elements.ts";
import type { TimeKind } from "./time-elements.ts";

interface Told extends Civil {
  /** 0 is Sunday. */
  readonly weekday: number;
  /** From 1. */
  readonly yearDay: number;
  readonly offset: number;
  readonly instant: bigint;
}

const two = (value: number) => String(value).padStart(2, "0");
const spaced = (value: number) => String(value).padStart(2);
const hour12 = ({ hour }: Civil) => hour % 12 || 12;
const weekOf = ({ yearDay, weekday }: Told, first: number) =>
  Math.floor((yearDay + 6 - ((weekday - first + 7) % 7)) / 7);

/** The ISO year and week of a day: those of its Thursday. */
function isoWeek({ year, month, day, weekday }: Told): { isoYear: number; week: number } {
  const thursday = dayNumber(year, month, day) + 4 - (weekday || 7);
  const isoYear = new Date(thursday * 86_400_000).getUTCFullYear();
  return { isoYear, week: Math.floor((thursday - dayNumber(isoYear, 1, 1)) / 7) + 1 };
}

function printOffset({ offset }: Told, between: string): string {
  const size = Math.abs(offset);
  return `${offset < 0 ? "-" : "+"}${two(Math.floor(size / 60))}${between}${two(size % 60)}`;
}

/** Below 1000 it is not settled how a year is printed. */
function printYear(year: number): string {
  if (year < 1000) throw new Error("googlesql: a year before 1000 in a format needs %E4Y");
  return String(year);
}

const fraction = ({ micros }: Civil) => String(micros).padStart(6, "0");

const ELEMENTS: Readonly<Record<string, (at: Told) => string>> = {
  A: ({ weekday }) => DAYS[weekday] ?? "",
  a: ({ weekday }) => DAYS[weekday]?.slice(0, 3) ?? "",
  B: ({ month }) => MONTHS[month - 1] ?? "",
  b: ({ month }) => MONTHS[month - 1]?.slice(0, 3) ?? "",
  C: ({ year }) => two(Math.floor(year / 100)),
  d: ({ day }) => two(day),
  e: ({ day }) => spaced(day),
  G: (at) => printYear(isoWeek(at).isoYear),
  g: (at) => two(isoWeek(at).isoYear % 100),
  H: ({ hour }) => two(hour),
  I: (at) => two(hour12(at)),
  j: ({ yearDay }) => String(yearDay).padStart(3, "0"),
  k: ({ hour }) => spaced(hour),
  l: (at) => spaced(hour12(at)),
  M: ({ minute }) => two(minute),
  m: ({ month }) => two(month),
  n: () => "\n",
  P: ({ hour }) => (hour < 12 ? "am" : "pm"),
  p: ({ hour }) => (hour < 12 ? "AM" : "PM"),
  Q: ({ month }) => String(Math.ceil(month / 3)),
  S: ({ second }) => two(second),
  s: ({ instant }) =>
    String((instant - (((instant % 1_000_000n) + 1_000_000n) % 1_000_000n)) / 1_000_000n),
  t: () => "\t",
  U: (at) => two(weekOf(at, 0)),
  u: ({ weekday }) => String(weekday || 7),
  V: (at) => two(isoWeek(at).week),
  W: (at) => two(weekOf(at, 1)),
  w: ({ weekday }) => String(weekday),
  Y: ({ year }) => printYear(year),
  y: ({ year }) => two(year % 100),
  z: (at) => printOffset(at, ""),
  Ez: (at) => printOffset(at, ":"),
  E4Y: ({ year }) => String(year).padStart(4, "0"),
  "E*S": (at) => {
    const digits = fraction(at).replace(/0+$/, "");
    return digits === "" ? two(at.second) : `${two(at.second)}.${digits}`;
  },
  Z: ({ offset }) => {
    if (offset !== 0) throw new Error("googlesql: %Z of a zone but UTC is not supported");
    return "UTC";
  },
};

/** Element names without an entry, so that a constant format is refused before anything runs. */
export function isFormattable(name: string): boolean {
  return Object.hasOwn(ELEMENTS, name) || /^E\dS$/.test(name);
}

/** `civil` and `instant` are microseconds since 1970 by the clock shown and by UTC's. */
export function formatTime(format: string, civil: bigint, instant: bigint, kind: string): string {
  const at = toCivil(civil);
  const day = dayNumber(at.year, at.month, at.day);
  const told: Told = {
    ...at,
    weekday: weekdayOf(at),
    yearDay: day - dayNumber(at.year, 1, 1) + 1,
    offset: Number((civil - instant) / 60_000_000n),
    instant,
  };
  return listPrinted(format, kind as TimeKind)
    .map((token) => (token.kind === "element" ? printElement(token.name, told) : token.text))
    .join("");
}

function printElement(name: string, told: Told): string {
  const digits = /^E(\d)S$/.exec(name)?.[1];
  if (digits !== undefined) {
    const shown = fraction(told).padEnd(9, "0").slice(0, Number(digits));
    return shown === "" ? two(told.second) : `${two(told.second)}.${shown}`;
  }
  const print = Object.hasOwn(ELEMENTS, name) ? ELEMENTS[name] : undefined;
  if (!print) throw new Error(`googlesql: the format element %${name} is not supported`);
  return print(told);
}
