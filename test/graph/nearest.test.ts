import { expect, test } from "vitest";
import { endWithNearest, suggest } from "../../actions/lib/graph/nearest.ts";

const KNOWN = ["stg_orders", "dim_customers", "b"];

test.each([
  ["stg_order", "; did you mean stg_orders?"],
  ["STG_ORDERS", "; did you mean stg_orders?"],
  ["dim_custmoers", "; did you mean dim_customers?"],
  ["stg_odrers", "; did you mean stg_orders?"],
  ["fct_payments", ""],
  ["", "; did you mean b?"],
])("for %j the suggestion is %j", (name, expected) => {
  expect(suggest(name, KNOWN)).toBe(expected);
});

test("a message ends with a suggestion, or a full stop", () => {
  expect(endWithNearest("stg_order", KNOWN)).toBe("; did you mean stg_orders?");
  expect(endWithNearest("fct_payments", KNOWN)).toBe(".");
});
