{{ config(where='x') }}
select 1
