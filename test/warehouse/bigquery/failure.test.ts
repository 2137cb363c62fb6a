import { describe, expect, it } from "vitest";
import { PipelineError } from "../../../actions/lib/errors.ts";
import { describeFailure } from "../../../actions/lib/warehouse/bigquery/failure.ts";
import { JobFailure } from "../../../actions/lib/warehouse/bigquery/jobs.ts";

const explain = (reason: string, message: string, sql = "") =>
  describeFailure(new JobFailure("job", { reason, message }), {
    sql,
    listNames: async (dataset) => (dataset === "mart" ? ["emissions", "sites"] : []),
    explain: async (error) => error,
  });

describe("what BigQuery refuses", () => {
  it.each([
    [
      "notFound",
      "Not found: Table p-1:mart.emission was not found in location europe-west2",
      "There is no table mart.emission; did you mean mart.emissions?",
    ],
    [
      "notFound",
      "Not found: Dataset p-1:mart__candidate was not found in location europe-west2",
      "There is no table mart__candidate.emissions.",
    ],
    [
      "invalidQuery",
      "Unrecognized name: usge; Did you mean usage? at [2:8]",
      "There is no column usge at line 2, column 8; did you mean usage?",
    ],
    [
      "invalidQuery",
      "Unrecognized name: `a b` at [1:8]",
      "There is no column a b at line 1, column 8.",
    ],
    [
      "invalidQuery",
      "Name x not found inside t at [1:8]",
      "There is no column x in t at line 1, column 8.",
    ],
    [
      "invalidQuery",
      "Syntax error: Unexpected keyword FROM at [3:1]",
      "BigQuery refuses the statement: Syntax error: Unexpected keyword FROM at line 3, column 1",
    ],
  ])("is told in a sentence: %s %s", async (reason, message, expected) => {
    const sql = "select x from `mart__candidate`.`emissions`";
    expect(await explain(reason, message, sql)).toMatchObject({
      code: "warehouse",
      message: expected,
    });
  });

  it.each([
    ["bytesBilledLimitExceeded", "--max-bytes-billed"],
    ["quotaExceeded", "Quotas"],
    ["resourcesExceeded", "less at once"],
  ])("says what to do about %s", async (reason, remedy) => {
    expect(await explain(reason, "limit")).toMatchObject({
      remedy: expect.stringContaining(remedy) as string,
    });
  });

  it("lets others explain what is no affair of the statement, and leaves bugs as they are", async () => {
    const told = new PipelineError("You may not.", { code: "warehouse", remedy: "Ask." });
    const context = {
      sql: "",
      listNames: async () => [],
      explain: async (error: Error) => (error.message === "Access Denied" ? told : error),
    };
    const bug = new TypeError("bug");
    expect(await describeFailure(bug, context)).toBe(bug);
    const denied = Object.assign(new Error("Access Denied"), {
      errors: [{ reason: "accessDenied" }],
    });
    expect(await describeFailure(denied, context)).toBe(told);
  });
});
