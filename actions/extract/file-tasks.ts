import { fillTemplate } from "../lib/sources/address.ts";
import { parseReadings } from "../lib/sources/ecodriver.ts";
import { parseFactors } from "../lib/sources/factors.ts";
import { findFactorsWorkbook } from "../lib/sources/govuk.ts";
import type { FileTask } from "./extract-file.ts";
import type { ExtractOptions } from "./extract.ts";

const MEGABYTE = 1024 * 1024;

/** The task of one month's readings, month 1 to 12. */
export function toEnergyTask(options: ExtractOptions, month: number): FileTask {
  const { year, sources, tables } = options;
  const address = fillTemplate(sources.energy.template, { year, month });
  return {
    table: tables.energy,
    partition: `${year}${String(month).padStart(2, "0")}`,
    origin: sources.energy.origin,
    address,
    extension: ".csv",
    // A month of ten thousand meters is 150 MB.
    maxBytes: 1024 * MEGABYTE,
    parser: 1,
    locate: async () => ({ status: "found", url: address }),
    async *parse(raw) {
      yield* parseReadings(await raw.open(), { file: raw.file, year, month });
    },
  };
}

/** The task of a year's conversion factors. */
export function toFactorsTask(options: ExtractOptions, year: number): FileTask {
  const { fetcher, sources, tables } = options;
  const address = fillTemplate(sources.factors.template, { year });
  return {
    table: tables.factors,
    partition: String(year),
    origin: sources.factors.origin,
    address,
    // The published extension lies as often as not, so none is claimed.
    extension: "",
    maxBytes: 64 * MEGABYTE,
    parser: 1,
    locate: async () =>
      sources.factors.kind === "file"
        ? { status: "found", url: address }
        : findFactorsWorkbook(fetcher, address),
    parse: (raw) => parseFactors(raw, { file: raw.file, year }),
  };
}
