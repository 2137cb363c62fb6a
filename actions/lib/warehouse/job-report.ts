import { AsyncLocalStorage } from "node:async_hooks";

/** What a job of a warehouse cost, told when it is done, also where it failed. */
export interface JobReport {
  readonly jobId: string;
  readonly location: string;
  readonly kind: "query" | "load" | "copy";
  /** What the job is for: the relation that it makes, or `query`. */
  readonly target: string;
  readonly bytesProcessed: number;
  readonly bytesBilled: number;
  readonly slotMs: number;
}

const collecting = new AsyncLocalStorage<JobReport[]>();

/** For adapters: tells whoever collects the jobs of the work that this one is part of. */
export function reportJob(report: JobReport): void {
  collecting.getStore()?.push(report);
}

/**
 * Runs work and gives, beside its result, the jobs that warehouses ran for it and for nothing else
 * that goes on meanwhile; none where a warehouse has no jobs, as DuckDB.
 */
export async function collectJobs<Result>(
  work: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly jobs: readonly JobReport[] }> {
  const jobs: JobReport[] = [];
  const result = await collecting.run(jobs, work);
  return { result, jobs };
}
