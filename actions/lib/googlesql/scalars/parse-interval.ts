/** `Y-M D H:M:S`; which parts may be left out, so that the rest can be told apart, PARTS says. */
const PARTIAL =
  /^(?:([+-]?)(\d+)-(\d+))?(?:(?:^| )([+-]?\d+)(?![\d:]))?(?:(?:^| )([+-]?)(\d+)(?::(\d+))?(?::(\d+)(?:\.(\d{1,6}))?)?)?$/;
/** ISO 8601. */
const DURATION =
  /^P(?=[\d+T-])(?:([+-]?\d+)Y)?(?:([+-]?\d+)M)?(?:([+-]?\d+)W)?(?:([+-]?\d+)D)?(?:T(?=[\d+-])(?:([+-]?\d+)H)?(?:([+-]?\d+)M)?(?:([+-]?)(\d+)(?:[.,](\d{1,6}))?S)?)?$/;
/** By what stands between digits: a hyphen of months, spaces, colons. */
const PARTS = /^(?:-|- | :{0,2}|-  :{0,2}|::)$/;

const micros = (hours: string, minutes: string, seconds: string, fraction: string): bigint =>
  (BigInt(hours) * 3600n + BigInt(minutes) * 60n + BigInt(seconds)) * 1_000_000n +
  BigInt(fraction.padEnd(6, "0"));

/**
 * Months, days and microseconds of an INTERVAL, by spaces.
 * https://cloud.google.com/bigquery/docs/reference/standard-sql/conversion_functions#cast-as-interval
 */
export function parseInterval(text: string): string {
  const told = text.startsWith("P") ? readDuration(text) : readPartial(text);
  if (told === undefined) throw new Error(`googlesql: "${text}" is no INTERVAL`);
  return told;
}

function readPartial(text: string): string | undefined {
  const found = PARTIAL.exec(text);
  const shape = text.replaceAll(/(^| )[+-]/g, "$1").replaceAll(/\.\d+$|\d/g, "");
  if (!found || !PARTS.test(shape)) return undefined;
  const [, sign, years = "0", months = "0", days = "0", minus, ...clock] = found;
  const [hours = "0", minutes = "0", seconds = "0", fraction = ""] = clock;
  const all = (Number(years) * 12 + Number(months)) * (sign === "-" ? -1 : 1);
  const size = micros(hours, minutes, seconds, fraction);
  return `${all} ${Number(days)} ${minus === "-" ? -size : size}`;
}

function readDuration(text: string): string | undefined {
  const found = DURATION.exec(text);
  if (!found) return undefined;
  const [, years = "0", months = "0", weeks = "0", days = "0", hours = "0", minutes = "0"] = found;
  const [, , , , , , , minus, seconds = "0", fraction = ""] = found;
  const last = micros("0", "0", seconds, fraction);
  const size = micros(hours, minutes, "0", "") + (minus === "-" ? -last : last);
  return `${Number(years) * 12 + Number(months)} ${Number(weeks) * 7 + Number(days)} ${size}`;
}
