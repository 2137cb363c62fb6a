import { literal, quote } from "../../actions/lib/googlesql/quote.ts";
import { appendFile } from "./bigquery-append.ts";
import { measureTable, pickLayout, printLayout, runQuery, toBilled } from "./bigquery-query.ts";
import type { QueryOutcome } from "./bigquery-query.ts";
import { quoteTitle } from "./bigquery-statement.ts";
import type { ParameterValues } from "./bigquery-statement.ts";
import { type BigQueryStore, duplicate, Refusal } from "./bigquery-store.ts";
import type { Field } from "./bigquery-values.ts";

interface Reference {
  readonly datasetId: string;
  readonly tableId: string;
}

export interface JobConfiguration {
  readonly dryRun?: boolean;
  readonly labels?: Readonly<Record<string, string>>;
  readonly query?: {
    readonly query: string;
    readonly maximumBytesBilled?: string;
    readonly queryParameters?: readonly {
      readonly name: string;
      readonly parameterType: { readonly type: string };
      readonly parameterValue: { readonly value: string | null };
    }[];
  };
  readonly load?: {
    readonly sourceUris: readonly string[];
    readonly destinationTable: Reference;
    readonly schema: { readonly fields: readonly Field[] };
    readonly sourceFormat: string;
    readonly writeDisposition: string;
    readonly autodetect?: boolean;
    readonly schemaUpdateOptions?: readonly string[];
  };
  readonly copy?: {
    readonly sourceTable: Reference;
    readonly destinationTable: Reference;
    readonly createDisposition: string;
    readonly writeDisposition: string;
  };
}

/** A job that has ended, however. */
export interface Job {
  readonly id: string;
  readonly configuration: JobConfiguration;
  readonly error?: { readonly reason: string; readonly message: string };
  readonly outcome?: QueryOutcome;
  readonly outputRows?: number;
  /** Whether a client has been told that it has ended; jobs are said to run at first. */
  isTold: boolean;
  readonly isHeld?: boolean;
}

/** Makes a job fail with a reason instead of running, once. */
export interface JobFault {
  /** Searched for in `query|load|copy` and the relation or SQL. */
  readonly match: RegExp;
  readonly reason: string;
}

/** Jobs that run until they are cancelled, and have no effect. */
export interface HeldJobs {
  /** Searched for as `JobFault`'s. */
  readonly match: RegExp;
  /** Told of each that has begun. */
  readonly onStart: () => void;
}

export interface JobRunner {
  readonly jobs: Map<string, Job>;
  /** Jobs that took effect, in order: what they did, and to what. */
  readonly effects: string[];
  readonly faults: JobFault[];
  readonly held: HeldJobs[];
  /** Ends a job that is held; any other has ended already. */
  cancel(id: string): void;
  run(id: string, configuration: JobConfiguration): Promise<Job>;
}

/** Runs jobs over a store; `resolve` gives the file that an address of a load names. */
export function createJobRunner(store: BigQueryStore, resolve: (uri: string) => string): JobRunner {
  const jobs = new Map<string, Job>();
  const effects: string[] = [];
  const faults: JobFault[] = [];
  const held: HeldJobs[] = [];

  async function run(id: string, configuration: JobConfiguration): Promise<Job> {
    if (jobs.has(id)) throw duplicate(`Job ${store.project}:${store.location}.${id}`);
    const job = { id, configuration, isTold: false, ...(await attempt(configuration)) };
    if (configuration.dryRun !== true) jobs.set(id, job);
    return job;
  }

  function cancel(id: string): void {
    const job = jobs.get(id);
    if (job?.isHeld !== true) return;
    const error = {
      reason: "stopped",
      message: "Job execution was cancelled: User requested cancellation",
    };
    jobs.set(id, { ...job, isHeld: false, isTold: true, error });
  }

  async function attempt(configuration: JobConfiguration): Promise<Partial<Job>> {
    const title = nameJob(configuration);
    const holding = configuration.dryRun ? undefined : held.find(({ match }) => match.test(title));
    if (holding) {
      holding.onStart();
      return { isHeld: true };
    }
    const fault = faults.find(({ match }) => match.test(title));
    if (fault) {
      faults.splice(faults.indexOf(fault), 1);
      const { reason } = fault;
      return { error: { reason, message: `the tests' server fails the job: ${reason}` } };
    }
    try {
      const done = await perform(configuration);
      if (configuration.dryRun !== true) effects.push(title);
      return done;
    } catch (error) {
      if (!(error instanceof Refusal) || configuration.dryRun === true) throw error;
      return { error: { reason: error.reason, message: error.message } };
    }
  }

  async function perform(configuration: JobConfiguration): Promise<Partial<Job>> {
    const { copy, dryRun = false, load, query } = configuration;
    if (load) return { outputRows: await loadFile(store, load, resolve) };
    if (copy) return copyTable(store, copy);
    if (query === undefined) throw new Refusal(400, "invalid", "no such kind of job");
    const parameters = toParameters(query.queryParameters ?? []);
    const { query: sql, maximumBytesBilled } = query;
    return { outcome: await runQuery(store, { sql, parameters, dryRun, maximumBytesBilled }) };
  }

  return { jobs, effects, faults, held, cancel, run };
}

