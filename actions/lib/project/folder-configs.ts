import type { z } from "zod";
import type { Problems } from "./problems.ts";
import { checkShape } from "./yaml.ts";
import type { YamlFile } from "./yaml.ts";

type Tree = Readonly<Record<string, unknown>>;

/** Settings by folder: `models:` and `seeds:` of `dbt_project.yml`. Remembers which it gave out. */
export class FolderConfigs {
  readonly #yaml: YamlFile;
  readonly #project: string;
  readonly #problems: Problems;
  readonly #used = new Set<Tree>();

  constructor(yaml: YamlFile, options: { project: string; problems: Problems }) {
    this.#yaml = yaml;
    this.#project = options.project;
    this.#problems = options.problems;
  }

  /** Layers for one model or seed, the widest folder's first. `path` is relative to its root. */
  layersFor<T>(section: "models" | "seeds", path: string, schema: z.ZodType<T>): T[] {
    const names = [section, this.#project, ...path.replace(/\.[^.]+$/, "").split("/")];
    const layers: T[] = [];
    let node = this.#yaml.value;
    for (const [depth, name] of names.entries()) {
      node = isTree(node) ? node[name] : undefined;
      if (!isTree(node)) break;
      const layer = this.#readLayer(node, names.slice(0, depth + 1), schema);
      if (layer !== undefined) layers.push(layer);
    }
    return layers;
  }

  /** A folder that no model or seed lies in is most likely mistyped. */
  refuseUnused(): void {
    const walk = (node: unknown, at: string[]) => {
      if (!isTree(node)) return;
      if (!this.#used.has(node) && at.length > 1) {
        this.#refuse(at, "no file of the project lies there");
        return;
      }
      for (const [key, child] of Object.entries(node)) {
        if (!key.startsWith("+")) walk(child, [...at, key]);
      }
    };
    const root = this.#yaml.value as Tree;
    for (const section of ["models", "seeds"]) walk(root[section], [section]);
  }

  /** Problems of a folder are told when it is first met. */
  #readLayer<T>(node: Tree, at: string[], schema: z.ZodType<T>): T | undefined {
    const config: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(node)) {
      if (key.startsWith("+")) config[key.slice(1)] = value;
      else if (!isTree(value) && !this.#used.has(node)) {
        this.#refuse([...at, key], `write +${key} for a setting`);
      }
    }
    if (this.#used.has(node)) return schema.safeParse(config).data;
    this.#used.add(node);
    return checkShape(this.#yaml, { schema, problems: this.#problems, at, value: config });
  }

  #refuse(at: string[], message: string): void {
    const place = { file: this.#yaml.file, line: this.#yaml.lineAt(at) };
    this.#problems.add(place, `${at.join(".")}: ${message}`);
  }
}

export function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
