"""Answers GoogleSQL by sqlglot's translation to DuckDB: a line of JSON in, a line of JSON out."""

import base64
import datetime
import decimal
import json
import math
import sys

import duckdb
import sqlglot


def to_json(value):
    if isinstance(value, float) and not math.isfinite(value):
        return {"inf": "Infinity", "-inf": "-Infinity"}.get(str(value), "NaN")
    if isinstance(value, decimal.Decimal):
        return format(value, "f")
    if isinstance(value, (datetime.date, datetime.time)):
        return value.isoformat().replace("+00:00", "Z")
    if isinstance(value, (bytes, bytearray)):
        return base64.b64encode(value).decode()
    if isinstance(value, dict):
        return {name: to_json(item) for name, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [to_json(item) for item in value]
    return value if isinstance(value, (bool, int, float, str, type(None))) else str(value)


def answer(sql):
    connection = duckdb.connect(":memory:")
    connection.execute("set TimeZone = 'UTC'")
    result = None
    for statement in sqlglot.transpile(sql, read="bigquery", write="duckdb"):
        result = connection.execute(statement)
    names = [column[0] for column in result.description]
    return [dict(zip(names, map(to_json, row))) for row in result.fetchall()]


for line in sys.stdin:
    try:
        told = {"rows": answer(json.loads(line))}
    except Exception as error:  # whatever it is, it is no answer
        told = {"error": str(error)[:300]}
    print(json.dumps(told), flush=True)
