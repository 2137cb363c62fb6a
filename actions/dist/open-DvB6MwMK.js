import { t as PipelineError } from "./errors-DzvLK5MJ.js";
import { t as suggest } from "./nearest-DY5KpP0Q.js";
import { i as quote, n as printType, r as literal, t as TYPES$1 } from "./types-BA_pD83B.js";
import { i as WEEKDAYS, t as parseScript } from "./parse-statement-CTNKn7Lf.js";
import { i as unsupported, r as invalid } from "./lex-CqSRt_C5.js";
import { t as describeStop } from "./stop-CwyM_cKU.js";
import { r as readPreview } from "./previews-DkasAkps.js";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createHash, randomUUID } from "node:crypto";
import { availableParallelism } from "node:os";
import { setTimeout } from "node:timers/promises";
// \0native
function load() {
	let missing;
	for (const from of [join(process.cwd(), "package.json"), import.meta.url]) try {
		return createRequire(from)("@duckdb/node-api");
	} catch (error) {
		if (error.code !== "MODULE_NOT_FOUND") throw error;
		missing = error;
	}
	throw missing;
}
const api = load();
api.ANY;
api.ARRAY;
const BIGINT = api.BIGINT;
api.BIGNUM;
api.BIT;
const BLOB = api.BLOB;
const BOOLEAN = api.BOOLEAN;
api.BaseDuckDBType;
api.DATE;
api.DECIMAL;
const DOUBLE = api.DOUBLE;
api.DuckDBAnyType;
api.DuckDBAppender;
api.DuckDBArrayLogicalType;
api.DuckDBArrayType;
api.DuckDBArrayValue;
api.DuckDBArrayVector;
api.DuckDBBigIntType;
api.DuckDBBigIntVector;
api.DuckDBBigNumType;
api.DuckDBBigNumVector;
api.DuckDBBindInfo;
api.DuckDBBitType;
api.DuckDBBitValue;
api.DuckDBBitVector;
api.DuckDBBlobType;
const DuckDBBlobValue = api.DuckDBBlobValue;
api.DuckDBBlobVector;
api.DuckDBBooleanType;
api.DuckDBBooleanVector;
api.DuckDBClientContext;
api.DuckDBConnection;
api.DuckDBDataChunk;
api.DuckDBDataChunkWriter;
api.DuckDBDateType;
api.DuckDBDateValue;
api.DuckDBDateVector;
api.DuckDBDecimal128Vector;
api.DuckDBDecimal16Vector;
api.DuckDBDecimal32Vector;
api.DuckDBDecimal64Vector;
api.DuckDBDecimalLogicalType;
api.DuckDBDecimalType;
api.DuckDBDecimalValue;
api.DuckDBDoubleType;
api.DuckDBDoubleVector;
api.DuckDBEnum16Vector;
api.DuckDBEnum32Vector;
api.DuckDBEnum8Vector;
api.DuckDBEnumLogicalType;
api.DuckDBEnumType;
api.DuckDBExtractedStatements;
api.DuckDBFloatType;
api.DuckDBFloatVector;
api.DuckDBFunctionInfo;
api.DuckDBGeometryLogicalType;
api.DuckDBGeometryType;
api.DuckDBGeometryValue;
api.DuckDBGeometryVector;
api.DuckDBHugeIntType;
api.DuckDBHugeIntVector;
const DuckDBInstance = api.DuckDBInstance;
api.DuckDBInstanceCache;
api.DuckDBIntegerLiteralType;
api.DuckDBIntegerType;
api.DuckDBIntegerVector;
api.DuckDBIntervalType;
api.DuckDBIntervalValue;
api.DuckDBIntervalVector;
api.DuckDBListLogicalType;
api.DuckDBListType;
api.DuckDBListValue;
api.DuckDBListVector;
api.DuckDBLogicalType;
api.DuckDBMapLogicalType;
api.DuckDBMapType;
api.DuckDBMapValue;
api.DuckDBMapVector;
api.DuckDBMaterializedResult;
api.DuckDBPendingResult;
api.DuckDBPendingResultState;
api.DuckDBPreparedStatement;
api.DuckDBResult;
api.DuckDBResultReader;
api.DuckDBSQLNullType;
const DuckDBScalarFunction = api.DuckDBScalarFunction;
api.DuckDBScalarFunctionBindInfo;
api.DuckDBScalarFunctionInfo;
api.DuckDBScalarFunctionInitInfo;
api.DuckDBSmallIntType;
api.DuckDBSmallIntVector;
api.DuckDBStringLiteralType;
api.DuckDBStructLogicalType;
api.DuckDBStructType;
api.DuckDBStructValue;
api.DuckDBStructVector;
api.DuckDBTableFunction;
api.DuckDBTableFunctionBindInfo;
api.DuckDBTableFunctionInfo;
api.DuckDBTableFunctionInitInfo;
api.DuckDBTimeNSType;
api.DuckDBTimeNSValue;
api.DuckDBTimeNSVector;
api.DuckDBTimeTZType;
api.DuckDBTimeTZValue;
api.DuckDBTimeTZVector;
api.DuckDBTimeType;
api.DuckDBTimeValue;
api.DuckDBTimeVector;
api.DuckDBTimestampMicrosecondsType;
api.DuckDBTimestampMicrosecondsValue;
api.DuckDBTimestampMillisecondsType;
api.DuckDBTimestampMillisecondsValue;
api.DuckDBTimestampMillisecondsVector;
api.DuckDBTimestampNanosecondsType;
api.DuckDBTimestampNanosecondsValue;
api.DuckDBTimestampNanosecondsVector;
api.DuckDBTimestampSecondsType;
api.DuckDBTimestampSecondsValue;
api.DuckDBTimestampSecondsVector;
api.DuckDBTimestampTZType;
api.DuckDBTimestampTZValue;
api.DuckDBTimestampTZVector;
api.DuckDBTimestampType;
api.DuckDBTimestampValue;
api.DuckDBTimestampVector;
api.DuckDBTinyIntType;
api.DuckDBTinyIntVector;
const DuckDBTypeId = api.DuckDBTypeId;
api.DuckDBUBigIntType;
api.DuckDBUBigIntVector;
api.DuckDBUHugeIntType;
api.DuckDBUHugeIntVector;
api.DuckDBUIntegerType;
api.DuckDBUIntegerVector;
api.DuckDBUSmallIntType;
api.DuckDBUSmallIntVector;
api.DuckDBUTinyIntType;
api.DuckDBUTinyIntVector;
api.DuckDBUUIDType;
api.DuckDBUUIDValue;
api.DuckDBUUIDVector;
api.DuckDBUnionLogicalType;
api.DuckDBUnionType;
api.DuckDBUnionValue;
api.DuckDBUnionVector;
api.DuckDBVarCharType;
api.DuckDBVarCharVector;
api.DuckDBVariantType;
api.DuckDBVariantValue;
api.DuckDBVariantVector;
api.DuckDBVector;
api.ENUM;
api.ENUM16;
api.ENUM32;
api.ENUM8;
api.FLOAT;
api.GEOMETRY;
api.HUGEINT;
api.INTEGER;
api.INTEGER_LITERAL;
api.INTERVAL;
api.JSDuckDBValueConverter;
api.JSToDuckDBValueConverter;
api.JsonDuckDBValueConverter;
api.LIST;
api.MAP;
api.ResultReturnType;
api.SMALLINT;
api.SQLNULL;
api.STRING_LITERAL;
api.STRUCT;
api.StatementType;
api.TIME;
api.TIMESTAMP;
api.TIMESTAMPTZ;
api.TIMESTAMP_MS;
api.TIMESTAMP_NS;
api.TIMESTAMP_S;
api.TIMETZ;
api.TIME_NS;
api.TINYINT;
api.UBIGINT;
api.UHUGEINT;
api.UINTEGER;
api.UNION;
api.USMALLINT;
api.UTINYINT;
api.UUID;
const VARCHAR = api.VARCHAR;
api.VARIANT;
api.__esModule;
api.arrayFromArrayValue;
api.arrayFromListValue;
api.arrayValue;
api.arrayValueFromArray;
api.bigintFromBigIntValue;
api.bigintFromNumeric;
api.bigintFromTimeNSValue;
api.bigintFromTimeValue;
api.bitValue;
api.bitValueFromBytes;
api.blobValue;
api.blobValueFromBytes;
api.booleanFromValue;
api.bytesFromBitValue;
api.bytesFromBlobValue;
api.bytesFromGeometryValue;
api.configurationOptionDescriptions;
api.createDuckDBValueConverter;
api.createToDuckDBValueConverter;
api.dateFromDateValue;
api.dateFromTimestampMillisecondsValue;
api.dateFromTimestampNanosecondsValue;
api.dateFromTimestampSecondsValue;
api.dateFromTimestampTZValue;
api.dateFromTimestampValue;
api.dateValue;
api.dateValueFromDate;
api.decimalValue;
api.decimalValueFromNumeric;
api.doubleFromDecimalValue;
api.double_to_hugeint;
api.double_to_uhugeint;
api.fromVariantValue;
api.geometryValue;
api.geometryValueFromBytes;
api.hugeint_to_double;
api.intervalValue;
api.intervalValueFromObject;
api.jsToDuckDBValue;
api.jsonNumberFromValue;
api.jsonObjectFromIntervalValue;
api.listValue;
api.listValueFromArray;
api.mapValue;
api.mapValueFromEntries;
api.nullConverter;
api.nullFromNull;
api.numberFromValue;
api.objectArrayFromMapValue;
api.objectFromIntervalValue;
api.objectFromStructValue;
api.objectFromTimeTZValue;
api.objectFromUnionValue;
api.quotedIdentifier;
api.quotedString;
api.readValue;
api.stringFromValue;
api.structValue;
api.structValueFromObject;
api.timeNSValue;
api.timeNSValueFromNanos;
api.timeTZValue;
api.timeTZValueFromObject;
api.timeValue;
api.timeValueFromMicros;
api.timestampMillisValue;
api.timestampMillisValueFromDate;
api.timestampNanosValue;
api.timestampNanosValueFromDate;
api.timestampSecondsValue;
api.timestampSecondsValueFromDate;
api.timestampTZValue;
api.timestampTZValueFromDate;
api.timestampValue;
api.timestampValueFromDate;
api.uhugeint_to_double;
api.unionValue;
api.unionValueFromObject;
api.unsupportedConverter;
api.unwritableConverter;
api.uuidValue;
api.uuidValueFromString;
api.valueFromBoolean;
api.valueFromNumber;
api.valueFromString;
api.variantValue;
api.variantValueFromJS;
const version = api.version;
// actions/lib/googlesql/run-time-failure.ts
/** Marks our own messages inside DuckDB's conversion errors. */
const FAILURE = "googlesql: ";
/**
* SQL of a value whose computation fails with the message, itself SQL. Not DuckDB's `error()`, which
* is volatile: TRY refuses it, and the optimiser must go round it.
*/
function fail$1(message, type) {
	const text = `'${FAILURE}' || ${message}`;
	if (type === "bigint[]") return `[cast(${text} as bigint)]`;
	return type === "varchar" || type === "boolean" ? `cast(cast(${text} as bigint) as ${type})` : `cast(${text} as ${type})`;
}
// actions/lib/googlesql/cast-macros.ts
/** What text GoogleSQL reads as a value, each as a regular expression of the whole text. */
const DAY = String.raw`\s*\d{1,4}-\d{1,2}-\d{1,2}`;
const CLOCK$1 = String.raw`(?:[ Tt]\d{1,2}:\d{1,2}:\d{1,2}(?:\.\d{0,6})?)?`;
const ZONE$1 = String.raw`(?: ?(?:[Zz]|UTC|[+-]\d{1,2}(?::?\d{2})?|[A-Za-z_]+(?:/[A-Za-z_]+)+))?\s*`;
const TEXTS = {
	int64: String.raw`\s*[+-]?(?:\d+|0[xX][0-9A-Fa-f]+)\s*`,
	float64: String.raw`(?i)\s*[+-]?(?:\d+\.?\d*(?:e[+-]?\d+)?|\.\d+(?:e[+-]?\d+)?|inf|infinity|nan)\s*`,
	numeric: String.raw`(?i)\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*`,
	bool: "(?i)true|false",
	date: String.raw`${DAY}\s*`,
	datetime: String.raw`${DAY}${CLOCK$1}\s*`,
	timestamp: `${DAY}${CLOCK$1}${ZONE$1}`,
	time: String.raw`\d{1,2}:\d{1,2}:\d{1,2}(?:\.\d{0,6})?`
};
/**
* CAST and SAFE_CAST by target, then by type of the value; CAST in capitals is either, TEXT(type)
* reads text strictly. https://cloud.google.com/bigquery/docs/reference/standard-sql/conversion_functions#cast
*/
const CASTS = String.raw`
int64(x bigint) as x
int64(x double) as CAST(round(x) as bigint)
int64(x NUMERIC) as CAST(x as bigint)
int64(x boolean) as cast(x as bigint)
int64(x varchar) as case when regexp_full_match(x, '\\s*-0[xX][0-9A-Fa-f]+\\s*') then - CAST(replace(trim(x), '-', '') as bigint) else TEXT(bigint) end
float64(x double) as x
float64(x bigint) as cast(x as double)
float64(x NUMERIC) as cast(x as double)
float64(x varchar) as TEXT(double)
numeric(x NUMERIC) as x
numeric(x bigint) as cast(x as NUMERIC)
numeric(x double) as ${"case when abs(x) < 4194304 then CAST(x as NUMERIC) else CAST(cast(x as varchar) as NUMERIC) end"}
numeric(x varchar) as TEXT(NUMERIC)
bool(x boolean) as x
bool(x bigint) as x <> 0
bool(x varchar) as TEXT(boolean)
string(x varchar) as x
string(x bigint) as cast(x as varchar)
string(x double) as ${`case when isnan(x) then 'NaN' when isinf(x) then cast(x as varchar) when x = 0 then '0'
  when cast(printf('%.15g', x) as double) = x then printf('%.15g', x) else printf('%.17g', x) end`}
string(x NUMERIC) as rtrim(rtrim(cast(x as varchar), '0'), '.')
string(x boolean) as cast(x as varchar)
string(x blob) as DECODE(x)
string(x date) as cast(x as varchar)
string(x time) as googlesql.clock_text(date '1970-01-01' + x)
string(x timestamp) as strftime(x, '%Y-%m-%d ') || googlesql.clock_text(x)
string(x timestamptz) as strftime(googlesql.civil(x), '%Y-%m-%d ') || googlesql.clock_text(googlesql.civil(x)) || '+00'
bytes(x blob) as x
bytes(x varchar) as encode(x)
date(x date) as x
date(x timestamp) as cast(x as date)
date(x timestamptz) as cast(googlesql.civil(x) as date)
date(x varchar) as TEXT(date)
datetime(x timestamp) as x
datetime(x date) as cast(x as timestamp)
datetime(x timestamptz) as googlesql.civil(x)
datetime(x varchar) as TEXT(timestamp)
timestamp(x timestamptz) as x
timestamp(x date) as googlesql.instant(cast(x as timestamp))
timestamp(x timestamp) as googlesql.instant(x)
timestamp(x varchar) as TEXT(timestamptz)
time(x time) as x
time(x timestamp) as cast(x as time)
time(x timestamptz) as cast(googlesql.civil(x) as time)
time(x varchar) as TEXT(time)
`;
/** A time of day with 0, 3 or 6 digits of a second, as BigQuery prints it. */
const CLOCK_TEXT = `clock_text(x timestamp) as strftime(x, '%H:%M:%S') || case
  when epoch_us(x) % 1000000 = 0 then '' when epoch_us(x) % 1000 = 0 then strftime(x, '.%g')
  else strftime(x, '.%f') end`;
