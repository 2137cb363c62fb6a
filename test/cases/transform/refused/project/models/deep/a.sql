select *
from {{ ref('bb') }}
join {{ ref('other', 'b') }} using (x)
join {{ ref('b', version=2) }} using (x)
where x = {{ var('day') }}
