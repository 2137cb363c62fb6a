import { createHash } from "node:crypto";
import { readStatus } from "../../google/retry.ts";
import type { Clock } from "../../google/retry.ts";
import { reportJob } from "../job-report.ts";
import type { JobReport } from "../job-report.ts";
import type { Call } from "./api.ts";
import { toLabels } from "./labels.ts";
import type {
  ErrorProto,
  JobConfiguration,
  JobResource,
  QueryParameter,
  QueryResults,
  ResultRow,
  TableField,
} from "./resources.ts";

/** Whose jobs they are; with these, a later run never takes an old job for its own. */
export interface JobOwner {
  readonly runId: string;
  /** Counted from 1. */
  readonly runAttempt: number;
  /** What of the run this process does, `transform` for one. */
  readonly step: string;
}

export interface JobsOptions extends JobOwner {
  readonly call: Call;
  readonly location: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly clock: Clock;
  /** 0 to 1. */
  readonly random: () => number;
  readonly onJob?: ((report: JobReport) => void) | undefined;
}

/** What BigQuery says of a job that failed. */
export class JobFailure extends Error {
  override readonly name = "JobFailure";
  readonly reason: string;
  readonly jobId: string;

  constructor(jobId: string, { reason = "unknown", message = "" }: ErrorProto) {
    super(message);
    this.reason = reason;
    this.jobId = jobId;
  }
}

const MAX_TRIES = 6;
const POLL_MS = { first: 100, most: 2000 } as const;
/** How long a query that was asked to end is waited for. */
const END_MS = 3000;
const BACK_OFF_MS = { first: 1000, most: 60_000 } as const;
const PAGE_ROWS = 20_000;
/** https://cloud.google.com/bigquery/docs/error-messages */
const TRANSIENT_REASONS: ReadonlySet<string> = new Set([
  "backendError",
  "internalError",
  "jobBackendError",
  "jobInternalError",
  "jobRateLimitExceeded",
  "rateLimitExceeded",
]);
const CONFLICT = /due to concurrent update|could not serialize access/i;

/**
 * Runs jobs, each at most once: its id is predictable, so that one whose answer was lost is found
 * again. After a confirmed failure that may pass, it is tried again under the next id.
 */
export class Jobs {
  readonly #options: JobsOptions;
  /** How often the same was asked for before. */
  readonly #asked = new Map<string, number>();
  /** Ids of queries that run. */
  readonly #queries = new Set<string>();
  #stoppedAtMs: number | undefined;

  constructor(options: JobsOptions) {
    this.#options = options;
  }