/** The job as the REST API gives it. */
export function toResource(store: BigQueryStore, job: Job): object {
  const { configuration, error, id, isTold, outcome, outputRows } = job;
  const isRunning = job.isHeld === true || (!isTold && configuration.dryRun !== true);
  job.isTold = true;
  const bytes = String(outcome?.bytes ?? 0);
  return {
    kind: "bigquery#job",
    id: `${store.project}:${store.location}.${id}`,
    jobReference: { projectId: store.project, jobId: id, location: store.location },
    configuration,
    status: isRunning
      ? { state: "RUNNING" }
      : { state: "DONE", ...(error && { errorResult: error, errors: [error] }) },
    statistics: {
      totalBytesProcessed: bytes,
      totalSlotMs: "1",
      ...(outputRows !== undefined && { load: { outputRows: String(outputRows) } }),
      ...(outcome && {
        ...(outcome.statementCount > 1 && { numChildJobs: String(outcome.statementCount) }),
        query: {
          totalBytesProcessed: bytes,
          totalBytesProcessedAccuracy: "PRECISE",
          totalBytesBilled: configuration.dryRun ? "0" : String(toBilled(outcome.bytes)),
          statementType: outcome.statementType,
        },
      }),
    },
  };
}

function nameJob({ copy, load, query }: JobConfiguration): string {
  const name = ({ datasetId, tableId }: Reference) => `${datasetId}.${tableId}`;
  if (load) return `load ${name(load.destinationTable)} ${load.sourceUris.join(" ")}`;
  if (copy) return `copy ${name(copy.sourceTable)} ${name(copy.destinationTable)}`;
  return `query ${query?.query ?? ""}`;
}

async function loadFile(
  store: BigQueryStore,
  load: NonNullable<JobConfiguration["load"]>,
  resolve: (uri: string) => string,
): Promise<number> {
  const { destinationTable, schema, sourceUris, writeDisposition } = load;
  const [table = "", partition] = destinationTable.tableId.split("$");
  const title = `${destinationTable.datasetId}.${table}`;
  store.getTable(title);
  if (load.writeDisposition === "WRITE_APPEND")
    return appendFile(store, { ...load, title, resolve });
  if (partition === undefined || writeDisposition !== "WRITE_TRUNCATE" || load.autodetect) {
    throw new Refusal(400, "invalid", "the tests' server loads into partitions, replacing them");
  }
  const relation = quoteTitle(title);
  const within = store.inPartition(title, partition);
  const columns = schema.fields.map(({ name }) => quote(name)).join(", ");
  const file = `read_parquet(${literal(resolve(sourceUris[0] ?? ""))})`;
  const { connection } = store;
  await connection.run("begin");
  try {
    await connection.run(`delete from ${relation} where ${within}`);
    const loaded = await connection.run(
      `insert into ${relation} (${columns}) select ${columns} from ${file}`,
    );
    if ((await store.countRows(title, partition)) !== loaded.rowsChanged) {
      const stray = `Some rows belong to different partitions rather than destination partition ${partition}`;
      throw new Refusal(400, "invalid", stray);
    }
    await connection.run("commit");
    store.getTable(title).lastModifiedTime = store.tick();
    return loaded.rowsChanged;
  } catch (error) {
    await connection.run("rollback");
    if (error instanceof Refusal) throw error;
    throw new Refusal(400, "invalid", String(error));
  }
}

async function copyTable(
  store: BigQueryStore,
  copy: NonNullable<JobConfiguration["copy"]>,
): Promise<Partial<Job>> {
  const [from, to] = [copy.sourceTable, copy.destinationTable].map(
    ({ datasetId, tableId }) => `${datasetId}.${tableId}`,
  ) as [string, string];
  const source = store.getTable(from);
  store.getDataset(copy.destinationTable.datasetId);
  const existing = store.tables.get(to);
  if (source.query !== undefined || existing?.query !== undefined) {
    throw new Refusal(400, "invalid", `Cannot copy ${from} to ${to}: one of them is a VIEW`);
  }
  if (existing === undefined && copy.createDisposition === "CREATE_NEVER") store.getTable(to);
  const [before, after] = [existing ?? source, source].map(printLayout);
  if (before !== after) {
    const differ = `Incompatible table partitioning specification. Expected ${before}, but input is ${after}`;
    throw new Refusal(400, "invalid", differ);
  }
  if (existing && copy.writeDisposition === "WRITE_EMPTY" && (await measureTable(store, to)) > 0) {
    throw duplicate(`Table ${store.project}:${to}`);
  }
  await store.connection.run(
    `create or replace table ${quoteTitle(to)} as select * from ${quoteTitle(from)}`,
  );
  const target = existing ?? store.record(to, pickLayout(source));
  target.columns = new Map(source.columns);
  target.lastModifiedTime = store.tick();
  await store.refreshViews();
  return {};
}

function toParameters(
  given: NonNullable<NonNullable<JobConfiguration["query"]>["queryParameters"]>,
): ParameterValues {
  return Object.fromEntries(
    given.map(({ name, parameterType: { type }, parameterValue: { value } }) => {
      if (value === null || value === undefined) return [name, null];
      if (type === "BOOL") return [name, value === "true"];
      return [name, type === "INT64" || type === "FLOAT64" ? Number(value) : value];
    }),
  );
}
