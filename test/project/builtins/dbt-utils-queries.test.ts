import { describe, expect, it } from "vitest";
import { toRepr, Tuple } from "../../../actions/lib/jinja/value.ts";
import type { Value } from "../../../actions/lib/jinja/value.ts";
import { call, createContext, relate } from "./call.ts";

/** A context that answers every query alike, and tells which were asked. */
function createWarehouse(rows: readonly Readonly<Record<string, Value>>[], columns = ["colour"]) {
  const asked: string[] = [];
  const context = createContext({
    columnsOf: () => columns.map((name) => ({ name, type: "STRING" })),
    rowsOf: (sql) => {
      asked.push(sql);
      return rows;
    },
  });
  return { asked, context, reading: { ...context, isExecuting: false } };
}

describe("dbt_utils.get_column_values", () => {
  const name = "dbt_utils.get_column_values";
  const args = [relate("sales"), "colour"];

  it("asks for the distinct values, the most frequent first", () => {
    const { asked, context } = createWarehouse([{ value: "red" }, { value: null }]);
    expect(call(name, args, { context })).toEqual(["red", null]);
    expect(asked).toEqual([
      "select colour as value\nfrom `shop`.`sales`\ngroup by colour\norder by count(*) desc",
    ]);
  });

  it("asks for some of them in another order", () => {
    const { asked, context } = createWarehouse([{ value: "red" }]);
    const kwargs = { order_by: "min(id)", max_records: 2, where: "id > 0" };
    call(name, args, { context, kwargs });
    expect(asked).toEqual([
      "select colour as value\nfrom `shop`.`sales`\nwhere id > 0\ngroup by colour\norder by min(id)\nlimit 2",
    ]);
  });

  it("falls back on the default for a table that is empty or not there", () => {
    const kwargs = { default: ["none"] };
    expect(call(name, args, { kwargs, context: createWarehouse([]).context })).toEqual(["none"]);
    expect(call(name, args, { context: createWarehouse([]).context })).toBeNull();
    const missing = createWarehouse([{ value: "red" }], []);
    expect(call(name, args, { kwargs, context: missing.context })).toEqual(["none"]);
    expect(missing.asked).toEqual([]);
  });

  it("asks nothing while the project is read", () => {
    const { asked, reading } = createWarehouse([{ value: "red" }]);
    expect(call(name, args, { context: reading })).toEqual([]);
    expect(call(name, args, { context: reading, kwargs: { default: ["x"] } })).toEqual(["x"]);
    expect(asked).toEqual([]);
  });
});

describe("dbt_utils' other queries", () => {
  it("gives the first column of the first row", () => {
    const { asked, context, reading } = createWarehouse([
      { n: 3, m: 4 },
      { n: 5, m: 6 },
    ]);
    expect(call("dbt_utils.get_single_value", ["select 3"], { context })).toBe(3);
    expect(asked).toEqual(["select 3"]);
    const kwargs = { default: 7 };
    expect(call("dbt_utils.get_single_value", ["x"], { context: reading, kwargs })).toBe(7);
    const empty = createWarehouse([]).context;
    expect(call("dbt_utils.get_single_value", ["x"], { context: empty, kwargs })).toBe(7);
    const none = createWarehouse([{ n: null }]).context;
    expect(call("dbt_utils.get_single_value", ["x"], { context: none, kwargs })).toBeNull();
  });

  it("gives columns by name, as tuples", () => {
    const { context, reading } = createWarehouse([
      { n: 3, m: "a" },
      { n: 5, m: null },
    ]);
    const columns = call("dbt_utils.get_query_results_as_dict", ["select 3"], { context });
    expect(toRepr(columns)).toBe("{'n': (3, 5), 'm': ('a', None)}");
    expect((columns as Map<Value, Value>).get("n")).toBeInstanceOf(Tuple);
    expect(toRepr(call("dbt_utils.get_query_results_as_dict", ["x"], { context: reading }))).toBe(
      "{}",
    );
  });

  it("gives one row's column as a tuple of one", () => {
    const { context } = createWarehouse([{ n: 3 }]);
    const columns = call("dbt_utils.get_query_results_as_dict", ["select 3"], { context });
    expect(toRepr(columns)).toBe("{'n': (3,)}");
  });
});
