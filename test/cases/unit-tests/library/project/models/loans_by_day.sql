{{ config(materialized='incremental', unique_key='day') }}
select date(lent_at) as day, count(*) as loans
from {{ ref('stg_loans') }}
{% if is_incremental() %}
where date(lent_at) >= (select max(day) from {{ this }})
{% endif %}
group by day
