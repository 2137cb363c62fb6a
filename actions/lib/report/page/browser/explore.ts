import { joinSites, listDays, listMonths, select } from "../cells.ts";
import type { Cell } from "../cells.ts";
import { toCsv } from "../csv.ts";
import type { PageFacts } from "../facts.ts";
import { total } from "../figures.ts";
import { parseFilters, renderFilters } from "../filters.ts";
import type { Choices, Filters, Step } from "../filters.ts";
import { MONTHLY_HEADS, TABLE_HEADS, toMonthlyRows, toTableRows } from "../rows.ts";
import { renderAnswers } from "./answers.ts";
import { moveSpan, toSpan, toZoom } from "../zoom.ts";
import { createFigure } from "./chart.ts";
import { renderChoices } from "./choices.ts";
import { download, element, switcher } from "./dom.ts";
import { drawHeat } from "./heat.ts";
import { drawOverTime } from "./over-time.ts";
import type { OverTimePicture } from "./over-time.ts";
import { drawMonths, drawScopes, drawSites } from "./pictures.ts";
import type { Drawing } from "./pictures.ts";
import { sortableTable } from "./sortable-table.ts";
import { renderProvenance } from "./provenance.ts";
import { readTheme } from "./theme.ts";
import { formatCount, formatMass } from "./units.ts";

type Parts = ReturnType<typeof createParts>;

interface View {
  readonly facts: PageFacts;
  readonly cells: readonly Cell[];
  /** Made when the first day is to be seen: ten years of ten sites are a hundred thousand. */
  days?: readonly Cell[];
  readonly choices: Choices;
  readonly parts: Parts;
  filters: Filters;
  /** What is still to be drawn as the filters were when the page was opened. */
  left: (() => void)[];
}

/** A4 with margins is 180 mm wide, less a chart's own edge; on paper nothing adapts by itself. */
const PAPER_WIDTH = 640;

/** By name; sites added up as one come last. */
function listSites({ merged, sites }: PageFacts): string[] {
  const own = merged === undefined ? sites : sites.slice(0, -1);
  return [...own.toSorted((a, b) => a.localeCompare(b, "en-GB")), ...sites.slice(own.length)];
}

/**
 * Puts the page's filters, charts and table together, and keeps them in step with each other. Ends
 * when all is drawn: the answers and the first chart at once, the rest after they can be seen.
 */
export async function explore(facts: PageFacts, app: HTMLElement): Promise<void> {
  const cells = listMonths(facts);
  const choices: Choices = {
    sites: listSites(facts),
    years: [...new Set(cells.map(({ year }) => year))].toSorted((a, b) => a - b),
    energyTypes: [...new Set(cells.map(({ energyType }) => energyType))].toSorted(),
  };
  const parts = createParts(facts);
  const filters = parseFilters(location.hash, choices);
  const view: View = { facts, cells, choices, parts, filters, left: [] };
  parts.monthly.addEventListener("click", () => {
    const rows = toMonthlyRows(select(cells, facts.sites, view.filters), facts.sites);
    download("carbon-emissions-by-month.csv", toCsv(MONTHLY_HEADS, rows));
  });
  app.replaceChildren(...parts.children);
  listen(view);
  const [first, ...rest] = listDrawings(view);
  first?.();
  performance.mark("first-chart");
  view.left = rest;
  while (view.left.length > 0) {
    await new Promise((resolve) => setTimeout(resolve));
    view.left.shift()?.();
  }
}

