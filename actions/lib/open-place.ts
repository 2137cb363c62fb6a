import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Lake } from "./lake/lake.ts";
import { withLease } from "./lake/lease.ts";
import type { LeaseClock } from "./lake/lease.ts";
import { openLocalLake } from "./lake/local.ts";
import type { JobReport } from "./warehouse/job-report.ts";
import { openWarehouse } from "./warehouse/open.ts";
import type { Preview } from "./warehouse/previews.ts";
import type { Warehouse } from "./warehouse/warehouse.ts";

/** Another server than Google's, for both clients: an emulator, or that of the tests. */
const ENDPOINT = "GOOGLE_API_ENDPOINT";

/** A lake and a warehouse, as a command line or an action names them. */
export type WarehousePlace =
  | { readonly kind: "duckdb" }
  | {
      readonly kind: "bigquery";
      readonly project: string;
      readonly location: string;
      readonly bucket: string;
      /** What one query may bill. */
      readonly maxBytesBilled: number | undefined;
    };

export interface Opened {
  readonly lake: Lake;
  readonly warehouse: Warehouse;
  /** What jobs have cost so far; nothing on DuckDB. */
  readonly reports: readonly JobReport[];
  /** Does work that no other run may do meanwhile under the same name. Locally, the file sees to it. */
  readonly hold: <Result>(name: string, work: () => Promise<Result>) => Promise<Result>;
}

export interface OpeningOptions {
  /** What of a run this is: `pipeline`, `transform`. */
  readonly step: string;
  /** Folder of the lake, and file of the warehouse, where they are local. */
  readonly out: string;
  readonly database: string;
  readonly threads: number;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What is written, and by nobody else meanwhile; undefined for looking only. */
  readonly dataset: string | undefined;
  /** Refuses, on BigQuery, all that is no query. */
  readonly readOnly?: boolean | undefined;
  /** What is built there, where that is a preview. */
  readonly preview?: Preview | undefined;
  /** Told while another run has the dataset. */
  readonly onWait: (message: string) => void;
}

/** Long enough for one renewal to fail; what a killed run holds is free after it. */
const LEASE_MS = 2 * 60_000;
const WAIT_MS = 15 * 60_000;
const CLOCK: LeaseClock = {
  now: Date.now,
  sleep: (milliseconds, signal) =>
    sleep(milliseconds, undefined, signal && { signal }).catch((error: unknown) => {
      if (signal?.aborted !== true) throw error;
    }),
};

/** Opens the lake alone. Nothing needs to be closed. */
export async function openLake(
  place: WarehousePlace,
  { out, env }: Pick<OpeningOptions, "out" | "env">,
): Promise<Lake> {
  if (place.kind === "duckdb") return openLocalLake(join(out, "lake"));
  const { openCloudStorageLake } = await import("./lake/cloud-storage.ts");
  const { bucket, project } = place;
  return openCloudStorageLake({ bucket, project, apiEndpoint: env[ENDPOINT] });
}

/**
 * Opens the lake and the warehouse that are named, and closes them after the work. On
 * BigQuery the run has the dataset for itself meanwhile: it waits for another that has it, and says
 * who that is.
 */
export async function withPlace<Result>(
  place: WarehousePlace,
  options: OpeningOptions,
  work: (opened: Opened) => Promise<Result>,
): Promise<Result> {
  if (place.kind === "bigquery") return withBigQuery(place, options, work);
  const lake = await openLake(place, options);
  const { database: path, threads } = options;
  const warehouse = await openWarehouse({ kind: "duckdb", path, threads });
  try {
    return await work({ lake, warehouse, reports: [], hold: (_, inner) => inner() });
  } finally {
    await warehouse.close();
  }
}

async function withBigQuery<Result>(
  place: Extract<WarehousePlace, { kind: "bigquery" }>,
  options: OpeningOptions,
  work: (opened: Opened) => Promise<Result>,
): Promise<Result> {
  const { project, location, maxBytesBilled } = place;
  const { dataset, env } = options;
  const apiEndpoint = env[ENDPOINT];
  const lake = await openLake(place, options);
  const run = nameRun(env);
  const toLease = (name: string) => ({
    lake,
    dataset: `${project}.${name}`,
    owner: run.owner,
    runUrl: run.url,
    lastsMs: LEASE_MS,
    waitMs: WAIT_MS,
    clock: CLOCK,
    onWait: options.onWait,
  });
  const hold: Opened["hold"] = (name, inner) => withLease(toLease(name), inner);
  const open = async (mayWrite: () => void): Promise<Result> => {
    const reports: JobReport[] = [];
    const warehouse = await openWarehouse({
      kind: "bigquery",
      project,
      location,
      lake,
      runId: run.id,
      runAttempt: run.attempt,
      // Two jobs of one workflow run are not one another's.
      step: [options.step, env["GITHUB_JOB"]].join(" "),
      labels: { run_id: run.id, ...(run.workflow !== undefined && { workflow: run.workflow }) },
      maxBytesBilled,
      preview: options.preview,
      readOnly: options.readOnly,
      apiEndpoint,
      mayWrite,
      onJob: (report) => reports.push(report),
    });
    try {
      return await work({ lake, warehouse, reports, hold });
    } finally {
      await warehouse.close();
    }
  };
  if (dataset === undefined) return open(() => undefined);
  return withLease(toLease(dataset), (held) => open(() => held.check()));
}

/** The run in GitHub Actions, or at home one made up. */
function nameRun(env: OpeningOptions["env"]) {
  const { GITHUB_RUN_ID: id, GITHUB_REPOSITORY: repository = "" } = env;
  const workflow = env["GITHUB_WORKFLOW"];
  const attempt = Number(env["GITHUB_RUN_ATTEMPT"] ?? 1);
  if (id === undefined) {
    const owner = `${env["USER"] ?? "somebody"} on ${hostname()}`;
    return { id: randomUUID(), attempt, workflow, owner, url: undefined };
  }
  const url = `${env["GITHUB_SERVER_URL"] ?? "https://github.com"}/${repository}/actions/runs/${id}`;
  return { id, attempt, workflow, owner: `Run ${id} of ${repository}`, url };
}
