import type { Choices, Filters, Scope } from "../filters.ts";
import { chooser, element } from "./dom.ts";
import { formatName } from "./units.ts";

export interface Choosing {
  readonly choices: Choices;
  readonly filters: Filters;
  readonly change: (next: Partial<Filters>) => void;
}

/** The filters, with what is chosen. Keeps the focus where it is. */
export function renderChoices(bar: HTMLElement, { change, choices, filters }: Choosing): void {
  const { energyType, from, scope, site, year } = filters;
  const focused = document.activeElement?.id;
  const number = (value: string | undefined) => (value === undefined ? undefined : Number(value));
  const text = (value: number | undefined) => (value === undefined ? undefined : String(value));
  const sites = choices.sites.map((name) => [name, name] as const);
  const years = choices.years.map((each) => [String(each), String(each)] as const);
  const types = choices.energyTypes.map((name) => [name, formatName(name)] as const);
  const scopes = [1, 2, 3].map((each) => [String(each), `Scope ${each}`] as const);
  const reset = element("button", { type: "button", id: "reset" }, "Show everything");
  reset.addEventListener("click", () =>
    change({
      site: undefined,
      year: undefined,
      energyType: undefined,
      scope: undefined,
      from: undefined,
      to: undefined,
    }),
  );
  reset.hidden = [energyType, from, scope, site, year].every((each) => each === undefined);
  bar.replaceChildren(
    chooser({ id: "site", label: "Site", all: "All sites", options: sites }, site, (value) =>
      change({ site: value }),
    ),
    chooser({ id: "year", label: "Year", all: "All years", options: years }, text(year), (value) =>
      change({ year: number(value) }),
    ),
    chooser(
      { id: "energy", label: "Energy type", all: "All types", options: types },
      energyType,
      (value) => change({ energyType: value }),
    ),
    chooser(
      { id: "scope", label: "Scope", all: "All scopes", options: scopes },
      text(scope),
      (value) => change({ scope: number(value) as Scope | undefined }),
    ),
    reset,
  );
  if (focused) document.getElementById(focused)?.focus();
}
