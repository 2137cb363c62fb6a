-- depends_on: {{ ref('fct_orders') }}
select orders.order_id
from {{ ref('fct_orders') }} as orders
left join {{ ref('regions') }} as regions on orders.region = regions.name
where regions.name is null
