import { expect, it } from "vitest";
import { listFaultAnnotations, listNodeAnnotations } from "../../actions/lib/report/annotations.ts";
import { FAILED } from "./runs.ts";
import { dataTest, model } from "./runs.ts";

it("puts what failed on its own line, tests with the first row that they found", () => {
  expect(listNodeAnnotations(FAILED.transform!.nodes, "./transforms/")).toEqual([
    {
      level: "error",
      title: "model fct_energy_consumption",
      message:
        "models/fct_energy_consumption.sql: Division by zero at line 14, column 9. Guard it with safe_divide.",
      file: "transforms/models/fct_energy_consumption.sql",
      line: 14,
    },
    {
      level: "error",
      title: "test unique_dim_meters_meter_key",
      message:
        "models/models.yml:12: unique of dim_meters.meter_key found 7 rows, expected none. The first: meter_key a1, count 2.",
      file: "transforms/models/models.yml",
      line: 12,
    },
  ]);
});

it("tells failures before warnings, and takes a line only from what is said of the file itself", () => {
  const found = listNodeAnnotations(
    [
      dataTest("old", { status: "warn", message: "found 1 row.", line: 3 }),
      model("mart", { status: "error", message: "other.sql: No at line 9, column 1." }),
      model("sound"),
    ],
    "../repo/.",
  );
  expect(found.map(({ level, file, line }) => ({ level, file, line }))).toEqual([
    { level: "error", file: "../repo/models/mart.sql", line: 1 },
    { level: "warning", file: "../repo/models/models.yml", line: 3 },
  ]);
});

it("puts a fault of the project where it is written", () => {
  const places = [
    { file: "models/a.sql", line: 4, column: 2, message: "There is no column kq." },
    { file: "dbt_project.yml", message: "It has no name." },
  ];
  expect(listFaultAnnotations(places, "transforms")).toEqual([
    {
      level: "error",
      message: "There is no column kq.",
      file: "transforms/models/a.sql",
      line: 4,
    },
    { level: "error", message: "It has no name.", file: "transforms/dbt_project.yml" },
  ]);
});
