import { countNoun, describeYears, formatFactor, formatName, formatUnit } from "./format.ts";
import { escapeHtml, renderHtmlTable, type HtmlColumn } from "./html-table.ts";
import type { AppliedFactor, RunResults } from "./results.ts";

/** The page of each year's workbook: https://www.gov.uk/government/collections/government-conversion-factors-for-company-reporting */
const PUBLICATION =
  "https://www.gov.uk/government/publications/greenhouse-gas-reporting-conversion-factors-";

/** The factors in use beside each other by year, where they are published, and the row of each. */
export function renderFactors({
  emissions,
  factors,
}: Pick<RunResults, "emissions" | "factors">): string {
  if (factors.length === 0) return "";
  const years = [...new Set(factors.map(({ factorYear }) => factorYear))].toSorted((a, b) => a - b);
  return [
    "<p>kg CO2e that one unit stands for. The factors of a year apply to the readings of that year.</p>",
    renderBorrowed(emissions),
    renderGrid(factors, years),
    `<ul>\n${years.map((year) => renderPublication(year, factors)).join("\n")}\n</ul>`,
    `<details class="list"><summary>${escapeHtml(`The row of each of the ${countNoun(factors.length, "factor")}`)}</summary>`,
    `${renderRows(factors)}</details>`,
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function renderBorrowed(emissions: RunResults["emissions"]): string {
  const borrowed = emissions.filter(({ isProvisional }) => isProvisional);
  if (borrowed.length === 0) return "";
  const own = describeYears(borrowed.map(({ year }) => year));
  const used = describeYears(borrowed.flatMap(({ factorYear }) => factorYear ?? []));
  return `<p>Factors of ${own} are not published yet: those of ${used} are used until then, and figures of ${own} are provisional.</p>`;
}

/** One row a component, one column a year. */
function renderGrid(factors: readonly AppliedFactor[], years: readonly number[]): string {
  const rows = [
    ...Map.groupBy(factors, (each) =>
      JSON.stringify([
        each.energyType,
        each.component,
        each.scope,
        each.unit,
        each.calorificBasis ?? "",
      ]),
    ).values(),
  ];
  type Row = readonly AppliedFactor[];
  const text = (of: (factor: AppliedFactor) => string) => (row: Row) =>
    row[0] === undefined ? "" : of(row[0]);
  return renderHtmlTable<Row>(
    [
      { head: "Energy type", cell: text(({ energyType }) => formatName(energyType)) },
      { head: "Component", cell: text(nameComponent) },
      { head: "Scope", cell: text(({ scope }) => String(scope)) },
      { head: "Unit", cell: text(({ unit }) => formatUnit(unit)) },
      ...years.map((year): HtmlColumn<Row> => ({
        head: String(year),
        isNumeric: true,
        cell: (row) => {
          const found = row.find(({ factorYear }) => factorYear === year);
          return found === undefined ? "–" : formatFactor(found.kgCo2ePerUnit);
        },
      })),
    ],
    rows,
  );
}

/** Where a year's factors are published; what is made up has no address. */
function renderPublication(year: number, factors: readonly AppliedFactor[]): string {
  const own = factors.filter(({ factorYear }) => factorYear === year);
  const files = [...new Set(own.map(({ sourceFile }) => sourceFile))].join(", ");
  const origins = new Set(own.map(({ origin }) => origin));
  const from = origins.has("live")
    ? ` on <a href="${PUBLICATION}${year}" rel="noreferrer">GOV.UK, conversion factors ${year}</a>`
    : origins.has("sample")
      ? ", made up for trying out"
      : "";
  return `<li>${year}: <span class="file">${escapeHtml(files)}</span>${from}</li>`;
}

function renderRows(factors: readonly AppliedFactor[]): string {
  return renderHtmlTable(
    [
      { head: "Year", cell: (row) => String(row.factorYear) },
      { head: "Energy type", cell: (row) => formatName(row.energyType) },
      { head: "Component", cell: nameComponent },
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

function nameComponent({ calorificBasis, component }: AppliedFactor): string {
  const basis = calorificBasis === undefined ? "" : ` (${calorificBasis} calorific value)`;
  return formatName(component) + basis;
}
