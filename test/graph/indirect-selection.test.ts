import { describe, expect, test } from "vitest";
import { selectNodes } from "../../actions/lib/graph/select.ts";
import type { IndirectSelection } from "../../actions/lib/graph/select.ts";
import { SHOP } from "./shop-graph.ts";

/** By mode, as `--indirect-selection` of dbt 1.11. */
describe("tests come with what they read", () => {
  const tests = (mode: IndirectSelection, words: string, exclude?: string) => {
    const { ids } = selectNodes(SHOP, {
      select: words,
      ...(exclude !== undefined && { exclude }),
      indirectSelection: mode,
      resourceTypes: ["test", "unit_test"],
    });
    return [...ids].map((id) => SHOP.nodes.get(id)?.name).join(" ");
  };
  test.each<[IndirectSelection, string, string]>([
    ["eager", "fct_orders", "customers_exist no_free_orders"],
    ["cautious", "fct_orders", "no_free_orders"],
    // dim_customers comes before fct_orders, and so is there when that is built.
    ["buildable", "fct_orders", "customers_exist no_free_orders"],
    ["buildable", "dim_customers", ""],
    ["empty", "fct_orders", ""],
    ["empty", "no_free_orders", "no_free_orders"],
    ["cautious", "fct_orders dim_customers", "customers_exist no_free_orders"],
    ["cautious", "fct_orders,marts", "no_free_orders"],
    ["cautious", "marts,resource_type:model", "customers_exist no_free_orders adds_up"],
    ["eager", "dim_customers,fct_orders", "customers_exist"],
    ["cautious", "dim_customers,fct_orders", ""],
  ])("%s %s: %s", (mode, words, expected) => {
    expect(tests(mode, words)).toBe(expected);
  });

  test("and are left out with it in the same way", () => {
    expect(tests("eager", "fct_orders+", "dim_customers")).toBe("no_free_orders adds_up");
    expect(tests("buildable", "fct_orders+", "dim_customers")).toBe(
      "customers_exist no_free_orders adds_up",
    );
    expect(tests("empty", "test_type:generic", "stg_orders")).toBe(
      "unique_raw_orders unique_stg_orders customers_exist",
    );
  });
});
