import type { Edition } from "./edition.ts";
import { publishedFigures } from "./published.ts";

/** Where a factor stands, whatever the gas; what is absent is an empty cell. */
export interface Place {
  readonly scope: string;
  readonly level1: string;
  readonly level2: string;
  readonly level3: string | undefined;
  readonly level4: string | number | undefined;
  readonly columnText: string | undefined;
  readonly uom: string;
}

/** Text that is unique to a place within an edition. */
export function placeKey(place: Place): string {
  const { scope, level1, level2, level3, level4, columnText, uom } = place;
  return [scope, level1, level2, level3, level4, columnText, uom].join("/");
}

/** Totals that an edition carries as they were published, by `placeKey`. */
export function publishedTotals(edition: Edition): Map<string, number> {
  const totals = [...gasTotals(edition), ...electricityTotals(edition), ...waterTotals(edition)];
  return new Map(totals.map(([place, total]) => [placeKey(place), total]));
}

type Totals = [place: Place, total: number][];

function gasTotals(edition: Edition): Totals {
  const { figures } = publishedFigures(edition.year);
  const place = (columnText: string, uom: string) => ({
    scope: "Scope 1",
    level1: "Fuels",
    level2: "Gaseous fuels",
    level3: "Natural gas",
    level4: undefined,
    columnText: edition.namesFuelBasis ? columnText : undefined,
    uom,
  });
  const made = {
    scope: "Scope 3",
    level1: "WTT- fuels",
    ...(edition.namesFuelBasis && { level2: "WTT- gaseous fuels", level3: "Natural Gas" }),
  };
  const gross = place("Energy - Gross CV", "kWh (Gross CV)");
  const net = place("Energy - Net CV", "kWh (Net CV)");
  return [
    [gross, figures.gasGross],
    [net, figures.gasNet],
    [place("Volume", "cubic metres"), figures.gasCubicMetre],
    [{ ...gross, ...made }, figures.wttGasGross],
    [{ ...net, ...made }, figures.wttGasNet],
  ];
}

function electricityTotals(edition: Edition): Totals {
  const { figures } = publishedFigures(edition.year);
  const { electricityLevel4: level4, wttElectricityLevel1: wtt } = edition;
  const place = (scope: string, level1: string, level2: string) => ({
    scope,
    level1,
    level2,
    level3: "Electricity: UK",
    level4,
    columnText: undefined,
    uom: "kWh",
  });
  const losses = place("Scope 3", "Transmission and distribution", "T&D- UK electricity");
  const managed = place("Scope 3", "Managed assets- electricity", edition.managedElectricityLevel2);
  return [
    [place("Scope 2", "UK electricity", "Electricity generated"), figures.electricity],
    [losses, figures.electricityLosses],
    [place("Scope 3", wtt, "WTT- UK electricity (generation)"), figures.wttElectricity],
    [place("Scope 3", wtt, "WTT- UK electricity (T&D)"), figures.wttElectricityLosses],
    [managed, figures.electricity],
  ];
}

function waterTotals(edition: Edition): Totals {
  const { waterSupply, waterTreatment } = publishedFigures(edition.year).figures;
  return [
    [waterPlace("Water supply", "cubic metres"), waterSupply],
    [waterPlace("Water supply", "million litres"), waterSupply * 1000],
    [waterPlace("Water treatment", "cubic metres"), waterTreatment],
    [waterPlace("Water treatment", "million litres"), waterTreatment * 1000],
  ];
}

function waterPlace(name: string, uom: string): Place {
  return {
    scope: "Scope 3",
    level1: name,
    level2: name,
    level3: name,
    level4: undefined,
    columnText: undefined,
    uom,
  };
}
