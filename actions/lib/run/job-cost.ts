import type { JobCost } from "../report/results.ts";
import type { JobReport } from "../warehouse/job-report.ts";

/** What jobs came to together; undefined where there was none. */
export function sumJobs(jobs: readonly JobReport[]): JobCost | undefined {
  const last = jobs.at(-1);
  if (last === undefined) return undefined;
  const sum = (field: "bytesBilled" | "bytesProcessed" | "slotMs"): number =>
    jobs.reduce((total, job) => total + job[field], 0);
  return {
    jobCount: jobs.length,
    bytesBilled: sum("bytesBilled"),
    bytesProcessed: sum("bytesProcessed"),
    slotMs: sum("slotMs"),
    jobId: last.jobId,
    location: last.location,
  };
}

/**
 * The part of a cost that is one node's, of `count` nodes that had the jobs together. Parts differ
 * by at most one and add up to the whole; each counts all of the jobs.
 */
export function shareCost(cost: JobCost, index: number, count: number): JobCost {
  const share = (whole: number): number =>
    Math.floor(whole / count) + (index < whole % count ? 1 : 0);
  return {
    ...cost,
    bytesBilled: share(cost.bytesBilled),
    bytesProcessed: share(cost.bytesProcessed),
    slotMs: share(cost.slotMs),
  };
}
