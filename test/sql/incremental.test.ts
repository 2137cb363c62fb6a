import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { ModelConfig, PartitionBy } from "../../actions/lib/graph/nodes.ts";
import {
  buildChange,
  buildDuplicateKeys,
  buildNewRows,
  findIncrementalFault,
  findSchemaDifference,
  nameNewRows,
} from "../../actions/lib/sql/incremental.ts";
import { buildPartitionValues } from "../../actions/lib/sql/partition.ts";
import { openWarehouse } from "../../actions/lib/warehouse/open.ts";
import type { Row, Warehouse } from "../../actions/lib/warehouse/warehouse.ts";
import { makeConfig } from "./model.ts";

const candidate = { dataset: "d__candidate", name: "t" };
const published = { dataset: "d", name: "t" };
const newRows = nameNewRows(candidate);
const month: PartitionBy = { field: "day", dataType: "date", granularity: "month" };

let warehouse: Warehouse;
beforeAll(async () => {
  warehouse = await openWarehouse({ kind: "duckdb", path: ":memory:", threads: 2 });
});
afterAll(() => warehouse.close());
beforeEach(async () => {
  await warehouse.execute(`create or replace table d.t (id int64, day date, kwh int64, note string);
    insert into d.t values (1, '2026-01-05', 10, 'old'), (2, '2026-01-06', 20, 'old'),
      (3, '2026-02-01', 30, 'old'), (null, null, 40, 'old')`);
});

/** Runs all of an incremental build; gives `id kwh note` of the candidate's rows. */
async function build(sql: string, given: Partial<ModelConfig>): Promise<string[]> {
  const config = makeConfig(given);
  for (const statement of buildNewRows({ relation: candidate, config, sql })) {
    await warehouse.execute(statement);
  }
  const { partitionBy, strategy } = config;
  const found: Row[] =
    strategy === "insert_overwrite" && partitionBy !== undefined
      ? await warehouse.query(buildPartitionValues(newRows, partitionBy))
      : [];
  const columns = (await warehouse.describe(newRows))?.columns.map(({ name }) => name) ?? [];
  const partitions = found.map((row) => String(row["partition_value"]));
  const change = { candidate, published, config, columns, partitions };
  for (const statement of buildChange(change)) await warehouse.execute(statement);
  const rows = await warehouse.query("select * from d__candidate.t order by id, kwh, note");
  return rows.map((row) => [row["id"], row["kwh"], row["note"]].map(String).join(" "));
}

/** Columns in another order than the table's. Changes 2, adds 4 and a row without a key. */
const SQL = `select 'new' as note, 21 as kwh, date '2026-01-07' as day, 2 as id
  union all select 'new', 41, date '2026-03-01', 4 union all select 'new', 42, null, null`;
const old = ["null 40 old", "1 10 old", "2 20 old", "3 30 old"];

test.each<[string, Partial<ModelConfig>, string[]]>([
  [
    "changes rows by their key and adds the others",
    { uniqueKey: ["id"] },
    ["null 40 old", "null 42 new", "1 10 old", "2 21 new", "3 30 old", "4 41 new"],
  ],
  [
    "matches by all of several keys",
    { uniqueKey: ["id", "day"] },
    ["null 40 old", "null 42 new", "1 10 old", "2 20 old", "2 21 new", "3 30 old", "4 41 new"],
  ],
  [
    "changes only the columns named",
    { uniqueKey: ["id"], mergeUpdateColumns: ["KWH"] },
    ["null 40 old", "null 42 new", "1 10 old", "2 21 old", "3 30 old", "4 41 new"],
  ],
  [
    "changes all columns but those named",
    { uniqueKey: ["id"], mergeExcludeColumns: ["KWH"] },
    ["null 40 old", "null 42 new", "1 10 old", "2 20 new", "3 30 old", "4 41 new"],
  ],
  [
    "without a key adds all rows",
    {},
    ["null 40 old", "null 42 new", "1 10 old", "2 20 old", "2 21 new", "3 30 old", "4 41 new"],
  ],
])("merge %s", async (_, config, expected) => {
  expect(await build(SQL, config)).toEqual(expected);
});

test("append adds all rows, whatever the key", async () => {
  expect(await build(SQL, { strategy: "append", uniqueKey: ["id"] })).toEqual([
    "null 40 old",
    "null 42 new",
    "1 10 old",
    "2 20 old",
    "2 21 new",
    "3 30 old",
    "4 41 new",
  ]);
});

test("insert_overwrite replaces the months that it has rows of, and never those without a month", async () => {
  expect(await build(SQL, { strategy: "insert_overwrite", partitionBy: month })).toEqual([
    "null 40 old",
    "null 42 new",
    "2 21 new",
    "3 30 old",
    "4 41 new",
  ]);
});

