/**
 * ROUND and TRUNC of the number that a FLOAT64 exactly is, to so many places: 2.675 is a little less,
 * and rounds to 2.67. DuckDB multiplies first, which rounds; SQL asks here only where that may tell.
 */
export function roundDouble(x: number, places: bigint): number {
  const n = Number(places);
  if (!Number.isFinite(x) || n > 100) return x;
  // Number.prototype.toFixed takes the nearest decimal, and of two as near the larger.
  if (n >= 0) return Math.sign(x) * Number(toFixed(Math.abs(x), n));
  const whole = BigInt(Math.trunc(Math.abs(x)));
  const unit = 10n ** BigInt(Math.min(-n, 400));
  const rounded = Math.sign(x) * Number(((whole + unit / 2n) / unit) * unit);
  if (!Number.isFinite(rounded)) throw new Error("googlesql: floating point overflow in ROUND");
  return rounded;
}

export function truncDouble(x: number, places: bigint): number {
  const n = Number(places);
  if (!Number.isFinite(x) || n > 100) return x;
  if (n < 0) {
    const unit = 10n ** BigInt(Math.min(-n, 400));
    return Math.sign(x) * Number((BigInt(Math.trunc(Math.abs(x))) / unit) * unit);
  }
  const text = toFixed(Math.abs(x), 100);
  return Math.sign(x) * Number(text.slice(0, text.length - 100 + n));
}

/** NUMERIC's text of the number that a FLOAT64 below 1e21 exactly is, its ninth digit rounded half away from zero. */
export function exactNumeric(x: number): string {
  return `${x < 0 ? "-" : ""}${Math.abs(x).toFixed(9)}`;
}

/** From 1e21 on a double is whole, and toFixed would write an exponent. */
function toFixed(x: number, places: number): string {
  return x < 1e21 ? x.toFixed(places) : `${BigInt(x)}.${"0".repeat(places)}`;
}
