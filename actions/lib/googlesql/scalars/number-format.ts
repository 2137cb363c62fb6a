import { remember } from "./remember.ts";

/**
 * CAST of a number to STRING with FORMAT:
 * https://cloud.google.com/bigquery/docs/reference/standard-sql/format-elements#format_numeric_type_as_string
 */
interface NumberFormat {
  /** FM: no spaces, no zeros at the end. */
  readonly isCompact: boolean;
  /** B: spaces where the whole part is 0. */
  readonly isBlankZero: boolean;
  readonly currency: string;
  /** `S` before, or S, MI or PR after. */
  readonly front: string;
  readonly back: string;
  /** Of 0, 9 and the comma; X and x of a hexadecimal one. */
  readonly whole: string;
  readonly point: string;
  readonly fraction: string;
  readonly exponent: string;
  readonly roman: string;
}

/** A number as all its digits, of which so many are after the point. */
interface Exact {
  readonly isNegative: boolean;
  readonly digits: bigint;
  readonly scale: number;
  /** A FLOAT64 is rounded half to even, as C does; the others half away from zero. */
  readonly isDouble: boolean;
}

const fail = (problem: string) => new Error(`googlesql: FORMAT of a number ${problem}`);
const ELEMENT = /EEEE|FM|MI|PR|RN|TM[9E]?|[$09X.D,GSBVCL]/giy;
const DECIMAL = /^(S?)((?:[09][09,]*)?|(?<=S)[09,]*)([.V]?)([09]*)(e*)(S|MI|PR|)$/i;
const HEXADECIMAL = /^(S?)([0Xx]{1,16})()()()(S|MI|PR|)$/i;

const readFormat = remember((format: string): NumberFormat => {
  const elements = format.match(ELEMENT) ?? [];
  if (elements.join("") !== format) throw fail(`knows no "${format}"`);
  const take = (pattern: RegExp) => elements.filter((one) => pattern.test(one));
  const [compact, blank, money] = [take(/^FM$/i), take(/^B$/i), take(/^[$CL]$/i)];
  const rest = elements.filter((one) => !/^(?:FM|B|[$CL])$/i.test(one)).join("");
  const plain = rest.replaceAll(/[gG]/g, ",").replaceAll(/[dD]/g, ".");
  if ([compact, blank, money].some((one) => one.length > 1))
    throw fail(`repeats itself in "${format}"`);
  const isRoman = /^RN$/i.test(plain);
  const isHexadecimal = /x/i.test(plain);
  const found = (isHexadecimal ? HEXADECIMAL : DECIMAL).exec(plain);
  if (!isRoman && (!found || !/[09x]/i.test(plain))) throw fail(`cannot be "${format}"`);
  const [, front = "", whole = "", point = "", fraction = "", exponent = "", back = ""] =
    found ?? [];
  const isWrong =
    (front !== "" && back !== "") ||
    (exponent !== "" && (exponent.length !== 4 || whole.includes(","))) ||
    ((isRoman || isHexadecimal) && blank.length + money.length > 0);
  if (isWrong) throw fail(`cannot be "${format}"`);
  const symbol = money[0] ?? "";
  return {
    isCompact: compact.length > 0,
    isBlankZero: blank.length > 0,
    currency:
      symbol === "" || /[$lL]/.test(symbol) ? symbol && "$" : symbol === "c" ? "usd" : "USD",
    front,
    back: back.toUpperCase(),
    whole,
    point: point.toUpperCase(),
    fraction,
    exponent: exponent.charAt(0),
    roman: isRoman ? plain : "",
  };
});

/** `text` is INT64's or NUMERIC's. */
export function formatDecimal(text: string, format: string): string {
  const [, minus, whole = "", fraction = ""] = /^(-?)(\d*)\.?(\d*)$/.exec(text) ?? [];
  const [digits, scale] = [BigInt(whole + fraction), fraction.length];
  return formatNumber({ isNegative: minus === "-", digits, scale, isDouble: false }, format);
}

export function formatDouble(x: number, format: string): string {
  if (!Number.isFinite(x)) throw fail("takes no infinity and no NaN");
  let [value, halvings] = [Math.abs(x), 0];
  for (; !Number.isInteger(value); halvings += 1) value *= 2;
  const digits = BigInt(value) * 5n ** BigInt(halvings);
  return formatNumber({ isNegative: x < 0, digits, scale: halvings, isDouble: true }, format);
}

function formatNumber(value: Exact, format: string): string {
  const layout = readFormat(format);
  const text = layout.roman
    ? printRoman(value, layout)
    : /x/i.test(layout.whole)
      ? printHexadecimal(value, layout)
      : printDecimal(value, layout);
  return layout.isCompact ? text.trim() : text;
}

/** The value times a power of ten, rounded. */
function round({ digits, scale, isDouble }: Exact, places: number): bigint {
  if (places >= scale) return digits * 10n ** BigInt(places - scale);
  const unit = 10n ** BigInt(scale - places);
  const [whole, twice] = [digits / unit, (digits % unit) * 2n];
  const isUp = twice > unit || (twice === unit && (!isDouble || whole % 2n === 1n));
  return isUp ? whole + 1n : whole;
}

