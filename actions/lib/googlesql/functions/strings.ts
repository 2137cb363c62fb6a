import type { Family } from "../family.ts";
import { ofEither } from "../of-either.ts";
import { fail } from "../run-time-failure.ts";
import * as bytes from "../scalars/bytes.ts";
import * as text from "../scalars/text.ts";

/** What TRIM takes away: https://cloud.google.com/bigquery/docs/reference/standard-sql/string_functions#trim */
const SPACES = [
  32, 9, 10, 11, 12, 13, 133, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200, 8201,
  8202, 8232, 8233, 8239, 8287, 12288,
]
  .map((code) => `chr(${code})`)
  .join(" || ");

/** A macro of text `s`, `p` and `q`, and the same of BYTES, whose bytes are taken for characters. */
function ofBoth(name: string, parameters: string, body: string): string {
  const over = body.replaceAll(/\b[spq]\b/g, "googlesql_to_latin($&)");
  const blobs = parameters.replaceAll(/\b([spq]) varchar/g, "$1 blob");
  return `${name}(${parameters}) as ${body}
${name}(${blobs}) as googlesql_from_latin(${over})`;
}

/** LEFT and its like, which fail for a negative length. */
function ofLength(name: string, condition: string, parameters: string, body: string): string {
  const failing = fail(
    `'${name.toUpperCase()} of a negative length${name.endsWith("pad") ? ", too long or with nothing" : ""}'`,
    "varchar",
  );
  const isKnown = parameters.replaceAll(/(\w) \w+/g, "$1 is not null").replaceAll(",", " and");
  return ofBoth(
    name,
    parameters,
    `case when (${condition}) and ${isKnown} then ${failing} else ${body} end`,
  );
}

const LONG = fail("'more than 1 MB of text'", "varchar");
const PADS = ["lpad", "rpad"].flatMap((pad) => [
  ofLength(
    pad,
    "n < 0 or n > 1048576 or p = ''",
    "s varchar, n bigint, p varchar",
    `${pad}(s, cast(n as integer), p)`,
  ),
  ofLength(
    pad,
    "n < 0 or n > 1048576",
    "s varchar, n bigint",
    `${pad}(s, cast(n as integer), ' ')`,
  ),
]);
const TRIMS = ["trim", "ltrim", "rtrim"].flatMap((trim) => [
  `${trim}(s varchar) as ${trim}(s, ${SPACES})`,
  ofBoth(trim, "s varchar, p varchar", `${trim}(s, p)`),
]);
const SHORT = "case when n > 4294967295 then 4294967295 else n end";
/** DuckDB takes no positions and lengths beyond 32 bits. */
const START =
  "case when k > 0 then case when k > 4294967295 then 4294967295 else k end when k = 0 or k < -length(s) then 1 else length(s) + k + 1 end";

/** CONCAT's arguments but BYTES: DuckDB casts some to text as BigQuery does. */
const TEXT_OF = `
text_of(x) as case when typeof(x) in ('VARCHAR', 'BIGINT', 'BOOLEAN', 'DATE') then cast(x as varchar) else googlesql_cast_text(googlesql.tell(x)) end
joined_of(x blob) as x
joined_of(x) as googlesql.text_of(x)`;

