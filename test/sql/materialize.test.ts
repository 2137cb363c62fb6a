import { expect, test } from "vitest";
import type { ModelConfig, PartitionBy } from "../../actions/lib/graph/nodes.ts";
import { translate } from "../../actions/lib/googlesql/translate.ts";
import {
  buildChange,
  buildDuplicateKeys,
  buildNewRows,
  nameNewRows,
} from "../../actions/lib/sql/incremental.ts";
import { buildDrop, MATERIALIZATIONS } from "../../actions/lib/sql/materialize.ts";
import { buildPartitionValues } from "../../actions/lib/sql/partition.ts";
import { locateDataset, mapRelation } from "../../actions/lib/warehouse/duckdb/names.ts";
import { makeConfig } from "./model.ts";

const relation = { dataset: "shop__candidate", name: "orders" };
const published = { dataset: "shop", name: "orders" };
const day: PartitionBy = { field: "day", dataType: "date", granularity: "day" };
const sql = "select 1 as id, date '2026-01-31' as day, 'x' as note";

const model = (config: Partial<ModelConfig> = {}) => ({
  relation,
  config: makeConfig(config),
  sql,
});
const columns = ["id", "day", "note"];
const change = (config: Partial<ModelConfig>, partitions: string[] = []) =>
  buildChange({
    candidate: relation,
    published,
    config: makeConfig(config),
    columns,
    partitions,
  });

const everything = { partitionBy: day, clusterBy: ["note", "id"] };
const newRows = nameNewRows(relation);
const CASES: readonly (readonly [string, readonly string[]])[] = [
  ["view", MATERIALIZATIONS.view(model())],
  ["table", MATERIALIZATIONS.table(model())],
  ["table with everything", MATERIALIZATIONS.table(model(everything))],
  ["incremental, first time", MATERIALIZATIONS.incremental(model(everything))],
  ["incremental, new rows", buildNewRows(model(everything))],
  ["merge, question", [buildDuplicateKeys(newRows, ["id", "day"])]],
  ["merge with a key", change({ uniqueKey: ["id"] })],
  ["merge with several keys", change({ uniqueKey: ["id", "DAY"] })],
  ["merge, some columns changed", change({ uniqueKey: ["id"], mergeUpdateColumns: ["note"] })],
  ["merge, some columns kept", change({ uniqueKey: ["id"], mergeExcludeColumns: ["DAY"] })],
  ["merge, all columns keys", change({ uniqueKey: columns })],
  ["merge without a key", change({})],
  ["append", change({ strategy: "append" })],
  ["insert_overwrite, question", [buildPartitionValues(newRows, day)]],
  [
    "insert_overwrite",
    change({ strategy: "insert_overwrite", partitionBy: day }, ["2026-01-30", "2026-01-31"]),
  ],
  ["insert_overwrite, no partitions", change({ strategy: "insert_overwrite", partitionBy: day })],
];

test("each materialization is written for BigQuery and translated for DuckDB", async () => {
  const text = CASES.map(([title, statements]) => {
    const script = statements.join(";\n\n");
    const options = { relation: mapRelation, dataset: locateDataset };
    const translated = translate(script, options).map((statement) => statement.sql);
    return `-- ${title}: BigQuery\n${script}\n\n-- ${title}: DuckDB\n${translated.join(";\n\n")}\n`;
  });
  await expect(text.join("\n\n")).toMatchFileSnapshot("materialize.expected.sql");
});

test.each<[PartitionBy, string]>([
  [day, "`day`"],
  [{ field: "f", dataType: "date", granularity: "month" }, "date_trunc(`f`, month)"],
  [{ field: "f", dataType: "timestamp", granularity: "day" }, "timestamp_trunc(`f`, day)"],
  [{ field: "f", dataType: "datetime", granularity: "hour" }, "datetime_trunc(`f`, hour)"],
  [
    {
      field: "f",
      dataType: "int64",
      granularity: "day",
      range: { start: 0, end: 100, interval: 10 },
    },
    "range_bucket(`f`, generate_array(0, 100, 10))",
  ],
])("a table on %o is partitioned by %s", (partitionBy, expected) => {
  expect(MATERIALIZATIONS.table(model({ partitionBy }))).toEqual([
    `create or replace table \`shop__candidate\`.\`orders\`\npartition by ${expected}\nas\n${sql}`,
  ]);
});

test("a view has neither partitions nor clusters", () => {
  expect(MATERIALIZATIONS.view(model({ partitionBy: day, clusterBy: ["f"] }))).toEqual([
    `create or replace view \`shop__candidate\`.\`orders\`\nas\n${sql}`,
  ]);
});

test("a relation of the other kind is dropped by its own kind", () => {
  expect(buildDrop("view", published)).toBe("drop view if exists `shop`.`orders`");
});
