import { padExponent } from "./exponent.ts";
import { readKept } from "./json-text.ts";
import { printJson } from "./json.ts";

/** What FORMAT prints: https://cloud.google.com/bigquery/docs/reference/standard-sql/string_functions#format_string */
const SPECIFIER = /%([-+ #0']*)(\d+|\*)?(?:\.(\d+|\*)?)?([A-Za-z%])/g;

interface Layout {
  readonly flags: string;
  readonly precision: number | undefined;
}

/** `told` is JSON of a list, each a letter of the type and DuckDB's text, or null for NULL. */
export function formatText(format: string, told: string): string | null {
  const args = JSON.parse(told) as (string | null)[];
  const bare = format.replaceAll(SPECIFIER, "");
  if (bare.includes("%")) throw fail("a specifier that is none");
  let [at, isNull] = [0, false];
  const take = () => {
    if (at >= args.length) throw fail("too few arguments");
    at += 1;
    return args[at - 1] ?? null;
  };
  const count = (text: string | undefined) => {
    if (text !== "*") return text === undefined ? undefined : Number(text);
    const value = take();
    if (value?.startsWith("i")) return Number(value.slice(1));
    throw fail("a width that is no INT64");
  };
  const printed = format.replaceAll(
    SPECIFIER,
    (whole, flags: string, wide?: string, exact?: string, kind = "") => {
      if (kind === "%") {
        if (whole !== "%%") throw fail("%% with flags");
        return "%";
      }
      const width = count(wide) ?? 0;
      const precision = whole.includes(".") ? (count(exact) ?? 0) : undefined;
      if (width < 0 || (precision ?? 0) < 0) throw fail("a negative width");
      const value = take();
      if (value === null && kind !== "t" && kind !== "T") isNull = true;
      const text = isNull ? "" : printOne(kind, value, { flags, precision });
      return pad(text, { flags, width, isNumber: /[dioxXfFeEgG]/.test(kind) });
    },
  );
  if (at < args.length) throw fail("too many arguments");
  return isNull ? null : printed;
}

function fail(problem: string): Error {
  return new Error(`googlesql: FORMAT with ${problem}`);
}

function pad(
  text: string,
  { flags, width, isNumber }: { flags: string; width: number; isNumber: boolean },
): string {
  const missing = Math.max(0, width - Array.from(text).length);
  if (flags.includes("-")) return text + " ".repeat(missing);
  if (!flags.includes("0") || !isNumber || /inf|nan/i.test(text)) return " ".repeat(missing) + text;
  const front = /^[-+ ]?(?:0[xX])?/.exec(text)?.[0] ?? "";
  return front + "0".repeat(missing) + text.slice(front.length);
}

function printOne(kind: string, told: string | null, layout: Layout): string {
  const { flags, precision } = layout;
  if (kind === "t" || kind === "T") {
    const text = printValue(told, kind === "T");
    return precision === undefined ? text : Array.from(text).slice(0, precision).join("");
  }
  const [type, value] = [told?.charAt(0) ?? "", told?.slice(1) ?? ""];
  if (kind === "p" || kind === "P") {
    if (type !== "j") throw fail(`%${kind} of what is no JSON`);
    return kind === "p" ? value : printJson(readKept(value), { indent: 2, quote: JSON.stringify });
  }
  if (kind === "s") {
    if (type !== "s") throw fail("%s of what is no STRING");
    return precision === undefined ? value : Array.from(value).slice(0, precision).join("");
  }
  if (/[dioxX]/.test(kind)) {
    if (type !== "i") throw fail(`%${kind} of what is no INT64`);
    return printInteger(kind, BigInt(value), layout);
  }
  if (!/[fFeEgG]/.test(kind)) throw fail(`%${kind}, which is not supported`);
  if (type !== "f" && !(type === "n" && /[fF]/.test(kind)))
    throw fail(`%${kind} of what is no number of its kinds`);
  const isNegative = value.startsWith("-");
  const size = printSize(kind, [type, isNegative ? value.slice(1) : value], layout);
  return sign(isNegative, flags) + (flags.includes("'") ? group(size) : size);
}

function sign(isNegative: boolean, flags: string): string {
  if (isNegative) return "-";
  return flags.includes("+") ? "+" : flags.includes(" ") ? " " : "";
}

function group(text: string): string {
  return text.replace(/^\d+/, (whole) => whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ","));
}

function printInteger(kind: string, value: bigint, { flags, precision }: Layout): string {
  const size = value < 0n ? -value : value;
  const base = kind === "o" ? 8 : /[xX]/.test(kind) ? 16 : 10;
  if (flags.includes("'") && base !== 10) throw fail("grouped digits but decimal ones");
  const digits = size.toString(base).padStart(precision ?? 1, "0");
  const shown = flags.includes("'") ? group(digits) : digits;
  const prefix =
    flags.includes("#") && size !== 0n ? (base === 16 ? "0x" : base === 8 ? "0" : "") : "";
  const text = sign(value < 0n, flags) + prefix + shown;
  return kind === "X" ? text.toUpperCase() : text;
}

function printSize(
  kind: string,
  [type, text]: readonly [string, string],
  { flags, precision: digits = 6 }: Layout,
): string {
  if (/[a-z]/.test(text.replace(/e[+-]?\d+$/, "")))
    return /[FEG]/.test(kind) ? text.toUpperCase() : text;
  const lower = kind.toLowerCase();
  let printed = "";
  if (lower === "f") printed = printFixed(text, { digits, isDecimal: type === "n" });
  else if (lower === "e") printed = padExponent(Number(text).toExponential(digits));
  else printed = printGeneral(Number(text), digits === 0 ? 1 : digits, flags.includes("#"));
  return /[EG]/.test(kind) ? printed.toUpperCase() : printed;
}

/** C's %g: as %e where the exponent is far, else as %f, without trailing zeros. */
function printGeneral(value: number, digits: number, isFull: boolean): string {
  const scientific = value.toExponential(digits - 1);
  const exponent = Number(scientific.split("e")[1]);
  const trim = (text: string) =>
    isFull || !text.includes(".") ? text : text.replace(/\.?0+$/, "");
  if (exponent >= -4 && exponent < digits) return trim(value.toFixed(digits - 1 - exponent));
  const [mantissa = ""] = scientific.split("e");
  return padExponent(`${trim(mantissa)}e${exponent < 0 ? "-" : "+"}${Math.abs(exponent)}`);
}

/** The exact value rounded: a double half to even, as C does; a NUMERIC half away from zero. */
function printFixed(
  text: string,
  { digits, isDecimal }: { digits: number; isDecimal: boolean },
): string {
  const [top, bottom] = isDecimal ? ratioOfDecimal(text) : ratioOfDouble(text);
  const scaled = top * 10n ** BigInt(digits);
  const [whole, twice] = [scaled / bottom, (scaled % bottom) * 2n];
  const isUp = twice > bottom || (twice === bottom && (isDecimal || whole % 2n === 1n));
  const all = String(isUp ? whole + 1n : whole).padStart(digits + 1, "0");
  return digits === 0 ? all : `${all.slice(0, -digits)}.${all.slice(-digits)}`;
}

function ratioOfDecimal(text: string): [bigint, bigint] {
  const [whole = "", fraction = ""] = text.split(".");
  return [BigInt(whole + fraction), 10n ** BigInt(fraction.length)];
}

/** A double is exactly its binary digits. */
function ratioOfDouble(text: string): [bigint, bigint] {
  let [value, bottom] = [Number(text), 1n];
  for (; !Number.isInteger(value); bottom *= 2n) value *= 2;
  return [BigInt(value), bottom];
}

/** %t, and %T, which is a literal or constructor. */
function printValue(told: string | null, isLiteral: boolean): string {
  if (told === null) return "NULL";
  const type = told.charAt(0);
  const value = /[cz]/.test(type) ? printInstant(told) : told.slice(1);
  if (type === "a") {
    const items = (JSON.parse(value) as (string | null)[]).map((one) => printValue(one, isLiteral));
    return `[${items.join(", ")}]`;
  }
  if (type === "f") return printFloat(value, isLiteral);
  if (type === "y") return printBytes(value, isLiteral);
  if (!isLiteral || type === "i" || type === "o") return value;
  if (type === "n") return `NUMERIC "${value}"`;
  if (type === "d") return `DATE "${value}"`;
  if (type === "c") return `DATETIME "${value}"`;
  if (type === "z") return `TIMESTAMP "${value}"`;
  if (type === "j") return `JSON ${quoteText(value)}`;
  return quoteText(value);
}

/** With no, three or six digits of a second; a TIMESTAMP in UTC. */
function printInstant(told: string): string {
  const text = told.slice(1).replace(/\.?(?:000){1,2}$/, "");
  return told.startsWith("z") ? `${text}+00` : text;
}

function printFloat(text: string, isLiteral: boolean): string {
  const value = Number(text.replace(/inf$/, "Infinity"));
  if (!Number.isFinite(value)) return isLiteral ? `CAST("${text}" AS FLOAT64)` : text;
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e15 || size < 1e-4)) return padExponent(value.toExponential());
  return Number.isInteger(value) ? `${value}.0` : String(value);
}

const ESCAPES: Readonly<Record<string, string>> = {
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\\": "\\\\",
};

function quoteText(text: string): string {
  const mark = text.includes('"') && !text.includes("'") ? "'" : '"';
  const inside = text.replaceAll(/[\n\r\t\\]/g, (one) => ESCAPES[one] ?? one);
  return mark + inside.replaceAll(mark, `\\${mark}`) + mark;
}

function printBytes(hex: string, isLiteral: boolean): string {
  const text = Buffer.from(hex, "hex").toString("latin1");
  const quoted = isLiteral ? quoteText(text) : text;
  const shown = quoted.replaceAll(
    /[^ -~]/g,
    (one) => `\\x${one.charCodeAt(0).toString(16).padStart(2, "0")}`,
  );
  return isLiteral ? `b${shown}` : shown;
}
