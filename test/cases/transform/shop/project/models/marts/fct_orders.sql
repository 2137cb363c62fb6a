{{ config(tags=['finance']) }}
{% set rate = 1 + 0.2 %}
select orders.*, amount / {{ rate }} as net, amount - amount / {{ rate }} as tax
from {{ ref('stg_orders') }} as orders
{% if is_incremental() %}where ordered_at > (select max(ordered_at) from {{ this }}){% endif %}
