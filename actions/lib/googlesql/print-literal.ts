import type { Literal } from "./ast.ts";
import { invalid, unsupported } from "./position.ts";
import { literal } from "./quote.ts";
import { isZoneName, readOffset } from "./scalars/civil.ts";
import { parseJson } from "./scalars/json.ts";
import type { Scope } from "./scope.ts";

/** A number, with GoogleSQL's type: 1 is INT64, 1.5 is FLOAT64. */
export function printNumber(text: string, at: Literal): string {
  const isInteger = /^-?(?:[0-9]+|0[xX][0-9A-Fa-f]+)$/.test(text);
  if (!isInteger) return `cast('${text}' as double)`;
  const isNegative = text.startsWith("-");
  const magnitude = BigInt(isNegative ? text.slice(1) : text);
  const value = isNegative ? -magnitude : magnitude;
  if (BigInt.asIntN(64, value) !== value) throw invalid(`${text} is out of INT64's range`, at);
  return `cast(${value} as bigint)`;
}

/** A parameter's value, as the literal of its type: a whole number is INT64. */
export function printParameter(
  at: Extract<Literal, { kind: "parameter" }>,
  { options }: Scope,
): string {
  const { value: name } = at;

  const entry = Object.entries(options.parameters ?? {}).find(
    ([key]) => key.toLowerCase() === name.toLowerCase(),
  );
  if (!entry) throw invalid(`the parameter @${name} has no value`, at);
  const [, value] = entry;
  if (typeof value === "string") {
    if (value.includes("\0")) throw unsupported("A string with the character U+0000", at);
    return literal(value);
  }
  if (typeof value !== "number") return String(value);
  if (Number.isSafeInteger(value)) return `cast(${value} as bigint)`;
  return `cast('${Number.isFinite(value) ? value : String(value).replace("Infinity", "inf")}' as double)`;
}

const NUMBER = /^\s*[+-]?(?=\.?\d)\d*\.?(\d*)(?:[eE]([+-]?\d+))?\s*$/;
const DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const CLOCK = /^(\d{1,2}):(\d{1,2}):(\d{1,2})(\.\d{1,6})?$/;
const TIMESTAMP = /^(\d+-\d+-\d+)(?:[ Tt](\d+:\d+:\d+(?:\.\d*)?))?(.*)$/;

/** `DATE '2021-1-31'` and its like, checked here so that a view keeps no bad one. */
export function printTyped(node: Extract<Literal, { kind: "typed" }>): string {
  const { type, value } = node;
  const fail = () => invalid(`"${value}" is no ${type.toUpperCase()}`, node);
  if (type === "numeric") {
    const [, fraction = "", exponent = "0"] = NUMBER.exec(value) ?? raise(fail());
    if (fraction.replace(/0+$/, "").length - Number(exponent) > 9) throw fail();
    return `cast('${value}' as decimal(38, 9))`;
  }
  if (type === "json") return `cast(${literal(readJson(value) ?? raise(fail()))} as json)`;
  if (type === "date") return `date '${readDate(value) ?? raise(fail())}'`;
  if (type === "time") return `time '${readClock(value) ?? raise(fail())}'`;
  if (type !== "datetime" && type !== "timestamp") {
    throw unsupported(`A literal of type ${type.toUpperCase()}`, node);
  }
  const [, day = "", clock, zone = ""] = TIMESTAMP.exec(value) ?? raise(fail());
  const instant = `${readDate(day) ?? raise(fail())} ${clock === undefined ? "00:00:00" : (readClock(clock) ?? raise(fail()))}`;
  if (type === "datetime") return zone ? raise(fail()) : `timestamp '${instant}'`;
  const name = /^ [A-Za-z]/.test(zone) ? zone.slice(1) : "";
  if (name !== "UTC" && isZoneName(name))
    return `googlesql.from_named(timestamp '${instant}', ${literal(name)})`;
  return `timestamptz '${instant}${zone ? (readZone(zone) ?? raise(fail())) : "+00"}'`;
}
function readJson(text: string): string | undefined {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

function raise(error: Error): never {
  throw error;
}

function readDate(text: string): string | undefined {
  const [, year = "", month = "", day = ""] = DATE.exec(text) ?? [];
  const iso = `${year.padStart(4, "0")}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return year !== "0000" && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso)
    ? iso
    : undefined;
}

function readClock(text: string): string | undefined {
  const [found, hour = "", minute = "", second = "", fraction = ""] = CLOCK.exec(text) ?? [];
  if (!found || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  return `${[hour, minute, second].map((part) => part.padStart(2, "0")).join(":")}${fraction}`;
}

/** `Z`, ` UTC`, `+05:30`, ` UTC+1`: what follows the clock and is no name. */
function readZone(text: string): string | undefined {
  if (/^(?:[Zz]| UTC)$/.test(text)) return "+00";
  const minutes = /^ [+-]/.test(text) ? undefined : readOffset(text.trim());
  if (minutes === undefined) return undefined;
  const size = Math.abs(minutes);
  const [hour, minute] = [Math.floor(size / 60), size % 60].map((one) =>
    String(one).padStart(2, "0"),
  );
  return `${minutes < 0 ? "-" : "+"}${hour}:${minute}`;
}
