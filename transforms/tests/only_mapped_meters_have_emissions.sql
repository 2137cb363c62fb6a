with
    mart_carbon_emissions as (
        select
            *
        from
            {{ ref('mart_carbon_emissions') }}
    ),
    counted as (
        select
            site,
            meter,
            energy_type,
            unit,
            sum(total_kg_co2e) as total_kg_co2e
        from
            mart_carbon_emissions
        where
            energy_type not in ('electricity', 'gas', 'water')
            and total_kg_co2e is not null
        group by
            site,
            meter,
            energy_type,
            unit
    )
select
    *
from
    counted
