import { describeConcern, listConcerns, listSteps, ROUNDED, toGrid } from "./digest.ts";
import {
  countNoun,
  describeYears,
  formatCount,
  formatDate,
  formatFactor,
  formatKg,
  formatName,
  formatShare,
  formatUnit,
} from "./format.ts";
import { escapeHtml, type HtmlColumn, renderHtmlTable } from "./html-table.ts";
import { STYLE } from "./html-style.ts";
import type { AppliedFactor, MeterSummary, RunResults } from "./results.ts";

const TITLE = "Carbon emissions from energy and water use";

/**
 * Renders a run as one self-contained HTML page: no script, no network, every value from data
 * escaped.
 */
export function renderReport(results: RunResults): string {
  const body = [
    `<h1>${escapeHtml(TITLE)}</h1>`,
    `<p class="lead">${escapeHtml(describeOrigin(results))}</p>`,
    renderBanner(results),
    section("Emissions by year and energy type, kg CO2e", renderEmissions(results)),
    section("Emissions by year and scope, kg CO2e", renderScopes(results)),
    section("Meters", renderMeters(results.meters)),
    section("Conversion factors used", renderFactors(results.factors)),
    section("How the run went", renderRun(results)),
  ];
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(TITLE)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${body.filter((part) => part !== "").join("\n")}
</main>
</body>
</html>
`;
}

function describeOrigin(results: RunResults): string {
  const { emissions, meters, startedAt } = results;
  const sites = countNoun(new Set(meters.map((meter) => meter.site)).size, "site");
  // A meter whose unit has changed has a row a unit.
  const meterCount = new Set(meters.map(({ meter, site }) => JSON.stringify([site, meter]))).size;
  const years = describeYears(emissions.map((row) => row.year));
  return [
    `${sites}, ${countNoun(meterCount, "meter")}, ${years}.`,
    "From half-hourly readings that ecoDriver publishes and the UK Government's greenhouse gas conversion factors.",
    `Made on ${formatDate(startedAt)} at ${startedAt.slice(11, 16)} UTC.`,
  ].join(" ");
}

function renderBanner({ sample, problems }: RunResults): string {
  const banners = [
    ...(sample === undefined ? [] : [["sample", "Sample data", sample] as const]),
    ...problems.map(
      ({ message, remedy }) =>
        ["problem", "Failed", remedy ? `${message} ${remedy}` : message] as const,
    ),
  ];
  return banners
    .map(
      ([kind, head, text]) =>
        `<p class="banner ${kind}" role="note"><strong>${head}.</strong> ${escapeHtml(text)}</p>`,
    )
    .join("\n");
}

function section(title: string, body: string): string {
  return body === "" ? "" : `<section>\n<h2>${escapeHtml(title)}</h2>\n${body}\n</section>`;
}

function renderEmissions(results: RunResults): string {
  const grid = toGrid(results.emissions);
  type GridRow = (typeof grid.rows)[number];
  const isProvisional = grid.rows.some((row) => row.isProvisional);
  const table = renderHtmlTable<GridRow>(
    [
      { head: "Year", cell: (row) => `${row.year}${row.isProvisional ? " (provisional)" : ""}` },
      ...grid.energyTypes.map((energyType, index): HtmlColumn<GridRow> => ({
        head: formatName(energyType),
        isNumeric: true,
        cell: (row) => formatKg(row.cells[index]),
      })),
      { head: "Total", isNumeric: true, cell: (row) => formatKg(row.total) },
    ],
    grid.rows,
  );
  const note = `<p>${ROUNDED}</p>`;
  const provisional = `<p>Provisional: the year's factors are not published yet, so the latest earlier ones are used.</p>`;
  return [table, note, ...(isProvisional ? [provisional] : [])].join("\n");
}

function renderScopes({ emissions }: RunResults): string {
  const byYear = new Map<number, [number, number, number]>();
  for (const { year, kgCo2eByScope } of emissions) {
    if (kgCo2eByScope === undefined) continue;
    const sums = byYear.get(year) ?? [0, 0, 0];
    byYear.set(year, [
      sums[0] + kgCo2eByScope[0],
      sums[1] + kgCo2eByScope[1],
      sums[2] + kgCo2eByScope[2],
    ]);
  }
  const rows = [...byYear.entries()].toSorted((a, b) => a[0] - b[0]);
  return renderHtmlTable(
    [
      { head: "Year", cell: ([year]) => String(year) },
      { head: "Scope 1", isNumeric: true, cell: ([, sums]) => formatCount(sums[0]) },
      { head: "Scope 2", isNumeric: true, cell: ([, sums]) => formatCount(sums[1]) },
      { head: "Scope 3", isNumeric: true, cell: ([, sums]) => formatCount(sums[2]) },
      {
        head: "Total",
        isNumeric: true,
        cell: ([, sums]) => formatCount(sums[0] + sums[1] + sums[2]),
      },
    ],
    rows,
  );
}

/** Ten thousand meters would make a page nobody opens; the rest is in the warehouse. */
const MAX_METERS = 500;

function renderMeters(meters: readonly MeterSummary[]): string {
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
  return left > 0 ? `${table}\n<p>… and ${formatCount(left)} more meters.</p>` : table;
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

function renderFactors(factors: readonly AppliedFactor[]): string {
  return renderHtmlTable(
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
}

function describeBasis({ calorificBasis }: AppliedFactor): string {
  return calorificBasis === undefined ? "" : ` (${calorificBasis} calorific value)`;
}

function renderRun(results: RunResults): string {
  const steps = renderHtmlTable(
    [
      { head: "Step", cell: (row) => row.step },
      { head: "Outcome", cell: (row) => row.outcome },
    ],
    listSteps(results),
  );
  const concerns = [
    ...listConcerns(results.transform?.nodes ?? []).map(describeConcern),
    ...results.notes,
  ].map((text) => `<li>${escapeHtml(text)}</li>`);
  return concerns.length === 0 ? steps : `${steps}\n<ul>\n${concerns.join("\n")}\n</ul>`;
}
