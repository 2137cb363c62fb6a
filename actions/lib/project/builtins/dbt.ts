import { readTemplates } from "./builtin.ts";
import type { Arguments, Builtin } from "./builtin.ts";
import { SERIES } from "./series.ts";
import { escapeQuotes, splitPart } from "./text.ts";

/**
 * What dbt's macros for all warehouses come to on BigQuery: same meaning and types, also where
 * GoogleSQL has something nicer. `dateadd` gives a DATETIME, `date_trunc` a TIMESTAMP.
 * https://docs.getdbt.com/reference/dbt-jinja-functions/cross-database-macros
 */
const TEMPLATES = readTemplates({
  "any_value(expression)": "any_value($expression)",
  "array_append(array, new_element)": "array_concat($array, [$new_element])",
  "array_concat(array_1, array_2)": "array_concat($array_1, $array_2)",
  "bool_or(expression)": "logical_or($expression)",
  "cast(field, type)": "cast($field as $type)",
  "cast_bool_to_text(field)": "cast($field as string)",
  "current_timestamp()": "current_timestamp()",
  "current_timestamp_backcompat()": "current_timestamp()",
  "current_timestamp_in_utc_backcompat()": "current_timestamp()",
  "date(year, month, day)": "date($year, $month, $day)",
  "date_trunc(datepart, date)": "timestamp_trunc(cast($date as timestamp), $datepart)",
  "dateadd(datepart, interval, from_date_or_timestamp)":
    "datetime_add(cast($from_date_or_timestamp as datetime), interval $interval $datepart)",
  "datediff(first_date, second_date, datepart)":
    "datetime_diff(cast($second_date as datetime), cast($first_date as datetime), $datepart)",
  "equals(expr1, expr2)": "($expr1 = $expr2)",
  "except()": "except distinct",
  "hash(field)": "to_hex(md5(cast($field as string)))",
  "intersect()": "intersect distinct",
  // The day before the next period begins, since LAST_DAY does not take every part.
  "last_day(date, datepart)":
    "date_sub(date(datetime_add(datetime(timestamp_trunc(cast($date as timestamp), $datepart)), " +
    "interval 1 $datepart)), interval 1 day)",
  "length(expression)": "length($expression)",
  "position(substring_text, string_text)": "strpos($string_text, $substring_text)",
  "replace(field, old_chars, new_chars)": "replace($field, $old_chars, $new_chars)",
  // Nothing of null is an empty text in dbt.
  "right(string_text, length_expression)":
    "if($length_expression = 0, '', right($string_text, $length_expression))",
  "safe_cast(field, type)": "safe_cast($field as $type)",
  "type_bigint()": "bigint",
  "type_boolean()": "boolean",
  "type_float()": "FLOAT64",
  "type_int()": "INT64",
  "type_numeric()": "numeric",
  "type_string()": "string",
  "type_timestamp()": "timestamp",
});

/** dbt's own macros, by name. */
export const DBT: Readonly<Record<string, Builtin>> = {
  ...TEMPLATES,
  ...SERIES,
  array_construct: {
    parameters: { inputs: [], data_type: "INT64" },
    run: (args) => {
      const items = args.texts("inputs");
      return items.length > 0 ? `[${items.join(", ")}]` : `array<${args.text("data_type")}>[]`;
    },
  },
  concat: {
    parameters: { fields: undefined },
    run: (args) => args.texts("fields").join(" || "),
  },
  escape_single_quotes: {
    parameters: { expression: undefined },
    run: (args) => escapeQuotes(args.text("expression")),
  },
  listagg: {
    parameters: {
      measure: undefined,
      delimiter_text: "','",
      order_by_clause: null,
      limit_num: null,
    },
    run: (args) => buildList(args),
  },
  split_part: {
    parameters: { string_text: undefined, delimiter_text: undefined, part_number: undefined },
    run: (args) => {
      const part = args.wholeNumber("part_number");
      return splitPart(args.text("string_text"), { delimiter: args.text("delimiter_text"), part });
    },
  },
  string_literal: {
    parameters: { value: undefined },
    run: (args) => {
      const text = escapeQuotes(args.text("value"));
      return `'${text.replaceAll("\n", "\\n").replaceAll("\r", "\\r")}'`;
    },
  },
};

/** STRING_AGG; with a limit as an array, which is the same and runs on DuckDB too. */
function buildList(args: Arguments): string {
  const [measure, delimiter] = [args.text("measure"), args.text("delimiter_text")];
  const order = args.flag("order_by_clause") ? ` ${args.text("order_by_clause")}` : "";
  if (!args.flag("limit_num")) return `string_agg(${measure}, ${delimiter}${order})`;
  const limited = `${measure} ignore nulls${order} limit ${args.text("limit_num")}`;
  return `array_to_string(array_agg(${limited}), ${delimiter})`;
}
