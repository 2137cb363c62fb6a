import { padExponent } from "./exponent.ts";

/** A number of no sign; `isExact` is NUMERIC, rounded half away from zero, else FLOAT64, half to even. */
interface Size {
  readonly text: string;
  readonly isExact: boolean;
}

interface Layout {
  readonly flags: string;
  readonly precision: number | undefined;
}

/** %f, %e and %g, in capitals too, of a finite or infinite size. */
export function printDecimal(kind: string, size: Size, layout: Layout): string {
  const isCapital = /[FEG]/.test(kind);
  const special = /inf|nan/i.exec(size.text)?.[0].toLowerCase();
  if (special !== undefined) return isCapital ? special.toUpperCase() : special;
  const { flags, precision = 6 } = layout;
  const ratio = readRatio(size);
  const isFull = flags.includes("#");
  const lower = kind.toLowerCase();
  const text =
    lower === "f"
      ? printFixed(ratio, precision)
      : lower === "e"
        ? printScientific(ratio, precision)
        : printGeneral(ratio, precision, isFull);
  const pointed = isFull && !text.includes(".") ? text.replace(/^\d+/, "$&.") : text;
  const grouped =
    flags.includes("'") && !text.includes("e")
      ? pointed.replace(/^\d+/, (whole) => whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ","))
      : pointed;
  return isCapital ? grouped.toUpperCase() : grouped;
}

interface Ratio {
  readonly top: bigint;
  readonly bottom: bigint;
  readonly isExact: boolean;
}

/** A NUMERIC is its digits, a double exactly its binary ones. */
function readRatio({ text, isExact }: Size): Ratio {
  if (isExact) {
    const [whole = "", fraction = ""] = text.split(".");
    return { top: BigInt(whole + fraction), bottom: 10n ** BigInt(fraction.length), isExact };
  }
  let [value, bottom] = [Number(text), 1n];
  for (; !Number.isInteger(value); bottom *= 2n) value *= 2;
  return { top: BigInt(value), bottom, isExact };
}

/** The ratio times a power of ten, as the nearest integer. */
function roundAt({ top, bottom, isExact }: Ratio, power: number): bigint {
  const [over, under] =
    power >= 0 ? [top * 10n ** BigInt(power), bottom] : [top, bottom * 10n ** BigInt(-power)];
  const [whole, twice] = [over / under, (over % under) * 2n];
  const isUp = twice > under || (twice === under && (isExact || whole % 2n === 1n));
  return isUp ? whole + 1n : whole;
}

function printFixed(ratio: Ratio, digits: number): string {
  const all = String(roundAt(ratio, digits)).padStart(digits + 1, "0");
  return digits === 0 ? all : `${all.slice(0, -digits)}.${all.slice(-digits)}`;
}

/** The significant digits, rounded, and the exponent of the first. */
function readDigits(ratio: Ratio, count: number): [string, number] {
  const { top, bottom } = ratio;
  if (top === 0n) return ["0".repeat(count), 0];
  let exponent = String(top).length - String(bottom).length;
  const isBelow =
    exponent >= 0
      ? top < bottom * 10n ** BigInt(exponent)
      : top * 10n ** BigInt(-exponent) < bottom;
  if (isBelow) exponent -= 1;
  const digits = String(roundAt(ratio, count - 1 - exponent));
  return digits.length > count ? [digits.slice(0, count), exponent + 1] : [digits, exponent];
}

function printScientific(ratio: Ratio, precision: number): string {
  const [digits, exponent] = readDigits(ratio, precision + 1);
  const mantissa = precision === 0 ? digits : `${digits.charAt(0)}.${digits.slice(1)}`;
  return padExponent(`${mantissa}e${exponent < 0 ? "-" : "+"}${Math.abs(exponent)}`);
}

/** No double has more significant digits. */
const DIGITS = 1100;

/** C's %g: as %e where the exponent is far, else as %f, without trailing zeros. */
function printGeneral(ratio: Ratio, precision: number, isFull: boolean): string {
  if (isFull && precision > DIGITS) throw new Error("googlesql: FORMAT with too wide a value");
  const count = Math.min(Math.max(precision, 1), DIGITS);
  const [, exponent] = readDigits(ratio, count);
  const isNear = exponent >= -4 && exponent < count;
  const text = isNear ? printFixed(ratio, count - 1 - exponent) : printScientific(ratio, count - 1);
  return isFull ? text : text.replace(/(\.\d*?)0+(?=$|e)/, "$1").replace(/\.(?=$|e)/, "");
}

/** FLOAT64 as text that reads as the same again: 15 significant digits, or 17. */
export function printFloat(text: string): string {
  if (/inf|nan/i.test(text))
    return /nan/i.test(text) ? "nan" : text.startsWith("-") ? "-inf" : "inf";
  const [isNegative, size] = [text.startsWith("-"), text.replace(/^-/, "")];
  const precision = Number(Number(size).toPrecision(15)) === Number(size) ? 15 : 17;
  const printed = printGeneral(readRatio({ text: size, isExact: false }), precision, false);
  return (isNegative ? "-" : "") + printed;
}
