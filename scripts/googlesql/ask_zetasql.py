"""Answers GoogleSQL by ZetaSQL's reference implementation: a line of JSON in, a line of JSON out.

What BigQuery does to a result is done here too: columns without a name are f0_, f1_ …, and a NULL array
is an empty one.
"""

import base64
import ctypes
import datetime
import json
import math
import sys

from zetasql.core.wasm_client import WasmClient
from zetasql.wasi import get_wasm_path
from zetasql.wasi._pb2.zetasql.local_service import local_service_pb2 as service
from zetasql.wasi._pb2.zetasql.proto import options_pb2, simple_catalog_pb2
from zetasql.wasi._pb2.zetasql.public import options_pb2 as language, type_pb2

# What ZetaSQL has and BigQuery has not, or not so.
FOREIGN = """ARRAY_GREATEST_LEAST ARRAY_ORDERING DISALLOW_GROUP_BY_FLOAT JSON_TYPE_COMPARISON
LATERAL_COLUMN_REFERENCES LEGACY_BINARY_CONCAT MAP_TYPE PROTO_BASE ROW_TYPE SPANNER_LEGACY_DDL
STRUCT_BRACED_CONSTRUCTORS TIMESTAMP_NANOS TIMESTAMP_PICOS TIMESTAMP_PRECISION
TIMESTAMP_PRECISION_ANNOTATION TOKENIZED_SEARCH UUID_TYPE""".split()
# Tables of names that the build lacks, and for want of which it ends.
LACKING = ("net.public_suffix", "net.reg_domain")


class Client(WasmClient):
    """Copies requests and answers as blocks, where the package does so byte by byte."""

    def _at(self, pointer):
        return ctypes.addressof(self.memory.data_ptr().contents) + pointer

    def write_bytes(self, ptr, data):
        ctypes.memmove(self._at(ptr), data, len(data))

    def read_bytes(self, ptr, size):
        return ctypes.string_at(self._at(ptr), size)


class Reference:
    def __init__(self):
        self.client = Client(str(get_wasm_path()))
        chosen = self._call(
            "GetLanguageOptions",
            service.LanguageOptionsRequest(maximum_features=True),
            options_pb2.LanguageOptionsProto,
        )
        foreign = {
            number
            for name, number in language.LanguageFeature.items()
            if any(name.endswith(f"_{feature}") for feature in FOREIGN)
        }
        kept = [feature for feature in chosen.enabled_language_features if feature not in foreign]
        micros = language.LanguageFeature.Value("FEATURE_ENFORCE_MICROS_MODE_IN_INTERVAL_TYPE")
        del chosen.enabled_language_features[:]
        chosen.enabled_language_features.extend(sorted({*kept, micros}))
        chosen.product_mode = language.PRODUCT_EXTERNAL
        self.options = options_pb2.AnalyzerOptionsProto(
            language_options=chosen, default_timezone="UTC"
        )
        catalog = simple_catalog_pb2.SimpleCatalogProto(name="empty")
        catalog.builtin_function_options.language_options.CopyFrom(chosen)
        self.catalog = self._call(
            "RegisterCatalog",
            service.RegisterCatalogRequest(simple_catalog=catalog),
            service.RegisterResponse,
        ).registered_id

    def _call(self, name, request, response):
        return self.client.call_grpc_func(f"ZetaSqlLocalService_{name}", request, response)

    def answer(self, sql):
        request = service.EvaluateQueryRequest(
            sql=sql, options=self.options, registered_catalog_id=self.catalog
        )
        response = self._call("EvaluateQuery", request, service.EvaluateQueryResponse)
        columns = response.prepared.columns
        rows = response.content.table_data.row
        if [kind_of(column.type) for column in columns] == ["STRUCT"] and not columns[0].name:
            return [to_json(columns[0].type, row.cell[0]) for row in rows]  # SELECT AS STRUCT
        names, nameless = [], 0
        for column in columns:
            names.append(column.name or f"f{nameless}_")
            nameless += not column.name
        return [
            {
                name: to_json(column.type, cell)
                for name, column, cell in zip(names, columns, row.cell)
            }
            for row in rows
        ]


