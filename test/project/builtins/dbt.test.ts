import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toText } from "../../../actions/lib/jinja/value.ts";
import { openWarehouse } from "../../../actions/lib/warehouse/open.ts";
import type { Row, Value, Warehouse } from "../../../actions/lib/warehouse/warehouse.ts";
import { call, createContext } from "./call.ts";

let warehouse: Warehouse;
beforeAll(async () => {
  warehouse = await openWarehouse({ kind: "duckdb", path: ":memory:", threads: 2 });
});
afterAll(() => warehouse.close());

/** What `select …` of a macro's SQL gives. */
async function evaluate(name: string, args: readonly unknown[], from = ""): Promise<Value> {
  const [row] = await warehouse.query(`select ${toText(call(name, args))} as v ${from}`);
  return row?.["v"] ?? null;
}

// Expected values: BigQuery's documentation of the function that dbt-bigquery uses, and by hand.
// https://cloud.google.com/bigquery/docs/reference/standard-sql/datetime_functions
describe("dbt's cross-database macros on GoogleSQL", () => {
  it.each<[name: string, args: unknown[], value: Value]>([
    ["dateadd", ["day", 1, "date '2020-01-31'"], "2020-02-01T00:00:00"],
    ["dateadd", ["month", "-1 + 2", "'2020-01-31'"], "2020-02-29T00:00:00"],
    ["dateadd", ["hour", -1, "timestamp '2020-01-31 00:30:00+00'"], "2020-01-30T23:30:00"],
    ["datediff", ["date '2017-10-14'", "date '2017-10-15'", "day"], 1],
    ["datediff", ["date '2017-10-15'", "date '2017-10-14'", "day"], -1],
    ["datediff", ["date '2017-10-14'", "date '2017-10-15'", "week"], 1],
    ["datediff", ["date '2017-12-17'", "date '2017-12-18'", "week"], 0],
    ["datediff", ["date '2017-12-17'", "date '2017-12-18'", "week(monday)"], 1],
    ["datediff", ["date '2014-12-30'", "date '2017-12-30'", "isoyear"], 2],
    ["datediff", ["'2021-03-31'", "'2021-04-01'", "quarter"], 1],
    ["datediff", ["'2020-12-31 23:59:59'", "'2021-01-01 00:00:00'", "year"], 1],
    ["datediff", ["'2020-12-31 23:59:59'", "'2021-01-01 00:00:00'", "hour"], 1],
    ["date_trunc", ["month", "date '2020-01-31'"], "2020-01-01T00:00:00Z"],
    ["date_trunc", ["week", "'2017-11-04 08:00:00'"], "2017-10-29T00:00:00Z"],
    ["date_trunc", ["hour", "timestamp '2020-01-31 10:59:00+00'"], "2020-01-31T10:00:00Z"],
    ["last_day", ["date '2008-11-25'", "month"], "2008-11-30"],
    ["last_day", ["date '2008-11-10'", "week"], "2008-11-15"],
    ["last_day", ["date '2008-02-10'", "quarter"], "2008-03-31"],
    ["last_day", ["timestamp '2008-11-25 23:00:00+00'", "year"], "2008-12-31"],
    ["last_day", ["date '2008-11-25'", "day"], "2008-11-25"],
    ["date", [2016, 12, 25], "2016-12-25"],
    ["cast", ["'1'", "int64"], 1],
    ["safe_cast", ["'x'", "int64"], null],
    ["cast_bool_to_text", ["true"], "true"],
    ["concat", [["'a'", "'-'", "'b'"]], "a-b"],
    ["concat", [["'a'", "cast(null as string)"]], null],
    // From the test suite of RFC 1321.
    ["hash", ["'abc'"], "900150983cd24fb0d6963f7d28e17f72"],
    ["hash", ["1"], "c4ca4238a0b923820dcc509a6f75849b"],
    ["length", ["'a b'"], 3],
    ["position", ["'c'", "'abc'"], 3],
    ["position", ["'x'", "'abc'"], 0],
    ["replace", ["'abcb'", "'b'", "'x'"], "axcx"],
    ["right", ["'abcdef'", 2], "ef"],
    ["right", ["'abc'", 0], ""],
    ["right", ["'abc'", 10], "abc"],
    ["right", ["cast(null as string)", 0], ""],
    ["split_part", ["'a|b|c'", "'|'", 2], "b"],
    ["split_part", ["'a|b|c'", "'|'", 4], null],
    ["split_part", ["'a|b|c'", "'|'", -1], "c"],
    ["split_part", ["'a|b|c'", "'|'", -3], "a"],
    ["split_part", ["'a|b|c'", "'|'", -4], null],
    ["string_literal", ["it's"], "it's"],
    ["string_literal", ["it\\'s"], "it's"],
    ["string_literal", ["a\nb"], "a\nb"],
    ["string_literal", ["' or true or '"], "' or true or '"],
    ["string_literal", ["'''\\"], "'''\\"],
    ["equals", ["1", "2"], false],
    ["equals", ["1", "null"], null],
    ["array_construct", [["1", "2"]], [1, 2]],
    ["array_construct", [], []],
    ["array_construct", [[], "string"], []],
    ["array_append", ["[1]", 2], [1, 2]],
    ["array_concat", ["[1]", "[2, 3]"], [1, 2, 3]],
  ])("dbt.%s(%j) is %j", async (name, args, value) => {
    expect(await evaluate(`dbt.${name}`, args)).toEqual(value);
  });

  it.each<[name: string, args: unknown[], value: Value]>([
    ["any_value", ["if(x = 'b', 'only', 'only')"], "only"],
    ["bool_or", ["x = 'b'"], true],
    ["bool_or", ["x = 'z'"], false],
    ["listagg", ["x", "'; '", "order by x desc"], "c; b; a"],
    ["listagg", ["x", "'; '", "order by x desc", 2], "c; b"],
    ["listagg", ["'x'"], "x,x,x,x"],
  ])("dbt.%s(%j) over rows is %j", async (name, args, value) => {
    const rows = "from unnest(['a', null, 'c', 'b']) as x";
    expect(await evaluate(`dbt.${name}`, args, rows)).toEqual(value);
  });

  it.each<[name: string, args: unknown[], value: Value]>([
    ["type_bigint", [], "9007199254740991"],
    ["type_boolean", [], "true"],
    ["type_float", [], "0.5"],
    ["type_int", [], "-1"],
    ["type_numeric", [], "0.1"],
    ["type_string", [], "x"],
    ["type_timestamp", [], "2020-01-31 10:00:00+00"],
  ])("dbt.%s() names a type that can be cast to", async (name, args, value) => {
    const type = toText(call(`dbt.${name}`, args));
    const sql = `select cast(cast('${String(value)}' as ${type}) as string) as v`;
    expect(await warehouse.query(sql)).toEqual([{ v: value }]);
  });

  it("tells the time as an instant", async () => {
    const now = toText(call("dbt.current_timestamp", []));
    const sql = `select ${now} > timestamp '2020-01-01' as v`;
    expect(await warehouse.query(sql)).toEqual([{ v: true }]);
  });

  it("takes and keeps each row once in set operations", async () => {
    const left = "(select * from unnest([1, 1, 2, 3]) as v)";
    const right = "(select * from unnest([3]) as v)";
    const except = `${left} ${toText(call("dbt.except", []))} ${right}`;
    const intersect = `${left} ${toText(call("dbt.intersect", []))} ${right}`;
    expect(await warehouse.query(`select * from (${except}) order by v`)).toEqual([
      { v: 1 },
      { v: 2 },
    ]);
    expect(await warehouse.query(intersect)).toEqual([{ v: 3 }]);
  });

  it("leaves a text that stands between quotes no way out of them", async () => {
    for (const text of ["it's", "\\' or true or '", "\\", "a\\\\'"]) {
      const escaped = toText(call("dbt.escape_single_quotes", [text]));
      const rows = await warehouse.query(`select '${escaped}' as v, 'next' as n`);
      expect(rows).toEqual([{ v: text.replaceAll(/\\(.)/g, "$1"), n: "next" }]);
    }
  });
});

