{{ config(materialized='table') }}
select
    loans.loan_id,
    branches.name as branch,
    greatest(loans.days - 21, 0) as days_late,
    greatest(loans.days - 21, 0) * {{ var('fine_per_day') }} as fine,
    {{ currency() }} as currency
from {{ ref('stg_loans') }} as loans
left join {{ ref('branches') }} as branches
    on loans.branch_id = branches.branch_id
