import { fillTemplate } from "../lib/sources/address.ts";
import { parseReadings } from "../lib/sources/ecodriver.ts";
import { parseFactors } from "../lib/sources/factors.ts";
import { findFactorsWorkbook } from "../lib/sources/govuk.ts";
import { MAX_WORKBOOK_BYTES } from "../lib/sources/workbook/workbook.ts";
import type { Fetcher } from "../lib/sources/fetcher.ts";
import type { TableDefinition } from "../lib/table.ts";
import type { FileTask } from "./extract-file.ts";

/** Where the files of a source come from. */
export interface Source {
  /** `live`, `sample`, or the template itself: files of another origin are never mixed up. */
  readonly origin: string;
  readonly template: string;
  /** `content-api`: the template asks GOV.UK where the file is; `file`: it names the file. */
  readonly kind: "content-api" | "file";
}

/** What the tasks of a year are made from. */
export interface TaskOptions {
  readonly year: number;
  readonly tables: { readonly energy: TableDefinition; readonly factors: TableDefinition };
  readonly sources: { readonly energy: Source; readonly factors: Source };
  readonly fetcher: Fetcher;
}

const MEGABYTE = 1024 * 1024;

/** The task of one month's readings, month 1 to 12. */
export function toEnergyTask(options: TaskOptions, month: number): FileTask {
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
export function toFactorsTask(options: TaskOptions, year: number): FileTask {
  const { fetcher, sources, tables } = options;
  const address = fillTemplate(sources.factors.template, { year });
  return {
    table: tables.factors,
    partition: String(year),
    origin: sources.factors.origin,
    address,
    // The published extension lies as often as not, so none is claimed.
    extension: "",
    maxBytes: MAX_WORKBOOK_BYTES,
    parser: 1,
    locate: async () =>
      sources.factors.kind === "file"
        ? { status: "found", url: address }
        : findFactorsWorkbook(fetcher, address),
    parse: (raw) => parseFactors(raw, { file: raw.file, year }),
  };
}
