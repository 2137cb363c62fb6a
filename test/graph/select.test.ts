import { describe, expect, test } from "vitest";
import type { PipelineError } from "../../actions/lib/errors.ts";
import { selectNodes } from "../../actions/lib/graph/select.ts";
import type { Selection } from "../../actions/lib/graph/select.ts";
import { dataTest, graphOf, model, SHOP } from "./shop-graph.ts";

/** Names of what is selected, in order; a source is named with its source. */
function select(selection: Selection): string {
  const nodes = [...selectNodes(SHOP, selection).ids].map((id) => SHOP.nodes.get(id)!);
  return nodes.map(({ kind, name }) => (kind === "source" ? `raw.${name}` : name)).join(" ");
}

/** Only what is built, so that the tests that come with it are not told each time. */
const built = (words: string) => select({ select: words, resourceTypes: ["model", "seed"] });

const fault = (selection: Selection) => {
  try {
    selectNodes(SHOP, selection);
  } catch (error) {
    const { message, code, remedy } = error as PipelineError;
    return { message, code, remedy };
  }
  return undefined;
};

test("without criteria everything is selected, in the order of the graph", () => {
  expect(select({})).toBe(
    "raw.orders raw.customers regions stg_orders stg_customers dim_customers fct_orders revenue" +
      " years unique_raw_orders unique_stg_orders customers_exist no_free_orders adds_up",
  );
});

describe("methods", () => {
  test.each([
    // Names, as dbt's fqn method reads them.
    ["stg_orders", "stg_orders"],
    ["fqn:stg_orders", "stg_orders"],
    ["STG_ORDERS", ""],
    ["staging", "stg_orders stg_customers"],
    ["shop.staging", "stg_orders stg_customers"],
    ["shop.staging.stg_orders", "stg_orders"],
    ["staging.stg_orders", "stg_orders"],
    ["finance", ""],
    ["marts.finance", "revenue"],
    ["shop", "regions stg_orders stg_customers dim_customers fct_orders revenue"],
    ["calendar", "years"],
    ["calendar.base.years.deeper", ""],
    ["stag", ""],
    ["*_orders", "stg_orders fct_orders"],
    ["staging.*", "stg_orders stg_customers"],
    ["marts.*", "dim_customers fct_orders revenue"],
    ["shop.*.*.*", "revenue"],
    ["stg_*", "stg_orders stg_customers"],
    ["[fd]*_?rders", "fct_orders"],
    ["*.stg_[co]*", "stg_orders stg_customers"],
    ["*.stg_[!c]*", "stg_orders"],
    ["base.year?", "years"],
    // Files and folders.
    ["models/staging", "stg_orders stg_customers"],
    ["path:models/staging/", "stg_orders stg_customers"],
    ["./models/staging/stg_orders.sql", "stg_orders"],
    ["models/marts/*.sql", "dim_customers fct_orders"],
    ["models/**/rev*.sql", "revenue"],
    ["path:seeds", "regions"],
    ["path:models/docs/staging.yml", "stg_orders"],
    ["path:models/docs", ""],
    ["path:model", ""],
    ["path:/etc", ""],
    ["stg_orders.sql", "stg_orders"],
    ["regions.csv", "regions"],
    ["file:revenue", "revenue"],
    ["file:*.csv", "regions"],
    // Tags, packages and settings.
    ["tag:daily", "stg_orders revenue"],
    ["tag:fin*", "revenue"],
    ["package:calendar", "years"],
    ["package:cal*", "years"],
    ["package:this", "regions stg_orders stg_customers dim_customers fct_orders revenue"],
    ["config.materialized:table", "dim_customers"],
    ["config.materialized:seed", "regions"],
    ["config.cluster_by:name", "dim_customers"],
    ["config.unique_key:order_id", "fct_orders"],
    ["config.full_refresh:False", "fct_orders"],
    ["config.meta.owner:sales", "dim_customers"],
    ["config.meta.owner:Sales", ""],
    ["config.meta.contains_pii:true", "dim_customers"],
    ["config.meta.uses.report:weekly", "dim_customers"],
    ["config.meta.uses:report", "dim_customers"],
    ["config.tags:finance", "revenue"],
    ["config.constructor.name:Object", ""],
    ["resource_type:seed", "regions"],
  ])("%s selects %j of what is built", (words, expected) => {
    expect(built(words)).toBe(expected);
  });

  test.each([
    ["source:raw", "raw.orders raw.customers unique_raw_orders"],
    ["source:raw.customers", "raw.customers"],
    ["source:shop.raw.cust*", "raw.customers"],
    ["source:other.raw.orders", ""],
    ["source:*", "raw.orders raw.customers unique_raw_orders"],
    ["orders", ""],
    ["tag:daily", "raw.orders stg_orders revenue unique_raw_orders unique_stg_orders adds_up"],
    ["resource_type:source", "raw.orders raw.customers unique_raw_orders"],
    ["resource_type:unit_test", "adds_up"],
    ["unit_test:adds_up", "adds_up"],
    ["unit_test:shop.*", "adds_up"],
    ["unit_test:calendar.*", ""],
    ["adds_up", "adds_up"],
    ["test_name:unique", "unique_raw_orders unique_stg_orders"],
    ["test_name:rel*", "customers_exist"],
    ["test_type:generic", "unique_raw_orders unique_stg_orders customers_exist"],
    ["test_type:schema", "unique_raw_orders unique_stg_orders customers_exist"],
    ["test_type:singular", "no_free_orders"],
    ["test_type:data", "unique_raw_orders unique_stg_orders customers_exist no_free_orders"],
    ["test_type:unit", "adds_up"],
    ["config.severity:Warn", "customers_exist"],
    ["file:no_free_orders", "no_free_orders"],
  ])("%s selects %j", (words, expected) => {
    expect(select({ select: words })).toBe(expected);
  });
});

