-- A factor that GOV.UK has renamed would leave its part of the emissions out in silence.
with
    dim_conversion_factors as (
        select
            *
        from
            {{ ref('dim_conversion_factors') }}
    ),
    energy_category_mapping as (
        select
            *
        from
            {{ ref('energy_category_mapping') }}
    ),
    factor_years as (
        select distinct
            factor_year
        from
            {{ ref('stg_govuk__conversion_factors') }}
    ),
    components as (
        select distinct
            energy_type,
            component
        from
            energy_category_mapping
    ),
    missing as (
        select
            factor_years.factor_year,
            components.energy_type,
            components.component
        from
            factor_years
            cross join components
            left join dim_conversion_factors on factor_years.factor_year = dim_conversion_factors.factor_year
            and components.energy_type = dim_conversion_factors.energy_type
            and components.component = dim_conversion_factors.component
        where
            dim_conversion_factors.conversion_factor_key is null
    )
select
    *
from
    missing
