import { JinjaError } from "./error.ts";
import { spend, spendText } from "./meter.ts";
import { formatNumber } from "./number-format.ts";
import { readNumber } from "./number.ts";
import { Float, isObject, nameType, toRepr, toText, Undefined } from "./value.ts";
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
  if (number === undefined) {
    if (type !== "" && type !== "s")
      throw new JinjaError(`a format cannot write a ${nameType(value)} by "${spec}"`);
    const text = toText(value);
    const cut = precision === undefined ? text : text.slice(0, precision);
    return align(cut, { by: alignGiven ?? "<", fill, width });
  }
  const isFloat = value instanceof Float;
  if (type === "s" || (isFloat && /[dxXob]/.test(type))) {
    throw new JinjaError(`a format cannot write a ${nameType(value)} by "${spec}"`);
  }
  const usual = isFloat && precision !== undefined ? "g" : "";
  const text = formatNumber(number, {
    type: type || usual,
    precision,
    hasPrefix: prefix !== "",
    separator,
  });
  const shownSign = number < 0 || Object.is(number, -0) ? "-" : sign === "-" ? "" : sign;
  const by = alignGiven ?? (zero ? "=" : ">");
  if (by !== "=") return align(shownSign + text, { by, fill, width });
  return shownSign + text.padStart(width - shownSign.length, fill);
}

function align(
  text: string,
  { by, fill, width }: { by: string; fill: string; width: number },
): string {
  if (by === "<") return text.padEnd(width, fill);
  if (by === ">" || by === "=") return text.padStart(width, fill);
  const left = Math.floor(Math.max(width - text.length, 0) / 2);
  return text.padStart(text.length + left, fill).padEnd(width, fill);
}
