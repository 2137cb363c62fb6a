import type { z } from "zod";
import { renderPlace } from "./problems.ts";
import type { Problems } from "./problems.ts";
import { WRITTEN } from "./config.ts";
import { checkShape, findTemplates } from "./yaml.ts";
import type { YamlFile } from "./yaml.ts";

type Tree = Readonly<Record<string, unknown>>;

export const SECTIONS = [
  "models",
  "seeds",
  "sources",
  "data_tests",
  "tests",
  "unit_tests",
] as const;
export type Section = (typeof SECTIONS)[number];

/** Settings by folder, as `models:` of `dbt_project.yml` has them. Remembers which it gave out. */
export class FolderConfigs {
  readonly #yaml: YamlFile;
  readonly #root: Tree;
  readonly #problems: Problems;
  readonly #layers = new Map<Tree, { readonly layer: unknown }>();

  constructor(yaml: YamlFile, options: { problems: Problems }) {
    this.#yaml = yaml;
    this.#root = isTree(yaml.value) ? yaml.value : {};
    this.#problems = options.problems;
  }

  /** Layers for one resource by its fully qualified name, the widest folder's first. */
  layersFor<T>(section: Section, fqn: readonly string[], schema: z.ZodType<T>): T[] {
    const layers: T[] = [];
    if (!isTree(this.#root[section])) return layers;
    const names = [section, ...fqn];
    let node: unknown = this.#root;
    for (const [depth, name] of names.entries()) {
      node = isTree(node) ? node[name] : undefined;
      if (!isTree(node)) break;
      const layer = this.#readLayer(node, { names, depth: depth + 1 }, schema);
      if (layer !== undefined) layers.push(layer);
    }
    return layers;
  }

  /** Sentences on folders that nothing lies in: mistyped, or left over. As in dbt, they only warn. */
  listUnused(): string[] {
    const unused: string[] = [];
    const walk = (node: unknown, at: string[]) => {
      if (!isTree(node)) return;
      if (!this.#layers.has(node) && at.length > 1) {
        const place = renderPlace({ file: this.#yaml.file, line: this.#yaml.lineAt(at) });
        unused.push(
          `${place}: ${at.join(".")} sets nothing, because no file of the project lies there`,
        );
        return;
      }
      for (const [key, child] of Object.entries(node)) {
        if (!key.startsWith("+")) walk(child, [...at, key]);
      }
    };
    for (const section of SECTIONS) walk(this.#root[section], [section]);
    return unused;
  }

  /** Settings of one folder. As in dbt, what is no folder is a setting, with or without its plus. */
  #readLayer<T>(
    node: Tree,
    { names, depth }: { names: readonly string[]; depth: number },
    schema: z.ZodType<T>,
  ): T | undefined {
    const known = this.#layers.get(node);
    if (known !== undefined) return known.layer as T | undefined;
    const at = names.slice(0, depth);
    const config: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(node)) {
      if (key.startsWith("+")) config[key.slice(1)] = value;
      else if (!isTree(value)) config[key] = value;
    }
    const checked = checkShape(this.#yaml, { schema, problems: this.#problems, at, value: config });
    const written = this.#findWritten(node, config);
    const layer = checked && written ? { ...(checked as T & object), [WRITTEN]: written } : checked;
    this.#layers.set(node, { layer });
    return layer;
  }

  #findWritten(node: Tree, config: Tree): Tree | undefined {
    const templates = findTemplates(this.#yaml, node);
    if (templates === undefined) return undefined;
    const named = Object.entries(templates).map(([key, text]) => [key.replace(/^\+/, ""), text]);
    return Object.fromEntries(named.filter(([key]) => Object.hasOwn(config, String(key))));
  }
}

export function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
