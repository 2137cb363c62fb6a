import type { RelationPlace } from "../graph/nodes.ts";
import { toText } from "../jinja/value.ts";
import type { JinjaObject } from "../jinja/value.ts";
import type { Invocation } from "./invocation.ts";
import { createParsing } from "./parse-node.ts";
import type { Renderer } from "./renderer.ts";

/**
 * Where a model or seed goes: `schema` and `alias` of its settings put through the project's
 * `generate_schema_name` and `generate_alias_name`, or dbt's. Throws JinjaError from the project's.
 */
export function generatePlace(
  node: { readonly name: string; readonly package: string; readonly described: JinjaObject },
  options: {
    renderer: Renderer;
    invocation: Invocation;
    schema: string | undefined;
    alias: string | undefined;
  },
): RelationPlace {
  const { renderer, invocation, schema, alias } = options;
  const generate = (macro: string, custom: string | undefined, fallback: string): string => {
    const call = renderer.findOverride(macro);
    if (call === undefined) return fallback;
    const request = {
      ...createParsing({ package: node.package, relate: () => null, references: [] }),
      config: { set: () => undefined, get: () => undefined },
    };
    const args = [custom ?? null, node.described];
    return toText(renderer.callMacro(call, { args, request }).value).trim();
  };
  const usual = schema === undefined ? invocation.dataset : `${invocation.dataset}_${schema}`;
  return {
    dataset: generate("generate_schema_name", schema, usual),
    alias: generate("generate_alias_name", alias, alias ?? node.name),
  };
}

/** Whether a name of a dataset or a relation is kept for candidates; case does not tell names apart. */
export function isCandidate(name: string): boolean {
  return /__candidate$/i.test(name);
}
