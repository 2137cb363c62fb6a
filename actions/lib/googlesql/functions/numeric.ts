import type { Family } from "../family.ts";
import { fail } from "../run-time-failure.ts";

const ZERO = fail("'division by zero'", "NUMERIC");
const MODE = fail("'ROUND knows only ROUND_HALF_EVEN and ROUND_HALF_AWAY_FROM_ZERO'", "NUMERIC");

/**
 * NUMERIC, exact: taken apart as a whole number of units of 1e-9, and rounded half away from zero.
 * https://cloud.google.com/bigquery/docs/reference/standard-sql/data-types#decimal_types
 */
export const NUMERIC: Family = {
  macros: `
units(x NUMERIC) as case when abs(x) < 10000000000000000000 then cast(x * 1000000000 as hugeint) else cast(replace(cast(x as varchar), '.', '') as hugeint) end
of_units(u hugeint) as cast(u as decimal(38, 0)) * cast(0.000000001 as decimal(10, 9))
divide_half_away(a hugeint, b hugeint) as a // b + case when abs(a % b) >= abs(b) - abs(a % b) then sign(a) * sign(b) else 0 end
-- Exact while the divisor is under 1e20; an error beyond.
divide_units(a hugeint, b hugeint) as a // b * 1000000000 + googlesql.divide_half_away(a % b * 1000000000, b)
divide_numeric(a, b) as case when b = 0 and a is not null then ${ZERO} else googlesql.of_units(googlesql.divide_units(googlesql.units(a), googlesql.units(b))) end
round_units(u hugeint, p hugeint) as googlesql.divide_half_away(u, p) * p
even_units(u hugeint, p hugeint) as case when abs(u % p) = p - abs(u % p) and u // p % 2 = 0 then u // p * p else googlesql.round_units(u, p) end
place(n bigint) as cast('1' || repeat('0', 9 - least(greatest(n, -29), 9)) as hugeint)
round_numeric(x NUMERIC, n bigint, mode varchar) as case when x is null or n is null then null when n < -29 then 0 when mode = 'ROUND_HALF_EVEN' then googlesql.of_units(googlesql.even_units(googlesql.units(x), googlesql.place(n))) when mode = 'ROUND_HALF_AWAY_FROM_ZERO' then googlesql.of_units(googlesql.round_units(googlesql.units(x), googlesql.place(n))) when mode is not null then ${MODE} end
`,
};
