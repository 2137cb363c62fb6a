import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createObject } from "../../../actions/lib/project/base-globals.ts";
import { toText } from "../../../actions/lib/jinja/value.ts";
import { openWarehouse } from "../../../actions/lib/warehouse/open.ts";
import type { Row, Warehouse } from "../../../actions/lib/warehouse/warehouse.ts";
import { call, createContext, relate } from "./call.ts";

let warehouse: Warehouse;
beforeAll(async () => {
  warehouse = await openWarehouse({ kind: "duckdb", path: ":memory:", threads: 2 });
  await warehouse.execute(`
    create schema shop;
    create table shop.sales as
      select 1 as id, 'red' as Colour, 2.5 as amount
      union all select 2, '', null;
    create table shop.returns as select 9 as ID, 'late' as reason, numeric '1.5' as amount;
  `);
});
afterAll(() => warehouse.close());

const COLUMNS: Readonly<Record<string, readonly { name: string; type: string }[]>> = {
  "`shop`.`sales`": [
    { name: "id", type: "INT64" },
    { name: "Colour", type: "STRING" },
    { name: "amount", type: "FLOAT64" },
  ],
  "`shop`.`returns`": [
    { name: "ID", type: "INT64" },
    { name: "reason", type: "STRING" },
    { name: "amount", type: "NUMERIC" },
  ],
  "`shop`.`hostile`": [
    { name: "x, secret", type: "INT64" },
    { name: "y", type: "INT64) from secrets --" },
  ],
};
const context = createContext({ columnsOf: (relation) => COLUMNS[toText(relation)] ?? [] });
const reading = createContext({ isExecuting: false });

function write(name: string, args: readonly unknown[], kwargs = {}): string {
  return toText(call(`dbt_utils.${name}`, args, { kwargs, context }));
}

describe("dbt_utils.star", () => {
  const from = relate("sales");

  it("writes out a relation's columns but for some, whatever their case", async () => {
    const columns = write("star", [from], { except: ["AMOUNT"] });
    expect(await warehouse.query(`select ${columns} from shop.sales where id = 1`)).toEqual([
      { id: 1, Colour: "red" },
    ]);
  });

  it.each<[args: unknown[], kwargs: Record<string, unknown>, row: Row]>([
    [[from, "s"], { except: ["colour", "amount"] }, { id: 1 }],
    [[from, "s", ["colour"], "p_", "_s"], {}, { p_id_s: 1, p_amount_s: 2.5 }],
    [
      [from],
      { relation_alias: "s", quote_identifiers: false },
      { id: 1, Colour: "red", amount: 2.5 },
    ],
  ])("takes an alias, a prefix and a suffix: %j %j", async (args, kwargs, row) => {
    const columns = write("star", args, kwargs);
    expect(await warehouse.query(`select ${columns} from shop.sales as s where id = 1`)).toEqual([
      row,
    ]);
  });

  it("quotes names of columns that SQL would take for something else", () => {
    expect(write("star", [relate("hostile")], { quote_identifiers: false })).toBe(
      "`x, secret`,\n  y",
    );
  });

  it("is a plain star while the project is read, and a comment where there are no columns", () => {
    expect(call("dbt_utils.star", [from], { context: reading })).toBe("*");
    expect(write("star", [relate("missing")])).toMatch(/^\/\*.*\*\/$/);
  });
});

describe("dbt_utils' lists of columns", () => {
  it("names the columns that are left", () => {
    const args = [relate("sales"), ["colour"]];
    const name = "dbt_utils.get_filtered_columns_in_relation";
    expect(call(name, args, { context })).toEqual(["id", "amount"]);
    expect(call(name, args, { context: reading })).toEqual([]);
  });

  it("makes null of empty texts", async () => {
    const sql = `${write("nullcheck_table", [relate("sales")])} where id = 2`;
    expect(await warehouse.query(sql)).toEqual([{ id: 2, Colour: null, amount: null }]);
    const column = (name: string, type: string) =>
      createObject("column", { name, data_type: type });
    const columns = write("nullcheck", [[column("id", "INT64"), column("Colour", "STRING")]]);
    expect(await warehouse.query(`select ${columns} from shop.sales where id = 2`)).toEqual([
      { id: 2, Colour: null },
    ]);
    expect(() => write("nullcheck", [["id"]])).toThrow(
      "takes columns of adapter.get_columns_in_relation() as cols, not ['id']",
    );
  });
});

describe("dbt_utils.union_relations", () => {
  const both = [relate("sales"), relate("returns")];

  async function unite(args: readonly unknown[], kwargs = {}): Promise<Row[]> {
    return warehouse.query(`select * from (${write("union_relations", args, kwargs)}) order by id`);
  }

  it("has every column of any relation, with the first one's name and type", async () => {
    expect(await unite([both])).toEqual([
      { _dbt_source_relation: "`shop`.`sales`", id: 1, Colour: "red", amount: 2.5, reason: null },
      { _dbt_source_relation: "`shop`.`sales`", id: 2, Colour: "", amount: null, reason: null },
      {
        _dbt_source_relation: "`shop`.`returns`",
        id: 9,
        Colour: null,
        amount: 1.5,
        reason: "late",
      },
    ]);
  });

  it("takes some columns only, other types and a condition", async () => {
    const kwargs = {
      include: ["ID", "amount"],
      column_override: { amount: "string" },
      source_column_name: null,
      where: "amount > 1",
    };
    expect(await unite([both], kwargs)).toEqual([
      { id: 1, amount: "2.5" },
      { id: 9, amount: "1.5" },
    ]);
    expect(
      await unite([both], { exclude: ["colour", "reason", "amount"], source_column_name: "s" }),
    ).toEqual([
      { s: "`shop`.`sales`", id: 1 },
      { s: "`shop`.`sales`", id: 2 },
      { s: "`shop`.`returns`", id: 9 },
    ]);
  });

  it("refuses what makes no union", () => {
    const fail =
      (args: readonly unknown[], kwargs = {}) =>
      () =>
        write("union_relations", args, kwargs);
    expect(fail([both], { include: ["a"], exclude: ["b"] })).toThrow(
      "include or exclude, not both",
    );
    expect(fail([[relate("missing")]])).toThrow("finds no columns in `shop`.`missing`");
    expect(fail([both[0]])).toThrow("takes a list as relations");
    expect(fail([["sales"]])).toThrow("takes a list of relations as relations, not ['sales']");
    expect(fail([[relate("hostile"), both[0]]])).toThrow("cannot cast to");
    expect(call("dbt_utils.union_relations", [both], { context: reading })).toBe("");
  });
});

describe("dbt_utils.unpivot", () => {
  it("makes a row of each column, and keeps some as they are", async () => {
    const sql = write("unpivot", [relate("returns")], { exclude: ["id"] });
    expect(await warehouse.query(`select * from (${sql}) order by field_name`)).toEqual([
      { id: 9, field_name: "amount", value: "1.5" },
      { id: 9, field_name: "reason", value: "late" },
    ]);
  });

  it("casts, removes and names", async () => {
    const kwargs = {
      cast_to: "float64",
      remove: ["Reason"],
      field_name: "what",
      value_name: "how much",
      quote_identifiers: true,
    };
    const sql = write("unpivot", [relate("returns")], kwargs);
    expect(await warehouse.query(`select * from (${sql}) order by what`)).toEqual([
      { what: "ID", "how much": 9 },
      { what: "amount", "how much": 1.5 },
    ]);
  });
});
