import { Float } from "./value.ts";
import type { Value } from "./value.ts";

/** The number that a bool, int or float is in arithmetic. */
export function readNumber(value: Value): number | undefined {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  return value instanceof Float ? value.value : undefined;
}

const INTEGER = /^[-+]?[0-9a-z]+(?:_[0-9a-z]+)*$/i;
const PREFIXES: ReadonlyMap<number, RegExp> = new Map([
  [2, /^0b/i],
  [8, /^0o/i],
  [16, /^0x/i],
]);

/** The number that Python's `int(text, base)` reads; undefined where that is an error. */
export function parseInteger(text: string, base: number): number | undefined {
  const written = text.trim();
  if (!INTEGER.test(written) || base < 2 || base > 36) return undefined;
  const sign = written.startsWith("-") ? -1 : 1;
  const unsigned = written.replace(/^[-+]/, "").replace(PREFIXES.get(base) ?? /^$/, "");
  const digits = unsigned.replaceAll("_", "").toLowerCase();
  const isValid = digits.split("").every((digit) => Number.parseInt(digit, 36) < base);
  const number = sign * Number.parseInt(digits, base);
  return isValid && Number.isSafeInteger(number) ? number + 0 : undefined;
}

/** The number that Python's `float(text)` reads; undefined where that is an error. */
export function parseFloat(text: string): number | undefined {
  const written = text
    .trim()
    .toLowerCase()
    .replaceAll(/(?<=\d)_(?=\d)/g, "");
  if (/^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/.test(written)) return Number(written);
  const special = /^([-+]?)(inf|infinity|nan)$/.exec(written);
  if (special === null) return undefined;
  if (special[2] === "nan") return Number.NaN;
  return special[1] === "-" ? -Infinity : Infinity;
}