/** https://cloud.google.com/bigquery/docs/reference/standard-sql/string_functions */
export const STRINGS: Family = {
  scalars: {
    ascii: "googlesql.ascii($1)",
    byte_length: "googlesql.byte_length($1)",
    char_length: "googlesql.char_length($1)",
    character_length: "googlesql.char_length($1)",
    chr: "googlesql_chr($1)",
    code_points_to_bytes: "googlesql_code_points_to_bytes(cast(cast($1 as bigint[]) as varchar))",
    code_points_to_string: "googlesql_code_points_to_string(cast(cast($1 as bigint[]) as varchar))",
    edit_distance: [
      "googlesql.edit_distance($1, $2)",
      "googlesql.at_most(googlesql.edit_distance($1, $2), $3)",
    ],
    ends_with: "googlesql.ends_with($1, $2)",
    from_base32: "googlesql_from_base32($1)",
    from_base64: "googlesql_from_base64($1)",
    from_hex: "unhex($1)",
    initcap: ["googlesql_initcap($1)", "googlesql_initcap_by($1, $2)"],
    instr: [
      "googlesql.strpos($1, $2)",
      "googlesql.instr($1, $2, $3, 1)",
      "googlesql.instr($1, $2, $3, $4)",
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
    to_hex: "googlesql.to_hex($1)",
    translate: "googlesql.translate($1, $2, $3)",
    trim: ["googlesql.trim($1)", "googlesql.trim($1, $2)"],
    unicode: "googlesql.unicode($1)",
    upper: "googlesql.upper($1)",
  },
  macros: `${TEXT_OF}
${ofEither("ascii", "s", `case when ascii(s) > 127 then ${fail("'ASCII of what is not ASCII'", "bigint")} else cast(ascii(s) as bigint) end`, "case when octet_length(s) = 0 then cast(0 as bigint) else cast(googlesql_list_bytes(s) as bigint[])[1] end")}
unicode(s varchar) as case when s = '' then cast(0 as bigint) else cast(unicode(s) as bigint) end
${ofEither("length", "s", "length(s)", "octet_length(s)")}
char_length(s varchar) as length(s)
${ofEither("byte_length", "s", "cast(strlen(s) as bigint)", "octet_length(s)")}
lower(s varchar) as case when strlen(s) = length(s) then lower(s) else googlesql_lower(s) end
lower(s blob) as googlesql_from_latin(translate(googlesql_to_latin(s), 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz'))
upper(s varchar) as case when strlen(s) = length(s) then upper(s) else googlesql_upper(s) end
upper(s blob) as googlesql_from_latin(translate(googlesql_to_latin(s), 'abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'))
${ofEither("starts_with", "s, p", "starts_with(s, p)")}
${ofEither("ends_with", "s, p", "ends_with(s, p)")}
${ofEither("strpos", "s, p", "strpos(s, p)")}
${ofEither("instr", "s, p, n, m", "googlesql_instr(s, p, n, m)")}
${ofLength("left", "n < 0", "s varchar, n bigint", `left(s, ${SHORT})`)}
${ofLength("right", "n < 0", "s varchar, n bigint", `right(s, ${SHORT})`)}
${PADS.join("\n")}
${ofBoth("repeat", "s varchar, n bigint", `case when n < 0 and s is not null then ${fail("'REPEAT a negative number of times'", "varchar")} when n * strlen(s) > 1048576 then ${LONG} else repeat(s, n) end`)}
${TRIMS.join("\n")}
${ofBoth("replace", "s varchar, p varchar, q varchar", "replace(s, p, q)")}
${ofBoth("reverse", "s varchar", "array_to_string(list_reverse(string_split(s, '')), '')")}
split(s varchar, p varchar) as case when p is not null then string_split(s, p) end
split(s blob, p blob) as case when p is not null then list_transform(string_split(googlesql_to_latin(s), googlesql_to_latin(p)), lambda one: googlesql_from_latin(one)) end
${ofBoth("substr", "s varchar, k bigint", `substring(s, ${START})`)}
${ofLength("substr", "n < 0", "s varchar, k bigint, n bigint", `substring(s, ${START}, ${SHORT})`)}
${ofEither("to_code_points", "s", "cast(googlesql_to_code_points(s) as bigint[])", "cast(googlesql_list_bytes(s) as bigint[])")}
${ofBoth("translate", "s varchar, p varchar, q varchar", "googlesql_translate(s, p, q)")}
${ofEither("edit_distance", "s, p", "googlesql_edit_distance(s, p)")}
to_hex(s blob) as lower(hex(s))
at_most(n bigint, m bigint) as case when m < 0 then ${fail("'a max_distance below 0'", "bigint")} when n > m then m when m is not null then n end
contains_substr(x, p) as googlesql_contains_substr(googlesql.tell(x), p)
`,
  scripts: {
    cast_text: { takes: ["varchar"], gives: "varchar", run: text.castText },
    chr: { takes: ["bigint"], gives: "varchar", run: text.chr },
    code_points_to_bytes: { takes: ["varchar"], gives: "blob", run: text.codePointsToBytes },
    code_points_to_string: { takes: ["varchar"], gives: "varchar", run: text.codePointsToString },
    contains_substr: { takes: ["varchar", "varchar"], gives: "boolean", run: text.containsSubstr },
    edit_distance: { takes: ["varchar", "varchar"], gives: "bigint", run: text.editDistance },
    from_base32: { takes: ["varchar"], gives: "blob", run: bytes.fromBase32 },
    from_base64: { takes: ["varchar"], gives: "blob", run: bytes.fromBase64 },
    from_latin: { takes: ["varchar"], gives: "blob", run: bytes.fromLatin },
    initcap: { takes: ["varchar"], gives: "varchar", run: (one: string) => text.initcap(one) },
    initcap_by: { takes: ["varchar", "varchar"], gives: "varchar", run: text.initcap },
    instr: { takes: ["varchar", "varchar", "bigint", "bigint"], gives: "bigint", run: text.instr },
    list_bytes: { takes: ["blob"], gives: "varchar", run: bytes.listBytes },
    lower: { takes: ["varchar"], gives: "varchar", run: (one: string) => one.toLowerCase() },
    normalize: { takes: ["varchar", "varchar"], gives: "varchar", run: text.normalize },
    normalize_and_casefold: {
      takes: ["varchar", "varchar"],
      gives: "varchar",
      run: text.normalizeAndCasefold,
    },
    safe_convert: { takes: ["blob"], gives: "varchar", run: bytes.safeConvert },
    soundex: { takes: ["varchar"], gives: "varchar", run: text.soundex },
    to_base32: { takes: ["blob"], gives: "varchar", run: bytes.toBase32 },
    to_code_points: { takes: ["varchar"], gives: "varchar", run: text.toCodePoints },
    to_latin: { takes: ["blob"], gives: "varchar", run: bytes.toLatin },
    translate: { takes: ["varchar", "varchar", "varchar"], gives: "varchar", run: text.translate },
    upper: { takes: ["varchar"], gives: "varchar", run: (one: string) => one.toUpperCase() },
  },
};
