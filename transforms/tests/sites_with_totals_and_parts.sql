{{ config(severity='warn') }}
-- A meter that totals the others of its site would count their usage twice.
with
    dim_meters as (
        select
            *
        from
            {{ ref('dim_meters') }}
    ),
    counted as (
        select
            site,
            energy_type,
            countif(starts_with(lower(meter), 'total ')) as total_meter_count,
            count(*) as meter_count
        from
            dim_meters
        where
            mapping_status = 'mapped'
        group by
            site,
            energy_type
    ),
    doubtful as (
        select
            *
        from
            counted
        where
            total_meter_count > 0
            and meter_count > total_meter_count
    )
select
    *
from
    doubtful
