import { suggest } from "../graph/nearest.ts";
import { invalid, unsupported } from "./position.ts";
import type { Position, SqlError } from "./position.ts";

/**
 * Every function that BigQuery documents, by the page of
 * https://cloud.google.com/bigquery/docs/reference/standard-sql/functions-all that describes it, as of
 * November 2026. What has no entry in functions/ is refused by this name; what is not here is misspelt.
 */
const PAGES: Readonly<Record<string, string>> = {
  "AEAD encryption": `aead.decrypt_bytes aead.decrypt_string aead.encrypt deterministic_decrypt_bytes
    deterministic_decrypt_string deterministic_encrypt keys.add_key_from_raw_bytes keys.keyset_chain
    keys.keyset_from_json keys.keyset_length keys.keyset_to_json keys.new_keyset keys.new_wrapped_keyset
    keys.rewrap_keyset keys.rotate_keyset keys.rotate_wrapped_keyset`,
  Aggregate: `any_value array_agg array_concat_agg avg bit_and bit_or bit_xor count countif grouping
    logical_and logical_or max max_by min min_by string_agg sum`,
  "Approximate aggregate": `approx_count_distinct approx_quantiles approx_top_count approx_top_sum`,
  Array: `array array_concat array_first array_last array_length array_reverse array_slice
    array_to_string flatten generate_array generate_date_array generate_timestamp_array`,
  Bit: "bit_count",
  Conditional: "coalesce if ifnull nullif nullifzero zeroifnull",
  Conversion: "cast safe_cast parse_bignumeric parse_numeric",
  Date: `current_date date date_add date_diff date_from_unix_date date_sub date_trunc extract format_date
    last_day parse_date unix_date`,
  Datetime: `current_datetime datetime datetime_add datetime_diff datetime_sub datetime_trunc
    format_datetime parse_datetime`,
  Debugging: "error iferror iserror nulliferror",
  DLP: "dlp_deterministic_encrypt dlp_deterministic_decrypt dlp_key_chain",
  Geography: `st_angle st_area st_asbinary st_asgeojson st_astext st_azimuth st_boundary st_boundingbox
    st_buffer st_bufferwithtolerance st_centroid st_centroid_agg st_closestpoint st_clusterdbscan
    st_contains st_convexhull st_coveredby st_covers st_difference st_dimension st_disjoint st_distance
    st_dump st_dwithin st_endpoint st_equals st_extent st_exteriorring st_geogfrom st_geogfromgeojson
    st_geogfromtext st_geogfromwkb st_geogpoint st_geogpointfromgeohash st_geohash st_geometrytype
    st_hausdorffdistance st_hausdorffdwithin st_interiorrings st_intersection st_intersects
    st_intersectsbox st_isclosed st_iscollection st_isempty st_isring st_length st_lineinterpolatepoint
    st_linelocatepoint st_linesubstring st_makeline st_makepolygon st_makepolygonoriented st_maxdistance
    st_npoints st_numgeometries st_numpoints st_perimeter st_pointn st_regionstats st_simplify
    st_snaptogrid st_startpoint st_touches st_union st_union_agg st_within st_x st_y s2_cellidfrompoint
    s2_coveringcellids`,
  Hash: "farm_fingerprint md5 sha1 sha256 sha512",
  "HyperLogLog++": "hll_count.extract hll_count.init hll_count.merge hll_count.merge_partial",
  Interval: "justify_days justify_hours justify_interval make_interval",
  JSON: `bool float64 int64 json_array json_array_append json_array_insert json_extract
    json_extract_array json_extract_scalar json_extract_string_array json_flatten json_keys json_object
    json_query json_query_array json_remove json_set json_strip_nulls json_type json_value
    json_value_array lax_bool lax_float64 lax_int64 lax_string parse_json to_json to_json_string
    bool_array float64_array int64_array string_array lax_bool_array lax_float64_array lax_int64_array
    lax_string_array`,
  "KLL quantile": `kll_quantiles.extract_float64 kll_quantiles.extract_int64
    kll_quantiles.extract_point_float64 kll_quantiles.extract_point_int64 kll_quantiles.init_float64
    kll_quantiles.init_int64 kll_quantiles.merge_float64 kll_quantiles.merge_int64
    kll_quantiles.merge_partial kll_quantiles.merge_point_float64 kll_quantiles.merge_point_int64`,
  Mathematical: `abs acos acosh asin asinh atan atan2 atanh cbrt ceil ceiling cos cosh cosine_distance cot
    coth csc csch div exp euclidean_distance floor greatest ieee_divide is_inf is_nan least ln log log10
    mod pow power rand range_bucket round safe_add safe_divide safe_multiply safe_negate safe_subtract sec
    sech sign sin sinh sqrt tan tanh trunc`,
  "Machine learning and AI": `ai.classify ai.embed ai.forecast ai.generate ai.generate_bool
    ai.generate_double ai.generate_int ai.generate_table ai.if ai.score ai.similarity distance
    ml.bucketize ml.distance ml.feature_cross ml.hash_bucketize ml.imputer ml.label_encoder ml.lp_norm
    ml.max_abs_scaler ml.min_max_scaler ml.multi_hot_encoder ml.ngrams ml.normalizer ml.one_hot_encoder
    ml.polynomial_expand ml.predict ml.quantile_bucketize ml.robust_scaler ml.standard_scaler`,
  Navigation: "first_value lag last_value lead nth_value percentile_cont percentile_disc",
  Network: `net.host net.ip_from_string net.ip_net_mask net.ip_to_string net.ip_trunc net.ipv4_from_int64
    net.ipv4_to_int64 net.public_suffix net.reg_domain net.safe_ip_from_string`,
  Numbering: "cume_dist dense_rank ntile percent_rank rank row_number",
  Range:
    "generate_range_array range range_contains range_end range_intersect range_overlaps range_sessionize range_start",
  Search: "search vector_search",
  Security: "session_user",
  Statistical: `corr covar_pop covar_samp stddev stddev_pop stddev_samp var_pop var_samp variance`,
  String: `ascii byte_length char_length character_length chr code_points_to_bytes code_points_to_string
    collate concat contains_substr edit_distance ends_with format from_base32 from_base64 from_hex initcap
    instr left length lower lpad ltrim normalize normalize_and_casefold octet_length regexp_contains
    regexp_extract regexp_extract_all regexp_instr regexp_replace regexp_substr repeat replace reverse
    right rpad rtrim safe_convert_bytes_to_string soundex split starts_with string strpos substr substring
    to_base32 to_base64 to_code_points to_hex translate trim unicode upper`,
  Table: "appends changes external_object_transform gap_fill",
  "Text analysis": "bag_of_words text_analyze tf_idf",
  Time: "current_time format_time parse_time time time_add time_diff time_sub time_trunc",
  "Time series": "date_bucket datetime_bucket timestamp_bucket",
  Timestamp: `current_timestamp format_timestamp parse_timestamp timestamp timestamp_add timestamp_diff
    timestamp_micros timestamp_millis timestamp_seconds timestamp_sub timestamp_trunc unix_micros
    unix_millis unix_seconds`,
  Utility: "generate_uuid typeof",
};

/** Functions by page, in lower case. */
export const DOCUMENTED: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(PAGES).map(([page, names]) => [page, names.split(/\s+/)]),
);

/** The refusal of a function that has no entry: of BigQuery's own by its family, of others as misspelt. */
export function refuseFunction(name: string, at: Position): SqlError {
  const title = name.toUpperCase();
  for (const [page, names] of DOCUMENTED) {
    if (names.includes(name)) return unsupported(`The function ${title} (${page})`, at);
  }
  if (name.includes(".")) return unsupported(`The function ${name}`, at);
  const known = [...DOCUMENTED.values()].flat().map((one) => one.toUpperCase());
  return invalid(`there is no function ${title}${suggest(title, known)}`, at);
}
