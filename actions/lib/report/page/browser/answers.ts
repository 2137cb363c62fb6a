import type { Cell } from "../cells.ts";
import { compareYears, sumBy, total } from "../figures.ts";
import type { Change } from "../figures.ts";
import type { Filters } from "../filters.ts";
import { element } from "./dom.ts";
import {
  formatBareMass,
  formatDifference,
  formatMass,
  formatName,
  formatRelative,
  formatShare,
  MONTHS,
} from "./units.ts";

interface Question {
  /** What the filters leave. */
  readonly cells: readonly Cell[];
  /** The same, of all sites together. */
  readonly joint: readonly Cell[];
  /** The same, over all years. */
  readonly allYears: readonly Cell[];
  readonly filters: Filters;
  readonly sites: readonly string[];
}

/** The figures that most readers come for, in words and numbers. */
export function renderAnswers(
  { allYears, cells, filters, joint, sites }: Question,
  calorificBasis: string | undefined,
): HTMLElement[] {
  const { scope, year } = filters;
  const sum = total(joint, scope);
  if (sum === undefined) {
    return [element("p", { class: "nothing" }, "No emissions are known for this choice.")];
  }
  const compared = year ?? latestFullYear(allYears);
  const change = compared === undefined ? undefined : compareYears(allYears, compared, scope);
  return [
    element(
      "div",
      { class: "tiles" },
      tile(
        "Total",
        formatMass(sum),
        year === undefined ? describeSpan(joint) : String(year),
        "total",
      ),
      ...(change === undefined ? [] : [changeTile(change)]),
      shareTile(
        "By scope",
        ([1, 2, 3] as const).flatMap((each) => {
          const kg = scope === undefined || scope === each ? total(joint, each) : undefined;
          return kg === undefined ? [] : [[`Scope ${each}`, kg] as const];
        }),
      ),
      shareTile(
        "By energy type",
        sumBy(joint, (cell) => cell.energyType, scope).map(([name, kg]) => [formatName(name), kg]),
      ),
      shareTile(
        "By site",
        sumBy(cells, (cell) => sites[cell.site] ?? "", scope),
      ),
    ),
    ...(change === undefined ? [] : [element("p", { id: "driver" }, describeDriver(change))]),
    ...(calorificBasis === undefined
      ? []
      : [
          element(
            "p",
            { class: "note" },
            `Gas is counted on its ${calorificBasis} calorific value.`,
          ),
        ]),
  ];
}

function tile(head: string, figure: string, small: string, id: string): HTMLElement {
  return element(
    "div",
    { class: "tile", id },
    element("h3", {}, head),
    element("p", { class: "figure" }, figure),
    element("p", { class: "small" }, small),
  );
}

function changeTile(change: Change): HTMLElement {
  const share = change.before === 0 ? "" : formatRelative(change.change / change.before);
  return tile(
    `${change.year} against ${change.year - 1}`,
    share === "" ? formatDifference(change.change) : share,
    `${formatDifference(change.change)}${describeMonths(change)}`,
    "change",
  );
}

const MAX_SHARES = 4;

function shareTile(
  head: string,
  sums: readonly (readonly [name: string, kg: number])[],
): HTMLElement {
  const whole = sums.reduce((sum, [, kg]) => sum + kg, 0);
  const items = sums
    .slice(0, MAX_SHARES)
    .map(([name, kg]) =>
      element(
        "li",
        {},
        element("span", { class: "name" }, name),
        element(
          "span",
          { class: "value" },
          `${formatShare(whole === 0 ? 0 : kg / whole)} · ${formatBareMass(kg)}`,
        ),
      ),
    );
  const left = sums.length - items.length;
  if (left > 0)
    items.push(element("li", { class: "small" }, `and ${left} more in the table below`));
  return element("div", { class: "tile" }, element("h3", {}, head), element("ul", {}, ...items));
}

/** The sentence that says what drove a change; its parts add up. */
function describeDriver(change: Change): string {
  const { after, before, factors, usage, year } = change;
  const verb = change.change < 0 ? "fell" : "rose";
  const share = before === 0 ? "" : ` (${formatRelative(change.change / before)})`;
  const parts = [describeUsage(usage), describeFactors(factors)];
  if (Math.abs(usage) < Math.abs(factors)) parts.reverse();
  return `In ${year} emissions ${verb} from ${formatMass(before)} to ${formatMass(after)}${share}${describeMonths(change)}: ${parts.join(", ")}.`;
}

function describeUsage(kg: number): string {
  if (isNothing(kg)) return "usage made no difference";
  return `${kg < 0 ? "less" : "more"} usage accounts for ${formatDifference(kg)}`;
}

function describeFactors(kg: number): string {
  if (isNothing(kg)) return "conversion factors made no difference";
  return `${kg < 0 ? "lower" : "higher"} conversion factors account for ${formatDifference(kg)}`;
}

/** Less than is shown. */
function isNothing(kg: number): boolean {
  return Math.abs(kg) < 0.5;
}

/** Which months a comparison leaves out, or stands on. */
function describeMonths({ months }: Change): string {
  if (months.length === 12) return "";
  const left = MONTHS.filter((_, index) => !months.includes(index + 1));
  const list = new Intl.ListFormat("en-GB");
  if (left.length <= 3) return `, without ${list.format(left)}, which lack readings`;
  return `, over ${list.format(MONTHS.filter((name) => !left.includes(name)))} of both years`;
}

function latestFullYear(cells: readonly Cell[]): number | undefined {
  const months = new Map<number, Set<number>>();
  for (const cell of cells) {
    if (cell.usage === null || cell.factor === undefined) continue;
    const seen = months.get(cell.year) ?? new Set();
    months.set(cell.year, seen.add(cell.month));
  }
  const years = [...months.keys()].toSorted((a, b) => b - a);
  return years.find((year) => months.get(year)?.size === 12) ?? years[0];
}

function describeSpan(cells: readonly Cell[]): string {
  const years = [
    ...new Set(cells.filter((c) => c.usage !== null).map(({ year }) => year)),
  ].toSorted((a, b) => a - b);
  return years.length < 2 ? String(years[0] ?? "") : `${years[0]} to ${years.at(-1)}`;
}
