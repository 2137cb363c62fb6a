{{ config(severity='warn') }}
with
    fct_energy_consumption as (
        select
            *
        from
            {{ ref('fct_energy_consumption') }}
    ),
    negative as (
        select
            site,
            meter,
            reading_at,
            usage,
            unit
        from
            fct_energy_consumption
        where
            usage < 0
    )
select
    *
from
    negative
