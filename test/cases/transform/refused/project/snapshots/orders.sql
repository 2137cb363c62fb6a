{% snapshot orders %}select 1{% endsnapshot %}
