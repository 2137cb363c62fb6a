import { expect, test } from "vitest";
import { inferType, printType, readType } from "../../actions/lib/run/unit-test-types.ts";

test.each([
  [[1, null, 2], "int64"],
  [[1, 2.5], "float64"],
  [[true, false], "bool"],
  [["1", "2"], "string"],
  [["2024-01-01", null], "date"],
  [["2024-01-01", "2024-01-01 10:00:00"], "string"],
  [["2024-01-01 10:00:00", "2024-01-01T10:00:00.5Z"], "timestamp"],
  [[[1], [], [2.5]], "array<float64>"],
  [[{ a: 1 }, { a: null, b: ["x"] }], "struct<`a` int64, `b` array<string>>"],
  [[null], "string"],
  [[], "string"],
])("values %j of nothing more known are %s", (values, type) => {
  expect(printType(inferType(values, "dict"))).toBe(type);
});

test("in CSV, text that reads as numbers, or as true and false, is that", () => {
  const types = [["1", "-2"], ["1", "2.5e3"], ["TRUE", "false"], ["01x"]].map((values) =>
    printType(inferType(values, "csv")),
  );
  expect(types).toEqual(["int64", "float64", "bool", "string"]);
});

test.each([
  ["INT64", "int64"],
  ["numeric(10, 2)", "numeric"],
  ["ARRAY<STRUCT<a STRING(5), b FLOAT64>>", "array<struct<`a` string, `b` float64>>"],
  ["json", undefined],
  ["int64; drop table x", undefined],
  ["", undefined],
])("the type %j is read as %j", (text, expected) => {
  const type = readType(text);
  expect(type && printType(type)).toBe(expected);
});
