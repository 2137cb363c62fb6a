import { randomUUID } from "node:crypto";
import { join } from "node:path";
import type { Lake } from "../../actions/lib/lake/lake.ts";
import { openLocalLake } from "../../actions/lib/lake/local.ts";
import type { JobReport } from "../../actions/lib/warehouse/bigquery/jobs.ts";
import { openWarehouse } from "../../actions/lib/warehouse/open.ts";
import type { Warehouse } from "../../actions/lib/warehouse/warehouse.ts";
import type { WarehousePlace } from "./arguments.ts";

/** Another server than Google's, for both clients: an emulator, or that of the tests. */
const ENDPOINT = "GOOGLE_API_ENDPOINT";

export interface Opened {
  readonly lake: Lake;
  readonly warehouse: Warehouse;
  /** What jobs have cost so far; nothing on DuckDB. */
  readonly reports: readonly JobReport[];
  close(): Promise<void>;
}

/**
 * Opens the lake and the warehouse that a command line names; whoever opens them closes them.
 * Jobs are named and labelled after the run in GitHub Actions, and at home after one made up.
 */
export async function openPlace(
  place: WarehousePlace,
  options: {
    /** What of a run this is: `pipeline`, `transform`. */
    readonly step: string;
    /** Folder of the lake, and file of the warehouse, where they are local. */
    readonly out: string;
    readonly database: string;
    readonly threads: number;
    readonly env: Readonly<Record<string, string | undefined>>;
  },
): Promise<Opened> {
  const { env, step, threads } = options;
  if (place.kind === "duckdb") {
    const lake = await openLocalLake(join(options.out, "lake"));
    const warehouse = await openWarehouse({ kind: "duckdb", path: options.database, threads });
    return { lake, warehouse, reports: [], close: () => warehouse.close() };
  }
  const { openCloudStorageLake } = await import("../../actions/lib/lake/cloud-storage.ts");
  const { bucket, project, location, maxBytesBilled } = place;
  const apiEndpoint = env[ENDPOINT];
  const lake = await openCloudStorageLake({ bucket, project, apiEndpoint });
  const reports: JobReport[] = [];
  const runId = env["GITHUB_RUN_ID"] ?? randomUUID();
  const workflow = env["GITHUB_WORKFLOW"];
  const warehouse = await openWarehouse({
    kind: "bigquery",
    project,
    location,
    lake,
    runId,
    runAttempt: Number(env["GITHUB_RUN_ATTEMPT"] ?? 1),
    // Two jobs of one workflow run are not one another's.
    step: [step, env["GITHUB_JOB"]].join(" "),
    labels: { run_id: runId, ...(workflow !== undefined && { workflow }) },
    maxBytesBilled,
    apiEndpoint,
    onJob: (report) => reports.push(report),
  });
  return { lake, warehouse, reports, close: () => warehouse.close() };
}
