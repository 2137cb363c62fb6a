import type { Family } from "../family.ts";
import { fail } from "../run-time-failure.ts";

/** What TRIM takes away: https://cloud.google.com/bigquery/docs/reference/standard-sql/string_functions#trim */
const SPACES = [
  32, 9, 10, 11, 12, 13, 133, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200, 8201,
  8202, 8232, 8233, 8239, 8287, 12288,
]
  .map((code) => `chr(${code})`)
  .join(" || ");
/** https://cloud.google.com/bigquery/docs/reference/standard-sql/string_functions */
export const STRINGS: Family = {
  scalars: {
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
    regexp_contains: "regexp_matches($1, $2)",
    regexp_replace: "regexp_replace($1, $2, $3, 'g')",
    repeat: "googlesql.repeat($1, $2)",
    replace: "replace($1, $2, $3)",
    reverse: "array_to_string(list_reverse(string_split($1, '')), '')",
    right: "googlesql.right($1, $2)",
    rpad: ["googlesql.rpad($1, $2, ' ')", "googlesql.rpad($1, $2, $3)"],
    rtrim: ["googlesql.rtrim($1)", "rtrim($1, $2)"],
    split: ["string_split($1, ',')", "string_split($1, $2)"],
    starts_with: "starts_with($1, $2)",
    strpos: "strpos($1, $2)",
    substr: ["googlesql.substr($1, $2)", "googlesql.substr($1, $2, $3)"],
    substring: ["googlesql.substr($1, $2)", "googlesql.substr($1, $2, $3)"],
    to_base64: "to_base64($1)",
    to_hex: "lower(hex($1))",
    trim: ["googlesql.trim($1)", "trim($1, $2)"],
    upper: "upper($1)",
  },
  macros: `
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
`,
};
