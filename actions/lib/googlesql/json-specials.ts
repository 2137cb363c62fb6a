import type { Call } from "./ast.ts";
import { invalid, unsupported } from "./position.ts";
import { literal } from "./quote.ts";
import { readPath } from "./scalars/json.ts";
import type { Scope } from "./scope.ts";

type Special = (node: Call, scope: Scope) => string;

/** Functions with a JSONPath, which is a constant; the legacy ones quote keys in brackets. */
export const JSON_SPECIALS: Readonly<Record<string, Special>> = {
  json_extract: readAt("json_query", true),
  json_extract_array: readAt("json_query_array", true),
  json_extract_scalar: readAt("json_value", true),
  json_extract_string_array: readAt("json_value_array", true),
  json_query: readAt("json_query", false),
  json_query_array: readAt("json_query_array", false),
  json_value: readAt("json_value", false),
  json_value_array: readAt("json_value_array", false),
};

function readAt(macro: string, isLegacy: boolean): Special {
  return (node, scope) => {
    const title = node.name.toUpperCase();
    const [value, path] = node.args;
    if (!value || node.args.length > 2)
      throw unsupported(`${title} with ${node.args.length} arguments`, node);
    if (path && path.kind !== "string") throw unsupported(`${title} with a computed path`, path);
    const text = path?.value ?? "$";
    const isKnown = readPath(text) !== undefined && !text.includes(isLegacy ? '."' : "['");
    if (!isKnown) throw invalid(`"${text}" is no JSONPath of ${title}`, path ?? node);
    return `googlesql.${macro}(${scope.printExpression(value, scope)}, ${literal(text)})`;
  };
}
