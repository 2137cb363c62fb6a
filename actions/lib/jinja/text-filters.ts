import { toCapital } from "./casing.ts";
import { JinjaError } from "./error.ts";
import { formatFixed } from "./float.ts";
import { countItems, listCharacters, listItems, Stream } from "./items.ts";
import { renderHtmlJson } from "./json.ts";
import { spendText } from "./meter.ts";
import { isTrue, toInteger } from "./operate.ts";
import { parseFloat, parseInteger, readNumber } from "./number.ts";
import { formatPercent } from "./percent.ts";
import { defineAll, readFloat, readInteger, readText } from "./signature.ts";
import { center, replaceText, splitLines, strip } from "./text-methods.ts";
import { describeType, Float, nameType, toText, Tuple, Undefined } from "./value.ts";
import type { Value } from "./value.ts";

const keep = (value: Value) => value;

/** Jinja's filters on one text or number: https://jinja.palletsprojects.com/en/stable/templates/#builtin-filters */
export const TEXT_FILTERS = defineAll<Value>({
  "abs()": (value) => {
    const number = Math.abs(readFloat(value));
    return value instanceof Float ? new Float(number) : number;
  },
  // dbt's: they count only where a whole setting is one expression, see evaluate().
  "as_text|as_bool|as_native|as_number()": keep,
  "capitalize()": (value) => toCapital(toText(value)),
  "center(width?)": (value, [width]) => center(toText(value), width ?? 80),
  "count|length()": (value) => {
    const count = countItems(value);
    if (count === undefined) {
      const remedy = value instanceof Stream ? "; make it a list by |list" : "";
      throw new JinjaError(`${describeType(value)} has no length${remedy}`);
    }
    return count;
  },
  "d|default(default_value?, boolean?)": (value, [fallback = "", boolean = false]) => {
    const isMissing = value instanceof Undefined || (isTrue(boolean) && !isTrue(value));
    return isMissing ? fallback : value;
  },
  "is_list()": (value) => nameType(value) === "list",
  "e|escape|forceescape()": (value) => escapeHtml(toText(value)),
  "float(default?)": (value, [fallback = new Float(0)]) => {
    const number = typeof value === "string" ? parseFloat(value) : readNumber(value);
    if (value instanceof Undefined) throw value.toError();
    return number === undefined ? fallback : new Float(number);
  },
  "format(*)": (value, args, named) =>
    formatPercent(toText(value), named.size > 0 ? new Map(named) : Tuple.from(args as Value[])),
  "indent(width?, first?, blank?)": (value, [width, first, blank]) =>
    indent(toText(value), {
      by: typeof width === "string" ? width : " ".repeat(boundWidth(readInteger(width, 4))),
      first: isTrue(first ?? false),
      blank: isTrue(blank ?? false),
    }),
  "int(default?, base?)": (value, [fallback = 0, base]) =>
    toInt(value, readInteger(base, 10)) ?? fallback,
  "lower()": (value) => toText(value).toLowerCase(),
  "replace(old, new, count?)": (value, [old, by, count]) =>
    replaceText(toText(value), {
      old: toText(old ?? null),
      by: toText(by ?? null),
      count: readInteger(count, -1),
    }),
  "reverse()": (value) =>
    typeof value === "string"
      ? listCharacters(value).toReversed().join("")
      : new Stream(listItems(value).toReversed()),
  "round(precision?, method?)": (value, [precision, method]) =>
    round(value, readInteger(precision, 0), readText(method, "common")),
  "safe()": keep,
  "string()": toText,
  "title()": (value) =>
    toText(value)
      .split(/([-\s({[<]+)/)
      .map(toCapital)
      .join(""),
  "tojson(indent?)": (value, [width]) => renderHtmlJson(value, width ?? null),
  "trim(chars?)": (value, [chars]) => strip(toText(value), { chars, start: true, end: true }),
  "truncate(length?, killwords?, end?, leeway?)": (value, [length, killWords, end, leeway]) =>
    truncate(toText(value), {
      length: readInteger(length, 255),
      killsWords: isTrue(killWords ?? false),
      end: readText(end, "..."),
      leeway: readInteger(leeway, 5),
    }),
  "upper()": (value) => toText(value).toUpperCase(),
  "wordcount()": (value) => toText(value).match(/[\p{L}\p{N}_]+/gu)?.length ?? 0,
});

const HTML: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&#34;"],
  ["'", "&#39;"],
]);

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => HTML.get(character) ?? character);
}

function boundWidth(width: number): number {
  spendText(Math.max(width, 0));
  return Math.max(width, 0);
}

function indent(text: string, options: { by: string; first: boolean; blank: boolean }): string {
  const lines = splitLines(`${text}\n`);
  spendText(text.length + lines.length * options.by.length);
  const indented = lines.map((line, index) => {
    if (index === 0) return options.first ? options.by + line : line;
    return line === "" && !options.blank ? line : options.by + line;
  });
  return indented.join("\n");
}

function toInt(value: Value, base: number): number | undefined {
  if (value instanceof Undefined) throw value.toError();
  const direct = typeof value === "string" ? parseInteger(value, base) : undefined;
  if (direct !== undefined) return direct;
  const number = typeof value === "string" ? parseFloat(value) : readNumber(value);
  // Without a fraction, zero has no sign.
  const whole = Math.trunc(number ?? Number.NaN) + 0;
  return Number.isNaN(whole) ? undefined : toInteger(whole);
}

function round(value: Value, precision: number, method: string): Value {
  const number = readFloat(value);
  const isFloat = value instanceof Float;
  if (method === "ceil" || method === "floor") {
    const scale = 10 ** precision;
    return new Float((Math[method](number * scale) + 0) / scale);
  }
  if (method !== "common") throw new JinjaError("round() is by common, ceil or floor");
  if (!Number.isFinite(number)) return value;
  const rounded = roundTo(number, Math.min(precision, 60));
  return isFloat ? new Float(rounded) : rounded;
}

/** Exact ties go to the even digit, as Python's `round` does. */
function roundTo(number: number, precision: number): number {
  if (precision >= 0) return Number(formatFixed(number, precision));
  const scale = 10 ** Math.min(-precision, 300);
  return Number(formatFixed(number / scale, 0)) * scale;
}

function truncate(
  text: string,
  options: { length: number; killsWords: boolean; end: string; leeway: number },
): string {
  const { length, killsWords, end, leeway } = options;
  if (length < end.length)
    throw new JinjaError(`truncate() to ${length} leaves no room for ${end}`);
  const characters = listCharacters(text);
  if (characters.length <= length + leeway) return text;
  const cut = characters.slice(0, length - end.length).join("");
  const space = killsWords ? -1 : cut.lastIndexOf(" ");
  return (space < 0 ? cut : cut.slice(0, space)) + end;
}