test.each<[string, PartitionBy]>([
  ["dates by day", { field: "day", dataType: "date", granularity: "day" }],
  ["dates by year", { field: "day", dataType: "date", granularity: "year" }],
  ["datetimes by hour", { field: "moment", dataType: "datetime", granularity: "hour" }],
  ["datetimes by month", { field: "moment", dataType: "datetime", granularity: "month" }],
  ["timestamps by hour", { field: "ts", dataType: "timestamp", granularity: "hour" }],
  ["timestamps by day", { field: "ts", dataType: "timestamp", granularity: "day" }],
])("insert_overwrite knows the partitions of %s", async (_, partitionBy) => {
  const times =
    "cast(moment as date) as day, moment, cast(concat(cast(moment as string), '+00') as timestamp) as ts";
  await warehouse.execute(`create or replace table d.t as select id, 0 as kwh, 'old' as note, ${times}
    from (select 1 as id, datetime '2026-01-05 10:59:59' as moment
      union all select 2, datetime '2025-12-31 23:59:59')`);
  const rows = await build(
    `select 3 as id, 0 as kwh, 'new' as note, ${times} from unnest([datetime '2026-01-05 10:00:00']) as moment`,
    { strategy: "insert_overwrite", partitionBy },
  );
  expect(rows).toEqual(["2 0 old", "3 0 new"]);
});

test("insert_overwrite of ranges replaces whole ranges, and what is in none of them together", async () => {
  const range = { start: 10, end: 30, interval: 10 };
  const partitionBy: PartitionBy = { field: "id", dataType: "int64", granularity: "day", range };
  const overwrite = (ids: string) =>
    build(`select id, 1 as kwh, 'new' as note from unnest([${ids}]) as id`, {
      strategy: "insert_overwrite",
      partitionBy,
    });
  await warehouse.execute(`create or replace table d.t as select id, 0 as kwh, 'old' as note
    from unnest([-1, 9, 10, 19, 20, 29, 30, cast(null as int64)]) as id`);
  expect(await overwrite("15")).toEqual([
    "null 0 old",
    "-1 0 old",
    "9 0 old",
    "15 1 new",
    "20 0 old",
    "29 0 old",
    "30 0 old",
  ]);
  expect(await overwrite("31")).toEqual([
    "null 0 old",
    "10 0 old",
    "19 0 old",
    "20 0 old",
    "29 0 old",
    "31 1 new",
  ]);
});

test.each<Partial<ModelConfig>>([
  { uniqueKey: ["id"] },
  { strategy: "append" },
  { strategy: "insert_overwrite", partitionBy: month },
])("no new rows change nothing: %o", async (config) => {
  expect(await build("select * from d.t where false", config)).toEqual(old);
});

test("what is published stays as it is, and the new rows are not kept", async () => {
  await build(SQL, { uniqueKey: ["id"] });
  expect(await warehouse.query("select count(*) as n from d.t where note = 'old'")).toEqual([
    { n: 4 },
  ]);
  expect(await warehouse.describe(newRows)).toBeUndefined();
});

test("a key that several new rows have is found; a key with a NULL in it is none", async () => {
  const rows = (list: string) =>
    warehouse.execute(`create or replace table d__candidate.t__new_rows as
      select * from unnest([struct(1 as a, 'x' as b), ${list}])`);
  const find = () => warehouse.query(buildDuplicateKeys(newRows, ["a", "b"]));
  await rows("(1, 'y'), (2, 'x'), (3, null), (3, null)");
  expect(await find()).toEqual([]);
  await rows("(1, 'x'), (1, 'y')");
  expect(await find()).toEqual([{ a: 1, b: "x", row_count: 2 }]);
});

test("columns may change their order and the case of their names, nothing else", () => {
  const table = [
    { name: "id", type: "INT64" },
    { name: "kwh", type: "INT64" },
    { name: "note", type: "STRING" },
  ];
  expect(findSchemaDifference(table, [table[2]!, { name: "ID", type: "INT64" }, table[1]!])).toBe(
    undefined,
  );
  expect(
    findSchemaDifference(table, [
      { name: "id", type: "INT64" },
      { name: "kwh", type: "FLOAT64" },
      { name: "site", type: "STRING" },
    ]),
  ).toBe("kwh was INT64 and is FLOAT64; site is new; note is gone");
});

test.each<[Partial<ModelConfig>, unknown]>([
  [{ strategy: "insert_overwrite" }, expect.stringContaining("there is no partition_by")],
  [{ strategy: "insert_overwrite", partitionBy: month }, undefined],
  [
    { uniqueKey: ["id"], mergeUpdateColumns: ["a"], mergeExcludeColumns: ["b"] },
    expect.stringContaining("exclude each other"),
  ],
  [{ uniqueKey: ["id"], mergeUpdateColumns: ["a"] }, undefined],
])("settings that cannot go together are told: %o", (config, fault) => {
  expect(findIncrementalFault(makeConfig(config))).toEqual(fault);
});