/** Lines `name(x type) as body`, as macros.ts has them. */
function buildCastMacros() {
	const casts = CASTS.split(/\n(?=\w)/).map((line) => line.trim());
	return [
		CLOCK_TEXT,
		...casts.filter(Boolean).map((line) => `cast_${fillCast(line, "cast")}`),
		...casts.filter(Boolean).map((line) => `try_cast_${fillCast(line, "try_cast")}`)
	];
}
function fillCast(line, cast) {
	const target = line.slice(0, line.indexOf("("));
	return line.replaceAll("CAST(", `${cast}(`).replaceAll(/DECODE\((\w+)\)/g, cast === "cast" ? "decode($1)" : "try(decode($1))").replaceAll(/TEXT\((\w+)\)/g, (_, type) => {
		const otherwise = fail$1(`'"' || x || '" is no ${target.toUpperCase()}'`, type);
		const failing = cast === "cast" ? ` when x is not null then ${otherwise}` : "";
		return `case when regexp_full_match(x, '${TEXTS[target]}') then ${cast}(x as ${type})${failing} end`;
	});
}
// actions/lib/googlesql/functions/aggregates.ts
const NOT_TEXT = fail$1("'STRING_AGG needs STRING'", "varchar");
/** https://cloud.google.com/bigquery/docs/reference/standard-sql/aggregate_functions */
const AGGREGATE_FUNCTIONS = {
	scalars: { grouping: "cast(grouping($1) as bigint)" },
	aggregates: {
		any_value: "any_value(@)",
		approx_count_distinct: "count(@)",
		approx_quantiles: "googlesql.quantiles(list(@1), $2)",
		approx_top_count: "googlesql.top_count(list(@1), $2)",
		approx_top_sum: "googlesql.top_sum(list(@2), $3)",
		array_agg: "list(@)",
		array_concat_agg: "flatten(list(@))",
		avg: "googlesql.avg(sum(@), count(@), $1)",
		bit_and: "bit_and(@)",
		bit_or: "bit_or(@)",
		bit_xor: "bit_xor(@)",
		corr: "googlesql.corr(corr(@), regr_count(@))",
		count: "count(@)",
		countif: "count(@)",
		covar_pop: "covar_pop(@)",
		covar_samp: "covar_samp(@)",
		logical_and: "bool_and(@)",
		logical_or: "bool_or(@)",
		max: "max(@)",
		max_by: "arg_max_null(@)",
		min: "min(@)",
		min_by: "arg_min_null(@)",
		stddev: "stddev_samp(@)",
		stddev_pop: "stddev_pop(@)",
		stddev_samp: "stddev_samp(@)",
		string_agg: "string_agg(@)",
		sum: "googlesql.sum(sum(@), $1)",
		var_pop: "var_pop(@)",
		var_samp: "var_samp(@)",
		variance: "var_samp(@)"
	},
	macros: `
sum(total hugeint) as cast(total as bigint)
sum(total double) as total
sum(total NUMERIC) as total
sum(total, x bigint) as cast(total as bigint)
sum(total, x double) as total
sum(total, x NUMERIC) as cast(total as NUMERIC)
avg(total hugeint, n bigint) as case when n > 0 then cast(total as double) / n end
avg(total double, n bigint) as case when n > 0 then total / n end
avg(total NUMERIC, n bigint) as case when n > 0 then googlesql.divide_numeric(total, cast(n as NUMERIC)) end
avg(total, n, x bigint) as case when n > 0 then cast(total as double) / n end
avg(total, n, x double) as case when n > 0 then total / n end
avg(total, n, x NUMERIC) as case when n > 0 then googlesql.divide_numeric(total, cast(n as NUMERIC)) end
least_of(low, high, has_nan) as case when has_nan then high else low end
corr(r, n) as case when n >= 2 then r end
first_of_each(a) as case when a is null then null when len(a) <= 1000 then list_filter(a, lambda e, i: list_position(a, e) = i) else list_concat(list_distinct(a), case when len(list_filter(a, lambda e: e is null)) > 0 then a[list_position(a, null):list_position(a, null)] else a[2:1] end) end
text_only(x varchar) as x
text_only(x bigint) as ${NOT_TEXT}
text_only(x double) as ${NOT_TEXT}
text_only(x NUMERIC) as ${NOT_TEXT}
text_only(x blob) as ${NOT_TEXT}
quantiles_of(a, n) as case when a is not null then list_transform(range(0, n + 1), lambda i: a[greatest((i * len(a) + n - 1) // n, 1)]) end
quantiles(a, n) as googlesql.quantiles_of(list_sort(a, 'ASC', 'NULLS FIRST'), n)
counts_of(a, vs) as list_transform(vs, lambda v: struct_pack(c := -len(list_filter(a, lambda e: e is not distinct from v.v)), v := v.v))
first_counts(counts, n) as list_transform(list_slice(list_sort(counts), 1, n), lambda e: struct_pack(value := e.v, count := cast(-e.c as bigint)))
top_count(a, n) as googlesql.first_counts(googlesql.counts_of(a, list_distinct(list_transform(a, lambda e: struct_pack(v := e)))), n)
weigh(a, v) as list_sum(list_transform(list_filter(a, lambda e: e.v is not distinct from v), lambda e: e.w))
sums_of(a, vs) as list_transform(vs, lambda v: struct_pack(is_null := googlesql.weigh(a, v.v) is null, s := -googlesql.weigh(a, v.v), v := v.v))
first_sums(sums, n) as list_transform(list_slice(list_sort(sums), 1, n), lambda e: struct_pack(value := e.v, sum := googlesql.sum(-e.s)))
top_sum(a, n) as googlesql.first_sums(googlesql.sums_of(a, list_distinct(list_transform(a, lambda e: struct_pack(v := e.v)))), case when len(list_filter(a, lambda e: e.w < 0)) > 0 then ${fail$1("'APPROX_TOP_SUM with a negative weight'", "bigint")} else n end)
`
};
/** How many arguments an aggregate takes, where it is not one. */
const AGGREGATE_ARGUMENTS = {
	approx_quantiles: [2, 2],
	approx_top_count: [2, 2],
	approx_top_sum: [3, 3],
	corr: [2, 2],
	covar_pop: [2, 2],
	covar_samp: [2, 2],
	max_by: [2, 2],
	min_by: [2, 2],
	string_agg: [1, 2]
};
/** Which aggregates take ORDER BY and LIMIT, which IGNORE NULLS; those that ignore NULL unless told not to. */
const ORDERED = /* @__PURE__ */ new Set([
	"array_agg",
	"array_concat_agg",
	"string_agg"
]);
const NULLS = {
	approx_quantiles: "ignore",
	array_agg: "respect",
	array_concat_agg: "ignore",
	string_agg: "ignore"
};
// actions/lib/googlesql/functions/arrays.ts
const EMPTY = fail$1("'the array has no elements'", "bigint");
const STEP$1 = "'GENERATE_ARRAY with a step of 0'";
const TEXT = fail$1("'ARRAY_TO_STRING needs an array of STRING or BYTES'", "varchar");
/** https://cloud.google.com/bigquery/docs/reference/standard-sql/array_functions */
const ARRAYS = {
	scalars: {
		array_first: "googlesql.array_first($1)",
		array_last: "googlesql.array_last($1)",
		array_length: "cast(len($1) as bigint)",
		array_reverse: "list_reverse($1)",
		array_slice: "googlesql.array_slice($1, $2, $3)",
		array_to_string: ["googlesql.array_to_string($1, $2)", "googlesql.array_to_string($1, $2, $3)"],
		generate_array: ["googlesql.generate_array($1, $2, 1)", "googlesql.generate_array($1, $2, $3)"]
	},
	macros: `
array_offset(a, i) as case when i < 0 or i >= len(a) then a[${fail$1("'array index ' || i || ' is out of bounds'", "bigint")}] else a[i + 1] end
array_safe_offset(a, i) as case when i >= 0 then a[i + 1] end
array_first(a) as case when len(a) = 0 then a[${EMPTY}] else a[1] end
array_last(a) as case when len(a) = 0 then a[${EMPTY}] else a[len(a)] end
slice_start(n, i) as case when i < 0 then greatest(i + n, 0) else i end
array_slice(a, i, j) as case when a is null or i is null or j is null then null else list_slice(a, googlesql.slice_start(len(a), i) + 1, googlesql.slice_start(len(a), j) + 1) end
join_all(a, s, nothing) as case when a is null or s is null then null when len(a) = 0 then nothing else list_reduce(a, lambda p, q: p || s || q) end
join_known(a, s, nothing) as googlesql.join_all(list_filter(a, lambda e: e is not null), s, nothing)
join_or(a, s, n, nothing) as case when n is not null then googlesql.join_all(list_transform(a, lambda e: coalesce(e, n)), s, nothing) end
array_to_string(a varchar[], s varchar) as googlesql.join_known(a, s, '')
array_to_string(a blob[], s blob) as googlesql.join_known(a, s, unhex(''))
array_to_string(a bigint[], s varchar) as ${TEXT}
array_to_string(a double[], s varchar) as ${TEXT}
array_to_string(a NUMERIC[], s varchar) as ${TEXT}
array_to_string(a varchar[], s varchar, n varchar) as googlesql.join_or(a, s, n, '')
array_to_string(a blob[], s blob, n blob) as googlesql.join_or(a, s, n, unhex(''))
array_to_string(a bigint[], s varchar, n varchar) as ${TEXT}
array_to_string(a double[], s varchar, n varchar) as ${TEXT}
array_to_string(a NUMERIC[], s varchar, n varchar) as ${TEXT}
generate_array(a bigint, b bigint, step bigint) as case when step = 0 then ${fail$1(STEP$1, "bigint[]")} else generate_series(a, b, step) end
generate_array(a double, b double, step double) as case when step = 0 or isnan(a) or isnan(b) or not isfinite(step) then [${fail$1("'GENERATE_ARRAY with a step of 0, NaN or infinity'", "double")}] else list_filter(list_transform(range(0, cast(greatest(floor((b - a) / step), -2) as bigint) + 2), lambda i: a + i * step), lambda e: case when step > 0 then e <= b else e >= b end) end
generate_array(a NUMERIC, b NUMERIC, step NUMERIC) as case when step = 0 then [${fail$1(STEP$1, "NUMERIC")}] else list_filter(list_transform(range(0, cast(greatest(floor((b - a) / step), -2) as bigint) + 2), lambda i: cast(a + i * step as NUMERIC)), lambda e: case when step > 0 then e <= b else e >= b end) end
generate_days(a date, b date, step interval) as cast(generate_series(cast(a as timestamp), cast(b as timestamp), step) as date[])
generate_months(a date, b date, step bigint) as case when a is not null and b is not null then list_filter(list_transform(range(0, greatest(date_diff('month', a, b), -1) // step + 1), lambda googlesql_n: cast(a + to_months(cast(googlesql_n * step as integer)) as date)), lambda googlesql_d: googlesql_d <= b) end
generate_instants(a timestamptz, b timestamptz, step interval) as generate_series(a, b, step)
`
};
// actions/lib/googlesql/functions/conditions.ts
/** https://cloud.google.com/bigquery/docs/reference/standard-sql/conditional_expressions */
const CONDITIONS = { scalars: {
	coalesce: "coalesce($*)",
	error: "error($1)",
	if: "case when $1 then $2 else $3 end",
	ifnull: "coalesce($1, $2)",
	nullif: "nullif($1, $2)",
	nullifzero: "nullif($1, 0)",
	zeroifnull: "coalesce($1, cast(0 as bigint))"
} };
// actions/lib/googlesql/functions/conversions.ts
const DIGITS = String.raw`(?:,*\d[\d,]*(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?`;
const LEADING = String.raw`\s*(?:[+-]\s*)?${DIGITS}\s*`;
const TRAILING = String.raw`\s*${DIGITS}\s*[+-]\s*`;
const NO_NUMERIC = fail$1(`'"' || x || '" is no NUMERIC'`, "NUMERIC");
const TOO_LARGE = fail$1("'the value has more digits than its type'", "NUMERIC");
const TOO_LONG_TEXT = fail$1("'the value is longer than its type'", "varchar");
/** https://cloud.google.com/bigquery/docs/reference/standard-sql/conversion_functions */
const CONVERSIONS = {
	scalars: { parse_numeric: "googlesql.parse_numeric($1)" },
	macros: String.raw`
bare_number(x) as regexp_replace(x, '[\s,]', '', 'g')
parse_numeric(x varchar) as case when regexp_full_match(x, '${LEADING}') then cast(googlesql.bare_number(x) as NUMERIC) when regexp_full_match(x, '${TRAILING}') then cast(right(googlesql.bare_number(x), 1) || left(googlesql.bare_number(x), -1) as NUMERIC) when x is not null then ${NO_NUMERIC} end
fits_numeric(x, p, s) as case when abs(x) >= cast('1' || repeat('0', p - s) as hugeint) then ${TOO_LARGE} else x end
fit_numeric(x, p, s) as googlesql.fits_numeric(googlesql.round_numeric(x, s, 'ROUND_HALF_AWAY_FROM_ZERO'), p, s)
fit_length(x varchar, n bigint) as case when length(x) > n then ${TOO_LONG_TEXT} else x end
fit_length(x blob, n bigint) as case when octet_length(x) > n then encode(${TOO_LONG_TEXT}) else x end
`
};
// actions/lib/googlesql/functions/dates.ts
const LATE_DAYS = "(date_part('dow', d) - first + 7) % 7";
/** https://cloud.google.com/bigquery/docs/reference/standard-sql/date_functions */
const DATES = {
	scalars: {
		current_date: ["current_date", "cast(timezone($1, now()) as date)"],
		current_datetime: ["googlesql.civil(now())", "timezone($1, now())"],
		current_timestamp: "now()",
		date: [
			"googlesql.cast_date($1)",
			"cast(timezone($2, googlesql.timestamp_only($1)) as date)",
			"make_date($1, $2, $3)"
		],
		date_from_unix_date: "(date '1970-01-01' + cast($1 as integer))",
		datetime: [
			"googlesql.cast_datetime($1)",
			"googlesql.datetime($1, $2)",
			"make_timestamp($1, $2, $3, $4, $5, cast($6 as double))"
		],
		string: ["googlesql.cast_string($1)"],
		time: ["googlesql.cast_time($1)", "make_time($1, $2, cast($3 as double))"],
		timestamp: ["googlesql.cast_timestamp($1)", "timezone($2, googlesql.cast_datetime($1))"],
		timestamp_micros: "make_timestamptz($1)",
		timestamp_millis: "make_timestamptz($1 * 1000)",
		timestamp_seconds: "make_timestamptz($1 * 1000000)",
		unix_date: "cast($1 - date '1970-01-01' as bigint)",
		unix_micros: "googlesql.unix($1, 1)",
		unix_millis: "googlesql.unix($1, 1000)",
		unix_seconds: "googlesql.unix($1, 1000000)"
	},
	macros: `
-- TIMESTAMP to UTC's clock and back; DuckDB's own functions of time zones are many times slower.
civil(t timestamptz) as make_timestamp(epoch_us(t))
civil(t timestamp) as t
civil(t date) as t
civil(t time) as t
instant(t timestamp) as make_timestamptz(epoch_us(t))
trunc_to(d date, part varchar) as cast(date_trunc(part, d) as date)
trunc_to(d timestamp, part varchar) as date_trunc(part, d)
trunc_to(d timestamptz, part varchar) as googlesql.instant(date_trunc(part, googlesql.civil(d)))
week_start(d timestamp, first integer) as date_trunc('day', d) - to_days(cast(${LATE_DAYS} as integer))
trunc_week(d date, first integer) as d - cast(${LATE_DAYS} as integer)
trunc_week(d timestamp, first integer) as googlesql.week_start(d, first)
trunc_week(d timestamptz, first integer) as googlesql.instant(googlesql.week_start(googlesql.civil(d), first))
date_add(d date, i interval) as cast(d + i as date)
date_sub(d date, i interval) as cast(d - i as date)
datetime_add(d timestamp, i interval) as d + i
datetime_sub(d timestamp, i interval) as d - i
timestamp_add(d timestamptz, i interval) as googlesql.instant(googlesql.civil(d) + i)
timestamp_sub(d timestamptz, i interval) as googlesql.instant(googlesql.civil(d) - i)
date_diff(a date, b date, part varchar) as date_diff(part, b, a)
datetime_diff(a timestamp, b timestamp, part varchar) as date_diff(part, b, a)
timestamp_diff(a timestamptz, b timestamptz, micros bigint) as (epoch_us(a) - epoch_us(b)) // micros
week_diff(a date, b date, first integer) as (googlesql.trunc_week(a, first) - googlesql.trunc_week(b, first)) // 7
week_diff(a timestamp, b timestamp, first integer) as date_diff('day', googlesql.trunc_week(b, first), googlesql.trunc_week(a, first)) // 7
last_day(d date, part varchar, n integer) as cast(date_trunc(part, d) + to_months(n) - to_days(1) as date)
last_day(d timestamp, part varchar, n integer) as cast(date_trunc(part, d) + to_months(n) - to_days(1) as date)
unix(t timestamptz, micros bigint) as (epoch_us(t) - (epoch_us(t) % micros + micros) % micros) // micros
date_only(d date) as d
datetime_only(t timestamp) as t
timestamp_only(t timestamptz) as t
datetime(d date, t time) as d + t
datetime(t timestamptz, zone varchar) as timezone(zone, t)
`
};
// actions/lib/googlesql/scalars/farm-fingerprint.ts
/**
* FarmHash's Fingerprint64: https://github.com/google/farmhash (farmhashna), as FARM_FINGERPRINT is
* documented to be. All arithmetic is that of 64 bit words that wrap around.
*/
const K0 = 14097894508562428199n;
const K1 = 13011662864482103923n;
const K2 = 11160318154034397263n;
const MASK = (1n << 64n) - 1n;
const wrap = (value) => value & MASK;
const mul = (a, b) => wrap(a * b);
const rotate = (value, by) => by === 0n ? value : wrap(value >> by | value << 64n - by);
const shiftMix = (value) => value ^ value >> 47n;
function hash16(u, v, by) {
	const a = shiftMix(mul(u ^ v, by));
	return mul(shiftMix(mul(v ^ a, by)), by);
}
/** The fingerprint of the bytes, INT64. */
function farmFingerprint(bytes) {
	const { length } = bytes;
	const hash = length <= 16 ? hashUpTo16(bytes) : length <= 32 ? hashUpTo32(bytes) : length <= 64 ? hashUpTo64(bytes) : hashLong(bytes);
	return BigInt.asIntN(64, hash);
}
function hashUpTo16(bytes) {
	const { length } = bytes;
	const by = K2 + BigInt(length) * 2n;
	if (length >= 8) {
		const a = wrap(bytes.readBigUInt64LE(0) + K2);
		const b = bytes.readBigUInt64LE(length - 8);
		return hash16(wrap(mul(rotate(b, 37n), by) + a), mul(wrap(rotate(a, 25n) + b), by), by);
	}
	if (length >= 4) {
		const a = BigInt(bytes.readUInt32LE(0));
		return hash16(wrap(BigInt(length) + (a << 3n)), BigInt(bytes.readUInt32LE(length - 4)), by);
	}
	if (length === 0) return K2;
	const at = (index) => BigInt(bytes[index] ?? 0);
	const y = at(0) + (at(length >> 1) << 8n);
	const z = BigInt(length) + (at(length - 1) << 2n);
	return mul(shiftMix(mul(y, K2) ^ mul(z, K0)), K2);
}
function hashUpTo32(bytes) {
	const { length } = bytes;
	const by = K2 + BigInt(length) * 2n;
	const a = mul(bytes.readBigUInt64LE(0), K1);
	const b = bytes.readBigUInt64LE(8);
	const c = mul(bytes.readBigUInt64LE(length - 8), by);
	const d = mul(bytes.readBigUInt64LE(length - 16), K2);
	return hash16(wrap(rotate(wrap(a + b), 43n) + rotate(c, 30n) + d), wrap(a + rotate(wrap(b + K2), 18n) + c), by);
}
function hashUpTo64(bytes) {
	const { length } = bytes;
	const by = K2 + BigInt(length) * 2n;
	const a = mul(bytes.readBigUInt64LE(0), K2);
	const b = bytes.readBigUInt64LE(8);
	const c = mul(bytes.readBigUInt64LE(length - 8), by);
	const d = mul(bytes.readBigUInt64LE(length - 16), K2);
	const y = wrap(rotate(wrap(a + b), 43n) + rotate(c, 30n) + d);
	const z = hash16(y, wrap(a + rotate(wrap(b + K2), 18n) + c), by);
	const e = mul(bytes.readBigUInt64LE(16), by);
	const f = bytes.readBigUInt64LE(24);
	const g = mul(wrap(y + bytes.readBigUInt64LE(length - 32)), by);
	const h = mul(wrap(z + bytes.readBigUInt64LE(length - 24)), by);
	return hash16(wrap(rotate(wrap(e + f), 43n) + rotate(g, 30n) + h), wrap(e + rotate(wrap(f + a), 18n) + g), by);
}
function weak32(bytes, at, [first, second]) {
	const [w, x, y, z] = [
		0,
		8,
		16,
		24
	].map((by) => bytes.readBigUInt64LE(at + by));
	const a = wrap(first + w);
	const c = wrap(a + x + y);
	const b = wrap(rotate(wrap(second + a + z), 21n) + rotate(c, 44n));
	return [wrap(c + z), wrap(b + a)];
}
function hashLong(bytes) {
	const { length } = bytes;
	const word = (at) => bytes.readBigUInt64LE(at);
	const seed = 81n;
	let x = seed;
	let y = wrap(seed * K1 + 113n);
	let z = mul(shiftMix(wrap(y * K2 + 113n)), K2);
	let v = [0n, 0n];
	let w = [0n, 0n];
	x = wrap(x * K2 + word(0));
	const end = Math.floor((length - 1) / 64) * 64;
	for (let at = 0; at < end; at += 64) {
		x = mul(rotate(wrap(x + y + v[0] + word(at + 8)), 37n), K1);
		y = mul(rotate(wrap(y + v[1] + word(at + 48)), 42n), K1);
		x ^= w[1];
		y = wrap(y + v[0] + word(at + 40));
		z = mul(rotate(wrap(z + w[0]), 33n), K1);
		v = weak32(bytes, at, [mul(v[1], K1), wrap(x + w[0])]);
		w = weak32(bytes, at + 32, [wrap(z + w[1]), wrap(y + word(at + 16))]);
		[z, x] = [x, z];
	}
	const by = wrap(K1 + ((z & 255n) << 1n));
	const last = length - 64;
	w = [wrap(w[0] + BigInt(length - 1 & 63)), w[1]];
	v = [wrap(v[0] + w[0]), v[1]];
	w = [wrap(w[0] + v[0]), w[1]];
	x = mul(rotate(wrap(x + y + v[0] + word(last + 8)), 37n), by);
	y = mul(rotate(wrap(y + v[1] + word(last + 48)), 42n), by);
	x ^= mul(w[1], 9n);
	y = wrap(y + v[0] * 9n + word(last + 40));
	z = mul(rotate(wrap(z + w[0]), 33n), by);
	v = weak32(bytes, last, [mul(v[1], by), wrap(x + w[0])]);
	w = weak32(bytes, last + 32, [wrap(z + w[1]), wrap(y + word(last + 16))]);
	[z, x] = [x, z];
	return hash16(wrap(hash16(v[0], w[0], by) + mul(shiftMix(y), K0) + z), wrap(hash16(v[1], w[1], by) + x), by);
}
// actions/lib/googlesql/scalars/bytes.ts
/**
* BYTES. Most functions of text do for bytes too when each byte is taken for a character (Latin-1), U+0100
* for the byte 0, which text in DuckDB cannot hold everywhere.
*/
function toLatin(bytes) {
	return bytes.toString("latin1").replaceAll("\0", "Ā");
}
function fromLatin(text) {
	return Buffer.from(text.replaceAll("Ā", "\0"), "latin1");
}
/** As DuckDB writes a list of integers. */
function listBytes(bytes) {
	return `[${[...bytes].join(", ")}]`;
}
const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
/** RFC 4648. */
function toBase32(bytes) {
	const text = ([...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("").match(/.{1,5}/g) ?? []).map((five) => BASE32[Number.parseInt(five.padEnd(5, "0"), 2)]).join("");
	return text.padEnd(Math.ceil(text.length / 8) * 8, "=");
}
function fromBase32(text) {
	const digits = text.replace(/=+$/, "");
	if (!(text.length % 8 === 0 && [
		0,
		2,
		4,
		5,
		7
	].includes(digits.length % 8)) || !/^[A-Z2-7]*$/.test(digits)) throw new Error("googlesql: this is no Base32");
	const bits = Array.from(digits).map((one) => BASE32.indexOf(one).toString(2).padStart(5, "0")).join("");
	return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}
/** Bytes that are no UTF-8 become U+FFFD. */
function safeConvert(bytes) {
	return bytes.toString("utf8");
}
function sha512(bytes) {
	return createHash("sha512").update(bytes).digest();
}
// actions/lib/googlesql/functions/hashing.ts
/** https://cloud.google.com/bigquery/docs/reference/standard-sql/hash_functions */
const HASHING = {
	scalars: {
		farm_fingerprint: "googlesql.farm_fingerprint($1)",
		md5: "unhex(md5($1))",
		sha1: "unhex(sha1($1))",
		sha256: "unhex(sha256($1))",
		sha512: "googlesql.sha512($1)"
	},
	macros: `
farm_fingerprint(x varchar) as googlesql_farm_fingerprint(encode(x))
farm_fingerprint(x blob) as googlesql_farm_fingerprint(x)
sha512(x varchar) as googlesql_sha512(encode(x))
sha512(x blob) as googlesql_sha512(x)
`,
	scripts: {
		farm_fingerprint: {
			takes: ["blob"],
			gives: "bigint",
			run: farmFingerprint
		},
		sha512: {
			takes: ["blob"],
			gives: "blob",
			run: sha512
		}
	}
};
// actions/lib/googlesql/scalars/exponent.ts
/** An exponent has two digits at least: `1e+05`. */
function padExponent(text) {
	return text.replace(/e([+-])(\d)$/, "e$10$2");
}
// actions/lib/googlesql/scalars/format.ts
/** What FORMAT prints: https://cloud.google.com/bigquery/docs/reference/standard-sql/string_functions#format_string */
const SPECIFIER = /%([-+ #0']*)(\d+|\*)?(?:\.(\d+|\*)?)?([A-Za-z%])/g;
/** `told` is JSON of a list, each a letter of the type and DuckDB's text, or null for NULL. */
function formatText(format, told) {
	const args = JSON.parse(told);
	if (format.replaceAll(SPECIFIER, "").includes("%")) throw fail("a specifier that is none");
	let [at, isNull] = [0, false];
	const take = () => {
		if (at >= args.length) throw fail("too few arguments");
		at += 1;
		return args[at - 1] ?? null;
	};
	const count = (text) => {
		if (text !== "*") return text === void 0 ? void 0 : Number(text);
		const value = take();
		if (value?.startsWith("i")) return Number(value.slice(1));
		throw fail("a width that is no INT64");
	};
	const printed = format.replaceAll(SPECIFIER, (whole, flags, wide, exact, kind = "") => {
		if (kind === "%") {
			if (whole !== "%%") throw fail("%% with flags");
			return "%";
		}
		const width = count(wide) ?? 0;
		const precision = whole.includes(".") ? count(exact) ?? 0 : void 0;
		if (width < 0 || (precision ?? 0) < 0) throw fail("a negative width");
		const value = take();
		if (value === null && kind !== "t" && kind !== "T") isNull = true;
		return pad(isNull ? "" : printOne(kind, value, {
			flags,
			precision
		}), {
			flags,
			width,
			isNumber: /[dioxXfFeEgG]/.test(kind)
		});
	});
	if (at < args.length) throw fail("too many arguments");
	return isNull ? null : printed;
}
function fail(problem) {
	return /* @__PURE__ */ new Error(`googlesql: FORMAT with ${problem}`);
}
function pad(text, { flags, width, isNumber }) {
	const missing = Math.max(0, width - Array.from(text).length);
	if (flags.includes("-")) return text + " ".repeat(missing);
	if (!flags.includes("0") || !isNumber || /inf|nan/i.test(text)) return " ".repeat(missing) + text;
	const front = /^[-+ ]?(?:0[xX])?/.exec(text)?.[0] ?? "";
	return front + "0".repeat(missing) + text.slice(front.length);
}
function printOne(kind, told, layout) {
	const { flags, precision } = layout;
	if (kind === "t" || kind === "T") {
		const text = printValue(told, kind === "T");
		return precision === void 0 ? text : Array.from(text).slice(0, precision).join("");
	}
	const [type, value] = [told?.charAt(0) ?? "", told?.slice(1) ?? ""];
	if (kind === "s") {
		if (type !== "s") throw fail("%s of what is no STRING");
		return precision === void 0 ? value : Array.from(value).slice(0, precision).join("");
	}
	if (/[dioxX]/.test(kind)) {
		if (type !== "i") throw fail(`%${kind} of what is no INT64`);
		return printInteger(kind, BigInt(value), layout);
	}
	if (!/[fFeEgG]/.test(kind)) throw fail(`%${kind}, which is not supported`);
	if (type !== "f" && !(type === "n" && /[fF]/.test(kind))) throw fail(`%${kind} of what is no number of its kinds`);
	const isNegative = value.startsWith("-");
	const size = printSize(kind, [type, isNegative ? value.slice(1) : value], layout);
	return sign(isNegative, flags) + (flags.includes("'") ? group(size) : size);
}
function sign(isNegative, flags) {
	if (isNegative) return "-";
	return flags.includes("+") ? "+" : flags.includes(" ") ? " " : "";
}
function group(text) {
	return text.replace(/^\d+/, (whole) => whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ","));
}
function printInteger(kind, value, { flags, precision }) {
	const size = value < 0n ? -value : value;
	const base = kind === "o" ? 8 : /[xX]/.test(kind) ? 16 : 10;
	if (flags.includes("'") && base !== 10) throw fail("grouped digits but decimal ones");
	const digits = size.toString(base).padStart(precision ?? 1, "0");
	const shown = flags.includes("'") ? group(digits) : digits;
	const prefix = flags.includes("#") && size !== 0n ? base === 16 ? "0x" : base === 8 ? "0" : "" : "";
	const text = sign(value < 0n, flags) + prefix + shown;
	return kind === "X" ? text.toUpperCase() : text;
}
function printSize(kind, [type, text], { flags, precision: digits = 6 }) {
	if (/[a-z]/.test(text.replace(/e[+-]?\d+$/, ""))) return /[FEG]/.test(kind) ? text.toUpperCase() : text;
	const lower = kind.toLowerCase();
	let printed = "";
	if (lower === "f") printed = printFixed(text, {
		digits,
		isDecimal: type === "n"
	});
	else if (lower === "e") printed = padExponent(Number(text).toExponential(digits));
	else printed = printGeneral(Number(text), digits === 0 ? 1 : digits, flags.includes("#"));
	return /[EG]/.test(kind) ? printed.toUpperCase() : printed;
}
/** C's %g: as %e where the exponent is far, else as %f, without trailing zeros. */
function printGeneral(value, digits, isFull) {
	const scientific = value.toExponential(digits - 1);
	const exponent = Number(scientific.split("e")[1]);
	const trim = (text) => isFull || !text.includes(".") ? text : text.replace(/\.?0+$/, "");
	if (exponent >= -4 && exponent < digits) return trim(value.toFixed(digits - 1 - exponent));
	const [mantissa = ""] = scientific.split("e");
	return padExponent(`${trim(mantissa)}e${exponent < 0 ? "-" : "+"}${Math.abs(exponent)}`);
}
/** The exact value rounded: a double half to even, as C does; a NUMERIC half away from zero. */
function printFixed(text, { digits, isDecimal }) {
	const [top, bottom] = isDecimal ? ratioOfDecimal(text) : ratioOfDouble(text);
	const scaled = top * 10n ** BigInt(digits);
	const [whole, twice] = [scaled / bottom, scaled % bottom * 2n];
	const isUp = twice > bottom || twice === bottom && (isDecimal || whole % 2n === 1n);
	const all = String(isUp ? whole + 1n : whole).padStart(digits + 1, "0");
	return digits === 0 ? all : `${all.slice(0, -digits)}.${all.slice(-digits)}`;
}
function ratioOfDecimal(text) {
	const [whole = "", fraction = ""] = text.split(".");
	return [BigInt(whole + fraction), 10n ** BigInt(fraction.length)];
}
/** A double is exactly its binary digits. */
function ratioOfDouble(text) {
	let [value, bottom] = [Number(text), 1n];
	for (; !Number.isInteger(value); bottom *= 2n) value *= 2;
	return [BigInt(value), bottom];
}
/** %t, and %T, which is a literal or constructor. */
function printValue(told, isLiteral) {
	if (told === null) return "NULL";
	const type = told.charAt(0);
	const value = /[cz]/.test(type) ? printInstant$2(told) : told.slice(1);
	if (type === "a") return `[${JSON.parse(value).map((one) => printValue(one, isLiteral)).join(", ")}]`;
	if (type === "f") return printFloat$1(value, isLiteral);
	if (type === "y") return printBytes(value, isLiteral);
	if (!isLiteral || type === "i" || type === "o") return value;
	if (type === "n") return `NUMERIC "${value}"`;
	if (type === "d") return `DATE "${value}"`;
	if (type === "c") return `DATETIME "${value}"`;
	if (type === "z") return `TIMESTAMP "${value}"`;
	return quoteText(value);
}
/** With no, three or six digits of a second; a TIMESTAMP in UTC. */
function printInstant$2(told) {
	const text = told.slice(1).replace(/\.?(?:000){1,2}$/, "");
	return told.startsWith("z") ? `${text}+00` : text;
}
function printFloat$1(text, isLiteral) {
	const value = Number(text.replace(/inf$/, "Infinity"));
	if (!Number.isFinite(value)) return isLiteral ? `CAST("${text}" AS FLOAT64)` : text;
	const size = Math.abs(value);
	if (size !== 0 && (size >= 0x38d7ea4c68000 || size < 1e-4)) return padExponent(value.toExponential());
	return Number.isInteger(value) ? `${value}.0` : String(value);
}
const ESCAPES = {
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t",
	"\\": "\\\\"
};
function quoteText(text) {
	const mark = text.includes("\"") && !text.includes("'") ? "'" : "\"";
	return mark + text.replaceAll(/[\n\r\t\\]/g, (one) => ESCAPES[one] ?? one).replaceAll(mark, `\\${mark}`) + mark;
}
function printBytes(hex, isLiteral) {
	const text = Buffer.from(hex, "hex").toString("latin1");
	const shown = (isLiteral ? quoteText(text) : text).replaceAll(/[^ -~]/g, (one) => `\\x${one.charCodeAt(0).toString(16).padStart(2, "0")}`);
	return isLiteral ? `b${shown}` : shown;
}
// actions/lib/googlesql/functions/formatting.ts
/** FORMAT's arguments as text that begins with their type. */
const TOLD = {
	bigint: "'i' || cast(x as varchar)",
	double: "'f' || cast(x as varchar)",
	NUMERIC: "'n' || rtrim(rtrim(cast(x as varchar), '0'), '.')",
	boolean: "'o' || cast(x as varchar)",
	varchar: "'s' || x",
	blob: "'y' || hex(x)",
	date: "'d' || cast(x as varchar)",
	timestamp: "'c' || strftime(x, '%Y-%m-%d %H:%M:%S.%f')",
	timestamptz: "'z' || strftime(googlesql.civil(x), '%Y-%m-%d %H:%M:%S.%f')"
};
const SCALAR = Object.entries(TOLD).map(([type, told]) => `tell(x ${type}) as ${told}`);
const LISTS = Object.entries(TOLD).map(([type, told]) => `tell(x ${type}[]) as 'a' || cast(to_json(list_transform(x, lambda one: ${told.replaceAll(/\bx\b/g, "one")})) as varchar)`);
/** https://cloud.google.com/bigquery/docs/reference/standard-sql/format-elements#format_string */
const FORMATTING = {
	macros: [...SCALAR, ...LISTS].join("\n"),
	scripts: { format: {
		takes: ["varchar", "varchar"],
		gives: "varchar",
		run: formatText
	} }
};
// actions/lib/googlesql/scalars/json.ts
const TOKEN = /"(?:[^"\\]|\\.)*"|[[\]{}]|[^\s[\]{}:,"]+/g;
/** Throws SyntaxError for what is no JSON. */
function readJson$1(text) {
	JSON.parse(text);
	const tokens = text.match(TOKEN) ?? [];
	let at = 0;
	const next = () => {
		const token = tokens[at] ?? "";
		at += 1;
		if (token === "{") {
			const entries = [];
			while (tokens[at] !== "}") {
				const key = JSON.parse(tokens[at] ?? "");
				at += 1;
				entries.push([key, next()]);
			}
			at += 1;
			return {
				kind: "object",
				entries
			};
		}
		if (token === "[") {
			const items = [];
			while (tokens[at] !== "]") items.push(next());
			at += 1;
			return {
				kind: "array",
				items
			};
		}
		return {
			kind: "scalar",
			text: token
		};
	};
	return next();
}
function printJson(value) {
	if (value.kind === "array") return `[${value.items.map(printJson).join(",")}]`;
	if (value.kind === "object") return `{${value.entries.map(([key, one]) => `${JSON.stringify(key)}:${printJson(one)}`).join(",")}}`;
	return value.text.startsWith("\"") ? JSON.stringify(JSON.parse(value.text)) : value.text;
}
/** As BigQuery keeps JSON: keys sorted, the first of equal ones, numbers in their shortest form. */
function parseJson(text) {
	try {
		return printJson(settle(readJson$1(text)));
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		throw new Error("googlesql: the text is no JSON", { cause: error });
	}
}
function settle(value) {
	if (value.kind === "array") return {
		kind: "array",
		items: value.items.map(settle)
	};
	if (value.kind === "object") {
		const first = new Map(value.entries.toReversed());
		return {
			kind: "object",
			entries: [...first.keys()].toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))).map((key) => [key, settle(first.get(key))])
		};
	}
	return /^[-\d]/.test(value.text) ? {
		kind: "scalar",
		text: settleNumber(value.text)
	} : value;
}
function settleNumber(text) {
	if (/^-?\d+$/.test(text)) {
		const whole = BigInt(text);
		if (whole >= -(2n ** 63n) && whole < 2n ** 64n) return String(whole);
	}
	const value = Number(text);
	const digits = (one) => one.replace(/e.*$/i, "").replaceAll(/[^\d]|^-?0\.?0*|\.?0+$/g, "");
	const isExact = digits(text).replace(/0+$/, "") === digits(String(value)).replace(/0+$/, "");
	if (!Number.isFinite(value) || !isExact) throw new Error(`googlesql: ${text} cannot be kept in JSON without loss`);
	return printDouble(value);
}
/** The shortest text that reads as the same number, marked as no whole number. */
function printDouble(value) {
	const text = String(value);
	if (!/^-?\d+$/.test(text)) return padExponent(text);
	if (Math.abs(value) < 0x38d7ea4c68000) return `${text}.0`;
	return padExponent(value.toExponential());
}
const STEP = /\.([^.[\]"'*\s$]+)|\."((?:[^"\\]|\\.)+)"|\[(\d+)\]|\['([^']+)'\]|\["([^"]+)"\]/y;
/** The steps of a JSONPath, undefined where it is none that BigQuery knows. */
function readPath(path) {
	if (!path.startsWith("$")) return void 0;
	const steps = [];
	STEP.lastIndex = 1;
	for (let at = 1; at < path.length; at = STEP.lastIndex) {
		STEP.lastIndex = at;
		const found = STEP.exec(path);
		if (!found) return void 0;
		const [, plain, quoted, index, single, double] = found;
		steps.push(index === void 0 ? plain ?? quoted ?? single ?? double ?? "" : Number(index));
	}
	return steps;
}
function find(text, path) {
	let value;
	try {
		value = readJson$1(text);
	} catch (error) {
		if (error instanceof SyntaxError) return void 0;
		throw error;
	}
	for (const step of readPath(path) ?? []) {
		if (value?.kind === "object") value = value.entries.find(([key]) => key === String(step))?.[1];
		else value = value?.kind === "array" && typeof step === "number" ? value.items[step] : void 0;
		if (value?.kind === "scalar" && value.text === "") return void 0;
	}
	return value;
}
const isNull = (value) => value.kind === "scalar" && value.text === "null";
function readScalar(value) {
	if (value.kind !== "scalar" || isNull(value)) return null;
	return value.text.startsWith("\"") ? JSON.parse(value.text) : value.text;
}
function jsonValue(text, path) {
	const value = find(text, path);
	return value ? readScalar(value) : null;
}
/** Of JSON in a STRING, null is SQL's. */
function jsonQuery(text, path) {
	const value = find(text, path);
	return value && !isNull(value) ? printJson(value) : null;
}
function jsonQueryJson(text, path) {
	const value = find(text, path);
	return value ? printJson(value) : null;
}
/** JSON of a list of texts, as are the elements. */
function jsonQueryArray(text, path) {
	const value = find(text, path);
	return value?.kind === "array" ? JSON.stringify(value.items.map(printJson)) : null;
}
function jsonValueArray(text, path) {
	const value = find(text, path);
	if (value?.kind !== "array") return null;
	return value.items.every((item) => item.kind === "scalar") ? JSON.stringify(value.items.map(readScalar)) : null;
}
function jsonType(text) {
	const value = readJson$1(text);
	if (value.kind !== "scalar") return value.kind;
	if (value.text.startsWith("\"")) return "string";
	if (value.text === "null") return "null";
	return /^[tf]/.test(value.text) ? "boolean" : "number";
}
/** A JSON number without a fraction, in INT64's range. */
function jsonInt64(text) {
	const value = Number(text);
	if (/^-?\d+$/.test(text) && BigInt.asIntN(64, BigInt(text)) === BigInt(text)) return BigInt(text);
	if (/^[-\d]/.test(text) && Number.isSafeInteger(value)) return BigInt(value);
	throw new Error(`googlesql: the JSON ${jsonType(text)} is no INT64`);
}
function jsonFloat64(text) {
	if (jsonType(text) !== "number") throw new Error(`googlesql: the JSON ${jsonType(text)} is no FLOAT64`);
	return Number(text);
}
function jsonBool(text) {
	if (jsonType(text) !== "boolean") throw new Error(`googlesql: the JSON ${jsonType(text)} is no BOOL`);
	return text === "true";
}
// actions/lib/googlesql/scalars/to-json.ts
/**
* JSON text of a value, from DuckDB's JSON of it and DuckDB's name of its type.
* https://cloud.google.com/bigquery/docs/reference/standard-sql/json_functions#json_encodings
*/
function toJsonString(type, json) {
	return print(readType(type), readJson$1(json));
}
/** `STRUCT(a BIGINT, "b c" VARCHAR[])` and its like. */
function readType(text) {
	if (text.endsWith("[]")) return {
		name: "list",
		element: readType(text.slice(0, -2))
	};
	if (!text.startsWith("STRUCT(")) return { name: text };
	return {
		name: "struct",
		fields: (text.slice(7, -1).match(/(?:"(?:[^"]|"")*"|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|[^,()"])+/g) ?? []).map((field) => readType(field.trim().replace(/^(?:"(?:[^"]|"")*"|\S+) /, "")))
	};
}
function print(type, value) {
	if (value.kind === "scalar" && value.text === "null" && type.name !== "JSON") return "null";
	if (value.kind === "array" && type.element) {
		const { element } = type;
		return `[${value.items.map((item) => print(element, item)).join(",")}]`;
	}
	if (value.kind === "object" && type.fields) return `{${value.entries.map(([key, one], index) => `${JSON.stringify(key)}:${print(type.fields?.[index] ?? type, one)}`).join(",")}}`;
	if (type.name === "JSON") return printJson(value);
	const known = PRINTS.find(([pattern]) => pattern.test(type.name));
	if (!known || value.kind !== "scalar") throw new Error(`googlesql: TO_JSON_STRING of DuckDB's ${type.name}`);
	return known[1](value.text);
}
const asText = (text) => JSON.stringify(JSON.parse(text));
const MOST = 2n ** 53n;
const PRINTS = [
	[/^VARCHAR$|^DATE$|^TIME$/, asText],
	[/^BOOLEAN$|^INTEGER$/, (text) => text],
	[/^BIGINT$/, (text) => BigInt(text) > MOST || BigInt(text) < -MOST ? `"${text}"` : text],
	[/^DECIMAL\(38,9\)$/, printNumeric],
	[/^DOUBLE$/, (text) => printFloat(text)],
	[/^TIMESTAMP$/, (text) => printInstant$1(text)],
	[/^TIMESTAMP WITH TIME ZONE$/, (text) => {
		if (!text.endsWith("+00\"")) throw new Error("googlesql: a TIMESTAMP out of UTC");
		return printInstant$1(text).replace("+00\"", "Z\"");
	}]
];
/** With no, three or six digits of a second. */
function printInstant$1(text) {
	return text.replace(" ", "T").replace(/\.\d+/, (one) => one.padEnd(one.length > 4 ? 7 : 4, "0"));
}
/** DuckDB's JSON has a double of it: below a million, its nine decimals are certain. */
function printNumeric(text) {
	const value = Number(text);
	if (Math.abs(value) >= 1e6) throw new Error("googlesql: TO_JSON_STRING of so large a NUMERIC");
	const plain = value.toFixed(9).replace(/\.?0+$/, "");
	return plain.includes(".") ? `"${plain}"` : plain;
}
/** 1 for 1.0, and an exponent from 1e15 on. */
function printFloat(text) {
	const value = Number(text);
	if (!Number.isFinite(value)) throw new Error("googlesql: TO_JSON_STRING of what is not finite");
	const size = Math.abs(value);
	return padExponent(size !== 0 && (size >= 0x38d7ea4c68000 || size < 1e-4) ? value.toExponential() : String(value));
}
// actions/lib/googlesql/functions/json.ts
const PATHED = {
	takes: ["varchar", "varchar"],
	gives: "varchar"
};
/** JSON is DuckDB's, in BigQuery's order. https://cloud.google.com/bigquery/docs/reference/standard-sql/json_functions */
const JSONS = {
	scalars: {
		bool: "googlesql.json_bool($1)",
		float64: "googlesql.json_float64($1)",
		int64: "googlesql.json_int64($1)",
		json_type: "googlesql.json_type($1)",
		parse_json: "cast(googlesql_parse_json($1) as json)",
		to_json_string: "googlesql.to_json_string($1)"
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
		json_bool: {
			takes: ["varchar"],
			gives: "boolean",
			run: jsonBool
		},
		json_float64: {
			takes: ["varchar"],
			gives: "double",
			run: jsonFloat64
		},
		json_int64: {
			takes: ["varchar"],
			gives: "bigint",
			run: jsonInt64
		},
		json_query: {
			...PATHED,
			run: jsonQuery
		},
		json_query_array: {
			...PATHED,
			run: jsonQueryArray
		},
		json_query_json: {
			...PATHED,
			run: jsonQueryJson
		},
		json_type: {
			takes: ["varchar"],
			gives: "varchar",
			run: jsonType
		},
		json_value: {
			...PATHED,
			run: jsonValue
		},
		json_value_array: {
			...PATHED,
			run: jsonValueArray
		},
		parse_json: {
			takes: ["varchar"],
			gives: "varchar",
			run: parseJson
		},
		to_json_string: {
			...PATHED,
			run: toJsonString
		}
	}
};
// actions/lib/googlesql/scalars/rounding.ts
/**
* ROUND and TRUNC of the number that a FLOAT64 exactly is, to so many places: 2.675 is a little less,
* and rounds to 2.67. DuckDB multiplies first, which rounds; SQL asks here only where that may tell.
*/
function roundDouble(x, places) {
	const n = Number(places);
	if (!Number.isFinite(x) || n > 100) return x;
	if (n >= 0) return Math.sign(x) * Number(toFixed(Math.abs(x), n));
	const whole = BigInt(Math.trunc(Math.abs(x)));
	const unit = 10n ** BigInt(Math.min(-n, 400));
	return Math.sign(x) * Number((whole + unit / 2n) / unit * unit);
}
function truncDouble(x, places) {
	const n = Number(places);
	if (!Number.isFinite(x) || n > 100) return x;
	if (n < 0) {
		const unit = 10n ** BigInt(Math.min(-n, 400));
		return Math.sign(x) * Number(BigInt(Math.trunc(Math.abs(x))) / unit * unit);
	}
	const text = toFixed(Math.abs(x), 100);
	return Math.sign(x) * Number(text.slice(0, text.length - 100 + n));
}
/** From 1e21 on a double is whole, and toFixed would write an exponent. */
function toFixed(x, places) {
	return x < 1e21 ? x.toFixed(places) : `${BigInt(x)}.${"0".repeat(places)}`;
}
// actions/lib/googlesql/functions/numbers.ts
const ZERO$2 = fail$1("'division by zero'", "bigint");
const ZERO_NUMERIC = fail$1("'division by zero'", "NUMERIC");
const RANGE = fail$1("'floating point overflow, or an argument that the function is not defined for'", "double");
const of = (name) => fail$1(`'${name} of NUMERIC is not supported'`, "NUMERIC");
const BUCKETS = fail$1("'RANGE_BUCKET needs bounds in ascending order without NULL or NaN'", "bigint");
/** https://cloud.google.com/bigquery/docs/reference/standard-sql/mathematical_functions */
const NUMBERS$1 = {
	scalars: {
		abs: "abs($1)",
		acos: "googlesql.acos($1)",
		acosh: "googlesql.acosh($1)",
		asin: "googlesql.asin($1)",
		asinh: "googlesql.asinh($1)",
		atan: "googlesql.atan($1)",
		atan2: "googlesql.atan2($1, $2)",
		atanh: "googlesql.atanh($1)",
		bit_count: "googlesql.bit_count($1)",
		cbrt: "googlesql.cbrt($1)",
		ceil: "googlesql.ceil($1)",
		ceiling: "googlesql.ceil($1)",
		cos: "googlesql.cos($1)",
		cosh: "googlesql.cosh($1)",
		cosine_distance: "googlesql.cosine_distance($1, $2)",
		cot: "googlesql.cot($1)",
		coth: "googlesql.coth($1)",
		csc: "googlesql.csc($1)",
		csch: "googlesql.csch($1)",
		div: "googlesql.div($1, $2)",
		euclidean_distance: "googlesql.euclidean_distance($1, $2)",
		exp: "googlesql.exp($1)",
		floor: "googlesql.floor($1)",
		ieee_divide: "googlesql.ieee_divide($1, $2)",
		is_inf: "googlesql.is_inf($1)",
		is_nan: "googlesql.is_nan($1)",
		ln: "googlesql.ln($1)",
		log: ["googlesql.ln($1)", "googlesql.log($1, $2)"],
		log10: "googlesql.log10($1)",
		mod: "googlesql.mod($1, $2)",
		pow: "googlesql.pow($1, $2)",
		power: "googlesql.pow($1, $2)",
		rand: "random()",
		range_bucket: "googlesql.range_bucket($1, $2)",
		round: [
			"googlesql.round($1)",
			"googlesql.round($1, $2)",
			"googlesql.round($1, $2, $3)"
		],
		safe_add: "try(googlesql.in_range(googlesql.add($1, $2)))",
		safe_divide: "googlesql.safe_divide($1, $2)",
		safe_multiply: "try(googlesql.in_range(googlesql.multiply($1, $2)))",
		safe_negate: "try(-($1))",
		safe_subtract: "try(googlesql.in_range(googlesql.subtract($1, $2)))",
		sec: "googlesql.sec($1)",
		sech: "googlesql.sech($1)",
		sign: "googlesql.sign($1)",
		sin: "googlesql.sin($1)",
		sinh: "googlesql.sinh($1)",
		sqrt: "googlesql.sqrt($1)",
		tan: "googlesql.tan($1)",
		tanh: "googlesql.tanh($1)",
		trunc: ["googlesql.trunc($1)", "googlesql.trunc($1, $2)"]
	},
	macros: `
-- FLOAT64 out of finite arguments is finite, or an error.
finite(y, x) as case when isfinite(y) or not isfinite(x) then y when y is not null then ${RANGE} end
in_range(y double) as case when isinf(y) then ${RANGE} else y end
in_range(y bigint) as y
in_range(y NUMERIC) as y
wave(y, x) as case when isfinite(x) then y else cast('nan' as double) * x end
acos(x double) as googlesql.finite(acos(x), x)
acosh(x double) as googlesql.finite(acosh(x), x)
asin(x double) as googlesql.finite(asin(x), x)
asinh(x double) as asinh(x)
atan(x double) as atan(x)
atan2(y double, x double) as atan2(y, x)
atanh(x double) as googlesql.finite(atanh(x), x)
cos(x double) as googlesql.wave(cos(x), x)
cosh(x double) as googlesql.finite(cosh(x), x)
cot(x double) as googlesql.finite(1 / googlesql.wave(tan(x), x), x)
coth(x double) as googlesql.finite(1 / tanh(x), x)
csc(x double) as googlesql.finite(1 / googlesql.wave(sin(x), x), x)
csch(x double) as googlesql.finite(1 / sinh(x), x)
sec(x double) as googlesql.finite(1 / googlesql.wave(cos(x), x), x)
sech(x double) as 1 / cosh(x)
sin(x double) as googlesql.wave(sin(x), x)
sinh(x double) as googlesql.finite(sinh(x), x)
tan(x double) as googlesql.wave(tan(x), x)
tanh(x double) as tanh(x)
-- DuckDB's cbrt is a unit in the last place off: 27 has 3.0000000000000004.
cbrt_closer(x, y) as case when y * y * y = x or not isfinite(y) or y = 0 then y else y - (y * y * y - x) / (3 * y * y) end
cbrt(x double) as googlesql.cbrt_closer(x, cbrt(x))
bit_count(x bigint) as cast(bit_count(x) as bigint)
bit_count(x blob) as cast(bit_count(cast(x as bit)) as bigint)
cosine_distance(a double[], b double[]) as case when list_inner_product(a, a) = 0 or list_inner_product(b, b) = 0 then ${RANGE} else list_cosine_distance(a, b) end
euclidean_distance(a double[], b double[]) as list_distance(a, b)
bucket(x, a) as case when x is null or a is null then null when len(list_filter(a, lambda e: e is null)) > 0 or list_sort(a) <> a then ${BUCKETS} else cast(len(list_filter(a, lambda e: e <= x)) as bigint) end
range_bucket(x double, a double[]) as case when isnan(x) then null when len(list_filter(a, lambda e: isnan(e))) > 0 then ${BUCKETS} else googlesql.bucket(x, a) end
range_bucket(x bigint, a bigint[]) as googlesql.bucket(x, a)
range_bucket(x NUMERIC, a NUMERIC[]) as googlesql.bucket(x, a)
range_bucket(x, a) as googlesql.bucket(x, a)
safe_divide(a bigint, b bigint) as case when b <> 0 then cast(a as double) / cast(b as double) end
safe_divide(a double, b double) as case when b <> 0 and (isfinite(a / b) or not isfinite(a) or isnan(b)) then a / b end
safe_divide(a NUMERIC, b NUMERIC) as case when b <> 0 then try(googlesql.divide_numeric(a, b)) end
ieee_divide(a double, b double) as a / b
is_inf(x double) as isinf(x)
is_nan(x double) as isnan(x)
div(a bigint, b bigint) as case when b = 0 then ${ZERO$2} else a // b end
div(a NUMERIC, b NUMERIC) as case when b = 0 then ${ZERO_NUMERIC} else cast(googlesql.units(a) // googlesql.units(b) as NUMERIC) end
mod(a bigint, b bigint) as case when b = 0 then ${ZERO$2} when b = -1 then 0 else a % b end
mod(a NUMERIC, b NUMERIC) as case when b = 0 then ${ZERO_NUMERIC} else cast(a % b as NUMERIC) end
sign(x bigint) as cast(sign(x) as bigint)
sign(x double) as case when isnan(x) then x else cast(sign(x) as double) end
sign(x NUMERIC) as cast(sign(x) as NUMERIC)
ceil(x bigint) as cast(x as double)
ceil(x double) as ceil(x)
ceil(x NUMERIC) as cast(ceil(x) as NUMERIC)
floor(x bigint) as cast(x as double)
floor(x double) as floor(x)
floor(x NUMERIC) as cast(floor(x) as NUMERIC)
-- NaN is smaller than any number, and compares with none
nan_rank(x double) as case when isnan(x) then 0 when x is not null then 1 end
nan_rank(x) as case when x is not null then 1 end
unordered(a double, b double) as isnan(a) or isnan(b)
unordered(a, b) as false
is_unordered(x double) as isnan(x)
is_unordered(x) as false
-- A product that is whole or half need not be exactly so: then the number itself is looked at.
trunc_double(x double, n bigint) as case when n between 1 and 22 and x * pow(10.0, n) % 1 <> 0 then trunc(x * pow(10.0, n)) / pow(10.0, n) else googlesql_trunc(x, n) end
exp_double(x double) as googlesql.finite(exp(x), x)
log_double(x double, b double) as googlesql.finite(ln(x) / ln(b), x * b)
pow_double(x double, b double) as case when x = 1 or b = 0 then 1 when x = -1 and isinf(b) then 1 else googlesql.finite(pow(x, b), x * b) end
round(x bigint) as cast(x as double)
round(x double) as round(x)
round(x NUMERIC) as cast(round(x) as NUMERIC)
round(x bigint, n bigint) as round(cast(x as double), cast(n as integer))
round(x double, n bigint) as case when abs(x * pow(10.0, n)) % 1 = 0.5 then googlesql_round(x, n) else round(x, cast(n as integer)) end
round(x NUMERIC, n bigint, mode varchar) as googlesql.round_numeric(x, n, mode)
round(x NUMERIC, n bigint) as googlesql.round_numeric(x, n, 'ROUND_HALF_AWAY_FROM_ZERO')
trunc(x bigint) as cast(x as double)
trunc(x double) as trunc(x)
trunc(x NUMERIC) as cast(trunc(x) as NUMERIC)
trunc(x double, n bigint) as googlesql.trunc_double(x, n)
trunc(x bigint, n bigint) as googlesql.trunc_double(cast(x as double), n)
trunc(x NUMERIC, n bigint) as case when n < -29 then 0 else googlesql.of_units(googlesql.units(x) // googlesql.place(n) * googlesql.place(n)) end
ln(x double) as ln(x)
log10(x double) as log10(x)
sqrt(x double) as sqrt(x)
exp(x double) as googlesql.exp_double(x)
exp(x bigint) as googlesql.exp_double(cast(x as double))
ln(x bigint) as ln(x)
log(x double, b double) as googlesql.log_double(x, b)
log(x bigint, b bigint) as googlesql.log_double(cast(x as double), cast(b as double))
log10(x bigint) as log10(x)
pow(x double, b double) as googlesql.pow_double(x, b)
pow(x bigint, b bigint) as googlesql.pow_double(cast(x as double), cast(b as double))
sqrt(x bigint) as sqrt(x)
exp(x NUMERIC) as ${of("EXP")}
ln(x NUMERIC) as ${of("LN")}
log(x NUMERIC, b NUMERIC) as ${of("LOG")}
log10(x NUMERIC) as ${of("LOG10")}
pow(x NUMERIC, b NUMERIC) as ${of("POW")}
sqrt(x NUMERIC) as ${of("SQRT")}
`,
	scripts: {
		round: {
			takes: ["double", "bigint"],
			gives: "double",
			run: roundDouble
		},
		trunc: {
			takes: ["double", "bigint"],
			gives: "double",
			run: truncDouble
		}
	}
};
/**
* NUMERIC, exact: taken apart as a whole number of units of 1e-9, and rounded half away from zero.
* https://cloud.google.com/bigquery/docs/reference/standard-sql/data-types#decimal_types
*/
const NUMERIC = { macros: `
units(x NUMERIC) as case when abs(x) < 10000000000000000000 then cast(x * 1000000000 as hugeint) else cast(replace(cast(x as varchar), '.', '') as hugeint) end
of_units(u hugeint) as cast(u as decimal(38, 0)) * cast(0.000000001 as decimal(10, 9))
divide_half_away(a hugeint, b hugeint) as a // b + case when abs(a % b) >= abs(b) - abs(a % b) then sign(a) * sign(b) else 0 end
-- Exact while the divisor is under 1e20; an error beyond.
divide_units(a hugeint, b hugeint) as a // b * 1000000000 + googlesql.divide_half_away(a % b * 1000000000, b)
divide_numeric(a, b) as case when b = 0 then ${fail$1("'division by zero'", "NUMERIC")} else googlesql.of_units(googlesql.divide_units(googlesql.units(a), googlesql.units(b))) end
round_units(u hugeint, p hugeint) as googlesql.divide_half_away(u, p) * p
even_units(u hugeint, p hugeint) as case when abs(u % p) = p - abs(u % p) and u // p % 2 = 0 then u // p * p else googlesql.round_units(u, p) end
place(n bigint) as cast('1' || repeat('0', 9 - least(greatest(n, -29), 9)) as hugeint)
round_numeric(x NUMERIC, n bigint, mode varchar) as case when n is null then null when n < -29 then 0 when mode = 'ROUND_HALF_EVEN' then googlesql.of_units(googlesql.even_units(googlesql.units(x), googlesql.place(n))) when mode = 'ROUND_HALF_AWAY_FROM_ZERO' then googlesql.of_units(googlesql.round_units(googlesql.units(x), googlesql.place(n))) when mode is not null then ${fail$1("'ROUND knows only ROUND_HALF_EVEN and ROUND_HALF_AWAY_FROM_ZERO'", "NUMERIC")} end
` };
// actions/lib/googlesql/functions/operators.ts
const ZERO = "'division by zero'";
const NEGATIVE = "'shift by a negative number of bits'";
const SHIFT = fail$1(NEGATIVE, "bigint");
const SHIFT_BYTES = fail$1(NEGATIVE, "blob");
/** https://cloud.google.com/bigquery/docs/reference/standard-sql/operators */
const OPERATORS = { macros: `
add(a bigint, b bigint) as a + b
add(a double, b double) as a + b
add(a NUMERIC, b NUMERIC) as cast(a + b as NUMERIC)
add(a date, b bigint) as a + cast(b as integer)
add(a bigint, b date) as b + cast(a as integer)
add(a date, b interval) as a + b
add(a timestamp, b interval) as a + b
add(a timestamptz, b interval) as googlesql.instant(googlesql.civil(a) + b)
subtract(a bigint, b bigint) as a - b
subtract(a double, b double) as a - b
subtract(a NUMERIC, b NUMERIC) as cast(a - b as NUMERIC)
subtract(a date, b bigint) as a - cast(b as integer)
subtract(a date, b interval) as a - b
subtract(a timestamp, b interval) as a - b
subtract(a timestamptz, b interval) as googlesql.instant(googlesql.civil(a) - b)
multiply(a bigint, b bigint) as a * b
multiply(a double, b double) as a * b
multiply(a NUMERIC, b NUMERIC) as cast(a * b as NUMERIC)
divide(a bigint, b bigint) as case when b = 0 then ${fail$1(ZERO, "double")} else cast(a as double) / cast(b as double) end
divide(a double, b double) as case when b = 0 then ${fail$1(ZERO, "double")} else a / b end
divide(a NUMERIC, b NUMERIC) as googlesql.divide_numeric(a, b)
-- Shifts take INT64 for 64 bits without sign.
unsigned(x bigint) as case when x < 0 then cast(x as hugeint) + 18446744073709551616 else cast(x as hugeint) end
signed(x hugeint) as cast(case when x >= 9223372036854775808 then x - 18446744073709551616 else x end as bigint)
shift_left(x bigint, n bigint) as case when n < 0 then ${SHIFT} when n > 63 then 0 when n = 0 then x else googlesql.signed((googlesql.unsigned(x) % (cast(1 as hugeint) << (64 - n))) << n) end
shift_right(x bigint, n bigint) as case when n < 0 then ${SHIFT} when n > 63 then 0 when n = 0 then x else googlesql.signed(googlesql.unsigned(x) >> n) end
shift_left(x blob, n bigint) as case when n < 0 then ${SHIFT_BYTES} else cast(cast(x as bit) << cast(least(n, 8 * octet_length(x)) as integer) as blob) end
shift_right(x blob, n bigint) as case when n < 0 then ${SHIFT_BYTES} else cast(cast(x as bit) >> cast(least(n, 8 * octet_length(x)) as integer) as blob) end
bit_and(a bigint, b bigint) as a & b
bit_and(a blob, b blob) as cast(cast(a as bit) & cast(b as bit) as blob)
bit_or(a bigint, b bigint) as a | b
bit_or(a blob, b blob) as cast(cast(a as bit) | cast(b as bit) as blob)
bit_xor(a bigint, b bigint) as xor(a, b)
bit_xor(a blob, b blob) as cast(xor(cast(a as bit), cast(b as bit)) as blob)
bit_not(a bigint) as ~ a
bit_not(a blob) as cast(~ cast(a as bit) as blob)
` };
// actions/lib/googlesql/scalars/patterns.ts
/** How many groups a regular expression captures: GoogleSQL gives the one group, or the whole match. */
function countGroups(pattern) {
	const plain = pattern.replaceAll(/\\[\s\S]|\[\^?\]?(?:\\[\s\S]|\[:\w+:\]|[^\]])*\]/g, "");
	return BigInt([...plain.matchAll(/\((?!\?)|\(\?P?</g)].length);
}
/**
* Where in the text, from the position on, the nth of the matches is, from 1; 0 if there are fewer. Each is
* sought by its text after the one before: RE2 finds the leftmost, and without anchors the same text
* matches wherever it stands.
*/
function placeMatch(text, matches, position, occurrence, end) {
	if (end !== 0n && end !== 1n) throw new Error("googlesql: an occurrence_position but 0 or 1");
	const found = JSON.parse(matches);
	if (BigInt(found.length) < occurrence) return 0n;
	const before = Array.from(text).slice(0, Number(position) - 1).join("").length;
	let [from, at] = [before, before];
	for (const match of found.slice(0, Number(occurrence))) {
		at = text.indexOf(match, from);
		from = at + match.length;
	}
	return BigInt(Array.from(text.slice(0, end === 1n ? from : at)).length + 1);
}
// actions/lib/googlesql/functions/regexp.ts
const TOO_MANY = fail$1("'the pattern has more than one capturing group'", "varchar");
/**
* RE2 on both sides. What is computed is searched for group 0 or 1 by how many the pattern captures.
* https://cloud.google.com/bigquery/docs/reference/standard-sql/string_functions#regexp_contains
*/
const REGEXP = {
	scalars: {
		regexp_contains: "regexp_matches($1, $2)",
		regexp_replace: "regexp_replace($1, $2, $3, 'g')"
	},
	macros: `
regexp_all(s varchar, p varchar) as case when s is null or p is null then null when googlesql_count_groups(p) = 0 then regexp_extract_all(s, p, 0) when googlesql_count_groups(p) = 1 then regexp_extract_all(s, p, 1) else ${fail$1("'[the pattern has more than one capturing group'", "varchar[]")} end
regexp_first(s varchar, p varchar) as case when not coalesce(regexp_matches(s, p), false) then null when googlesql_count_groups(p) = 0 then regexp_extract(s, p, 0) when googlesql_count_groups(p) = 1 then regexp_extract(s, p, 1) else ${TOO_MANY} end
regexp_rest(s varchar, n bigint, m bigint) as case when n < 1 or m < 1 then ${fail$1("'a position or occurrence below 1'", "varchar")} when n > length(s) + 1 then null else substring(s, n) end
regexp_place(s varchar, found, n bigint, m bigint, e bigint) as coalesce(googlesql_place_match(s, cast(to_json(found) as varchar), n, m, e), case when s is not null and found is not null and n is not null and m is not null and e is not null then cast(0 as bigint) end)
`,
	scripts: {
		count_groups: {
			takes: ["varchar"],
			gives: "bigint",
			run: countGroups
		},
		place_match: {
			takes: [
				"varchar",
				"varchar",
				"bigint",
				"bigint",
				"bigint"
			],
			gives: "bigint",
			run: placeMatch
		}
	}
};
// actions/lib/googlesql/scalars/text.ts
/**
* What DuckDB has not, or has in bytes or graphemes: characters are code points here.
* https://cloud.google.com/bigquery/docs/reference/standard-sql/string_functions
*/
/** 0 is the empty text. */
function chr(code) {
	if (code === 0n) return "";
	if (!isCharacter(Number(code))) throw new Error(`googlesql: ${code} is no code point`);
	return String.fromCodePoint(Number(code));
}
function isCharacter(code) {
	return code >= 0 && code <= 1114111 && (code < 55296 || code > 57343);
}
/** DuckDB's text of a list of integers. */
function readCodes(list) {
	const inside = list.slice(1, -1).trim();
	return inside === "" ? [] : inside.split(",").map((one) => one.trim() === "NULL" ? null : Number(one));
}
function codePointsToString(list) {
	const codes = readCodes(list);
	if (codes.includes(null)) return null;
	return codes.map((code) => {
		if (!isCharacter(code) || code === 0) throw new Error(`googlesql: ${code} is no code point of text here`);
		return String.fromCodePoint(code);
	}).join("");
}
function codePointsToBytes(list) {
	const codes = readCodes(list);
	if (codes.includes(null)) return null;
	for (const code of codes) if (code < 0 || code > 255) throw new Error(`googlesql: ${code} is no byte`);
	return Buffer.from(codes);
}
/** As DuckDB writes a list of integers. */
function toCodePoints(text) {
	return `[${Array.from(text).map((one) => one.codePointAt(0)).join(", ")}]`;
}
const DELIMITERS = "[](){}/|\\<>!?@\"^#$&~_,.:;*%+-";
function initcap(text, delimiters = null) {
	const isDelimiter = (one) => delimiters === null ? DELIMITERS.includes(one) || /\s/u.test(one) : delimiters.includes(one);
	let isFirst = true;
	return Array.from(text).map((one) => {
		const cased = isFirst ? one.toUpperCase() : one.toLowerCase();
		isFirst = isDelimiter(one);
		return isFirst ? one : cased;
	}).join("");
}
/** Where the occurrence is, from 1; 0 if nowhere. A negative position searches backwards from the end. */
function instr(text, sought, position, occurrence) {
	if (position === 0n) throw new Error("googlesql: INSTR from position 0");
	if (occurrence <= 0n) throw new Error("googlesql: INSTR of an occurrence below 1");
	const [characters, parts] = [Array.from(text), Array.from(sought)];
	const step = position > 0n ? 1 : -1;
	const start = position > 0n ? Number(position) - 1 : characters.length + Number(position);
	let left = occurrence;
	for (let at = start; at >= 0 && at <= characters.length; at += step) {
		if (parts.every((part, index) => characters[at + index] === part)) left -= 1n;
		if (left === 0n) return BigInt(at + 1);
	}
	return 0n;
}
function translate$1(text, from, to) {
	const [sources, targets] = [Array.from(from), Array.from(to)];
	if (new Set(sources).size < sources.length) throw new Error("googlesql: TRANSLATE names a character twice");
	const map = new Map(sources.map((source, index) => [source, targets[index] ?? ""]));
	return Array.from(text).map((one) => map.get(one) ?? one).join("");
}
/** Levenshtein's distance. */
function editDistance(a, b) {
	const [left, right] = [Array.from(a), Array.from(b)];
	let row = right.map((_, index) => index + 1);
	left.forEach((one, at) => {
		let [corner, before] = [at, at + 1];
		row = row.map((above, index) => {
			const value = Math.min(above + 1, before + 1, corner + (right[index] === one ? 0 : 1));
			[corner, before] = [above, value];
			return value;
		});
	});
	return BigInt(row.at(-1) ?? left.length);
}
const SOUNDS = Object.fromEntries([
	"bfpv",
	"cgjkqsxz",
	"dt",
	"l",
	"mn",
	"r"
].flatMap((letters, index) => Array.from(letters).map((letter) => [letter, String(index + 1)])));
/** The first letter and three digits; what is no Latin letter is passed over. */
function soundex(text) {
	const letters = text.toLowerCase().replaceAll(/[^a-z]/g, "");
	if (letters === "") return "";
	let code = letters.charAt(0).toUpperCase();
	let last = SOUNDS[letters.charAt(0)];
	for (const letter of letters.slice(1)) {
		const sound = SOUNDS[letter];
		if (sound !== void 0 && sound !== last) code += sound;
		if (letter !== "h" && letter !== "w") last = sound;
	}
	return code.slice(0, 4).padEnd(4, "0");
}
/** Full case folding: all but ı and Cherokee follow from the two mappings. */
function fold(text) {
	return Array.from(text).map((one) => one === "ı" ? one : one.toLowerCase().toUpperCase().toLowerCase()).join("");
}
function normalize(text, mode) {
	return text.normalize(mode);
}
function normalizeAndCasefold(text, mode) {
	return fold(text.normalize(mode)).normalize(mode);
}
function containsSubstr(text, sought) {
	return normalizeAndCasefold(text, "NFKC").includes(normalizeAndCasefold(sought, "NFKC"));
}
// actions/lib/googlesql/functions/strings.ts
/** What TRIM takes away: https://cloud.google.com/bigquery/docs/reference/standard-sql/string_functions#trim */
const SPACES = [
	32,
	9,
	10,
	11,
	12,
	13,
	133,
	160,
	5760,
	8192,
	8193,
	8194,
	8195,
	8196,
	8197,
	8198,
	8199,
	8200,
	8201,
	8202,
	8232,
	8233,
	8239,
	8287,
	12288
].map((code) => `chr(${code})`).join(" || ");
/** A macro of text `s`, `p` and `q`, and the same of BYTES, whose bytes are taken for characters. */
function ofBoth(name, parameters, body, gives = "bytes") {
	const over = body.replaceAll(/\b[spq]\b/g, "googlesql_to_latin($&)");
	return `${name}(${parameters}) as ${body}
${name}(${parameters.replaceAll(/\b([spq]) varchar/g, "$1 blob")}) as ${gives === "bytes" ? `googlesql_from_latin(${over})` : over}`;
}
/** LEFT and its like, which fail for a negative length. */
function ofLength(name, condition, parameters, body) {
	return ofBoth(name, parameters, `case when ${condition} then ${fail$1(`'${name.toUpperCase()} of a negative length'`, "varchar")} else ${body} end`);
}
const PADS = ["lpad", "rpad"].flatMap((pad) => [ofLength(pad, "n < 0 or p = ''", "s varchar, n bigint, p varchar", `${pad}(s, cast(n as integer), p)`), ofLength(pad, "n < 0", "s varchar, n bigint", `${pad}(s, cast(n as integer), ' ')`)]);
const TRIMS = [
	"trim",
	"ltrim",
	"rtrim"
].flatMap((trim) => [`${trim}(s varchar) as ${trim}(s, ${SPACES})`, ofBoth(trim, "s varchar, p varchar", `${trim}(s, p)`)]);
const START = "case when k > 0 then k when k = 0 or -k > length(s) then 1 else length(s) + k + 1 end";
/** https://cloud.google.com/bigquery/docs/reference/standard-sql/string_functions */
const STRINGS = {
	scalars: {
		ascii: "googlesql.ascii($1)",
		byte_length: "googlesql.byte_length($1)",
		char_length: "googlesql.char_length($1)",
		character_length: "googlesql.char_length($1)",
		chr: "googlesql_chr($1)",
		code_points_to_bytes: "googlesql_code_points_to_bytes(cast(cast($1 as bigint[]) as varchar))",
		code_points_to_string: "googlesql_code_points_to_string(cast(cast($1 as bigint[]) as varchar))",
		contains_substr: "googlesql.contains_substr($1, $2)",
		edit_distance: "googlesql.edit_distance($1, $2)",
		ends_with: "googlesql.ends_with($1, $2)",
		from_base32: "googlesql_from_base32($1)",
		from_base64: "from_base64($1)",
		from_hex: "unhex($1)",
		initcap: ["googlesql_initcap($1)", "googlesql_initcap_by($1, $2)"],
		instr: [
			"googlesql.strpos($1, $2)",
			"googlesql.instr($1, $2, $3, 1)",
			"googlesql.instr($1, $2, $3, $4)"
		],
		left: "googlesql.left($1, $2)",
		length: "googlesql.length($1)",
		lower: "googlesql.lower($1)",
		lpad: ["googlesql.lpad($1, $2)", "googlesql.lpad($1, $2, $3)"],
		ltrim: ["googlesql.ltrim($1)", "googlesql.ltrim($1, $2)"],
		octet_length: "googlesql.byte_length($1)",
		repeat: "googlesql.repeat($1, $2)",
		replace: "googlesql.replace($1, $2, $3)",
		reverse: "googlesql.reverse($1)",
		right: "googlesql.right($1, $2)",
		rpad: ["googlesql.rpad($1, $2)", "googlesql.rpad($1, $2, $3)"],
		rtrim: ["googlesql.rtrim($1)", "googlesql.rtrim($1, $2)"],
		safe_convert_bytes_to_string: "googlesql_safe_convert($1)",
		soundex: "googlesql_soundex($1)",
		split: ["string_split($1, ',')", "googlesql.split($1, $2)"],
		starts_with: "googlesql.starts_with($1, $2)",
		strpos: "googlesql.strpos($1, $2)",
		substr: ["googlesql.substr($1, $2)", "googlesql.substr($1, $2, $3)"],
		substring: ["googlesql.substr($1, $2)", "googlesql.substr($1, $2, $3)"],
		to_base32: "googlesql_to_base32($1)",
		to_base64: "to_base64($1)",
		to_code_points: "googlesql.to_code_points($1)",
		to_hex: "lower(hex($1))",
		translate: "googlesql.translate($1, $2, $3)",
		trim: ["googlesql.trim($1)", "googlesql.trim($1, $2)"],
		unicode: "googlesql.unicode($1)",
		upper: "googlesql.upper($1)"
	},
	macros: `
ascii(s varchar) as case when ascii(s) > 127 then ${fail$1("'ASCII of what is not ASCII'", "bigint")} else cast(ascii(s) as bigint) end
ascii(s blob) as case when octet_length(s) = 0 then cast(0 as bigint) else cast(googlesql_list_bytes(s) as bigint[])[1] end
unicode(s varchar) as case when s = '' then cast(0 as bigint) else cast(unicode(s) as bigint) end
length(s varchar) as length(s)
length(s blob) as octet_length(s)
char_length(s varchar) as length(s)
byte_length(s varchar) as cast(strlen(s) as bigint)
byte_length(s blob) as octet_length(s)
lower(s varchar) as case when strlen(s) = length(s) then lower(s) else googlesql_lower(s) end
lower(s blob) as googlesql_from_latin(translate(googlesql_to_latin(s), 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz'))
upper(s varchar) as case when strlen(s) = length(s) then upper(s) else googlesql_upper(s) end
upper(s blob) as googlesql_from_latin(translate(googlesql_to_latin(s), 'abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'))
starts_with(s varchar, p varchar) as starts_with(s, p)
starts_with(s blob, p blob) as starts_with(hex(s), hex(p))
ends_with(s varchar, p varchar) as ends_with(s, p)
ends_with(s blob, p blob) as ends_with(hex(s), hex(p))
${ofBoth("strpos", "s varchar, p varchar", "strpos(s, p)", "number")}
${ofBoth("instr", "s varchar, p varchar, n bigint, m bigint", "googlesql_instr(s, p, n, m)", "number")}
${ofLength("left", "n < 0", "s varchar, n bigint", "left(s, n)")}
${ofLength("right", "n < 0", "s varchar, n bigint", "right(s, n)")}
${PADS.join("\n")}
${ofBoth("repeat", "s varchar, n bigint", `case when n < 0 then ${fail$1("'REPEAT a negative number of times'", "varchar")} else repeat(s, n) end`)}
${TRIMS.join("\n")}
${ofBoth("replace", "s varchar, p varchar, q varchar", "replace(s, p, q)")}
${ofBoth("reverse", "s varchar", "array_to_string(list_reverse(string_split(s, '')), '')")}
split(s varchar, p varchar) as string_split(s, p)
split(s blob, p blob) as list_transform(string_split(googlesql_to_latin(s), googlesql_to_latin(p)), lambda one: googlesql_from_latin(one))
${ofBoth("substr", "s varchar, k bigint", `substring(s, ${START})`)}
${ofLength("substr", "n < 0", "s varchar, k bigint, n bigint", `substring(s, ${START}, n)`)}
to_code_points(s varchar) as cast(googlesql_to_code_points(s) as bigint[])
to_code_points(s blob) as cast(googlesql_list_bytes(s) as bigint[])
${ofBoth("translate", "s varchar, p varchar, q varchar", "googlesql_translate(s, p, q)")}
${ofBoth("edit_distance", "s varchar, p varchar", "googlesql_edit_distance(s, p)", "number")}
contains_substr(s varchar, p varchar) as googlesql_contains_substr(s, p)
contains_substr(s bigint, p varchar) as googlesql_contains_substr(cast(s as varchar), p)
contains_substr(s date, p varchar) as googlesql_contains_substr(cast(s as varchar), p)
`,
	scripts: {
		chr: {
			takes: ["bigint"],
			gives: "varchar",
			run: chr
		},
		code_points_to_bytes: {
			takes: ["varchar"],
			gives: "blob",
			run: codePointsToBytes
		},
		code_points_to_string: {
			takes: ["varchar"],
			gives: "varchar",
			run: codePointsToString
		},
		contains_substr: {
			takes: ["varchar", "varchar"],
			gives: "boolean",
			run: containsSubstr
		},
		edit_distance: {
			takes: ["varchar", "varchar"],
			gives: "bigint",
			run: editDistance
		},
		from_base32: {
			takes: ["varchar"],
			gives: "blob",
			run: fromBase32
		},
		from_latin: {
			takes: ["varchar"],
			gives: "blob",
			run: fromLatin
		},
		initcap: {
			takes: ["varchar"],
			gives: "varchar",
			run: (one) => initcap(one)
		},
		initcap_by: {
			takes: ["varchar", "varchar"],
			gives: "varchar",
			run: initcap
		},
		instr: {
			takes: [
				"varchar",
				"varchar",
				"bigint",
				"bigint"
			],
			gives: "bigint",
			run: instr
		},
		list_bytes: {
			takes: ["blob"],
			gives: "varchar",
			run: listBytes
		},
		lower: {
			takes: ["varchar"],
			gives: "varchar",
			run: (one) => one.toLowerCase()
		},
		normalize: {
			takes: ["varchar", "varchar"],
			gives: "varchar",
			run: normalize
		},
		normalize_and_casefold: {
			takes: ["varchar", "varchar"],
			gives: "varchar",
			run: normalizeAndCasefold
		},
		safe_convert: {
			takes: ["blob"],
			gives: "varchar",
			run: safeConvert
		},
		soundex: {
			takes: ["varchar"],
			gives: "varchar",
			run: soundex
		},
		to_base32: {
			takes: ["blob"],
			gives: "varchar",
			run: toBase32
		},
		to_code_points: {
			takes: ["varchar"],
			gives: "varchar",
			run: toCodePoints
		},
		to_latin: {
			takes: ["blob"],
			gives: "varchar",
			run: toLatin
		},
		translate: {
			takes: [
				"varchar",
				"varchar",
				"varchar"
			],
			gives: "varchar",
			run: translate$1
		},
		upper: {
			takes: ["varchar"],
			gives: "varchar",
			run: (one) => one.toUpperCase()
		}
	}
};
/** https://cloud.google.com/bigquery/docs/reference/standard-sql/window-functions */
const WINDOWS = {
	windows: {
		cume_dist: [0, 0],
		dense_rank: [0, 0],
		first_value: [1, 1],
		lag: [1, 3],
		last_value: [1, 1],
		lead: [1, 3],
		nth_value: [2, 2],
		ntile: [1, 1],
		percent_rank: [0, 0],
		percentile_cont: [2, 2],
		percentile_disc: [2, 2],
		rank: [0, 0],
		row_number: [0, 0]
	},
	macros: `
percentile_value(x double) as x
percentile_value(x bigint) as cast(x as double)
percentile_value(x NUMERIC) as ${fail$1("'PERCENTILE_CONT of NUMERIC is not supported'", "NUMERIC")}
between_values(a, b, part) as case when a is null then b when part = 0 then a else a + (b - a) * part end
percentile_at(a, place) as googlesql.between_values(a[cast(floor(place) as bigint) + 1], a[cast(ceil(place) as bigint) + 1], place - floor(place))
percentile_cont(a, p) as case when len(a) > 0 then googlesql.percentile_at(list_sort(a, 'ASC', 'NULLS FIRST'), (len(a) - 1) * p) end
percentile_disc(a, p) as list_sort(a, 'ASC', 'NULLS FIRST')[greatest(cast(ceil(len(a) * p) as bigint), 1)]
`
};
/** Those that take a window frame; those that say which values they go over, NULL or not. */
const FRAMED = /* @__PURE__ */ new Set([
	"first_value",
	"last_value",
	"nth_value"
]);
const PERCENTILES = /* @__PURE__ */ new Set(["percentile_cont", "percentile_disc"]);
// actions/lib/googlesql/functions.ts
/** All that is supported, each macro after what it stands on. */
const FAMILIES = [
	DATES,
	NUMERIC,
	OPERATORS,
	NUMBERS$1,
	CONVERSIONS,
	CONDITIONS,
	STRINGS,
	REGEXP,
	FORMATTING,
	JSONS,
	HASHING,
	ARRAYS,
	AGGREGATE_FUNCTIONS,
	WINDOWS
];
/** One table of all families'; a name that two of them have is a fault of ours. */
function join$1(kind) {
	const entries = FAMILIES.flatMap((family) => Object.entries(family[kind] ?? {}));
	const table = Object.fromEntries(entries);
	if (Object.keys(table).length < entries.length) throw new Error(`${kind} are given twice`);
	return table;
}
const SCALARS = join$1("scalars");
const AGGREGATES = join$1("aggregates");
const WINDOW_FUNCTIONS = join$1("windows");
const SCRIPTS = join$1("scripts");
// actions/lib/googlesql/macros.ts
/** Statements that install every macro in the schema `googlesql`, each after what it stands on. */
function buildMacros() {
	const overloads = /* @__PURE__ */ new Map();
	for (const line of [...FAMILIES.flatMap(({ macros = "" }) => macros.split("\n")), ...buildCastMacros()]) {
		const [, name, rest] = /^(\w+)(\(.*)$/s.exec(line) ?? [];
		if (name === void 0 || rest === void 0) continue;
		overloads.set(name, [...overloads.get(name) ?? [], rest]);
	}
	return [...overloads].map(([name, bodies]) => `create or replace macro googlesql.${name}${bodies.join(",\n  ")}`.replaceAll(/\bNUMERIC\b(?! is)/g, "decimal(38, 9)"));
}
// actions/lib/warehouse/duckdb/names.ts
const CANDIDATE = "__candidate";
/** Schemas that are DuckDB's or ours, and not to be reached as datasets. */
const RESERVED = /* @__PURE__ */ new Set([
	"information_schema",
	"pg_catalog",
	"googlesql",
	"main",
	"temp",
	"system"
]);
/** DuckDB takes an unknown `a.csv` for a file of that name. */
const FILE_EXTENSIONS = /^(csv|tsv|txt|parquet|json|jsonl|ndjson|geojson|avro|xlsx|db|duckdb|gz|zst|bz2|xz)$/i;
/**
* Where a relation lives: a dataset is a schema, and what GoogleSQL calls `d__candidate.t` is
* `d.t__candidate`, because DuckDB renames a table but cannot move it between schemas.
*/
function locate({ dataset, name }) {
	const schema = locateDataset(dataset);
	return {
		schema,
		table: schema === dataset ? name : `${name}${CANDIDATE}`
	};
}
/** The schema that a dataset, or the candidate of one, lives in. */
function locateDataset(dataset) {
	return dataset.endsWith(CANDIDATE) ? dataset.slice(0, -11) : dataset;
}
/** Whether a table in DuckDB is a candidate. */
function isCandidate(table) {
	return table.endsWith(CANDIDATE);
}
/** The same for names that differ in case only, which are one to DuckDB. */
function keyOf$2(schema, table) {
	return `${schema}.${table}`.toLowerCase();
}
/** GoogleSQL's name of what is found in DuckDB. */
function nameFrom(schema, table) {
	return isCandidate(table) ? `${schema}${CANDIDATE}.${table.slice(0, -11)}` : `${schema}.${table}`;
}
/** Maps a path of GoogleSQL (`project.dataset.table`) to DuckDB's; the project is dropped. */
function mapRelation(parts) {
	const [dataset, name] = parts.slice(-2);
	const title = parts.join(".");
	if (dataset === void 0 || name === void 0 || parts.length > 3) throw new PipelineError(`The table ${title} is named without its dataset.`, {
		code: "invalid-sql",
		remedy: "Write it as dataset.table."
	});
	if (RESERVED.has(dataset.toLowerCase()) || /^information_schema$/i.test(name)) throw new PipelineError(`The dataset ${dataset} in ${title} is not supported on DuckDB.`, {
		code: "unsupported-sql",
		remedy: "Read tables of the project's own datasets."
	});
	if (!/^\w+$/.test(dataset) || /[^\p{L}\p{M}\p{N}\p{Pc}\p{Pd} ]/u.test(name) || FILE_EXTENSIONS.test(name)) throw new PipelineError(`${title} is no name of a table on DuckDB.`, {
		code: "unsupported-sql",
		remedy: "Name tables in letters, digits and underscores."
	});
	const { schema, table } = locate({
		dataset,
		name
	});
	return [schema, table];
}
/** A relation's name, quoted. */
function quoteRelation(relation) {
	const { schema, table } = locate(relation);
	return `${quote(schema)}.${quote(table)}`;
}
// actions/lib/warehouse/duckdb/failure.ts
/** What DuckDB says when a file cannot be opened, and what we say; the first that matches counts. */
const OPENING = [
	[/held in (.*?) \(PID (\d+)\)/, ([, program, pid], path) => describeOwner(`${program || "A process"} (PID ${pid})`, path)],
	[/set lock on file|being used by another process/i, (_, path) => describeOwner("Another process", path)],
	[/not a valid DuckDB database|magic bytes|corrupt|checksum|newer version|serialization error/i, ({ input }, path) => ({
		problem: `${path} is no DuckDB database, or a damaged one: ${firstLine(input)}`,
		remedy: "Name another file, or move this one away so that it is made anew."
	})],
	[/permission denied|read-only file system/i, (_, path) => ({
		problem: `The warehouse ${path} may not be written.`,
		remedy: "Name a file in a folder that you may write to."
	})],
	[/no such file|does not exist|cannot open|is a directory/i, ({ input }, path) => ({
		problem: `The warehouse ${path} cannot be opened: ${firstLine(input)}`,
		remedy: "Name a file in a folder that exists."
	})]
];
/** The same for statements. */
const RUNNING = [
	[/no space left|could not write all bytes|max_temp_directory_size/i, () => ({
		problem: "The disk of the warehouse is full.",
		remedy: "Free some space, and run this again."
	})],
	[new RegExp(`${FAILURE}(.*?)(?:' to [A-Z0-9_(),]+|' when casting|\\n|$)`, "s"), ([, problem]) => ({
		problem: `The query failed: ${problem}.`,
		remedy: "Correct the data, or use the function's SAFE_ form."
	})],
	[/out of memory/i, ({ input }) => ({
		problem: `The query needs more memory than it may have: ${firstLine(input)}`,
		remedy: "Raise memoryLimit, or ask for less at once."
	})],
	[/(?:Table|View) with name (.+?) does not exist/, describeMissing],
	[/Referenced (?:column|table) "([^"]+)" not found[^\n]*(?:\n\s*Candidate (?:bindings|tables): ([^\n]*))?/, ([, name = "", candidates = ""]) => {
		return describeColumn(name, [...candidates.matchAll(/"([^"]+)"/g)].map(([, one = ""]) => one));
	}],
	[/Column "([^"]+)" referenced that exists in the SELECT/, ([, name = ""]) => describeColumn(name, [])],
	[/Macro (\w+)\(\) (?:does not support the supplied|has multiple overloads)/, ([, macro = ""]) => ({
		problem: `No form of ${macro.replace(/^(?:try_)?cast_/, "CAST to ").toUpperCase()} takes arguments of these types.`,
		remedy: "Cast the arguments to the types that the function takes."
	})],
	[/^(?:Binder|Catalog|Parser|Conversion|Invalid Input|Out of Range|Constraint|Not implemented|Invalid Type|TransactionContext|IO|Mismatch Type|Dependency) Error/i, ({ input }) => ({
		problem: `DuckDB refuses the statement: ${firstLine(input)}`,
		remedy: "Correct the SQL or the data that it names."
	})]
];
/** Says in one sentence why the database file cannot be opened. */
function describeOpening(cause, path) {
	return findWording(OPENING, cause, path) ?? describeFailure(cause, []);
}
/**
* Says in GoogleSQL's words why DuckDB refused a statement; `known` are the relations that exist.
* An error that nobody can mend comes back as it is.
*/
function describeFailure(cause, known) {
	return findWording(RUNNING, cause, known) ?? cause;
}
function findWording(wordings, cause, context) {
	if (!(cause instanceof Error) || cause instanceof PipelineError) return void 0;
	for (const [pattern, words] of wordings) {
		const match = pattern.exec(cause.message);
		if (!match) continue;
		const { problem, remedy, code = "warehouse" } = words(match, context);
		return new PipelineError(problem, {
			code,
			remedy,
			cause
		});
	}
}
function describeOwner(owner, path) {
	return {
		problem: `${owner} has the warehouse ${path} open.`,
		remedy: "Wait until it ends, or end it, and run this again.",
		code: "warehouse-locked"
	};
}
function describeMissing({ 1: missing = "", input }, known) {
	const name = missing.replaceAll("\"", "");
	const quoted = new RegExp(`"(\\w+)"\\."${name.split(".").at(-1)}"`).exec(input)?.[1];
	const [dataset, table = name] = name.includes(".") ? name.split(".") : [quoted, name];
	const wanted = dataset === void 0 ? table : nameFrom(dataset, table);
	const titles = known.map((relation) => nameFrom(relation.schema, relation.table));
	return {
		problem: endSentence(`There is no table ${wanted}${suggest(wanted, titles)}`),
		remedy: "Correct the table's name, or build the table first."
	};
}
function describeColumn(name, known) {
	return {
		problem: endSentence(`There is no column ${name}${suggest(name, known)}`),
		remedy: "Correct the column's name."
	};
}
function endSentence(text) {
	return text.endsWith("?") ? text : `${text}.`;
}
function firstLine(text) {
	return (text.split("\n")[0] ?? "").replaceAll("googlesql.", "");
}
// actions/lib/warehouse/duckdb/scripts.ts
const TYPES = {
	bigint: BIGINT,
	blob: BLOB,
	boolean: BOOLEAN,
	double: DOUBLE,
	varchar: VARCHAR
};
/** Lets every connection of the instance call GoogleSQL's functions that are written in JavaScript. */
function registerScripts(connection) {
	for (const [name, script] of Object.entries(SCRIPTS)) connection.registerScalarFunction(DuckDBScalarFunction.create({
		name: `googlesql_${name}`,
		parameterTypes: script.takes.map((type) => TYPES[type]),
		returnType: TYPES[script.gives],
		mainFunction: (info, input, output) => runScript(script, {
			info,
			input,
			output
		})
	}));
}
/** An error must not leave JavaScript: DuckDB would end the process. */
function runScript({ run, takes }, { info, input, output }) {
	try {
		const vectors = takes.map((_, index) => input.getColumnVector(index));
		for (let row = 0; row < input.rowCount; row += 1) {
			const args = vectors.map((vector) => fromDuckDb(vector.getItem(row)));
			const value = args.includes(null) ? null : run(...args);
			output.setItem(row, toDuckDb(value));
		}
		output.flush();
	} catch (error) {
		info.setError(error.message);
	}
}
function fromDuckDb(value) {
	return value instanceof DuckDBBlobValue ? Buffer.from(value.bytes) : value;
}
function toDuckDb(value) {
	return value instanceof Uint8Array ? new DuckDBBlobValue(value) : value;
}
// actions/lib/warehouse/duckdb/transaction.ts
/** Runs `work` between BEGIN and COMMIT; an error rolls all of it back. */
async function inTransaction(connection, work) {
	await connection.run("begin transaction");
	try {
		const result = await work();
		await connection.run("commit");
		return result;
	} catch (error) {
		await connection.run("rollback").catch(() => void 0);
		throw error;
	}
}
// actions/lib/googlesql/coercion.ts
/**
* What GoogleSQL does not coerce and DuckDB would, as far as the types can be read off the text: those of
* literals, casts, operators and a few functions. Columns are left to DuckDB.
* https://cloud.google.com/bigquery/docs/reference/standard-sql/conversion_rules
*/
function checkCoercion(node) {
	const check = CHECKS[node.kind];
	check?.(node);
}
const NUMBERS = /* @__PURE__ */ new Set([
	"int64",
	"float64",
	"numeric",
	"bignumeric"
]);
/** What a string written out may become. */
const WRITTEN = /* @__PURE__ */ new Set([
	"date",
	"datetime",
	"timestamp",
	"time"
]);
const COMPARISONS$1 = /* @__PURE__ */ new Set([
	"=",
	"<",
	">",
	"<=",
	">=",
	"<>",
	"!="
]);
const BOOLEANS = /* @__PURE__ */ new Set(["and", "or"]);
const FLAGS = /* @__PURE__ */ new Set([
	"between",
	"like",
	"in",
	"is",
	"distinct-from",
	"exists"
]);
const ARITHMETIC = /* @__PURE__ */ new Set([
	"+",
	"-",
	"*",
	"/"
]);
/** Functions whose arguments, from the index on, have a common type; those of numbers; those of BOOL. */
const COMMON = {
	coalesce: 0,
	greatest: 0,
	if: 1,
	ifnull: 0,
	least: 0,
	nullif: 0
};
const OF_NUMBERS = new Set(`abs acos acosh asin asinh atan atan2 atanh avg cbrt ceil ceiling cos cosh cot coth csc csch div exp floor
  ieee_divide is_inf is_nan ln log log10 mod pow power safe_add safe_divide safe_multiply safe_negate
  safe_subtract sec sech sign sin sinh sqrt stddev stddev_pop stddev_samp sum tan tanh trunc var_pop
  var_samp variance`.split(/\s+/));
const OF_BOOL = /* @__PURE__ */ new Set([
	"countif",
	"if",
	"logical_and",
	"logical_or"
]);
function typeOf$2(node) {
	if (node.kind === "number") return /^-?(?:\d+|0x[\da-f]+)$/i.test(node.value) ? "int64" : "float64";
	if (node.kind === "string" || node.kind === "bytes") return node.kind;
	if (node.kind === "boolean" || FLAGS.has(node.kind)) return "bool";
	if (node.kind === "typed") return node.type;
	if (node.kind === "cast") return node.type.name;
	if (node.kind === "array" || node.kind === "array-subquery") return "array";
	if (node.kind === "struct" || node.kind === "tuple") return "struct";
	if (node.kind === "unary") return node.operator === "not" ? "bool" : typeOf$2(node.operand);
	if (node.kind !== "binary") return void 0;
	if (COMPARISONS$1.has(node.operator) || BOOLEANS.has(node.operator)) return "bool";
	return node.operator === "||" ? typeOf$2(node.left) : void 0;
}
const isWritten = (node) => node.kind === "string";
function isNear(a, b) {
	const [left, right] = [typeOf$2(a), typeOf$2(b)];
	if (left === void 0 || right === void 0 || left === right) return true;
	if (NUMBERS.has(left) && NUMBERS.has(right)) return true;
	if (isWritten(a) && WRITTEN.has(right) || isWritten(b) && WRITTEN.has(left)) return true;
	return [left, right].toSorted().join() === "date,datetime";
}
const title = (node) => (typeOf$2(node) ?? "").toUpperCase();
function requireNear(first, others) {
	if (!first) return;
	for (const other of others) if (other && !isNear(first, other)) throw invalid(`${title(first)} and ${title(other)} have no common type`, other);
}
/** The first of each type stands for all of them: a list may have thousands. */
function requireCommon(nodes) {
	const firsts = /* @__PURE__ */ new Map();
	for (const node of nodes) if (node && !firsts.has(keyOf$1(node))) firsts.set(keyOf$1(node), node);
	const kinds = [...firsts.values()];
	for (const [index, node] of kinds.entries()) requireNear(node, kinds.slice(index + 1));
}
/** A string written out is nearer to dates than another. */
const keyOf$1 = (node) => isWritten(node) ? "written" : typeOf$2(node);
function require(types, what, nodes) {
	for (const node of nodes) {
		const type = node && typeOf$2(node);
		if (node && type !== void 0 && !types.has(type)) throw invalid(`${what} takes no ${type.toUpperCase()}`, node);
	}
}
const BOOL = /* @__PURE__ */ new Set(["bool"]);
const ADDED = /* @__PURE__ */ new Set([...NUMBERS, ...WRITTEN]);
const CHECKS = {
	array: ({ items, type }) => {
		for (const item of items) if (typeOf$2(item) === "array") throw invalid("an ARRAY has no ARRAY as an element", item);
		if (!type) requireCommon(items);
	},
	between: ({ value, low, high }) => requireCommon([
		value,
		low,
		high
	]),
	binary: ({ operator, left, right }) => {
		if (BOOLEANS.has(operator)) require(BOOL, operator.toUpperCase(), [left, right]);
		if (ARITHMETIC.has(operator)) require(ADDED, operator, [left, right]);
		if (operator === "||") {
			require(/* @__PURE__ */ new Set([
				"string",
				"bytes",
				"array"
			]), "||", [left, right]);
			requireNear(left, [right]);
		}
		if (!COMPARISONS$1.has(operator)) return;
		requireNear(left, [right]);
		for (const side of [left, right]) {
			const type = typeOf$2(side);
			if (type === "array" || type === "struct" && /[<>]=?$/.test(operator) && operator !== "<>") throw invalid(`${operator} compares no ${type.toUpperCase()}`, side);
		}
	},
	call: checkCall,
	case: ({ operand, whens, otherwise }) => {
		if (operand) requireNear(operand, whens.map(({ when }) => when));
		else require(BOOL, "WHEN", whens.map(({ when }) => when));
		requireCommon([...whens.map(({ result }) => result), otherwise]);
	},
	in: ({ value, among }) => {
		if (Array.isArray(among)) requireNear(value, among);
	},
	unary: ({ operator, operand }) => {
		if (operator === "not") require(BOOL, "NOT", [operand]);
		else require(operator === "~" ? /* @__PURE__ */ new Set(["int64", "bytes"]) : NUMBERS, operator, [operand]);
	}
};
function checkCall({ name, args }) {
	const called = name.toUpperCase();
	if (Object.hasOwn(COMMON, name)) requireCommon(args.slice(COMMON[name]));
	if (OF_BOOL.has(name)) require(BOOL, called, args.slice(0, 1));
	if (OF_NUMBERS.has(name)) require(NUMBERS, called, args);
	if (name === "round") require(NUMBERS, called, args.slice(0, 2));
	if (name === "concat") {
		require(/* @__PURE__ */ new Set(["string", "bytes"]), called, args);
		requireCommon(args);
	}
	const [first] = args;
	if (!first || ![
		"array_agg",
		"max",
		"min"
	].includes(name)) return;
	if (typeOf$2(first) === "array") throw invalid(`${called} takes no ARRAY`, first);
}
// actions/lib/googlesql/dates.ts
/** What a date part is called in DuckDB's interval functions, with how many of them make one. */
const STEPS = {
	microsecond: "to_microseconds($)",
	millisecond: "to_milliseconds($)",
	second: "to_seconds($)",
	minute: "to_minutes($)",
	hour: "to_hours($)",
	day: "to_days(cast($ as integer))",
	week: "to_weeks(cast($ as integer))",
	month: "to_months(cast($ as integer))",
	quarter: "to_months(cast(3 * $ as integer))",
	year: "to_years(cast($ as integer))"
};
const DATE_PARTS = [
	"day",
	"week",
	"isoweek",
	"month",
	"quarter",
	"year",
	"isoyear"
];
const TIME_PARTS = [
	"microsecond",
	"millisecond",
	"second",
	"minute",
	"hour"
];
const CALENDAR_STEPS = [
	"day",
	"week",
	"month",
	"quarter",
	"year"
];
const CLOCK_STEPS = [...TIME_PARTS, "day"];
/** Functions of a value and a part, and the parts that they take. */
const PARTS = {
	date_trunc: [...TIME_PARTS, ...DATE_PARTS],
	datetime_trunc: [...TIME_PARTS, ...DATE_PARTS],
	timestamp_trunc: [...TIME_PARTS, ...DATE_PARTS],
	date_diff: DATE_PARTS,
	datetime_diff: [...TIME_PARTS, ...DATE_PARTS],
	timestamp_diff: CLOCK_STEPS,
	date_add: CALENDAR_STEPS,
	date_sub: CALENDAR_STEPS,
	datetime_add: [...TIME_PARTS, ...CALENDAR_STEPS],
	datetime_sub: [...TIME_PARTS, ...CALENDAR_STEPS],
	timestamp_add: CLOCK_STEPS,
	timestamp_sub: CLOCK_STEPS,
	last_day: [
		"month",
		"quarter",
		"year",
		"week",
		"isoweek",
		"isoyear"
	],
	generate_date_array: CALENDAR_STEPS,
	generate_timestamp_array: CLOCK_STEPS
};
/** EXTRACT's parts: https://cloud.google.com/bigquery/docs/reference/standard-sql/date_functions#extract */
const EXTRACTS = {
	microsecond: "(date_part('microsecond', $) % 1000000)",
	millisecond: "(date_part('millisecond', $) % 1000)",
	second: "date_part('second', $)",
	minute: "date_part('minute', $)",
	hour: "date_part('hour', $)",
	dayofweek: "(date_part('dow', $) + 1)",
	day: "date_part('day', $)",
	dayofyear: "date_part('doy', $)",
	isoweek: "date_part('week', $)",
	month: "date_part('month', $)",
	quarter: "date_part('quarter', $)",
	year: "date_part('year', $)",
	isoyear: "date_part('isoyear', $)",
	date: "cast($ as date)",
	time: "cast($ as time)"
};
/** Refuses a part that the function does not take. */
function checkPart(name, part) {
	if (!PARTS[name]?.includes(part.name)) throw unsupported(`${name.toUpperCase()} by ${describe$1(part)}`, part);
}
function describe$1({ name, day }) {
	return (day === void 0 ? name : `${name}(${day})`).toUpperCase();
}
/** The part as the macros take it: `'month'`, and weeks by the number of their first day. */
function printPart(part) {
	return literal(part.name === "isoweek" || part.name === "week" ? "week" : part.name);
}
/** Day on which the part's weeks begin, 0 for Sunday; undefined where the part is no week. */
function firstWeekday({ name, day }) {
	if (name === "isoweek") return 1;
	return name === "week" ? WEEKDAYS.indexOf(day ?? "sunday") : void 0;
}
/** DuckDB's interval of `count` parts. */
function printInterval$1(count, part) {
	const step = part.day === void 0 ? STEPS[part.name] : void 0;
	if (step === void 0) throw unsupported(`An interval of ${describe$1(part)}`, part);
	return step.replaceAll("$", () => `(${count})`);
}
/** EXTRACT of a part from a printed value. */
function printExtract$1(part, value, at) {
	if (part.name === "week") return `((date_part('doy', ${value}) + 6 - ${`(date_part('dow', ${value}) - ${firstWeekday(part)} + 7) % 7`}) // 7)`;
	const template = EXTRACTS[part.name];
	if (template === void 0) throw unsupported(`EXTRACT of ${describe$1(part)}`, at);
	return template.replaceAll("$", () => value);
}
// actions/lib/googlesql/hoist.ts
const ROW = "googlesql_row";
/** Whether the call's value comes from several rows. */
function isAggregate(node) {
	return node.kind === "call" && (node.over !== void 0 || Object.hasOwn(AGGREGATES, node.name) || Object.hasOwn(WINDOW_FUNCTIONS, node.name));
}
/** Whether an aggregate or window function stands somewhere in it, subqueries apart. */
function containsAggregate(node) {
	return contains(node, isAggregate);
}
/** Whether a window function does. */
function containsWindow(node) {
	return contains(node, (one) => one.kind === "call" && one.over !== void 0);
}
function contains(node, test) {
	if (typeof node !== "object" || node === null) return false;
	if (Array.isArray(node)) return node.some((one) => contains(one, test));
	const { kind } = node;
	if (kind === "query") return false;
	return test(node) || Object.values(node).some((one) => contains(one, test));
}
/**
* How deep macros may stand in one another's arguments: DuckDB binds an argument twice to choose
* among typed macros, so each level doubles the time.
*/
const DEEPEST = 4;
const depths = /* @__PURE__ */ new WeakMap();
/** How deep macros stand in one another, subqueries and all; counts a few that are none. */
function measureDepth(node) {
	if (typeof node !== "object" || node === null) return 0;
	const known = depths.get(node);
	if (known !== void 0) return known;
	const depth = Object.values(node).reduce((deepest, child) => Math.max(deepest, measureDepth(child)), 0) + (isMacro(node) ? 1 : 0);
	depths.set(node, depth);
	return depth;
}
function isMacro(node) {
	if (node.kind === "call") return !isAggregate(node);
	if (node.kind === "binary") return node.operator === "*" || node.operator === "/";
	return [
		"cast",
		"extract",
		"index"
	].includes(node.kind);
}
const fingerprints = /* @__PURE__ */ new WeakMap();
/** The same for expressions that differ only in their place. */
function fingerprint(node) {
	const known = fingerprints.get(node);
	if (known !== void 0) return known;
	const text = JSON.stringify(node, (key, value) => key === "line" || key === "column" ? void 0 : value);
	fingerprints.set(node, text);
	return text;
}
/** Adds a printed value to the struct and gives the text that reads it in the lambda. */
function hoist(printed, scope) {
	if (scope.hoist === void 0 || scope.hoist === "off") return printed;
	const { fields } = scope.hoist;
	const known = fields.indexOf(printed);
	const index = known >= 0 ? known : fields.push(printed) - 1;
	return `${ROW}._${index}`;
}
/** Whether the expression is a value to hoist whole, rather than to go into. */
function isLeaf(node) {
	if ([
		"path",
		"subquery",
		"exists",
		"array-subquery"
	].includes(node.kind)) return true;
	return node.kind === "in" && "kind" in node.among && !containsAggregate(node.value);
}
/** Prints with `printPlain`, as a lambda where macros stand over aggregates, or too deep. */
function printHoisting(node, scope, printPlain) {
	if (scope.hoist === "off") return printPlain(node, scope);
	if (scope.hoist) {
		const outside = {
			...scope,
			hoist: void 0
		};
		const depth = measureDepth(node);
		if (depth > 0 && depth <= scope.hoist.below) return hoist(printHoisting(node, outside, printPlain), scope);
		if (isLeaf(node)) return hoist(printPlain(node, outside), scope);
		if (containsAggregate(node)) return printPlain(node, scope);
		return scope.groupKeys.size > 0 && scope.groupKeys.has(fingerprint(node)) ? hoist(printPlain(node, outside), scope) : printPlain(node, scope);
	}
	const isPlain = isAggregate(node) && node.kind === "call" && !node.args.some(containsAggregate);
	const depth = measureDepth(node);
	if (isPlain || isLeaf(node) || depth <= DEEPEST && !containsAggregate(node)) return printPlain(node, scope);
	const collected = {
		fields: [],
		below: depth - DEEPEST
	};
	const body = printPlain(node, {
		...scope,
		hoist: collected
	});
	if (collected.fields.length === 0 || !body.includes("googlesql.")) return printPlain(node, {
		...scope,
		hoist: "off"
	});
	return `list_transform([struct_pack(${collected.fields.map((field, index) => `_${index} := ${field}`).join(", ")})], lambda ${ROW}: ${body})[1]`;
}
/** Functions by page, in lower case. */
const DOCUMENTED = new Map(Object.entries({
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
	Range: "generate_range_array range range_contains range_end range_intersect range_overlaps range_sessionize range_start",
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
	Utility: "generate_uuid typeof"
}).map(([page, names]) => [page, names.split(/\s+/)]));
/** The refusal of a function that has no entry: of BigQuery's own by its family, of others as misspelt. */
function refuseFunction(name, at) {
	const title = name.toUpperCase();
	for (const [page, names] of DOCUMENTED) if (names.includes(name)) return unsupported(`The function ${title} (${page})`, at);
	if (name.includes(".")) return unsupported(`The function ${name}`, at);
	const known = [...DOCUMENTED.values()].flat().map((one) => one.toUpperCase());
	return invalid(`there is no function ${title}${suggest(title, known)}`, at);
}
// actions/lib/googlesql/formats.ts
/** Format elements of GoogleSQL in DuckDB's words, by what they are used for:
* https://cloud.google.com/bigquery/docs/reference/standard-sql/format-elements */
const ELEMENTS = {
	"%A": {
		format: "%A",
		parse: "%A"
	},
	"%a": {
		format: "%a",
		parse: "%a"
	},
	"%B": {
		format: "%B",
		parse: "%B"
	},
	"%b": {
		format: "%b",
		parse: "%b"
	},
	"%h": {
		format: "%b",
		parse: "%b"
	},
	"%D": {
		format: "%m/%d/%y",
		parse: "%m/%d/%y"
	},
	"%d": {
		format: "%d",
		parse: "%d"
	},
	"%F": {
		format: "%Y-%m-%d",
		parse: "%Y-%m-%d"
	},
	"%G": { format: "%G" },
	"%H": {
		format: "%H",
		parse: "%H"
	},
	"%I": {
		format: "%I",
		parse: "%I"
	},
	"%j": {
		format: "%j",
		parse: "%j"
	},
	"%M": {
		format: "%M",
		parse: "%M"
	},
	"%m": {
		format: "%m",
		parse: "%m"
	},
	"%p": {
		format: "%p",
		parse: "%p"
	},
	"%R": {
		format: "%H:%M",
		parse: "%H:%M"
	},
	"%S": {
		format: "%S",
		parse: "%S"
	},
	"%T": {
		format: "%H:%M:%S",
		parse: "%H:%M:%S"
	},
	"%U": { format: "%U" },
	"%u": { format: "%u" },
	"%V": { format: "%V" },
	"%W": { format: "%W" },
	"%w": { format: "%w" },
	"%Y": {
		format: "%Y",
		parse: "%Y"
	},
	"%y": {
		format: "%y",
		parse: "%y"
	},
	"%%": {
		format: "%%",
		parse: "%%"
	},
	"%E3S": { format: "%S.%g" },
	"%E6S": { format: "%S.%f" },
	"%E4Y": {
		format: "%Y",
		parse: "%Y"
	}
};
/** The format string in DuckDB's elements; one without an entry is refused. */
function translateFormat(format, options) {
	return format.replaceAll(/%(?:E(?:\d|\*)?[A-Za-z]|O[A-Za-z]|[\s\S]|$)/g, (element) => {
		const found = ELEMENTS[element]?.[options.purpose];
		if (found === void 0) throw unsupported(`The format element ${element}`, options.at);
		return found;
	});
}
// actions/lib/googlesql/json-specials.ts
/** Functions with a JSONPath, which is a constant; the legacy ones quote keys in brackets. */
const JSON_SPECIALS = {
	json_extract: readAt("json_query", true),
	json_extract_array: readAt("json_query_array", true),
	json_extract_scalar: readAt("json_value", true),
	json_extract_string_array: readAt("json_value_array", true),
	json_query: readAt("json_query", false),
	json_query_array: readAt("json_query_array", false),
	json_value: readAt("json_value", false),
	json_value_array: readAt("json_value_array", false)
};
function readAt(macro, isLegacy) {
	return (node, scope) => {
		const title = node.name.toUpperCase();
		const [value, path] = node.args;
		if (!value || node.args.length > 2) throw unsupported(`${title} with ${node.args.length} arguments`, node);
		if (path && path.kind !== "string") throw unsupported(`${title} with a computed path`, path);
		const text = path?.value ?? "$";
		if (!(readPath(text) !== void 0 && !text.includes(isLegacy ? ".\"" : "['"))) throw invalid(`"${text}" is no JSONPath of ${title}`, path ?? node);
		return `googlesql.${macro}(${scope.printExpression(value, scope)}, ${literal(text)})`;
	};
}
// actions/lib/googlesql/print-arguments.ts
/** All arguments, printed, when there are as many as allowed. */
function printArguments(node, scope, least, most = Infinity) {
	const { length } = node.args;
	if (length < least || length > most) throw unsupported(`${node.name.toUpperCase()} with ${length} arguments`, node);
	return node.args.map((arg) => scope.printExpression(arg, scope));
}
// actions/lib/googlesql/print-literal.ts
/** A number, with GoogleSQL's type: 1 is INT64, 1.5 is FLOAT64. */
function printNumber(text, at) {
	if (!/^-?(?:[0-9]+|0[xX][0-9A-Fa-f]+)$/.test(text)) return `cast('${text}' as double)`;
	const isNegative = text.startsWith("-");
	const magnitude = BigInt(isNegative ? text.slice(1) : text);
	const value = isNegative ? -magnitude : magnitude;
	if (BigInt.asIntN(64, value) !== value) throw invalid(`${text} is out of INT64's range`, at);
	return `cast(${value} as bigint)`;
}
/** A parameter's value, as the literal of its type: a whole number is INT64. */
function printParameter(at, { options }) {
	const { value: name } = at;
	const entry = Object.entries(options.parameters ?? {}).find(([key]) => key.toLowerCase() === name.toLowerCase());
	if (!entry) throw invalid(`the parameter @${name} has no value`, at);
	const [, value] = entry;
	if (typeof value === "string") {
		if (value.includes("\0")) throw unsupported("A string with the character U+0000", at);
		return literal(value);
	}
	if (typeof value !== "number") return String(value);
	if (Number.isSafeInteger(value)) return `cast(${value} as bigint)`;
	return `cast('${Number.isFinite(value) ? value : String(value).replace("Infinity", "inf")}' as double)`;
}
const DATE = /^(\d{1,4})-(\d{1,2})-(\d{1,2})$/;
const CLOCK = /^(\d{1,2}):(\d{1,2}):(\d{1,2})(\.\d{1,6})?$/;
const ZONE = /^(?:([+-])(\d{1,2})(?::?(\d{2}))?|([Zz])|(?:UTC)|([A-Za-z_]+(?:\/[A-Za-z_]+)+))$/;
/** `DATE '2021-1-31'` and its like, checked here so that a view keeps no bad one. */
function printTyped(node) {
	const { type, value } = node;
	const fail = () => invalid(`"${value}" is no ${type.toUpperCase()}`, node);
	if (type === "numeric") {
		if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(value)) throw fail();
		return `cast('${value}' as decimal(38, 9))`;
	}
	if (type === "json") return `cast(${literal(readJson(value) ?? raise(fail()))} as json)`;
	if (type === "date") return `date '${readDate(value) ?? raise(fail())}'`;
	if (type === "time") return `time '${readClock(value) ?? raise(fail())}'`;
	if (type !== "datetime" && type !== "timestamp") throw unsupported(`A literal of type ${type.toUpperCase()}`, node);
	const [, day = "", clock, zone] = /^(\d+-\d+-\d+)(?:(?:[ Tt]|\s+)(\d+:\d+:\d+(?:\.\d*)?))?\s*(.*)$/.exec(value) ?? raise(fail());
	const instant = `${readDate(day) ?? raise(fail())} ${clock === void 0 ? "00:00:00" : readClock(clock) ?? raise(fail())}`;
	if (type === "datetime") return zone ? raise(fail()) : `timestamp '${instant}'`;
	return `timestamptz '${instant}${zone ? readZone(zone) ?? raise(fail()) : "+00"}'`;
}
function readJson(text) {
	try {
		return parseJson(text);
	} catch {
		return;
	}
}
function raise(error) {
	throw error;
}
function readDate(text) {
	const [, year = "", month = "", day = ""] = DATE.exec(text) ?? [];
	const iso = `${year.padStart(4, "0")}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
	const date = /* @__PURE__ */ new Date(`${iso}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : void 0;
}
function readClock(text) {
	const [found, hour = "", minute = "", second = "", fraction = ""] = CLOCK.exec(text) ?? [];
	if (!found || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return void 0;
	return `${[
		hour,
		minute,
		second
	].map((part) => part.padStart(2, "0")).join(":")}${fraction}`;
}
function readZone(text) {
	const [found, sign, hour = "", minute = "00", , name] = ZONE.exec(text) ?? [];
	if (!found) return void 0;
	if (name) return ` ${name}`;
	return sign ? `${sign}${hour.padStart(2, "0")}:${minute}` : "+00";
}
// actions/lib/googlesql/text-specials.ts
/** Functions of text that look at their arguments: patterns, modes, formats. */
const TEXT_SPECIALS = {
	format: printFormat$1,
	normalize: printNormalize,
	normalize_and_casefold: printNormalize,
	regexp_extract: printExtract,
	regexp_substr: printExtract,
	regexp_extract_all: (node, scope) => {
		const [value = "", pattern = ""] = printArguments(node, scope, 2, 2);
		return printMatches(node, value, pattern);
	},
	regexp_instr: printInstr
};
/** The groups of a pattern that is written out; of a computed one nothing is known. */
function readGroups(node) {
	const pattern = node.args[1];
	if (pattern?.kind !== "string") return void 0;
	const count = Number(countGroups(pattern.value));
	if (count > 1) throw invalid(`${node.name.toUpperCase()}'s pattern has more than one capturing group`, pattern);
	return count;
}
function printMatches(node, value, pattern) {
	const groups = readGroups(node);
	return groups === void 0 ? `googlesql.regexp_all(${value}, ${pattern})` : `regexp_extract_all(${value}, ${pattern}, ${groups})`;
}
/** What stands at a place in the text, as ^ does, would begin anew where the search does. */
function refuseAnchors(node, anchors) {
	const pattern = node.args[1];
	const title = node.name.toUpperCase();
	if (pattern?.kind !== "string") throw unsupported(`${title} with a position and a computed pattern`, node);
	const plain = pattern.value.replaceAll(/\\[^AbBz]|\[\^?\]?(?:\\[\s\S]|\[:\w+:\]|[^\]])*\]/g, "");
	if (anchors.test(plain)) throw unsupported(`${title} with a position and an anchor`, pattern);
}
function isOne(node, index) {
	const arg = node.args[index];
	return arg === void 0 || arg.kind === "number" && arg.value === "1";
}
function printExtract(node, scope) {
	const [value = "", pattern = "", position = "1", occurrence = "1"] = printArguments(node, scope, 2, 4);
	if (isOne(node, 2) && isOne(node, 3)) {
		const groups = readGroups(node);
		if (groups === void 0) return `googlesql.regexp_first(${value}, ${pattern})`;
		return `(case when regexp_matches(${value}, ${pattern}) then ${`regexp_extract(${value}, ${pattern}, ${groups})`} end)`;
	}
	if (!isOne(node, 2)) refuseAnchors(node, /[\^]|\\[AbB]/);
	return `${printMatches(node, `googlesql.regexp_rest(${value}, ${position}, ${occurrence})`, pattern)}[${occurrence}]`;
}
function printInstr(node, scope) {
	const [value = "", pattern = "", position = "1", occurrence = "1", end = "0"] = printArguments(node, scope, 2, 5);
	refuseAnchors(node, /[\^$]|\\[AbBz]/);
	if (readGroups(node) !== 0) throw unsupported("REGEXP_INSTR with a capturing group", node);
	return `googlesql.regexp_place(${value}, ${printMatches(node, `googlesql.regexp_rest(${value}, ${position}, ${occurrence})`, pattern)}, ${position}, ${occurrence}, ${end})`;
}
const MODES = /* @__PURE__ */ new Set([
	"NFC",
	"NFD",
	"NFKC",
	"NFKD"
]);
function printNormalize(node, scope) {
	const [value, mode] = node.args;
	const name = mode?.kind === "path" && mode.parts.length === 1 ? mode.parts[0]?.name : "NFC";
	if (!value || node.args.length > 2 || mode && mode.kind !== "path") throw invalid(`${node.name.toUpperCase()} takes text and a mode`, node);
	const form = name?.toUpperCase() ?? "";
	if (!MODES.has(form)) throw invalid(`${form} is no mode of normalization`, mode ?? node);
	return `googlesql_${node.name}(${scope.printExpression(value, scope)}, ${literal(form)})`;
}
/** Each argument is told by its type, as FORMAT reads it. */
function printFormat$1(node, scope) {
	const [format = "", ...values] = printArguments(node, scope, 1);
	return `googlesql_format(${format}, cast(to_json(cast([${values.map((value) => `googlesql.tell(${value})`).join(", ")}] as varchar[])) as varchar))`;
}
// actions/lib/googlesql/specials.ts
/** Functions that no template can say: any number of arguments, date parts, formats, patterns. */
const SPECIALS = {
	...TEXT_SPECIALS,
	...JSON_SPECIALS,
	concat: (node, scope) => `(${printArguments(node, scope, 1).join(" || ")})`,
	greatest: (node, scope) => printUnlessNull("greatest", printArguments(node, scope, 1)),
	least: (node, scope) => printLeast(printArguments(node, scope, 1), scope),
	array_concat: (node, scope) => printUnlessNull("list_concat", printArguments(node, scope, 1)),
	to_hex: printToHex,
	date_trunc: printTrunc,
	datetime_trunc: printTrunc,
	timestamp_trunc: printTrunc,
	date_diff: printDiff,
	datetime_diff: printDiff,
	timestamp_diff: printDiff,
	date_add: printAdd,
	date_sub: printAdd,
	datetime_add: printAdd,
	datetime_sub: printAdd,
	timestamp_add: printAdd,
	timestamp_sub: printAdd,
	last_day: printLastDay,
	format_date: printFormat,
	format_datetime: printFormat,
	format_timestamp: printFormat,
	parse_date: printParse,
	parse_datetime: printParse,
	parse_timestamp: printParse,
	generate_date_array: printDateArray,
	generate_timestamp_array: printTimestampArray
};
/** DuckDB's GREATEST and LEAST pass over NULL; GoogleSQL's are NULL then. */
function printUnlessNull(name, args) {
	return `(case when ${args.map((arg) => `${arg} is null`).join(" or ")} then null else ${name}(${args.join(", ")}) end)`;
}
/** NaN, if there is one, where DuckDB has it largest. */
function printLeast(args, { hasNaN }) {
	const least = printUnlessNull("least", args);
	if (!hasNaN) return least;
	return `(case when ${least} is not null and (${args.map((arg) => `googlesql.is_unordered(${arg})`).join(" or ")}) then ${printUnlessNull("greatest", args)} else ${least} end)`;
}
/** DuckDB's hashes are hexadecimal already: surrogate keys over millions of rows feel it. */
function printToHex(node, scope) {
	const [value = ""] = printArguments(node, scope, 1, 1);
	const hash = /^unhex\(((?:md5|sha1|sha256)\(.*\))\)$/s.exec(value)?.[1];
	return hash !== void 0 && isHash(node.args[0]) ? hash : `lower(hex(${value}))`;
}
function isHash(arg) {
	return arg?.kind === "call" && [
		"md5",
		"sha1",
		"sha256"
	].includes(arg.name) && !arg.isSafe;
}
/** A value of a type, which text written out becomes, as it does in GoogleSQL. */
function printAs(type, arg, scope) {
	if (arg?.kind !== "string") return arg ? scope.printExpression(arg, scope) : "";
	const { line, column, value } = arg;
	return printTyped({
		kind: "typed",
		type,
		value,
		line,
		column
	});
}
/** `date` of `date_add`. */
function typeOf$1({ name }) {
	return name.slice(0, name.indexOf("_"));
}
/** A date part given as an argument. */
function readPart(node, index) {
	const arg = node.args[index];
	if (arg?.kind === "path" && arg.parts.length === 1) {
		const part = {
			name: arg.parts[0]?.name.toLowerCase() ?? "",
			line: arg.line,
			column: arg.column
		};
		checkPart(node.name, part);
		return part;
	}
	const inner = arg?.kind === "call" && arg.name === "week" ? arg.args[0] : void 0;
	const day = inner?.kind === "path" ? inner.parts[0]?.name.toLowerCase() : void 0;
	if (!arg || day === void 0 || !WEEKDAYS.includes(day)) throw invalid(`${node.name.toUpperCase()} needs a date part`, arg ?? node);
	const part = {
		name: "week",
		day,
		line: arg.line,
		column: arg.column
	};
	checkPart(node.name, part);
	return part;
}
function printTrunc(node, scope) {
	if (node.args.length < 2 || node.args.length > 3) throw unsupported(`${node.name.toUpperCase()} with ${node.args.length} arguments`, node);
	const [value, , zone] = node.args;
	const part = readPart(node, 1);
	const first = firstWeekday(part);
	const print = (arg) => scope.printExpression(arg, scope);
	const truncate = (text) => first === void 0 ? `googlesql.trunc_to(${text}, ${printPart(part)})` : `googlesql.trunc_week(${text}, ${first})`;
	if (!value || !zone) return truncate(value ? print(value) : "");
	const place = print(zone);
	return `timezone(${place}, ${truncate(`timezone(${place}, googlesql.timestamp_only(${print(value)}))`)})`;
}
/** Microseconds in a part of TIMESTAMP_DIFF, which counts whole parts, not boundaries. */
const MICROSECONDS = {
	microsecond: 1,
	millisecond: 1e3,
	second: 1e6,
	minute: 6e7,
	hour: 36e8,
	day: 864e8
};
function printDiff(node, scope) {
	if (node.args.length !== 3) throw unsupported(`${node.name.toUpperCase()} with ${node.args.length} arguments`, node);
	const part = readPart(node, 2);
	const [later, earlier] = node.args.slice(0, 2).map((arg) => printAs(typeOf$1(node), arg, scope));
	const values = `${later}, ${earlier}`;
	if (node.name === "timestamp_diff") return `googlesql.timestamp_diff(${values}, ${MICROSECONDS[part.name]})`;
	const first = firstWeekday(part);
	if (first !== void 0) return `googlesql.week_diff(${values}, ${first})`;
	return `googlesql.${node.name}(${values}, ${printPart(part)})`;
}
function readInterval(node, index) {
	const arg = node.args[index];
	if (arg?.kind !== "interval") throw unsupported(`${node.name.toUpperCase()} without a literal INTERVAL`, arg ?? node);
	checkPart(node.name, arg.part);
	return arg;
}
function printAdd(node, scope) {
	if (node.args.length !== 2) throw unsupported(`${node.name.toUpperCase()} with ${node.args.length} arguments`, node);
	const interval = readInterval(node, 1);
	const [value] = node.args;
	const step = printInterval$1(scope.printExpression(interval.value, scope), interval.part);
	return `googlesql.${node.name}(${printAs(typeOf$1(node), value, scope)}, ${step})`;
}
const MONTHS = {
	month: 1,
	quarter: 3,
	year: 12
};
function printLastDay(node, scope) {
	const [value] = node.args;
	if (!value || node.args.length > 2) throw unsupported(`LAST_DAY with ${node.args.length} arguments`, node);
	const printed = scope.printExpression(value, scope);
	if (node.args.length === 1) return `googlesql.last_day(${printed}, 'month', 1)`;
	const part = readPart(node, 1);
	const first = firstWeekday(part);
	if (first !== void 0) return `cast(googlesql.trunc_week(${printed}, ${first}) + to_days(6) as date)`;
	const months = MONTHS[part.name];
	if (months === void 0) throw unsupported("LAST_DAY of ISOYEAR", part);
	return `googlesql.last_day(${printed}, ${literal(part.name)}, ${months})`;
}
/** The constant format of FORMAT_ and PARSE_ functions, in DuckDB's elements. */
function readFormat(node, purpose) {
	const format = node.args[0];
	if (format?.kind !== "string") throw unsupported(`${node.name.toUpperCase()} with a computed format`, node);
	return literal(translateFormat(format.value, {
		purpose,
		at: format
	}));
}
function printFormat(node, scope) {
	const [, value = "", zone] = printArguments(node, scope, 2, node.name === "format_timestamp" ? 3 : 2);
	const typed = `googlesql.${node.name.slice(7)}_only(${value})`;
	return `strftime(${zone === void 0 ? `googlesql.civil(${typed})` : `timezone(${zone}, ${typed})`}, ${readFormat(node, "format")})`;
}
function printParse(node, scope) {
	const [, value = "", zone] = printArguments(node, scope, 2, node.name === "parse_timestamp" ? 3 : 2);
	const parsed = `strptime(${value}, ${readFormat(node, "parse")})`;
	if (node.name === "parse_date") return `cast(${parsed} as date)`;
	if (node.name === "parse_datetime") return parsed;
	return zone === void 0 ? `googlesql.instant(${parsed})` : `timezone(${zone}, ${parsed})`;
}
function printDateArray(node, scope) {
	const [first, last, step] = node.args;
	if (!first || !last || node.args.length > 3) throw unsupported(`GENERATE_DATE_ARRAY with ${node.args.length} arguments`, node);
	const range = `${printAs("date", first, scope)}, ${printAs("date", last, scope)}`;
	if (!step) return `googlesql.generate_days(${range}, to_days(1))`;
	const interval = readInterval(node, 2);
	const count = scope.printExpression(interval.value, scope);
	const months = MONTHS[interval.part.name];
	if (months === void 0) return `googlesql.generate_days(${range}, ${printInterval$1(count, interval.part)})`;
	if (interval.value.kind !== "number" || Number(interval.value.value) <= 0) throw unsupported("GENERATE_DATE_ARRAY by months backwards or computed", interval);
	return `googlesql.generate_months(${range}, ${months} * ${count})`;
}
function printTimestampArray(node, scope) {
	if (node.args.length !== 3) throw unsupported(`GENERATE_TIMESTAMP_ARRAY with ${node.args.length} arguments`, node);
	const [first = "", last = ""] = node.args.slice(0, 2).map((arg) => printAs("timestamp", arg, scope));
	const interval = readInterval(node, 2);
	return `googlesql.generate_instants(${first}, ${last}, ${printInterval$1(scope.printExpression(interval.value, scope), interval.part)})`;
}
// actions/lib/googlesql/print-call.ts
/** DuckDB's text for a call; a function without an entry in functions.ts or specials.ts is refused. */
function printCall(node, scope) {
	const title = node.name.toUpperCase();
	refuseNesting(node, title);
	if (Object.hasOwn(AGGREGATES, node.name)) {
		if (node.isSafe) throw unsupported(`SAFE.${title}`, node);
		return printAggregate(node, scope);
	}
	if (Object.hasOwn(WINDOW_FUNCTIONS, node.name)) return printWindowFunction(node, scope);
	const special = Object.hasOwn(SPECIALS, node.name) ? SPECIALS[node.name] : void 0;
	if (!special && !Object.hasOwn(SCALARS, node.name)) throw refuseFunction(node.name, node);
	refuseModifiers(node, title);
	const printed = special ? special(node, scope) : printScalar(node, scope);
	return node.isSafe ? `try(${printed})` : printed;
}
/** An aggregate goes over values, a window also over aggregates, neither over windows. */
function refuseNesting(node, title) {
	if (!isAggregate(node)) return;
	const { args, orderBy, over } = node;
	if (containsWindow([
		args,
		orderBy,
		over
	]) || !over && containsAggregate([args, orderBy])) throw invalid(`${title} goes over another ${over ? "window function" : "aggregate"}`, node);
}
function refuseModifiers(node, title) {
	if (node.isStar || node.isDistinct || node.nulls || node.having || node.limit) throw invalid(`${title} takes no DISTINCT, NULLS, HAVING or LIMIT`, node);
	if (node.orderBy.length > 0 || node.over) throw invalid(`${title} is no aggregate`, node);
}
function printScalar(node, scope) {
	const args = node.args.map((arg) => scope.printExpression(arg, scope));
	const entry = SCALARS[node.name] ?? [];
	const templates = typeof entry === "string" ? [entry] : entry;
	const template = templates.find((text) => text.includes("$*") ? args.length > 0 : countArguments(text) === args.length);
	if (template === void 0) {
		const counts = templates.map(countArguments).join(" or ");
		throw unsupported(`${node.name.toUpperCase()} with ${args.length} instead of ${counts} arguments`, node);
	}
	const filled = template.replace(/\$(\d|\*)/g, (_, which) => which === "*" ? args.join(", ") : args[Number(which) - 1] ?? "");
	return filled.startsWith("case") ? `(${filled})` : filled;
}
function countArguments(template) {
	return Math.max(0, ...[...template.matchAll(/\$(\d)/g)].map(([, digit]) => Number(digit)));
}
function printAggregate(node, scope) {
	const { name } = node;
	const title = name.toUpperCase();
	const [least, most] = node.isStar ? [0, 0] : AGGREGATE_ARGUMENTS[name] ?? [1, 1];
	if (node.isStar && (name !== "count" || node.isDistinct)) throw invalid(`${title} takes no *`, node);
	if (node.args.length < least || node.args.length > most) throw invalid(`${title} does not take ${node.args.length} arguments`, node);
	if (!ORDERED.has(name) && (node.orderBy.length > 0 || node.limit)) throw invalid(`${title} takes no ORDER BY or LIMIT`, node);
	if (node.nulls && (name === "string_agg" || !Object.hasOwn(NULLS, name))) throw unsupported(`${title} with IGNORE or RESPECT NULLS`, node);
	if (node.having && (name !== "any_value" || node.over)) throw unsupported(`${title} with HAVING`, node);
	if (node.isDistinct && node.over?.orderBy.length) throw invalid(`${title} with DISTINCT takes no ORDER BY in OVER`, node);
	return fillAggregate(node, scope);
}
function fillAggregate(node, scope) {
	const { name } = node;
	const inner = {
		...scope,
		hoist: void 0
	};
	const print = (argument) => inner.printExpression(argument, inner);
	const args = node.args.map(print);
	const [first = ""] = args;
	const order = node.orderBy.length > 0 ? ` order by ${printOrderings(node.orderBy, inner)}` : "";
	const isInOrder = isDistinctInOrder(node);
	const distinct = node.isDistinct && !isInOrder || name === "approx_count_distinct" ? "distinct " : "";
	const isIgnoring = (node.nulls ?? NULLS[name]) === "ignore";
	const isCondition = name === "countif" && !node.isDistinct;
	const condition = isCondition ? first : isIgnoring ? `${first} is not null` : void 0;
	const filter = condition === void 0 ? "" : ` filter (where ${condition})`;
	const over = node.over ? ` over ${printWindow(node.over, inner)}` : "";
	const insides = {
		"@": isCondition || node.isStar ? "*" : `${distinct}${listArguments(node, args, print)}${order}`,
		"@1": `${distinct}${name === "string_agg" ? `googlesql.text_only(${first})` : first}${order}`,
		"@3": `googlesql.is_unordered(${first})`,
		"@2": `struct_pack(v := ${first}, w := ${args[1]})`
	};
	const limit = printLimit(node, print);
	const call = (aggregate, inside) => {
		const printed = hoist(`${aggregate}(${insides[inside]})${filter}${over}`, scope);
		const kept = isInOrder ? `googlesql.first_of_each(${printed})` : printed;
		return limit === void 0 ? kept : `list_slice(${kept}, 1, ${limit})`;
	};
	const isKnown = scope.hoist !== void 0 && scope.hoist !== "off";
	return chooseTemplate(node, scope).replace(/(\w+)\((@\d?)\)/g, (_, aggregate, inside) => call(aggregate, inside)).replace(", $1)", () => isKnown ? ")" : `, ${first})`).replace(/\$([2-9])/g, (_, digit) => args[Number(digit) - 1] ?? "','");
}
/** GoogleSQL says nothing of the order, BigQuery gives that of the rows; DuckDB that of its hashes. */
function isDistinctInOrder({ name, isDistinct, orderBy, over }) {
	return isDistinct && ORDERED.has(name) && orderBy.length === 0 && !over;
}
function chooseTemplate(node, scope) {
	if (node.having) return `arg_${node.having.which}_null(@)`;
	if (node.name === "string_agg" && (node.limit || isDistinctInOrder(node))) return "array_to_string(list(@1), $2)";
	if (scope.hasNaN && node.name === "min") return "googlesql.least_of(min(@), max(@), bool_or(@3))";
	return AGGREGATES[node.name] ?? "";
}
function listArguments(node, args, print) {
	const [first = "", ...rest] = args;
	if (node.having) return `${first}, ${print(node.having.value)}`;
	if (node.name === "countif") return `nullif(${first}, false)`;
	if (node.name === "string_agg") return `googlesql.text_only(${first}), ${rest[0] ?? "','"}`;
	return args.join(", ");
}
function printLimit(node, print) {
	if (!node.limit) return void 0;
	if (node.limit.kind !== "number" || node.over) throw unsupported(`${node.name.toUpperCase()} with this LIMIT`, node);
	return print(node.limit);
}
function printWindowFunction(node, scope) {
	const title = node.name.toUpperCase();
	if (!node.over) throw invalid(`${title} needs OVER`, node);
	checkWindow(node);
	const inner = {
		...scope,
		hoist: void 0
	};
	const args = node.args.map((arg) => inner.printExpression(arg, inner));
	const over = `over ${printWindow(node.over, inner)}`;
	if (PERCENTILES.has(node.name)) return printPercentile(node, args, {
		over,
		scope
	});
	const [value, , otherwise] = args;
	if (otherwise !== void 0 && node.args[2]?.kind !== "null") args[0] = `case when true then ${value} else ${otherwise} end`;
	const nulls = node.nulls ? ` ${node.nulls} nulls` : "";
	return hoist(`${node.name}(${args.join(", ")}${nulls}) ${over}`, scope);
}
function checkWindow(node) {
	const { name, over, args } = node;
	const title = name.toUpperCase();
	const [least, most] = WINDOW_FUNCTIONS[name] ?? [0, 0];
	if (args.length < least || args.length > most) throw invalid(`${title} does not take ${args.length} arguments`, node);
	if (node.isSafe || node.isStar || node.isDistinct || node.having || node.limit) throw invalid(`${title} takes arguments only`, node);
	if (node.orderBy.length > 0) throw invalid(`${title} takes arguments only`, node);
	const takesNulls = FRAMED.has(name) || PERCENTILES.has(name);
	if (node.nulls && !takesNulls) throw invalid(`${title} takes no ${node.nulls} NULLS`, node);
	if (over?.frame && !FRAMED.has(name)) throw invalid(`${title} takes no window frame`, node);
	const hasOrder = (over?.orderBy.length ?? 0) > 0;
	if (PERCENTILES.has(name) && hasOrder) throw invalid(`${title} takes no ORDER BY`, node);
	if (!takesNulls && name !== "row_number" && !hasOrder && !over?.base) throw invalid(`${title} needs ORDER BY in OVER`, node);
	const count = args[1];
	if (count?.kind === "number" && count.value.startsWith("-")) throw invalid(`${title} takes no negative number`, count);
}
/** The share is a constant; which value it falls on, GoogleSQL says of its exact binary value. */
function printPercentile(node, args, { over, scope }) {
	const title = node.name.toUpperCase();
	const share = node.args[1];
	if (share?.kind !== "number") throw unsupported(`${title} with a computed percentile`, node);
	if (!(Number(share.value) >= 0 && Number(share.value) <= 1)) throw invalid(`${title} needs a percentile from 0 to 1`, share);
	const isContinuous = node.name === "percentile_cont";
	const value = isContinuous ? `googlesql.percentile_value(${args[0]})` : args[0] ?? "";
	const place = `cast('${isContinuous ? share.value : nudge(share.value)}' as double)`;
	if (node.nulls === "respect") return `googlesql.${node.name}(${hoist(`list(${value}) ${over}`, scope)}, ${place})`;
	return hoist(`${isContinuous ? "quantile_cont" : "quantile_disc"}(${value}, ${place}) ${over}`, scope);
}
/** A share that is a little more in binary than it says, as 0.9 is, falls beyond a whole row. */
function nudge(text) {
	const [, whole = "", fraction = ""] = /^(\d*)\.?(\d*)$/.exec(text) ?? [];
	let [scaled, halvings] = [Number(text), 0n];
	for (; !Number.isInteger(scaled); halvings += 1n) scaled *= 2;
	return BigInt(scaled) * 10n ** BigInt(fraction.length) > BigInt(whole + fraction) * 2n ** halvings ? String(Number(text) * (1 + 1e-13)) : text;
}
/** ORDER BY's list; GoogleSQL puts NULL first ascending, last descending. */
function printOrderings(orderings, scope, isOuter = false) {
	return orderings.map(({ value, isDescending, nulls }) => {
		const isOrdinal = isOuter && value.kind === "number";
		const key = isOrdinal ? value.value : scope.printExpression(value, scope);
		const how = `${isDescending ? "desc" : "asc"} nulls ${nulls ?? (isDescending ? "last" : "first")}`;
		return `${scope.hasNaN && !isOrdinal ? `googlesql.nan_rank(${key}) ${how}, ` : ""}${key} ${how}`;
	}).join(", ");
}
function printWindow(window, scope) {
	const { base, partitionBy, orderBy, frame } = window;
	const isBare = partitionBy.length === 0 && orderBy.length === 0 && !frame;
	if (base && isBare) return quote(base.name);
	const bound = (edge) => "by" in edge ? `${scope.printExpression(edge.by, scope)} ${edge.edge}` : edge.edge;
	return `(${[
		base ? quote(base.name) : "",
		partitionBy.length > 0 ? `partition by ${partitionBy.map((key) => scope.printExpression(key, scope)).join(", ")}` : "",
		orderBy.length > 0 ? `order by ${printOrderings(orderBy, scope)}` : "",
		frame ? `${frame.unit} ${frame.to ? `between ${bound(frame.from)} and ${bound(frame.to)}` : bound(frame.from)}` : ""
	].filter(Boolean).join(" ")})`;
}
// actions/lib/googlesql/print-cast.ts
/** CAST and SAFE_CAST, of arrays item by item and of structs written out field by field. */
function printCast({ type, value, isSafe }, scope) {
	if (value.kind === "null") return `cast(null as ${printType({
		...type,
		parameters: []
	})})`;
	return printCastTo(type, {
		value,
		printed: scope.printExpression(value, scope),
		isSafe
	}, scope);
}
function printCastTo(type, { value, printed, isSafe }, scope) {
	if (type.element) {
		const list = `list_transform(${printed}, lambda googlesql_item: ${printCastTo(type.element, {
			printed: "googlesql_item",
			isSafe: false
		}, scope)})`;
		return isSafe ? `try(${list})` : list;
	}
	if (type.fields) return printCastToStruct(type, {
		value,
		printed,
		isSafe
	}, scope);
	printType({
		...type,
		parameters: []
	});
	const cast = `googlesql.${isSafe ? "try_cast" : "cast"}_${type.name}(${printed})`;
	if (type.parameters.length === 0) return cast;
	const [first = "", second = "0"] = type.parameters;
	if (![first, second].every((one) => /^\d+$/.test(one))) throw invalid(`${type.name.toUpperCase()} with these parameters`, type);
	const fit = type.name === "numeric" ? `googlesql.fit_numeric(${cast}, ${first}, ${second})` : type.name === "string" || type.name === "bytes" ? `googlesql.fit_length(${cast}, ${first})` : raiseParameters(type);
	return isSafe ? `try(${fit})` : fit;
}
function raiseParameters(type) {
	throw invalid(`${type.name.toUpperCase()} takes no parameters`, type);
}
/** Field by field, of a STRUCT written out: the fields of others are not known here. */
function printCastToStruct(type, { value, isSafe }, scope) {
	const fields = type.fields ?? [];
	const values = value?.kind === "struct" && !value.type ? value.fields.map((field) => field.value) : value?.kind === "tuple" ? value.items : void 0;
	if (!values) throw unsupported("CAST to STRUCT of a computed value", type);
	if (values.length !== fields.length) throw invalid("the STRUCT has not as many fields as the type", type);
	const packed = values.map((one, index) => {
		const field = fields[index];
		const to = field?.type ?? type;
		return `${fieldName(field?.name?.name, index)} := ${printCast({
			...type,
			kind: "cast",
			type: to,
			value: one,
			isSafe: false
		}, scope)}`;
	});
	return isSafe ? `try(struct_pack(${packed.join(", ")}))` : `struct_pack(${packed.join(", ")})`;
}
/** The name of a STRUCT's field, which one without has by its place. */
function fieldName(name, index) {
	return quote(name ?? `_field_${index + 1}`);
}
// actions/lib/googlesql/print-expression.ts
/** Operators that DuckDB has with the same meaning. */
const SAME_OPERATORS = /* @__PURE__ */ new Set([
	"=",
	"<",
	">",
	"<=",
	">=",
	"<>",
	"!=",
	"and",
	"or",
	"||"
]);
const BIT_OPERATORS = {
	"&": "bit_and",
	"|": "bit_or",
	"^": "bit_xor",
	"<<": "shift_left",
	">>": "shift_right"
};
/** How each kind of expression is printed; what has no line here cannot be parsed. */
const PRINTERS$2 = {
	array: printArray,
	"array-subquery": (node, scope) => `array(${scope.printQuery(node.query, scope)})`,
	between: (node, scope) => {
		const [value = "", low = "", high = ""] = printAll([
			node.value,
			node.low,
			node.high
		], scope);
		if (scope.hasNaN) {
			const within = `${printComparison(">=", [value, low], scope)} and ${printComparison("<=", [value, high], scope)}`;
			return `(${not(node)}(${within}))`;
		}
		return `(${value} ${not(node)}between ${low} and ${high})`;
	},
	binary: printBinary,
	boolean: (node) => String(node.value),
	bytes: (node) => `unhex('${Buffer.from(node.value, "latin1").toString("hex")}')`,
	call: printCall,
	case: printCase,
	cast: printCast,
	"distinct-from": (node, scope) => {
		const [left, right] = printAll([node.left, node.right], scope);
		return `(${left} is ${not(node)}distinct from ${right})`;
	},
	exists: (node, scope) => `exists (${scope.printQuery(node.query, scope)})`,
	extract: printExtraction,
	field: (node, scope) => `(${printExpression(node.base, scope)}).${quote(node.name.name)}`,
	in: printIn,
	index: printIndex,
	interval: (node, scope) => printInterval$1(printExpression(node.value, scope), node.part),
	is: (node, scope) => `(${printExpression(node.value, scope)} is ${not(node)}${node.what})`,
	like: printLike,
	null: () => "null",
	number: (node) => printNumber(node.value, node),
	parameter: printParameter,
	path: (node) => node.parts.map(({ name }) => quote(name)).join("."),
	string: (node) => literal(node.value),
	struct: printStruct,
	subquery: (node, scope) => `(${scope.printQuery(node.query, scope)})`,
	tuple: (node, scope) => `row(${printAll(node.items, scope).join(", ")})`,
	typed: printTyped,
	unary: ({ operator, operand }, scope) => operator === "~" ? `googlesql.bit_not(${printExpression(operand, scope)})` : `(${operator} ${printExpression(operand, scope)})`
};
/** DuckDB's text for an expression. */
function printExpression(node, scope) {
	return printHoisting(node, scope, printPlain);
}
function printPlain(node, scope) {
	checkCoercion(node);
	return PRINTERS$2[node.kind](node, scope);
}
function printAll(nodes, scope) {
	return nodes.map((node) => printExpression(node, scope));
}
function printExtraction(node, scope) {
	const value = printExpression(node.from, scope);
	if (!node.zone) return printExtract$1(node.part, `googlesql.civil(${value})`, node);
	const zoned = `timezone(${printExpression(node.zone, scope)}, googlesql.timestamp_only(${value}))`;
	return printExtract$1(node.part, zoned, node);
}
function not({ isNot }) {
	return isNot ? "not " : "";
}
function printBinary(node, scope) {
	const { operator } = node;
	if ([
		"+",
		"-",
		"*",
		"/"
	].includes(operator)) return printArithmetic(node, scope);
	const fields = pairFields(node);
	if (fields.length > 0) {
		const equal = fields.map((pair) => printBinary({
			...node,
			operator: "=",
			...pair
		}, scope));
		return `(${operator === "=" ? "" : "not "}(${equal.join(" and ")}))`;
	}
	const [left = "", right = ""] = printAll([node.left, node.right], scope);
	const bits = BIT_OPERATORS[operator];
	if (bits !== void 0) return `googlesql.${bits}(${left}, ${right})`;
	if (!SAME_OPERATORS.has(operator)) throw unsupported(`The operator ${operator.toUpperCase()}`, node);
	return printComparison(operator, [left, right], scope);
}
/** The fields of two STRUCTs written out that are compared: DuckDB takes NULL in them for equal. */
function pairFields({ operator, left, right }) {
	if (![
		"=",
		"!=",
		"<>"
	].includes(operator)) return [];
	const [ours, theirs] = [left, right].map((side) => side.kind === "tuple" ? side.items : side.kind === "struct" && !side.type ? side.fields.map(({ value }) => value) : []);
	if (!ours || !theirs || ours.length !== theirs.length) return [];
	return ours.flatMap((one, index) => {
		const other = theirs[index];
		return other ? [{
			left: one,
			right: other
		}] : [];
	});
}
const COMPARISONS = /* @__PURE__ */ new Set([
	"=",
	"<",
	">",
	"<=",
	">=",
	"<>",
	"!="
]);
function printComparison(operator, sides, scope) {
	const [left, right] = sides;
	const plain = `(${left} ${operator} ${right})`;
	if (!scope.hasNaN || !COMPARISONS.has(operator)) return plain;
	return `(case when ${plain} is not null and googlesql.unordered(${left}, ${right}) then ${operator === "<>" || operator === "!="} else ${plain} end)`;
}
/** Macros only where DuckDB's own operator would differ: each costs time to bind. */
function printArithmetic({ operator, left, right }, scope) {
	const [a, b] = printAll([left, right], scope);
	const hasInterval = left.kind === "interval" || right.kind === "interval";
	if (hasInterval && operator === "+") return `googlesql.add(${a}, ${b})`;
	if (hasInterval && operator === "-") return `googlesql.subtract(${a}, ${b})`;
	if (operator === "/") return `googlesql.divide(${a}, ${b})`;
	if (operator === "*") return isPlainNumber(left) || isPlainNumber(right) ? `(${a} * ${b})` : `googlesql.multiply(${a}, ${b})`;
	if (right.kind === "number" && /^-?\d{1,9}$/.test(right.value)) return `(${a} ${operator} cast(${right.value} as integer))`;
	return operator === "-" && !isPlainNumber(left) ? `(${a} + (- ${b}))` : `(${a} ${operator} ${b})`;
}
/** Whether it is INT64 or FLOAT64 whatever the columns are. */
function isPlainNumber(node) {
	if (node.kind === "number") return true;
	if (node.kind === "cast") return node.type.name === "int64" || node.type.name === "float64";
	return node.kind === "call" && [
		"count",
		"countif",
		"length",
		"row_number"
	].includes(node.name);
}
/** GoogleSQL escapes with a backslash; DuckDB is told so only where one can occur. */
function printLike(node, scope) {
	const escape = node.pattern.kind === "string" && !node.pattern.value.includes("\\") ? "" : String.raw` escape '\'`;
	return `(${printExpression(node.value, scope)} ${not(node)}like ${printExpression(node.pattern, scope)}${escape})`;
}
function printIn(node, scope) {
	const value = printExpression(node.value, scope);
	const { among } = node;
	const print = (inner) => printExpression(inner, scope);
	const list = "unnest" in among ? `select unnest(${print(among.unnest)})` : "kind" in among ? scope.printQuery(among, scope) : among.map(print).join(", ");
	const isIn = `(${value} ${not(node)}in (${list}))`;
	return scope.hasNaN ? `(case when googlesql.is_unordered(${value}) then ${node.isNot} else ${isIn} end)` : isIn;
}
function printCase(node, scope) {
	const print = (inner) => printExpression(inner, scope);
	const operand = node.operand ? ` ${print(node.operand)}` : "";
	const whens = node.whens.map(({ when, result }) => ` when ${print(when)} then ${print(result)}`);
	const otherwise = node.otherwise ? ` else ${print(node.otherwise)}` : "";
	return `(case${operand}${whens.join("")}${otherwise} end)`;
}
function printArray(node, scope) {
	const list = `[${node.items.map((item) => printExpression(item, scope)).join(", ")}]`;
	if (!node.type) return node.items.length === 0 ? "cast([] as bigint[])" : list;
	if (!node.type.element) throw unsupported("ARRAY without a type of element", node.type);
	return `cast(${list} as ${printType(node.type)})`;
}
function printStruct(node, scope) {
	const { type, fields } = node;
	if (type?.fields) {
		if (fields.length !== type.fields.length || fields.some(({ name }) => name)) throw unsupported("A typed STRUCT whose values do not match its fields", node);
		return `struct_pack(${type.fields.map(({ name, type: field }, index) => {
			const value = fields[index]?.value ?? {
				kind: "null",
				line: 1,
				column: 1
			};
			return `${fieldName(name?.name, index)} := cast(${printExpression(value, scope)} as ${printType(field)})`;
		}).join(", ")})`;
	}
	return `struct_pack(${fields.map(({ name, value }, index) => {
		const inferred = value.kind === "path" ? value.parts.at(-1)?.name : void 0;
		return `${fieldName(name?.name ?? inferred, index)} := ${printExpression(value, scope)}`;
	}).join(", ")})`;
}
const INDEXES = {
	offset: "googlesql.array_offset($, #)",
	safe_offset: "googlesql.array_safe_offset($, #)",
	ordinal: "googlesql.array_offset($, # - 1)",
	safe_ordinal: "googlesql.array_safe_offset($, # - 1)"
};
function printIndex(node, scope) {
	const inner = node.index.kind === "call" && Object.hasOwn(INDEXES, node.index.name) ? node.index : void 0;
	const by = inner?.name ?? node.by;
	const index = printExpression(inner?.args[0] ?? node.index, scope);
	const base = printExpression(node.base, scope);
	return (INDEXES[by] ?? "").replace(/[$#]/g, (mark) => mark === "$" ? base : index);
}
// actions/lib/googlesql/print-source.ts
/** The names that FROM gives its tables, in lower case. */
function sourceNames(source) {
	if (source.kind === "join") return [...sourceNames(source.left), ...sourceNames(source.right)];
	if (source.kind === "nested") return sourceNames(source.source);
	const implied = source.kind === "table" ? source.path.at(-1) : void 0;
	const name = source.alias ?? implied;
	return name ? [name.name.toLowerCase()] : [];
}
const PRINTERS$1 = {
	derived: (node, scope) => `(${scope.printQuery(node.query, scope)})${printAlias(node.alias)}`,
	join: printJoin,
	nested: (node, scope) => `(${printSource(node.source, scope)})`,
	table: printTable,
	unnest: (node, scope) => printUnnest(node.value, node, scope),
	unpivot: printUnpivot
};
/** DuckDB's text for what follows FROM. Commas become CROSS JOIN, which binds as GoogleSQL's do. */
function printSource(source, scope) {
	return PRINTERS$1[source.kind](source, scope);
}
function printAlias(alias) {
	return alias ? ` as ${quote(alias.name)}` : "";
}
/** DuckDB's name of a table or view. */
function printRelation(path, { options }) {
	const parts = path.map(({ name }) => name);
	return options.relation(parts).map(quote).join(".");
}
function printTable(source, scope) {
	const { path, alias } = source;
	const [first] = path;
	const isCte = path.length === 1 && scope.ctes.has(first?.name.toLowerCase() ?? "");
	if (isArrayPath(source, scope)) return printUnnest({
		kind: "path",
		parts: path,
		line: source.line,
		column: source.column
	}, {
		...source,
		alias: alias ?? path.at(-1)
	}, scope);
	if (source.offset) throw unsupported("WITH OFFSET after a table", source.offset);
	return `${isCte ? quote(first?.name ?? "") : printRelation(path, scope)} as ${quote((alias ?? path.at(-1))?.name ?? "")}`;
}
/**
* UNNEST gives a table whose row is the element: `a` is the element itself, `a.x` its field. Only
* where the array is written out is it known here that elements are structs with columns of their own.
*/
function printUnnest(value, names, scope) {
	const array = scope.printExpression(value, scope);
	const alias = quote(names.alias?.name ?? "_unnest");
	const offset = names.offset ? `, generate_subscripts(${array}, 1) - 1 as ${quote(names.offset.name)}` : "";
	if (isStructs(value)) return `(select unnest(${array}, max_depth := 2)${offset}) as ${alias}`;
	if (!offset) return `unnest(${array}) as ${alias}(${alias})`;
	return `(select unnest(${array}) as ${alias}${offset}) as ${alias}`;
}
function isStructs(value) {
	if (value.kind !== "array") return false;
	if (value.type?.element) return value.type.element.name === "struct";
	return value.items[0]?.kind === "struct";
}
function printUnpivot(source, scope) {
	const { value, label, columns, includesNulls, alias } = source;
	const list = columns.map(({ column, label: text }) => `${quote(column.name)} as ${literal(text ?? column.name)}`);
	const nulls = includesNulls ? " include nulls" : "";
	const inner = printSource(source.source, scope);
	const unpivot = `unpivot${nulls} (${quote(value.name)} for ${quote(label.name)} in (${list.join(", ")}))`;
	const last = `${quote(value.name)}, ${quote(label.name)}`;
	return `(select * exclude (${last}), ${last} from ${inner} ${unpivot})${printAlias(alias)}`;
}
function printJoin(source, scope) {
	const left = printSource(source.left, scope);
	const aliases = /* @__PURE__ */ new Set([...scope.aliases, ...sourceNames(source.left)]);
	const right = printSource(source.right, {
		...scope,
		aliases
	});
	return `${left} ${source.how === "cross" ? "cross join" : `${source.how} join`} ${right}${printCondition$1(source, {
		...scope,
		aliases
	})}`;
}
/** The columns that `*` begins with: those of USING, the last join's first. */
function mergedNames(source) {
	if (source?.kind === "nested") return mergedNames(source.source);
	if (source?.kind !== "join") return [];
	const own = source.using ?? [];
	const names = new Set(own.map(({ name }) => name.toLowerCase()));
	return [...own, ...mergedNames(source.left).filter(({ name }) => !names.has(name.toLowerCase()))];
}
function printCondition$1({ how, on, using, right }, scope) {
	if (how === "cross") return "";
	if (on) return ` on ${scope.printExpression(on, scope)}`;
	if (using) return ` using (${using.map(({ name }) => quote(name)).join(", ")})`;
	if (right.kind === "table" && !isArrayPath(right, scope)) throw invalid("expected \"ON\" or \"USING\" after the joined table", right);
	return " on true";
}
/** Whether the path begins at a table of this FROM, and so names an array in it. */
function isArrayPath({ path }, scope) {
	return path.length > 1 && scope.aliases.has(path[0]?.name.toLowerCase() ?? "");
}
// actions/lib/googlesql/print-query.ts
/** DuckDB's text for a query. */
function printQuery(node, outer) {
	const parts = [];
	let scope = outer;
	const ctes = [];
	for (const { name, query } of node.ctes) {
		const within = {
			...scope,
			ctes: /* @__PURE__ */ new Set([...scope.ctes, name.name.toLowerCase()])
		};
		ctes.push(`${quote(name.name)} as (${printQuery(query, node.isRecursive ? within : scope)})`);
		scope = within;
	}
	if (ctes.length > 0) parts.push(`with ${node.isRecursive ? "recursive " : ""}${ctes.join(", ")}`);
	const asStruct = node.body.kind === "select" && node.body.as === "struct";
	parts.push(printBody(node.body, scope));
	if (node.orderBy.length > 0) parts.push(`order by ${printOrderings(node.orderBy, scope, true)}`);
	if (node.limit) parts.push(`limit ${printCount(node.limit, scope)}`);
	if (node.offset) parts.push(`offset ${printCount(node.offset, scope)}`);
	const text = parts.join(" ");
	return asStruct ? `select "_struct" from (${text}) as "_struct"` : text;
}
function printCount(node, scope) {
	if (node.kind !== "number" && node.kind !== "parameter") throw unsupported("LIMIT or OFFSET by an expression", node);
	return scope.printExpression(node, scope);
}
function printBody(body, scope) {
	if (body.kind === "query") return `(${printQuery(body, scope)})`;
	if (body.kind === "select") return printSelect(body, scope);
	const side = (part) => part.kind === "query" ? printBody(part, scope) : `(${printBody(part, scope)})`;
	return `${side(body.left)} ${body.operator} ${side(body.right)}`;
}
function printSelect(node, outer) {
	if (node.as === "value") throw unsupported("SELECT AS VALUE", node);
	const names = node.from ? sourceNames(node.from) : [];
	const aliases = /* @__PURE__ */ new Set([...outer.aliases, ...names]);
	const scope = {
		...outer,
		aliases,
		groupKeys: findGroupKeys(node),
		hoist: void 0
	};
	const print = (expression) => scope.printExpression(expression, scope);
	const parts = [`select ${node.isDistinct ? "distinct " : ""}${printItems(node, scope)}`];
	if (node.from) parts.push(`from ${printSource(node.from, {
		...scope,
		aliases: outer.aliases
	})}`);
	if (node.where) parts.push(`where ${print(node.where)}`);
	if (node.groupBy) parts.push(`group by ${printGrouping(node, scope)}`);
	const having = node.having && print(node.having);
	const isLambda = having?.includes("list_transform([struct_pack(") ?? false;
	if (isLambda && (node.windows.length > 0 || node.qualify || node.isDistinct)) throw unsupported("HAVING with arithmetic over aggregates beside QUALIFY, WINDOW or DISTINCT", node);
	if (isLambda) parts[0] += `, ${having} as "_having"`;
	else if (having) parts.push(`having ${having}`);
	if (node.windows.length > 0) {
		const windows = node.windows.map(({ name, window }) => `${quote(name.name)} as ${printNamedWindow(printWindow(window, scope))}`);
		parts.push(`window ${windows.join(", ")}`);
	}
	if (node.qualify) parts.push(`qualify ${print(node.qualify)}`);
	const text = parts.join(" ");
	return isLambda ? `select * exclude ("_having") from (${text}) where "_having"` : text;
}
/** The keys of GROUP BY, aliases and ordinals resolved. */
function findGroupKeys({ groupBy, items }) {
	if (!groupBy || groupBy.kind === "all") return /* @__PURE__ */ new Set();
	const keys = groupBy.keys.map((key) => {
		const name = key.kind === "path" && key.parts.length === 1 ? key.parts[0]?.name : void 0;
		const item = key.kind === "number" ? items[Number(key.value) - 1] : items.find((one) => name !== void 0 && isNamed(one, name));
		return fingerprint(item?.kind === "expression" ? item.value : key);
	});
	return new Set(keys);
}
function isNamed(item, name) {
	if (item.kind === "star") return false;
	return (item.alias?.name ?? inferName(item.value))?.toLowerCase() === name.toLowerCase();
}
function printNamedWindow(text) {
	return text.startsWith("(") ? text : `(${text})`;
}
/** Columns without a name get BigQuery's: `f0_`, `f1_`. */
function printItems({ items, from }, scope) {
	let unnamed = 0;
	return items.map((item) => {
		if (item.kind === "star") return printStar(item, item.of ? [] : mergedNames(from), scope);
		const name = item.alias?.name ?? inferName(item.value) ?? `f${unnamed++}_`;
		return `${scope.printExpression(item.value, scope)} as ${quote(name)}`;
	}).join(", ");
}
function inferName(value) {
	if (value.kind === "path") return value.parts.at(-1)?.name;
	return value.kind === "field" ? value.name.name : void 0;
}
/** DuckDB would leave the columns of USING where the left side has them; they are put first. */
function printStar(item, merged, scope) {
	const of = item.of ? `${scope.printExpression(item.of, scope)}.` : "";
	if (item.of && item.of.kind !== "path") throw unsupported("The fields of a computed STRUCT as columns", item.of);
	const except = new Set(item.except.map(({ name }) => name.toLowerCase()));
	const replace = new Map(item.replace.map(({ value, alias }) => [alias.name.toLowerCase(), `${scope.printExpression(value, scope)} as ${quote(alias.name)}`]));
	const first = merged.filter(({ name }) => !except.has(name.toLowerCase()));
	const printed = first.map(({ name }) => {
		const key = name.toLowerCase();
		const text = replace.get(key) ?? quote(name);
		replace.delete(key);
		return text;
	});
	const gone = [...item.except, ...first].map(({ name }) => quote(name)).join(", ");
	const others = [...replace.values()].join(", ");
	const star = `${of}*${gone && ` exclude (${gone})`}${others && ` replace (${others})`}`;
	return [...printed, star].join(", ");
}
function printGrouping(node, scope) {
	const { groupBy } = node;
	if (!groupBy || groupBy.kind === "all") return "all";
	const print = (keys) => keys.map((key) => printGroupKey(key, node, scope)).join(", ");
	if (groupBy.kind === "by") return print(groupBy.keys);
	const sets = groupBy.sets.map(({ kind, keys }) => {
		const list = keys.map((together) => `(${print(together)})`).join(", ");
		return kind === "set" ? list : `${kind} (${list})`;
	});
	return groupBy.kind === "grouping sets" ? `grouping sets (${sets.join(", ")})` : sets.join(", ");
}
/** A bare name means the select list's alias before a column, as it does not in DuckDB. */
function printGroupKey(key, { items }, scope) {
	if (key.kind === "number") return key.value;
	const name = key.kind === "path" && key.parts.length === 1 ? key.parts[0]?.name : void 0;
	const index = items.findIndex((one) => name !== void 0 && isNamed(one, name));
	const item = items[index];
	if (item?.kind !== "expression") return scope.printExpression(key, scope);
	return items.slice(0, index).some(({ kind }) => kind === "star") ? scope.printExpression(item.value, scope) : String(index + 1);
}
// actions/lib/googlesql/print-merge.ts
/** The table that a statement changes, with its alias. */
function printTarget(node, scope) {
	return `${printRelation(node.table, scope)} as ${quote((node.alias ?? node.table.at(-1))?.name ?? "")}`;
}
/** `set a = 1, b = 2`. */
function printAssignments(assignments, scope) {
	return `set ${assignments.map(({ column, value }) => `${quote(column.name)} = ${scope.printExpression(value, scope)}`).join(", ")}`;
}
/** Stands for a source that is a query, which the merge and its check both read. */
const SOURCE = quote("_source");
/** DuckDB's text for MERGE. */
function printMerge(node, scope) {
	const { source } = node;
	const isQuery = source.kind === "derived";
	const head = isQuery ? `with ${SOURCE} as materialized (${scope.printQuery(source.query, scope)}) ` : "";
	const name = isQuery ? source.alias : source.alias ?? source.path.at(-1);
	const from = `${isQuery ? SOURCE : printRelation(source.path, scope)} as ${name ? quote(name.name) : SOURCE}`;
	return [
		`${head}merge into ${printTarget(node, scope)}`,
		`using ${from}`,
		`on ${scope.printExpression(node.on, scope)}`,
		...printCheck(node, from, scope),
		...node.clauses.map((clause) => printClause(clause, scope))
	].join(" ");
}
/**
* In GoogleSQL a row that is to change must match one row of the source; DuckDB would take any of
* several. The check comes first and looks at those rows of the source only that change something.
*/
function printCheck(node, from, scope) {
	const matched = node.clauses.filter(({ when }) => when === "matched");
	if (matched.length === 0) return [];
	const conditions = matched.flatMap(({ condition }) => condition ? [printCondition(condition, scope)] : []);
	const changes = conditions.length === matched.length ? ` and (${conditions.join(" or ")})` : "";
	const count = `(select count(*) from ${from} where ${scope.printExpression(node.on, scope)}${changes})`;
	const target = node.table.map(({ name }) => name).join(".");
	return [`when matched${changes} and ${count} > 1 then error ${literal(`${FAILURE}MERGE matches a row of ${target} with more than one row of its source`)}`];
}
/** DuckDB fails inside at a lambda in the condition of a clause. */
function printCondition(condition, scope) {
	const printed = scope.printExpression(condition, scope);
	if (!printed.includes("list_transform([struct_pack(")) return printed;
	throw unsupported("A condition of MERGE so deep", condition, "Compute the condition as a column of the source, and name that.");
}
function printClause({ when, condition, action }, scope) {
	const print = (value) => scope.printExpression(value, scope);
	const head = `when ${when}${condition ? ` and ${printCondition(condition, scope)}` : ""} then`;
	if (action.kind === "delete") return `${head} delete`;
	if (action.kind === "update") return `${head} update ${printAssignments(action.set, scope)}`;
	if (!action.values) return `${head} insert *`;
	const names = action.columns.map(({ name }) => quote(name)).join(", ");
	return `${head} insert${names === "" ? "" : ` (${names})`} values (${action.values.map(print).join(", ")})`;
}
// actions/lib/googlesql/print-statement.ts
const PRINTERS = {
	"create-schema": ({ name, ifNotExists }, { options }) => {
		const schema = options.dataset?.(last(name)) ?? last(name);
		return `create schema ${ifNotExists ? "if not exists " : ""}${quote(schema)}`;
	},
	"create-table": printCreate,
	"create-view": printCreate,
	delete: (node, scope) => {
		const where = scope.printExpression(node.where, scope);
		return `delete from ${printTarget(node, scope)} where ${where}`;
	},
	drop: ({ what, name, ifExists, cascades }, scope) => {
		const title = what === "schema" ? quote(last(name)) : printRelation(name, scope);
		return `drop ${what} ${ifExists ? "if exists " : ""}${title}${cascades ? " cascade" : ""}`;
	},
	insert: printInsert,
	merge: printMerge,
	"select-statement": ({ query }, scope) => scope.printQuery(query, scope),
	truncate: ({ table }, scope) => `delete from ${printRelation(table, scope)}`,
	update: (node, scope) => {
		const where = scope.printExpression(node.where, scope);
		return `update ${printTarget(node, scope)} ${printAssignments(node.set, scope)} where ${where}`;
	}
};
/** DuckDB's text for one statement. */
function printStatement(node, scope) {
	return PRINTERS[node.kind](node, scope);
}
/** A dataset's name; its project is dropped. */
function last(path) {
	return path.at(-1)?.name ?? "";
}
function printCreate(node, scope) {
	const what = node.kind === "create-table" ? "table" : "view";
	if (node.isTemporary) throw unsupported(`CREATE TEMP ${what.toUpperCase()}`, node);
	const name = printRelation(node.name, scope);
	const head = `create ${node.isReplacing ? "or replace " : ""}${what} ${node.ifNotExists ? "if not exists " : ""}${name}`;
	if (node.query) return `${head} as ${scope.printQuery(node.query, scope)}`;
	return `${head} (${node.columns.map(({ name: column, type, isRequired }) => `${quote(column.name)} ${printType(type)}${isRequired ? " not null" : ""}`).join(", ")})`;
}
function printInsert(node, scope) {
	const table = printRelation(node.table, scope);
	const columns = node.columns.length > 0 ? ` (${node.columns.map(({ name }) => quote(name)).join(", ")})` : "";
	const values = node.rows?.map((row) => `(${row.map((value) => scope.printExpression(value, scope)).join(", ")})`);
	return `insert into ${table}${columns} ${node.query ? scope.printQuery(node.query, scope) : `values ${values?.join(", ")}`}`;
}
// actions/lib/googlesql/translate.ts
/**
* Translates a GoogleSQL script to DuckDB SQL, one result a statement. Throws `PipelineError`:
* `invalid-sql` for what is no GoogleSQL, `unsupported-sql` for what has no translation, both with
* line and column of `sql`.
*/
function translate(sql, options) {
	const printed = /* @__PURE__ */ new WeakMap();
	const scope = {
		options,
		ctes: /* @__PURE__ */ new Set(),
		aliases: /* @__PURE__ */ new Set(),
		groupKeys: /* @__PURE__ */ new Set(),
		hasNaN: /\bnan\b|\binf(?:inity)?\b|ieee_divide/i.test(sql),
		printExpression,
		printQuery: (query, within) => {
			const text = printed.get(query) ?? printQuery(query, within);
			printed.set(query, text);
			return text;
		}
	};
	try {
		return parseScript(sql).map((statement) => ({
			sql: printStatement(statement, scope),
			isQuery: statement.kind === "select-statement",
			...statement.kind === "create-table" || statement.kind === "create-view" ? { creates: options.relation(statement.name.map(({ name }) => name)) } : {}
		}));
	} catch (error) {
		if (error instanceof RangeError) throw unsupported("An expression so deep", {
			line: 1,
			column: 1
		});
		throw error;
	}
}
// actions/lib/warehouse/duckdb/append.ts
/** Adds rows in one transaction, unless there are rows of their key already. */
async function appendRows(connection, { table, rows }) {
	const [first] = rows;
	if (first === void 0) return;
	await inTransaction(connection, async () => {
		await prepareTable(connection, table);
		const key = first[table.key] ?? null;
		const relation = quoteRelation(table);
		if ((await connection.runAndReadAll(`select 1 from ${relation} where ${quote(table.key)} = $1 limit 1`, [key])).currentRowCount > 0) return;
		const names = table.columns.map(({ name }) => quote(name));
		const values = table.columns.map((column, at) => `cast($${at + 1} as ${typeOf(column)})`);
		const insert = await connection.prepare(`insert into ${relation} (${names.join(", ")}) values (${values.join(", ")})`);
		try {
			for (const row of rows) {
				insert.bind(table.columns.map(({ name }) => row[name] ?? null));
				await insert.run();
			}
		} finally {
			insert.destroySync();
		}
	});
}
/** Makes the table where it is missing, and adds the columns that it lacks. */
async function prepareTable(connection, table) {
	const relation = quoteRelation(table);
	const { schema, table: name } = locate(table);
	const found = await connection.runAndReadAll(`select lower(column_name) from duckdb_columns() where database_name = current_database()
      and lower(schema_name) = lower($1) and lower(table_name) = lower($2)`, [schema, name]);
	const held = new Set(found.getRows().map(([column]) => column));
	const lacking = table.columns.filter((column) => !held.has(column.name.toLowerCase()));
	if (lacking.length === 0) return;
	if (held.size === 0) {
		const columns = table.columns.map((column) => `${quote(column.name)} ${typeOf(column)}${column.isRequired ? " not null" : ""}`);
		await connection.run(`create schema if not exists ${quote(schema)}`);
		await connection.run(`create table ${relation} (${columns.join(", ")})`);
		await connection.run(`comment on table ${relation} is ${literal(table.description)}`);
	}
	for (const column of lacking) {
		const title = quote(column.name);
		if (held.size > 0) await connection.run(`alter table ${relation} add column ${title} ${typeOf(column)}`);
		const text = literal(column.description);
		await connection.run(`comment on column ${relation}.${title} is ${text}`);
	}
}
function typeOf({ type }) {
	return TYPES$1[type] ?? type;
}
// actions/lib/warehouse/duckdb/state.ts
/** Beside the macros, where no dataset of a project can be. */
const STATE_SCHEMA = "googlesql";
/** Which relations were published, and in which publication at last. */
const BUILDS = "builds";
const STATES = "states";
/** What was computed by other macros, or by another DuckDB, may come out otherwise now. */
const ENGINE = createHash("sha256").update([version(), ...buildMacros()].join("\n")).digest("hex");
/** What is kept for a dataset; undefined for nothing, and for what another engine has built. */
async function readState(connection, dataset) {
	if (!await isThere(connection, STATES)) return void 0;
	const content = (await connection.runAndReadAll(`select content from ${STATE_SCHEMA}.${STATES} where dataset = $1 and engine = $2`, [dataset.toLowerCase(), ENGINE])).getRows()[0]?.[0];
	return typeof content === "string" ? content : void 0;
}
async function writeState(connection, dataset, content) {
	await connection.run(`create table if not exists ${STATE_SCHEMA}.${STATES}
      (dataset varchar primary key, engine varchar not null, content varchar not null)`);
	await connection.run(`insert or replace into ${STATE_SCHEMA}.${STATES} values ($1, $2, $3)`, [
		dataset.toLowerCase(),
		ENGINE,
		content
	]);
}
/**
* Gives relations that are being published a mark of their own, in the transaction that does so:
* DuckDB itself cannot tell one making of a table from another.
*/
async function markBuilds(connection, relations) {
	await connection.run(`create table if not exists ${STATE_SCHEMA}.${BUILDS}
      (relation varchar primary key, build varchar not null)`);
	const build = randomUUID();
	for (const { dataset, name } of relations) await connection.run(`insert or replace into ${STATE_SCHEMA}.${BUILDS} values ($1, $2)`, [`${dataset}.${name}`.toLowerCase(), build]);
}
async function isThere(connection, table) {
	return (await connection.runAndReadAll(`select 1 from duckdb_tables() where database_name = current_database()
      and schema_name = $1 and table_name = $2`, [STATE_SCHEMA, table])).currentRowCount > 0;
}
// actions/lib/warehouse/duckdb/catalog.ts
/**
* The relations of a database that nobody else has open. DuckDB lists its whole catalog whatever is
* asked of it, 40 ms for a thousand tables, so it is asked once and then told what is created.
*/
var Catalog = class {
	#known;
	/** The entry of a relation by its DuckDB name; undefined where nothing has the name. */
	async find(connection, name) {
		this.#known ??= readCatalog(connection);
		return (await this.#known).get(keyOf(name));
	}
	/** Takes note of what a statement did that has succeeded. */
	note(statement) {
		const [schema, table] = statement.creates ?? [];
		if (schema !== void 0 && table !== void 0) {
			const entry = {
				kind: /^\s*create\s+(or\s+replace\s+)?view\b/i.test(statement.sql) ? "view" : "table",
				description: void 0,
				columnDescriptions: /* @__PURE__ */ new Map(),
				making: void 0
			};
			this.#known?.then((known) => known.set(keyOf({
				schema,
				table
			}), entry));
		} else if (!/^\s*(insert|update|delete|merge|truncate)\b/i.test(statement.sql)) this.forget();
	}
	forget() {
		this.#known = void 0;
	}
};
function keyOf({ schema, table }) {
	return `${schema}.${table}`.toLowerCase();
}
async function readCatalog(connection) {
	const relations = await connection.runAndReadAll(`select schema_name, table_name, 'table', comment, null from duckdb_tables()
      where database_name = current_database()
    union all
    select schema_name, view_name, 'view', comment, sql from duckdb_views()
      where database_name = current_database() and not internal`);
	const columns = await connection.runAndReadAll(`select schema_name, table_name, column_name, comment from duckdb_columns()
      where database_name = current_database() and comment is not null`);
	const texts = /* @__PURE__ */ new Map();
	for (const [schema, table, column, comment] of columns.getRows()) {
		const key = keyOf({
			schema: String(schema),
			table: String(table)
		});
		const own = texts.get(key) ?? /* @__PURE__ */ new Map();
		texts.set(key, own.set(String(column).toLowerCase(), String(comment)));
	}
	const makings = await readMakings(connection, relations.getRows().map(([schema, table]) => [String(schema), String(table)]));
	return new Map(relations.getRows().map(([schema, table, kind, comment, sql]) => {
		const key = keyOf({
			schema: String(schema),
			table: String(table)
		});
		return [key, {
			kind: kind === "view" ? "view" : "table",
			description: typeof comment === "string" && comment !== "" ? comment : void 0,
			columnDescriptions: texts.get(key) ?? /* @__PURE__ */ new Map(),
			making: typeof sql === "string" ? sql : makings.get(key)
		}];
	}));
}
/**
* What tells the contents of tables from those before: of a published table the mark that it got
* then, of a loaded one the files that its partitions hold. Nothing tells it of any other table.
*/
async function readMakings(connection, names) {
	const makings = /* @__PURE__ */ new Map();
	for (const [schema, table] of names) {
		if (table === "_partitions") {
			const loaded = await connection.runAndReadAll(`select table_name, string_agg(partition_id || ' ' || sha256, ' ' order by partition_id)
          from ${quote(schema)}."_partitions" group by table_name`);
			for (const [name, files] of loaded.getRows()) makings.set(keyOf({
				schema,
				table: String(name)
			}), String(files));
		}
		if (schema === "googlesql" && table === "builds") {
			const built = await connection.runAndReadAll(`select relation, build from ${STATE_SCHEMA}.${BUILDS}`);
			for (const [relation, build] of built.getRows()) makings.set(String(relation), String(build));
		}
	}
	return makings;
}
// actions/lib/warehouse/duckdb/describe.ts
/** What DuckDB's types are called in GoogleSQL. */
const NAMES = {
	BIGINT: "INT64",
	HUGEINT: "INT64",
	INTEGER: "INT64",
	SMALLINT: "INT64",
	TINYINT: "INT64",
	DOUBLE: "FLOAT64",
	FLOAT: "FLOAT64",
	VARCHAR: "STRING",
	BLOB: "BYTES",
	BOOLEAN: "BOOL",
	DATE: "DATE",
	TIME: "TIME",
	TIMESTAMP: "DATETIME",
	"TIMESTAMP WITH TIME ZONE": "TIMESTAMP",
	INTERVAL: "INTERVAL"
};
/** GoogleSQL's name of a DuckDB type. */
function nameType(type) {
	if (type.endsWith("[]")) return `ARRAY<${nameType(type.slice(0, -2))}>`;
	if (type.startsWith("DECIMAL")) return "NUMERIC";
	if (!type.startsWith("STRUCT(")) return NAMES[type] ?? type;
	return `STRUCT<${splitFields(type.slice(7, -1)).map((field) => {
		const [, quoted, plain, rest = ""] = /^(?:"((?:[^"]|"")*)"|(\S+)) (.*)$/s.exec(field) ?? [];
		return `${quoted?.replaceAll("\"\"", "\"") ?? plain ?? ""} ${nameType(rest)}`;
	}).join(", ")}>`;
}
function splitFields(text) {
	const fields = [];
	let depth = 0;
	let start = 0;
	let isQuoted = false;
	for (let index = 0; index < text.length; index += 1) {
		const character = text[index];
		if (character === "\"") isQuoted = !isQuoted;
		if (isQuoted) continue;
		if (character === "(") depth += 1;
		if (character === ")") depth -= 1;
		if (character !== "," || depth > 0) continue;
		fields.push(text.slice(start, index).trim());
		start = index + 1;
	}
	return [...fields, text.slice(start).trim()];
}
/** Columns in order and, for a table, its rows; undefined where nothing has the name. */
async function describe(connection, catalog, relation) {
	const name = locate(relation);
	const entry = await catalog.find(connection, name);
	if (entry === void 0) return void 0;
	const { kind, description, columnDescriptions, making } = entry;
	const title = `${quote(name.schema)}.${quote(name.table)}`;
	const columns = await listColumns$1(connection, name);
	const described = {
		dataset: relation.dataset,
		name: relation.name,
		...description !== void 0 && { description },
		columns: columns.map(({ column, type }) => {
			const text = columnDescriptions.get(column.toLowerCase());
			const named = {
				name: column,
				type: nameType(type)
			};
			return text === void 0 ? named : {
				...named,
				description: text
			};
		})
	};
	if (kind === "view") return {
		...described,
		kind,
		...toVersion([making])
	};
	const counted = await connection.runAndReadAll(`select count(*) from ${title}`);
	const rowCount = Number(counted.getRows()[0]?.[0]);
	return {
		...described,
		kind,
		rowCount,
		...toVersion([
			making,
			rowCount,
			columns
		])
	};
}
/**
* Rows and columns count beside the mark: another table may stand in its place, and rows may have
* been deleted. What else is done by hand goes unseen.
*/
function toVersion(evidence) {
	if (evidence[0] === void 0) return {};
	return { version: createHash("sha256").update(JSON.stringify(evidence)).digest("hex") };
}
/** A view's as it gives them now; of one that cannot be bound any more, as it gave them at last. */
async function listColumns$1(connection, { schema, table }) {
	const title = `${quote(schema)}.${quote(table)}`;
	return (await connection.runAndReadAll(`describe ${title}`).catch(() => connection.runAndReadAll(`select column_name, data_type from duckdb_columns()
        where database_name = current_database() and lower(schema_name) = lower(${literal(schema)})
          and lower(table_name) = lower(${literal(table)}) order by column_index`))).getRows().map(([column, type]) => ({
		column: String(column),
		type: String(type)
	}));
}
// actions/lib/warehouse/duckdb/load.ts
/**
* Puts files in the place of partitions. What a partition holds is remembered in `_partitions`
* beside the table, in the transaction that writes it; it is believed only while the table has as
* many rows there, so rows that were deleted, or a table that was dropped, are loaded again.
*/
var Loader = class {
	#connection;
	/** By table; counted when first needed and kept up to date until `forget`. */
	#partitions = /* @__PURE__ */ new Map();
	constructor(connection) {
		this.#connection = connection;
	}
	/** To be called when somebody else may have written to the tables. */
	forget() {
		this.#partitions.clear();
	}
	async load(request) {
		const { table, partition, uri, sha256, rowCount } = request;
		const range = toRange(table, partition);
		const known = await this.#read(table);
		const before = known.get(partition) ?? { rows: 0 };
		if (uri === void 0 && before.rows === 0) return {
			status: "unchanged",
			rowCount: 0
		};
		if (uri !== void 0 && before.sha256 === sha256 && before.rows === rowCount && before.rememberedRows === rowCount) return {
			status: "unchanged",
			rowCount
		};
		try {
			await inTransaction(this.#connection, () => this.#replace(request, range));
		} catch (error) {
			this.forget();
			throw error;
		}
		if (uri === void 0 || sha256 === void 0) known.delete(partition);
		else known.set(partition, {
			sha256,
			rememberedRows: rowCount,
			rows: rowCount
		});
		return {
			status: uri === void 0 ? "emptied" : "loaded",
			rowCount
		};
	}
	async #replace({ table, partition, uri, sha256, rowCount }, range) {
		const relation = quoteRelation(table);
		const memory = `${quote(table.dataset)}."_partitions"`;
		const field = quote(table.partition.field);
		const within = `${field} >= date ${literal(range.from)} and ${field} < date ${literal(range.to)}`;
		const key = `table_name = ${literal(table.name)} and partition_id = ${literal(partition)}`;
		await this.#connection.run(`delete from ${relation} where ${within}`);
		await this.#connection.run(`delete from ${memory} where ${key}`);
		if (uri === void 0 || sha256 === void 0) return;
		const columns = table.columns.map(({ name }) => quote(name)).join(", ");
		const inserted = await this.#connection.run(`insert into ${relation} (${columns}) select ${columns} from read_parquet(${literal(uri)})`);
		const held = await this.#count(`select count(*) from ${relation} where ${within}`);
		if (inserted.rowsChanged !== rowCount || held !== rowCount) throw new PipelineError(`${uri} does not fit the partition ${partition} of ${table.dataset}.${table.name}: ${rowCount} rows were announced, it has ${inserted.rowsChanged}, of which ${held} lie in the partition.`, {
			code: "warehouse",
			remedy: "Extract the file again."
		});
		const values = [
			table.name,
			partition,
			sha256
		].map(literal).join(", ");
		await this.#connection.run(`insert into ${memory} values (${values}, ${rowCount})`);
	}
	async #count(sql) {
		const result = await this.#connection.runAndReadAll(sql);
		return Number(result.getRows()[0]?.[0]);
	}
	async #read(table) {
		const title = `${table.dataset}.${table.name}`;
		const known = this.#partitions.get(title);
		if (known) return known;
		await this.#prepare(table);
		const format = table.partition.granularity === "month" ? "%Y%m" : "%Y";
		const counts = await this.#connection.runAndReadAll(`select coalesce(partition_id, counted.id), sha256, row_count, coalesce(counted.n, 0)
      from (select * from ${quote(table.dataset)}."_partitions" where table_name = ${literal(table.name)}) as remembered
      full join (
        select strftime(${quote(table.partition.field)}, ${literal(format)}) as id, count(*) as n
        from ${quoteRelation(table)} group by all
      ) as counted on remembered.partition_id = counted.id`);
		const partitions = /* @__PURE__ */ new Map();
		for (const [id, sha256, remembered, rows] of counts.getRows()) partitions.set(String(id), {
			rows: Number(rows),
			...sha256 === null ? {} : {
				sha256: String(sha256),
				rememberedRows: Number(remembered)
			}
		});
		this.#partitions.set(title, partitions);
		return partitions;
	}
	/** Makes table and memory where they are missing, and refuses a table of other columns. */
	async #prepare(table) {
		const catalog = new Catalog();
		const found = await describe(this.#connection, catalog, table);
		if (found) checkColumns(table, found.columns);
		const memory = {
			schema: table.dataset,
			table: "_partitions"
		};
		if (found && await catalog.find(this.#connection, memory)) return;
		await inTransaction(this.#connection, async () => {
			await this.#connection.run(`create schema if not exists ${quote(table.dataset)}`);
			await this.#connection.run(`create table if not exists ${quote(table.dataset)}."_partitions"
          (table_name varchar not null, partition_id varchar not null, sha256 varchar not null, row_count bigint not null)`);
			if (!found) for (const sql of buildTable(table)) await this.#connection.run(sql);
		});
	}
};
function buildTable(table) {
	const relation = quoteRelation(table);
	return [
		`create table ${relation} (${table.columns.map(({ name, type, isRequired }) => `${quote(name)} ${TYPES$1[type] ?? type}${isRequired ? " not null" : ""}`).join(", ")})`,
		`comment on table ${relation} is ${literal(table.description)}`,
		...table.columns.map(({ name, description }) => `comment on column ${relation}.${quote(name)} is ${literal(description)}`)
	];
}
function checkColumns(table, columns) {
	const title = `${table.dataset}.${table.name}`;
	const found = new Map(columns.map(({ name, type }) => [name.toLowerCase(), type.toLowerCase()]));
	const problems = table.columns.flatMap(({ name, type }) => {
		const actual = found.get(name.toLowerCase());
		found.delete(name.toLowerCase());
		if (actual === void 0) return [`${name} is missing`];
		return actual === type ? [] : [`${name} is ${actual}, not ${type}`];
	});
	problems.push(...[...found.keys()].map((name) => `${name} is not defined`));
	if (problems.length === 0) return;
	throw new PipelineError(`The table ${title} has other columns than its definition: ${problems.join("; ")}.`, {
		code: "warehouse",
		remedy: `Drop ${title}, and load it again.`
	});
}
function toRange(table, partition) {
	const isMonthly = table.partition.granularity === "month";
	const [, year, month = "01"] = (isMonthly ? /^(\d{4})(0[1-9]|1[0-2])$/ : /^(\d{4})$/).exec(partition) ?? [];
	if (year === void 0) throw new Error(`${partition} is no partition of ${table.dataset}.${table.name}`);
	const next = isMonthly ? new Date(Date.UTC(Number(year), Number(month), 1)) : new Date(Date.UTC(Number(year) + 1, 0, 1));
	return {
		from: `${year}-${month}-01`,
		to: next.toISOString().slice(0, 10)
	};
}
// actions/lib/warehouse/duckdb/pool.ts
/** Hands out connections, so many at a time; the rest wait their turn. */
var Pool = class {
	#connect;
	#limit;
	#all = [];
	#idle = [];
	#waiting = [];
	#opening = 0;
	constructor(connect, limit) {
		this.#connect = connect;
		this.#limit = limit;
	}
	/** Runs `work` on a connection that nobody else has meanwhile. */
	async use(work) {
		const connection = await this.#take();
		try {
			return await work(connection);
		} finally {
			const next = this.#waiting.shift();
			if (next) next(connection);
			else this.#idle.push(connection);
		}
	}
	async #take() {
		const idle = this.#idle.pop();
		if (idle) return idle;
		if (this.#opening >= this.#limit) return new Promise((resolve) => {
			this.#waiting.push(resolve);
		});
		this.#opening += 1;
		const connection = await this.#connect().catch((error) => {
			this.#opening -= 1;
			throw error;
		});
		this.#all.push(connection);
		return connection;
	}
	/** Whether anybody has a connection now. */
	get isBusy() {
		return this.#idle.length < this.#all.length;
	}
	/** Ends what runs on connections that somebody has. */
	interrupt() {
		for (const connection of this.#all) if (!this.#idle.includes(connection)) connection.interrupt();
	}
	close() {
		for (const connection of this.#all) connection.closeSync();
	}
};
// actions/lib/warehouse/duckdb/comment.ts
/** Describes relations that have no comments yet; a column that is not there is passed over. */
async function writeComments(connection, publications) {
	const columns = await listColumns(connection, publications);
	for (const publication of publications) {
		const { dataset, name, kind, description = "", columnDescriptions = {} } = publication;
		const relation = quoteRelation(publication);
		if (description !== "") await connection.run(`comment on ${kind} ${relation} is ${toText(description)}`);
		for (const [column, text] of Object.entries(columnDescriptions)) {
			const present = columns.get(keyOf$2(dataset, name))?.get(column.toLowerCase());
			if (text === "" || present === void 0) continue;
			await connection.run(`comment on column ${relation}.${quote(present)} is ${toText(text)}`);
		}
	}
}
/** DuckDB reads a statement up to its first U+0000. */
function toText(text) {
	return literal(text.replaceAll("\0", ""));
}
/**
* Columns as a view's are commented on, case included: by relation, then in lower case. All at
* once, because DuckDB looks through its whole catalog each time.
*/
async function listColumns(connection, publications) {
	const columns = /* @__PURE__ */ new Map();
	if (!publications.some(({ columnDescriptions = {} }) => Object.keys(columnDescriptions).length > 0)) return columns;
	const found = await connection.runAndReadAll(`select schema_name, table_name, column_name from duckdb_columns()
      where database_name = current_database() and not internal`);
	for (const [schema, table, column] of found.getRows()) {
		const key = keyOf$2(String(schema), String(table));
		const names = columns.get(key) ?? /* @__PURE__ */ new Map();
		columns.set(key, names.set(String(column).toLowerCase(), String(column)));
	}
	return columns;
}
// actions/lib/warehouse/duckdb/publish.ts
/**
* Puts all candidates where people read, and removes those that earlier runs left beside them, in
* one transaction. Descriptions become comments; DuckDB has no labels.
*/
async function publish(connection, publications) {
	if (publications.length === 0) return;
	await inTransaction(connection, async () => {
		const found = await listRelations(connection, publications);
		const replaced = new Set(publications.map(({ dataset, name }) => keyOf$2(dataset, name)));
		for (const relation of found) if (replaced.has(keyOf$2(relation.schema, relation.table))) await drop(connection, relation);
		const tables = publications.filter(({ kind }) => kind === "table");
		const views = publications.filter(({ kind }) => kind === "view");
		for (const table of tables) await publishTable(connection, table);
		for (const view of views) await publishView(connection, view);
		const renamed = new Set(tables.map((table) => keyOf$2(...toCandidate(table))));
		for (const relation of found) if (!renamed.has(keyOf$2(relation.schema, relation.table)) && isCandidate(relation.table)) await drop(connection, relation);
		await writeComments(connection, publications);
		await markBuilds(connection, tables);
	});
}
/** Everything in the datasets that are published to. */
async function listRelations(connection, publications) {
	const datasets = new Set(publications.map(({ dataset }) => dataset.toLowerCase()));
	return (await connection.runAndReadAll(`select table_schema, table_name, table_type from information_schema.tables
      where table_catalog = current_database()
      and lower(table_schema) in (${[...datasets].map(literal).join(", ")})`)).getRows().map(([schema, table, type]) => ({
		schema: String(schema),
		table: String(table),
		kind: type === "VIEW" ? "view" : "table"
	}));
}
function toCandidate({ dataset, name }) {
	const { schema, table } = locate({
		dataset: `${dataset}__candidate`,
		name
	});
	return [schema, table];
}
async function publishTable(connection, publication) {
	const [schema, table] = toCandidate(publication);
	await connection.run(`alter table ${quote(schema)}.${quote(table)} rename to ${quote(publication.name)}`);
}
async function publishView(connection, publication) {
	const { dataset, name, sql } = publication;
	if (sql === void 0) throw new Error(`the view ${dataset}.${name} is published without its query`);
	const [query, more] = translate(sql, { relation: mapRelation });
	if (!query?.isQuery || more) throw new Error(`the view ${dataset}.${name} is not one query`);
	await connection.run(`create view ${quoteRelation(publication)} as ${query.sql}`);
}
async function drop(connection, { schema, table, kind }) {
	await connection.run(`drop ${kind} ${quote(schema)}.${quote(table)}`);
}
// actions/lib/warehouse/duckdb/values.ts
/**
* Rows as this warehouse gives them back. INT64 is a number while it is a safe one, else its text;
* NUMERIC is text without trailing zeros; FLOAT64 a number, but `NaN`, `Infinity` and `-Infinity`
* as text; DATE `2021-01-31`; TIME `00:30:00`; DATETIME `2021-01-31T00:30:00`; TIMESTAMP the same
* with `Z`, in UTC, fractions of a second only where there are any; BYTES Base64; INTERVAL
* `0-0 1 0:0:0`; ARRAY an array, empty for NULL; STRUCT an object. As on BigQuery, an array with a NULL
* element is an error, and so is a NUMERIC of more than 29 digits before the point.
*/
function toRows(chunks, columns) {
	const converts = columns.map(({ type }) => buildConvert(type));
	const rows = [];
	for (const chunk of chunks) {
		const values = columns.map((_, index) => chunk.getColumnValues(index));
		for (let at = 0; at < chunk.rowCount; at += 1) {
			const row = {};
			for (const [index, { name }] of columns.entries()) row[name] = converts[index]?.(values[index]?.[at] ?? null) ?? null;
			rows.push(row);
		}
	}
	return rows;
}
/** A value of a type or NULL, which is no array but an empty one. */
function buildConvert(type) {
	const convert = buildKnown(type);
	const isList = type.typeId === DuckDBTypeId.LIST;
	return (value) => value === null ? isList ? [] : null : convert(value);
}
const asIs = () => (value) => value;
const integer = () => (value) => Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
const float = () => (value) => Number.isFinite(value) ? Number(value) : String(value);
const CONVERTS = {
	[DuckDBTypeId.SQLNULL]: asIs,
	[DuckDBTypeId.BOOLEAN]: asIs,
	[DuckDBTypeId.VARCHAR]: asIs,
	[DuckDBTypeId.TINYINT]: asIs,
	[DuckDBTypeId.SMALLINT]: asIs,
	[DuckDBTypeId.INTEGER]: asIs,
	[DuckDBTypeId.UTINYINT]: asIs,
	[DuckDBTypeId.USMALLINT]: asIs,
	[DuckDBTypeId.UINTEGER]: asIs,
	[DuckDBTypeId.BIGINT]: integer,
	[DuckDBTypeId.UBIGINT]: integer,
	[DuckDBTypeId.HUGEINT]: integer,
	[DuckDBTypeId.DOUBLE]: float,
	[DuckDBTypeId.FLOAT]: float,
	[DuckDBTypeId.DECIMAL]: () => (value) => printDecimal(value),
	[DuckDBTypeId.DATE]: () => (value) => printDay(value.days),
	[DuckDBTypeId.TIME]: () => (value) => printClock(value.micros),
	[DuckDBTypeId.TIMESTAMP]: () => (value) => printInstant(value.micros),
	[DuckDBTypeId.TIMESTAMP_TZ]: () => (value) => `${printInstant(value.micros)}Z`,
	[DuckDBTypeId.INTERVAL]: () => (value) => printInterval(value),
	[DuckDBTypeId.BLOB]: () => (value) => Buffer.from(value.bytes).toString("base64"),
	[DuckDBTypeId.LIST]: (type) => buildList(type),
	[DuckDBTypeId.STRUCT]: (type) => buildStruct(type)
};
function buildKnown(type) {
	const build = CONVERTS[type.typeId];
	if (build) return build(type);
	throw new PipelineError(`The query gives a value of DuckDB's type ${String(type)}.`, {
		code: "unsupported-sql",
		remedy: "Cast it to a type of GoogleSQL."
	});
}
function buildList(type) {
	const convert = buildConvert(type.valueType);
	return (value) => value.items.map((item) => convert(item ?? raiseNull()));
}
function raiseNull() {
	throw new PipelineError("An array of the answer has a NULL element.", {
		code: "warehouse",
		remedy: "Leave NULL out of the array, as with IGNORE NULLS."
	});
}
function buildStruct(type) {
	const fields = type.entryNames.map((name, index) => [name, buildConvert(type.entryTypes[index])]);
	return (value) => {
		const { entries } = value;
		return Object.fromEntries(fields.map(([name, convert]) => [name, convert(entries[name] ?? null)]));
	};
}
function printDecimal(value) {
	const text = value.toString();
	if (text.replace(/^-|\..*$/g, "").length > MOST_DIGITS) throw new PipelineError(`The query failed: ${text} is out of NUMERIC's range.`, {
		code: "warehouse",
		remedy: "Cast to FLOAT64 where such numbers are meant."
	});
	return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}
