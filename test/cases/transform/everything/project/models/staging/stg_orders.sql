{{ config(tags='hourly') }}

with source as (select * from {{ source('till', 'orders') }}),

renamed as (
    select
        id as order_id,
        region,
        pence,
        ordered_on
    from source
    where pence >= {{ var('smallest_amount') }}
)

select * from renamed
