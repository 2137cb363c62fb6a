import type { Family } from "../family.ts";
import { fail } from "../run-time-failure.ts";

const ZERO = "'division by zero'";
/** DuckDB rounds a DECIMAL to a constant number of places only. */
const ROUND_PLACES = [0, 1, 2, 3, 4, 5, 6, 7, 8]
  .map((places) => `when n = ${places} then cast(round(x, ${places}) as NUMERIC)`)
  .join(" ");
/** https://cloud.google.com/bigquery/docs/reference/standard-sql/mathematical_functions */
export const NUMBERS: Family = {
  scalars: {
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
  },
  macros: `
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
`,
};