/** Of a NUMERIC before the point; other decimals than NUMERIC have at most 38. */
const MOST_DIGITS = 29;
const SECOND_US = 1000000n;
const DAY_US = 86400n * SECOND_US;
function printDay(days) {
	return (/* @__PURE__ */ new Date(days * 864e5)).toISOString().slice(0, 10);
}
function printInstant(micros) {
	const remainder = micros % DAY_US;
	const clock = remainder < 0n ? remainder + DAY_US : remainder;
	return `${printDay(Number((micros - clock) / DAY_US))}T${printClock(clock)}`;
}
function printClock(micros) {
	const seconds = Number(micros / SECOND_US);
	const parts = [
		Math.floor(seconds / 3600),
		Math.floor(seconds / 60) % 60,
		seconds % 60
	];
	const fraction = String(micros % SECOND_US).padStart(6, "0").replace(/(000){1,2}$/, "");
	const clock = parts.map((part) => String(part).padStart(2, "0")).join(":");
	return fraction === "" ? clock : `${clock}.${fraction}`;
}
/** BigQuery's canonical form: years-months days hours:minutes:seconds. */
function printInterval({ months, days, micros }) {
	const sign = months < 0 ? "-" : "";
	const size = Math.abs(months);
	const clock = printClock(micros < 0n ? -micros : micros).replaceAll(/\b0(?=\d)/g, "");
	return `${sign}${Math.floor(size / 12)}-${size % 12} ${days} ${micros < 0n ? "-" : ""}${clock}`;
}
// actions/lib/warehouse/duckdb/duckdb-warehouse.ts
const INTERRUPT_AGAIN_MS = 20;
/** The warehouse port on DuckDB; values come back as values.ts says. */
var DuckDbWarehouse = class {
	kind = "duckdb";
	#opened;
	#pool;
	#loader;
	#catalog = new Catalog();
	#schemas = /* @__PURE__ */ new Map();
	#last = Promise.resolve();
	#isStopped = false;
	#isClosed = false;
	constructor(opened) {
		this.#opened = opened;
		this.#pool = new Pool(opened.connect, Math.max(opened.threads, 1));
		this.#loader = new Loader(opened.main);
	}
	async query(sql, parameters = {}) {
		const statements = this.#translate(sql, parameters);
		return this.#explain(this.#pool.use(async (connection) => {
			let rows = [];
			for (const statement of statements) rows = await this.#run(connection, statement);
			return rows;
		}));
	}
	async execute(sql) {
		const statements = this.#translate(sql, {});
		await this.#explain(this.#pool.use(async (connection) => {
			for (const statement of statements) await this.#run(connection, statement);
		}));
	}
	async loadParquet(request) {
		return this.#explain(this.#inTurn(async () => {
			const outcome = await this.#loader.load(request);
			if (outcome.status !== "unchanged") this.#catalog.forget();
			return outcome;
		}));
	}
	async describe(relation) {
		return this.#explain(this.#pool.use((connection) => describe(connection, this.#catalog, relation)));
	}
	async estimate() {}
	translate(sql) {
		return this.#translate(sql, {}).map((statement) => statement.sql).join(";\n");
	}
	async publish(publications) {
		this.#loader.forget();
		await this.#explain(this.#inTurn(() => publish(this.#opened.main, publications).finally(() => this.#catalog.forget())));
	}
	async appendRows(request) {
		await this.#explain(this.#inTurn(() => appendRows(this.#opened.main, request).finally(() => this.#catalog.forget())));
	}
	async readState(dataset) {
		return this.#explain(this.#pool.use((connection) => readState(connection, dataset)));
	}
	async writeState(dataset, text) {
		await this.#explain(this.#inTurn(() => writeState(this.#opened.main, dataset, text)));
	}
	async listPreviews(dataset) {
		return (await this.#pool.use((connection) => connection.runAndReadAll("select schema_name from duckdb_schemas() where database_name = current_database() order by 1"))).getRows().flatMap(([schema]) => readPreview(dataset, String(schema)) ?? []);
	}
	async dropPreview({ dataset }) {
		this.#loader.forget();
		await this.#explain(this.#inTurn(() => this.#opened.main.run(`drop schema if exists ${quote(dataset)} cascade`).finally(() => this.#catalog.forget())));
		this.#schemas.delete(dataset);
	}
	async cancel() {
		this.#isStopped = true;
		while (this.#pool.isBusy) {
			this.#pool.interrupt();
			await setTimeout(INTERRUPT_AGAIN_MS);
		}
	}
	async close() {
		this.#isClosed = true;
		await this.#last.catch(() => void 0);
		const { main, instance, readOnly } = this.#opened;
		this.#pool.close();
		try {
			if (!readOnly) await main.run("checkpoint");
		} finally {
			main.closeSync();
			instance.closeSync();
		}
	}
	#translate(sql, parameters) {
		return translate(sql, {
			relation: mapRelation,
			dataset: locateDataset,
			parameters
		});
	}
	async #run(connection, statement) {
		const [schema] = statement.creates ?? [];
		if (schema !== void 0) await this.#createSchema(schema);
		if (!statement.isQuery) this.#loader.forget();
		if (this.#isStopped) throw describeStop();
		const result = await connection.run(statement.sql);
		if (!statement.isQuery) {
			this.#catalog.note(statement);
			return [];
		}
		const names = result.deduplicatedColumnNames();
		const types = result.columnTypes();
		const columns = names.flatMap((name, index) => {
			const type = types[index];
			return type ? [{
				name,
				type
			}] : [];
		});
		return toRows(await result.fetchAllChunks(), columns);
	}
	/** Once a session, on one connection: two that create one schema at once would conflict. */
	async #createSchema(schema) {
		const created = this.#schemas.get(schema) ?? this.#inTurn(() => this.#opened.main.run(`create schema if not exists ${quote(schema)}`));
		this.#schemas.set(schema, created);
		await created;
	}
	/** Runs after everything that was given to it before, whether that failed or not. */
	async #inTurn(work) {
		const turn = () => {
			if (this.#isClosed) throw describeStop();
			return work();
		};
		const done = this.#last.then(turn, turn);
		this.#last = done.catch(() => void 0);
		return done;
	}
	/** Puts errors of DuckDB in GoogleSQL's words. */
	async #explain(work) {
		try {
			return await work;
		} catch (error) {
			if (this.#isStopped && error.message.startsWith("INTERRUPT Error")) throw describeStop(error);
			throw describeFailure(error, await this.#listRelations(error));
		}
	}
	async #listRelations(error) {
		if (!(error instanceof Error) || !error.message.includes("does not exist")) return [];
		return this.#pool.use(async (connection) => {
			return (await connection.runAndReadAll(`select table_schema, table_name from information_schema.tables
          where table_catalog = current_database() and table_name <> '_partitions'`)).getRows().map(([schema, table]) => ({
				schema: String(schema),
				table: String(table)
			}));
		});
	}
};
// actions/lib/warehouse/duckdb/open.ts
/**
* Opens a DuckDB file as a warehouse, which owns the file until it is closed. A file that another
* process has open throws `PipelineError` with code `warehouse-locked`.
*/
async function openDuckDb(options) {
	const { path, readOnly = false, memoryLimit = "4GB" } = options;
	const threads = options.threads ?? availableParallelism();
	const instance = await DuckDBInstance.create(path, {
		access_mode: readOnly ? "READ_ONLY" : "READ_WRITE",
		threads: String(threads),
		memory_limit: memoryLimit,
		storage_compatibility_version: "v1.4.0",
		autoinstall_known_extensions: "false",
		autoload_known_extensions: "false",
		...path === ":memory:" ? {} : { temp_directory: join(dirname(path), ".duckdb_tmp") }
	}).catch((error) => {
		throw describeOpening(error, path);
	});
	const connect = () => instance.connect();
	const main = await connect();
	try {
		await main.run("set global TimeZone = 'UTC'");
		registerScripts(main);
		await installMacros(main, readOnly);
	} catch (error) {
		main.closeSync();
		instance.closeSync();
		throw describeOpening(error, path);
	}
	return new DuckDbWarehouse({
		instance,
		main,
		connect,
		threads,
		readOnly
	});
}
/** Macros live in the file, so that views stand on their own; written when they differ from ours. */
async function installMacros(connection, readOnly) {
	const statements = buildMacros();
	const version = createHash("sha256").update(statements.join("\n")).digest("hex").slice(0, 16);
	if ((await connection.runAndReadAll(`select macro_definition from duckdb_functions() where schema_name = 'googlesql'
      and function_name = 'version'`)).getRows().some(([text]) => String(text).includes(version))) return;
	if (readOnly) throw new PipelineError("The warehouse was not made by this version of the program.", {
		code: "warehouse",
		remedy: "Run the pipeline on it once, and ask again."
	});
	await inTransaction(connection, async () => {
		await connection.run("create schema if not exists googlesql");
		await connection.run(statements.join(";\n"));
		await connection.run(`create or replace macro googlesql.version() as '${version}'`);
	});
}
export { openDuckDb };
