import { createHash } from "node:crypto";
import { fillTemplate } from "../lib/sources/address.ts";
import { parseCsvTable } from "../lib/sources/csv-table.ts";
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

/** The source of a table whose files need no parser of their own. */
export interface TableSource extends Source {
  readonly table: TableDefinition;
}

/** What the tasks of a year are made from. */
export interface TaskOptions {
  readonly year: number;
  readonly tables: { readonly energy: TableDefinition; readonly factors: TableDefinition };
  readonly sources: {
    readonly energy: Source;
    readonly factors: Source;
    readonly others?: readonly TableSource[];
  };
  readonly fetcher: Fetcher;
}

const MEGABYTE = 1024 * 1024;
/** Raised whenever parseCsvTable would make other rows of the same bytes. */
const CSV_TABLE_PARSER = 1;

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

/** The tasks of a source that sources.yml alone describes: its file of the year, or one a month. */
export function toTableTasks(
  { table, template, origin }: TableSource,
  { year, months }: { readonly year: number; readonly months: readonly number[] },
): FileTask[] {
  const periods =
    table.partition.granularity === "year" ? [{ year }] : months.map((month) => ({ year, month }));
  return periods.map((period: { year: number; month?: number }) => {
    const address = fillTemplate(template, period);
    const month = period.month === undefined ? "" : String(period.month).padStart(2, "0");
    return {
      table,
      partition: `${year}${month}`,
      origin,
      address,
      extension: ".csv",
      maxBytes: 1024 * MEGABYTE,
      parser: readColumns(table),
      locate: async () => ({ status: "found", url: address }),
      async *parse(raw) {
        yield* parseCsvTable(await raw.open(), { file: raw.file, table, period });
      },
    };
  });
}

/** A number of the columns, so that a file is read again when sources.yml gives its table others. */
function readColumns({ columns, partition }: TableDefinition): number {
  const read = columns.map(({ name, type, isRequired }) => [name, type, isRequired]);
  const text = JSON.stringify([read, partition, CSV_TABLE_PARSER]);
  return createHash("sha256").update(text).digest().readUInt32BE();
}
