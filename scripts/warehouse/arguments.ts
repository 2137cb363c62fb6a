import { PipelineError } from "../../actions/lib/errors.ts";
import { parseBytes as readBytes } from "../../actions/lib/inputs.ts";
import type { WarehousePlace } from "../../actions/lib/open-place.ts";

/** Options of every command that works on a warehouse; the help and the README tell of each. */
export const WAREHOUSE_OPTIONS = {
  warehouse: {
    type: "string",
    value: "KIND",
    help: "duckdb, which is embedded, or bigquery. Default: duckdb.",
  },
  project: { type: "string", value: "ID", help: "The Google Cloud project, for bigquery." },
  location: {
    type: "string",
    value: "PLACE",
    help: "Where its datasets are, for bigquery: europe-west2, EU, US.",
  },
  bucket: {
    type: "string",
    value: "NAME",
    help: "The Cloud Storage bucket that holds the lake, for bigquery.",
  },
  "max-bytes-billed": {
    type: "string",
    value: "BYTES",
    help: "What one query may bill, as 500MiB or 10GiB, for bigquery.",
  },
} as const;

type Values = { readonly [Option in keyof typeof WAREHOUSE_OPTIONS]?: string | undefined };

/** Reads these options. Throws PipelineError `invalid-input`. */
export function parseWarehouse(values: Values): WarehousePlace {
  const { warehouse: kind = "duckdb", project, location, bucket } = values;
  const limit = values["max-bytes-billed"];
  if (kind === "duckdb") {
    const [given] = Object.entries({ project, location, bucket, "max-bytes-billed": limit }).find(
      ([, value]) => value !== undefined,
    ) ?? [undefined];
    if (given === undefined) return { kind };
    throw invalid(`--${given} is for bigquery only.`, "Add --warehouse bigquery, or leave it out.");
  }
  if (kind !== "bigquery") {
    throw invalid(`--warehouse ${kind} is not known.`, "Write --warehouse duckdb or bigquery.");
  }
  if (project === undefined || location === undefined || bucket === undefined) {
    const missing = Object.entries({ project, location, bucket }).flatMap(([name, value]) =>
      value === undefined ? [`--${name}`] : [],
    );
    throw invalid(
      `--warehouse bigquery lacks ${missing.join(", ")}.`,
      "Write --project P --location europe-west2 --bucket B.",
    );
  }
  const maxBytesBilled = limit === undefined ? undefined : parseBytes("--max-bytes-billed", limit);
  return { kind, project, location, bucket, maxBytesBilled };
}

/** `1048576`, `500MB` or `10GiB` in bytes. Throws PipelineError `invalid-input`. */
export function parseBytes(option: string, text: string): number {
  const bytes = readBytes(text);
  if (bytes !== undefined) return bytes;
  throw invalid(`${option} ${text} is no number of bytes.`, `Write ${option} 500MiB or 10GiB.`);
}

function invalid(message: string, remedy: string): PipelineError {
  return new PipelineError(message, { code: "invalid-input", remedy });
}