  /**
   * The job when it has succeeded. Throws JobFailure, or what the client throws. Work with a `key` is
   * done once in all runs.
   */
  async run(
    target: string,
    configuration: JobConfiguration,
    { key }: { readonly key?: string } = {},
  ): Promise<JobResource> {
    const { clock, random } = this.#options;
    const base = key === undefined ? this.#nameJob(target, configuration) : toJobId(key);
    for (let attempt = 1; ; attempt += 1) {
      const job = await this.#finish(
        await this.#start(`${base}_${attempt}`, target, configuration),
        configuration,
      );
      const error = job.status?.errorResult;
      this.#report(target, configuration, job);
      if (error === undefined) return job;
      if (!isTransient(job, error) || attempt === MAX_TRIES) {
        throw new JobFailure(job.jobReference.jobId, error);
      }
      await clock.sleep(random() * Math.min(BACK_OFF_MS.first * 2 ** attempt, BACK_OFF_MS.most));
    }
  }

  /** Asks BigQuery to end the queries that run; those that are begun meanwhile are ended too. */
  async cancelQueries(): Promise<void> {
    this.#stoppedAtMs ??= this.#options.clock.now();
    await Promise.allSettled([...this.#queries].map((jobId) => this.#cancel(jobId)));
  }

  /** The rows that a finished query gave. */
  async readRows(job: JobResource): Promise<{ rows: ResultRow[]; fields: readonly TableField[] }> {
    const rows: ResultRow[] = [];
    let fields: readonly TableField[] = [];
    let pageToken: string | undefined;
    do {
      const page: QueryResults = await this.#options.call({
        method: "GET",
        path: `/queries/${job.jobReference.jobId}`,
        query: {
          location: this.#options.location,
          maxResults: PAGE_ROWS,
          "formatOptions.useInt64Timestamp": true,
          ...(pageToken !== undefined && { pageToken }),
        },
      });
      fields = page.schema?.fields ?? fields;
      rows.push(...(page.rows ?? []));
      pageToken = page.pageToken;
    } while (pageToken !== undefined && pageToken !== "");
    return { rows, fields };
  }

  /** What a query would do, without running it. */
  async dryRun(query: string, parameters?: readonly QueryParameter[]): Promise<JobResource> {
    const named = parameters?.length ? { parameterMode: "NAMED", queryParameters: parameters } : {};
    return this.#options.call({
      method: "POST",
      path: "/jobs",
      body: {
        jobReference: { location: this.#options.location },
        configuration: { dryRun: true, query: { query, useLegacySql: false, ...named } },
      },
    });
  }

  #nameJob(target: string, configuration: JobConfiguration): string {
    const { runId, runAttempt, step } = this.#options;
    const what = JSON.stringify([runId, runAttempt, step, target, configuration]);
    const sequence = (this.#asked.get(what) ?? 0) + 1;
    this.#asked.set(what, sequence);
    return toJobId(`${what}${sequence}`);
  }

  async #start(
    jobId: string,
    target: string,
    configuration: JobConfiguration,
  ): Promise<JobResource> {
    const { call, labels, location } = this.#options;
    const jobReference = { jobId, location };
    const named = toLabels({ ...labels, target });
    try {
      return await call({
        method: "POST",
        path: "/jobs",
        body: { jobReference, configuration: { ...configuration, labels: named } },
      });
    } catch (error) {
      // An earlier call had its effect, and only the answer was lost.
      if (readStatus(error) === 409) return this.#get(jobId);
      throw error;
    }
  }

  async #get(jobId: string): Promise<JobResource> {
    const { call, location } = this.#options;
    return call({ method: "GET", path: `/jobs/${jobId}`, query: { location } });
  }

  async #finish(started: JobResource, configuration: JobConfiguration): Promise<JobResource> {
    const { jobId } = started.jobReference;
    if (configuration.query === undefined) return this.#poll(started);
    this.#queries.add(jobId);
    try {
      if (this.#stoppedAtMs !== undefined) await this.#cancel(jobId);
      return await this.#poll(started);
    } finally {
      this.#queries.delete(jobId);
    }
  }

  async #poll(started: JobResource): Promise<JobResource> {
    const { clock } = this.#options;
    const { jobId } = started.jobReference;
    let job = started;
    for (let waitMs: number = POLL_MS.first; job.status?.state !== "DONE"; waitMs *= 2) {
      const isStopped = this.#stoppedAtMs !== undefined && this.#queries.has(jobId);
      if (isStopped && clock.now() - (this.#stoppedAtMs ?? 0) > END_MS) {
        throw new JobFailure(jobId, { reason: "stopped", message: "it is still being ended" });
      }
      await clock.sleep(Math.min(waitMs, isStopped ? POLL_MS.first : POLL_MS.most));
      job = await this.#get(jobId);
    }
    return job;
  }

  /** It is no matter if it has ended by itself. */
  async #cancel(jobId: string): Promise<void> {
    const { call, location } = this.#options;
    await call({ method: "POST", path: `/jobs/${jobId}/cancel`, query: { location } }).catch(
      () => undefined,
    );
  }

  /** Also of one that failed, which may be billed. */
  #report(target: string, configuration: JobConfiguration, job: JobResource): void {
    const { query, totalBytesProcessed, totalSlotMs } = job.statistics ?? {};
    const report: JobReport = {
      jobId: job.jobReference.jobId,
      location: this.#options.location,
      kind: configuration.query ? "query" : configuration.load ? "load" : "copy",
      target,
      bytesProcessed: Number(query?.totalBytesProcessed ?? totalBytesProcessed ?? 0),
      bytesBilled: Number(query?.totalBytesBilled ?? 0),
      slotMs: Number(totalSlotMs ?? 0),
    };
    reportJob(report);
    this.#options.onJob?.(report);
  }
}

function toJobId(what: string): string {
  return `carbon_emissions_${createHash("sha256").update(what).digest("hex").slice(0, 40)}`;
}

/** Of a script that failed, some statements may have had their effect: it is not run again. */
function isTransient(
  { statistics }: JobResource,
  { reason = "", message = "" }: ErrorProto,
): boolean {
  const isScript =
    statistics?.query?.statementType === "SCRIPT" || Number(statistics?.numChildJobs ?? 0) > 0;
  return !isScript && (TRANSIENT_REASONS.has(reason) || CONFLICT.test(message));
}
