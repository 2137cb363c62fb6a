import { PipelineError } from "../lib/errors.ts";
import { Problems } from "../lib/project/problems.ts";
import { parseYaml } from "../lib/project/yaml.ts";

/** Reads variables written as a YAML mapping; empty text has none. Throws PipelineError. */
export function parseVars(text: string, option: string): Readonly<Record<string, unknown>> {
  if (text.trim() === "") return {};
  const value = parseYaml(text, option, new Problems())?.value;
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    return value as Record<string, unknown>;
  }
  throw new PipelineError(`${option} ${text.slice(0, 80)} is no mapping of names to values.`, {
    code: "invalid-input",
    remedy: `Write ${option} {name: value}, as for dbt.`,
  });
}
