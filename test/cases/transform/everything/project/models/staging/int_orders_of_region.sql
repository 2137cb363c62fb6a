{{ config(materialized='ephemeral') }}
select
    orders.order_id,
    regions.name as region,
    orders.pence,
    orders.ordered_on
from {{ ref('stg_orders') }} as orders
join {{ ref('regions') }} as regions on orders.region = regions.code
{% if allowed_regions() | length > 0 -%}
where lower(regions.name) in (
    {%- for region in allowed_regions() %}'{{ region }}'{{ ', ' if not loop.last }}{% endfor -%}
)
{%- endif %}
