import { type JobConfiguration, type JobRunner, toResource } from "./bigquery-jobs.ts";
import { type BigQueryStore, missing, Refusal } from "./bigquery-store.ts";
import { type Answer, ok, parse, type ServedRequest } from "./serve.ts";

const PAGE_ROWS = 1000;

interface Call {
  readonly store: BigQueryStore;
  readonly runner: JobRunner;
  readonly request: ServedRequest;
}

/** Answers what is asked of jobs, and of a query's rows; `parts` are the path's, below the project. */
export async function answerJob(
  [kind, id = "", verb]: readonly string[],
  { store, runner, request }: Call,
): Promise<Answer> {
  const { query } = request;
  if (kind === "queries") return getQueryResults(runner, id, query);
  if (request.method === "POST" && id === "") return insertJob({ store, runner, request });
  checkLocation(store, query.get("location"));
  if (verb === "cancel") runner.cancel(id);
  const job = runner.jobs.get(id);
  if (job === undefined) throw missing(`Job ${store.project}:${id}`);
  const resource = toResource(store, job);
  return ok(verb === "cancel" ? { kind: "bigquery#jobCancelResponse", job: resource } : resource);
}

async function insertJob({ store, runner, request }: Call): Promise<Answer> {
  const { configuration, jobReference } = parse(request) as {
    configuration: JobConfiguration;
    jobReference?: { jobId?: string; location?: string };
  };
  checkLocation(store, jobReference?.location);
  const name = jobReference?.jobId ?? `job_${runner.jobs.size}`;
  return ok(toResource(store, await runner.run(name, configuration)));
}

/** Of a job elsewhere nothing is known here. */
function checkLocation(store: BigQueryStore, location: string | null | undefined): void {
  if (location === store.location) return;
  throw missing(`Job in location ${location ?? "none"}`);
}

function getQueryResults(runner: JobRunner, id: string, query: URLSearchParams): Answer {
  const job = runner.jobs.get(id);
  if (job?.outcome === undefined) throw missing(`Job ${id}`);
  if (query.get("formatOptions.useInt64Timestamp") !== "true") {
    throw new Refusal(400, "invalid", "the tests' server gives timestamps as whole microseconds");
  }
  const { fields, rows } = job.outcome;
  const start = Number(query.get("pageToken") ?? 0);
  const end = start + Math.min(Number(query.get("maxResults") ?? PAGE_ROWS), PAGE_ROWS);
  return ok({
    jobComplete: true,
    schema: { fields },
    rows: rows.slice(start, end),
    totalRows: String(rows.length),
    ...(end < rows.length && { pageToken: String(end) }),
  });
}
