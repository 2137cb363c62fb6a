with
    fct_energy_consumption as (
        select
            *
        from
            {{ ref('fct_energy_consumption') }}
    ),
    dim_conversion_factors as (
        select
            *
        from
            {{ ref('dim_conversion_factors') }}
    ),
    reading_years as (
        select distinct
            extract(
                year
                from
                    reading_at
            ) as reading_year
        from
            fct_energy_consumption
    ),
    -- A year whose factors are not out yet borrows those of the latest earlier year.
    applied_years as (
        select
            reading_years.reading_year,
            max(dim_conversion_factors.factor_year) as factor_year
        from
            reading_years
            inner join dim_conversion_factors on dim_conversion_factors.factor_year <= reading_years.reading_year
        group by
            reading_years.reading_year
    ),
    factors as (
        select
            applied_years.reading_year,
            applied_years.factor_year,
            dim_conversion_factors.energy_type,
            dim_conversion_factors.unit,
            sum(if(dim_conversion_factors.scope = 1, dim_conversion_factors.kg_co2e_per_unit, 0)) as scope_1_factor,
            sum(if(dim_conversion_factors.scope = 2, dim_conversion_factors.kg_co2e_per_unit, 0)) as scope_2_factor,
            sum(if(dim_conversion_factors.scope = 3, dim_conversion_factors.kg_co2e_per_unit, 0)) as scope_3_factor
        from
            applied_years
            inner join dim_conversion_factors on applied_years.factor_year = dim_conversion_factors.factor_year
        group by
            applied_years.reading_year,
            applied_years.factor_year,
            dim_conversion_factors.energy_type,
            dim_conversion_factors.unit
    ),
    -- NUMERIC, so that sums over rows are exact, whatever their order.
    emissions as (
        select
            fct_energy_consumption.energy_consumption_key as carbon_emissions_key,
            fct_energy_consumption.site,
            fct_energy_consumption.meter,
            fct_energy_consumption.energy_type,
            fct_energy_consumption.reading_at,
            cast(fct_energy_consumption.usage as numeric) as usage,
            fct_energy_consumption.unit,
            fct_energy_consumption.source_origin,
            factors.factor_year,
            factors.factor_year < factors.reading_year as is_factor_provisional,
            cast(fct_energy_consumption.usage * factors.scope_1_factor as numeric) as scope_1_kg_co2e,
            cast(fct_energy_consumption.usage * factors.scope_2_factor as numeric) as scope_2_kg_co2e,
            cast(fct_energy_consumption.usage * factors.scope_3_factor as numeric) as scope_3_kg_co2e
        from
            fct_energy_consumption
            left join factors on extract(
                year
                from
                    fct_energy_consumption.reading_at
            ) = factors.reading_year
            and fct_energy_consumption.energy_type = factors.energy_type
            and fct_energy_consumption.unit = factors.unit
    ),
    totalled as (
        select
            emissions.*,
            scope_1_kg_co2e + scope_2_kg_co2e + scope_3_kg_co2e as total_kg_co2e
        from
            emissions
    )
select
    *
from
    totalled