def kind_of(type_):
    return type_pb2.TypeKind.Name(type_.type_kind)[len("TYPE_") :]


def to_json(type_, value):
    kind, held = kind_of(type_), value.WhichOneof("value")
    if held is None:
        return [] if kind == "ARRAY" else None
    read = READERS.get(kind)
    return read(type_, getattr(value, held)) if read else getattr(value, held)


def to_double(_, value):
    if math.isfinite(value):
        return int(value) if value.is_integer() and abs(value) < 1e15 else value
    return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"


def to_decimal(places):
    def read(_, data):
        units = int.from_bytes(data, "little", signed=True)
        whole, fraction = divmod(abs(units), 10**places)
        digits = str(fraction).rjust(places, "0").rstrip("0")
        return f"{'-' if units < 0 else ''}{whole}{'.' + digits if digits else ''}"

    return read


def to_date(_, days):
    return (datetime.date(1970, 1, 1) + datetime.timedelta(days=days)).isoformat()


def to_clock(seconds, nanos):
    clock = f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"
    return clock + fraction_of(nanos)


def fraction_of(nanos):
    digits = f"{nanos:09d}"
    while digits.endswith("000"):
        digits = digits[:-3]
    return f".{digits}" if digits else ""


def to_timestamp(_, value):
    days, seconds = divmod(value.seconds, 86400)
    return f"{to_date(None, days)}T{to_clock(seconds, value.nanos)}Z"


def unpack_clock(bits):
    return (bits >> 12 & 31) * 3600 + (bits >> 6 & 63) * 60 + (bits & 63)


def to_datetime(_, value):
    bits = value.bit_field_datetime_seconds
    day = f"{bits >> 26:04d}-{bits >> 22 & 15:02d}-{bits >> 17 & 31:02d}"
    return f"{day}T{to_clock(unpack_clock(bits), value.nanos)}"


def to_time(_, value):
    return to_clock(unpack_clock(value >> 30), value & ((1 << 30) - 1))


def to_interval(_, data):
    """Microseconds, days, and in the last four bytes the months with their sign and the nanoseconds."""
    micros = int.from_bytes(data[0:8], "little", signed=True)
    days = int.from_bytes(data[8:12], "little", signed=True)
    last = int.from_bytes(data[12:16], "little")
    months, nanos = last >> 13 & 0x3FFFF, abs(micros * 1000 + (last & 0x3FF))
    seconds, rest = divmod(nanos, 10**9)
    clock = f"{seconds // 3600}:{seconds // 60 % 60}:{seconds % 60}{fraction_of(rest)}"
    signs = ["-" if last >> 31 else "", "-" if micros < 0 else ""]
    return f"{signs[0]}{months // 12}-{months % 12} {days} {signs[1]}{clock}"


def to_struct(type_, value):
    fields = zip(type_.struct_type.field, value.field)
    return {
        field.field_name or f"_field_{index}": to_json(field.field_type, item)
        for index, (field, item) in enumerate(fields, 1)
    }


READERS = {
    "ARRAY": lambda type_, value: [
        to_json(type_.array_type.element_type, item) for item in value.element
    ],
    "BIGNUMERIC": to_decimal(38),
    "BYTES": lambda _, value: base64.b64encode(value).decode(),
    "DATE": to_date,
    "DATETIME": to_datetime,
    "DOUBLE": to_double,
    "INT64": lambda _, value: value if abs(value) < 2**53 else str(value),
    "INTERVAL": to_interval,
    "NUMERIC": to_decimal(9),
    "STRUCT": to_struct,
    "TIME": to_time,
    "TIMESTAMP": to_timestamp,
}


def main():
    reference = Reference()
    for line in sys.stdin:
        sql = json.loads(line)
        try:
            if any(name in sql.lower() for name in LACKING):
                raise ValueError("this build has no table of suffixes")
            told = {"rows": reference.answer(sql)}
        except Exception as error:  # whatever it is, it is no answer
            told = {"error": str(error)[:300]}
        print(json.dumps(told), flush=True)


main()
