import { describe, expect, it } from "vitest";
import type { Call, Request } from "../../../actions/lib/warehouse/bigquery/api.ts";
import { Jobs } from "../../../actions/lib/warehouse/bigquery/jobs.ts";
import type { JobsOptions } from "../../../actions/lib/warehouse/bigquery/jobs.ts";
import { collectJobs } from "../../../actions/lib/warehouse/job-report.ts";
import type { JobReport } from "../../../actions/lib/warehouse/job-report.ts";
import type { ErrorProto, JobResource } from "../../../actions/lib/warehouse/bigquery/resources.ts";

interface Inserted {
  readonly jobReference: { readonly jobId: string; readonly location: string };
  readonly configuration: { readonly labels: Record<string, string> };
}

/** BigQuery's jobs as a plain object: `outcomes` says how each new job ends, by default well. */
function createBigQuery(outcomes: readonly (ErrorProto | undefined)[] = []) {
  const jobs = new Map<string, JobResource>();
  const inserted: Inserted[] = [];
  const reports: JobReport[] = [];
  const call = (async ({ method, path, body }: Request) => {
    if (method === "GET") {
      const job = jobs.get(path.split("/").at(-1) ?? "");
      if (job === undefined) throw Object.assign(new Error("no such job"), { code: 404 });
      return { ...job, status: { ...job.status, state: "DONE" } };
    }
    const { jobReference } = body as Inserted;
    if (jobs.has(jobReference.jobId)) throw Object.assign(new Error("twice"), { code: 409 });
    const errorResult = outcomes[inserted.length];
    inserted.push(body as Inserted);
    jobs.set(jobReference.jobId, {
      jobReference,
      status: { state: "RUNNING", ...(errorResult && { errorResult }) },
      statistics: { query: { totalBytesBilled: "10485760" }, totalSlotMs: "7" },
    });
    return jobs.get(jobReference.jobId);
  }) as Call;
  const open = (more: Partial<JobsOptions> = {}) =>
    new Jobs({
      call,
      location: "europe-west2",
      runId: "run",
      runAttempt: 1,
      step: "transform",
      labels: { run_id: "Run 1" },
      clock: { now: () => 0, sleep: async () => undefined },
      random: () => 0.5,
      onJob: (report) => reports.push(report),
      ...more,
    });
  return {
    open,
    call,
    inserted,
    reports,
    ids: () => inserted.map((one) => one.jobReference.jobId),
  };
}

const QUERY = { query: { query: "select 1", useLegacySql: false } } as const;

describe("jobs", () => {
  it("finds a job whose answer was lost, and does not run it twice", async () => {
    const bigQuery = createBigQuery();
    let lost = 0;
    // What tries calls again, seen from here: the first answer is lost, and the call sent again.
    const call = (async (request: Request) => {
      const answer = await bigQuery.call(request);
      if (request.method !== "POST" || lost > 0) return answer;
      lost += 1;
      return bigQuery.call(request);
    }) as Call;
    const job = await bigQuery.open({ call }).run("t", QUERY);
    expect(job.status?.state).toBe("DONE");
    expect(bigQuery.inserted).toHaveLength(1);
  });

  it("gives the same work the same id, and other work, runs, attempts and steps others", async () => {
    const ids = new Set<string>();
    const first = createBigQuery();
    await first.open().run("t", QUERY);
    const again = createBigQuery();
    await again.open().run("t", QUERY);
    expect(again.ids()).toEqual(first.ids());
    for (const more of [{}, { runId: "other" }, { runAttempt: 2 }, { step: "report" }]) {
      const other = createBigQuery();
      const jobs = other.open(more);
      await jobs.run("t", QUERY);
      // The same once more is another piece of work.
      await jobs.run("t", QUERY);
      await jobs.run("u", QUERY);
      for (const id of other.ids()) ids.add(id);
    }
    expect(ids.size).toBe(12);
  });

  it("names jobs, and labels them, within BigQuery's rules", async () => {
    const bigQuery = createBigQuery();
    await bigQuery.open().run("mart.Fact Energy", QUERY);
    const [job] = bigQuery.inserted;
    expect(job?.jobReference.jobId).toMatch(/^[A-Za-z0-9_-]{1,1024}$/);
    expect(job?.jobReference.location).toBe("europe-west2");
    expect(job?.configuration.labels).toEqual({
      run_id: "run_1",
      target: "mart_fact_energy",
      managed_by: "carbon_emissions_pipeline",
    });
  });

  it.each([
    { reason: "rateLimitExceeded" },
    { reason: "jobRateLimitExceeded" },
    { reason: "backendError" },
    {
      reason: "invalidQuery",
      message: "Could not serialize access to table due to concurrent update",
    },
  ])("tries again under a new id after $reason", async (failure) => {
    const bigQuery = createBigQuery([failure, failure]);
    await bigQuery.open().run("t", QUERY);
    const ids = bigQuery.ids();
    expect(ids.map((id) => id.replace(/_\d+$/, ""))).toEqual(Array(3).fill(ids[0]?.slice(0, -2)));
    expect(ids.map((id) => id.slice(-2))).toEqual(["_1", "_2", "_3"]);
  });

  it.each(["invalidQuery", "resourcesExceeded", "bytesBilledLimitExceeded", "quotaExceeded"])(
    "does not try again after %s",
    async (reason) => {
      const bigQuery = createBigQuery([{ reason, message: "no" }]);
      await expect(bigQuery.open().run("t", QUERY)).rejects.toMatchObject({
        reason,
        message: "no",
      });
      expect(bigQuery.inserted).toHaveLength(1);
    },
  );

  it("gives up in the end", async () => {
    const bigQuery = createBigQuery(
      Array.from({ length: 100 }, () => ({ reason: "backendError" })),
    );
    await expect(bigQuery.open().run("t", QUERY)).rejects.toMatchObject({ reason: "backendError" });
    expect(bigQuery.inserted.length).toBeLessThan(10);
  });

  it("tells what each job cost", async () => {
    const bigQuery = createBigQuery();
    await bigQuery.open().run("mart_t", QUERY);
    expect(bigQuery.reports).toEqual([
      {
        jobId: bigQuery.ids()[0],
        location: "europe-west2",
        kind: "query",
        target: "mart_t",
        bytesProcessed: 0,
        bytesBilled: 10_485_760,
        slotMs: 7,
      },
    ]);
  });

  it("tells whoever collects them of the jobs of their own work, whatever runs meanwhile", async () => {
    const jobs = createBigQuery().open();
    const work = (target: string, times: number) =>
      collectJobs(async () => {
        for (let time = 0; time < times; time += 1) await jobs.run(target, QUERY);
        return target;
      });
    const found = await Promise.all([work("a", 3), work("b", 1), work("c", 2), work("d", 0)]);
    expect(found.map(({ result, jobs: own }) => [result, own.map(({ target }) => target)])).toEqual(
      [
        ["a", ["a", "a", "a"]],
        ["b", ["b"]],
        ["c", ["c", "c"]],
        ["d", []],
      ],
    );
  });
});
