import type { Family } from "../family.ts";
import { ofEither } from "../of-either.ts";
import { fail } from "../run-time-failure.ts";
import { isRewrite, regexpEvery, regexpNth, regexpPlace } from "../scalars/patterns.ts";

const BEFORE = fail("'a position or occurrence below 1'", "varchar");
const NO_PLACE = fail(
  "'a position or occurrence below 1, or an occurrence_position but 0 or 1'",
  "bigint",
);
const NO_REWRITE = fail("'a replacement that names no group of the pattern'", "varchar");
const NUL = fail("'a regular expression on a zero byte'", "varchar");

/** What the pattern, sound by itself, finds step by step, as readMatches has it. */
const STEPS = [1, 2, 3]
  .map((group) => `regexp_extract_all(s, '(?s:(.*?))(' || p || ')()', ${group})`)
  .join(", ");

/**
 * RE2 on both sides; BYTES as Latin-1, a byte a character. Positions cut the text: ^ is where the rest begins.
 * https://cloud.google.com/bigquery/docs/reference/standard-sql/string_functions#regexp_contains
 */
export const REGEXP: Family = {
  scalars: {
    regexp_contains: "googlesql.regexp_contains($1, $2)",
    regexp_replace: "googlesql.regexp_replace($1, $2, $3)",
  },
  macros: `
regexp_latin(x blob) as case when contains(googlesql_to_latin(x), chr(256)) then ${NUL} else googlesql_to_latin(x) end
${ofEither("regexp_contains", "s, p", "regexp_matches(s, p)", "regexp_matches(googlesql.regexp_latin(s), googlesql.regexp_latin(p))")}
regexp_replace_in(s, p, q) as case when googlesql_is_rewrite(p, q) then regexp_replace(s, p, q, 'g') when s is null or p is null or q is null then null else ${NO_REWRITE} end
regexp_replace(s varchar, p varchar, q varchar) as googlesql.regexp_replace_in(s, p, q)
regexp_replace(s blob, p blob, q blob) as googlesql_from_latin(googlesql.regexp_replace_in(googlesql.regexp_latin(s), googlesql.regexp_latin(p), googlesql.regexp_latin(q)))
regexp_steps(s, p) as case when regexp_matches('', p) is not null then cast(to_json([${STEPS}]) as varchar) end
regexp_every_in(s, p) as cast(from_json(googlesql_regexp_every(s, p, googlesql.regexp_steps(s, p)), '["VARCHAR"]') as varchar[])
regexp_every(s varchar, p varchar) as googlesql.regexp_every_in(s, p)
regexp_every(s blob, p blob) as list_transform(googlesql.regexp_every_in(googlesql.regexp_latin(s), googlesql.regexp_latin(p)), lambda one: googlesql_from_latin(one))
regexp_group(s varchar, p varchar) as case when regexp_matches(s, p) then coalesce(nullif(regexp_extract(s, p, 1), ''), regexp_extract_all(s, p, 1)[1]) end
regexp_nth_in(s, p, n, m, size) as case when s is null or n is null or m is null or regexp_matches('', p) is null then null when n < 1 or m < 1 then ${BEFORE} when n > length(s) + 1 or (n > size and (n > 1 or size > 0)) then null else googlesql_regexp_nth(substring(s, n), p, googlesql.regexp_steps(substring(s, n), p), m) end
regexp_nth(s varchar, p varchar, n bigint, m bigint) as googlesql.regexp_nth_in(s, p, n, m, strlen(s))
regexp_nth(s blob, p blob, n bigint, m bigint) as googlesql_from_latin(googlesql.regexp_nth_in(googlesql.regexp_latin(s), googlesql.regexp_latin(p), n, m, octet_length(s)))
regexp_place_in(s, p, n, m, e, size) as case when s is null or n is null or m is null or e is null or regexp_matches('', p) is null then null when n < 1 or m < 1 or e not in (0, 1) then ${NO_PLACE} when p = '' or n > size or n > length(s) then 0 else coalesce(googlesql_regexp_place(substring(s, n), p, googlesql.regexp_steps(substring(s, n), p), m, e) + n, 0) end
${ofEither("regexp_place", "s, p, n, m, e", "googlesql.regexp_place_in(s, p, n, m, e, strlen(s))", "googlesql.regexp_place_in(googlesql.regexp_latin(s), googlesql.regexp_latin(p), n, m, e, octet_length(s))")}
`,
  scripts: {
    is_rewrite: { takes: ["varchar", "varchar"], gives: "boolean", run: isRewrite },
    regexp_every: { takes: ["varchar", "varchar", "varchar"], gives: "varchar", run: regexpEvery },
    regexp_nth: {
      takes: ["varchar", "varchar", "varchar", "bigint"],
      gives: "varchar",
      run: regexpNth,
    },
    regexp_place: {
      takes: ["varchar", "varchar", "varchar", "bigint", "bigint"],
      gives: "bigint",
      run: regexpPlace,
    },
  },
};
