{% for x in range(99999) %}{% for y in range(99999) %}{{ x }}{% endfor %}{% endfor %}
