import { describe, expect, it } from "vitest";
import { nameType } from "../../../actions/lib/warehouse/bigquery/describe.ts";
import {
  checkTable,
  nameLayout,
  toFields,
  toLayout,
} from "../../../actions/lib/warehouse/bigquery/schema.ts";
import { readings } from "../parquet-file.ts";

const found = {
  tableReference: { projectId: "p", datasetId: "raw", tableId: "readings" },
  schema: {
    fields: [
      { name: "site", type: "STRING", mode: "REQUIRED" },
      { name: "date", type: "DATE", mode: "REQUIRED" },
      { name: "usage", type: "FLOAT" },
      { name: "row", type: "INTEGER", mode: "REQUIRED" },
    ],
  },
  timePartitioning: { type: "MONTH", field: "date" },
  clustering: { fields: ["site"] },
};

describe("schemas", () => {
  it("names types as GoogleSQL does", () => {
    const inner = { name: "a b", type: "INTEGER" };
    expect(nameType({ name: "s", type: "RECORD", mode: "REPEATED", fields: [inner] })).toBe(
      "ARRAY<STRUCT<a b INT64>>",
    );
    expect(nameType({ name: "n", type: "NUMERIC" })).toBe("NUMERIC");
    expect(nameType({ name: "f", type: "FLOAT", mode: "REPEATED" })).toBe("ARRAY<FLOAT64>");
  });

  it("sends modes and descriptions of a raw table, partitioned and clustered", () => {
    expect(toFields(readings).slice(0, 3)).toEqual([
      { name: "site", type: "STRING", mode: "REQUIRED", description: "Site's name." },
      { name: "date", type: "DATE", mode: "REQUIRED", description: "Day." },
      { name: "usage", type: "FLOAT64", mode: "NULLABLE", description: "kWh." },
    ]);
    expect(toLayout(readings)).toEqual({
      timePartitioning: { type: "MONTH", field: "date" },
      clustering: { fields: ["site"] },
    });
  });

  it("takes a table that is as its definition says", () => {
    expect(() => checkTable(readings, found)).not.toThrow();
  });

  it("tells all columns that are others", () => {
    const fields = [
      { name: "site", type: "INTEGER" },
      { name: "extra", type: "INTEGER" },
    ];
    expect(() => checkTable(readings, { ...found, schema: { fields } })).toThrow(
      "site is int64, not string; date is missing; usage is missing; row is missing; extra is not defined",
    );
  });

  it("refuses a table that is partitioned or clustered otherwise", () => {
    const { timePartitioning: _, ...plain } = found;
    expect(() => checkTable(readings, plain)).toThrow(
      "is clustered by site, and is defined to be partitioned by date by month and clustered by site",
    );
  });

  it("tells layouts apart", () => {
    const layouts = [
      {},
      { timePartitioning: { type: "MONTH", field: "d" } },
      { timePartitioning: { type: "DAY", field: "d" } },
      { timePartitioning: { type: "MONTH", field: "e" } },
      { rangePartitioning: { field: "d", range: { start: "0", end: "9", interval: "1" } } },
      { rangePartitioning: { field: "d", range: { start: "0", end: "9", interval: "3" } } },
      { clustering: { fields: ["a", "b"] } },
      { clustering: { fields: ["b", "a"] } },
    ];
    expect(new Set(layouts.map(nameLayout)).size).toBe(layouts.length);
  });
});
