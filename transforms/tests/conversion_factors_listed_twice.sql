{{ config(severity='warn') }}
with
    stg_govuk__conversion_factors as (
        select
            *
        from
            {{ ref('stg_govuk__conversion_factors') }}
    ),
    repeated as (
        select
            factor_year,
            scope,
            level_1,
            level_2,
            level_3,
            level_4,
            column_text,
            uom,
            ghg,
            count(*) as row_count
        from
            stg_govuk__conversion_factors
        where
            ghg is not null
        group by
            factor_year,
            scope,
            level_1,
            level_2,
            level_3,
            level_4,
            column_text,
            uom,
            ghg
        having
            count(*) > 1
    )
select
    *
from
    repeated
