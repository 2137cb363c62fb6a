/**
 * A shop in two editions, none of whose relations has the same rows in both: a seed, a view, a view
 * on it, a table, incremental models that merge and that overwrite, and a schema of its own.
 */
export function writeEdition(edition: "old" | "new"): Record<string, string> {
  const isOld = edition === "old";
  return {
    "dbt_project.yml": `name: shop
models:
  shop:
    marts: { +materialized: table }
    finance: { +materialized: table, +schema: finance }
`,
    "seeds/orders.csv": isOld
      ? "id,day,amount\n1,2026-01-01,10\n2,2026-01-02,20\n"
      : "id,day,amount\n1,2026-01-01,10\n2,2026-01-02,25\n3,2026-01-03,30\n",
    "models/stg_orders.sql": `select id, day, amount, '${edition}' as edition from {{ ref('orders') }}`,
    "models/late_orders.sql": "select * from {{ ref('stg_orders') }} where id > 1",
    // Rows do not depend on `work`, which is how many pairs there are to look through.
    "models/marts/fct_orders.sql": `select id, day, amount, edition from {{ ref('stg_orders') }}
where not exists (
  select 1
  from unnest(generate_array(1, {{ var('work', 1) }})) as a
  cross join unnest(generate_array(1, {{ var('work', 1) }})) as b
  where a * b < stg_orders.id - 1000
)`,
    "models/marts/customers.sql": `{{ config(materialized='incremental', unique_key='id') }}
select id, amount as spent from {{ ref('stg_orders') }}
{% if is_incremental() %} where id > 1 {% endif %}`,
    "models/marts/sales.sql": `{{ config(
  materialized='incremental',
  incremental_strategy='insert_overwrite',
  partition_by={'field': 'day', 'data_type': 'date'}
) }}
select day, sum(amount) as amount from {{ ref('fct_orders') }}
{% if is_incremental() %} where day > date '2026-01-01' {% endif %}
group by day`,
    "models/finance/totals.sql": `select sum(sales.amount) as amount, count(*) as days
from {{ ref('sales') }} as sales`,
    "models/finance/ledger.sql": `{{ config(materialized='view') }}
select totals.amount, late_orders.id
from {{ ref('totals') }} as totals
cross join {{ ref('late_orders') }} as late_orders`,
    "models/models.yml": `
models:
  - name: fct_orders
    description: Orders of the ${edition} edition, a row an order.
    columns:
      - name: id
        description: Key.
        data_tests: [unique, not_null]
  - name: customers
    columns: [{ name: id, data_tests: [unique, { relationships: { to: ref('orders'), field: id } }] }]
  - name: totals
    columns: [{ name: amount, data_tests: [not_null] }]
`,
    "tests/no_negative_order.sql": `select fct_orders.id as negative_order
from {{ ref('fct_orders') }} as fct_orders
cross join unnest(generate_array(1, {{ var('test_work', 1) }})) as a
cross join unnest(generate_array(1, {{ var('test_work', 1) }})) as b
where amount + a * b < 0`,
  };
}
