{% macro first_day(year) %}{{ return(adapter.dispatch('first_day', 'calendar')(year)) }}{% endmacro %}
{% macro default__first_day(year) %}date({{ year }}, 1, 1){% endmacro %}
