select * from {{ ref('selfish') }}
