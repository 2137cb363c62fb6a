import { suggest } from "../graph/nearest.ts";
import type { Subject } from "./properties.ts";

/** What a reference may be found as. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly package: string;
  readonly isEnabled: boolean;
}

/** Finds what `ref` and `source` name. */
export class Lookup<T extends Named, S extends Named & { readonly sourceName: string }> {
  readonly #project: string;
  readonly #nodes = new Map<string, T[]>();
  readonly #sources = new Map<string, S[]>();
  readonly #packages = new Set<string>();

  constructor(project: string, nodes: Iterable<T>, sources: Iterable<S>) {
    this.#project = project;
    for (const node of nodes) {
      this.#packages.add(node.package);
      push(this.#nodes, node.name, node);
    }
    for (const source of sources)
      push(this.#sources, `${source.sourceName}.${source.name}`, source);
  }

  /** The node, or a sentence on what is wrong. `from` is the package that the text is written in. */
  find({ kind, names }: Subject, from: string): T | S | { readonly problem: string } {
    if (kind === "source") {
      const name = `${names[0]}.${names[1]}`;
      return this.#choose(this.#sources.get(name), from, () => {
        return `there is no source table ${name}${suggest(name, this.#sources.keys())}`;
      });
    }
    const name = names[names.length - 1] ?? "";
    const owner = names.length === 2 ? names[0] : undefined;
    if (owner !== undefined && owner !== this.#project && !this.#packages.has(owner)) {
      return { problem: `there is no project ${owner}; other projects are not supported` };
    }
    const found = this.#nodes.get(name);
    const within = owner === undefined ? found : found?.filter((node) => node.package === owner);
    return this.#choose(within, from, () => {
      return `there is no model or seed ${name}${suggest(name, this.#nodes.keys())}`;
    });
  }

  #choose<N extends Named>(found: readonly N[] | undefined = [], from: string, tell: () => string) {
    const first = found[0];
    if (found.length === 1 && first?.isEnabled) return first;
    const enabled = found.filter(({ isEnabled }) => isEnabled);
    const inOrder = [from, this.#project];
    const best = inOrder.map((owner) => enabled.find((node) => node.package === owner));
    const chosen = best.find((node) => node !== undefined) ?? enabled[0];
    if (chosen !== undefined) return chosen;
    return { problem: first === undefined ? tell() : `${first.name} is disabled` };
  }
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
