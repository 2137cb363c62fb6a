import { describe, expect, it } from "vitest";
import { toQueryParameters, toRows } from "../../../actions/lib/warehouse/bigquery/values.ts";

/** One value as `jobs.getQueryResults` gives it. */
function read(type: string, v: unknown, more: { mode?: string } = {}): unknown {
  return toRows([{ f: [{ v }] }], [{ name: "x", type, ...more }])[0]?.["x"];
}

describe("values of BigQuery", () => {
  it.each([
    ["INTEGER", "12", 12],
    ["INTEGER", "9007199254740993", "9007199254740993"],
    ["FLOAT", "1.5", 1.5],
    ["FLOAT", "1.5E300", 1.5e300],
    ["FLOAT", "NaN", "NaN"],
    ["FLOAT", "-Infinity", "-Infinity"],
    ["FLOAT", "Inf", "Infinity"],
    ["NUMERIC", "1.50", "1.5"],
    ["NUMERIC", "100", "100"],
    ["BIGNUMERIC", "0.000", "0"],
    ["BOOLEAN", "true", true],
    ["BOOLEAN", "false", false],
    ["STRING", "true", "true"],
    ["BYTES", "YWJj", "YWJj"],
    ["DATE", "2021-01-31", "2021-01-31"],
    ["TIME", "00:30:00", "00:30:00"],
    ["TIME", "00:30:00.250000", "00:30:00.250"],
    ["DATETIME", "2021-01-31T00:30:00", "2021-01-31T00:30:00"],
    ["DATETIME", "2021-01-31T00:30:00.000001", "2021-01-31T00:30:00.000001"],
    ["TIMESTAMP", "1612053000000000", "2021-01-31T00:30:00Z"],
    ["TIMESTAMP", "1612053000250000", "2021-01-31T00:30:00.250Z"],
    ["TIMESTAMP", "-1", "1969-12-31T23:59:59.999999Z"],
    ["INTERVAL", "0-0 1 0:0:0", "0-0 1 0:0:0"],
    ["STRING", null, null],
  ])("gives %s %s as the port's %s", (type, given, expected) => {
    expect(read(type, given)).toBe(expected);
  });

  it("gives arrays, and structs in them, as they are", () => {
    expect(read("INTEGER", [{ v: "1" }, { v: "2" }], { mode: "REPEATED" })).toEqual([1, 2]);
    expect(
      toRows(
        [{ f: [{ v: [{ v: { f: [{ v: "y" }, { v: [{ v: "1.50" }] }] } }] }] }],
        [
          {
            name: "st",
            type: "RECORD",
            mode: "REPEATED",
            fields: [
              { name: "k", type: "STRING" },
              { name: "ns", type: "NUMERIC", mode: "REPEATED" },
            ],
          },
        ],
      ),
    ).toEqual([{ st: [{ k: "y", ns: ["1.5"] }] }]);
  });

  it("names the type of each parameter", () => {
    const given = { text: "x'; --", count: 2, share: 0.5, flag: false, none: null };
    expect(
      toQueryParameters(given).map(({ name, parameterType, parameterValue }) => [
        name,
        parameterType.type,
        parameterValue.value,
      ]),
    ).toEqual([
      ["text", "STRING", "x'; --"],
      ["count", "INT64", "2"],
      ["share", "FLOAT64", "0.5"],
      ["flag", "BOOL", "false"],
      ["none", "STRING", null],
    ]);
  });
});
