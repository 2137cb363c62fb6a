import { sumOf } from "./digest.ts";
import {
  countNoun,
  formatCount,
  formatDate,
  formatKg,
  formatName,
  formatShare,
  formatUnit,
} from "./format.ts";
import { escapeHtml, renderHtmlTable, type HtmlColumn } from "./html-table.ts";
import type { MeterSummary } from "./results.ts";

/** Ten thousand meters would make a page nobody opens; the rest is in the warehouse. */
const MAX_ROWS = 500;
/** A list of more is folded. */
const MAX_OPEN = 25;

/** How whole the readings are, site by site, and folded meter by meter. */
export function renderMeters(meters: readonly MeterSummary[]): string {
  if (meters.length === 0) return "";
  const [shown, left] = cut(meters, (a, b) => rankMeter(a) - rankMeter(b));
  const more =
    left === 0
      ? ""
      : `\n<p>… and ${countNoun(left, "more meter")}. Those that enter no total and those with most readings missing come first; all are in <code>mart_carbon_emissions</code>.</p>`;
  const title = `Meter by meter: ${countNoun(meters.length, "meter")}`;
  const list = fold(title, meters.length, `${renderHtmlTable(METER_COLUMNS, shown)}${more}`);
  return `${renderSites(meters)}\n${list}`;
}

function fold(title: string, count: number, body: string): string {
  const open = count > MAX_OPEN ? "" : " open";
  return `<details class="list"${open}><summary>${escapeHtml(title)}</summary>\n${body}</details>`;
}

const METER_COLUMNS: readonly HtmlColumn<MeterSummary>[] = [
  { head: "Site", cell: (row) => row.site },
  { head: "Meter", cell: (row) => row.meter },
  { head: "Energy type", cell: (row) => formatName(row.energyType) },
  { head: "In totals", cell: (row) => (isCounted(row) ? "Yes" : "No") },
  { head: "From", isNumeric: true, cell: (row) => formatDate(row.firstReadingDate) },
  { head: "To", isNumeric: true, cell: (row) => formatDate(row.lastReadingDate) },
  { head: "Readings present", isNumeric: true, cell: (row) => formatShare(shareOf([row])) },
  {
    head: "Usage",
    isNumeric: true,
    cell: (row) => `${formatCount(row.usage)} ${formatUnit(row.unit)}`,
  },
  { head: "kg CO2e", isNumeric: true, cell: (row) => formatKg(row.kgCo2e) },
];

function renderSites(meters: readonly MeterSummary[]): string {
  const sites = [...Map.groupBy(meters, ({ site }) => site)];
  const [shown, left] = cut(sites, ([, a], [, b]) => shareOf(a) - shareOf(b));
  const more =
    left === 0
      ? ""
      : `\n<p>… and ${countNoun(left, "more site")}, with fewer readings missing than these.</p>`;
  const table = renderHtmlTable(
    [
      { head: "Site", cell: ([site]) => site },
      { head: "Meters", isNumeric: true, cell: ([, own]) => formatCount(own.length) },
      {
        head: "Enter no total",
        isNumeric: true,
        cell: ([, own]) => formatCount(own.filter((meter) => !isCounted(meter)).length),
      },
      { head: "Latest reading", isNumeric: true, cell: ([, own]) => formatDate(latestOf(own)) },
      { head: "Readings present", isNumeric: true, cell: ([, own]) => formatShare(shareOf(own)) },
    ],
    shown,
  );
  return `${table}${more}`;
}

/** Meters that enter no total, each with the reason; empty where all do. */
export function renderLeftOut(meters: readonly MeterSummary[]): string {
  const out = meters.filter((meter) => !isCounted(meter));
  const [shown, left] = cut(out);
  const table = renderHtmlTable<MeterSummary>(
    [
      { head: "Meter", cell: (row) => row.meter },
      { head: "Site", cell: (row) => row.site },
      { head: "Why it enters no total", cell: (row) => describeStatus(row.mappingStatus) },
      {
        head: "Usage",
        isNumeric: true,
        cell: (row) => `${formatCount(row.usage)} ${formatUnit(row.unit)}`,
      },
    ],
    shown,
  );
  const more = left === 0 ? "" : `\n<p>… and ${countNoun(left, "more meter")}.</p>`;
  if (out.length <= MAX_OPEN) return table;
  return fold(`Each with the reason: ${countNoun(out.length, "meter")}`, out.length, table + more);
}

function describeStatus(status: string): string {
  const words: Readonly<Record<string, string>> = {
    counted_elsewhere: "It repeats electricity and gas that other meters count",
    unmapped: "Its name matches no energy type",
    unit_mismatch: "No factor for this unit",
  };
  return words[status] ?? status;
}

export function isCounted({ mappingStatus }: MeterSummary): boolean {
  return mappingStatus === "mapped";
}

/** Share of the half-hours, from each meter's first day to its last, that have a value. */
export function shareOf(meters: readonly MeterSummary[]): number {
  const readings = sumOf(meters, (meter) => meter.readings);
  return readings === 0 ? 0 : sumOf(meters, (meter) => meter.presentReadings) / readings;
}

/** `2022-12-31`; empty without meters. */
export function latestOf(meters: readonly MeterSummary[]): string {
  return meters.reduce(
    (last, each) => (each.lastReadingDate > last ? each.lastReadingDate : last),
    "",
  );
}

function rankMeter(meter: MeterSummary): number {
  return isCounted(meter) ? shareOf([meter]) : -1;
}

/** What is shown of a list, in its own order or, where some is left, the first by `compare`. */
function cut<T>(
  items: readonly T[],
  compare?: (a: T, b: T) => number,
): readonly [shown: readonly T[], left: number] {
  if (items.length <= MAX_ROWS) return [items, 0];
  const sorted = compare === undefined ? items : items.toSorted(compare);
  return [sorted.slice(0, MAX_ROWS), items.length - MAX_ROWS];
}
