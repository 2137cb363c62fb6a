import { lazily } from "../lazily.ts";

const COUNT = lazily(() => new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 }));
const FACTOR = lazily(
  () =>
    new Intl.NumberFormat("en-GB", {
      minimumFractionDigits: 5,
      maximumFractionDigits: 5,
    }),
);
const SHARE = lazily(
  () => new Intl.NumberFormat("en-GB", { style: "percent", maximumFractionDigits: 1 }),
);

/** A whole number with thousands separators: `1,402,560`. */
export function formatCount(value: number): string {
  // -0 is what rounding leaves of a small negative number.
  const whole = Math.round(value) + 0;
  return Math.abs(whole) < 1000 ? String(whole) : COUNT().format(whole);
}

/** kg CO2e as a whole number, or a dash where no factor applies. */
export function formatKg(value: number | undefined): string {
  return value === undefined ? "–" : formatCount(value);
}

/** `1 file`, `48 files`. */
export function countNoun(value: number, one: string, many = `${one}s`): string {
  return `${formatCount(value)} ${value === 1 ? one : many}`;
}

/** A conversion factor with the five decimals that GOV.UK prints: `0.21233`. */
export function formatFactor(value: number): string {
  return FACTOR().format(value);
}

/** A share from 0 to 1 as a percentage: `98.4%`. Something missing never reads as 100%. */
export function formatShare(value: number): string {
  return SHARE().format(value < 1 ? Math.min(value, 0.999) : value);
}

/** `0.4 s`, `12 s`, `3 min 20 s`. */
export function formatDuration(durationMs: number): string {
  if (durationMs < 9_950) return `${(durationMs / 1000).toFixed(1)} s`;
  const seconds = Math.round(durationMs / 1000);
  if (seconds < 60) return `${seconds} s`;
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** How long ago something was, in its largest unit of which there are two: `45 days`, `90 minutes`. */
export function formatAge(ageMs: number): string {
  const minutes = Math.floor(Math.abs(ageMs) / 60_000);
  if (minutes < 120) return countNoun(minutes, "minute");
  if (minutes < 2880) return countNoun(Math.floor(minutes / 60), "hour");
  return countNoun(Math.floor(minutes / 1440), "day");
}

/** `812 B`, `34 kB`, `1.2 MB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

const DAY = lazily(
  () => new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeZone: "UTC" }),
);

/** `2021-01-31`, also with a time behind it, as `31 Jan 2021`. */
export function formatDate(iso: string): string {
  return DAY().format(new Date(iso.slice(0, 10)));
}

/** `kWh`, `m³`. */
export function formatUnit(unit: string): string {
  return unit === "m3" ? "m³" : unit;
}

/** Milliseconds since 1970 to the minute: `2026-10-06 00:00 UTC`. */
export function formatInstant(ms: number): string {
  // Beyond what a Date can hold, as a timestamp of the year 9999 and a zone may be.
  const iso = Math.abs(ms) > 8.64e15 ? "" : new Date(ms).toISOString();
  return iso === "" ? "a time out of range" : `${iso.slice(0, -8).replace("T", " ")} UTC`;
}

/** `imported_energy` as people write it: `Imported energy`. */
export function formatName(name: string): string {
  const words = name.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Years as people name them: `2021`, `2019 to 2022`, `2019, 2021`. */
export function describeYears(years: readonly number[]): string {
  const sorted = [...new Set(years)].toSorted((a, b) => a - b);
  const [first, last] = [sorted.at(0), sorted.at(-1)];
  if (first === undefined || last === undefined) return "no years";
  if (first === last) return String(first);
  return last - first + 1 === sorted.length ? `${first} to ${last}` : sorted.join(", ");
}
