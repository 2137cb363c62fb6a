import type { Family } from "../family.ts";
import { exactNumeric, roundDouble, truncDouble } from "../scalars/rounding.ts";
import * as decimal from "../scalars/number-decimal.ts";
import { fail, printTry } from "../run-time-failure.ts";

const ZERO = fail("'division by zero'", "bigint");
const ZERO_NUMERIC = fail("'division by zero'", "NUMERIC");
const RANGE = fail(
  "'floating point overflow, or an argument that the function is not defined for'",
  "double",
);
const VECTOR = fail("'a vector has a NULL, or two values for a place'", "double");
const BUCKETS = fail(
  "'RANGE_BUCKET needs bounds in ascending order without NULL or NaN'",
  "bigint",
);

/** https://cloud.google.com/bigquery/docs/reference/standard-sql/mathematical_functions */
export const NUMBERS: Family = {
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
    generate_uuid: "cast(uuid() as varchar)",
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
    round: ["googlesql.round($1)", "googlesql.round($1, $2)", "googlesql.round($1, $2, $3)"],
    safe_add: `googlesql.unless_overflow(${printTry("googlesql.add($1, $2)")}, $1, $2)`,
    safe_divide: "googlesql.safe_divide($1, $2)",
    safe_multiply: `googlesql.unless_overflow(${printTry("googlesql.multiply_any($1, $2)")}, $1, $2)`,
    safe_negate: printTry("-($1)"),
    safe_subtract: `googlesql.unless_overflow(${printTry("googlesql.subtract($1, $2)")}, $1, $2)`,
    sec: "googlesql.sec($1)",
    sech: "googlesql.sech($1)",
    sign: "googlesql.sign($1)",
    sin: "googlesql.sin($1)",
    sinh: "googlesql.sinh($1)",
    sqrt: "googlesql.sqrt($1)",
    tan: "googlesql.tan($1)",
    tanh: "googlesql.tanh($1)",
    trunc: ["googlesql.trunc($1)", "googlesql.trunc($1, $2)"],
  },
  macros: `
-- FLOAT64 out of finite arguments is finite, or an error.
finite(y, x) as case when isfinite(y) or not isfinite(x) then y when y is not null then ${RANGE} end
unless_overflow(y double, a double, b double) as case when isfinite(y) or not isfinite(a) or not isfinite(b) then y end
unless_overflow(y bigint, a bigint, b bigint) as y
unless_overflow(y NUMERIC, a NUMERIC, b NUMERIC) as y
-- DuckDB's own product of NUMERIC fails from 1e20 on.
multiply_any(a bigint, b bigint) as a * b
multiply_any(a double, b double) as a * b
multiply_any(a NUMERIC, b NUMERIC) as cast(googlesql_multiply_decimal(cast(a as varchar), cast(b as varchar)) as NUMERIC)
wave(y, x) as case when isfinite(x) then y else cast('nan' as double) * x end
acos(x double) as googlesql.wave(acos(x), x)
acosh(x double) as googlesql.finite(acosh(x), x)
asin(x double) as googlesql.wave(asin(x), x)
asinh(x double) as asinh(x)
atan(x double) as atan(x)
atan2(y double, x double) as atan2(y, x)
atanh(x double) as googlesql.finite(googlesql.wave(atanh(x), x), x)
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
cbrt(x double) as cbrt(x)
bit_count(x bigint) as cast(bit_count(x) as bigint)
bit_count(x blob) as case when octet_length(x) = 0 then 0 else cast(bit_count(cast(x as bit)) as bigint) end
dense_cosine(a double[], b double[]) as case when list_inner_product(a, a) = 0 or list_inner_product(b, b) = 0 then ${RANGE} else 1 - list_inner_product(a, b) / (sqrt(list_inner_product(a, a)) * sqrt(list_inner_product(b, b))) end
-- Vectors as places and values, which are 0 elsewhere.
places(a) as list_transform(a, lambda e: struct_extract_at(e, 1))
is_vector(a) as len(list_distinct(googlesql.places(a))) = len(a) and len(list_filter(a, lambda e: struct_extract_at(e, 2) is null)) = 0
fill_vector(a, places) as list_transform(places, lambda p: coalesce(cast(struct_extract_at(list_filter(a, lambda e: struct_extract_at(e, 1) = p)[1], 2) as double), cast(0 as double)))
all_places(a, b) as list_sort(list_distinct(list_concat(googlesql.places(a), googlesql.places(b))))
cosine_distance(a double[], b double[]) as googlesql.dense_cosine(a, b)
euclidean_distance(a double[], b double[]) as list_distance(a, b)
cosine_distance(a, b) as case when not googlesql.is_vector(a) or not googlesql.is_vector(b) then ${VECTOR} else googlesql.dense_cosine(googlesql.fill_vector(a, googlesql.all_places(a, b)), googlesql.fill_vector(b, googlesql.all_places(a, b))) end
euclidean_distance(a, b) as case when not googlesql.is_vector(a) or not googlesql.is_vector(b) then ${VECTOR} else list_distance(googlesql.fill_vector(a, googlesql.all_places(a, b)), googlesql.fill_vector(b, googlesql.all_places(a, b))) end
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
div(a bigint, b bigint) as case when b = 0 and a is not null then ${ZERO} else a // b end
div(a NUMERIC, b NUMERIC) as case when b = 0 and a is not null then ${ZERO_NUMERIC} else cast(googlesql.units(a) // googlesql.units(b) as NUMERIC) end
mod(a bigint, b bigint) as case when b = 0 and a is not null then ${ZERO} when b = -1 then 0 else a % b end
mod(a NUMERIC, b NUMERIC) as case when b = 0 and a is not null then ${ZERO_NUMERIC} else cast(a % b as NUMERIC) end
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
log_double(x double, b double) as case when isinf(x) and (x < 0 or b < 0) or isinf(b) then cast('nan' as double) else googlesql.finite(ln(x) / ln(b), x * b) end
pow_double(x double, b double) as case when x = 1 or b = 0 then 1 when x = -1 and isinf(b) then 1 else googlesql.finite(pow(x, b), x * b) end
round(x bigint) as cast(x as double)
round(x double) as round(x)
round(x NUMERIC) as cast(round(x) as NUMERIC)
round(x bigint, n bigint) as round(cast(x as double), cast(n as integer))
round(x double, n bigint) as case when n < -290 or abs(x * pow(10.0, n)) >= 4503599627370496 or abs(x * pow(10.0, n)) % 1 = 0.5 then googlesql_round(x, n) else round(x, cast(n as integer)) end
round(x NUMERIC, n bigint, mode varchar) as googlesql.round_numeric(x, n, mode)
round(x NUMERIC, n bigint) as googlesql.round_numeric(x, n, 'ROUND_HALF_AWAY_FROM_ZERO')
trunc(x bigint) as cast(x as double)
trunc(x double) as trunc(x)
trunc(x NUMERIC) as cast(trunc(x) as NUMERIC)
trunc(x double, n bigint) as googlesql.trunc_double(x, n)
trunc(x bigint, n bigint) as googlesql.trunc_double(cast(x as double), n)
trunc(x NUMERIC, n bigint) as case when x is null or n is null then null when n < -29 then 0 else googlesql.of_units(googlesql.units(x) // googlesql.place(n) * googlesql.place(n)) end
ln(x double) as case when x = cast('-inf' as double) then x + cast('inf' as double) else ln(x) end
log10(x double) as case when x = cast('-inf' as double) then cast('nan' as double) else log10(x) end
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
exp(x NUMERIC) as cast(googlesql_exp_decimal(cast(x as varchar)) as NUMERIC)
ln(x NUMERIC) as cast(googlesql_ln_decimal(cast(x as varchar)) as NUMERIC)
log(x NUMERIC, b NUMERIC) as cast(googlesql_log_decimal(cast(x as varchar), cast(b as varchar)) as NUMERIC)
log10(x NUMERIC) as cast(googlesql_log10_decimal(cast(x as varchar)) as NUMERIC)
pow(x NUMERIC, b NUMERIC) as cast(googlesql_pow_decimal(cast(x as varchar), cast(b as varchar)) as NUMERIC)
sqrt(x NUMERIC) as cast(googlesql_sqrt_decimal(cast(x as varchar)) as NUMERIC)
`,
  scripts: {
    exp_decimal: { takes: ["varchar"], gives: "varchar", run: decimal.expDecimal },
    multiply_decimal: {
      takes: ["varchar", "varchar"],
      gives: "varchar",
      run: decimal.multiplyDecimal,
    },
    ln_decimal: { takes: ["varchar"], gives: "varchar", run: decimal.lnDecimal },
    log_decimal: { takes: ["varchar", "varchar"], gives: "varchar", run: decimal.logDecimal },
    log10_decimal: { takes: ["varchar"], gives: "varchar", run: decimal.log10Decimal },
    pow_decimal: { takes: ["varchar", "varchar"], gives: "varchar", run: decimal.powDecimal },
    sqrt_decimal: { takes: ["varchar"], gives: "varchar", run: decimal.sqrtDecimal },
    exact_numeric: { takes: ["double"], gives: "varchar", run: exactNumeric },
    round: { takes: ["double", "bigint"], gives: "double", run: roundDouble },
    trunc: { takes: ["double", "bigint"], gives: "double", run: truncDouble },
  },
};
