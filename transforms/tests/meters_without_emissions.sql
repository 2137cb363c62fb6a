{{ config(severity='warn') }}
with
    dim_meters as (
        select
            *
        from
            {{ ref('dim_meters') }}
    ),
    uncounted as (
        select
            site,
            meter,
            unit,
            energy_type,
            mapping_status
        from
            dim_meters
        where
            mapping_status in ('unmapped', 'unit_mismatch')
    )
select
    *
from
    uncounted
