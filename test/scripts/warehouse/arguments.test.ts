import { describe, expect, it } from "vitest";
import { parseBytes, parseWarehouse } from "../../../scripts/warehouse/arguments.ts";

describe("the warehouse that a command line names", () => {
  const complete = {
    warehouse: "bigquery",
    project: "p-1",
    location: "europe-west2",
    bucket: "lake",
  };

  it("is DuckDB unless said", () => {
    expect(parseWarehouse({})).toEqual({ kind: "duckdb" });
    expect(parseWarehouse({ warehouse: "duckdb" })).toEqual({ kind: "duckdb" });
  });

  it("is BigQuery with all that this needs", () => {
    expect(parseWarehouse({ ...complete, "max-bytes-billed": "2GiB" })).toEqual({
      kind: "bigquery",
      project: "p-1",
      location: "europe-west2",
      bucket: "lake",
      maxBytesBilled: 2_147_483_648,
    });
  });

  it.each([
    [{ warehouse: "snowflake" }, "--warehouse snowflake is not known."],
    [{ warehouse: "bigquery", project: "p" }, "--warehouse bigquery lacks --location, --bucket."],
    [{ bucket: "b" }, "--bucket is for bigquery only."],
    [{ ...complete, "max-bytes-billed": "lots" }, "--max-bytes-billed lots is no number of bytes."],
    [{ ...complete, "max-bytes-billed": "0" }, "--max-bytes-billed 0 is no number of bytes."],
    [{ ...complete, "max-bytes-billed": "3 parsecs" }, "is no number of bytes."],
  ])("is refused for %j", (values, message) => {
    expect(() => parseWarehouse(values)).toThrow(message);
  });

  it.each([
    ["1048576", 1_048_576],
    ["500MB", 500_000_000],
    ["1.5 GiB", 1_610_612_736],
    ["1tib", 1_099_511_627_776],
  ])("counts %s as %d bytes", (text, bytes) => {
    expect(parseBytes("--x", text)).toBe(bytes);
  });
});
