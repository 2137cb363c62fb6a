{{ config(severity='warn') }}
with
    dim_meters as (
        select
            *
        from
            {{ ref('dim_meters') }}
    ),
    changed as (
        select
            site,
            meter,
            unit,
            unit_count
        from
            dim_meters
        where
            unit_count > 1
    )
select
    *
from
    changed
