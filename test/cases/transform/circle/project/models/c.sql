select * from {{ ref('a') }}, {{ ref('d') }}
