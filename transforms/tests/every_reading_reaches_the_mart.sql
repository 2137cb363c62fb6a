with
    stg_ecodriver__energy_consumption as (
        select
            *
        from
            {{ ref('stg_ecodriver__energy_consumption') }}
    ),
    mart_carbon_emissions as (
        select
            *
        from
            {{ ref('mart_carbon_emissions') }}
    ),
    expected as (
        select
            48 * count(*) as row_count
        from
            stg_ecodriver__energy_consumption
        where
            extract(
                year
                from
                    reading_date
            ) >= {{ var('first_year') }}
    ),
    found as (
        select
            count(*) as row_count
        from
            mart_carbon_emissions
    ),
    compared as (
        select
            expected.row_count as expected_rows,
            found.row_count as found_rows
        from
            expected
            cross join found
        where
            expected.row_count != found.row_count
    )
select
    *
from
    compared
