{{ config(materialized='view', cluster_by=none) }}
select customer_id, any_value(countries.name) as country, '{{ this.schema }}.{{ this.name }} {{ target.type }}' as made_by
from {{ ref('shop', 'stg_orders') }}
cross join {{ ref('countries') }} as countries
group by customer_id
