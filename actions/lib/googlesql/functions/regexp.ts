import type { Family } from "../family.ts";
import { fail } from "../run-time-failure.ts";
import { countGroups, placeMatch } from "../scalars/patterns.ts";

const TOO_MANY = fail("'the pattern has more than one capturing group'", "varchar");
const TOO_MANY_LISTED = fail("'[the pattern has more than one capturing group'", "varchar[]");
const BEFORE = fail("'a position or occurrence below 1'", "varchar");

/**
 * RE2 on both sides. What is computed is searched for group 0 or 1 by how many the pattern captures.
 * https://cloud.google.com/bigquery/docs/reference/standard-sql/string_functions#regexp_contains
 */
export const REGEXP: Family = {
  scalars: {
    regexp_contains: "regexp_matches($1, $2)",
    regexp_replace: "regexp_replace($1, $2, $3, 'g')",
  },
  macros: `
regexp_all(s varchar, p varchar) as case when s is null or p is null then null when googlesql_count_groups(p) = 0 then regexp_extract_all(s, p, 0) when googlesql_count_groups(p) = 1 then regexp_extract_all(s, p, 1) else ${TOO_MANY_LISTED} end
regexp_first(s varchar, p varchar) as case when not coalesce(regexp_matches(s, p), false) then null when googlesql_count_groups(p) = 0 then regexp_extract(s, p, 0) when googlesql_count_groups(p) = 1 then regexp_extract(s, p, 1) else ${TOO_MANY} end
regexp_rest(s varchar, n bigint, m bigint) as case when n < 1 or m < 1 then ${BEFORE} when n > length(s) + 1 then null else substring(s, n) end
regexp_place(s varchar, found, n bigint, m bigint, e bigint) as coalesce(googlesql_place_match(s, cast(to_json(found) as varchar), n, m, e), case when s is not null and found is not null and n is not null and m is not null and e is not null then cast(0 as bigint) end)
`,
  scripts: {
    count_groups: { takes: ["varchar"], gives: "bigint", run: countGroups },
    place_match: {
      takes: ["varchar", "varchar", "bigint", "bigint", "bigint"],
      gives: "bigint",
      run: placeMatch,
    },
  },
};
