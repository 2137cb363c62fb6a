import { describe, expect, it } from "vitest";
import { BUILTIN_NAMES, createBuiltins } from "../../../actions/lib/project/builtins/builtins.ts";
import { Undefined } from "../../../actions/lib/jinja/value.ts";
import { call, createContext, relate } from "./call.ts";

describe("calls of dbt's and dbt_utils' macros", () => {
  it("takes arguments in order, by name, and mixed", () => {
    const sql = "datetime_add(cast(x as datetime), interval 1 day)";
    const all = { datepart: "day", interval: 1, from_date_or_timestamp: "x" };
    expect(call("dbt.dateadd", ["day", 1, "x"])).toBe(sql);
    expect(call("dbt.dateadd", [], { kwargs: all })).toBe(sql);
    const { datepart, ...rest } = all;
    expect(call("dbt.dateadd", [datepart], { kwargs: rest })).toBe(sql);
  });

  it.each<[name: string, args: unknown[], kwargs: Record<string, unknown>, message: string]>([
    ["dbt.dateadd", ["day", 1], {}, "dateadd() lacks from_date_or_timestamp"],
    [
      "dbt.dateadd",
      ["day", 1, "x", "y"],
      {},
      "dateadd() takes only datepart, interval, from_date_or_timestamp; 4 given",
    ],
    ["dbt.except", ["x"], {}, "except() takes no arguments; 1 given"],
    [
      "dbt.dateadd",
      ["day", 1],
      { from_date_or_timestmp: "x" },
      "dateadd() has no argument from_date_or_timestmp; did you mean from_date_or_timestamp?",
    ],
    ["dbt.dateadd", ["day", 1, "x"], { interval: 2 }, "dateadd() is given interval twice"],
    ["dbt.dateadd", ["day"], { constructor: 2 }, "dateadd() has no argument constructor"],
    ["dbt.concat", ["a"], {}, "concat() takes a list as fields, not 'a'"],
    ["dbt.length", [new Undefined("nope")], {}, "'nope' is undefined"],
    ["dbt.concat", [new Undefined("nope")], {}, "'nope' is undefined"],
    [
      "dbt.split_part",
      ["x", "','", "2"],
      {},
      "split_part() takes a whole number as part_number, not '2'",
    ],
    ["dbt_utils.star", ["orders"], {}, "dbt_utils.star() takes a relation as from, not 'orders'"],
    ["dbt_utils.safe_add", ["a", "b"], {}, "dbt_utils.safe_add() takes only field_list; 2 given"],
    ["dbt_utils.pretty_time", [], {}, "dbt_utils.pretty_time is not supported"],
    ["dbt_utils.dateadd", [], {}, "dbt_utils.dateadd is not supported; use dbt.dateadd"],
    [
      "dbt_utils.surrogate_key",
      [["a"]],
      {},
      "dbt_utils.surrogate_key is not supported; use dbt_utils.generate_surrogate_key",
    ],
  ])("%s(%j, %j) fails: %s", (name, args, kwargs, message) => {
    expect(() => call(name, args, { kwargs })).toThrow(
      expect.objectContaining({ name: "JinjaError", message }) as Error,
    );
  });

  it("keeps none, where it is given in the place of a default", () => {
    const context = createContext({ columnsOf: () => [{ name: "a", type: "INT64" }] });
    expect(call("dbt_utils.star", [relate("x"), null], { context })).toBe("`a`");
    expect(() => call("dbt.dateadd", [null, 1, "x"])).not.toThrow();
  });

  it("lets pass what a context throws to interrupt the render", () => {
    const signal = new Error("rows are needed");
    const interrupt = () => {
      throw signal;
    };
    const context = createContext({ columnsOf: interrupt, rowsOf: interrupt });
    expect(() => call("dbt_utils.star", [relate("x")], { context })).toThrow(signal);
    expect(() => call("dbt_utils.get_single_value", ["select 1"], { context })).toThrow(signal);
  });

  it("has every function that it names, and none by the names of objects' own things", () => {
    const builtins = createBuiltins(createContext());
    for (const library of ["dbt", "dbt_utils"] as const) {
      for (const name of BUILTIN_NAMES[library]) {
        expect(builtins.get(library)?.has(name), name).toBe(true);
      }
      expect(builtins.get(library)?.has("constructor")).toBe(false);
    }
  });
});
