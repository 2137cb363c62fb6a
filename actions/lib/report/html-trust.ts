import { describeConcern, listConcerns, listSteps, sumOf } from "./digest.ts";
import {
  formatAge,
  formatCount,
  formatDate,
  formatFactor,
  formatKg,
  formatName,
  formatShare,
  formatUnit,
} from "./format.ts";
import { escapeHtml, renderHtmlTable } from "./html-table.ts";
import type { AppliedFactor, MeterSummary, RunResults } from "./results.ts";

/** Ten thousand meters would make a page nobody opens; the rest is in the warehouse. */
const MAX_METERS = 500;

/** How whole the readings are, site by site and meter by meter. */
export function renderMeters(meters: readonly MeterSummary[]): string {
  const sites = renderSites(meters);
  const table = renderHtmlTable<MeterSummary>(
    [
      { head: "Site", cell: (row) => row.site },
      { head: "Meter", cell: (row) => row.meter },
      { head: "Energy type", cell: (row) => formatName(row.energyType) },
      { head: "In totals", cell: (row) => describeStatus(row.mappingStatus) },
      { head: "From", isNumeric: true, cell: (row) => formatDate(row.firstReadingDate) },
      { head: "To", isNumeric: true, cell: (row) => formatDate(row.lastReadingDate) },
      {
        head: "Readings present",
        isNumeric: true,
        cell: (row) => formatShare(row.readings === 0 ? 0 : row.presentReadings / row.readings),
      },
      {
        head: "Usage",
        isNumeric: true,
        cell: (row) => `${formatCount(row.usage)} ${formatUnit(row.unit)}`,
      },
      { head: "kg CO2e", isNumeric: true, cell: (row) => formatKg(row.kgCo2e) },
    ],
    meters.slice(0, MAX_METERS),
  );
  const left = meters.length - MAX_METERS;
  const more = left > 0 ? `\n<p>… and ${formatCount(left)} more meters.</p>` : "";
  return table === "" ? "" : `${sites}\n<h3>Meters</h3>\n${table}${more}`;
}

function renderSites(meters: readonly MeterSummary[]): string {
  const sites = [...Map.groupBy(meters, ({ site }) => site)].slice(0, MAX_METERS);
  return renderHtmlTable(
    [
      { head: "Site", cell: ([site]) => site },
      { head: "Meters", isNumeric: true, cell: ([, own]) => formatCount(own.length) },
      {
        head: "Enter no total",
        isNumeric: true,
        cell: ([, own]) => formatCount(own.filter((m) => m.mappingStatus !== "mapped").length),
      },
      {
        head: "Latest reading",
        isNumeric: true,
        cell: ([, own]) =>
          formatDate(
            own
              .map((m) => m.lastReadingDate)
              .toSorted()
              .at(-1) ?? "",
          ),
      },
      {
        head: "Readings present",
        isNumeric: true,
        cell: ([, own]) => {
          const readings = sumOf(own, (meter) => meter.readings);
          const present = sumOf(own, (meter) => meter.presentReadings);
          return formatShare(readings === 0 ? 0 : present / readings);
        },
      },
    ],
    sites,
  );
}

function describeStatus(status: string): string {
  const words: Readonly<Record<string, string>> = {
    mapped: "Yes",
    counted_elsewhere: "No: repeats electricity and gas",
    unmapped: "No: its name matches no energy type",
    unit_mismatch: "No: no factor for this unit",
  };
  return words[status] ?? status;
}

/** The factors in use, each with the row of the workbook that it stands in. */
export function renderFactors(factors: readonly AppliedFactor[]): string {
  const years = [...new Set(factors.filter((f) => f.origin === "live").map((f) => f.factorYear))];
  const links = years.map((year) => `<a href="${PUBLICATION}${year}" rel="noreferrer">${year}</a>`);
  const published = links.length === 0 ? "" : `<p>Published by GOV.UK: ${links.join(", ")}.</p>`;
  const table = renderHtmlTable(
    [
      { head: "Year", cell: (row) => String(row.factorYear) },
      { head: "Energy type", cell: (row) => formatName(row.energyType) },
      { head: "Component", cell: (row) => formatName(row.component) + describeBasis(row) },
      { head: "Scope", cell: (row) => String(row.scope) },
      {
        head: "Factor",
        isNumeric: true,
        cell: (row) => `${formatFactor(row.kgCo2ePerUnit)} kg CO2e per ${formatUnit(row.unit)}`,
      },
      { head: "Published in", cell: (row) => `${row.sourceFile}, row ${row.sourceRow}` },
    ],
    factors,
  );
  return `${published}${table}`;
}

/** The page of each year's workbook: https://www.gov.uk/government/collections/government-conversion-factors-for-company-reporting */
const PUBLICATION =
  "https://www.gov.uk/government/publications/greenhouse-gas-reporting-conversion-factors-";

function describeBasis({ calorificBasis }: AppliedFactor): string {
  return calorificBasis === undefined ? "" : ` (${calorificBasis} calorific value)`;
}

/** What each table is computed from, back to the published files. */
export function renderLineage({ transform, dataset }: RunResults): string {
  const models = (transform?.nodes ?? []).filter(({ kind }) => kind === "model" || kind === "seed");
  const names = (ids: readonly string[]): string =>
    ids.map((id) => id.split(".").slice(-1).join("")).join(", ");
  const table = renderHtmlTable(
    [
      { head: "Table", cell: (node) => node.name },
      {
        head: "Is computed from",
        cell: (node) => names(node.dependsOn) || "a file of the project",
      },
    ],
    models.slice(0, MAX_METERS),
  );
  if (table === "") return "";
  const where = dataset === undefined ? "" : ` of ${escapeHtml(dataset)}`;
  return `<p>Each figure is a reading times its year's factor. They are the rows of <code>mart_carbon_emissions</code>${where}; a factor's row and file are above.</p>\n${table}`;
}

/** What was done, with what, and what came of it. */
export function renderRun(results: RunResults): string {
  const steps = renderHtmlTable(
    [
      { head: "Step", cell: (row) => row.step },
      { head: "Outcome", cell: (row) => row.outcome },
    ],
    [...listSteps(results), ...listFreshness(results)],
  );
  const concerns = [
    ...listConcerns(results.transform?.nodes ?? []).map(describeConcern),
    ...results.notes,
  ].map((text) => `<li>${escapeHtml(text)}</li>`);
  const list = concerns.length === 0 ? "" : `\n<ul>\n${concerns.join("\n")}\n</ul>`;
  return `${steps}${list}${renderLinks(results)}`;
}

function listFreshness({ freshness = [] }: RunResults): { step: string; outcome: string }[] {
  return freshness.map(({ ageMs, name, status }) => ({
    step: `Freshness of ${name}`,
    outcome: `${status}${ageMs === undefined ? "" : `, newest rows ${formatAge(ageMs)} old`}`,
  }));
}

function renderLinks({ links = {} }: RunResults): string {
  const { commit, looker, run, table } = links;
  const found = [
    [run, "The run and its logs"],
    [commit?.url, `Made from commit ${commit?.sha.slice(0, 7)}`],
    [table, "The table in BigQuery"],
    [looker, "Open as a new report in Looker Studio"],
  ] as const;
  const items = found.flatMap(([address, text]) =>
    address?.startsWith("https://")
      ? [`<li><a href="${escapeHtml(address)}" rel="noreferrer">${escapeHtml(text)}</a></li>`]
      : [],
  );
  return items.length === 0 ? "" : `\n<ul>\n${items.join("\n")}\n</ul>`;
}
