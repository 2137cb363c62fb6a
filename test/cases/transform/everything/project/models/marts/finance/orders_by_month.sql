{{ config(alias='monthly', materialized='table') }}
{%- set measures = {'pounds': 'sum', 'order_id': 'count'} %}

select
    date_trunc(ordered_on, month) as ordered_month,
    {%- for column, measure in measures.items() %}
    {{ measure }}({{ column }}) as {{ measure }}_of_{{ column }}
    {%- if not loop.last %},{% endif %}
    {%- endfor %}
from {{ ref('fct_orders') }}
join {{ ref('calendar', 'years') }} as years
    on extract(year from ordered_on) = years.calendar_year
group by ordered_month
