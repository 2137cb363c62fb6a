import { printDecimal } from "./format-number.ts";
import { textOf } from "./json.ts";
import { printValue, readTold } from "./print-value.ts";
import type { Told } from "./print-value.ts";

/** What FORMAT prints: https://cloud.google.com/bigquery/docs/reference/standard-sql/format-elements#format_string */
const SPECIFIER = /%([-+ #0']*)(\d+|\*)?(?:\.(\d+|\*)?)?([A-Za-z%])/g;
const MOST = 2 ** 20;

interface Layout {
  readonly flags: string;
  readonly width: number;
  readonly precision: number | undefined;
}

/** `told` is a JSON list of values as `googlesql.tell` tells them. NULL but for %t and %T gives NULL. */
export function formatText(format: string, told: string): string | null {
  const args = (JSON.parse(told) as string[]).map(readTold);
  const bare = format.replaceAll(SPECIFIER, "");
  if (bare.includes("%")) throw fail("a specifier that is none");
  let [at, isNull] = [0, false];
  const take = (): Told => {
    const arg = args[at];
    if (!arg) throw fail("too few arguments");
    at += 1;
    return arg;
  };
  const count = (text: string | undefined) => {
    if (text !== "*") return text === undefined ? undefined : Number(text);
    const { type, value } = take();
    if (!INTEGER.test(type.name)) throw fail("a width that is no INT64");
    if (value === undefined) isNull = true;
    return Number(textOf(value) ?? 0);
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
      const isGeneral = /[gG]/.test(kind);
      if (Math.abs(width) > MOST || (!isGeneral && (precision ?? 0) > MOST))
        throw fail("too wide a value");
      const value = take();
      checkType(kind, value.type.name);
      if (value.value === undefined && !/[tT]/.test(kind)) isNull = true;
      return isNull
        ? ""
        : printOne(kind, value, {
            flags: width < 0 ? `${flags}-` : flags,
            width: Math.abs(width),
            precision: precision === undefined || precision < 0 ? undefined : precision,
          });
    },
  );
  if (at < args.length) throw fail("too many arguments");
  return isNull ? null : printed;
}

function fail(problem: string): Error {
  return new Error(`googlesql: FORMAT with ${problem}`);
}

/** A bare NULL is an INT64. */
const INTEGER = /^(?:BIGINT|INTEGER|"NULL")$/;

/** What each specifier takes. */
const TAKES: readonly (readonly [RegExp, RegExp, string])[] = [
  [/[dioxX]/, INTEGER, "INT64"],
  [/[fFeEgG]/, /^(?:DOUBLE|DECIMAL\(.*)$/, "FLOAT64 or NUMERIC"],
  [/s/, /^VARCHAR$/, "STRING"],
  [/[pP]/, /^JSON$/, "JSON"],
  [/[tT]/, /^/, ""],
];

function checkType(kind: string, type: string): void {
  const [, types, title] = TAKES.find(([kinds]) => kinds.test(kind)) ?? [];
  if (!types) throw fail(`%${kind}, which is no specifier`);
  if (!types.test(type)) throw fail(`%${kind} of what is no ${title}`);
}

function printOne(kind: string, told: Told, layout: Layout): string {
  if (/[tTspP]/.test(kind)) {
    const text = printValue(told, kind);
    const cut = layout.precision;
    const shown = cut === undefined ? text : Array.from(text).slice(0, cut).join("");
    return pad(shown, { ...layout, isZeroed: false });
  }
  const text = (textOf(told.value) ?? "").replace(/^-0\.0$/, "0.0");
  const isWhole = /[dioxX]/.test(kind);
  const [isNegative, size] = [text.startsWith("-"), text.replace(/^-/, "")];
  const digits = isWhole
    ? printInteger(kind, BigInt(size), layout)
    : printDecimal(kind, { text: size, isExact: told.type.name !== "DOUBLE" }, layout);
  const isPrecise = /[di]/.test(kind) && layout.precision !== undefined;
  const isZeroed = layout.flags.includes("0") && !isPrecise && !/inf|nan/i.test(digits);
  return pad(printSign(isNegative, layout.flags) + digits, { ...layout, isZeroed });
}

function pad(text: string, { flags, width, isZeroed }: Layout & { isZeroed: boolean }): string {
  const missing = Math.max(0, width - Array.from(text).length);
  if (flags.includes("-")) return text + " ".repeat(missing);
  if (!isZeroed) return " ".repeat(missing) + text;
  const front = /^[-+ ]?(?:0[xX])?/.exec(text)?.[0] ?? "";
  return front + "0".repeat(missing) + text.slice(front.length);
}

function printSign(isNegative: boolean, flags: string): string {
  if (isNegative) return "-";
  return flags.includes("+") ? "+" : flags.includes(" ") ? " " : "";
}

/** In thousands by commas; hexadecimal digits by four with colons, octal ones by four with commas. */
function printInteger(kind: string, size: bigint, { flags, precision = 1 }: Layout): string {
  const base = kind === "o" ? 8 : /[xX]/.test(kind) ? 16 : 10;
  const digits =
    precision === 0 && size === 0n && base === 10
      ? ""
      : size.toString(base).padStart(precision, "0");
  const mark = base === 16 ? ":" : ",";
  const shown = flags.includes("'")
    ? digits.replaceAll(base === 10 ? /\B(?=(?:\d{3})+$)/g : /\B(?=(?:\w{4})+$)/g, mark)
    : digits;
  const prefix = base === 16 ? "0x" : base === 8 && !/^0./.test(shown) ? "0" : "";
  const text = (flags.includes("#") ? prefix : "") + shown;
  return kind === "X" ? text.toUpperCase() : text;
}
