{% macro currency() %}'GBP'{% endmacro %}
