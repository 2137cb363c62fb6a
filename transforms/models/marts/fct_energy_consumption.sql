with
    stg_ecodriver__energy_consumption as (
        select
            *
        from
            {{ ref('stg_ecodriver__energy_consumption') }}
    ),
    dim_meters as (
        select
            *
        from
            {{ ref('dim_meters') }}
    ),
    half_hours as (
        select
            meter_key,
            unit,
            reading_date,
            half_hour,
            usage,
            source_origin
        from
            stg_ecodriver__energy_consumption unpivot include nulls (
                usage
                for half_hour in (
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
                    t2330
                )
            )
        where
            extract(
                year
                from
                    reading_date
            ) >= {{ var('first_year') }}
    ),
    -- Labels are the start of the half-hour, in UTC: an assumption, made here and nowhere else.
    timed as (
        select
            to_hex(md5(concat(meter_key, cast(reading_date as string), half_hour))) as energy_consumption_key,
            meter_key,
            timestamp_add(
                timestamp(reading_date),
                interval cast(substr(half_hour, 2, 2) as int64) * 60 + cast(substr(half_hour, 4, 2) as int64) minute
            ) as reading_at,
            usage,
            unit,
            source_origin
        from
            half_hours
    ),
    joined as (
        select
            timed.energy_consumption_key,
            timed.meter_key,
            dim_meters.site,
            dim_meters.meter,
            dim_meters.energy_type,
            timed.reading_at,
            timed.usage,
            timed.unit,
            timed.source_origin
        from
            timed
            inner join dim_meters on timed.meter_key = dim_meters.meter_key
    )
select
    *
from
    joined
