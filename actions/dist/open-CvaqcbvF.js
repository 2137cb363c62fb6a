import { t as PipelineError } from "./errors-DzvLK5MJ.js";
import { a as suggest, i as unsupported, r as invalid } from "./lex-dp5TtVZ_.js";
import { i as quote, n as printType, r as literal, t as TYPES } from "./types-Cpkxd8-l.js";
import { i as WEEKDAYS, t as parseScript } from "./parse-statement-60Y1yfAi.js";
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
api.BIGINT;
api.BIGNUM;
api.BIT;
api.BLOB;
api.BOOLEAN;
api.BaseDuckDBType;
api.DATE;
api.DECIMAL;
api.DOUBLE;
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
api.DuckDBBlobValue;
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
api.DuckDBScalarFunction;
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
api.VARCHAR;
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
function fail(message, type) {
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
int64(x varchar) as TEXT(bigint)
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
string(x double) as ${`case when not isfinite(x) then cast(x as varchar)
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
		const otherwise = fail(`'"' || x || '" is no ${target.toUpperCase()}'`, type);
		const failing = cast === "cast" ? ` when x is not null then ${otherwise}` : "";
		return `case when regexp_full_match(x, '${TEXTS[target]}') then ${cast}(x as ${type})${failing} end`;
	});
}
// actions/lib/googlesql/macros.ts
const ZERO = "'division by zero'";
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
/** DuckDB rounds a DECIMAL to a constant number of places only. */
const ROUND_PLACES = [
	0,
	1,
	2,
	3,
	4,
	5,
	6,
	7,
	8
].map((places) => `when n = ${places} then cast(round(x, ${places}) as NUMERIC)`).join(" ");
const LATE_DAYS = "(date_part('dow', d) - first + 7) % 7";
/**
* Macros that give DuckDB GoogleSQL's meaning: a line each, lines of one name are overloads, which
* DuckDB chooses among by type. NUMERIC stands for decimal(38, 9).
*/
const MACROS = `
-- TIMESTAMP to UTC's clock and back; DuckDB's own functions of time zones are many times slower.
civil(t timestamptz) as make_timestamp(epoch_us(t))
civil(t timestamp) as t
civil(t date) as t
civil(t time) as t
instant(t timestamp) as make_timestamptz(epoch_us(t))
-- Operators
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
divide_half_away(a hugeint, b hugeint) as a // b + case when 2 * abs(a % b) >= abs(b) then sign(a) * sign(b) else 0 end
-- Exact while the dividend is under 1e20; an error beyond.
divide_numeric(a, b) as case when b = 0 then ${fail(ZERO, "NUMERIC")} else cast(googlesql.divide_half_away(cast(cast(a as NUMERIC) * 1000000000 as hugeint) * 1000000000, cast(cast(b as NUMERIC) * 1000000000 as hugeint)) as decimal(38, 0)) * cast(0.000000001 as decimal(10, 9)) end
divide(a bigint, b bigint) as case when b = 0 then ${fail(ZERO, "double")} else cast(a as double) / cast(b as double) end
divide(a double, b double) as case when b = 0 then ${fail(ZERO, "double")} else a / b end
divide(a NUMERIC, b NUMERIC) as googlesql.divide_numeric(a, b)
-- Numbers
safe_divide(a bigint, b bigint) as case when b <> 0 then cast(a as double) / cast(b as double) end
safe_divide(a double, b double) as case when b <> 0 then a / b end
safe_divide(a NUMERIC, b NUMERIC) as case when b <> 0 then googlesql.divide_numeric(a, b) end
ieee_divide(a double, b double) as case when b <> 0 then a / b when a = 0 or isnan(a) then cast('nan' as double) else sign(a) * cast('inf' as double) end
div(a bigint, b bigint) as case when b = 0 then ${fail(ZERO, "bigint")} else a // b end
div(a NUMERIC, b NUMERIC) as case when b = 0 then ${fail(ZERO, "NUMERIC")} else cast(cast(a * 1000000000 as hugeint) // cast(b * 1000000000 as hugeint) as NUMERIC) end
mod(a bigint, b bigint) as case when b = 0 then ${fail(ZERO, "bigint")} else a % b end
mod(a NUMERIC, b NUMERIC) as case when b = 0 then ${fail(ZERO, "NUMERIC")} else cast(a % b as NUMERIC) end
sign(x bigint) as cast(sign(x) as bigint)
sign(x double) as cast(sign(x) as double)
sign(x NUMERIC) as cast(sign(x) as NUMERIC)
ceil(x bigint) as cast(x as double)
ceil(x double) as ceil(x)
ceil(x NUMERIC) as cast(ceil(x) as NUMERIC)
floor(x bigint) as cast(x as double)
floor(x double) as floor(x)
floor(x NUMERIC) as cast(floor(x) as NUMERIC)
trunc(x bigint) as cast(x as double)
trunc(x double) as trunc(x)
trunc(x NUMERIC) as cast(trunc(x) as NUMERIC)
round(x bigint) as cast(x as double)
round(x double) as round(x)
round(x NUMERIC) as cast(round(x) as NUMERIC)
round(x bigint, n bigint) as round(cast(x as double), cast(n as integer))
round(x double, n bigint) as round(x, cast(n as integer))
round(x NUMERIC, n bigint) as case ${ROUND_PLACES} when n > 8 then x when n < 0 then ${fail("'ROUND of NUMERIC to negative places is not supported'", "NUMERIC")} end
exp(x double) as exp(x)
ln(x double) as ln(x)
log(x double, b double) as ln(x) / ln(b)
log10(x double) as log10(x)
pow(x double, b double) as pow(x, b)
sqrt(x double) as sqrt(x)
exp(x NUMERIC) as ${fail("'EXP of NUMERIC is not supported'", "double")}
ln(x NUMERIC) as ${fail("'LN of NUMERIC is not supported'", "double")}
log(x NUMERIC, b NUMERIC) as ${fail("'LOG of NUMERIC is not supported'", "double")}
log10(x NUMERIC) as ${fail("'LOG10 of NUMERIC is not supported'", "double")}
pow(x NUMERIC, b NUMERIC) as ${fail("'POW of NUMERIC is not supported'", "double")}
sqrt(x NUMERIC) as ${fail("'SQRT of NUMERIC is not supported'", "double")}
exp(x bigint) as exp(x)
ln(x bigint) as ln(x)
log(x bigint, b bigint) as ln(x) / ln(b)
log10(x bigint) as log10(x)
pow(x bigint, b bigint) as pow(cast(x as double), b)
sqrt(x bigint) as sqrt(x)
-- Aggregates; x only lends its type
sum(total hugeint) as cast(total as bigint)
sum(total double) as total
sum(total NUMERIC) as total
sum(total, x bigint) as cast(total as bigint)
sum(total, x double) as total
sum(total, x NUMERIC) as cast(total as NUMERIC)
avg(total hugeint, n bigint) as case when n > 0 then cast(total as double) / n end
avg(total double, n bigint) as case when n > 0 then total / n end
avg(total NUMERIC, n bigint) as case when n > 0 then googlesql.divide_numeric(total, n) end
avg(total, n, x bigint) as case when n > 0 then cast(total as double) / n end
avg(total, n, x double) as case when n > 0 then total / n end
avg(total, n, x NUMERIC) as case when n > 0 then googlesql.divide_numeric(total, n) end
-- Strings
length(s varchar) as length(s)
length(s blob) as octet_length(s)
byte_length(s varchar) as cast(strlen(s) as bigint)
byte_length(s blob) as octet_length(s)
left(s varchar, n bigint) as case when n < 0 then ${fail("'LEFT of a negative length'", "varchar")} else left(s, n) end
right(s varchar, n bigint) as case when n < 0 then ${fail("'RIGHT of a negative length'", "varchar")} else right(s, n) end
lpad(s varchar, n bigint, p varchar) as case when n < 0 or p = '' then ${fail("'LPAD to a negative length or with nothing'", "varchar")} else lpad(s, cast(n as integer), p) end
rpad(s varchar, n bigint, p varchar) as case when n < 0 or p = '' then ${fail("'RPAD to a negative length or with nothing'", "varchar")} else rpad(s, cast(n as integer), p) end
repeat(s varchar, n bigint) as case when n < 0 then ${fail("'REPEAT a negative number of times'", "varchar")} else repeat(s, n) end
trim(s varchar) as trim(s, ${SPACES})
ltrim(s varchar) as ltrim(s, ${SPACES})
rtrim(s varchar) as rtrim(s, ${SPACES})
substr_start(s varchar, p bigint) as case when p > 0 then p when p = 0 or -p > length(s) then 1 else length(s) + p + 1 end
substr(s varchar, p bigint) as substring(s, googlesql.substr_start(s, p))
substr(s varchar, p bigint, n bigint) as case when n < 0 then ${fail("'SUBSTR of a negative length'", "varchar")} else substring(s, googlesql.substr_start(s, p), n) end
-- Arrays
array_offset(a, i) as case when i < 0 or i >= len(a) then a[${fail("'array index ' || i || ' is out of bounds'", "bigint")}] else a[i + 1] end
array_safe_offset(a, i) as case when i >= 0 then a[i + 1] end
generate_array(a bigint, b bigint, step bigint) as case when step = 0 then ${fail("'GENERATE_ARRAY with a step of 0'", "bigint[]")} else generate_series(a, b, step) end
generate_days(a date, b date, step interval) as cast(generate_series(cast(a as timestamp), cast(b as timestamp), step) as date[])
generate_months(a date, b date, step bigint) as case when a is not null and b is not null then list_filter(list_transform(range(0, greatest(date_diff('month', a, b), -1) // step + 1), lambda googlesql_n: cast(a + to_months(cast(googlesql_n * step as integer)) as date)), lambda googlesql_d: googlesql_d <= b) end
generate_instants(a timestamptz, b timestamptz, step interval) as generate_series(a, b, step)
-- Dates and times
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
`;
/** Statements that install every macro in the schema `googlesql`, each after what it stands on. */
function buildMacros() {
	const overloads = /* @__PURE__ */ new Map();
	for (const line of [...MACROS.split("\n"), ...buildCastMacros()]) {
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
function keyOf$1(schema, table) {
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
function printExtract(part, value, at) {
	if (part.name === "week") return `((date_part('doy', ${value}) + 6 - ${`(date_part('dow', ${value}) - ${firstWeekday(part)} + 7) % 7`}) // 7)`;
	const template = EXTRACTS[part.name];
	if (template === void 0) throw unsupported(`EXTRACT of ${describe$1(part)}`, at);
	return template.replaceAll("$", () => value);
}
// actions/lib/googlesql/functions.ts
/**
* GoogleSQL's functions in DuckDB's words: `$1` is the first argument, `$*` all of them. Several
* templates are told apart by how many arguments they take. `googlesql.…` is a macro of macros.ts.
* https://cloud.google.com/bigquery/docs/reference/standard-sql/functions-all
*/
const SCALARS = {
	coalesce: "coalesce($*)",
	if: "case when $1 then $2 else $3 end",
	ifnull: "coalesce($1, $2)",
	nullif: "nullif($1, $2)",
	abs: "abs($1)",
	acos: "acos($1)",
	asin: "asin($1)",
	atan: "atan($1)",
	atan2: "atan2($1, $2)",
	ceil: "googlesql.ceil($1)",
	ceiling: "googlesql.ceil($1)",
	cos: "cos($1)",
	div: "googlesql.div($1, $2)",
	exp: "googlesql.exp($1)",
	floor: "googlesql.floor($1)",
	ieee_divide: "googlesql.ieee_divide($1, $2)",
	is_inf: "isinf($1)",
	is_nan: "isnan($1)",
	ln: "googlesql.ln($1)",
	log: ["googlesql.ln($1)", "googlesql.log($1, $2)"],
	log10: "googlesql.log10($1)",
	mod: "googlesql.mod($1, $2)",
	pow: "googlesql.pow($1, $2)",
	power: "googlesql.pow($1, $2)",
	rand: "random()",
	round: ["googlesql.round($1)", "googlesql.round($1, $2)"],
	safe_add: "try(googlesql.add($1, $2))",
	safe_divide: "googlesql.safe_divide($1, $2)",
	safe_multiply: "try(googlesql.multiply($1, $2))",
	safe_negate: "try(-($1))",
	safe_subtract: "try(googlesql.subtract($1, $2))",
	sign: "googlesql.sign($1)",
	sin: "sin($1)",
	sqrt: "googlesql.sqrt($1)",
	tan: "tan($1)",
	trunc: ["googlesql.trunc($1)"],
	byte_length: "googlesql.byte_length($1)",
	char_length: "googlesql.length($1)",
	character_length: "googlesql.length($1)",
	ends_with: "ends_with($1, $2)",
	from_hex: "unhex($1)",
	instr: "instr($1, $2)",
	left: "googlesql.left($1, $2)",
	length: "googlesql.length($1)",
	lower: "lower($1)",
	lpad: ["googlesql.lpad($1, $2, ' ')", "googlesql.lpad($1, $2, $3)"],
	ltrim: ["googlesql.ltrim($1)", "ltrim($1, $2)"],
	md5: "unhex(md5($1))",
	regexp_contains: "regexp_matches($1, $2)",
	regexp_replace: "regexp_replace($1, $2, $3, 'g')",
	repeat: "googlesql.repeat($1, $2)",
	replace: "replace($1, $2, $3)",
	reverse: "array_to_string(list_reverse(string_split($1, '')), '')",
	right: "googlesql.right($1, $2)",
	rpad: ["googlesql.rpad($1, $2, ' ')", "googlesql.rpad($1, $2, $3)"],
	rtrim: ["googlesql.rtrim($1)", "rtrim($1, $2)"],
	sha1: "unhex(sha1($1))",
	sha256: "unhex(sha256($1))",
	split: ["string_split($1, ',')", "string_split($1, $2)"],
	starts_with: "starts_with($1, $2)",
	strpos: "strpos($1, $2)",
	substr: ["googlesql.substr($1, $2)", "googlesql.substr($1, $2, $3)"],
	substring: ["googlesql.substr($1, $2)", "googlesql.substr($1, $2, $3)"],
	to_base64: "to_base64($1)",
	to_hex: "lower(hex($1))",
	trim: ["googlesql.trim($1)", "trim($1, $2)"],
	upper: "upper($1)",
	array_length: "cast(len($1) as bigint)",
	array_reverse: "list_reverse($1)",
	array_to_string: "case when $1 is not null then coalesce(array_to_string($1, $2), '') end",
	generate_array: ["googlesql.generate_array($1, $2, 1)", "googlesql.generate_array($1, $2, $3)"],
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
};
/**
* Aggregates: `@` is the inside of the parentheses (DISTINCT, arguments, ORDER BY), and what stands
* right after it takes FILTER and OVER. `, $1` gives a macro the argument to choose its types by; it
* falls away inside a lambda (see hoist.ts), where the aggregate's own type is known.
*/
const AGGREGATES = {
	any_value: "any_value(@)",
	approx_count_distinct: "count(distinct @)",
	array_agg: "list(@)",
	avg: "googlesql.avg(sum(@), count(@), $1)",
	corr: "corr(@)",
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
};
/** Functions that need OVER, by how many arguments they take at least and at most. */
const WINDOW_FUNCTIONS = {
	cume_dist: [0, 0],
	dense_rank: [0, 0],
	first_value: [1, 1],
	lag: [1, 3],
	last_value: [1, 1],
	lead: [1, 3],
	nth_value: [2, 2],
	ntile: [1, 1],
	percent_rank: [0, 0],
	rank: [0, 0],
	row_number: [0, 0]
};
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
	if (type === "date") return `date '${readDate(value) ?? raise(fail())}'`;
	if (type === "time") return `time '${readClock(value) ?? raise(fail())}'`;
	if (type !== "datetime" && type !== "timestamp") throw unsupported(`A literal of type ${type.toUpperCase()}`, node);
	const [, day = "", clock, zone] = /^(\d+-\d+-\d+)(?:(?:[ Tt]|\s+)(\d+:\d+:\d+(?:\.\d*)?))?\s*(.*)$/.exec(value) ?? raise(fail());
	const instant = `${readDate(day) ?? raise(fail())} ${clock === void 0 ? "00:00:00" : readClock(clock) ?? raise(fail())}`;
	if (type === "datetime") return zone ? raise(fail()) : `timestamp '${instant}'`;
	return `timestamptz '${instant}${zone ? readZone(zone) ?? raise(fail()) : "+00"}'`;
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
// actions/lib/googlesql/specials.ts
/** Functions that no template can say: any number of arguments, date parts, formats, patterns. */
const SPECIALS = {
	concat: (node, scope) => `(${printAll$1(node, scope, 1).join(" || ")})`,
	greatest: (node, scope) => printUnlessNull("greatest", printAll$1(node, scope, 1)),
	least: (node, scope) => printUnlessNull("least", printAll$1(node, scope, 1)),
	array_concat: (node, scope) => printUnlessNull("list_concat", printAll$1(node, scope, 1)),
	to_hex: printToHex,
	regexp_extract: printRegexpExtract,
	regexp_extract_all: (node, scope) => {
		const [value = "", pattern = ""] = printAll$1(node, scope, 2, 2);
		return `regexp_extract_all(${value}, ${pattern}, ${countGroups(node)})`;
	},
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
/** All arguments, printed, when there are as many as allowed. */
function printAll$1(node, scope, least, most = Infinity) {
	const { length } = node.args;
	if (length < least || length > most) throw unsupported(`${node.name.toUpperCase()} with ${length} arguments`, node);
	return node.args.map((arg) => scope.printExpression(arg, scope));
}
/** DuckDB's GREATEST and LEAST pass over NULL; GoogleSQL's are NULL then. */
function printUnlessNull(name, args) {
	return `(case when ${args.map((arg) => `${arg} is null`).join(" or ")} then null else ${name}(${args.join(", ")}) end)`;
}
/** DuckDB's hashes are hexadecimal already: surrogate keys over millions of rows feel it. */
function printToHex(node, scope) {
	const [value = ""] = printAll$1(node, scope, 1, 1);
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
/** How many groups the pattern captures: GoogleSQL gives the one group, or the whole match. */
function countGroups(node) {
	const pattern = node.args[1];
	const title = node.name.toUpperCase();
	if (pattern?.kind !== "string") throw unsupported(`${title} with a computed pattern`, node);
	const count = [...pattern.value.replaceAll(/\\[\s\S]|\[\^?\]?(?:\\[\s\S]|\[:\w+:\]|[^\]])*\]/g, "").matchAll(/\((?!\?)|\(\?P?</g)].length;
	if (count > 1) throw invalid(`${title}'s pattern has more than one capturing group`, pattern);
	return count;
}
function printRegexpExtract(node, scope) {
	const [value = "", pattern = ""] = printAll$1(node, scope, 2, 2);
	return `(case when regexp_matches(${value}, ${pattern}) then ${`regexp_extract(${value}, ${pattern}, ${countGroups(node)})`} end)`;
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
	const [, value = "", zone] = printAll$1(node, scope, 2, node.name === "format_timestamp" ? 3 : 2);
	const typed = `googlesql.${node.name.slice(7)}_only(${value})`;
	return `strftime(${zone === void 0 ? `googlesql.civil(${typed})` : `timezone(${zone}, ${typed})`}, ${readFormat(node, "format")})`;
}
function printParse(node, scope) {
	const [, value = "", zone] = printAll$1(node, scope, 2, node.name === "parse_timestamp" ? 3 : 2);
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
	if (!special && !Object.hasOwn(SCALARS, node.name)) throw unsupported(`The function ${title}`, node);
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
/** How many arguments an aggregate takes, where it is not one. */
const PAIRS = /* @__PURE__ */ new Set([
	"corr",
	"covar_pop",
	"covar_samp",
	"max_by",
	"min_by"
]);
function printAggregate(node, scope) {
	const { name } = node;
	const title = name.toUpperCase();
	const least = name === "count" && node.isStar ? 0 : PAIRS.has(name) ? 2 : 1;
	const most = name === "string_agg" ? 2 : least;
	if (node.isStar && name !== "count") throw invalid(`${title} takes no *`, node);
	if (node.args.length < least || node.args.length > most) throw invalid(`${title} takes ${least} argument${least === 1 ? "" : "s"}`, node);
	if (!(name === "array_agg" || name === "string_agg") && (node.orderBy.length > 0 || node.limit)) throw invalid(`${title} takes no ORDER BY or LIMIT`, node);
	if (node.nulls && name !== "array_agg") throw unsupported(`${title} with IGNORE or RESPECT NULLS`, node);
	if (node.having && (name !== "any_value" || node.over)) throw unsupported(`${title} with HAVING`, node);
	if (node.isDistinct && name === "countif") throw unsupported("COUNTIF with DISTINCT", node);
	if (node.limit && name === "string_agg") throw unsupported("STRING_AGG with LIMIT", node);
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
	if (name === "string_agg" && args.length === 1) args.push("','");
	if (node.having) args.push(print(node.having.value));
	const order = node.orderBy.length > 0 ? ` order by ${printOrderings(node.orderBy, inner)}` : "";
	const distinct = node.isDistinct ? "distinct " : "";
	const inside = name === "countif" || node.isStar ? "*" : `${distinct}${args.join(", ")}${order}`;
	const condition = name === "countif" ? args[0] : node.nulls === "ignore" ? `${args[0]} is not null` : void 0;
	const filter = condition === void 0 ? "" : ` filter (where ${condition})`;
	const over = node.over ? ` over ${printWindow(node.over, inner)}` : "";
	const template = node.having ? `arg_${node.having.which}_null(@)` : AGGREGATES[name] ?? "";
	const isKnown = scope.hoist !== void 0 && scope.hoist !== "off";
	const printed = template.replace(/\w+\((?:distinct )?@\)/g, (call) => hoist(`${call.replace("@)", () => `${inside})`)}${filter}${over}`, scope)).replace(", $1)", () => isKnown ? ")" : `, ${args[0]})`);
	if (!node.limit) return printed;
	if (node.limit.kind !== "number" || node.over) throw unsupported("ARRAY_AGG with this LIMIT", node);
	return `list_slice(${printed}, 1, ${print(node.limit)})`;
}
function printWindowFunction(node, scope) {
	const title = node.name.toUpperCase();
	const [least, most] = WINDOW_FUNCTIONS[node.name] ?? [0, 0];
	if (!node.over) throw invalid(`${title} needs OVER`, node);
	if (node.args.length < least || node.args.length > most) throw invalid(`${title} does not take ${node.args.length} arguments`, node);
	if (node.isSafe || node.isStar || node.isDistinct || node.having || node.limit || node.orderBy.length > 0) throw invalid(`${title} takes arguments only`, node);
	const inner = {
		...scope,
		hoist: void 0
	};
	const args = node.args.map((arg) => inner.printExpression(arg, inner)).join(", ");
	const nulls = node.nulls ? ` ${node.nulls} nulls` : "";
	return hoist(`${node.name}(${args}${nulls}) over ${printWindow(node.over, inner)}`, scope);
}
/** ORDER BY's list; GoogleSQL puts NULL first ascending, last descending. */
function printOrderings(orderings, scope, isOuter = false) {
	return orderings.map(({ value, isDescending, nulls }) => {
		return `${isOuter && value.kind === "number" ? value.value : scope.printExpression(value, scope)} ${isDescending ? "desc" : "asc"} nulls ${nulls ?? (isDescending ? "last" : "first")}`;
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
	"||",
	"&",
	"|"
]);
/** How each kind of expression is printed; what has no line here cannot be parsed. */
const PRINTERS$2 = {
	array: printArray,
	"array-subquery": (node, scope) => `array(${scope.printQuery(node.query, scope)})`,
	between: (node, scope) => {
		const [value, low, high] = printAll([
			node.value,
			node.low,
			node.high
		], scope);
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
	unary: (node, scope) => `(${node.operator} ${printExpression(node.operand, scope)})`
};
/** DuckDB's text for an expression. */
function printExpression(node, scope) {
	return printHoisting(node, scope, printPlain);
}
function printPlain(node, scope) {
	return PRINTERS$2[node.kind](node, scope);
}
function printAll(nodes, scope) {
	return nodes.map((node) => printExpression(node, scope));
}
function printExtraction(node, scope) {
	const value = printExpression(node.from, scope);
	if (!node.zone) return printExtract(node.part, `googlesql.civil(${value})`, node);
	const zoned = `timezone(${printExpression(node.zone, scope)}, googlesql.timestamp_only(${value}))`;
	return printExtract(node.part, zoned, node);
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
	const [left, right] = printAll([node.left, node.right], scope);
	if (operator === "^") return `xor(${left}, ${right})`;
	if (!SAME_OPERATORS.has(operator)) throw unsupported(`The operator ${operator.toUpperCase()}`, node);
	return `(${left} ${operator} ${right})`;
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
	return `(${value} ${not(node)}in (${list}))`;
}
function printCase(node, scope) {
	const print = (inner) => printExpression(inner, scope);
	const operand = node.operand ? ` ${print(node.operand)}` : "";
	const whens = node.whens.map(({ when, result }) => ` when ${print(when)} then ${print(result)}`);
	const otherwise = node.otherwise ? ` else ${print(node.otherwise)}` : "";
	return `(case${operand}${whens.join("")}${otherwise} end)`;
}
function printCast(node, scope) {
	const { type, value } = node;
	const printed = printExpression(value, scope);
	const duckdb = printType(type);
	if (value.kind === "null") return `cast(null as ${duckdb})`;
	if (!Object.hasOwn(TYPES, type.name)) throw unsupported(`CAST to ${type.name.toUpperCase()}`, type);
	return `googlesql.${node.isSafe ? "try_cast" : "cast"}_${type.name}(${printed})`;
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
function fieldName(name, index) {
	return quote(name ?? `_field_${index + 1}`);
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
	const keys = groupBy.keys.map((key) => printGroupKey(key, node, scope));
	if (groupBy.kind === "by") return keys.join(", ");
	return `${groupBy.kind} (${keys.join(", ")})`;
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
	return TYPES[type] ?? type;
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
		`create table ${relation} (${table.columns.map(({ name, type, isRequired }) => `${quote(name)} ${TYPES[type] ?? type}${isRequired ? " not null" : ""}`).join(", ")})`,
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
			const present = columns.get(keyOf$1(dataset, name))?.get(column.toLowerCase());
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
		const key = keyOf$1(String(schema), String(table));
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
		const replaced = new Set(publications.map(({ dataset, name }) => keyOf$1(dataset, name)));
		for (const relation of found) if (replaced.has(keyOf$1(relation.schema, relation.table))) await drop(connection, relation);
		const tables = publications.filter(({ kind }) => kind === "table");
		const views = publications.filter(({ kind }) => kind === "view");
		for (const table of tables) await publishTable(connection, table);
		for (const view of views) await publishView(connection, view);
		const renamed = new Set(tables.map((table) => keyOf$1(...toCandidate(table))));
		for (const relation of found) if (!renamed.has(keyOf$1(relation.schema, relation.table)) && isCandidate(relation.table)) await drop(connection, relation);
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
* `0-0 1 0:0:0`; ARRAY an array; STRUCT an object.
*/
function toRows(chunks, columns) {
	const converts = columns.map(({ type }) => buildConvert(type));
	const rows = [];
	for (const chunk of chunks) {
		const values = columns.map((_, index) => chunk.getColumnValues(index));
		for (let at = 0; at < chunk.rowCount; at += 1) {
			const row = {};
			for (const [index, { name }] of columns.entries()) {
				const value = values[index]?.[at] ?? null;
				row[name] = value === null ? null : converts[index]?.(value) ?? null;
			}
			rows.push(row);
		}
	}
	return rows;
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
function buildConvert(type) {
	const build = CONVERTS[type.typeId];
	if (build) return build(type);
	throw new PipelineError(`The query gives a value of DuckDB's type ${String(type)}.`, {
		code: "unsupported-sql",
		remedy: "Cast it to a type of GoogleSQL."
	});
}
function buildList(type) {
	const convert = buildConvert(type.valueType);
	return (value) => value.items.map((item) => item === null ? null : convert(item));
}
function buildStruct(type) {
	const fields = type.entryNames.map((name, index) => [name, buildConvert(type.entryTypes[index])]);
	return (value) => {
		const { entries } = value;
		return Object.fromEntries(fields.map(([name, convert]) => {
			const field = entries[name] ?? null;
			return [name, field === null ? null : convert(field)];
		}));
	};
}
function printDecimal(value) {
	const text = value.toString();
	return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}
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
		for (const statement of statements) await connection.run(statement);
		await connection.run(`create or replace macro googlesql.version() as '${version}'`);
	});
}
export { openDuckDb };
