{# {% macro not_one() %} nothing in a comment counts #}
select
    id as order_id,
    customer as customer_id,
    status,
    amount,
    ordered_at,
from {{ source('till', 'orders') }}
where amount >= {{ var('smallest_order') }}
  and currency = '{{ var("currency") }}'
  and region in ({% for region in var('regions', ['north', 'south']) %}'{{ region }}'{% if not loop.last %}, {% endif %}{% endfor %})
  -- a comment at the end
