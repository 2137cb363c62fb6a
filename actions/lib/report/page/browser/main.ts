import { listCells, listJointCells, select } from "../cells.ts";
import type { Cell } from "../cells.ts";
import { toCsv } from "../csv.ts";
import { APP_ELEMENT, FACTS_ELEMENT } from "../facts.ts";
import type { PageFacts } from "../facts.ts";
import { total } from "../figures.ts";
import { parseFilters, renderFilters } from "../filters.ts";
import type { Choices, Filters, Scope, Step } from "../filters.ts";
import { MONTHLY_HEADS, TABLE_HEADS, toMonthlyRows, toTableRows } from "../rows.ts";
import { renderAnswers } from "./answers.ts";
import { createFigure } from "./chart.ts";
import { sortableTable } from "./data-table.ts";
import { chooser, download, element, switcher } from "./dom.ts";
import { drawHeat } from "./heat.ts";
import { drawMonths, drawOverTime, drawScopes, drawSites } from "./pictures.ts";
import type { Drawing } from "./pictures.ts";
import { readTheme } from "./theme.ts";
import { formatCount, formatMass, formatName, formatShare } from "./units.ts";

/** The facts in the page: JSON, gzipped, in base64. */
async function readFacts(): Promise<PageFacts> {
  const text = document.getElementById(FACTS_ELEMENT)?.textContent ?? "";
  const bytes = Uint8Array.from(atob(text.trim()), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return (await new Response(stream).json()) as PageFacts;
}

/** Puts the page's charts, filters and table together, and keeps them in step with each other. */
function start(facts: PageFacts, app: HTMLElement): void {
  const cells = listCells(facts);
  const joint = listJointCells(facts);
  const choices: Choices = {
    sites: facts.sites.toSorted((a, b) => a.localeCompare(b, "en-GB")),
    years: [...new Set(cells.map(({ year }) => year))].toSorted((a, b) => a - b),
    energyTypes: [...new Set(cells.map(({ energyType }) => energyType))].toSorted(),
  };
  let filters = parseFilters(location.hash, choices);
  const bar = element("div", { class: "filters", role: "group", "aria-label": "What is shown" });
  const status = element("p", { role: "status", class: "unseen" });
  const answers = element("div", { id: "answers" });
  const steps = element("div");
  const figures = {
    time: createFigure("over-time", "Emissions over time by energy type", steps),
    sites: createFigure("by-site", "Proportion by energy type, each site"),
    scopes: createFigure("by-scope", "Emissions by scope"),
    months: createFigure("by-month", "Months, year on year"),
    heat: createFigure("heat", "Electricity through the week"),
  };
  const table = sortableTable(
    TABLE_HEADS.map((head, index) => ({
      head,
      ...(index < 4
        ? {}
        : { format: index === 9 ? (value: number) => formatShare(value / 100) : formatCount }),
    })),
    "Emissions by site, energy type and year",
    "carbon-emissions.csv",
  );
  const monthly = element(
    "button",
    { type: "button", id: "download-months" },
    "Download months as CSV",
  );
  monthly.addEventListener("click", () => {
    const rows = toMonthlyRows(select(cells, facts.sites, filters), facts.sites);
    download("carbon-emissions-by-month.csv", toCsv(MONTHLY_HEADS, rows));
  });

  const change = (next: Partial<Filters>): void => {
    filters = { ...filters, ...next };
    const fragment = renderFilters(filters);
    history.replaceState(
      null,
      "",
      fragment === "" ? location.pathname + location.search : `#${fragment}`,
    );
    render();
  };

  const render = (): void => {
    const focused = document.activeElement?.id ?? "";
    renderChoices(bar, { choices, filters, change });
    if (focused !== "") document.getElementById(focused)?.focus();
    const shown = select(cells, facts.sites, filters);
    const allYears = select(cells, facts.sites, { ...filters, year: undefined });
    answers.replaceChildren(
      ...renderAnswers({ cells: shown, allYears, filters, sites: facts.sites }),
    );
    table.update(toTableRows(shown, facts.sites, filters.scope));
    draw(shown);
    const sum = total(shown, filters.scope);
    status.textContent =
      sum === undefined ? "Nothing is known for this choice." : `Total ${formatMass(sum)}.`;
  };

  const draw = (shown: readonly Cell[]): void => {
    const drawing: Drawing = {
      cells: shown,
      scope: filters.scope,
      theme: readTheme(),
      energyTypes: choices.energyTypes,
      sites: facts.sites,
    };
    const days =
      joint.length === 0 ? shown : filters.site === undefined ? select(joint, [], filters) : [];
    const step = filters.step === "day" && days.length === 0 ? "month" : filters.step;
    steps.replaceChildren(
      switcher(
        "One bar is a",
        [
          ...(days.length === 0 ? [] : [["day", "Day"] as const]),
          ["month", "Month"],
          ["year", "Year"],
        ],
        step,
        (value) => change({ step: value as Step }),
      ),
    );
    figures.time.draw(drawOverTime(step === "day" ? { ...drawing, cells: days } : drawing, step));
    figures.sites.draw(drawSites(drawing));
    figures.scopes.draw(drawScopes(drawing));
    figures.months.draw(drawMonths(drawing));
    figures.heat.draw(drawHeat(facts, filters, drawing.theme));
  };

  app.replaceChildren(
    bar,
    status,
    answers,
    element("div", { class: "charts" }, ...Object.values(figures).map(({ root }) => root)),
    element(
      "section",
      { "aria-labelledby": "figures-head" },
      element("h2", { id: "figures-head" }, "Figures"),
      table.root,
      element("p", { class: "buttons" }, table.save, monthly),
    ),
  );
  render();
  const redraw = (): void => draw(select(cells, facts.sites, filters));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", redraw);
  addEventListener("resize", () => Object.values(figures).forEach((figure) => figure.resize()));
  addEventListener("hashchange", () => {
    filters = parseFilters(location.hash, choices);
    render();
  });
  // A4 with margins is 180 mm wide; on paper nothing adapts by itself.
  addEventListener("beforeprint", () => {
    redraw();
    Object.values(figures).forEach((figure) => figure.resize(680));
  });
  addEventListener("afterprint", () => {
    redraw();
    Object.values(figures).forEach((figure) => figure.resize());
  });
}

interface Choosing {
  readonly choices: Choices;
  readonly filters: Filters;
  readonly change: (next: Partial<Filters>) => void;
}

function renderChoices(bar: HTMLElement, { change, choices, filters }: Choosing): void {
  const reset = element("button", { type: "button", id: "reset" }, "Show everything");
  reset.addEventListener("click", () =>
    change({ site: undefined, year: undefined, energyType: undefined, scope: undefined }),
  );
  const { energyType, scope, site, year } = filters;
  reset.hidden = [energyType, scope, site, year].every((each) => each === undefined);
  bar.replaceChildren(
    chooser(
      {
        id: "site",
        label: "Site",
        all: "All sites",
        options: choices.sites.map((name) => [name, name]),
      },
      site,
      (value) => change({ site: value }),
    ),
    chooser(
      {
        id: "year",
        label: "Year",
        all: "All years",
        options: choices.years.map((each) => [String(each), String(each)]),
      },
      year === undefined ? undefined : String(year),
      (value) => change({ year: value === undefined ? undefined : Number(value) }),
    ),
    chooser(
      {
        id: "energy",
        label: "Energy type",
        all: "All types",
        options: choices.energyTypes.map((name) => [name, formatName(name)]),
      },
      energyType,
      (value) => change({ energyType: value }),
    ),
    chooser(
      {
        id: "scope",
        label: "Scope",
        all: "All scopes",
        options: [1, 2, 3].map((each) => [String(each), `Scope ${each}`]),
      },
      scope === undefined ? undefined : String(scope),
      (value) => change({ scope: value === undefined ? undefined : (Number(value) as Scope) }),
    ),
    reset,
  );
}

const app = document.getElementById(APP_ELEMENT);
if (app !== null) {
  readFacts().then(
    (facts) => {
      start(facts, app);
      document.documentElement.dataset["drawn"] = "true";
    },
    (error: unknown) => {
      app.replaceChildren(
        element(
          "p",
          { class: "banner problem", role: "alert" },
          `The charts cannot be drawn: ${String(error)}`,
        ),
      );
    },
  );
}
