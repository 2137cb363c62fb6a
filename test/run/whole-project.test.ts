import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createInvocation } from "../../actions/lib/project/invocation.ts";
import { openProject } from "../../actions/lib/run/open-project.ts";
import { planTransform } from "../../actions/lib/run/plan.ts";
import { runTransform } from "../../actions/lib/run/transform.ts";
import { openWarehouse } from "../../actions/lib/warehouse/open.ts";
import type { Warehouse } from "../../actions/lib/warehouse/warehouse.ts";
import { renderPlan } from "../../scripts/transform/plan.ts";

/** A project of all that is supported: see its files beside what they are expected to come to. */
const PROJECT = join(import.meta.dirname, "../cases/transform/everything/project");

let warehouse: Warehouse;
beforeAll(async () => {
  warehouse = await openWarehouse({ kind: "duckdb", path: ":memory:", threads: 2 });
  await warehouse.execute(`create table till_raw.orders_v2
    (id int64, region string, pence int64, ordered_on date, sent_at timestamp);
    insert into till_raw.orders_v2 values
    (1, 'n', 150, date '2023-01-05', timestamp '2023-01-05 09:00:00+00'),
    (2, 's', 4, date '2023-01-06', timestamp '2023-01-06 09:00:00+00'),
    (3, 's', 250, date '2024-03-01', timestamp '2024-03-01 09:00:00+00')`);
});
afterAll(() => warehouse.close());

const build = () => runTransform({ projectDir: PROJECT, warehouse, dataset: "shop", now: () => 0 });
const read = (relation: string) => warehouse.query(`select * from ${relation} order by 1`);

test("the plan of a whole project names all that would be built and tested, in order", () => {
  const { graph } = openProject(PROJECT, createInvocation({ dataset: "shop" }));
  expect(renderPlan(planTransform(graph, { command: "build" }))).toBe(
    `     test source_unique_till_orders_id
1  seed         regions
     test unique_regions_code
     test not_null_regions_code
2  view         stg_orders
     unit test small_orders_are_left_out
3  ephemeral    int_orders_of_region
4  incremental  fct_orders
     test unique_fct_orders_order_id
     test not_null_fct_orders_order_id
     test is_even_fct_orders_pounds__1
     test dbt_utils_accepted_range_fct_orders_pounds___var_smallest_amount_100
     test relationships_fct_orders_region__name__ref_regions_
     test no_order_without_region
5  table        years
6  table        orders_by_month
     test one_row_a_month
1 seed, 5 models, 1 unit test, 10 tests.`,
  );
});

test("a whole project is built, and added to when there is more", async () => {
  const first = await build();
  expect(
    first.nodes.flatMap(({ status, message }) =>
      status === "error" || status === "fail" ? [message] : [],
    ),
  ).toEqual([]);
  expect(first.isPublished).toBe(true);
  expect(Object.fromEntries(first.nodes.map(({ name, status }) => [name, status]))).toEqual({
    regions: "success",
    stg_orders: "success",
    fct_orders: "success",
    years: "success",
    orders_by_month: "success",
    small_orders_are_left_out: "pass",
    source_unique_till_orders_id: "pass",
    unique_regions_code: "pass",
    not_null_regions_code: "pass",
    unique_fct_orders_order_id: "pass",
    not_null_fct_orders_order_id: "pass",
    is_even_fct_orders_pounds__1: "warn",
    dbt_utils_accepted_range_fct_orders_pounds___var_smallest_amount_100: "pass",
    relationships_fct_orders_region__name__ref_regions_: "pass",
    no_order_without_region: "pass",
    one_row_a_month: "pass",
  });
  expect(await read("shop.fct_orders")).toEqual([
    { order_id: 1, region: "North", pounds: 1.5, ordered_on: "2023-01-05" },
    { order_id: 3, region: "South", pounds: 2.5, ordered_on: "2024-03-01" },
  ]);
  await warehouse.execute(`update till_raw.orders_v2 set pence = 260 where id = 3;
    update till_raw.orders_v2 set pence = 999 where id = 1;
    insert into till_raw.orders_v2 values
    (4, 'n', 300, date '2024-03-09', timestamp '2024-03-09 09:00:00+00')`);
  expect((await build()).isPublished).toBe(true);
  // Order 1 is older than what the model looks at again.
  expect(await read("shop.fct_orders")).toEqual([
    { order_id: 1, region: "North", pounds: 1.5, ordered_on: "2023-01-05" },
    { order_id: 3, region: "South", pounds: 2.6, ordered_on: "2024-03-01" },
    { order_id: 4, region: "North", pounds: 3, ordered_on: "2024-03-09" },
  ]);
  expect(await read("shop_finance.monthly")).toEqual([
    { ordered_month: "2023-01-01", sum_of_pounds: 1.5, count_of_order_id: 1 },
    { ordered_month: "2024-03-01", sum_of_pounds: 5.6, count_of_order_id: 2 },
  ]);
  expect(await read("shop_calendar.years")).toEqual([
    { calendar_year: 2023, first_day: "2023-04-01" },
    { calendar_year: 2024, first_day: "2024-04-01" },
  ]);
  expect(await warehouse.describe({ dataset: "shop", name: "fct_orders" })).toMatchObject({
    description: expect.stringContaining("Orders of"),
  });
});