describe("the graph", () => {
  test.each([
    ["+fct_orders", "regions stg_orders stg_customers dim_customers fct_orders"],
    ["1+fct_orders", "stg_orders dim_customers fct_orders"],
    ["2+fct_orders", "regions stg_orders stg_customers dim_customers fct_orders"],
    ["0+fct_orders", "fct_orders"],
    ["stg_customers+", "stg_customers dim_customers fct_orders revenue"],
    ["stg_customers+1", "stg_customers dim_customers"],
    ["1+fct_orders+1", "stg_orders dim_customers fct_orders revenue"],
    ["+revenue+", "regions stg_orders stg_customers dim_customers fct_orders revenue years"],
    ["source:raw.customers+", "stg_customers dim_customers fct_orders revenue"],
    ["@dim_customers", "regions stg_orders stg_customers dim_customers fct_orders revenue years"],
    ["@years", "regions stg_orders stg_customers dim_customers fct_orders revenue years"],
    // A test's parents are what it reads, so that its depth counts as any other's.
    ["1+customers_exist", "dim_customers fct_orders"],
    ["+unit_test:adds_up,tag:finance", "revenue"],
    [
      "+models/marts/finance",
      "regions stg_orders stg_customers dim_customers fct_orders revenue years",
    ],
    ["tag:finance+ years+", "revenue years"],
  ])("%s selects %j of what is built", (words, expected) => {
    expect(built(words)).toBe(expected);
  });
});

describe("sets", () => {
  test.each([
    ["stg_orders years", "stg_orders years"],
    ["  stg_orders\n\tyears ", "stg_orders years"],
    ["tag:daily,marts", "revenue"],
    ["tag:daily,path:seeds", ""],
    ["+fct_orders,staging regions", "regions stg_orders stg_customers"],
    ["staging,*stg_*,*_orders", "stg_orders"],
  ])("%s selects %j of what is built", (words, expected) => {
    expect(built(words)).toBe(expected);
  });

  test.each([
    [{ select: "stg_orders" }, "stg_orders unique_stg_orders"],
    [{ select: "dim_customers" }, "dim_customers customers_exist"],
    [{ select: "revenue" }, "revenue adds_up"],
    [
      { select: "fct_orders dim_customers" },
      "dim_customers fct_orders customers_exist no_free_orders",
    ],
    // A test of two models is taken out with either of them, as in dbt.
    [{ select: "marts", exclude: "dim_customers" }, "fct_orders revenue no_free_orders adds_up"],
    [{ select: "fct_orders", exclude: "test_type:singular" }, "fct_orders customers_exist"],
    [{ select: "fct_orders,dim_customers" }, "customers_exist"],
    [
      { select: "+fct_orders", exclude: "staging+1 path:seeds" },
      "raw.orders raw.customers unique_raw_orders",
    ],
    [{ exclude: "shop source:* resource_type:test" }, "years"],
    [{ exclude: "shop", resourceTypes: ["model"] as const }, "years"],
    [{ exclude: " ", select: "years" }, "years"],
    [
      { select: "stg_orders+", resourceTypes: ["test"] as const },
      "unique_stg_orders customers_exist no_free_orders",
    ],
  ])("%o selects %j", (selection, expected) => {
    expect(select(selection)).toBe(expected);
  });
});

test("results of an earlier run are selected by status", () => {
  const results = new Map([
    ["model.shop.stg_orders", "error"],
    ["model.shop.fct_orders", "skipped"],
    ["test.shop.no_free_orders", "fail"],
    ["model.shop.gone", "error"],
  ]);
  expect(select({ select: "result:error+1", results, resourceTypes: ["model"] })).toBe(
    "stg_orders fct_orders",
  );
  expect(select({ select: "result:fail", results })).toBe("no_free_orders");
  expect(select({ select: "1+result:fail", results, resourceTypes: ["model"] })).toBe("fct_orders");
});

