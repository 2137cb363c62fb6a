import { expect, it } from "vitest";
import { findSilentJobs } from "../../actions/report/silent-jobs.ts";

const NEEDS = JSON.stringify({
  plan: { result: "success", outputs: {} },
  ingest: { result: "failure", outputs: {} },
  transform: { result: "cancelled", outputs: {} },
  other: { result: "skipped", outputs: {} },
});

it("tells the jobs that failed or were cut off, where nothing else says why", () => {
  expect(findSilentJobs(NEEDS, []).map(({ message }) => message)).toEqual([
    "The job ingest failed, and left no results that say why.",
    "The job transform was cut off, and left no results that say why.",
  ]);
});

it("adds nothing where a step said why, where all is well, and where nobody asked", () => {
  expect(findSilentJobs(NEEDS, [{ message: "503" }])).toEqual([]);
  expect(findSilentJobs(JSON.stringify({ plan: { result: "success" } }), [])).toEqual([]);
  expect(findSilentJobs(undefined, [])).toEqual([]);
});

it("refuses what is no context of jobs", () => {
  for (const text of ["no", "[]", '{"a":1}']) {
    expect(() => findSilentJobs(text, [])).toThrow("Input jobs is no context of jobs");
  }
});
