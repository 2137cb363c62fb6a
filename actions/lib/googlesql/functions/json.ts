import type { Family } from "../family.ts";
import * as json from "../scalars/json.ts";
import { toJsonString } from "../scalars/to-json.ts";

const PATHED = { takes: ["varchar", "varchar"], gives: "varchar" } as const;

/** JSON is DuckDB's, in BigQuery's order. https://cloud.google.com/bigquery/docs/reference/standard-sql/json_functions */
export const JSONS: Family = {
  scalars: {
    bool: "googlesql.json_bool($1)",
    float64: "googlesql.json_float64($1)",
    int64: "googlesql.json_int64($1)",
    json_type: "googlesql.json_type($1)",
    parse_json: "cast(googlesql_parse_json($1) as json)",
    to_json_string: "googlesql.to_json_string($1)",
  },
  macros: `
json_value(s varchar, p) as googlesql_json_value(s, p)
json_value(s json, p) as googlesql_json_value(cast(s as varchar), p)
json_query(s varchar, p) as googlesql_json_query(s, p)
json_query(s json, p) as cast(googlesql_json_query_json(cast(s as varchar), p) as json)
json_query_array(s varchar, p) as from_json(googlesql_json_query_array(s, p), '["VARCHAR"]')
json_query_array(s json, p) as list_transform(from_json(googlesql_json_query_array(cast(s as varchar), p), '["VARCHAR"]'), lambda one: cast(one as json))
json_value_array(s varchar, p) as from_json(googlesql_json_value_array(s, p), '["VARCHAR"]')
json_value_array(s json, p) as from_json(googlesql_json_value_array(cast(s as varchar), p), '["VARCHAR"]')
json_type(s json) as googlesql_json_type(cast(s as varchar))
json_int64(s json) as googlesql_json_int64(cast(s as varchar))
json_float64(s json) as googlesql_json_float64(cast(s as varchar))
json_bool(s json) as googlesql_json_bool(cast(s as varchar))
to_json_string(x) as googlesql_to_json_string(typeof(x), coalesce(cast(to_json(x) as varchar), 'null'))
`,
  scripts: {
    json_bool: { takes: ["varchar"], gives: "boolean", run: json.jsonBool },
    json_float64: { takes: ["varchar"], gives: "double", run: json.jsonFloat64 },
    json_int64: { takes: ["varchar"], gives: "bigint", run: json.jsonInt64 },
    json_query: { ...PATHED, run: json.jsonQuery },
    json_query_array: { ...PATHED, run: json.jsonQueryArray },
    json_query_json: { ...PATHED, run: json.jsonQueryJson },
    json_type: { takes: ["varchar"], gives: "varchar", run: json.jsonType },
    json_value: { ...PATHED, run: json.jsonValue },
    json_value_array: { ...PATHED, run: json.jsonValueArray },
    parse_json: { takes: ["varchar"], gives: "varchar", run: json.parseJson },
    to_json_string: { ...PATHED, run: toJsonString },
  },
};
