import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { LogDefinition } from "../../actions/lib/table.ts";
import type { Warehouse } from "../../actions/lib/warehouse/warehouse.ts";

/** A small log, with a column of each type. */
export const LOG: LogDefinition = {
  dataset: "mart",
  name: "visits",
  description: "Visits. It's one row per visit.",
  columns: [
    { name: "batch", type: "string", isRequired: true, description: "Batch." },
    { name: "seen_at", type: "timestamp", isRequired: true, description: "When it's seen." },
    { name: "who", type: "string", isRequired: false, description: "Who." },
    { name: "count", type: "int64", isRequired: false, description: "How often." },
    { name: "share", type: "float64", isRequired: false, description: "Share." },
    { name: "is_new", type: "bool", isRequired: false, description: "Whether new." },
  ],
  partition: { field: "seen_at", granularity: "month" },
  clustering: ["who"],
  key: "batch",
};

const AT = "2026-03-01T10:00:00.250Z";

/** What adding rows must do in every warehouse: a part of `describeWarehouse`. */
export function describeAppending(
  name: string,
  open: (folder: string) => Promise<Warehouse>,
): void {
  describe(`${name} adding rows`, () => {
    let folder: string;
    let warehouse: Warehouse;

    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), "warehouse-"));
      warehouse = await open(folder);
    });
    afterEach(async () => {
      await warehouse.close();
      await rm(folder, { recursive: true });
    });

    const add = (batch: string, who: string, table = LOG) =>
      warehouse.appendRows({ table, rows: [{ batch, seen_at: AT, who }] });
    const readAll = () => warehouse.query("select batch, who from mart.visits order by batch, who");

    it("makes the table as it is defined, and gives back what was added", async () => {
      const hostile = "it's \"so\"; drop table mart.visits; --\n\\' ελ 🏝 {{ x }}";
      await warehouse.appendRows({
        table: LOG,
        rows: [
          {
            batch: "a",
            seen_at: AT,
            who: hostile,
            count: 9_007_199_254_740_991,
            share: 0.1,
            is_new: true,
          },
          { batch: "a", seen_at: "2026-04-01T00:00:00Z", count: null },
        ],
      });
      expect(await warehouse.query("select * from mart.visits order by seen_at")).toEqual([
        {
          batch: "a",
          seen_at: AT,
          who: hostile,
          count: 9_007_199_254_740_991,
          share: 0.1,
          is_new: true,
        },
        {
          batch: "a",
          seen_at: "2026-04-01T00:00:00Z",
          who: null,
          count: null,
          share: null,
          is_new: null,
        },
      ]);
      // Not every warehouse can tell whether a table that it adds to is as it was.
      const { version: _version, ...described } = (await warehouse.describe(LOG)) ?? {};
      expect(described).toEqual({
        dataset: "mart",
        name: "visits",
        kind: "table",
        rowCount: 2,
        description: LOG.description,
        columns: LOG.columns.map(({ name: column, type, description }) => ({
          name: column,
          type: type.toUpperCase(),
          description,
        })),
      });
    });

    it("adds to what is there, and what was added before once", async () => {
      await add("a", "ann");
      await add("b", "bob");
      await add("a", "ann");
      expect(await readAll()).toEqual([
        { batch: "a", who: "ann" },
        { batch: "b", who: "bob" },
      ]);
    });

    it("adds all rows or none", async () => {
      await add("a", "ann");
      const rows = [
        { batch: "b", seen_at: AT, who: "bob" },
        { batch: "b", seen_at: "no time", who: "bob" },
      ];
      await expect(warehouse.appendRows({ table: LOG, rows })).rejects.toMatchObject({
        code: "warehouse",
      });
      expect(await readAll()).toEqual([{ batch: "a", who: "ann" }]);
    });

    it("gives a table the columns that it lacks, and keeps what it has", async () => {
      await add("a", "ann");
      const note = {
        name: "note",
        type: "string",
        isRequired: false,
        description: "New.",
      } as const;
      const table = { ...LOG, columns: [...LOG.columns.slice(0, 3), note] };
      await warehouse.appendRows({
        table,
        rows: [{ batch: "b", seen_at: AT, who: "bob", note: "n" }],
      });
      expect(
        await warehouse.query("select batch, count, note from mart.visits order by batch"),
      ).toEqual([
        { batch: "a", count: null, note: null },
        { batch: "b", count: null, note: "n" },
      ]);
      const described = await warehouse.describe(LOG);
      expect(described?.columns.at(-1)).toEqual({
        name: "note",
        type: "STRING",
        description: "New.",
      });
    });

    it("is left alone by what is published beside it", async () => {
      await add("a", "ann");
      await warehouse.execute("create or replace table mart__candidate.t as select 1 as x");
      await warehouse.publish([{ dataset: "mart", name: "t", kind: "table" }]);
      await add("b", "bob");
      expect(await readAll()).toHaveLength(2);
    });
  });
}
