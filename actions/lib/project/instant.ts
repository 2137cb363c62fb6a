import { JinjaError } from "../jinja/error.ts";
import { toText } from "../jinja/value.ts";
import type { JinjaObject, Value } from "../jinja/value.ts";

/** A time in UTC with what templates use of Python's datetime. */
export function createInstant(date: Date): JinjaObject {
  const iso = date.toISOString();
  // Python writes no fraction of a whole second.
  const clock = iso.slice(11, date.getUTCMilliseconds() === 0 ? 19 : 23);
  const time = clock.length > 8 ? `${clock}000+00:00` : `${clock}+00:00`;
  const attributes: Readonly<Record<string, Value>> = {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    strftime: ([format = ""]) => formatTime(date, toText(format)),
    isoformat: () => `${iso.slice(0, 10)}T${time}`,
    date: () => ({ ...createInstant(date), toText: () => iso.slice(0, 10) }),
  };
  return {
    jinjaType: "datetime",
    getAttribute: (name) => {
      if (Object.hasOwn(attributes, name)) return attributes[name];
      throw new JinjaError(`datetime.${name} is not supported`);
    },
    toText: () => `${iso.slice(0, 10)} ${time}`,
  };
}

const pad = (value: number, digits = 2) => String(value).padStart(digits, "0");
const inEnglish = (options: Intl.DateTimeFormatOptions) => {
  // Made when asked for: what it loads takes 20 ms.
  return (date: Date) => date.toLocaleDateString("en-GB", { timeZone: "UTC", ...options });
};

/** https://docs.python.org/3/library/datetime.html#format-codes, those that need no locale. */
const CODES: Readonly<Record<string, (date: Date) => string>> = {
  Y: (date) => pad(date.getUTCFullYear(), 4),
  y: (date) => pad(date.getUTCFullYear() % 100),
  m: (date) => pad(date.getUTCMonth() + 1),
  d: (date) => pad(date.getUTCDate()),
  H: (date) => pad(date.getUTCHours()),
  I: (date) => pad(((date.getUTCHours() + 11) % 12) + 1),
  p: (date) => (date.getUTCHours() < 12 ? "AM" : "PM"),
  M: (date) => pad(date.getUTCMinutes()),
  S: (date) => pad(date.getUTCSeconds()),
  f: (date) => pad(date.getUTCMilliseconds() * 1000, 6),
  j: (date) =>
    pad(1 + Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0)) / 86_400_000), 3),
  A: inEnglish({ weekday: "long" }),
  a: inEnglish({ weekday: "short" }),
  B: inEnglish({ month: "long" }),
  b: inEnglish({ month: "short" }),
  w: (date) => String(date.getUTCDay()),
  z: () => "+0000",
  Z: () => "UTC",
  F: (date) => date.toISOString().slice(0, 10),
  T: (date) => date.toISOString().slice(11, 19),
  s: (date) => String(Math.floor(date.getTime() / 1000)),
  "%": () => "%",
};

function formatTime(date: Date, format: string): string {
  return format.replaceAll(/%(.)/gs, (_, code: string) => {
    const write = Object.hasOwn(CODES, code) ? CODES[code] : undefined;
    if (write === undefined) throw new JinjaError(`strftime() does not know %${code}`);
    return write(date);
  });
}
