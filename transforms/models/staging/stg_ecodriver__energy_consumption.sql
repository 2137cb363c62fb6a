with
    energy_consumption as (
        select
            *
        from
            {{ source('raw', 'energy_consumption') }}
    ),
    renamed as (
        select
            to_hex(md5(concat(cast(char_length(trim(site)) as string), ':', trim(site), ':', trim(meter)))) as meter_key,
            trim(site) as site,
            trim(meter) as meter,
            case lower(trim(unit))
                when 'kwh' then 'kWh'
                when 'm3' then 'm3'
                else trim(unit)
            end as unit,
            date as reading_date,
            t0000,
            t0030,
            t0100,
            t0130,
            t0200,
            t0230,
            t0300,
            t0330,
            t0400,
            t0430,
            t0500,
            t0530,
            t0600,
            t0630,
            t0700,
            t0730,
            t0800,
            t0830,
            t0900,
            t0930,
            t1000,
            t1030,
            t1100,
            t1130,
            t1200,
            t1230,
            t1300,
            t1330,
            t1400,
            t1430,
            t1500,
            t1530,
            t1600,
            t1630,
            t1700,
            t1730,
            t1800,
            t1830,
            t1900,
            t1930,
            t2000,
            t2030,
            t2100,
            t2130,
            t2200,
            t2230,
            t2300,
            t2330,
            source_origin,
            source_file
        from
            energy_consumption
    )
select
    *
from
    renamed
