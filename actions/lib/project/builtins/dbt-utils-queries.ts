import { Tuple } from "../../jinja/value.ts";
import type { Value } from "../../jinja/value.ts";
import type { Arguments, Builtin, BuiltinContext } from "./builtin.ts";

/** dbt_utils' macros that ask the warehouse while a template renders, or pick rows. */
export const DBT_UTILS_QUERIES: Readonly<Record<string, Builtin>> = {
  deduplicate: {
    parameters: { relation: undefined, partition_by: undefined, order_by: undefined },
    run: (args) => {
      const window = `partition by ${args.text("partition_by")} order by ${args.text("order_by")}`;
      // BigQuery wants a WHERE in front of QUALIFY.
      return [
        "select original.*",
        `from ${args.text("relation")} as original`,
        "where true",
        `qualify row_number() over (${window}) = 1`,
      ].join("\n");
    },
  },
  get_column_values: {
    parameters: {
      table: undefined,
      column: undefined,
      order_by: "count(*) desc",
      max_records: null,
      default: null,
      where: null,
    },
    run: (args, context) => findColumnValues(args, context),
  },
  get_query_results_as_dict: {
    parameters: { query: undefined },
    run: (args, context) => {
      if (!context.isExecuting) return new Map();
      const rows = context.rowsOf(args.text("query"));
      const pick = (name: string): [Value, Value] => [
        name,
        Tuple.from(rows, (row) => row[name] ?? null),
      ];
      return new Map(Object.keys(rows[0] ?? {}).map(pick));
    },
  },
  get_single_value: {
    parameters: { query: undefined, default: null },
    run: (args, context) => {
      if (!context.isExecuting) return args.value("default");
      const [row] = context.rowsOf(args.text("query"));
      return row === undefined ? args.value("default") : (Object.values(row)[0] ?? null);
    },
  },
};

/** Distinct values, most frequent first; the default where there is no row or no such table. */
function findColumnValues(args: Arguments, context: BuiltinContext): Value {
  const relation = args.relation("table");
  const fallback = args.value("default");
  if (!context.isExecuting) return fallback ?? [];
  if (fallback !== null && context.columnsOf(relation).length === 0) return fallback;
  const where = args.value("where") === null ? [] : [`where ${args.text("where")}`];
  const limit = args.value("max_records") === null ? [] : [`limit ${args.text("max_records")}`];
  const column = args.text("column");
  const rows = context.rowsOf(
    [
      `select ${column} as value`,
      `from ${args.text("table")}`,
      ...where,
      `group by ${column}`,
      `order by ${args.text("order_by")}`,
      ...limit,
    ].join("\n"),
  );
  return rows.length === 0 ? fallback : rows.map((row) => row["value"] ?? null);
}
