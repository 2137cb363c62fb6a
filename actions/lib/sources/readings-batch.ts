import type { ParsedRows, Reject } from "../table.ts";
import { HALF_HOURS } from "./readings-header.ts";

/** One meter's day. */
export interface ReadingsRow {
  readonly site: string;
  readonly meter: string;
  readonly unit: string | null;
  /** Days since 1970-01-01. */
  readonly date: number;
  /** 48 values in order of time, NaN for none; copied, so the array may be used again. */
  readonly readings: Float64Array;
  readonly row: number;
}

/** Collects rows and rejects by column, as `energy_consumption` in sources.yml names them. */
export class ReadingsBatch {
  #sites: string[] = [];
  #meters: string[] = [];
  #units: (string | null)[] = [];
  #dates: number[] = [];
  #readings: (number | null)[][] = HALF_HOURS.map(() => []);
  #rows: number[] = [];
  #rejects: Reject[] = [];

  /** Rows and rejects since the last `take`. */
  get size(): number {
    return this.#rows.length + this.#rejects.length;
  }

  add(row: ReadingsRow): void {
    this.#sites.push(row.site);
    this.#meters.push(row.meter);
    this.#units.push(row.unit);
    this.#dates.push(row.date);
    for (let index = 0; index < this.#readings.length; index += 1) {
      const value = row.readings[index] as number;
      this.#readings[index]?.push(Number.isNaN(value) ? null : value);
    }
    this.#rows.push(row.row);
  }

  reject(reject: Reject): void {
    this.#rejects.push(reject);
  }

  /** Hands over what is collected, and begins anew. */
  take(): ParsedRows {
    const columns = new Map<string, readonly (string | number | null)[]>([
      ["site", this.#sites],
      ["meter", this.#meters],
      ["unit", this.#units],
      ["date", this.#dates],
    ]);
    for (const [index, values] of this.#readings.entries()) {
      columns.set(`t${HALF_HOURS[index]?.replace(":", "")}`, values);
    }
    columns.set("source_row", this.#rows);
    const taken = { batch: { rowCount: this.#rows.length, columns }, rejects: this.#rejects };
    this.#sites = [];
    this.#meters = [];
    this.#units = [];
    this.#dates = [];
    this.#readings = HALF_HOURS.map(() => []);
    this.#rows = [];
    this.#rejects = [];
    return taken;
  }
}
