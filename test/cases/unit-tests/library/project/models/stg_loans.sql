{{ config(materialized='ephemeral') }}
select
    loan_id,
    branch_id,
    trim(title) as title,
    lent_at,
    returned_at,
    price,
    date_diff(date(returned_at), date(lent_at), day) as days
from {{ source('desk', 'loans') }}
