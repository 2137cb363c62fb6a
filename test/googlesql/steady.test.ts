import { expect, test } from "vitest";
import { isSteady } from "../../actions/lib/googlesql/steady.ts";

const KNOWN = new Set(["shop.orders", "raw.days"]);

test.each([
  "select 1 as n",
  "select * from shop.orders as o join Raw.`Days` using (id)",
  "select * from `shop.orders`, unnest(items) as item, item.parts",
  "select safe.substr(id, 1), net.host(id), safe_cast(id as int64) from shop.orders",
  "select * from shop.orders, orders.items",
  "with picked as (select * from shop.orders) select * from picked, picked.items",
  "select id from shop.orders where id in (select id from raw.days)",
  "select 'rand() current_date' as a, o.rand, o.current_date from shop.orders as o -- rand()",
  "select rand from shop.orders",
  "select cast(day as date format 'DD/MM/YYYY'), cast(n as string format '99') from shop.orders",
])("gives the same for the same tables: %s", (sql) => {
  expect(isSteady(sql, KNOWN)).toBe(true);
});

test.each([
  "select CURRENT_DATE",
  "select current_timestamp() as now",
  "select current_datetime('Europe/London')",
  "select id from shop.orders where current_time > '12:00:00'",
  "select Rand ()",
  "select generate_uuid()",
  "select session_user()",
  "select cast(day as date format 'DD/MM/YY') from shop.orders",
  "select cast(day as date format how) from shop.orders",
  "select @@query_label",
  "select * from shop.orders for system_time as of '2021-01-01'",
  "select * from shop.orders tablesample system (10 percent)",
  "select table_name from shop.INFORMATION_SCHEMA.TABLES",
  "select * from shop.others",
  "select * from shop.orders, raw.others",
  "select * from shop.orders as o, other.orders",
  "select * from shop.orders where id in (select id from other.orders)",
  "select (select max(id) from other.orders)",
  "select * from (shop.orders join other.orders using (id))",
  "select raw.id as other from shop.orders as raw union all select id from other.orders",
  "select * from `shop.orders_*`",
  "select * from external_query('connection', 'select 1')",
  "select * from `other-project.shop.orders`",
  "select * from other.shop.orders",
  "select shop.to_vat(amount) from shop.orders",
  "select my.shop.to_vat(amount) from shop.orders",
  "select `shop.to_vat`(amount) from shop.orders",
  "select ; drop",
])("may give something else: %s", (sql) => {
  expect(isSteady(sql, KNOWN)).toBe(false);
});
