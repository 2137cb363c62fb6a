import type { Family } from "../family.ts";
import { fail } from "../run-time-failure.ts";

const NUMERIC_PERCENTILE = fail("'PERCENTILE_CONT of NUMERIC is not supported'", "NUMERIC");

/** https://cloud.google.com/bigquery/docs/reference/standard-sql/window-functions */
export const WINDOWS: Family = {
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
    row_number: [0, 0],
  },
  macros: `
percentile_value(x double) as x
percentile_value(x bigint) as cast(x as double)
percentile_value(x NUMERIC) as ${NUMERIC_PERCENTILE}
between_values(a, b, part) as case when a is null then b when part = 0 then a else a + (b - a) * part end
percentile_at(a, place) as googlesql.between_values(a[cast(floor(place) as bigint) + 1], a[cast(ceil(place) as bigint) + 1], place - floor(place))
percentile_cont(a, p) as case when len(a) > 0 then googlesql.percentile_at(list_sort(a, 'ASC', 'NULLS FIRST'), (len(a) - 1) * p) end
percentile_disc(a, p) as list_sort(a, 'ASC', 'NULLS FIRST')[greatest(cast(ceil(len(a) * p) as bigint), 1)]
`,
};

/** Those that take a window frame; those that say which values they go over, NULL or not. */
export const FRAMED: ReadonlySet<string> = new Set(["first_value", "last_value", "nth_value"]);
export const PERCENTILES: ReadonlySet<string> = new Set(["percentile_cont", "percentile_disc"]);
