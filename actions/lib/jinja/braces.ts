import { JinjaError } from "./error.ts";
import { spend, spendText } from "./meter.ts";
import { formatNumber } from "./number-format.ts";
import { readNumber } from "./number.ts";
import { cutText, padText } from "./pad.ts";
import { describeType, Float, isObject, nameType, toRepr, toText, Undefined } from "./value.ts";
import type { Value } from "./value.ts";

const FIELD = /\{\{|\}\}|\{([^{}!:]*)(?:!([rsa]))?(?::([^{}]*))?\}|[{}]/g;
const SPEC = /^(?:([^])?([<>=^]))?([-+ ]?)(#?)(0?)(\d*)([,_]?)(?:\.(\d+))?([a-zA-Z%]?)$/u;

/** Python's `str.format`: https://docs.python.org/3/library/string.html#format-string-syntax */
export function formatBraces(
  format: string,
  args: readonly Value[],
  named: ReadonlyMap<string, Value>,
): string {
  let next = 0;
  spendText(format.length);
  return format.replace(FIELD, (written, field?: string, conversion?: string, spec = "") => {
    if (written === "{{" || written === "}}") return written.charAt(0);
    if (field === undefined) throw new JinjaError(`a format has a single "${written}"`);
    const [name = ""] = /^[^.[]*/.exec(field) ?? [];
    const value =
      name === "" ? args[next] : /^\d+$/.test(name) ? args[Number(name)] : named.get(name);
    if (name === "") next += 1;
    if (value === undefined) throw new JinjaError(`a format has no value for {${name}}`);
    const found = followPath(value, field.slice(name.length));
    const shown = conversion === "r" || conversion === "a" ? toRepr(found) : found;
    return formatSpec(conversion === "s" ? toText(shown) : shown, spec);
  });
}

/** The part of a value that `[key]` and `.attribute` in a field name. */
function followPath(value: Value, path: string): Value {
  let found = value;
  for (const [step, key, attribute] of path.matchAll(/\[([^\]]*)\]|\.([^.[]+)|./g)) {
    spend(1);
    const name = key ?? attribute ?? "";
    let inside: Value | undefined;
    if (attribute !== undefined) inside = isObject(found) ? found.getAttribute(name) : undefined;
    else if (found instanceof Map) inside = found.get(/^\d+$/.test(name) ? Number(name) : name);
    else if (Array.isArray(found)) inside = found[Number(name)];
    if (inside === undefined)
      throw new JinjaError(`a format finds no ${step} in ${nameType(value)}`);
    found = inside;
  }
  return found;
}

const TEXT = /^(?:.?[<>^])?\d*(?:\.\d+)?s?$/su;
const INTEGER = /^(?:.?[<>=^])?[-+ ]?(?:\d*d?|#?\d*[xXob]|(?:[1-9]\d*)?[,_]d?)$/su;
const FLOAT = /^(?:.?[<>=^])?[-+ ]?(?:\d*|(?:[1-9]\d*)?[,_])(?:\.\d+)?[eEfFgG%]$/su;
const USUAL_FLOAT = /^(?:.?[<>=^])?[-+ ]?(?:\d*|(?:[1-9]\d*)?[,_])(?:\.\d+)?$/su;

/** How a value may be written; Python does so by more ways, as zeros in groups of thousands. */
function kindsOf(value: Value): readonly RegExp[] {
  if (typeof value === "string") return [TEXT];
  if (value instanceof Float) return [FLOAT, USUAL_FLOAT];
  return readNumber(value) === undefined ? [] : [INTEGER, FLOAT];
}

function formatSpec(value: Value, spec: string): string {
  if (value instanceof Undefined) throw value.toError();
  if (spec === "") return toText(value);
  const parts = SPEC.exec(spec);
  if (parts === null) throw new JinjaError(`a format cannot read "${spec}"`);
  const [
    ,
    fillGiven,
    alignGiven,
    sign = "",
    prefix,
    zero,
    widthGiven,
    separator = "",
    digits,
    type = "",
  ] = parts;
  const width = Number(widthGiven);
  spendText(width);
  const precision = digits === undefined ? undefined : Number(digits);
  const number = typeof value === "string" ? undefined : readNumber(value);
  const fill = fillGiven ?? (zero ? "0" : " ");
  if (!kindsOf(value).some((kind) => kind.test(spec))) {
    throw new JinjaError(`a format cannot write ${describeType(value)} by "${spec}"`);
  }
  if (number === undefined) {
    return padText(cutText(toText(value), precision), { side: alignGiven ?? "<", fill, width });
  }
  const usual = precision === undefined ? "" : ".";
  const text = formatNumber(number, {
    type: type || usual,
    precision,
    hasPrefix: prefix !== "",
    separator,
  });
  const shownSign = number < 0 || Object.is(number, -0) ? "-" : sign === "-" ? "" : sign;
  const side = alignGiven ?? (zero ? "=" : ">");
  if (side !== "=") return padText(shownSign + text, { side, fill, width });
  return shownSign + padText(text, { side: ">", fill, width: width - shownSign.length });
}
