import type { Edition } from "./edition.ts";

/** Rows that share scope and levels 1 and 2: every level 3, by every measure, by every gas. */
export interface Category {
  readonly scope: "Scope 1" | "Scope 2" | "Scope 3" | "Outside of Scopes";
  readonly level1: string;
  readonly level2: string;
  /** Absent names stand for an empty cell. */
  readonly level3: readonly (string | undefined)[];
  readonly level4?: readonly (string | number | undefined)[];
  readonly measures: readonly Measure[];
  /** The rows of each place; `unnamed` rows have an empty gas and no factor. */
  readonly gases: "every" | "total" | "co2" | "fuel energy" | "electric energy" | "unnamed";
  /** Lowest and highest total for a kWh, kg, km and the like; `unitSize` gives the other units. */
  readonly range: readonly [low: number, high: number];
  /** Share of the cells that hold no factor. */
  readonly gaps?: number;
  /** Text that stands in every factor cell. */
  readonly text?: string;
}

export interface Measure {
  readonly columnText?: string;
  readonly uom: string;
}

/** Makes some of an edition's categories. */
export type Categories = (edition: Edition) => readonly Category[];

/** Every unit by every column text. */
export function by(uoms: readonly string[], columnTexts?: readonly string[]): Measure[] {
  if (columnTexts === undefined) return uoms.map((uom) => ({ uom }));
  return columnTexts.flatMap((columnText) => uoms.map((uom) => ({ columnText, uom })));
}

const unitSizes: Readonly<Record<string, number>> = {
  "kWh (Net CV)": 1.11,
  litres: 9.8,
  Litres: 9.8,
  "cubic metres": 11.06,
  GJ: 27,
  "million litres": 1000,
  miles: 1.609344,
};

/** How many times larger a factor for this unit is, among the units that a thing is counted in. */
export function unitSize(uom: string, units: readonly string[]): number {
  // A tonne of fuel holds thousands of kWh; a tonne of waste is the only unit it is counted in.
  if (uom === "tonnes" && units.length > 1) return 12_900;
  return unitSizes[uom] ?? 1;
}
