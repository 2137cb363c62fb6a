import type { UnitTestNode } from "../graph/nodes.ts";
import { toValue } from "../jinja/value.ts";
import type { Value } from "../jinja/value.ts";
import { findBaseGlobal } from "../project/base-globals.ts";
import type { Project } from "../project/project.ts";

/** What templates use as they are; every other name of `overrides.macros` is called. */
const VALUES: ReadonlySet<string> = new Set([
  "dbt_version",
  "execute",
  "invocation_id",
  "run_started_at",
]);

/**
 * Names that a unit test lays over those of its project. As in dbt, a macro then gives the value
 * whatever it is called with, and one of dbt's own is the same with `dbt.` before it.
 */
export function listOverrides(
  { overrides }: UnitTestNode,
  { invocation }: Project,
): ReadonlyMap<string, Value> {
  const names = new Map<string, Value>();
  const env: Record<string, string | undefined> = { ...invocation.env };
  for (const [name, value] of Object.entries(overrides.envVars)) env[name] = String(value);
  const readEnv = findBaseGlobal("env_var", { invocation: { ...invocation, env } });
  if (readEnv !== undefined) names.set("env_var", readEnv);
  for (const [name, given] of Object.entries(overrides.macros)) {
    const value = toValue(given);
    const named = VALUES.has(name) ? value : () => value;
    names.set(name, named);
    if (!name.includes(".")) names.set(`dbt.${name}`, named);
    else if (name.startsWith("dbt.")) names.set(name.slice("dbt.".length), named);
  }
  return names;
}
