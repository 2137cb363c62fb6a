import { expect, test } from "vitest";
import { buildSeed } from "../../actions/lib/sql/seed.ts";

const relation = { dataset: "d", name: "t" };

test("a long seed is filled by several statements, none too long for BigQuery", () => {
  const columns = [{ name: "text", type: "string" as const }];
  const wide = Array.from({ length: 12 }, (_, index) => [`${index}`.padEnd(100_000, "x")]);
  const many = Array.from({ length: 2500 }, (_, index) => [`${index}`]);
  for (const rows of [wide, many]) {
    const [, ...inserts] = buildSeed(relation, { columns, rows });
    expect(inserts).toHaveLength(3);
    expect(inserts.every((statement) => statement.length < 1_000_000)).toBe(true);
    const cells = inserts.flatMap((statement) => statement.match(/^\('\d+/gm) ?? []);
    expect(cells).toEqual(rows.map((_, index) => `('${index}`));
  }
});

test("a seed without rows is an empty table", () => {
  const columns = [{ name: "day", type: "date" as const }];
  expect(buildSeed(relation, { columns, rows: [] })).toEqual([
    "create or replace table `d`.`t` (`day` date)",
  ]);
});
