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

async function evaluate(name: string, args: readonly unknown[], kwargs = {}): Promise<Value> {
  const sql = toText(call(`dbt_utils.${name}`, args, { kwargs }));
  const [row] = await warehouse.query(`select ${sql} as v`);
  return row?.["v"] ?? null;
}

describe("dbt_utils' expressions on GoogleSQL", () => {
  it.each<[name: string, args: unknown[], value: Value]>([
    // md5sum of 'a', of 'a-_dbt_utils_surrogate_key_null_' and of 'a-1-true'.
    ["generate_surrogate_key", [["'a'"]], "0cc175b9c0f1b6a831c399e269772661"],
    [
      "generate_surrogate_key",
      [["'a'", "cast(null as int64)"]],
      "6231b1e7ffe3b9d15edc44e40e6f694c",
    ],
    ["generate_surrogate_key", [["'a'", "1", "true"]], "e3d6bd063ae2960cd0ffcef4c4b98cb1"],
    ["safe_divide", ["1 + 2", "1 + 1"], 1.5],
    ["safe_divide", ["1", "1 - 1"], null],
    ["safe_add", [["1", "null", "2"]], 3],
    ["safe_subtract", [["1", "null", "2"]], -1],
    ["degrees_to_radians", [180], Math.PI],
    ["get_url_host", ["'https://www.gov.uk/a/b?x=1'"], "www.gov.uk"],
    ["get_url_host", ["'android-app://org.example?x=1'"], "org.example"],
    ["get_url_host", ["cast(null as string)"], null],
    ["get_url_path", ["'http://www.gov.uk/a/b?x=1'"], "a/b"],
    ["get_url_path", ["'www.gov.uk?x=1'"], ""],
    ["get_url_parameter", ["'gov.uk/a?x=1&y=2'", "x"], "1"],
    ["get_url_parameter", ["'gov.uk/a?x=1&y='", "y"], null],
    ["get_url_parameter", ["'gov.uk/a?x=1'", "z"], null],
    ["get_url_parameter", ["'gov.uk/a?x=1'", "'"], null],
    ["width_bucket", ["190000", 200000, 600000, 4], 0],
    ["width_bucket", ["200000", 200000, 600000, 4], 1],
    ["width_bucket", ["299999.99", 200000, 600000, 4], 1],
    ["width_bucket", ["300000", 200000, 600000, 4], 2],
    ["width_bucket", ["599999", 200000, 600000, 4], 4],
    ["width_bucket", ["600000", 200000, 600000, 4], 5],
    ["width_bucket", ["650000", 200000, 600000, 4], 5],
    ["width_bucket", ["0.3", 0, 1, 10], 4],
  ])("dbt_utils.%s(%j) is %j", async (name, args, value) => {
    expect(await evaluate(name, args)).toEqual(value);
  });

  it("makes the key of an empty text and of null the same where a variable asks for it", async () => {
    const findVariable = (name: string) => name === "surrogate_key_treat_nulls_as_empty_strings";
    const context = createContext({ findVariable });
    const args = [["'a'", "cast(null as string)"]];
    const key = toText(call("dbt_utils.generate_surrogate_key", args, { context }));
    // md5sum of 'a-'.
    expect(await warehouse.query(`select ${key} as v`)).toEqual([
      { v: "d538f78051e4b51f0eb2736f4f40addb" },
    ]);
  });

  it("measures along a great circle, in miles or km", async () => {
    // A quarter of the way round a sphere of 3961 miles: 3961 * pi / 2.
    const quarter = 3961 * (Math.PI / 2);
    expect(await evaluate("haversine_distance", [0, 0, 0, 90])).toBeCloseTo(quarter, 6);
    expect(await evaluate("haversine_distance", [0, 10, "90.0 - 180", 70])).toBeCloseTo(quarter, 6);
    const km = await evaluate("haversine_distance", [0, 0, 0, 90], { unit: "km" });
    expect(km).toBeCloseTo(quarter * 1.60934, 6);
    expect(() => call("dbt_utils.haversine_distance", [0, 0, 0, 90, "m"])).toThrow(
      "dbt_utils.haversine_distance() takes 'mi' or 'km' as unit, not 'm'",
    );
  });

  it.each([
    ["Total kWh (2021)", "total_kwh_2021"],
    ["2021 - kWh", "_2021_kwh"],
    ["", ""],
  ])("makes a name of %j: %j", (text, name) => {
    expect(call("dbt_utils.slugify", [text])).toBe(name);
  });
});

describe("dbt_utils' pieces of a select", () => {
  const sales = `(
    select 'S' as size, 'red' as colour, 2 as amount
    union all select 'S', 'it\\'s \\\\', 3
    union all select 'S', 'red', 1
    union all select 'M', 'red', 4
    union all select 'M', null, 5
  )`;

  async function pivot(args: readonly unknown[], kwargs = {}): Promise<Row[]> {
    const columns = toText(call("dbt_utils.pivot", args, { kwargs }));
    return warehouse.query(`select size, ${columns} from ${sales} group by size order by size`);
  }

  it("turns values into columns, whatever is in the values", async () => {
    expect(await pivot(["colour", ["red", "it's \\"]], { quote_identifiers: false })).toEqual([
      { size: "M", red: 1, its_: 0 },
      { size: "S", red: 2, its_: 1 },
    ]);
    expect(() => call("dbt_utils.pivot", ["colour", ["a` from secrets --"]])).toThrow(
      "cannot be a name in SQL",
    );
  });

  it("pivots with any aggregate, comparison and name", async () => {
    const kwargs = { agg: "max", then_value: "amount", else_value: "null", prefix: "Most " };
    expect(await pivot(["colour", ["red"]], { ...kwargs, cmp: "!=", suffix: "!" })).toEqual([
      { size: "M", "Most red!": null },
      { size: "S", "Most red!": 3 },
    ]);
    const counted = { agg: "count", distinct: true, then_value: "size", else_value: "null" };
    expect(await pivot(["colour", ["red"]], counted)).toEqual([
      { size: "M", red: 1 },
      { size: "S", red: 1 },
    ]);
    expect(call("dbt_utils.pivot", ["colour", ["red"]], { kwargs: { alias: false } })).toBe(
      "sum(case when colour = 'red' then 1 else 0 end)",
    );
  });

  it("groups by the first columns", async () => {
    const groups = toText(call("dbt_utils.group_by", [2]));
    const sql = `select size, colour, count(*) as n from ${sales} ${groups} order by 1, 2 limit 1`;
    expect(await warehouse.query(sql)).toEqual([{ size: "M", colour: null, n: 1 }]);
  });

  it("keeps the first row of each group", async () => {
    const first = toText(call("dbt_utils.deduplicate", ["sales", "size", "amount desc"]));
    const sql = `with sales as ${sales}, firsts as (${first}) select * from firsts order by size`;
    expect(await warehouse.query(sql)).toEqual([
      { size: "M", colour: null, amount: 5 },
      { size: "S", colour: "it's \\", amount: 3 },
    ]);
  });
});
