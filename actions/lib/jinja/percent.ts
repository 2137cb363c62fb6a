import { JinjaError } from "./error.ts";
import { spendText } from "./meter.ts";
import { formatNumber } from "./number-format.ts";
import { readNumber } from "./number.ts";
import { cutText, padText } from "./pad.ts";
import { Float, nameType, toRepr, toText, Tuple, Undefined } from "./value.ts";
import type { Value } from "./value.ts";

const CONVERSION =
  /%(?:\(([^)]{0,500})\))?([-+ 0#]*)(\*|\d+)?(?:\.(\*|\d*))?[hlL]?([a-zA-Z%]|$|.)/gs;

/** Python's `format % value`: https://docs.python.org/3/library/stdtypes.html#old-string-formatting */
export function formatPercent(format: string, value: Value): string {
  const values = value instanceof Tuple ? value : [value];
  let used = 0;
  const take = (): Value => {
    const taken = values[used];
    if (taken === undefined) throw new JinjaError("a format has more places than values");
    used += 1;
    return taken;
  };
  spendText(format.length);
  const text = format.replace(CONVERSION, (_, key?: string, ...groups: (string | undefined)[]) => {
    const [flags = "", width, precision, type = ""] = groups;
    if (type === "%") return "%";
    const widthGiven = width === "*" ? readSize(take()) : Number(width ?? 0);
    const digits = precision === "*" ? readSize(take()) : Number(precision || 0);
    const item = key === undefined ? take() : readKey(value, key);
    return formatOne(item, {
      flags,
      width: widthGiven,
      precision: precision === undefined ? undefined : digits,
      type,
    });
  });
  const isTuple = value instanceof Tuple;
  const mayGoUnused = !isTuple && (Array.isArray(value) || value instanceof Map);
  if (used < values.length && !mayGoUnused) {
    throw new JinjaError("a format has fewer places than values");
  }
  spendText(text.length);
  return text;
}

function readKey(values: Value, key: string): Value {
  if (!(values instanceof Map)) throw new JinjaError("a format with names needs a dict");
  const found = values.get(key);
  if (found === undefined) throw new JinjaError(`a format finds no key ${toRepr(key)}`);
  return found;
}

function readSize(value: Value): number {
  if (typeof value !== "number") throw new JinjaError("* in a format needs an int");
  return value;
}

interface Conversion {
  readonly flags: string;
  readonly width: number;
  readonly precision: number | undefined;
  readonly type: string;
}

function formatOne(value: Value, { flags, width, precision, type }: Conversion): string {
  const side = flags.includes("-") || width < 0 ? "<" : ">";
  const fill = (text: string) => padText(text, { side, fill: " ", width: Math.abs(width) });
  if (type === "s" || type === "r" || type === "a") {
    const text = type === "s" ? toText(value) : toRepr(value);
    return fill(cutText(text, precision));
  }
  if (type === "c")
    return fill(typeof value === "number" ? String.fromCodePoint(value) : toText(value));
  if (!/^[diuxXoeEfFgG]$/.test(type)) throw new JinjaError(`a format has no conversion %${type}`);
  const number = readNumber(value);
  if (value instanceof Undefined) throw value.toError();
  if (number === undefined) {
    throw new JinjaError(`%${type} needs a number, found ${nameType(value)}`);
  }
  const isInteger = /[diu]/.test(type);
  if (/[xXo]/.test(type) && value instanceof Float) throw new JinjaError(`%${type} needs an int`);
  const whole = isInteger ? Math.trunc(number) : number;
  const written = formatNumber(whole, { type, precision, hasPrefix: flags.includes("#") });
  const digits = /[diuxXo]/.test(type) ? written.padStart(precision ?? 0, "0") : written;
  const isNegative = whole < 0 || (!isInteger && Object.is(whole, -0));
  const sign = isNegative ? "-" : (/[+ ]/.exec(flags.includes("+") ? "+" : flags)?.[0] ?? "");
  if (!flags.includes("0") || flags.includes("-")) return fill(sign + digits);
  return sign + digits.padStart(width - sign.length, "0");
}
