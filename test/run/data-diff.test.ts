import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Warehouse } from "../../actions/lib/warehouse/warehouse.ts";
import { compareTables, OPENERS, rows } from "./compare-tables.ts";

const MEANT = { id: "model.p.t", name: "t" };
const WHOLE = "No key is known, so rows are compared whole.";

describe.each(Object.entries(OPENERS))(
  "data of a preview beside what is published, on %s",
  (_, open) => {
    let warehouse: Warehouse;

    beforeEach(async () => {
      warehouse = await open();
    });
    afterEach(() => warehouse.close());

    const compare = (
      before: string,
      after: string,
      options: Parameters<typeof compareTables>[2] = {},
    ) => compareTables(warehouse, { before, after }, options);

    it("is told exactly: one row added, one removed, the rest changed by a known ratio", async () => {
      // 1 to 10 with 2, 4 … 20 kWh, 110 in all. 3 goes, 11 comes with 100, the others grow by half.
      const before =
        "select id, id * 2.0 as kwh, 'site ' || cast(id as string) as site from unnest(generate_array(1, 10)) as id";
      const after = [
        "select id, id * 3.0 as kwh, 'site ' || cast(id as string) as site from unnest(generate_array(1, 10)) as id where id <> 3",
        "select 11, 100.0, 'new'",
      ].join(" union all ");
      expect(await compare(before, after)).toEqual({
        ...MEANT,
        status: "different",
        rowsBefore: 10,
        rowsAfter: 10,
        key: ["id"],
        added: 1,
        removed: 1,
        changed: 9,
        columns: [
          {
            column: "kwh",
            changed: 9,
            examples: [
              { key: ["1"], before: "2", after: "3" },
              { key: ["2"], before: "4", after: "6" },
              { key: ["4"], before: "8", after: "12" },
              { key: ["5"], before: "10", after: "15" },
              { key: ["6"], before: "12", after: "18" },
            ],
          },
        ],
        // (110 - 6) × 1.5 + 100
        totals: [{ column: "kwh", before: 110, after: 256 }],
        addedRows: [{ id: "11", kwh: "100", site: "new" }],
        removedRows: [{ id: "3", kwh: "6", site: "site 3" }],
      });
    });

    it("is the same where nothing differs, NULL and NaN included, in whatever order", async () => {
      const columns = ["id", "x", "y"];
      const one = ["1", "cast('nan' as float64)", "cast(null as string)"];
      const two = ["2", "0.1", "'b'"];
      const difference = await compare(rows(columns, one, two), rows(columns, two, one));
      expect(difference).toMatchObject({ status: "same", added: 0, removed: 0, changed: 0 });
      expect(difference).not.toHaveProperty("schema");
      expect(difference).not.toHaveProperty("addedRows");
      expect(difference).not.toHaveProperty("reason");
    });

    it("tells a value from NULL, either way", async () => {
      const columns = ["id", "x"];
      const difference = await compare(
        rows(columns, ["1", "cast(null as int64)"], ["2", "5"], ["3", "7"]),
        rows(columns, ["1", "5"], ["2", "cast(null as int64)"], ["3", "7"]),
      );
      expect(difference).toMatchObject({ changed: 2, totals: [{ before: 12, after: 12 }] });
      expect(difference.columns?.[0]?.examples).toEqual([
        { key: ["1"], before: null, after: "5" },
        { key: ["2"], before: "5", after: null },
      ]);
    });

    it("takes NULL in a key for a value like others", async () => {
      const columns = ["id", "x"];
      const difference = await compare(
        rows(columns, ["cast(null as string)", "1"], ["'a'", "1"]),
        rows(columns, ["cast(null as string)", "2"], ["'b'", "1"]),
      );
      expect(difference).toMatchObject({ added: 1, removed: 1, changed: 1 });
      expect(difference.columns?.[0]?.examples).toEqual([{ key: [null], before: "1", after: "2" }]);
    });

    it("goes by several columns, whatever the case of their names", async () => {
      const difference = await compare(
        rows(["Site", "day", "x"], ["'a'", "1", "1"], ["'a'", "2", "1"], ["'b'", "1", "1"]),
        rows(["site", "DAY", "x"], ["'a'", "1", "1"], ["'a'", "2", "9"], ["'b'", "1", "1"]),
        { pair: { key: ["site", "day"] } },
      );
      expect(difference).toMatchObject({ key: ["site", "DAY"], added: 0, removed: 0, changed: 1 });
      expect(difference.columns?.[0]?.examples).toEqual([
        { key: ["a", "2"], before: "1", after: "9" },
      ]);
    });

    it("compares rows whole where no key is known, each as often as it is there", async () => {
      const columns = ["a", "x"];
      const difference = await compare(
        rows(columns, ["'a'", "1"], ["'a'", "1"], ["'a'", "1"], ["'b'", "2"], ["null", "4"]),
        rows(columns, ["'a'", "1"], ["'b'", "2"], ["'b'", "3"], ["null", "4"]),
        { pair: { key: [] } },
      );
      expect(difference).toEqual({
        ...MEANT,
        status: "different",
        reason: WHOLE,
        rowsBefore: 5,
        rowsAfter: 4,
        added: 1,
        removed: 2,
        columns: [],
        totals: [{ column: "x", before: 9, after: 10 }],
        addedRows: [{ a: "b", x: "3" }],
        removedRows: [{ a: "a", x: "1" }],
      });
    });

    it("says that several rows share a key, and compares them whole", async () => {
      const columns = ["id", "x"];
      const difference = await compare(
        rows(columns, ["1", "1"], ["1", "2"], ["2", "5"]),
        rows(columns, ["1", "1"], ["1", "3"], ["2", "5"]),
      );
      expect(difference).toMatchObject({
        status: "different",
        reason: "1 value of the key id is shared by several rows, so rows are compared whole.",
        rowsBefore: 3,
        rowsAfter: 3,
        added: 1,
        removed: 1,
        totals: [
          { column: "id", before: 4, after: 4 },
          { column: "x", before: 8, after: 9 },
        ],
        addedRows: [{ id: "1", x: "3" }],
        removedRows: [{ id: "1", x: "2" }],
      });
      expect(difference).not.toHaveProperty("key");
      expect(difference).not.toHaveProperty("changed");
    });

    it("tells columns that came, went or became another type, and compares the others", async () => {
      const difference = await compare(
        rows(["id", "x", "gone", "size"], ["1", "1", "1", "1"]),
        rows(["id", "x", "come", "SIZE"], ["1", "1", "true", "1.5"]),
      );
      expect(difference).toMatchObject({
        status: "different",
        changed: 0,
        schema: [
          { column: "come", after: "BOOL" },
          { column: "SIZE", before: "INT64", after: "FLOAT64" },
          { column: "gone", before: "INT64" },
        ],
      });
    });

    it("compares rows whole where a column of the key is not in both", async () => {
      const difference = await compare(
        rows(["id", "x"], ["1", "1"]),
        rows(["nr", "x"], ["1", "1"]),
      );
      expect(difference).toMatchObject({
        status: "different",
        reason: "The key id is not in both alike, so rows are compared whole.",
        added: 0,
        removed: 0,
      });
    });

    it("knows empty tables", async () => {
      const full = rows(["id", "x"], ["1", "2"]);
      const empty = `select * from (${full}) as t where false`;
      expect(await compare(empty, empty)).toMatchObject({
        status: "same",
        rowsBefore: 0,
        rowsAfter: 0,
      });
      expect(await compare(empty, full)).toMatchObject({
        status: "different",
        added: 1,
        removed: 0,
        totals: [{ column: "x", before: null, after: 2 }],
      });
      expect(await compare(full, empty)).toMatchObject({ added: 0, removed: 1, rowsAfter: 0 });
    });

    it("takes names and values as they are, whatever is in them", async () => {
      const columns = ["`select`", "`a b`", "`k0`", "`Größe – ελ`"];
      const hostile = String.raw`'it\'s "so"; drop table prod.t; -- \\ 🏝 | <b>'`;
      const difference = await compare(
        rows(columns, ["1", "'x'", "1", hostile]),
        rows(columns, ["1", hostile, "1", hostile]),
        { pair: { key: ["select"] } },
      );
      const text = String.raw`it's "so"; drop table prod.t; -- \ 🏝 | <b>`;
      expect(difference).toMatchObject({
        changed: 1,
        columns: [
          { column: "a b", changed: 1, examples: [{ key: ["1"], before: "x", after: text }] },
        ],
      });
    });

    it("compares each type, and cuts long values in examples", async () => {
      const columns = ["id", "n", "b", "y", "d", "dt", "ts", "ti", "s"];
      const value = (n: number) => [
        "1",
        `numeric '0.${n}00'`,
        n === 1 ? "true" : "false",
        `b'\\xff${n}'`,
        `date '2021-01-0${n}'`,
        `datetime '2021-01-01 00:00:0${n}'`,
        `timestamp '2021-01-01 00:00:0${n}+00'`,
        `time '00:00:0${n}'`,
        `repeat('${n}', 300)`,
      ];
      const difference = await compare(rows(columns, value(1)), rows(columns, value(2)));
      expect(difference).toMatchObject({ changed: 1, totals: [{ before: 0.1, after: 0.2 }] });
      const examples = difference.columns?.map(({ column, examples: [first] }) => [
        column,
        first?.before,
        first?.after,
      ]);
      expect(examples).toEqual([
        ["n", "0.1", "0.2"],
        ["b", "true", "false"],
        ["y", "/zE=", "/zI="],
        ["d", "2021-01-01", "2021-01-02"],
        ["dt", "2021-01-01T00:00:01", "2021-01-01T00:00:02"],
        ["ts", "2021-01-01T00:00:01Z", "2021-01-01T00:00:02Z"],
        ["ti", "00:00:01", "00:00:02"],
        ["s", `${"1".repeat(200)}…`, `${"2".repeat(200)}…`],
      ]);
    });

    it("takes numbers that lie close enough for the same, where it is told how close", async () => {
      const columns = ["id", "x"];
      const before = rows(columns, ["1", "100.0"], ["2", "0.0"], ["3", "-1.0"]);
      const after = rows(columns, ["1", "100.4"], ["2", "0.4"], ["3", "-1.0"]);
      expect(await compare(before, after)).toMatchObject({ changed: 2 });
      expect(await compare(before, after, { tolerance: 0.005 })).toMatchObject({ changed: 1 });
    });
  },
);
