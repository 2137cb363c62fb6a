select
    calendar_year,
    case calendar_year
        {%- for year in range(var('first_year'), var('last_year') + 1) %}
        when {{ year }} then {{ calendar.first_day(year) }}
        {%- endfor %}
    end as first_day
from unnest(generate_array({{ var('first_year') }}, {{ var('last_year') }})) as calendar_year
