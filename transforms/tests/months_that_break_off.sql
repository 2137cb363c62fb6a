{{ config(severity='warn') }}
-- A file that was cut short on its way may end between two rows, where nothing else would tell.
with
    stg_ecodriver__energy_consumption as (
        select
            *
        from
            {{ ref('stg_ecodriver__energy_consumption') }}
    ),
    months as (
        select
            source_file,
            date_trunc(reading_date, month) as month,
            max(reading_date) as last_date
        from
            stg_ecodriver__energy_consumption
        group by
            source_file,
            month
    ),
    broken_off as (
        select
            *
        from
            months
        where
            last_date < last_day(month)
    )
select
    *
from
    broken_off
