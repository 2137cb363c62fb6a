/**
 * EXP, LN, LOG, LOG10, POW, SQRT and products of NUMERIC: computed with 60 digits after the point and rounded half
 * away from zero to NUMERIC's nine. Each takes and gives NUMERIC as text.
 */
const PLACES = 60;
const ONE = 10n ** BigInt(PLACES);
/** Of NUMERIC's 1e-9. */
const UNIT = 10n ** BigInt(PLACES - 9);

const fail = (problem: string) => new Error(`googlesql: ${problem}`);

const multiply = (a: bigint, b: bigint) => (a * b) / ONE;
const divide = (a: bigint, b: bigint) => (a * ONE) / b;

function read(text: string): bigint {
  const [, minus, whole = "", fraction = ""] = /^(-?)(\d*)\.?(\d*)$/.exec(text) ?? [];
  const size = BigInt(whole + fraction.padEnd(9, "0")) * UNIT;
  return minus === "-" ? -size : size;
}

function print(value: bigint): string {
  const size = ((value < 0n ? -value : value) + UNIT / 2n) / UNIT;
  const digits = String(size).padStart(10, "0");
  return `${value < 0n ? "-" : ""}${digits.slice(0, -9)}.${digits.slice(-9)}`;
}

/** Of a number near 1, by the series of atanh. */
function lnNear(m: bigint): bigint {
  const ratio = divide(m - ONE, m + ONE);
  const square = multiply(ratio, ratio);
  let [sum, power] = [0n, ratio];
  for (let n = 1n; power !== 0n; n += 2n) {
    sum += power / n;
    power = multiply(power, square);
  }
  return 2n * sum;
}

const LN_2 = lnNear(2n * ONE);

function ln(value: bigint): bigint {
  if (value <= 0n) throw fail("the logarithm of a number that is not positive");
  let [m, twos] = [value, 0n];
  for (; m > (ONE * 3n) / 2n; twos += 1n) m /= 2n;
  for (; m < (ONE * 3n) / 4n; twos -= 1n) m *= 2n;
  // What halving drops is far behind the digits that count.
  return lnNear(m) + twos * LN_2;
}

const LN_10 = ln(10n * ONE);

function exp(value: bigint): bigint {
  if (value > 70n * ONE) throw fail("NUMERIC overflow");
  if (value < -70n * ONE) return 0n;
  const twos = value / LN_2;
  const rest = value - twos * LN_2;
  let [sum, term] = [0n, ONE];
  for (let n = 1n; term !== 0n; n += 1n) {
    sum += term;
    term = multiply(term, rest) / n;
  }
  return twos >= 0n ? sum << twos : sum >> -twos;
}

export function expDecimal(x: string): string {
  return print(exp(read(x)));
}

export function lnDecimal(x: string): string {
  return print(ln(read(x)));
}

export function log10Decimal(x: string): string {
  return print(divide(ln(read(x)), LN_10));
}

export function logDecimal(x: string, base: string): string {
  const bottom = ln(read(base));
  if (bottom === 0n) throw fail("a logarithm to the base 1");
  return print(divide(ln(read(x)), bottom));
}

export function sqrtDecimal(x: string): string {
  const value = read(x);
  if (value < 0n) throw fail("the square root of a negative number");
  return print(root(value * ONE));
}

/** Newton's method, downwards. */
function root(value: bigint): bigint {
  if (value === 0n) return 0n;
  let guess = 1n << BigInt(Math.ceil(value.toString(2).length / 2));
  for (;;) {
    const next = (guess + value / guess) / 2n;
    if (next >= guess) return guess;
    guess = next;
  }
}

/** Whole powers up to this are multiplied out. */
const FEW = 64n;

export function powDecimal(x: string, y: string): string {
  const [base, power] = [read(x), read(y)];
  const isWhole = power % ONE === 0n;
  const times = power / ONE;
  if (power === 0n) return "1";
  if (base === 0n && power < 0n) throw fail("division by zero");
  if (base === 0n) return "0";
  if (base < 0n && !isWhole) throw fail("a fractional power of a negative number");
  if (isWhole && times <= FEW && times >= -FEW) return print(multiplyOut(base, times));
  const size = exp(multiply(power, ln(base < 0n ? -base : base)));
  return print(base < 0n && times % 2n !== 0n ? -size : size);
}

/** Exactly, and then rounded to PLACES. */
function multiplyOut(base: bigint, times: bigint): bigint {
  const units = base / UNIT;
  const [top, bottom] = [
    units ** (times < 0n ? -times : times),
    10n ** (9n * (times < 0n ? -times : times)),
  ];
  return times < 0n ? (bottom * ONE) / top : (top * ONE) / bottom;
}

export function multiplyDecimal(a: string, b: string): string {
  return print(multiply(read(a), read(b)));
}
