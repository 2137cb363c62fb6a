const PLUS = 0x2b;
const MINUS = 0x2d;
const DOT = 0x2e;
const ZERO = 0x30;

/** Fifteen digits are below 2^53, so they and the power that divides them are exact. */
const MAX_PLAIN_BYTES = 15;
const POWERS_OF_TEN = Float64Array.from({ length: MAX_PLAIN_BYTES }, (_, scale) => 10 ** scale);

const DECIMAL = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/**
 * Reads digits with an optional sign and fraction straight from bytes, as nearly every cell has
 * them. NaN means that the bytes are not of this form: give their text to `parseDecimal`.
 */
export function parsePlainDecimal(bytes: Uint8Array, start: number, end: number): number {
  const sign = bytes[start];
  let at = sign === MINUS || sign === PLUS ? start + 1 : start;
  if (end - at > MAX_PLAIN_BYTES) return Number.NaN;
  const integerStart = at;
  let digits = 0;
  for (; at < end; at += 1) {
    const digit = (bytes[at] as number) - ZERO;
    if (digit < 0 || digit > 9) break;
    digits = digits * 10 + digit;
  }
  if (at === integerStart) return Number.NaN;
  if (at < end) {
    if (bytes[at] !== DOT || at + 1 === end) return Number.NaN;
    const fractionStart = at + 1;
    for (at = fractionStart; at < end; at += 1) {
      const digit = (bytes[at] as number) - ZERO;
      if (digit < 0 || digit > 9) return Number.NaN;
      digits = digits * 10 + digit;
    }
    digits /= POWERS_OF_TEN[end - fractionStart] as number;
  }
  return sign === MINUS ? -digits : digits;
}

/** Why a text is not one that `parseDecimal` reads. */
export function explainDecimal(text: string): string {
  const isGrouped = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text);
  return isGrouped ? "is no decimal number; write it without commas" : "is no decimal number";
}

/**
 * The number that a strict decimal text spells: optional sign, digits, optional fraction, optional
 * exponent. Undefined for every other text, such as `1,000`, `0x1F`, `.5`, `NaN` or `1e999`.
 */
export function parseDecimal(text: string): number | undefined {
  const value = DECIMAL.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : undefined;
}
