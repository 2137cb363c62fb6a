import { kgOf } from "../cells.ts";
import type { Cell } from "../cells.ts";
import type { Scope } from "../filters.ts";
import { dataTable } from "./data-table.ts";
import type { TableData } from "./data-table.ts";
import { element } from "./dom.ts";
import { formatCount, formatName } from "./units.ts";

/** What is shown, as the sums that it was computed by: usage times factor, year by year. */
export function renderProvenance(cells: readonly Cell[], scope: Scope | undefined): HTMLElement {
  const body = element("div");
  const details = element(
    "details",
    { id: "provenance" },
    element("summary", {}, "Where these figures come from"),
    element(
      "p",
      {},
      "Each half-hour's usage times the factor of its year, as the rows of ",
      element("code", {}, "mart_carbon_emissions"),
      " have it. What is shown adds up to:",
    ),
    body,
    element(
      "p",
      {},
      "Each factor's row and workbook are under ",
      element("a", { href: "#factors" }, "Conversion factors used"),
      ", the tables between them and the published files under ",
      element("a", { href: "#lineage" }, "Where the figures come from"),
      ".",
    ),
  );
  details.addEventListener("toggle", () => {
    if (details.open && body.childElementCount === 0)
      body.append(dataTable(toSums(cells, scope), "Usage times factor"));
  });
  return details;
}

/** One row a year, energy type and unit. */
function toSums(cells: readonly Cell[], scope: Scope | undefined): TableData {
  const counted = cells.filter((cell) => kgOf(cell) !== undefined);
  const groups = Map.groupBy(counted, (cell) => `${cell.year}/${cell.energyType}/${cell.unit}`);
  const exact = (value: number): string =>
    new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 6 }).format(value);
  return {
    columns: [
      { head: "Year" },
      { head: "Energy type" },
      { head: "Usage", format: formatCount },
      { head: "Unit" },
      { head: "Factor, kg CO2e a unit", format: exact },
      { head: "Factors of" },
      { head: "kg CO2e", format: formatCount },
    ],
    rows: [...groups.values()]
      .toSorted(([a], [b]) => (a?.year ?? 0) - (b?.year ?? 0))
      .map((own) => {
        const [first] = own;
        const usage = own.reduce((sum, cell) => sum + (cell.usage ?? 0), 0);
        const kg = own.reduce((sum, cell) => sum + (kgOf(cell, scope) ?? 0), 0);
        const scopes = first?.factor?.scopes ?? [0, 0, 0];
        const factor =
          scope === undefined ? scopes.reduce((sum, each) => sum + each, 0) : scopes[scope - 1];
        return [
          String(first?.year ?? ""),
          formatName(first?.energyType ?? ""),
          usage,
          first?.unit ?? "",
          factor ?? null,
          String(first?.factor?.factorYear ?? ""),
          kg,
        ];
      }),
  };
}
