import { by, type Categories, type Category } from "./category.ts";

const segments = [
  "Mini",
  "Supermini",
  "Lower medium",
  "Upper medium",
  "Executive",
  "Luxury",
  "Sports",
  "Dual purpose 4X4",
  "MPV",
];
const carSizes = ["Small car", "Medium car", "Large car", "Average car"];
const motorbikes = ["Small", "Medium", "Large", "Average"];
const carFuels = ["Diesel", "Petrol", "Unknown", "Plug-in Hybrid Electric Vehicle"];
const electric = "Battery Electric Vehicle";
const vans = [
  "Class I (up to 1.305 tonnes)",
  "Class II (1.305 to 1.74 tonnes)",
  "Class III (1.74 to 3.5 tonnes)",
  "Average (up to 3.5 tonnes)",
];
const vanFuels = ["Diesel", "Petrol", "CNG", "LPG", "Unknown"];
const lorries = [
  "Rigid (>3.5 - 7.5 tonnes)",
  "Rigid (>7.5 tonnes-17 tonnes)",
  "Rigid (>17 tonnes)",
  "All rigids",
  "Articulated (>3.5 - 33t)",
  "Articulated (>33t)",
  "All artics",
  "All HGVs",
];
const laden = ["0% Laden", "50% Laden", "100% Laden", "Average laden"];
const hauls = [
  "Domestic, to/from UK",
  "Short-haul, to/from UK",
  "Long-haul, to/from UK",
  "International, to/from non-UK",
];
const cabins = ["Average passenger", "Economy class", "Business class"];
const forcing = ["With RF", "Without RF"];
const distance = ["km", "miles"];

/** Vehicles by fuel, the electricity some of them take, and the energy of both from 2020. */
export const vehicleCategories: Categories = ({ year, ghg }) => {
  const cars = {
    scope: "Scope 1",
    level1: "Passenger vehicles",
    gases: "every",
    range: [0.1, 0.35],
  } as const;
  const charged = {
    measures: by(distance, ["Plug-in Hybrid Electric Vehicle", electric]),
    gases: "every",
    range: [0.02, 0.09],
    gaps: 0.1,
  } as const;
  const bySegment = "Cars (by market segment)";
  const bySize = "Cars (by size)";
  const carMeasures = by(distance, carFuels);
  const deliveries = { ...cars, level1: "Delivery vehicles" };
  const drawn = { ...charged, scope: "Scope 2", level1: "UK electricity for EVs" } as const;
  const lost = { ...charged, scope: "Scope 3", level1: "UK electricity T&D for EVs" } as const;
  return [
    { ...cars, level2: bySegment, level3: segments, measures: carMeasures, gaps: 0.05 },
    { ...cars, level2: bySize, level3: carSizes, measures: carMeasures, gaps: 0.02 },
    { ...cars, level2: "Motorbike", level3: motorbikes, measures: by(distance) },
    { ...deliveries, level2: "Vans", level3: vans, measures: by(distance, vanFuels), gaps: 0.3 },
    { ...deliveries, level2: "HGV (all diesel)", level3: lorries, measures: by(distance, laden) },
    { ...drawn, level2: bySize, level3: carSizes },
    { ...drawn, level2: "Vans", level3: vans, gaps: 0.4 },
    { ...lost, level2: bySize, level3: carSizes },
    ...(ghg.fuelEnergy === undefined ? [] : energyCategories(year)),
  ];
};

function energyCategories(year: number): Category[] {
  const level1 =
    year === 2022
      ? "Passenger and delivery vehicles- kWh factors"
      : "SECR kWh pass & delivery vehs";
  const burnt = { scope: "Scope 1", level1, gases: "fuel energy", range: [0.4, 3.5] } as const;
  const bikes = { ...burnt, level2: "Motorbike", level3: motorbikes, measures: by(distance) };
  const drawn = {
    scope: "Scope 2",
    level1: "SECR kWh UK electricity for EVs",
    gases: "electric energy",
    measures: by(["km", "miles", "tonne.km"], [electric]),
    range: [0.2, 1.1],
  } as const;
  return [
    { ...burnt, level2: "Cars (by size)", level3: carSizes, measures: by(distance, carFuels) },
    { ...burnt, level2: "Vans", level3: vans, measures: by(distance, vanFuels), gaps: 0.3 },
    bikes,
    // In 2022 each motorbike has a second row with neither gas nor factor.
    ...(year === 2022 ? [{ ...bikes, gases: "unnamed", gaps: 1 } as const] : []),
    { ...drawn, level2: "Vans", level3: vans },
  ];
}

/** Journeys and freight, and the making of their fuel. */
export const journeyCategories: Categories = () => {
  const flown = { level3: hauls, level4: cabins, measures: by(["passenger.km"], forcing) };
  const land = { scope: "Scope 3", level1: "Business travel- land", gases: "every" } as const;
  const passenger = by(["passenger.km"]);
  const freight = { scope: "Scope 3", level1: "Freighting goods", gases: "every" } as const;
  const tonne = by(["tonne.km"]);
  return [
    { ...land, ...flown, level1: "Business travel- air", level2: "Flights", range: [0.08, 0.5] },
    {
      ...flown,
      scope: "Scope 3",
      level1: "WTT- business travel- air",
      level2: "WTT- flights",
      gases: "total",
      range: [0.01, 0.06],
    },
    {
      ...land,
      level1: "Business travel- sea",
      level2: "Ferry",
      level3: ["Foot passenger", "Car passenger", "Average (all passenger)"],
      measures: passenger,
      range: [0.01, 0.13],
    },
    {
      ...land,
      level2: "Rail",
      level3: ["National rail", "International rail", "Light rail and tram", "London Underground"],
      measures: passenger,
      range: [0.004, 0.05],
    },
    {
      ...land,
      level2: "Bus",
      level3: ["Local bus (not London)", "Local London bus", "Average local bus", "Coach"],
      measures: passenger,
      range: [0.02, 0.12],
    },
    { ...freight, level2: "Rail", level3: ["Freight train"], measures: tonne, range: [0.02, 0.04] },
    {
      ...freight,
      level2: "Sea tanker",
      // The spaces at the end and at the start are as published.
      level3: ["Crude tanker", "Products tanker ", "Chemical tanker ", "LNG tanker"],
      level4: ["10,000–59,999 dwt", "5000–9999 dwt", "Average"],
      measures: tonne,
      range: [0.003, 0.04],
    },
    {
      ...freight,
      level2: "Cargo ship",
      level3: ["Refrigerated cargo"],
      level4: [" All dwt"],
      measures: tonne,
      range: [0.012, 0.014],
    },
  ];
};