describe.each(["dbt", "dbt_utils"])("the series of %s", (package_) => {
  it.each<[args: unknown[], rows: Row[]]>([
    [
      ["day", "date '2020-02-28'", "cast('2020-03-02' as date)"],
      [
        { date_day: "2020-02-28T00:00:00" },
        { date_day: "2020-02-29T00:00:00" },
        { date_day: "2020-03-01T00:00:00" },
      ],
    ],
    [
      ["month", "date '2020-01-31'", "(select date '2020-04-01')"],
      [
        { date_month: "2020-01-31T00:00:00" },
        { date_month: "2020-02-29T00:00:00" },
        { date_month: "2020-03-31T00:00:00" },
      ],
    ],
    [["year", "'2020-01-01'", "'2020-12-31'"], []],
  ])("date_spine(%j) has every period up to before the end", async (args, rows) => {
    const spine = toText(call(`${package_}.date_spine`, args));
    const sql = `with spine as (\n${spine}\n) select * from spine order by 1`;
    expect(await warehouse.query(sql)).toEqual(rows);
  });

  it("counts from 1", async () => {
    const series = toText(call(`${package_}.generate_series`, [3]));
    expect(await warehouse.query(series)).toEqual([
      { generated_number: 1 },
      { generated_number: 2 },
      { generated_number: 3 },
    ]);
    expect(() => call(`${package_}.generate_series`, [0])).toThrow(
      /generate_series\(\) takes a number above 0 as upper_bound, not 0$/,
    );
  });

  it.each([
    [1, 1],
    [2, 1],
    [3, 2],
    [1024, 10],
    [1025, 11],
  ])("%i needs that many powers of two: %i", (bound, powers) => {
    expect(call(`${package_}.get_powers_of_two`, [bound])).toBe(powers);
  });

  it("asks the warehouse how many periods there are, unless the project is only read", async () => {
    const asked: string[] = [];
    const rowsOf = (sql: string) => {
      asked.push(sql);
      return [{ intervals: "2" }];
    };
    const args = ["'2020-01-31'", "'2020-03-01'", "month"];
    const name = `${package_}.get_intervals_between`;
    expect(call(name, args, { context: createContext({ rowsOf, isExecuting: false }) })).toBe(1);
    expect(asked).toEqual([]);
    expect(call(name, args, { context: createContext({ rowsOf }) })).toBe(2);
    expect(await warehouse.query(asked.join())).toEqual([{ intervals: 2 }]);
  });
});
