import type { Family } from "../family.ts";
import { fail } from "../run-time-failure.ts";
import * as change from "../scalars/json-change.ts";
import * as convert from "../scalars/json-convert.ts";
import * as extract from "../scalars/json-extract.ts";
import { parseJson } from "../scalars/json.ts";
import { toJson, toJsonString } from "../scalars/to-json.ts";

const PATHED = { takes: ["varchar", "varchar"], gives: "varchar" } as const;
const CHANGING = { takes: ["varchar", "varchar", "varchar", "boolean"], gives: "varchar" } as const;
const TEXT = { takes: ["varchar"], gives: "varchar" } as const;
const NO_JSON = `case when s is not null then ${fail("'the argument is a STRING, not JSON'", "varchar")} end`;

/** Functions of JSON alone, by what they take and do; a STRING, which DuckDB takes for JSON, fails. */
const OF_JSON: readonly (readonly [head: string, body: string])[] = [
  ["json_type(#)", "googlesql_json_type(cast(s as varchar))"],
  ["json_bool(#)", "googlesql_json_bool(cast(s as varchar))"],
  ["json_int64(#)", "googlesql_json_int64(cast(s as varchar))"],
  ["json_float64(#, mode)", "googlesql_json_double(cast(s as varchar), mode)"],
  [
    "json_bool_array(#)",
    "cast(googlesql.texts(googlesql_json_bools(cast(s as varchar))) as boolean[])",
  ],
  [
    "json_int64_array(#)",
    "cast(googlesql.texts(googlesql_json_int64s(cast(s as varchar))) as bigint[])",
  ],
  [
    "json_float64_array(#, mode)",
    "cast(googlesql.texts(googlesql_json_doubles(cast(s as varchar), mode)) as double[])",
  ],
  ["json_string_array(#)", "googlesql.texts(googlesql_json_strings(cast(s as varchar)))"],
  ["lax_bool(#)", "googlesql_lax_bool(cast(s as varchar))"],
  ["lax_int64(#)", "googlesql_lax_int64(cast(s as varchar))"],
  ["lax_float64(#)", "googlesql_lax_float64(cast(s as varchar))"],
  ["lax_string(#)", "googlesql_lax_string(cast(s as varchar))"],
  [
    "lax_bool_array(#)",
    "cast(googlesql.texts(googlesql_lax_bools(cast(s as varchar))) as boolean[])",
  ],
  [
    "lax_int64_array(#)",
    "cast(googlesql.texts(googlesql_lax_int64s(cast(s as varchar))) as bigint[])",
  ],
  [
    "lax_float64_array(#)",
    "cast(googlesql.texts(googlesql_lax_float64s(cast(s as varchar))) as double[])",
  ],
  ["lax_string_array(#)", "googlesql.texts(googlesql_lax_strings(cast(s as varchar)))"],
  [
    "json_keys(#, depth, mode)",
    "googlesql.texts(googlesql_json_keys(cast(s as varchar), coalesce(depth, 9223372036854775807), mode))",
  ],
  ["json_flatten(#)", "googlesql.jsons(googlesql_json_flatten(cast(s as varchar)))"],
  ["json_remove(#, p)", "cast(googlesql_json_remove(cast(s as varchar), p) as json)"],
  [
    "json_set(#, p, v, creates)",
    "cast(googlesql_json_set(cast(s as varchar), p, googlesql.json_text(v), creates) as json)",
  ],
  [
    "json_array_append(#, p, v, each)",
    "cast(googlesql_json_append(cast(s as varchar), p, googlesql.added_text(v, each), each and typeof(v) like '%[]') as json)",
  ],
  [
    "json_array_insert(#, p, v, each)",
    "cast(googlesql_json_insert(cast(s as varchar), p, googlesql.added_text(v, each), each and typeof(v) like '%[]') as json)",
  ],
  [
    "json_strip_nulls(#, p, arrays, empty)",
    "cast(googlesql_json_strip_nulls(cast(s as varchar), p, arrays, empty) as json)",
  ],
  [
    "json_query_lax(#, p, recursive)",
    "cast(googlesql_json_query_lax(cast(s as varchar), p, recursive) as json)",
  ],
];

/** STRING takes JSON and times; lines after those of the casts. A STRING column is taken for JSON. */
export const STRING_OF: readonly string[] = [
  "string_of(x varchar) as googlesql_json_text(x)",
  ...["date", "time", "timestamp", "timestamptz"].map(
    (type) => `string_of(x ${type}) as googlesql.cast_string(x)`,
  ),
];

