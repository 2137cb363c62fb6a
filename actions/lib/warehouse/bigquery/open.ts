import type { BigQueryOptions as ClientOptions } from "@google-cloud/bigquery";
import { setTimeout as sleep } from "node:timers/promises";
import { PipelineError } from "../../errors.ts";
import { explainFailure } from "../../google/failure.ts";
import { TRY_TIMEOUT_MS, withRetries } from "../../google/retry.ts";
import type { Clock, RetryOptions } from "../../google/retry.ts";
import type { Lake } from "../../lake/lake.ts";
import type { JobReport } from "../job-report.ts";
import { createCall } from "./api.ts";
import { BigQueryWarehouse } from "./bigquery-warehouse.ts";
import { Jobs } from "./jobs.ts";
import type { JobOwner } from "./jobs.ts";
import { Loader } from "./load.ts";
import { isOfPreview } from "../previews.ts";
import type { Preview } from "../previews.ts";
import { Pace } from "./pace.ts";
import { Publisher } from "./publish.ts";
import { PREVIEW_EXPIRATION_MS, Tables } from "./tables.ts";

export interface BigQueryOptions extends JobOwner {
  readonly project: string;
  /** `europe-west2` for one: of every dataset and job. */
  readonly location: string;
  /** Where files are loaded from and where it is remembered what was; without, nothing is. */
  readonly lake?: Lake | undefined;
  /** Put on every job, dataset and relation, such as `run_id` and `workflow`. */
  readonly labels?: Readonly<Record<string, string>>;
  /** What one query may bill; refused by BigQuery before it runs. */
  readonly maxBytesBilled?: number | undefined;
  /** Refuses all that is no query. */
  readonly readOnly?: boolean | undefined;
  /** What the run builds, where that is a preview: it writes to no other dataset. */
  readonly preview?: Preview | undefined;
  /** After which candidates go by themselves; three days unless told. */
  readonly candidateExpirationMs?: number;
  /** Another server than Google's, which is spoken to without credentials. */
  readonly apiEndpoint?: string | undefined;
  readonly onJob?: (report: JobReport) => void;
  /** Throws when this run may write no more; asked before each load and publication. */
  readonly mayWrite?: () => void;
  readonly clock?: Clock;
  /** 0 to 1. */
  readonly random?: () => number;
  /** How long one call may be tried again. */
  readonly deadlineMs?: RetryOptions["deadlineMs"];
  /** After which a call is taken for lost, and its connection closed. */
  readonly tryTimeoutMs?: RetryOptions["tryTimeoutMs"];
}

const CANDIDATE_EXPIRATION_MS = 3 * 86_400_000;
const CLOCK: Clock = { now: Date.now, sleep: (milliseconds) => sleep(milliseconds) };

/**
 * Opens the warehouse in a project of BigQuery, with Application Default Credentials. Throws
 * PipelineError `invalid-input` for a project or location that cannot be one; nothing is asked of
 * BigQuery yet.
 */
export async function openBigQuery(options: BigQueryOptions): Promise<BigQueryWarehouse> {
  checkNames(options);
  const { project, location, lake, preview, clock = CLOCK, random = Math.random } = options;
  const labels = { ...options.labels, ...(preview && { preview: String(preview.number) }) };
  const { BigQuery } = await import("@google-cloud/bigquery");
  const client = new BigQuery(await toClientOptions(options));
  const { deadlineMs, tryTimeoutMs = TRY_TIMEOUT_MS } = options;
  const retrying = { clock, random, tryTimeoutMs, ...(deadlineMs !== undefined && { deadlineMs }) };
  const call = createCall(client, {
    retry: (work) => withRetries(work, retrying),
    timeoutMs: tryTimeoutMs,
  });
  const jobs = new Jobs({ ...options, call, labels, clock, random });
  const tables = new Tables({
    call,
    project,
    location,
    labels,
    candidateExpirationMs: options.candidateExpirationMs ?? CANDIDATE_EXPIRATION_MS,
    pace: new Pace(clock),
    preview,
  });
  const expiresAt = (dataset: string) =>
    preview && isOfPreview(preview, dataset) ? clock.now() + PREVIEW_EXPIRATION_MS : undefined;
  const parts = lake && { jobs, tables, lake, project, labels, runId: options.runId, expiresAt };
  return new BigQueryWarehouse({
    project,
    jobs,
    tables,
    loader: parts && new Loader(parts),
    publisher: parts && new Publisher(parts),
    lake,
    labels,
    preview,
    maxBytesBilled: options.maxBytesBilled,
    isReadOnly: options.readOnly ?? false,
    mayWrite: options.mayWrite ?? (() => undefined),
    explain: (error) =>
      explainFailure(error, {
        name: "BigQuery",
        code: "warehouse",
        project,
        resource: `the project ${project}`,
        readPrincipal: async () =>
          options.apiEndpoint === undefined
            ? (await client.authClient.getCredentials()).client_email
            : undefined,
      }),
  });
}

/** The client's own retries are off: one place decides what is tried again. */
async function toClientOptions({
  project,
  location,
  apiEndpoint,
}: BigQueryOptions): Promise<ClientOptions> {
  const common = { projectId: project, location, autoRetry: false, maxRetries: 0 };
  if (apiEndpoint === undefined) return common;
  const { PassThroughClient } = await import("google-auth-library");
  return { ...common, apiEndpoint, authClient: new PassThroughClient() };
}

function checkNames({ project, location }: BigQueryOptions): void {
  if (!/^[a-z][a-z0-9.:-]*[a-z0-9]$/.test(project)) {
    throw new PipelineError(`${JSON.stringify(project)} cannot be a project of Google Cloud.`, {
      code: "invalid-input",
      remedy: "Give the project's id, which gcloud projects list shows.",
    });
  }
  if (/^[a-z0-9-]+$/i.test(location)) return;
  throw new PipelineError(`${JSON.stringify(location)} cannot be a location of BigQuery.`, {
    code: "invalid-input",
    remedy: "Give a region such as europe-west2, or EU or US.",
  });
}
