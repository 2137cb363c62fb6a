/** As Python's repr of a float: the shortest digits, always with a point or an exponent. */
export function formatFloat(value: number): string {
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  if (value === 0) return Object.is(value, -0) ? "-0.0" : "0.0";
  const magnitude = Math.abs(value);
  if (magnitude >= 1e16 || magnitude < 1e-4) {
    return value.toExponential().replace(/e([+-])(\d)$/, "e$10$2");
  }
  // In this range JavaScript uses an exponent only below 1e-6, so never.
  const digits = String(value);
  return digits.includes(".") ? digits : `${digits}.0`;
}

/** As Python's `'%.nf' % value`: exact ties go to the even digit, where toFixed rounds them up. */
export function formatFixed(value: number, digits: number): string {
  const bounded = Math.min(digits, 70);
  const rest = "0".repeat(digits - bounded);
  const magnitude = Math.abs(value);
  const sign = value < 0 || Object.is(value, -0) ? "-" : "";
  if (magnitude >= 1e21)
    return `${sign}${BigInt(magnitude)}${digits > 0 ? "." : ""}${"0".repeat(digits)}`;
  const exact = magnitude.toFixed(bounded + 30);
  const kept = exact.slice(0, exact.length - 30);
  const isTie = /^50*$/.test(exact.slice(-30));
  const isEven = /[02468]\.?$/.test(kept);
  return sign + (isTie && isEven ? kept.replace(/\.$/, "") : magnitude.toFixed(bounded)) + rest;
}
