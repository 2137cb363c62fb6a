import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Warehouse } from "../../actions/lib/warehouse/warehouse.ts";
import { describeAppending } from "./appending-contract.ts";
import { makeRequest, readings } from "./parquet-file.ts";
import { describePublishing } from "./publishing-contract.ts";

/** What every warehouse must do; `open` gives an empty one that may use the folder. */
export function describeWarehouse(
  name: string,
  open: (folder: string) => Promise<Warehouse>,
): void {
  describePublishing(name, open);
  describeAppending(name, open);
  describe(`${name} as a warehouse`, () => {
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

    const january = [
      { site: "a", date: "2021-01-01", usage: 1.5 },
      { site: "b", date: "2021-01-31", usage: null },
    ];
    const corrected = [{ site: "a", date: "2021-01-01", usage: 9 }];
    const february = [{ site: "a", date: "2021-02-01", usage: 4 }];
    const readAll = () =>
      warehouse.query("select site, date, usage, `row` from raw.readings order by date, site");

    it("gives back each type in its documented form", async () => {
      const [row] = await warehouse.query(
        `select 1 as i, 9007199254740993 as big, 1.5 as f, cast('nan' as float64) as nan,
          numeric '1.50' as n, 'x' as s, true as b, b'abc' as bytes, date '2021-01-31' as d,
          datetime '2021-01-31 00:30:00' as dt, timestamp '2021-01-31 00:30:00.25+00' as ts,
          [1, 2] as a, struct('y' as k, [struct(1 as v)] as vs) as st, null as none`,
      );
      expect(row).toEqual({
        i: 1,
        big: "9007199254740993",
        f: 1.5,
        nan: "NaN",
        n: "1.5",
        s: "x",
        b: true,
        bytes: "YWJj",
        d: "2021-01-31",
        dt: "2021-01-31T00:30:00",
        ts: "2021-01-31T00:30:00.250Z",
        a: [1, 2],
        st: { k: "y", vs: [{ v: 1 }] },
        none: null,
      });
    });

    it("takes parameters as values, never as SQL", async () => {
      const parameters = {
        text: "x'; drop table t; --",
        count: 2,
        share: 0.5,
        flag: true,
        none: null,
      };
      expect(
        await warehouse.query(
          "select @text as text, @count + 1 as count, @share as share, @flag as flag, @none as none",
          parameters,
        ),
      ).toEqual([{ ...parameters, count: 3 }]);
    });

    it("gives the rows of a script's last statement", async () => {
      expect(
        await warehouse.query(
          "create or replace table d.t as select 1 as x; insert into d.t (x) values (2); select sum(x) as s from d.t;",
        ),
      ).toEqual([{ s: 3 }]);
    });

    it("runs statements at the same time", async () => {
      const sums = await Promise.all(
        Array.from({ length: 12 }, async (_, index) => {
          await warehouse.execute(
            `create or replace table d${index % 3}.t${index} as select ${index} as x`,
          );
          return warehouse.query(`select x from d${index % 3}.t${index}`);
        }),
      );
      expect(sums.flat().map(({ x }) => x)).toEqual(
        Array.from({ length: 12 }, (_, index) => index),
      );
    });

    it("loads a file into its partition and leaves the others alone", async () => {
      expect(await warehouse.loadParquet(await makeRequest(folder, "202101", january))).toEqual({
        status: "loaded",
        rowCount: 2,
      });
      await warehouse.loadParquet(await makeRequest(folder, "202102", february));
      await warehouse.loadParquet(await makeRequest(folder, "202101", corrected));
      expect(await readAll()).toEqual([
        { site: "a", date: "2021-01-01", usage: 9, row: 2 },
        { site: "a", date: "2021-02-01", usage: 4, row: 2 },
      ]);
    });

    it("does not write a partition that holds the file already", async () => {
      const request = await makeRequest(folder, "202101", january);
      await warehouse.loadParquet(request);
      expect(await warehouse.loadParquet(request)).toEqual({ status: "unchanged", rowCount: 2 });
    });

    it("loads each time when a file goes from A to B and back to A", async () => {
      const a = await makeRequest(folder, "202101", january);
      const b = await makeRequest(folder, "202101", corrected);
      const statuses: string[] = [];
      for (const request of [a, b, a]) statuses.push((await warehouse.loadParquet(request)).status);
      expect(statuses).toEqual(["loaded", "loaded", "loaded"]);
      expect(await readAll()).toHaveLength(2);
    });

    it.each([
      ["the table was dropped", "drop table raw.readings"],
      ["the table was emptied", "truncate table raw.readings"],
      ["a row was deleted", "delete from raw.readings where site = 'a'"],
      [
        "the table was made anew",
        "create or replace table raw.readings (site string not null, date date not null, usage float64, `row` int64 not null) partition by date_trunc(date, month) cluster by site",
      ],
    ])("loads again when %s", async (_, statement) => {
      const request = await makeRequest(folder, "202101", january);
      await warehouse.loadParquet(request);
      await warehouse.execute(statement);
      expect((await warehouse.loadParquet(request)).status).toBe("loaded");
      expect(await readAll()).toHaveLength(2);
    });

    it("empties a partition whose file is gone, once", async () => {
      const request = await makeRequest(folder, "202101", january);
      await warehouse.loadParquet(request);
      const gone = { ...request, uri: undefined, sha256: undefined, rowCount: 0 };
      expect(await warehouse.loadParquet(gone)).toEqual({ status: "emptied", rowCount: 0 });
      expect(await warehouse.loadParquet(gone)).toEqual({ status: "unchanged", rowCount: 0 });
      expect(await readAll()).toEqual([]);
    });

    it("loads a file without rows", async () => {
      const request = await makeRequest(folder, "202101", []);
      expect((await warehouse.loadParquet(request)).status).toBe("loaded");
      expect((await warehouse.loadParquet(request)).status).toBe("unchanged");
    });

    it.each([
      ["rows lie outside the partition", (n: number) => ({ partition: "202102", rowCount: n })],
      ["rows are missing", (n: number) => ({ rowCount: n + 1 })],
    ])("keeps what the partition held when %s", async (_, change) => {
      await warehouse.loadParquet(await makeRequest(folder, "202101", january));
      const wrong = await makeRequest(folder, "202101", corrected);
      await expect(
        warehouse.loadParquet({ ...wrong, ...change(wrong.rowCount) }),
      ).rejects.toMatchObject({ code: "warehouse" });
      expect(await readAll()).toHaveLength(2);
    });

    it("refuses a table whose columns are not the definition's", async () => {
      await warehouse.execute(
        "create or replace table raw.readings as select 1 as site, 2 as extra",
      );
      const request = await makeRequest(folder, "202101", january);
      await expect(warehouse.loadParquet(request)).rejects.toMatchObject({
        code: "warehouse",
        message: expect.stringContaining(
          "site is int64, not string; date is missing; usage is missing; row is missing; extra is not defined",
        ) as string,
      });
    });

    it("describes tables and views, and knows what is not there", async () => {
      await warehouse.loadParquet(await makeRequest(folder, "202101", january));
      await warehouse.execute(
        "create or replace view raw.v as select numeric '1' as n, [struct(1 as `a b`)] as s, current_timestamp() as t",
      );
      expect(await warehouse.describe(readings)).toEqual({
        dataset: "raw",
        name: "readings",
        kind: "table",
        rowCount: 2,
        version: expect.any(String) as string,
        description: readings.description,
        columns: [
          { name: "site", type: "STRING", description: "Site's name." },
          { name: "date", type: "DATE", description: "Day." },
          { name: "usage", type: "FLOAT64", description: "kWh." },
          { name: "row", type: "INT64", description: "Row." },
        ],
      });
      expect(await warehouse.describe({ dataset: "raw", name: "v" })).toEqual({
        dataset: "raw",
        name: "v",
        kind: "view",
        version: expect.any(String) as string,
        columns: [
          { name: "n", type: "NUMERIC" },
          { name: "s", type: "ARRAY<STRUCT<a b INT64>>" },
          { name: "t", type: "TIMESTAMP" },
        ],
      });
      expect(await warehouse.describe({ dataset: "raw", name: "nothing" })).toBeUndefined();
    });

    it("names a missing table in GoogleSQL's terms, with the nearest", async () => {
      await warehouse.execute("create or replace table mart.emissions as select 1 as x");
      await expect(warehouse.query("select x from mart.emission")).rejects.toMatchObject({
        code: "warehouse",
        message: "There is no table mart.emission; did you mean mart.emissions?",
      });
      await expect(
        warehouse.query("select x from mart__candidate.emissions"),
      ).rejects.toMatchObject({
        message: expect.stringContaining("There is no table mart__candidate.emissions") as string,
      });
    });

    it("names a missing column", async () => {
      await warehouse.execute("create or replace table mart.emissions as select 1 as usage");
      await expect(warehouse.query("select usge from mart.emissions")).rejects.toMatchObject({
        code: "warehouse",
        message: expect.stringContaining("usge") as string,
      });
    });
  });
}
