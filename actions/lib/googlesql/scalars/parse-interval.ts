const CANONICAL = /^([+-]?)(\d+)-(\d+) ([+-]?\d+) ([+-]?)(\d+):(\d+):(\d+)(?:\.(\d{1,6}))?$/;

/**
 * Months, days and microseconds of an INTERVAL in canonical form, by spaces.
 * https://cloud.google.com/bigquery/docs/reference/standard-sql/data-types#interval_type
 */
export function parseInterval(text: string): string {
  const found = CANONICAL.exec(text);
  if (!found) throw new Error(`googlesql: "${text}" is no INTERVAL in canonical form`);
  const [, sign, years, months, days, minus, hours, minutes, seconds, fraction = ""] = found;
  const all = (Number(years) * 12 + Number(months)) * (sign === "-" ? -1 : 1);
  const whole = BigInt(hours ?? 0) * 3600n + BigInt(minutes ?? 0) * 60n + BigInt(seconds ?? 0);
  const micros = whole * 1_000_000n + BigInt(fraction.padEnd(6, "0"));
  return `${all} ${Number(days)} ${minus === "-" ? -micros : micros}`;
}
