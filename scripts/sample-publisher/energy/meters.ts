import type { Line } from "./interpolate.ts";

export interface Meter {
  readonly name: string;
  readonly unit: "kWh" | "m3";
  /** Enters its site's "Imported Energy". */
  readonly imported: boolean;
  /** Usage of one pulse, in millionths of the unit: readings are whole pulses. */
  readonly pulseMillionths: number;
  /** Units a half-hour, day and night. */
  readonly baseload: number;
  /** Units a half-hour on top with everybody in, following `day`. */
  readonly occupied: number;
  /** Units a half-hour for each degree below 15.5 °C, following `heatingDay`. */
  readonly heating: number;
  /** Units a half-hour for each degree above 13 °C, following `day`. */
  readonly cooling: number;
  /** Share of the full load by hour of the day. */
  readonly day: Line;
}

export interface Site {
  readonly name: string;
  readonly meters: readonly Meter[];
}

const officeDay: Line = [
  [5, 0],
  [8.5, 0.95],
  [12, 1],
  [16.5, 0.96],
  [18.5, 0.4],
  [22, 0],
];
const kitchenDay: Line = [
  [5.5, 0],
  [7, 0.6],
  [11.5, 1],
  [13.5, 0.9],
  [15, 0.2],
  [17, 0],
];
const waterDay: Line = [
  [6, 0],
  [9, 0.7],
  [12.5, 1],
  [14, 0.8],
  [17, 0.6],
  [20, 0],
];

/** Boilers start before the people come, and then only hold the temperature. */
export const heatingDay: Line = [
  [4, 0.05],
  [5.5, 1],
  [8, 0.7],
  [12, 0.5],
  [17, 0.45],
  [19, 0.05],
];

type Load = Partial<Pick<Meter, "baseload" | "occupied" | "heating" | "cooling" | "day">>;
const idle = { baseload: 0, occupied: 0, heating: 0, cooling: 0, day: officeDay };

function electricity(name: string, load: Load): Meter {
  return { ...idle, ...load, name, unit: "kWh", imported: true, pulseMillionths: 500_000 };
}

/** 0.1 m3 a pulse at 11.27 kWh a cubic metre, gross. */
function gas(name: string, load: Load): Meter {
  return { ...idle, ...load, name, unit: "kWh", imported: true, pulseMillionths: 1_127_000 };
}

function water(name: string, load: Load): Meter {
  return { ...idle, ...load, name, unit: "m3", imported: false, pulseMillionths: 50_000 };
}

/** What the boilers give out: made from gas that is counted already, and mapped to no factor. */
function heat(name: string, load: Load): Meter {
  return { ...idle, ...load, name, unit: "kWh", imported: false, pulseMillionths: 1_000_000 };
}

/** One site meters its electricity by part, the other only as a whole; none does both. */
export const sites: readonly Site[] = [
  {
    name: "102 Petty France",
    meters: [
      electricity("Riser A Grid Electricity Floors 1-5", { baseload: 52, occupied: 96 }),
      electricity("Riser B Grid Electricity Floors 6-10", { baseload: 47, occupied: 88 }),
      electricity("Riser C Grid Electricity Floors 11-14", { baseload: 31, occupied: 57 }),
      electricity("Chillers Grid Electricity", { baseload: 9, occupied: 14, cooling: 15 }),
      electricity("Lifts Grid Electricity", { baseload: 3, occupied: 16 }),
      electricity("Data Centre Grid Electricity", { baseload: 68, cooling: 1.2 }),
      electricity("Kitchen Grid Electricity", { baseload: 5, occupied: 34, day: kitchenDay }),
      gas("Boilers Natural Gas", { baseload: 12, heating: 78 }),
      gas("Kitchen Natural Gas", { baseload: 0.4, occupied: 22, day: kitchenDay }),
      heat("Boilers Heat Output", { baseload: 9, heating: 64 }),
      water("Mains Water", { baseload: 0.12, occupied: 2.3, day: waterDay }),
    ],
  },
  {
    name: "Clive House",
    meters: [
      electricity("Total Imported Electricity", { baseload: 58, occupied: 104, cooling: 6 }),
      gas("Boilers Natural Gas", { baseload: 3, heating: 21 }),
      water("Mains Water", { baseload: 0.05, occupied: 0.7, day: waterDay }),
    ],
  },
];
