with
    stg_ecodriver__energy_consumption as (
        select
            *
        from
            {{ ref('stg_ecodriver__energy_consumption') }}
    ),
    energy_category_mapping as (
        select
            *
        from
            {{ ref('energy_category_mapping') }}
    ),
    mapped_units as (
        select distinct
            energy_type,
            unit
        from
            energy_category_mapping
    ),
    meters as (
        select
            meter_key,
            any_value(site) as site,
            any_value(meter) as meter,
            max_by (unit, reading_date) as unit,
            count(distinct unit) as unit_count,
            min(reading_date) as first_reading_date,
            max(reading_date) as last_reading_date
        from
            stg_ecodriver__energy_consumption
        group by
            meter_key
    ),
    -- "Imported Energy" repeats electricity and gas, so it is told apart before either.
    classified as (
        select
            meters.*,
            case
                when strpos(lower(meter), 'imported energy') > 0 then 'imported_energy'
                when strpos(lower(meter), 'electric') > 0 then 'electricity'
                when strpos(lower(meter), 'gas') > 0 then 'gas'
                when strpos(lower(meter), 'water') > 0 then 'water'
                else 'unmapped'
            end as energy_type
        from
            meters
    ),
    assessed as (
        select
            classified.*,
            case
                when classified.energy_type = 'imported_energy' then 'counted_elsewhere'
                when classified.energy_type = 'unmapped' then 'unmapped'
                when mapped_units.unit is null then 'unit_mismatch'
                else 'mapped'
            end as mapping_status
        from
            classified
            left join mapped_units on classified.energy_type = mapped_units.energy_type
            and classified.unit = mapped_units.unit
    )
select
    *
from
    assessed
