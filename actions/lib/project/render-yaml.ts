import { JinjaError } from "../jinja/error.ts";
import { evaluate, parseTemplate } from "../jinja/template.ts";
import { toPlain } from "../jinja/value.ts";
import { findBaseGlobal } from "./base-globals.ts";
import type { BaseContext } from "./base-globals.ts";
import { isTree } from "./folder-configs.ts";
import type { Problems } from "./problems.ts";
import type { YamlFile } from "./yaml.ts";

/** Texts that are rendered later, with what they are about in scope. */
const LATER = new Set(["description", "unit_tests", "vars"]);
/** Of a data test, only its settings are rendered: its arguments may refer to models. */
const TEST_SETTINGS = new Set(["config", "severity", "where", "warn_if", "error_if", "enabled"]);

/** Renders the Jinja in a YAML file's texts, except those that are rendered later. */
export function renderYaml(
  yaml: YamlFile,
  context: BaseContext & { readonly problems: Problems },
): YamlFile {
  if (!yaml.hasJinja) return yaml;
  const mapTree = (
    tree: Readonly<Record<string, unknown>>,
    path: readonly PropertyKey[],
    each: (key: string, value: unknown, at: readonly PropertyKey[]) => unknown,
  ) =>
    Object.fromEntries(
      Object.entries(tree).map(([key, item]) => [key, each(key, item, [...path, key])]),
    );
  const walk = (value: unknown, path: readonly PropertyKey[]): unknown => {
    if (typeof value === "string" && /\{[{%#]/.test(value)) return renderText(value, path);
    if (Array.isArray(value)) return value.map((item, index) => walk(item, [...path, index]));
    if (!isTree(value)) return value;
    return mapTree(value, path, (key, item, at) => {
      if (LATER.has(key)) return item;
      return key === "data_tests" || key === "tests" ? walkTests(item, at) : walk(item, at);
    });
  };
  const walkTests = (value: unknown, path: readonly PropertyKey[]): unknown => {
    if (Array.isArray(value)) return value.map((item, index) => walkTests(item, [...path, index]));
    if (!isTree(value)) return value;
    return mapTree(value, path, (key, item, at) => {
      if (key === "arguments") return item;
      return TEST_SETTINGS.has(key) ? walk(item, at) : walkTests(item, at);
    });
  };
  const renderText = (text: string, path: readonly PropertyKey[]): unknown => {
    try {
      const globals = (name: string) => findBaseGlobal(name, context);
      return toPlain(evaluate(parseTemplate(text, yaml.file), { globals }));
    } catch (error) {
      if (!(error instanceof JinjaError)) throw error;
      context.problems.add({ file: yaml.file, line: yaml.lineAt(path) }, error.message);
      return null;
    }
  };
  return { ...yaml, value: walk(yaml.value, []) };
}
