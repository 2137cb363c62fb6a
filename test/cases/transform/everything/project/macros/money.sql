{% macro to_pounds(column, digits=2) %}round({{ column }} / 100, {{ digits }}){% endmacro %}

{% macro allowed_regions() -%}
    {%- set regions = [] -%}
    {%- for region in ['north', 'south'] if region == var('region') -%}
        {%- do regions.append(region) -%}
    {%- endfor -%}
    {{ return(regions) }}
{%- endmacro %}

{% macro default__first_day(year) %}date({{ year }}, 4, 1){% endmacro %}
