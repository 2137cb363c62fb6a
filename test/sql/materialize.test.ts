import { expect, test } from "vitest";
import { buildDrop, MATERIALIZATIONS } from "../../actions/lib/sql/materialize.ts";
import type { PartitionBy } from "../../actions/lib/sql/materialize.ts";

const relation = { dataset: "d", name: "t" };
const plain = { relation, description: "", clusterBy: [], partitionBy: undefined, sql: "select 1" };

test.each<[PartitionBy, string]>([
  [{ field: "f", dataType: "date", granularity: "day" }, "`f`"],
  [{ field: "f", dataType: "date", granularity: "month" }, "date_trunc(`f`, month)"],
  [{ field: "f", dataType: "timestamp", granularity: "day" }, "timestamp_trunc(`f`, day)"],
  [{ field: "f", dataType: "datetime", granularity: "hour" }, "datetime_trunc(`f`, hour)"],
])("a table on %o is partitioned by %s", (partitionBy, expected) => {
  expect(MATERIALIZATIONS.table({ ...plain, partitionBy })).toBe(
    `create or replace table \`d\`.\`t\`\npartition by ${expected}\nas\nselect 1`,
  );
});

test("a view has neither partitions nor clusters", () => {
  const partitionBy = { field: "f", dataType: "date", granularity: "day" } as const;
  expect(MATERIALIZATIONS.view({ ...plain, partitionBy, clusterBy: ["f"] })).toBe(
    "create or replace view `d`.`t`\nas\nselect 1",
  );
});

test("a description cannot end its quotes", () => {
  const description = "'); drop table x; --";
  expect(MATERIALIZATIONS.table({ ...plain, description })).toContain(
    String.raw`options(description = '\'); drop table x; --')`,
  );
});

test("a relation of the other kind is dropped by its own kind", () => {
  expect(buildDrop("view", relation)).toBe("drop view if exists `d`.`t`");
});
