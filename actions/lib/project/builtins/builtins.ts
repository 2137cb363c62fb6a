import { JinjaError } from "../../jinja/error.ts";
import type { JinjaFunction } from "../../jinja/value.ts";
import { bindBuiltin } from "./builtin.ts";
import type { BuiltinContext } from "./builtin.ts";
import { DBT } from "./dbt.ts";
import { DBT_UTILS } from "./dbt-utils.ts";

export type { BuiltinContext } from "./builtin.ts";

/** What is there to call, by package. */
export const BUILTIN_NAMES: {
  readonly dbt: readonly string[];
  readonly dbt_utils: readonly string[];
} = { dbt: Object.keys(DBT), dbt_utils: Object.keys(DBT_UTILS) };

/** dbt_utils' macros that are not here, with what to use instead. */
const MISSING: ReadonlyMap<string, string> = new Map([
  ...BUILTIN_NAMES.dbt.map((name): [string, string] => [name, `; use dbt.${name}`]),
  ["current_timestamp_in_utc", "; use dbt.current_timestamp"],
  ["surrogate_key", "; use dbt_utils.generate_surrogate_key"],
  ...[
    "cast_array_to_string",
    "get_relations_by_pattern",
    "get_relations_by_prefix",
    "get_table_types_sql",
    "get_tables_by_pattern_sql",
    "get_tables_by_prefix_sql",
    "identifier",
    "insert_by_period",
    "log_info",
    "pretty_log_format",
    "pretty_time",
    "union_tables",
  ].map((name): [string, string] => [name, ""]),
]);

const REFUSALS = [...MISSING]
  .filter(([name]) => !Object.hasOwn(DBT_UTILS, name))
  .map(([name, remedy]): [string, JinjaFunction] => [
    name,
    () => {
      throw new JinjaError(`dbt_utils.${name} is not supported${remedy}`);
    },
  ]);

/**
 * dbt's and dbt_utils' macros as functions that give GoogleSQL, by package: `dbt`, `dbt_utils`. What
 * dbt_utils has and this has not is a function that fails, by name.
 */
export function createBuiltins(
  context: BuiltinContext,
): ReadonlyMap<string, ReadonlyMap<string, JinjaFunction>> {
  const bind = (package_: Readonly<typeof DBT>, prefix: string) =>
    Object.entries(package_).map(([name, builtin]): [string, JinjaFunction] => [
      name,
      bindBuiltin(prefix + name, builtin, context),
    ]);
  return new Map([
    ["dbt", new Map(bind(DBT, ""))],
    ["dbt_utils", new Map([...REFUSALS, ...bind(DBT_UTILS, "dbt_utils.")])],
  ]);
}
