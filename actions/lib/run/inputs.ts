import type { ProjectNode, RelationPlace } from "../graph/nodes.ts";
import type { Project } from "../project/project.ts";
import type { RelationIdentity } from "../warehouse/warehouse.ts";
import type { BuildState } from "./build-state.ts";
import type { Compiler } from "./compile.ts";
import { nameOf } from "./descriptions.ts";
import type { Descriptions } from "./descriptions.ts";
import { findNeeds } from "./needs.ts";
import type { PreviewBases } from "./options.ts";

/** Versions of relations by `dataset.name`. */
export type Versions = Readonly<Record<string, string>>;

/** What a node reads. */
export interface Inputs {
  /** Of all that its rows depend on: what it names, and what views among that read. */
  readonly versions: Versions;
  /** What its SQL may name. */
  readonly named: readonly string[];
}

interface InputOptions {
  readonly project: Project;
  readonly descriptions: Descriptions;
  readonly compiler: Compiler;
  readonly state: BuildState;
  readonly bases: PreviewBases["bases"] | undefined;
}

/** Finds what nodes read, each after the views that it reads. */
export class InputFinder {
  readonly #options: InputOptions;
  readonly #found = new Map<string, Versions | undefined>();

  constructor(options: InputOptions) {
    this.#options = options;
  }

  /** Relations to ask of before any node's inputs are found. */
  listRelations(node: ProjectNode) {
    const places = this.#listPlaces(node).map(({ place }) => place);
    const base = this.#options.bases?.get(node.id);
    return [...places, ...(base ? [base] : [])].map(toName);
  }

  /** Undefined where the warehouse cannot tell all of what it reads from what that was before. */
  async find(node: ProjectNode): Promise<Inputs | undefined> {
    const versions = await this.#find(node);
    this.#found.set(node.id, versions);
    if (versions === undefined) return undefined;
    return { versions, named: this.listRelations(node).map(nameOf) };
  }

  /** Says that a view's rows depend on more than what it reads. */
  giveUp(id: string): void {
    this.#found.set(id, undefined);
  }

  async #find(node: ProjectNode): Promise<Versions | undefined> {
    const versions: Record<string, string> = {};
    for (const { read, place } of this.#listPlaces(node)) {
      const found = await this.#options.descriptions.identify(toName(place));
      if (found?.version === undefined) return undefined;
      versions[nameOf(found)] = found.version;
      if (found.kind === "table") continue;
      const behind = await this.#findBehind(read, found);
      if (behind === undefined) return undefined;
      Object.assign(versions, behind);
    }
    const base = this.#options.bases?.get(node.id);
    if (base === undefined) return versions;
    const found = await this.#options.descriptions.identify(toName(base));
    if (found?.version === undefined) return undefined;
    return { ...versions, [nameOf(found)]: found.version };
  }

  /**
   * What a view reads: as was just found, or as it was when the view was published, if that is the
   * one that is there. Of a view that is not the project's own nobody knows.
   */
  async #findBehind(read: ProjectNode, view: RelationIdentity): Promise<Versions | undefined> {
    if (this.#found.has(read.id)) return this.#found.get(read.id);
    const record = this.#options.state.get(read.id);
    if (record === undefined || record.output !== view.version) return undefined;
    const versions: Record<string, string> = {};
    for (const name of Object.keys(record.inputs)) {
      const found = await this.#options.descriptions.identify(parseName(name));
      if (found?.version === undefined) return undefined;
      versions[name] = found.version;
    }
    return versions;
  }

  #listPlaces(node: ProjectNode): { read: ProjectNode; place: RelationPlace }[] {
    const { compiler, project } = this.#options;
    const { graph } = project;
    return findNeeds(graph, node).flatMap((id) => {
      const read = graph.nodes.get(id);
      const place = read && compiler.locate(read, "published");
      return read === undefined || place === undefined ? [] : [{ read, place }];
    });
  }
}

/** The relation that `nameOf` named. */
export function parseName(text: string): { dataset: string; name: string } {
  const at = text.indexOf(".");
  return { dataset: text.slice(0, at), name: text.slice(at + 1) };
}

export function toName({ dataset, alias }: RelationPlace): { dataset: string; name: string } {
  return { dataset, name: alias };
}
