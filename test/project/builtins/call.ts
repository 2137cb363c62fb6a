import { createBuiltins } from "../../../actions/lib/project/builtins/builtins.ts";
import type { BuiltinContext } from "../../../actions/lib/project/builtins/builtins.ts";
import { createRelation } from "../../../actions/lib/project/relation.ts";
import { toValue } from "../../../actions/lib/jinja/value.ts";
import type { Value } from "../../../actions/lib/jinja/value.ts";

/** A relation of the dataset `shop`. */
export function relate(alias: string) {
  return createRelation(() => ({ dataset: "shop", alias }), { database: undefined });
}

/** A context whose warehouse has nothing, but for what is given. */
export function createContext(given: Partial<BuiltinContext> = {}): BuiltinContext {
  return { isExecuting: true, columnsOf: () => [], rowsOf: () => [], ...given };
}

/** Calls `dbt.dateadd` or the like, as a template does: arguments in order, then by name. */
export function call(
  name: string,
  args: readonly unknown[],
  options: { kwargs?: Readonly<Record<string, unknown>>; context?: BuiltinContext } = {},
): Value {
  const [package_ = "", macro = ""] = name.split(".");
  const builtin = createBuiltins(options.context ?? createContext())
    .get(package_)
    ?.get(macro);
  if (builtin === undefined) throw new Error(`there is no ${name}`);
  const kwargs = Object.entries(options.kwargs ?? {}).map(
    ([key, value]) => [key, toValue(value)] as const,
  );
  return builtin(args.map(toValue), new Map(kwargs), { file: "model.sql", line: 1 });
}
