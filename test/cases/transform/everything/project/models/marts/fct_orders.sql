{{
    config(
        materialized='incremental',
        unique_key='order_id',
        partition_by={'field': 'ordered_on', 'data_type': 'date', 'granularity': 'month'},
        cluster_by=['region'],
    )
}}

with orders as (select * from {{ ref('int_orders_of_region') }})

select
    order_id,
    region,
    {{ to_pounds('pence') }} as pounds,
    ordered_on
from orders
{% if is_incremental() %}
where ordered_on >= (select max(ordered_on) from {{ this }})
{% endif %}