/** What stands before the point and after it, and the exponent. */
function spread(value: Exact, layout: NumberFormat): readonly [string, string, string] {
  const places = layout.fraction.length;
  let [shift, exponent] = [places, ""];
  if (layout.exponent !== "") {
    const magnitude = value.digits === 0n ? 0 : String(value.digits).length - 1 - value.scale;
    const isLonger = String(round(value, places - magnitude)).length > places + 1;
    const power = isLonger ? magnitude + 1 : magnitude;
    shift = places - power;
    exponent = `${layout.exponent}${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
  }
  const all = String(round(value, shift)).padStart(places + 1, "0");
  const whole = all.slice(0, all.length - places);
  const fraction = all.slice(all.length - places);
  return [
    whole === "0" ? "" : whole,
    layout.isCompact ? fraction.replace(/0+$/, "") : fraction,
    exponent,
  ];
}

function printDecimal(value: Exact, layout: NumberFormat): string {
  const [whole, fraction, exponent] = spread(value, layout);
  const places = layout.whole.replaceAll(",", "").length;
  const isTooLong = whole.length > places;
  const isBlank = layout.isBlankZero && whole === "";
  const slots = layout.exponent === "" ? layout.whole : layout.whole.slice(-1);
  const isShown =
    places > 0 &&
    (whole !== "" || exponent !== "" || layout.whole.includes("0") || fraction === "");
  const integer = isShown ? fillSlots(slots, whole || "0", isTooLong) : "";
  const after = Array.from(layout.fraction, (_, at) => (isTooLong ? "#" : (fraction[at] ?? "")));
  const shown = `${integer}${layout.point === "." ? "." : ""}${after.join("")}${isTooLong && exponent ? "####" : exponent}`;
  const text = isBlank ? " ".repeat(shown.length) : shown;
  const money = isBlank ? " ".repeat(layout.currency.length) : layout.currency;
  return sign(layout, { isNegative: value.isNegative, isBlank }, [
    " ".repeat(slots.length - integer.length),
    money + text,
  ]);
}

/** Digits from the right; beyond the first a 0 of the format and what is right of it are still filled. */
function fillSlots(slots: string, digits: string, isTooLong: boolean): string {
  const firstZero = slots.search(/0/);
  let [text, at] = ["", digits.length - 1];
  for (let slot = slots.length - 1; slot >= 0; slot -= 1) {
    if (at < 0 && (firstZero < 0 || slot < firstZero)) break;
    const isComma = slots[slot] === ",";
    text = (isComma ? "," : isTooLong ? "#" : (digits[at] ?? "0")) + text;
    if (!isComma) at -= 1;
  }
  return text;
}

function sign(
  { front, back }: NumberFormat,
  { isNegative, isBlank }: { isNegative: boolean; isBlank: boolean },
  [padding, text]: readonly [string, string],
): string {
  const pick = (negative: string, other: string) =>
    isBlank || !isNegative ? (isBlank ? " " : other) : negative;
  if (front !== "") return padding + pick("-", "+") + text;
  if (back === "S") return padding + text + pick("-", "+");
  if (back === "MI") return padding + text + pick("-", " ");
  if (back === "PR") return padding + pick("<", " ") + text + pick(">", " ");
  return padding + pick("-", " ") + text;
}

function printHexadecimal(value: Exact, layout: NumberFormat): string {
  const digits = round({ ...value, isDouble: false }, 0).toString(16);
  // A 0 has the case of the next X.
  const slots = layout.whole.replaceAll(/0(?=0*([Xx]?))/g, (_, next: string) => next || "X");
  const isTooLong = digits.length > slots.length;
  const text = fillSlots(
    layout.whole.replaceAll(/[Xx]/g, "9"),
    isTooLong ? slots : digits,
    isTooLong,
  );
  const cased = Array.from(text, (one, at) =>
    slots[slots.length - text.length + at] === "X" ? one.toUpperCase() : one,
  ).join("");
  const { isNegative } = value;
  return sign(layout, { isNegative, isBlank: false }, [
    " ".repeat(slots.length - text.length),
    cased,
  ]);
}

const ROMAN = Object.entries({
  M: 1000,
  CM: 900,
  D: 500,
  CD: 400,
  C: 100,
  XC: 90,
  L: 50,
  XL: 40,
  X: 10,
  IX: 9,
  V: 5,
  IV: 4,
  I: 1,
});

function printRoman(value: Exact, { roman }: NumberFormat): string {
  let left = Number(round(value, 0));
  if (value.isNegative || left < 1 || left > 3999) throw fail("as Roman numerals is of 1 to 3999");
  let text = "";
  for (const [numeral, worth] of ROMAN) {
    for (; left >= worth; left -= worth) text += numeral;
  }
  return (roman === "rn" ? text.toLowerCase() : text).padStart(15);
}