/** JSON is DuckDB's, in BigQuery's order. https://cloud.google.com/bigquery/docs/reference/standard-sql/json_functions */
export const JSONS: Family = {
  scalars: {
    bool: "googlesql.json_bool($1)",
    bool_array: "googlesql.json_bool_array($1)",
    int64: "googlesql.json_int64($1)",
    int64_array: "googlesql.json_int64_array($1)",
    json_flatten: "googlesql.json_flatten($1)",
    json_type: "googlesql.json_type($1)",
    lax_bool: "googlesql.lax_bool($1)",
    lax_bool_array: "googlesql.lax_bool_array($1)",
    lax_float64: "googlesql.lax_float64($1)",
    lax_float64_array: "googlesql.lax_float64_array($1)",
    lax_int64: "googlesql.lax_int64($1)",
    lax_int64_array: "googlesql.lax_int64_array($1)",
    lax_string: "googlesql.lax_string($1)",
    lax_string_array: "googlesql.lax_string_array($1)",
    string_array: "googlesql.json_string_array($1)",
  },
  macros: `
texts(s) as cast(from_json(s, '["VARCHAR"]') as varchar[])
jsons(s) as cast(list_transform(googlesql.texts(s), lambda one: cast(one as json)) as json[])
json_value(s varchar, p) as googlesql_json_value(s, p)
json_value(s json, p) as googlesql_json_value_json(cast(s as varchar), p)
json_query(s varchar, p) as googlesql_json_query(s, p)
json_query(s json, p) as cast(googlesql_json_query_json(cast(s as varchar), p) as json)
json_query_array(s varchar, p) as googlesql.texts(googlesql_json_query_array(s, p))
json_query_array(s json, p) as googlesql.jsons(googlesql_json_query_array_json(cast(s as varchar), p))
json_value_array(s varchar, p) as googlesql.texts(googlesql_json_value_array(s, p))
json_value_array(s json, p) as googlesql.texts(googlesql_json_value_array_json(cast(s as varchar), p))
item(a, i) as a[case when typeof(a) = 'JSON' then case when i < 0 then 4294967295 else i end when i < 0 or i >= len(a) then ${fail("'array index ' || i || ' is out of bounds'", "bigint")} else i + 1 end]
member(a json, k) as case when json_type(a) = 'OBJECT' then a -> ('/' || replace(replace(k, '~', '~0'), '/', '~1')) end
json_text(x) as coalesce(googlesql_to_json(typeof(x), x, false), 'null')
added_text(x, each) as coalesce(googlesql_to_json(typeof(x), x, false), case when each and typeof(x) like '%[]' then '' else 'null' end)
to_json(x, wide) as cast(coalesce(googlesql_to_json(typeof(x), x, wide), 'null') as json)
to_json_string(x, pretty) as case when pretty is not null then coalesce(googlesql_json_string(typeof(x), x, pretty), 'null') end
json_object(k varchar[], v) as cast(googlesql_json_object(googlesql.json_text(k), googlesql.json_text(v)) as json)
json_object(k varchar, v) as cast(googlesql_json_object(googlesql.json_text([k]), '[' || googlesql.json_text(v) || ']') as json)
json_pairs(k varchar[], v varchar) as cast(googlesql_json_object(googlesql.json_text(k), v) as json)
${OF_JSON.flatMap(([head, body]) => [
  `${head.replace("#", "s json")} as ${body}`,
  `${head.replace("#", "s varchar")} as ${NO_JSON}`,
]).join("\n")}
`,
  scripts: {
    json_append: { ...CHANGING, run: change.jsonAppend },
    json_bool: { takes: ["varchar"], gives: "boolean", run: convert.jsonBool },
    json_bools: { ...TEXT, run: convert.toArray(convert.jsonBool, false) },
    json_double: { takes: ["varchar", "varchar"], gives: "double", run: convert.jsonFloat64 },
    json_doubles: { ...PATHED, run: convert.jsonFloat64s },
    json_flatten: { ...TEXT, run: change.jsonFlatten },
    json_insert: { ...CHANGING, run: change.jsonInsert },
    json_int64: { takes: ["varchar"], gives: "bigint", run: convert.jsonInt64 },
    json_int64s: { ...TEXT, run: convert.toArray(convert.jsonInt64, false) },
    json_keys: { takes: ["varchar", "bigint", "varchar"], gives: "varchar", run: change.jsonKeys },
    json_object: { ...PATHED, run: change.jsonObject },
    json_query: { ...PATHED, run: extract.jsonQuery },
    json_query_array: { ...PATHED, run: extract.jsonQueryArray },
    json_query_array_json: { ...PATHED, run: extract.jsonQueryArrayJson },
    json_query_json: { ...PATHED, run: extract.jsonQueryJson },
    json_query_lax: {
      takes: ["varchar", "varchar", "boolean"],
      gives: "varchar",
      run: extract.jsonQueryLax,
    },
    json_remove: { ...PATHED, run: change.jsonRemove },
    json_set: { ...CHANGING, run: change.jsonSet },
    json_string: { takes: ["varchar", "any", "boolean"], gives: "varchar", run: toJsonString },
    json_strings: { ...TEXT, run: convert.toArray(convert.jsonString, false) },
    json_strip_nulls: {
      takes: ["varchar", "varchar", "boolean", "boolean"],
      gives: "varchar",
      run: change.jsonStripNulls,
    },
    json_text: { ...TEXT, run: convert.jsonString },
    json_type: { ...TEXT, run: convert.jsonType },
    json_value: { ...PATHED, run: extract.jsonValue },
    json_value_array: { ...PATHED, run: extract.jsonValueArray },
    json_value_array_json: { ...PATHED, run: extract.jsonValueArrayJson },
    json_value_json: { ...PATHED, run: extract.jsonValueJson },
    lax_bool: { takes: ["varchar"], gives: "boolean", run: convert.laxBool },
    lax_bools: { ...TEXT, run: convert.toArray(convert.laxBool, true) },
    lax_float64: { takes: ["varchar"], gives: "double", run: convert.laxFloat64 },
    lax_float64s: { ...TEXT, run: convert.toArray(convert.laxFloat64, true) },
    lax_int64: { takes: ["varchar"], gives: "bigint", run: convert.laxInt64 },
    lax_int64s: { ...TEXT, run: convert.toArray(convert.laxInt64, true) },
    lax_string: { ...TEXT, run: convert.laxString },
    lax_strings: { ...TEXT, run: convert.toArray(convert.laxString, true) },
    parse_json: { ...TEXT, run: (text: string) => parseJson(text) },
    round_json: { ...TEXT, run: (text: string) => parseJson(text, "round") },
    to_json: { takes: ["varchar", "any", "boolean"], gives: "varchar", run: toJson },
  },
};
