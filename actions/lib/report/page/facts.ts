/** What the report's page computes every figure from; it travels in the file as compressed JSON. */
export interface PageFacts {
  /** In the order of `Series.site`. */
  readonly sites: readonly string[];
  /** How many of the sites that emit least are added up as one, the last of `sites`. */
  readonly merged?: number;
  readonly series: readonly Series[];
  /** One a year, energy type and unit of readings. */
  readonly factors: readonly YearFactor[];
  /** Mean electricity by weekday and half-hour; see `Profile`. */
  readonly profiles: readonly Profile[];
  /** `gross` or `net`: the calorific value that gas factors stand on; undefined without gas. */
  readonly calorificBasis?: string;
}

/** Usage of one site, energy type and unit, over periods without a break. */
export interface Series {
  /** Index into `sites`; -1 for all sites together, where days of each would be too many. */
  readonly site: number;
  readonly energyType: string;
  readonly unit: string;
  /** The first period's day, `2019-01-01`. */
  readonly start: string;
  readonly grain: Grain;
  /** In `unit`, one a period; null where no reading is present. */
  readonly usage: readonly (number | null)[];
  /** Per cent of the period's half-hours that have a value, one a period, rounded down. */
  readonly coverage: readonly number[];
}

export type Grain = "day" | "month";

export interface YearFactor {
  readonly year: number;
  readonly energyType: string;
  readonly unit: string;
  /** kg CO2e per unit, by scope 1, 2 and 3. */
  readonly scopes: readonly [number, number, number];
  /** The year whose published factors these are. */
  readonly factorYear: number;
}

export interface Profile {
  readonly site: number;
  /** Undefined: over all years. */
  readonly year?: number;
  /** Mean kWh a half-hour of the site: 7 weekdays from Monday, each of 48 half-hours. */
  readonly mean: readonly (number | null)[];
}

/** Names the places in the page that the script fills. */
export const FACTS_ELEMENT = "facts";
export const APP_ELEMENT = "explore";
