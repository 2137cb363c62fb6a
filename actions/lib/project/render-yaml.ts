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
  const renderer = new YamlRenderer(yaml, context);
  return { ...yaml, value: renderer.render(yaml.value), originals: renderer.originals };
}

class YamlRenderer {
  readonly #yaml: YamlFile;
  readonly #context: BaseContext & { readonly problems: Problems };
  readonly originals = new WeakMap<object, Readonly<Record<string, unknown>>>();
  /** Where the value is that is being rendered. */
  readonly #path: PropertyKey[] = [];

  constructor(yaml: YamlFile, context: BaseContext & { readonly problems: Problems }) {
    this.#yaml = yaml;
    this.#context = context;
  }

  /** The value itself, where it holds no Jinja. */
  render(value: unknown): unknown {
    if (typeof value === "string") return this.#renderText(value);
    return this.#mapItems(value, (item, key) => {
      if (LATER.has(key)) return item;
      return key === "data_tests" || key === "tests" ? this.#renderTests(item) : this.render(item);
    });
  }

  #renderTests(value: unknown): unknown {
    return this.#mapItems(value, (item, key) => {
      if (key === "arguments") return item;
      // In dbt_project.yml the tests have folders with settings, which have a plus.
      const isSetting = TEST_SETTINGS.has(key) || key.startsWith("+");
      return isSetting ? this.render(item) : this.#renderTests(item);
    });
  }

  #mapItems(value: unknown, map: (item: unknown, key: string) => unknown): unknown {
    if (Array.isArray(value)) {
      let items: unknown[] | undefined;
      for (const [index, item] of value.entries()) {
        const mapped = this.#mapItem(item, index, map);
        if (mapped !== item) (items ??= [...value])[index] = mapped;
      }
      return items ?? value;
    }
    if (!isTree(value)) return value;
    const changed = new Map<string, unknown>();
    for (const key of Object.keys(value)) {
      const mapped = this.#mapItem(value[key], key, map);
      if (mapped !== value[key]) changed.set(key, mapped);
    }
    if (changed.size === 0) return value;
    const rendered = Object.fromEntries([...Object.entries(value), ...changed]);
    this.originals.set(rendered, value);
    return rendered;
  }

  #mapItem(item: unknown, key: PropertyKey, map: (item: unknown, key: string) => unknown): unknown {
    // Most items are texts without a brace, which nothing changes.
    if (typeof item === "string" ? !item.includes("{") : typeof item !== "object") return item;
    this.#path.push(key);
    const mapped = map(item, typeof key === "string" ? key : "");
    this.#path.pop();
    return mapped;
  }

  #renderText(text: string): unknown {
    if (!text.includes("{") || !/\{[{%#]/.test(text)) return text;
    const { file } = this.#yaml;
    try {
      const globals = (name: string) => findBaseGlobal(name, this.#context);
      return toPlain(evaluate(parseTemplate(text, file), { globals }));
    } catch (error) {
      if (!(error instanceof JinjaError)) throw error;
      const place = { file, line: this.#yaml.lineAt(this.#path) };
      this.#context.problems.add(place, error.message);
      return null;
    }
  }
}
