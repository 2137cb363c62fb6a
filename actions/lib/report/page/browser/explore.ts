import { listCells, listJointCells, select } from "../cells.ts";
import type { Cell } from "../cells.ts";
import { toCsv } from "../csv.ts";
import type { PageFacts } from "../facts.ts";
import { total } from "../figures.ts";
import { parseFilters, renderFilters } from "../filters.ts";
import type { Choices, Filters, Step } from "../filters.ts";
import { MONTHLY_HEADS, TABLE_HEADS, toMonthlyRows, toTableRows } from "../rows.ts";
import { renderAnswers } from "./answers.ts";
import { createFigure } from "./chart.ts";
import { renderChoices } from "./choices.ts";
import { download, element, switcher } from "./dom.ts";
import { drawHeat } from "./heat.ts";
import { drawOverTime } from "./over-time.ts";
import { drawMonths, drawScopes, drawSites } from "./pictures.ts";
import type { Drawing } from "./pictures.ts";
import { sortableTable } from "./sortable-table.ts";
import { readTheme } from "./theme.ts";
import { formatCount, formatMass } from "./units.ts";

type Parts = ReturnType<typeof createParts>;

interface View {
  readonly facts: PageFacts;
  readonly cells: readonly Cell[];
  /** Days of all sites together, where each site has only months. */
  readonly joint: readonly Cell[];
  readonly choices: Choices;
  readonly parts: Parts;
  filters: Filters;
}

/** A4 with margins is 180 mm wide; on paper nothing adapts by itself. */
const PAPER_WIDTH = 680;

/** Puts the page's filters, charts and table together, and keeps them in step with each other. */
export function explore(facts: PageFacts, app: HTMLElement): void {
  const cells = listCells(facts);
  const choices: Choices = {
    sites: facts.sites.toSorted((a, b) => a.localeCompare(b, "en-GB")),
    years: [...new Set(cells.map(({ year }) => year))].toSorted((a, b) => a - b),
    energyTypes: [...new Set(cells.map(({ energyType }) => energyType))].toSorted(),
  };
  const parts = createParts();
  const filters = parseFilters(location.hash, choices);
  const view: View = { facts, cells, joint: listJointCells(facts), choices, parts, filters };
  parts.monthly.addEventListener("click", () => {
    const rows = toMonthlyRows(select(cells, facts.sites, view.filters), facts.sites);
    download("carbon-emissions-by-month.csv", toCsv(MONTHLY_HEADS, rows));
  });
  app.replaceChildren(...parts.children);
  render(view);
  listen(view);
}

function createParts() {
  const steps = element("div");
  const figures = {
    time: createFigure("over-time", "Emissions over time by energy type", steps),
    sites: createFigure("by-site", "Proportion by energy type, each site"),
    scopes: createFigure("by-scope", "Emissions by scope"),
    months: createFigure("by-month", "Months, year on year"),
    heat: createFigure("heat", "Electricity through the week"),
  };
  const columns = TABLE_HEADS.map((head, index) =>
    index < 4 ? { head } : { head, format: formatCount },
  );
  const caption = "Emissions by site, energy type and year";
  const table = sortableTable(columns, caption, "carbon-emissions.csv");
  const monthly = element("button", { type: "button", id: "download-months" });
  monthly.append("Download months as CSV");
  const bar = element("div", { class: "filters", role: "group", "aria-label": "What is shown" });
  const status = element("p", { role: "status", class: "unseen" });
  const answers = element("div", { id: "answers" });
  const charts = element("div", { class: "charts" });
  charts.append(...Object.values(figures).map(({ root }) => root));
  const section = element("section", { "aria-labelledby": "figures-head" });
  section.append(
    element("h2", { id: "figures-head" }, "Figures"),
    table.root,
    element("p", { class: "buttons" }, table.save, monthly),
  );
  const children = [bar, status, answers, charts, section];
  return { steps, figures, table, monthly, bar, status, answers, children };
}

function change(view: View, next: Partial<Filters>): void {
  view.filters = { ...view.filters, ...next };
  const fragment = renderFilters(view.filters);
  const bare = location.pathname + location.search;
  history.replaceState(null, "", fragment === "" ? bare : `#${fragment}`);
  render(view);
}

function render(view: View): void {
  const { cells, choices, facts, filters, parts } = view;
  renderChoices(parts.bar, { choices, filters, change: (next) => change(view, next) });
  const shown = select(cells, facts.sites, filters);
  const allYears = select(cells, facts.sites, { ...filters, year: undefined });
  const question = { cells: shown, allYears, filters, sites: facts.sites };
  parts.answers.replaceChildren(...renderAnswers(question, facts.calorificBasis));
  parts.table.update(toTableRows(shown, facts.sites, filters.scope));
  draw(view, shown);
  const sum = total(shown, filters.scope);
  parts.status.textContent =
    sum === undefined ? "Nothing is known for this choice." : `Total ${formatMass(sum)}.`;
}

function redraw(view: View): void {
  draw(view, select(view.cells, view.facts.sites, view.filters));
}

function draw(view: View, shown: readonly Cell[]): void {
  const { choices, facts, filters, parts } = view;
  const drawing: Drawing = {
    cells: shown,
    scope: filters.scope,
    theme: readTheme(),
    energyTypes: choices.energyTypes,
    sites: facts.sites,
  };
  const days = listDays(view, shown);
  const step = filters.step === "day" && days.length === 0 ? "month" : filters.step;
  const steps = [
    ["day", "Day"],
    ["month", "Month"],
    ["year", "Year"],
  ] as const;
  const possible = steps.filter(([name]) => name !== "day" || days.length > 0);
  parts.steps.replaceChildren(
    switcher("One bar is a", possible, step, (value) => change(view, { step: value as Step })),
  );
  const { heat, months, scopes, sites, time } = parts.figures;
  time.draw(drawOverTime(step === "day" ? { ...drawing, cells: days } : drawing, step));
  sites.draw(drawSites(drawing));
  scopes.draw(drawScopes(drawing));
  months.draw(drawMonths(drawing));
  heat.draw(drawHeat(facts, filters, drawing.theme));
}

function listDays({ filters, joint }: View, shown: readonly Cell[]): readonly Cell[] {
  if (joint.length === 0) return shown;
  return filters.site === undefined ? select(joint, [], filters) : [];
}

function listen(view: View): void {
  const figures = Object.values(view.parts.figures);
  const resize = (width?: number): void => {
    for (const figure of figures) figure.resize(width);
  };
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => redraw(view));
  addEventListener("resize", () => resize());
  addEventListener("hashchange", () => {
    view.filters = parseFilters(location.hash, view.choices);
    render(view);
  });
  addEventListener("beforeprint", () => {
    redraw(view);
    resize(PAPER_WIDTH);
  });
  addEventListener("afterprint", () => {
    redraw(view);
    resize();
  });
}
