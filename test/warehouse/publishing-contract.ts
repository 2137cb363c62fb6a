import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Warehouse } from "../../actions/lib/warehouse/warehouse.ts";

/** What publishing must do in every warehouse: a part of `describeWarehouse`. */
export function describePublishing(
  name: string,
  open: (folder: string) => Promise<Warehouse>,
): void {
  describe(`${name} publishing`, () => {
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

    it("publishes tables and views together", async () => {
      await warehouse.execute("create or replace table m__candidate.t as select 1 as x");
      await warehouse.execute(
        "create or replace view m__candidate.v as select x + 1 as y from m__candidate.t",
      );
      await warehouse.publish([
        { dataset: "m", name: "v", kind: "view", sql: "select x + 1 as y from m.t" },
        { dataset: "m", name: "t", kind: "table" },
      ]);
      expect(await warehouse.query("select x, y from m.t, m.v")).toEqual([{ x: 1, y: 2 }]);
      expect(await warehouse.describe({ dataset: "m__candidate", name: "t" })).toBeUndefined();
      expect(await warehouse.describe({ dataset: "m__candidate", name: "v" })).toBeUndefined();
    });

    it("publishes a table in the place of a view, and a view in the place of a table", async () => {
      await warehouse.execute(
        "create or replace view m.a as select 0 as x; create or replace table m.b as select 0 as x",
      );
      await warehouse.execute("create or replace table m__candidate.a as select 1 as x");
      await warehouse.publish([
        { dataset: "m", name: "a", kind: "table" },
        { dataset: "m", name: "b", kind: "view", sql: "select 2 as x" },
      ]);
      expect((await warehouse.describe({ dataset: "m", name: "a" }))?.kind).toBe("table");
      expect((await warehouse.describe({ dataset: "m", name: "b" }))?.kind).toBe("view");
    });

    it("publishes all or nothing", async () => {
      await warehouse.execute("create or replace table m.t as select 'old' as x");
      await warehouse.execute("create or replace table m__candidate.t as select 'new' as x");
      await expect(
        warehouse.publish([
          { dataset: "m", name: "t", kind: "table" },
          { dataset: "m", name: "never_built", kind: "table" },
        ]),
      ).rejects.toMatchObject({ code: "warehouse" });
      expect(await warehouse.query("select x from m.t")).toEqual([{ x: "old" }]);
      expect(await warehouse.query("select x from m__candidate.t")).toEqual([{ x: "new" }]);
    });

    it("publishes what people wrote on relations and columns, and nothing that is old", async () => {
      const hostile = "It's \"so\"; drop table m.t; --\n\\' ελ 🏝";
      const build = async () => {
        await warehouse.execute(
          "create or replace table m__candidate.t as select 1 as id, 2 as `a b`",
        );
        await warehouse.execute("create or replace view m__candidate.v as select 3 as id");
      };
      const sql = "select 3 as id";
      await build();
      await warehouse.publish([
        {
          dataset: "m",
          name: "t",
          kind: "table",
          description: hostile,
          columnDescriptions: { ID: "The key.", "a b": hostile, gone: "Not there." },
          labels: { team: "carbon" },
        },
        {
          dataset: "m",
          name: "v",
          kind: "view",
          sql,
          description: "A view.",
          columnDescriptions: { iD: hostile },
        },
      ]);
      expect(await warehouse.describe({ dataset: "m", name: "t" })).toEqual({
        dataset: "m",
        name: "t",
        kind: "table",
        rowCount: 1,
        version: expect.any(String) as string,
        description: hostile,
        columns: [
          { name: "id", type: "INT64", description: "The key." },
          { name: "a b", type: "INT64", description: hostile },
        ],
      });
      expect(await warehouse.describe({ dataset: "m", name: "v" })).toEqual({
        dataset: "m",
        name: "v",
        kind: "view",
        version: expect.any(String) as string,
        description: "A view.",
        columns: [{ name: "id", type: "INT64", description: hostile }],
      });
      await build();
      await warehouse.publish([
        { dataset: "m", name: "t", kind: "table", description: "", columnDescriptions: { id: "" } },
        { dataset: "m", name: "v", kind: "view", sql, columnDescriptions: {} },
      ]);
      const again = [
        await warehouse.describe({ dataset: "m", name: "t" }),
        await warehouse.describe({ dataset: "m", name: "v" }),
      ];
      expect(JSON.stringify(again)).not.toContain("description");
    });

    it("publishes views on views, also where what they read has other columns than before", async () => {
      const publish = async (columns: string) => {
        await warehouse.execute(`create or replace table m__candidate.t as select ${columns}`);
        await warehouse.execute(
          "create or replace view m_b__candidate.v as select * from m__candidate.t; create or replace view m__candidate.a as select * from m_b__candidate.v",
        );
        await warehouse.publish([
          { dataset: "m", name: "t", kind: "table" },
          { dataset: "m_b", name: "v", kind: "view", sql: "select * from m.t" },
          { dataset: "m", name: "a", kind: "view", sql: "select * from m_b.v" },
        ]);
      };
      await publish("1 as x");
      await publish("'new' as y, 2 as x");
      expect(await warehouse.query("select y, x from m.a")).toEqual([{ y: "new", x: 2 }]);
    });

    it("keeps views that it does not publish working on what it does", async () => {
      await warehouse.execute("create or replace table m.t as select 1 as x, 2 as old");
      await warehouse.execute("create or replace view other.named as select x from m.t");
      await warehouse.execute("create or replace view other.star as select * from m.t");
      await warehouse.execute("create or replace view other.further as select * from other.star");
      const changes = [
        { kind: "table", sql: "select 'wide' as note, cast(3.5 as float64) as x" },
        { kind: "view", sql: "select 'view' as note, 4.5 as x" },
      ] as const;
      for (const { kind, sql } of changes) {
        await warehouse.execute(`create or replace ${kind} m__candidate.t as ${sql}`);
        await warehouse.publish([{ dataset: "m", name: "t", kind, sql }]);
        const answers = ["named", "star", "further"].map((view) =>
          warehouse.query(`select x from other.${view}`),
        );
        const x = kind === "table" ? 3.5 : 4.5;
        expect(await Promise.all(answers)).toEqual([[{ x }], [{ x }], [{ x }]]);
      }
    });

    it("removes candidates that earlier runs left where it publishes", async () => {
      await warehouse.execute(
        "create or replace table m__candidate.left_behind as select 1 as x; create or replace table m__candidate.t__new_rows as select 1 as x; create or replace view m__candidate.left_view as select x from m__candidate.left_behind",
      );
      await warehouse.execute("create or replace table elsewhere__candidate.t as select 1 as x");
      await warehouse.execute("create or replace table m.stays as select 1 as x");
      await warehouse.execute("create or replace table m__candidate.t as select 1 as x");
      await warehouse.publish([{ dataset: "m", name: "t", kind: "table" }]);
      const find = (dataset: string, relation: string) =>
        warehouse.describe({ dataset, name: relation });
      for (const removed of ["t", "left_behind", "t__new_rows", "left_view"]) {
        expect(await find("m__candidate", removed)).toBeUndefined();
      }
      expect(await find("m", "stays")).toMatchObject({ kind: "table" });
      expect(await find("elsewhere__candidate", "t")).toMatchObject({ kind: "table" });
    });

    it("publishes to several datasets, all or nothing", async () => {
      const names = ["m", "m_finance", "m_hr"];
      const publications = names.map((dataset) => ({ dataset, name: "t", kind: "table" as const }));
      const readAll = async () =>
        (
          await Promise.all(names.map((dataset) => warehouse.query(`select x from ${dataset}.t`)))
        ).flat();
      for (const dataset of names) {
        await warehouse.execute(`create or replace table ${dataset}.t as select 'old' as x`);
        await warehouse.execute(
          `create or replace table ${dataset}__candidate.t as select 'new' as x`,
        );
      }
      const never = { dataset: "m_zoo", name: "never_built", kind: "table" as const };
      await expect(warehouse.publish([...publications, never])).rejects.toMatchObject({
        code: "warehouse",
      });
      expect(await readAll()).toEqual([{ x: "old" }, { x: "old" }, { x: "old" }]);
      await warehouse.publish(publications);
      expect(await readAll()).toEqual([{ x: "new" }, { x: "new" }, { x: "new" }]);
    });
  });
}
