import type { Family } from "../family.ts";
import { nameType } from "../scalars/type-name.ts";
import { fail } from "../run-time-failure.ts";

const DIGITS = String.raw`(?:,*\d[\d,]*(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?`;
const LEADING = String.raw`\s*(?:[+-]\s*)?${DIGITS}\s*`;
const TRAILING = String.raw`\s*${DIGITS}\s*[+-]\s*`;
const NO_NUMERIC = fail(`'"' || x || '" is no NUMERIC'`, "NUMERIC");
const TOO_LARGE = fail("'the value has more digits than its type'", "NUMERIC");
const TOO_LONG_TEXT = fail("'the value is longer than its type'", "varchar");

/** https://cloud.google.com/bigquery/docs/reference/standard-sql/conversion_functions */
export const CONVERSIONS: Family = {
  scalars: {
    parse_numeric: "googlesql.parse_numeric($1)",
    typeof: "googlesql_type_name(typeof($1))",
  },
  macros: String.raw`
bare_number(x) as regexp_replace(x, '[\s,]', '', 'g')
parse_numeric(x varchar) as case when regexp_full_match(x, '${LEADING}') then cast(googlesql.bare_number(x) as NUMERIC) when regexp_full_match(x, '${TRAILING}') then cast(right(googlesql.bare_number(x), 1) || left(googlesql.bare_number(x), -1) as NUMERIC) when x is not null then ${NO_NUMERIC} end
fits_numeric(x, p, s) as case when abs(x) >= cast('1' || repeat('0', p - s) as hugeint) then ${TOO_LARGE} else x end
fit_numeric(x, p, s) as googlesql.fits_numeric(googlesql.round_numeric(x, s, 'ROUND_HALF_AWAY_FROM_ZERO'), p, s)
fit_length(x varchar, n bigint) as case when length(x) > n then ${TOO_LONG_TEXT} else x end
fit_length(x blob, n bigint) as case when octet_length(x) > n then encode(${TOO_LONG_TEXT}) else x end
`,
  scripts: { type_name: { takes: ["varchar"], gives: "varchar", run: nameType } },
};
