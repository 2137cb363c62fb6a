import { expect, test } from "vitest";
import { shareCost, sumJobs } from "../../actions/lib/run/job-cost.ts";
import type { JobReport } from "../../actions/lib/warehouse/job-report.ts";

const job = (jobId: string, bytesBilled: number): JobReport => ({
  jobId,
  location: "europe-west2",
  kind: "query",
  target: "query",
  bytesProcessed: bytesBilled - 3,
  bytesBilled,
  slotMs: 5,
});

test("jobs are added up, and named by the last of them", () => {
  expect(sumJobs([])).toBeUndefined();
  expect(sumJobs([job("a", 100), job("b", 11)])).toEqual({
    jobCount: 2,
    bytesBilled: 111,
    bytesProcessed: 105,
    slotMs: 10,
    jobId: "b",
    location: "europe-west2",
  });
});

test("parts of a cost add up to the whole, to the byte", () => {
  const whole = sumJobs([job("a", 100), job("b", 11)])!;
  const parts = [0, 1, 2, 3].map((index) => shareCost(whole, index, 4));
  expect(parts.map(({ bytesBilled }) => bytesBilled)).toEqual([28, 28, 28, 27]);
  expect(parts.map(({ bytesProcessed }) => bytesProcessed)).toEqual([27, 26, 26, 26]);
  expect(parts.map(({ slotMs }) => slotMs)).toEqual([3, 3, 2, 2]);
  expect(parts.every(({ jobCount, jobId }) => jobCount === 2 && jobId === "b")).toBe(true);
});
