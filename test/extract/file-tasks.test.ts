import { expect, it } from "vitest";
import { toTableTasks } from "../../actions/extract/file-tasks.ts";
import { readRawTables } from "../../actions/lib/project/sources.ts";

const { factors } = await readRawTables("transforms");
const source = {
  origin: "live",
  kind: "file" as const,
  template: "https://example.org/{year}.csv",
  table: { ...factors, name: "waste", format: "csv" as const },
};

it("asks for the file of a year, or for those of the months that have ended", () => {
  expect(toTableTasks(source, { year: 2024, months: [1, 2] })).toMatchObject([
    { partition: "2024", address: "https://example.org/2024.csv", origin: "live" },
  ]);
  const monthly = {
    ...source,
    template: "https://example.org/{year}/{mon}.csv",
    table: { ...source.table, partition: { field: "year", granularity: "month" as const } },
  };
  expect(toTableTasks(monthly, { year: 2024, months: [1, 12] })).toMatchObject([
    { partition: "202401", address: "https://example.org/2024/jan.csv" },
    { partition: "202412", address: "https://example.org/2024/dec.csv" },
  ]);
});

it("reads a file again when its table has other columns, and not for another description", () => {
  const parserOf = (table: typeof source.table) =>
    toTableTasks({ ...source, table }, { year: 2024, months: [] })[0]?.parser;
  const { table } = source;
  const [first, ...others] = table.columns;
  expect(parserOf({ ...table, columns: others })).not.toBe(parserOf(table));
  const described = [{ ...first!, description: "Other words." }, ...others];
  expect(parserOf({ ...table, columns: described })).toBe(parserOf(table));
});
