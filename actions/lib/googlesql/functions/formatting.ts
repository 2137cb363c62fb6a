import type { Family } from "../family.ts";
import { fail } from "../run-time-failure.ts";
import { formatText } from "../scalars/format.ts";

/** FORMAT's arguments as text that begins with their type. */
const TOLD: Readonly<Record<string, string>> = {
  bigint: "'i' || cast(x as varchar)",
  double: "'f' || cast(x as varchar)",
  NUMERIC: "'n' || rtrim(rtrim(cast(x as varchar), '0'), '.')",
  boolean: "'o' || cast(x as varchar)",
  varchar: "'s' || x",
  blob: "'y' || hex(x)",
  date: "'d' || cast(x as varchar)",
  timestamp: "'c' || strftime(x, '%Y-%m-%d %H:%M:%S.%f')",
  timestamptz: "'z' || strftime(googlesql.civil(x), '%Y-%m-%d %H:%M:%S.%f')",
};

const SCALAR = Object.entries(TOLD).map(([type, told]) => `tell(x ${type}) as ${told}`);
const LISTS = Object.entries(TOLD).map(
  ([type, told]) =>
    `tell(x ${type}[]) as 'a' || cast(to_json(list_transform(x, lambda one: ${told.replaceAll(/\bx\b/g, "one")})) as varchar)`,
);

/** JSON is told from text, which it is to DuckDB. */
const TOLD_JSON = `told(kind, text) as case kind when 'JSON' then 'j' || substr(text, 2) when 'JSON[]' then ${fail("'FORMAT of an array of JSON'", "varchar")} else text end`;

/** https://cloud.google.com/bigquery/docs/reference/standard-sql/format-elements#format_string */
export const FORMATTING: Family = {
  macros: [...SCALAR, ...LISTS, TOLD_JSON].join("\n"),
  scripts: { format: { takes: ["varchar", "varchar"], gives: "varchar", run: formatText } },
};
