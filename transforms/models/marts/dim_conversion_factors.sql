with
    stg_govuk__conversion_factors as (
        select
            *
        from
            {{ ref('stg_govuk__conversion_factors') }}
    ),
    energy_category_mapping as (
        select
            *
        from
            {{ ref('energy_category_mapping') }}
    ),
    mapping_on_basis as (
        select
            *
        from
            energy_category_mapping
        where
            calorific_basis is null
            or calorific_basis = '{{ var("calorific_basis") }}'
    ),
    -- Level 4 and the column text change from year to year, so neither is part of the key.
    matched as (
        select
            to_hex(md5(concat(cast(factors.factor_year as string), '|', mapping.energy_type, '|', mapping.component))) as conversion_factor_key,
            factors.factor_year,
            mapping.energy_type,
            mapping.component,
            mapping.scope,
            mapping.calorific_basis,
            mapping.unit,
            factors.ghg_conversion_factor as kg_co2e_per_unit,
            factors.uom,
            factors.level_1,
            factors.level_2,
            factors.level_3,
            factors.source_origin,
            factors.source_file,
            factors.source_row
        from
            stg_govuk__conversion_factors as factors
            inner join mapping_on_basis as mapping on lower(factors.scope) = lower(mapping.factor_scope)
            and lower(factors.level_1) = lower(mapping.level_1)
            and lower(factors.level_2) = lower(mapping.level_2)
            and lower(factors.level_3) = lower(mapping.level_3)
            and lower(factors.uom) = lower(mapping.uom)
        where
            factors.ghg = 'kg CO2e'
    )
select
    *
from
    matched
