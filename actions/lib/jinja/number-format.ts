import { JinjaError } from "./error.ts";
import { formatExponent, formatFixed, formatFloat, MAX_DIGITS } from "./float.ts";

/** How to write a number, of Python's two ways to format: `%5.2f` and `{:,.2f}`. */
export interface NumberFormat {
  /** Python's letter: d, i, u, x, X, o, b, e, E, f, F, g, G or %; empty for the usual way, "." for a float's in so many digits. */
  readonly type: string;
  readonly precision: number | undefined;
  /** `0x` and its like before digits that are not decimal. */
  readonly hasPrefix?: boolean;
  /** `,` or `_` between thousands. */
  readonly separator?: string;
}

const BASES: ReadonlyMap<string, number> = new Map([
  ["b", 2],
  ["o", 8],
  ["x", 16],
]);

/** Digits of a number, without its sign. */
export function formatNumber(value: number, format: NumberFormat): string {
  const magnitude = Math.abs(value);
  const { type, precision = 6, hasPrefix = false, separator = "" } = format;
  if (precision > MAX_DIGITS) {
    throw new JinjaError(`a precision of ${precision} is more than ${MAX_DIGITS}`);
  }
  const letter = type.toLowerCase();
  const base = BASES.get(letter);
  let digits: string;
  if (base !== undefined) digits = (hasPrefix ? `0${letter}` : "") + toBase(magnitude, base);
  else if (!Number.isFinite(magnitude)) digits = formatFloat(magnitude);
  else if (hasPrefix && !/[diu]/.test(letter)) {
    throw new JinjaError(`a format's # with "${type}" is not supported`);
  } else if (letter === "f") digits = formatFixed(magnitude, precision);
  else if (letter === "%") digits = `${formatFixed(magnitude * 100, precision)}%`;
  else if (letter === "e") digits = formatExponent(magnitude, precision);
  else if (letter === "g" || letter === ".") digits = toGeneral(magnitude, precision, letter);
  else digits = Number.isInteger(magnitude) ? String(BigInt(magnitude)) : formatFloat(magnitude);
  const grouped = separator === "" ? digits : groupThousands(digits, separator);
  return type === letter ? grouped : grouped.toUpperCase();
}

function toBase(value: number, base: number): string {
  if (!Number.isInteger(value)) throw new JinjaError(`${value} is not an integer`);
  return value.toString(base);
}

/**
 * The shorter of fixed and exponent, in so many significant digits, zeros at the end left out.
 * With "." for its type, a whole number keeps one zero, and has room for it or an exponent.
 */
function toGeneral(value: number, precision: number, type: "g" | "."): string {
  const digits = Math.max(precision, 1);
  const rounded = formatExponent(value, digits - 1);
  const at = rounded.indexOf("e");
  const exponent = Number(rounded.slice(at + 1));
  if (exponent < -4 || exponent >= (type === "g" ? digits : digits - 1)) {
    if (value !== 0) return trimZeros(rounded.slice(0, at)) + rounded.slice(at);
  }
  const fixed = trimZeros(formatFixed(value, Math.max(digits - 1 - exponent, 0)));
  return type === "g" || fixed.includes(".") ? fixed : `${fixed}.0`;
}

function trimZeros(digits: string): string {
  return digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits;
}

function groupThousands(digits: string, separator: string): string {
  const [whole = "", ...rest] = digits.split(/(?=[.e%])/);
  return [whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, separator), ...rest].join("");
}
