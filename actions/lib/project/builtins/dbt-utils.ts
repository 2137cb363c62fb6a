import { spend } from "../../jinja/meter.ts";
import { toText } from "../../jinja/value.ts";
import { literal, quote } from "../../sql/quote.ts";
import { readTemplates } from "./builtin.ts";
import type { Arguments, Builtin, BuiltinContext } from "./builtin.ts";
import { DBT_UTILS_COLUMNS } from "./dbt-utils-columns.ts";
import { DBT_UTILS_QUERIES } from "./dbt-utils-queries.ts";
import { SERIES } from "./series.ts";
import { slugify, splitPart } from "./text.ts";

/** A URL without its scheme. */
const STRIPPED = "replace(replace($field, 'http://', ''), 'https://', '')";

/**
 * What dbt_utils 1.x comes to on BigQuery: same result, so that a project keeps its figures. Sums
 * and quotients stand without parentheses around them, as there.
 * https://github.com/dbt-labs/dbt-utils
 */
const TEMPLATES = readTemplates({
  "degrees_to_radians(degrees)": "acos(-1) * $degrees / 180",
  "get_url_host(field)":
    `split(split(replace(${STRIPPED}, 'android-app://', ''), '/')[safe_offset(0)], '?')` +
    "[safe_offset(0)]",
  // What follows the first slash, or the ? where there is no slash; all where there is neither.
  "get_url_path(field)":
    `split(substr(${STRIPPED}, coalesce(nullif(strpos(${STRIPPED}, '/'), 0), ` +
    `strpos(${STRIPPED}, '?') - 1) + 1), '?')[safe_offset(0)]`,
  "safe_divide(numerator, denominator)": "($numerator) / nullif(($denominator), 0)",
  // Values on the lower edge of a bucket belong to it, in exact arithmetic.
  "width_bucket(expr, min_value, max_value, num_buckets)":
    "if(mod(safe_cast($expr as numeric), " +
    "safe_cast(($max_value - $min_value) / $num_buckets as numeric)) = 0, 1, 0) + " +
    "least(ceil(($expr - $min_value) / (($max_value - $min_value) / $num_buckets)), " +
    "$num_buckets + 1)",
});

/** dbt_utils' macros, by name. */
export const DBT_UTILS: Readonly<Record<string, Builtin>> = {
  ...TEMPLATES,
  ...SERIES,
  ...DBT_UTILS_COLUMNS,
  ...DBT_UTILS_QUERIES,
  generate_surrogate_key: {
    parameters: { field_list: undefined },
    run: (args, context) => buildSurrogateKey(args, context),
  },
  get_url_parameter: {
    parameters: { field: undefined, url_parameter: undefined },
    run: (args) => {
      const delimiter = literal(`${args.text("url_parameter")}=`);
      const rest = splitPart(args.text("field"), { delimiter, part: 2 });
      return `nullif(${splitPart(rest, { delimiter: "'&'", part: 1 })}, '')`;
    },
  },
  group_by: {
    parameters: { n: undefined },
    run: (args) => {
      const length = Math.max(args.wholeNumber("n"), 0);
      spend(length);
      return `group by ${Array.from({ length }, (_, index) => index + 1).join(", ")}`;
    },
  },
  haversine_distance: {
    parameters: { lat1: undefined, lon1: undefined, lat2: undefined, lon2: undefined, unit: "mi" },
    run: (args) => buildDistance(args),
  },
  pivot: {
    parameters: {
      column: undefined,
      values: undefined,
      alias: true,
      agg: "sum",
      cmp: "=",
      prefix: "",
      suffix: "",
      then_value: 1,
      else_value: 0,
      quote_identifiers: true,
      distinct: false,
    },
    run: (args) => buildPivot(args),
  },
  safe_add: {
    parameters: { field_list: undefined },
    run: (args) => joinAsZero(args, " + "),
  },
  safe_subtract: {
    parameters: { field_list: undefined },
    run: (args) => joinAsZero(args, " - "),
  },
  slugify: {
    parameters: { string: undefined },
    run: (args) => slugify(args.text("string")),
  },
};

function buildSurrogateKey(args: Arguments, context: BuiltinContext): string {
  const isEmpty = context.findVariable?.("surrogate_key_treat_nulls_as_empty_strings") === true;
  const missing = isEmpty ? "''" : "'_dbt_utils_surrogate_key_null_'";
  const fields = args.texts("field_list").map((field) => {
    return `coalesce(cast(${field} as string), ${missing})`;
  });
  if (fields.length === 0) throw args.fail("takes at least one field");
  return `to_hex(md5(${fields.join(" || '-' || ")}))`;
}

function joinAsZero(args: Arguments, operator: string): string {
  return args
    .texts("field_list")
    .map((field) => `coalesce(${field}, 0)`)
    .join(operator);
}

/** The haversine formula on a sphere of 3961 miles, a mile being 1.60934 km: dbt_utils' figures. */
function buildDistance(args: Arguments): string {
  const unit = args.text("unit");
  if (unit !== "mi" && unit !== "km") args.refuse("unit", "'mi' or 'km'");
  const radians = (name: string) => `(${args.text(name)}) * acos(-1) / 180`;
  const halfway = (from: string, to: string) =>
    `pow(sin((${radians(to)} - ${radians(from)}) / 2), 2)`;
  const scale = `cos(${radians("lat1")}) * cos(${radians("lat2")})`;
  const chord = `${halfway("lat1", "lat2")} + ${scale} * ${halfway("lon1", "lon2")}`;
  return `2 * 3961 * asin(sqrt(${chord})) * ${unit === "mi" ? 1 : 1.60934}`;
}

function buildPivot(args: Arguments): string {
  const distinct = args.flag("distinct") ? "distinct " : "";
  const condition = `${args.text("column")} ${args.text("cmp")}`;
  const outcomes = `${args.text("then_value")} else ${args.text("else_value")}`;
  const columns = args.list("values").map((value) => {
    const text = toText(value);
    const name = args.text("prefix") + text + args.text("suffix");
    const alias = args.flag("quote_identifiers") ? quote(name) : slugify(name);
    const matches = `case when ${condition} ${literal(text)} then ${outcomes} end`;
    const suffix = args.flag("alias") ? ` as ${alias}` : "";
    return `${args.text("agg")}(${distinct}${matches})${suffix}`;
  });
  return columns.join(",\n  ");
}
