{{ config(severity='warn') }}
-- Readings that factors should fit, in years that none are published for, nor for any year before.
with
    mart_carbon_emissions as (
        select
            *
        from
            {{ ref('mart_carbon_emissions') }}
    ),
    dim_meters as (
        select
            *
        from
            {{ ref('dim_meters') }}
    ),
    without_factors as (
        select
            mart_carbon_emissions.site,
            mart_carbon_emissions.meter,
            extract(
                year
                from
                    mart_carbon_emissions.reading_at
            ) as reading_year,
            sum(mart_carbon_emissions.usage) as usage
        from
            mart_carbon_emissions
            inner join dim_meters on mart_carbon_emissions.site = dim_meters.site
            and mart_carbon_emissions.meter = dim_meters.meter
        where
            dim_meters.mapping_status = 'mapped'
            and mart_carbon_emissions.usage is not null
            and mart_carbon_emissions.total_kg_co2e is null
        group by
            mart_carbon_emissions.site,
            mart_carbon_emissions.meter,
            reading_year
    )
select
    *
from
    without_factors
