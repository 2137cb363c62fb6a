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

const plain = (config: Partial<ModelConfig> = {}) => ({
  relation,
  description: "",
  config: makeConfig(config),
  sql,
});
const described = (config: Partial<ModelConfig>) => ({ ...plain(config), description: "Bob's." });
const columns = ["id", "day", "note"];
const change = (config: Partial<ModelConfig>, partitions: string[] = []) =>
  buildChange({
    candidate: relation,
    published,
    description: "Bob's.",
    config: makeConfig(config),
    columns,
    partitions,
  });

const everything = {
  partitionBy: day,
  clusterBy: ["note", "id"],
  labels: { team: "a", tier: "b" },
};
const newRows = nameNewRows(relation);
const CASES: readonly (readonly [string, readonly string[]])[] = [
  ["view", MATERIALIZATIONS.view(described({ labels: { team: "a" } }))],
  ["table", MATERIALIZATIONS.table(plain())],
  ["table with everything", MATERIALIZATIONS.table(described(everything))],
  ["incremental, first time", MATERIALIZATIONS.incremental(described(everything))],
  ["incremental, new rows", buildNewRows(described(everything))],
  ["merge, question", [buildDuplicateKeys(newRows, ["id", "day"])]],
  ["merge with a key", change({ uniqueKey: ["id"], labels: { team: "a" } })],
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
  expect(MATERIALIZATIONS.table(plain({ partitionBy }))).toEqual([
    `create or replace table \`shop__candidate\`.\`orders\`\npartition by ${expected}\nas\n${sql}`,
  ]);
});

test("a view has neither partitions nor clusters", () => {
  expect(MATERIALIZATIONS.view(plain({ partitionBy: day, clusterBy: ["f"] }))).toEqual([
    `create or replace view \`shop__candidate\`.\`orders\`\nas\n${sql}`,
  ]);
});

test("descriptions and labels cannot end their quotes", () => {
  const hostile = "'); drop table x; --";
  const [statement] = MATERIALIZATIONS.table({
    ...plain({ labels: { [hostile]: hostile } }),
    description: hostile,
  });
  const quoted = String.raw`'\'); drop table x; --'`;
  expect(statement).toContain(
    `options(description = ${quoted}, labels = [(${quoted}, ${quoted})])`,
  );
});

test("a relation of the other kind is dropped by its own kind", () => {
  expect(buildDrop("view", published)).toBe("drop view if exists `shop`.`orders`");
});
