import type { RelationName } from "../table.ts";
import { suggest } from "../graph/nearest.ts";
import type { Project } from "../project/project.ts";
import type { Resolved } from "../project/template.ts";
import { quoteRelation } from "../sql/quote.ts";

/** Where models and seeds of this run are read from, and what was read. */
export interface Reading {
  readonly dataset: string;
  /** Names that were referred to are added: `orders`, and for a source's table `raw.orders`. */
  readonly dependsOn: Set<string>;
}

/** All that `ref` and `source` may name. */
export class References {
  readonly #project: string;
  readonly #nodes: ReadonlySet<string>;
  readonly #sources: ReadonlyMap<string, RelationName>;

  constructor(project: Project) {
    this.#project = project.name;
    this.#nodes = new Set([...project.models, ...project.seeds].map(({ name }) => name));
    this.#sources = new Map(
      project.sources.map(({ names, dataset, identifier }) => [
        names.join("."),
        { dataset, name: identifier },
      ]),
    );
  }

  /** The relation, quoted, or a sentence on what is wrong. Never throws. */
  resolve(kind: "ref" | "source", names: readonly string[], reading: Reading): Resolved {
    const name = kind === "source" ? names.join(".") : (names.at(-1) ?? "");
    if (kind === "ref" && names.length === 2 && names[0] !== this.#project) {
      return { problem: `there is no project ${names[0]}; other projects are not supported` };
    }
    const source = this.#sources.get(name);
    if (kind === "source" ? source === undefined : !this.#nodes.has(name)) {
      const known = kind === "source" ? this.#sources.keys() : this.#nodes;
      const what = kind === "source" ? "source table" : "model or seed";
      return { problem: `there is no ${what} ${name}${suggest(name, known)}` };
    }
    reading.dependsOn.add(name);
    const node = { dataset: reading.dataset, name };
    return { quoted: quoteRelation((kind === "source" ? source : undefined) ?? node) };
  }
}
