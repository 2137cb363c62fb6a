import { lazily } from "../lazily.ts";
import { countNoun } from "./format.ts";

/** US dollars for a TiB that queries read on demand in most places; regions differ. */
export const PRICE_PER_TIB = 6.25;

const TIB = 2 ** 40;
const UNITS = ["B", "KiB", "MiB", "GiB", "TiB"] as const;

/** `0 B`, `10.0 MiB`: in the units that BigQuery bills. */
export function formatBinaryBytes(bytes: number): string {
  const power = bytes < 1 ? 0 : Math.min(Math.floor(Math.log2(bytes) / 10), UNITS.length - 1);
  const size = bytes / 2 ** (10 * power);
  return `${power === 0 ? String(size) : size.toFixed(1)} ${UNITS[power] ?? "B"}`;
}

const DOLLARS = lazily(
  () => new Intl.NumberFormat("en-US", { style: "currency", currency: "USD" }),
);

/** What reading so much costs, as people say it: `under 1 cent`, `$0.12`, `$1,250.00`. */
export function formatCost(bytes: number, pricePerTib: number): string {
  const dollars = (bytes / TIB) * pricePerTib;
  if (dollars === 0) return "$0";
  return dollars < 0.01 ? "under 1 cent" : DOLLARS().format(dollars);
}

/** What a run's jobs were billed, in one line. */
export function renderBilled(
  reports: readonly { readonly bytesBilled: number }[],
  pricePerTib: number,
): string {
  const bytes = reports.reduce((sum, { bytesBilled }) => sum + bytesBilled, 0);
  const jobs = countNoun(reports.length, "job");
  return `BigQuery ran ${jobs} and billed ${formatBinaryBytes(bytes)}, ${formatCost(bytes, pricePerTib)} at $${pricePerTib} a TiB.`;
}
