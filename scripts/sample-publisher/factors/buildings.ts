import { by, type Categories, type Category, type Measure } from "./category.ts";
import type { Edition } from "./edition.ts";

const gaseous = ["Butane", "CNG", "LNG", "LPG", "Other petroleum gas", "Propane"];
const liquid = [
  "Aviation spirit",
  "Aviation turbine fuel",
  "Burning oil",
  "Diesel (average biofuel blend)",
  "Fuel oil",
  "Gas oil",
  "Lubricants",
  "Naphtha",
  "Petrol (average biofuel blend)",
  "Waste oils",
];
const solid = ["Coal (industrial)", "Coal (domestic)", "Coking coal", "Petroleum coke"];
const biofuels = ["Bioethanol", "Biodiesel ME", "Biomethane", "Biodiesel HVO", "Bio Propane"];
const biogases = ["Biogas", "Landfill gas"];
const biomass = ["Wood logs", "Wood chips", "Wood pellets", "Grass/straw"];
const countries = [
  "Australia",
  "Austria",
  "Belgium",
  "Brazil",
  "Canada",
  "Cyprus",
  "Denmark",
  "France",
  "Germany",
  "Gibraltar",
  "Greece",
  "Hong Kong, China",
  "India",
  "Ireland",
  "Italy",
  "Japan",
  "Malta",
  "Netherlands",
  "New Zealand",
  "Norway",
  "Pakistan",
  "People's Rep. of China",
  "Poland",
  "Portugal",
  "Spain",
  "Sweden",
  "United States",
  "EU (average)",
];

/** Fuels, bioenergy and their making. */
export const fuelCategories: Categories = (edition) => {
  const burnt = { scope: "Scope 1", level1: "Fuels", gases: "every" } as const;
  const made = { scope: "Scope 3", level1: "WTT- fuels", gases: "total" } as const;
  const [gases, liquids, solids] = edition.namesFuelBasis
    ? (["WTT- gaseous fuels", "WTT- liquid fuels", "WTT- solid fuels"] as const)
    : (["Gaseous fuels", "Liquid fuels", "Solid fuels"] as const);
  const naturalGas = edition.namesFuelBasis ? "Natural Gas" : "Natural gas";
  const litres = fuelMeasures(edition, "litres");
  const cubicMetres = fuelMeasures(edition, "cubic metres");
  const tonnes = fuelMeasures(edition);
  const burntGas = { ...burnt, level2: "Gaseous fuels", range: [0.18, 0.24] } as const;
  const madeGas = { ...made, level2: gases, range: [0.02, 0.05] } as const;
  return [
    { ...burntGas, level3: gaseous, measures: litres },
    { ...burntGas, level3: ["Natural gas"], measures: cubicMetres },
    { ...burnt, level2: "Liquid fuels", level3: liquid, measures: litres, range: [0.23, 0.28] },
    { ...burnt, level2: "Solid fuels", level3: solid, measures: tonnes, range: [0.31, 0.36] },
    ...bioenergy({ scope: "Scope 1", level1: "Bioenergy" }, ["Biofuel", "Biomass", "Biogas"]),
    { ...madeGas, level3: gaseous, measures: litres },
    { ...madeGas, level3: [naturalGas], measures: cubicMetres },
    { ...made, level2: liquids, level3: liquid, measures: litres, range: [0.04, 0.07] },
    { ...made, level2: solids, level3: solid, measures: tonnes, range: [0.04, 0.06] },
    ...bioenergy({ scope: "Scope 3", level1: "WTT- bioenergy" }, [
      "WTT- biofuel",
      "WTT- biomass",
      "WTT- biogas",
    ]),
  ];
};

function fuelMeasures(edition: Edition, volume?: string): Measure[] {
  const measures = [
    { columnText: "Energy - Gross CV", uom: "kWh (Gross CV)" },
    { columnText: "Energy - Net CV", uom: "kWh (Net CV)" },
    ...(volume === undefined ? [] : [{ columnText: "Volume", uom: volume }]),
    { columnText: "Tonnes", uom: "tonnes" },
  ];
  return edition.namesFuelBasis ? measures : by(measures.map(({ uom }) => uom).toReversed());
}

/** `Litres` and `litres` are both as published. */
function bioenergy(
  shared: Pick<Category, "scope" | "level1">,
  [biofuel, solids, gases]: readonly [string, string, string],
): Category[] {
  const [first = "", ...others] = biofuels;
  const energyAndMass = by(["kWh", "tonnes"]);
  const made = { ...shared, gases: "total", range: [0.001, 0.02] } as const;
  return [
    { ...made, level2: biofuel, level3: [first], measures: by(["Litres", "GJ", "kg"]) },
    { ...made, level2: biofuel, level3: others, measures: by(["litres", "GJ", "kg"]) },
    { ...made, level2: solids, level3: biomass, measures: energyAndMass },
    { ...made, level2: gases, level3: biogases, measures: energyAndMass },
  ];
}

/** Electricity, heat and water, with rows that look like UK electricity and are not. */
export const utilityCategories: Categories = (edition) => {
  const { year } = edition;
  const power = {
    level3: ["Electricity: UK"],
    level4: [edition.electricityLevel4],
    measures: by(["kWh"]),
    range: [0.19, 0.26],
    gases: "every",
  } as const;
  const heat = { ...power, level3: ["Onsite heat and steam", "District heat and steam"] };
  const loss = { ...power, level3: ["5% loss"], range: [0.008, 0.012] } as const;
  const water = { measures: by(["cubic metres", "million litres"]), range: [0.1, 0.8] } as const;
  const third = { scope: "Scope 3", gases: "total" } as const;
  const wttPower = { ...power, ...third, level1: edition.wttElectricityLevel1 };
  const [supply, treatment] = ["Water supply", "Water treatment"] as const;
  const sent = "Transmission and distribution";
  return [
    { ...power, scope: "Scope 2", level1: "UK electricity", level2: "Electricity generated" },
    { ...heat, scope: "Scope 2", level1: "Heat and steam", level2: "Heat and steam" },
    { ...water, ...third, level1: supply, level2: supply, level3: [supply] },
    { ...water, ...third, level1: treatment, level2: treatment, level3: [treatment] },
    { ...power, scope: "Scope 3", level1: sent, level2: "T&D- UK electricity" },
    { ...loss, scope: "Scope 3", level1: sent, level2: "Distribution - district heat & steam" },
    { ...wttPower, level2: "WTT- UK electricity (generation)" },
    { ...wttPower, level2: "WTT- UK electricity (T&D)" },
    ...(year < 2023 ? overseas(edition.wttElectricityLevel1) : []),
    { ...heat, ...third, level1: "WTT- heat and steam", level2: "WTT- heat and steam" },
    {
      ...power,
      scope: "Scope 3",
      level1: "Managed assets- electricity",
      level2: edition.managedElectricityLevel2,
    },
    ...(year < 2021 ? [] : [outsideOfScopes()]),
  ];
};

function overseas(level1: string): Category[] {
  return ["generation", "T&D"].map((part) => ({
    scope: "Scope 3",
    level1,
    level2: `WTT- overseas electricity (${part})`,
    level3: countries.map((country) => `Electricity: ${country}`),
    measures: by(["kWh"]),
    gases: "total",
    range: part === "T&D" ? [0.001, 0.02] : [0.01, 0.2],
  }));
}

function outsideOfScopes(): Category {
  return {
    scope: "Outside of Scopes",
    level1: "Outside of scopes",
    level2: "Electricity generated",
    level3: ["Electricity: UK"],
    measures: by(["kWh"]),
    gases: "co2",
    range: [0.1, 0.12],
  };
}
