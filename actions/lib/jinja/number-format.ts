import { JinjaError } from "./error.ts";
import { formatFixed, formatFloat } from "./float.ts";
import { spendText } from "./meter.ts";

/** How to write a number, of Python's two ways to format: `%5.2f` and `{:,.2f}`. */
export interface NumberFormat {
  /** Python's letter: d, i, u, x, X, o, b, e, E, f, F, g, G or %; empty for the usual way. */
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
  if (precision > 100) throw new JinjaError(`a precision of ${precision} is more than 100`);
  spendText(precision);
  const letter = type.toLowerCase();
  const base = BASES.get(letter);
  let digits: string;
  if (base !== undefined) digits = (hasPrefix ? `0${letter}` : "") + toBase(magnitude, base);
  else if (!Number.isFinite(magnitude)) digits = formatFloat(magnitude);
  else if (letter === "f") digits = formatFixed(magnitude, precision);
  else if (letter === "%") digits = `${formatFixed(magnitude * 100, precision)}%`;
  else if (letter === "e") digits = toExponent(magnitude, precision);
  else if (letter === "g") digits = toGeneral(magnitude, Math.max(precision, 1));
  else digits = Number.isInteger(magnitude) ? String(BigInt(magnitude)) : formatFloat(magnitude);
  const grouped = separator === "" ? digits : groupThousands(digits, separator);
  return type === letter ? grouped : grouped.toUpperCase();
}

function toBase(value: number, base: number): string {
  if (!Number.isInteger(value)) throw new JinjaError(`${value} is not an integer`);
  return value.toString(base);
}

function toExponent(value: number, precision: number): string {
  return value.toExponential(precision).replace(/e([+-])(\d)$/, "e$10$2");
}

/** The shorter of fixed and exponent, in so many significant digits, zeros at the end left out. */
function toGeneral(value: number, precision: number): string {
  if (value === 0) return "0";
  const rounded = toExponent(value, precision - 1);
  const exponent = Number(rounded.slice(rounded.indexOf("e") + 1));
  if (exponent < -4 || exponent >= precision) {
    return rounded.replace(/\.?0*e/, (zeros) => (zeros.startsWith(".") ? "e" : zeros));
  }
  const fixed = formatFixed(value, precision - 1 - exponent);
  return fixed.includes(".") ? fixed.replace(/\.?0+$/, "") : fixed;
}

function groupThousands(digits: string, separator: string): string {
  const [whole = "", ...rest] = digits.split(/(?=[.e%])/);
  return [whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, separator), ...rest].join("");
}
