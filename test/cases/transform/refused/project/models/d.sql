select 1
{% macro inner() %}1{% endmacro %}
{%- call inner() %}{% endcall %}
