with
    dim_meters as (
        select
            *
        from
            {{ ref('dim_meters') }}
    ),
    sites as (
        select
            to_hex(md5(site)) as site_key,
            site,
            count(*) as meter_count,
            countif(mapping_status = 'mapped') as mapped_meter_count,
            min(first_reading_date) as first_reading_date,
            max(last_reading_date) as last_reading_date
        from
            dim_meters
        group by
            site
    )
select
    *
from
    sites
