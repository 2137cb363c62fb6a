import { ROUNDED, toGrid } from "./digest.ts";
import {
  countNoun,
  describeYears,
  formatCount,
  formatDate,
  formatKg,
  formatName,
} from "./format.ts";
import { renderChecks, summariseChecks } from "./html-checks.ts";
import { renderFactors } from "./html-factors.ts";
import { escapeHtml, type HtmlColumn, renderHtmlTable } from "./html-table.ts";
import { renderPage, type Page } from "./html-page.ts";
import { STYLE } from "./html-style.ts";
import { renderLineage, renderRun } from "./html-trust.ts";
import type { RunResults } from "./results.ts";

const TITLE = "Carbon emissions from energy and water use";

/**
 * Renders a run as one self-contained HTML page: no network, every value from data escaped. With
 * `page` it has charts, and a policy that lets their script run and no other; without, or in a
 * browser that runs no scripts, it has the same figures as tables.
 */
export function renderReport(results: RunResults, page?: Page): string {
  const charts = page === undefined ? undefined : renderPage(page);
  const tables = [
    section("Emissions by year and energy type, kg CO2e", renderEmissions(results)),
    section("Emissions by year and scope, kg CO2e", renderScopes(results)),
  ].join("\n");
  const body = [
    `<h1>${escapeHtml(TITLE)}</h1>`,
    `<p class="lead">${escapeHtml(describeOrigin(results))}</p>`,
    renderTrustLine(results),
    renderBanner(results),
    ...(charts === undefined ? [tables] : [charts.place, `<noscript>${tables}</noscript>`]),
    section("How far these figures can be trusted", renderChecks(results), "trust"),
    section("Conversion factors used", renderFactors(results), "factors"),
    section("Where the figures come from", renderLineage(results), "lineage"),
    section("How this report was made", renderRun(results)),
  ];
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; ${charts?.policy ?? ""}img-src data:; style-src 'unsafe-inline'">
<title>${escapeHtml(TITLE)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${body.filter((part) => part !== "").join("\n")}
</main>
${charts?.end ?? ""}
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

function renderTrustLine(results: RunResults): string {
  const text = summariseChecks(results);
  return text === ""
    ? ""
    : `<p class="lead">${escapeHtml(text)} <a href="#trust">How far to trust these figures</a></p>`;
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

function section(title: string, body: string, id?: string): string {
  const named = id === undefined ? "" : ` id="${id}"`;
  return body === "" ? "" : `<section${named}>\n<h2>${escapeHtml(title)}</h2>\n${body}\n</section>`;
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
