{{
    config(
        materialized='ephemeral',
        unique_key='x',
        pre_hook='drop table y'
    )
}}
select 1 from {{ source('raw', 'ordrs') }} where {{ env_var('HOME') }} = 1
