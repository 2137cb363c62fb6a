{{ config(materialized="ephemeral") }}
select branch_id, count(*)
from {{ ref('stg_loans') }}
group by branch_id