test("a criterion that nothing fits is told, with what it may have meant", () => {
  const { ids, warnings } = selectNodes(SHOP, {
    select:
      "stg_order tag:dayly source:row stg_orders,tag:finance old_orders path:x nope_* marts.x_* years",
    exclude: "fct_order",
    resourceTypes: ["model"],
  });
  expect([...ids]).toEqual(["model.calendar.years"]);
  expect(warnings).toEqual([
    "--select stg_order: nothing fits this; did you mean stg_orders?",
    "--select tag:dayly: nothing fits this; did you mean daily?",
    "--select source:row: nothing fits this; did you mean raw?",
    "--select stg_orders,tag:finance: nothing fits this",
    "--select old_orders: nothing fits this; it is switched off by enabled: false",
    "--select path:x: nothing fits this",
    "--select nope_*: nothing fits this",
    "--select marts.x_*: nothing fits this; a pattern with a dot is that of the name with its folders, such as *.marts.x_*",
    "--exclude fct_order: nothing fits this; did you mean fct_orders?",
  ]);
});

const METHODS =
  "Use one of fqn, path, file, tag, package, source, unit_test, resource_type, test_name," +
  " test_type, config.<setting>, state, result.";

test.each([
  ["tags:daily", "Selection tags:daily: there is no method tags; did you mean tag?", METHODS],
  ["exposure:x+", "Selection exposure:x+: the method exposure is not supported", METHODS],
  ["constructor:x", "Selection constructor:x: there is no method constructor", METHODS],
  ["config:x", "Selection config:x: config needs the name of a setting", METHODS],
  ["tag.x:y", "Selection tag.x:y: the method tag takes no dots", METHODS],
  ["a,,b", 'Selection "" names nothing', "Name a model, or write method:value."],
  ["+", 'Selection "+" names nothing', "Name a model, or write method:value."],
  ["tag:", 'Selection "tag:" names nothing', "Name a model, or write method:value."],
  [" \n", "--select is empty", "Name what to select, or leave --select out to take all."],
  [
    "@x+",
    "Selection @x+ has both @ and a + behind it",
    "Leave one of the two out: @ takes in the children already.",
  ],
  [
    "source:a.b.c.d",
    "Selection source:a.b.c.d has too many dots",
    "Write source:<source> or source:<source>.<table> or source:<package>.<source>.<table>.",
  ],
  [
    "resource_type:models",
    "Selection resource_type:models: there is no resource_type models; did you mean model?",
    "Use one of model, seed, test, unit_test, source.",
  ],
  [
    "test_type:odd",
    "Selection test_type:odd: there is no test_type odd",
    "Use one of generic, schema, singular, data, unit.",
  ],
  [
    "state:modified",
    "Selection state:modified compares with an earlier run, and none is given",
    "Name a folder that holds its manifest.json with --state.",
  ],
  [
    "result:error",
    "Selection result:error compares with an earlier run, and none is given",
    "Name a folder that holds its run_results.json with --state.",
  ],
])("%j is refused", (words, message, remedy) => {
  expect(fault({ select: words })).toEqual({ message, code: "invalid-input", remedy });
});

test("a status that no run gives is refused", () => {
  expect(fault({ select: "result:errors", results: new Map() })).toEqual({
    message: "Selection result:errors: there is no result errors; did you mean error?",
    code: "invalid-input",
    remedy: "Use one of success, error, skipped, pass, fail, warn.",
  });
});

test("a chain of twenty thousand models is followed without running out of stack", () => {
  const chain = Array.from({ length: 20_000 }, (_, index) =>
    model(`m${index}.sql`, index === 0 ? {} : { dependsOn: [`model.shop.m${index - 1}`] }),
  );
  const last = dataTest("last", { dependsOn: ["model.shop.m19999"] });
  const graph = graphOf([...chain, last]);
  expect(selectNodes(graph, { select: "m0+" }).ids.size).toBe(20_001);
  expect(selectNodes(graph, { select: "+m19999" }).ids.size).toBe(20_001);
  expect(selectNodes(graph, { select: "@m10000" }).ids.size).toBe(20_001);
  expect(selectNodes(graph, { select: "5+m10000+5" }).ids.size).toBe(11);
  expect(selectNodes(graph, { select: "99999999999999999999+m10000" }).ids.size).toBe(10_001);
});

test("patterns made to be slow are answered", () => {
  const long = "a".repeat(20_000);
  const graph = graphOf([model(`${long}.sql`), model("b.sql")]);
  const patterns = [
    `${"*a".repeat(500)}*b`,
    `path:${"**/".repeat(500)}*x`,
    `path:${"*a".repeat(500)}`,
    `tag:${"[".repeat(20_000)}`,
    `${"+1".repeat(10_000)}x`,
    `${"1".repeat(20_000)}+b`,
    `${".".repeat(20_000)}b`,
    "[a-z]".repeat(2_000),
  ];
  const found = patterns.map((pattern) => selectNodes(graph, { select: pattern }).ids.size);
  expect(found).toEqual([0, 0, 0, 0, 0, 1, 0, 0]);
});
