/** As Python's repr of a float: the shortest digits, always with a point or an exponent. */
export function formatFloat(value: number): string {
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  if (value === 0) return Object.is(value, -0) ? "-0.0" : "0.0";
  const magnitude = Math.abs(value);
  if (magnitude >= 1e16 || magnitude < 1e-4) return padExponent(value.toExponential());
  // In this range JavaScript uses an exponent only below 1e-6, so never.
  const digits = String(value);
  return digits.includes(".") ? digits : `${digits}.0`;
}

function padExponent(written: string): string {
  return written.replace(/e([+-])(\d)$/, "e$10$2");
}

/** Digits that formatFixed and formatExponent write at most. */
export const MAX_DIGITS = 70;
/** So many digits more tell a tie: after its 5 they are zeros. */
const TIE_DIGITS = 30;

/** As Python's `'%.ne' % value` of what is not below 0: exact ties go to the even digit. */
export function formatExponent(value: number, digits: number): string {
  const [mantissa = "", exponent = ""] = value.toExponential(digits + TIE_DIGITS).split("e");
  const kept = keepTie(mantissa);
  return padExponent(kept === undefined ? value.toExponential(digits) : `${kept}e${exponent}`);
}

/** The number without the digits more, where they make a tie above an even digit. */
function keepTie(exact: string): string | undefined {
  const kept = exact.slice(0, -TIE_DIGITS);
  const isTie = /^50*$/.test(exact.slice(-TIE_DIGITS)) && /[02468]\.?$/.test(kept);
  return isTie ? kept.replace(/\.$/, "") : undefined;
}

/** As Python's `'%.nf' % value`: exact ties go to the even digit, where toFixed rounds them up. */
export function formatFixed(value: number, digits: number): string {
  const magnitude = Math.abs(value);
  const sign = value < 0 || Object.is(value, -0) ? "-" : "";
  if (magnitude >= 1e21)
    return `${sign}${BigInt(magnitude)}${digits > 0 ? "." : ""}${"0".repeat(digits)}`;
  return sign + (keepTie(magnitude.toFixed(digits + TIE_DIGITS)) ?? magnitude.toFixed(digits));
}
