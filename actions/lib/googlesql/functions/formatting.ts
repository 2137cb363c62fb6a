import type { Family } from "../family.ts";
import { formatText } from "../scalars/format.ts";

/**
 * FORMAT's arguments are told as DuckDB's name of the type, a line feed, and DuckDB's JSON.
 * https://cloud.google.com/bigquery/docs/reference/standard-sql/format-elements#format_string
 */
export const FORMATTING: Family = {
  macros: `
tell(x) as typeof(x) || chr(10) || coalesce(cast(to_json(x) as varchar), '')
`,
  scripts: { format: { takes: ["varchar", "varchar"], gives: "varchar", run: formatText } },
};