function createParts(facts: PageFacts) {
  const steps = element("div");
  const zoom = element("div", { class: "switch", role: "group", "aria-label": "Zoom" });
  const figures = {
    time: createFigure("over-time", "Emissions over time by energy type", zoom, steps),
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
  const children = [bar, ...describeMerged(facts), status, answers, charts, section];
  return { steps, zoom, figures, table, monthly, bar, status, answers, children };
}

/** What of the estate is not shown site by site, and where that is to be had. */
function describeMerged({ merged, sites }: PageFacts): HTMLElement[] {
  if (merged === undefined) return [];
  const text = `The ${formatCount(merged)} sites that emit least are added up as “${sites.at(-1) ?? ""}”, so that this page opens quickly; totals leave nothing out. For one of them by itself query the table `;
  const table = element("code", {}, "mart_carbon_emissions");
  return [
    element(
      "p",
      { class: "note", id: "merged" },
      text,
      table,
      " in BigQuery, which saves the rows as CSV.",
    ),
  ];
}

function change(view: View, next: Partial<Filters>): void {
  note(view, next);
  render(view);
}

/** Keeps what is chosen in the address, so that a view can be sent. */
function note(view: View, next: Partial<Filters>): void {
  view.filters = { ...view.filters, ...next };
  const fragment = renderFilters(view.filters);
  const bare = location.pathname + location.search;
  history.replaceState(null, "", fragment === "" ? bare : `#${fragment}`);
}

/** Draws all of it, for what is chosen now. */
function render(view: View): void {
  view.left = [];
  for (const draw of listDrawings(view)) draw();
}

/** What is to be drawn for what is chosen, one after the other: what is seen first comes first. */
function listDrawings(view: View): [first: () => void, ...rest: (() => void)[]] {
  const { cells, choices, facts, filters, parts } = view;
  const shown = select(cells, facts.sites, filters);
  const joint = joinSites(shown);
  return [
    () => {
      renderChoices(parts.bar, { choices, filters, change: (next) => change(view, next) });
      const { year, ...others } = filters;
      const allYears = year === undefined ? shown : select(cells, facts.sites, others);
      const question = { cells: shown, joint, allYears, filters, sites: facts.sites };
      parts.answers.replaceChildren(
        ...renderAnswers(question, facts.calorificBasis),
        renderProvenance(shown, filters.scope),
      );
      const sum = total(joint, filters.scope);
      parts.status.textContent =
        sum === undefined ? "Nothing is known for this choice." : `Total ${formatMass(sum)}.`;
      drawTime(view, toDrawing(view, joint));
    },
    ...listCharts(view, shown, joint),
    () => parts.table.update(toTableRows(shown, facts.sites, filters.scope)),
  ];
}

/** Draws the charts anew, as for another colour scheme or for paper. */
function redraw(view: View): void {
  const shown = select(view.cells, view.facts.sites, view.filters);
  const joint = joinSites(shown);
  drawTime(view, toDrawing(view, joint));
  for (const draw of listCharts(view, shown, joint)) draw();
}

function toDrawing({ choices, facts, filters }: View, cells: readonly Cell[]): Drawing {
  return {
    cells,
    scope: filters.scope,
    theme: readTheme(),
    energyTypes: choices.energyTypes,
    sites: facts.sites,
  };
}

/** The charts but that over time. */
function listCharts(view: View, shown: readonly Cell[], joint: readonly Cell[]): (() => void)[] {
  const { heat, months, scopes, sites } = view.parts.figures;
  return [
    () => sites.draw(drawSites(toDrawing(view, shown))),
    () => scopes.draw(drawScopes(toDrawing(view, joint))),
    () => months.draw(drawMonths(toDrawing(view, joint))),
    () => heat.draw(drawHeat(view.facts, view.filters, readTheme())),
  ];
}

const STEPS = [
  ["day", "Day"],
  ["month", "Month"],
  ["year", "Year"],
] as const;

function drawTime(view: View, drawing: Drawing): void {
  const { filters, parts } = view;
  const hasDays = canShowDays(view);
  const step = filters.step === "day" && !hasDays ? "month" : filters.step;
  const possible = STEPS.filter(([name]) => name !== "day" || hasDays);
  parts.steps.replaceChildren(
    switcher("One bar is a", possible, step, (value) => change(view, { step: value as Step })),
  );
  const dated = step === "day" ? { ...drawing, cells: selectDays(view) } : drawing;
  const picture = drawOverTime(dated, {
    step,
    filters,
    onZoom: (zoom) => {
      note(view, zoom);
      drawZoom(view, {
        periods: picture?.periods ?? [],
        span: toSpan(picture?.periods ?? [], zoom),
      });
    },
  });
  parts.figures.time.draw(picture);
  drawZoom(view, picture);
}

const MOVES = [
  ["earlier", "Earlier"],
  ["in", "Zoom in"],
  ["out", "Zoom out"],
  ["later", "Later"],
] as const;

/** Buttons that do what the mouse does on the chart's axis; those that would do nothing are off. */
function drawZoom(view: View, shown: Pick<OverTimePicture, "periods" | "span"> | undefined): void {
  const { periods, span } = shown ?? { periods: [], span: [0, -1] as const };
  const focused = document.activeElement?.id;
  const buttons = MOVES.map(([move, text]) => {
    const next = moveSpan(span, move, periods.length);
    const button = element("button", { type: "button", id: `zoom-${move}` }, text);
    button.disabled = next[0] === span[0] && next[1] === span[1];
    button.addEventListener("click", () => change(view, toZoom(periods, next)));
    return button;
  });
  view.parts.zoom.replaceChildren(...buttons);
  if (focused?.startsWith("zoom-") !== true) return;
  const again = buttons.find(({ disabled, id }) => id === focused && !disabled);
  (again ?? buttons.find(({ disabled }) => !disabled))?.focus();
}

/** Where each site has months only, days are those of all sites together. */
function canShowDays({ facts, filters }: View): boolean {
  const own = facts.series.filter(({ grain }) => grain === "day");
  return own.length > 0 && (filters.site === undefined || own.some(({ site }) => site >= 0));
}

function selectDays(view: View): Cell[] {
  view.days ??= listDays(view.facts);
  const isJoint = view.days[0]?.site === -1;
  return select(view.days, isJoint ? [] : view.facts.sites, view.filters);
}

/** Links within the page leave the address alone: it holds the filters. */
function followLink(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest("a[href^='#']") : null;
  const target = link && document.getElementById(link.getAttribute("href")?.slice(1) ?? "");
  if (!target) return;
  event.preventDefault();
  target.setAttribute("tabindex", "-1");
  target.focus();
  target.scrollIntoView();
}

function listen(view: View): void {
  document.addEventListener("click", followLink);
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
    for (const draw of view.left.splice(0)) draw();
    redraw(view);
    resize(PAPER_WIDTH);
  });
  addEventListener("afterprint", () => {
    redraw(view);
    resize();
  });
}
