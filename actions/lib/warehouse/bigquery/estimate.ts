import type { Jobs } from "./jobs.ts";

/** Bytes that a query would read, from a dry run, which is free; undefined where BigQuery cannot say. */
export async function estimate(jobs: Jobs, sql: string): Promise<number | undefined> {
  const { statistics } = await jobs.dryRun(sql);
  const query = statistics?.query;
  if (query?.totalBytesProcessedAccuracy === "UNKNOWN") return undefined;
  const bytes = query?.totalBytesProcessed ?? statistics?.totalBytesProcessed;
  return bytes === undefined ? undefined : Number(bytes);
}
