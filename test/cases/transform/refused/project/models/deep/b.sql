select 1 as x,
    {{ dbt_utils.star(ref('a')) }}
