{% test is_even(model, column_name, divisor=2) %}
{{ config(severity='warn') }}
select {{ column_name }} as odd
from {{ model }}
where mod(cast({{ column_name }} as numeric), {{ divisor }}) != 0
{% endtest %}
