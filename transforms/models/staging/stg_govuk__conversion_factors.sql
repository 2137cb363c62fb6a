with
    conversion_factors as (
        select
            *
        from
            {{ source('raw', 'conversion_factors') }}
    ),
    renamed as (
        select
            extract(
                year
                from
                    year
            ) as factor_year,
            trim(scope) as scope,
            trim(level_1) as level_1,
            trim(level_2) as level_2,
            trim(level_3) as level_3,
            trim(level_4) as level_4,
            trim(column_text) as column_text,
            trim(uom) as uom,
            trim(ghg) as ghg,
            ghg_conversion_factor,
            source_origin,
            source_file,
            source_row
        from
            conversion_factors
    )
select
    *
from
    renamed
