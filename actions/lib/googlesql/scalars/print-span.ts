interface Span {
  readonly months: number;
  readonly days: number;
  readonly sign: string;
  readonly clock: readonly [hours: number, minutes: number, seconds: string];
}

/** DuckDB's text of an INTERVAL: `1 year 2 months 3 days 04:05:06`. */
function readSpan(text: string): Span {
  const count = (unit: string) =>
    Number(new RegExp(String.raw`(-?\d+) ${unit}`).exec(text)?.[1] ?? 0);
  const [, sign = "", hours, minutes, seconds = "0"] =
    /(-?)(\d+):(\d+):(\d+(?:\.\d+)?)/.exec(text) ?? [];
  return {
    months: count("year") * 12 + count("month"),
    days: count("day"),
    sign,
    clock: [Number(hours ?? 0), Number(minutes ?? 0), seconds.replace(/^0(?=\d)/, "")],
  };
}

/** `1-2 3 4:5:6`, the seconds with no, three or six digits. */
export function printSpan(text: string): string {
  const { months, days, sign, clock } = readSpan(text);
  const [hours, minutes, seconds] = clock;
  const size = Math.abs(months);
  const date = `${months < 0 ? "-" : ""}${Math.floor(size / 12)}-${size % 12} ${days}`;
  return `${date} ${sign}${hours}:${minutes}:${trimSecond(seconds)}`;
}

/** ISO 8601, as JSON has it: `P1Y2M3DT4H5M6.5S`, each part with its sign. */
export function printDuration(text: string): string {
  const { months, days, sign, clock } = readSpan(text);
  const part = (size: number | string, unit: string, front = "") =>
    Number(size) === 0 ? "" : `${front}${size}${unit}`;
  const [hours, minutes, seconds] = clock;
  const date =
    part(Math.trunc(months / 12), "Y") + part(Math.trunc(months % 12), "M") + part(days, "D");
  const second = seconds.replace(/\.?0+$/, (zeros) => (seconds.includes(".") ? "" : zeros));
  const time = part(hours, "H", sign) + part(minutes, "M", sign) + part(second, "S", sign);
  return `P${date}${time === "" ? "" : `T${time}`}${date + time === "" ? "0Y" : ""}`;
}

/** With no, three or six digits of a second. */
export function trimSecond(text: string): string {
  return text.replace(/\.(\d+)$/, (_, digits: string) => {
    const all = digits.padEnd(6, "0").replace(/(?:000)+$/, "");
    return all === "" ? "" : `.${all}`;
  });
}
