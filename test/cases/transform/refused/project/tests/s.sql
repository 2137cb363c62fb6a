select 1; {{ config(where='x') }}
