import { parse as parseYaml } from "yaml";
import { parseYears, planDefaultYears } from "../../actions/plan/plan.ts";
import { PipelineError } from "../../actions/lib/errors.ts";
import { parseTemplates, SAMPLE_ORIGIN } from "../../actions/lib/sources/origin.ts";
import type { SourceChoice } from "../../actions/lib/sources/origin.ts";
import { readOptions } from "../read-options.ts";
import { parseWarehouse, WAREHOUSE_OPTIONS } from "../warehouse/arguments.ts";
import type { WarehousePlace } from "../../actions/lib/open-place.ts";

export const HELP = `Extracts energy readings and conversion factors, loads them, transforms and
tests them, and writes a report.

Usage: npm run pipeline -- [options]

  --years YEARS
      2021, 2019,2021 or 2019-2022. Without it, 2019-2022 of sample data, made
      up on this machine; with --live the last five years.
  --live
      Fetch from ecoDriver and GOV.UK instead of the sample publisher.
  --source energy=ADDRESS
      Where the readings come from, a file a month: https://, http:// or file://
      with {year}, {mon} (jan) and {month} (01) filled in.
  --source factors=ADDRESS
      Where the conversion factors come from, a workbook a year, with {year}
      filled in. In a file:// name, * matches one file.
  --source TABLE=ADDRESS
      Where another table's files come from that sources.yml defines.
  --out DIR
      Folder for all that a run leaves. Default: out; with --live out/live.
  --max-reject-share N
      Share of a file's rows, 0 to 1, that may be rejected before the run fails.
      Default: 0.05.
  --vars YAML
      Variables of the dbt project, such as '{calorific_basis: net}'.
  --threads N
      Models to build at once. Default: 4.
  --warehouse KIND
      duckdb, which is embedded, or bigquery. Default: duckdb.
  --project ID
      The Google Cloud project, for bigquery.
  --location PLACE
      Where its datasets are, for bigquery: europe-west2, EU, US.
  --bucket NAME
      The Cloud Storage bucket that holds the lake, for bigquery.
  --max-bytes-billed BYTES
      What one query may bill, as 500MiB or 10GiB, for bigquery.
  --help
      Show this and exit.

A run leaves report.html, summary.md, rejects.csv, warehouse.duckdb and lake/;
on BigQuery the last two are tables and a bucket.`;

/** What the command line takes; HELP and the README tell of each. */
export const OPTIONS = {
  years: { type: "string" },
  live: { type: "boolean" },
  source: { type: "string", multiple: true },
  out: { type: "string" },
  "max-reject-share": { type: "string" },
  vars: { type: "string" },
  threads: { type: "string" },
  ...WAREHOUSE_OPTIONS,
  help: { type: "boolean", short: "h" },
} as const;

export interface PipelineArguments {
  readonly years: readonly number[];
  readonly choice: SourceChoice;
  readonly out: string;
  readonly maxRejectShare: number;
  readonly vars: Readonly<Record<string, unknown>>;
  readonly threads: number;
  readonly place: WarehousePlace;
}

/**
 * Reads the command line; undefined asks for the help. `today` is `YYYY-MM-DD`. Throws
 * PipelineError `invalid-input`.
 */
export function parseArguments(args: string[], today: string): PipelineArguments | undefined {
  const { values } = readOptions({ args, options: OPTIONS }, "npm run pipeline");
  if (values.help === true) return undefined;
  const isLive = values.live === true;
  return {
    years:
      values.years === undefined
        ? isLive
          ? planDefaultYears(today)
          : [2019, 2020, 2021, 2022]
        : parseYears(values.years, today),
    choice: {
      from: isLive ? "live" : SAMPLE_ORIGIN,
      templates: parseTemplates(values.source ?? [], "--source"),
    },
    out: values.out ?? (isLive ? "out/live" : "out"),
    maxRejectShare: parseNumber("--max-reject-share", values["max-reject-share"] ?? "0.05", {
      least: 0,
      most: 1,
      remedy: "Write 5% as 0.05.",
    }),
    vars: parseVars(values.vars ?? "{}"),
    threads: Math.round(
      parseNumber("--threads", values.threads ?? "4", {
        least: 1,
        most: 64,
        remedy: "Write --threads 4, or leave it out.",
      }),
    ),
    place: parseWarehouse(values),
  };
}

function parseNumber(
  option: string,
  text: string,
  { least, most, remedy }: { least: number; most: number; remedy: string },
): number {
  const value = Number(text);
  if (text.trim() !== "" && value >= least && value <= most) return value;
  throw new PipelineError(`${option} ${text} is no number from ${least} to ${most}.`, {
    code: "invalid-input",
    remedy,
  });
}

function parseVars(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = parseYaml(text);
  } catch {
    value = undefined;
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    return value as Record<string, unknown>;
  }
  throw new PipelineError(`--vars ${text} is no mapping of names to values.`, {
    code: "invalid-input",
    remedy: "Write --vars '{name: value}', as for dbt.",
  });
}
