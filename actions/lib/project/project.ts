import type { ProjectGraph, ProjectNode, SourceNode, TestNode } from "../graph/nodes.ts";
import { nameNewRows } from "../sql/incremental.ts";
import { renderText } from "./docs.ts";
import {
  draftModels,
  draftSeeds,
  draftSingularTests,
  findStatedFolders,
  refuseDuplicates,
} from "./drafts.ts";
import type { Invocation } from "./invocation.ts";
import { Lookup } from "./lookup.ts";
import { buildModel, buildSeedNode } from "./model-nodes.ts";
import type { NodeContext, Unlinked } from "./model-nodes.ts";
import { isCandidate } from "./names.ts";
import { readPackages } from "./packages.ts";
import type { Package } from "./packages.ts";
import { renderPlace } from "./problems.ts";
import type { Place, Problems } from "./problems.ts";
import { parseProperties } from "./properties.ts";
import type { Properties, Subject } from "./properties.ts";
import { refuseUnsupported } from "./refuse.ts";
import { createRelation } from "./relation.ts";
import { Renderer } from "./renderer.ts";
import { renderYaml } from "./render-yaml.ts";
import { findVariable, listVariables } from "./settings.ts";
import { buildSingularTest } from "./singular-tests.ts";
import { buildSources } from "./source-nodes.ts";
import { buildTest } from "./test-nodes.ts";
import { buildUnitTest } from "./unit-test-nodes.ts";

/** A dbt project as it is on disk, with what renders its templates. */
export interface Project {
  readonly dir: string;
  readonly invocation: Invocation;
  readonly graph: ProjectGraph;
  readonly renderer: Renderer;
  /** What may have a part in any node: variables, and where `adapter.dispatch` looks. */
  readonly common: unknown;
  /** What a reference of a package's text finds. */
  readonly find: (subject: Subject, from: string) => ProjectNode | { readonly problem: string };
}

/** Relations that a run writes for a node: two nodes that write one would take it for their own. */
function listWritten(node: ProjectNode): { name: string; place: Place }[] {
  if (node.kind === "source" || node.kind === "unit_test") return [];
  if (node.kind === "test" && !node.config.storeFailures) return [];
  if (node.kind === "model" && node.config.materialized === "ephemeral") return [];
  const { dataset, alias, file, line } = node;
  const isYaml = node.kind === "test" && node.generic !== undefined;
  const own = { name: `${dataset}.${alias}`, place: { file, line: isYaml ? line : undefined } };
  if (node.kind !== "model" || node.config.materialized !== "incremental") return [own];
  const newRows = nameNewRows({ dataset, name: alias });
  return [own, { ...own, name: `${dataset}.${newRows.name}` }];
}

type Linkable = Unlinked<
  ReturnType<typeof buildModel>["node"] | ReturnType<typeof buildSeedNode>["node"]
>;
type LinkableSource = ReturnType<typeof buildSources>[number] & {
  id: string;
  name: string;
  package: string;
  sourceName: string;
};

/**
 * Reads a dbt project and the packages vendored with it. Nothing is run: templates are rendered
 * once for their settings and references. What is wrong or not supported goes to `problems`; throws
 * PipelineError `invalid-project` at once only where nothing more can be read.
 */
export function readProject(
  dir: string,
  given: { invocation: Invocation; problems: Problems },
): Project {
  const { problems } = given;
  const invocation = { ...given.invocation, envRead: new Set<string>() };
  const options = { problems, invocation };
  const packages = readPackages(dir, options);
  if (packages.length === 0) {
    problems.throwIfAny();
    throw new Error("unreachable: settings are missing without a problem");
  }
  const renderer = new Renderer({ packages, ...options });
  return new ProjectReader({ dir, packages, renderer, invocation, problems }).read();
}

interface Given {
  readonly dir: string;
  readonly packages: readonly Package[];
  readonly renderer: Renderer;
  readonly invocation: Invocation;
  readonly problems: Problems;
}

class ProjectReader {
  readonly #given: Given;
  readonly #project: Package;
  readonly #warnings: string[] = [];
  readonly #disabled: string[] = [];
  #lookup: Lookup<Linkable, LinkableSource> | undefined;

  constructor(given: Given) {
    const [project] = given.packages;
    if (project === undefined) throw new Error("there is no project");
    this.#given = given;
    this.#project = project;
  }

  read(): Project {
    const { dir, packages, renderer, invocation, problems } = this.#given;
    for (const each of packages) {
      refuseUnsupported(dir, each, problems);
      renderer.macros.read(each);
    }
    const read = packages.map((of) => ({ of, properties: this.#readProperties(of) }));
    const context = this.#createContext();
    const nodes: Linkable[] = [];
    const sources: LinkableSource[] = [];
    for (const { of, properties } of read) {
      const drafting = { of, project: this.#project, problems };
      for (const draft of draftSeeds(drafting, properties))
        nodes.push(buildSeedNode(draft, context));
      for (const draft of draftModels(drafting, properties)) nodes.push(buildModel(draft, context));
      const found = buildSources(properties.sources, { ...drafting, ...context });
      sources.push(...found.map((source) => ({ ...source, ...source.node })));
      this.#warnings.push(...properties.warnings);
    }
    this.#lookup = new Lookup(this.#project.settings.name, nodes, sources);
    const all = new Map<string, ProjectNode>();
    for (const { node, isEnabled } of sources) if (isEnabled) all.set(node.id, node);
    for (const unlinked of nodes) {
      if (unlinked.isEnabled) all.set(unlinked.id, this.#link(unlinked));
      else this.#disabled.push(unlinked.id);
    }
    for (const { of, properties } of read) {
      for (const node of this.#readTests(of, properties, context)) all.set(node.id, node);
    }
    this.#warnings.push(...this.#project.settings.folderConfigs.listUnused());
    this.#refuseDuplicates(nodes, sources, all);
    const graph: ProjectGraph = {
      project: this.#project.settings.name,
      nodes: all,
      get macros() {
        return renderer.macros.listEntries();
      },
      docs: renderer.macros.docs,
      warnings: this.#warnings,
      disabled: this.#disabled,
      folders: new Map(packages.map(({ folder, settings }) => [settings.name, folder])),
    };
    const common = packages.map(({ settings: { vars, dispatch } }) => [vars, [...dispatch]]);
    const find: Project["find"] = (subject, from) => this.#find(subject, from);
    return { dir, invocation, graph, renderer, common, find };
  }

  #readProperties(of: Package): Properties {
    const { invocation, problems } = this.#given;
    const { modelPaths, seedPaths, testPaths, macroPaths } = of.settings;
    const folders = [...new Set([...modelPaths, ...seedPaths, ...testPaths, ...macroPaths])];
    const files = of.files.read(folders, ".yml", ".yaml");
    const own = of.settings;
    const project = this.#project.settings;
    const context = {
      invocation,
      problems,
      findVariable: (name: string) => findVariable(name, { cli: invocation.vars, project, own }),
      listVariables: () => listVariables(project),
    };
    return parseProperties(files, { problems, prepare: (yaml) => renderYaml(yaml, context) });
  }

  #createContext(): NodeContext {
    const { renderer, invocation, problems } = this.#given;
    const { docs } = renderer.macros;
    const { name: project } = this.#project.settings;
    const rendered = new Map<string, string>();
    return {
      renderer,
      invocation,
      problems,
      // Where a reference leads is known when all is read; until then only its name is.
      relate: (subject, from) => createRelation(() => this.#locate(subject, from), invocation),
      describe: (text, file, line) =>
        renderText(text, { docs, project, place: { file, line }, problems, rendered }),
    };
  }

  #locate(subject: Subject, from: string) {
    const found = this.#lookup === undefined ? undefined : this.#find(subject, from);
    if (found === undefined || "problem" in found || !("alias" in found)) {
      return { dataset: this.#given.invocation.dataset, alias: subject.names.at(-1) ?? "" };
    }
    return found;
  }

  #find(subject: Subject, from: string): ProjectNode | { readonly problem: string } {
    const found = this.#lookup?.find(subject, from);
    if (found === undefined) throw new Error("references are looked up before all is read");
    return "problem" in found ? found : found.node;
  }

  #link({ node, references }: Linkable): ProjectNode {
    const dependsOn = new Set<string>();
    for (const { place, ...subject } of references) {
      const found = this.#find(subject, node.package);
      if ("problem" in found) this.#given.problems.add(place, found.problem);
      else dependsOn.add(found.id);
    }
    return Object.assign(node, { dependsOn: [...dependsOn] });
  }

  #readTests(of: Package, properties: Properties, context: NodeContext): ProjectNode[] {
    const { dir, invocation, problems } = this.#given;
    const folders = new Map<string, string[]>();
    const testing = {
      ...context,
      of,
      project: this.#project,
      projectDir: dir,
      dataset: invocation.dataset,
      foldersOf: (file: string) => {
        const known = folders.get(file) ?? findStatedFolders(of, file);
        folders.set(file, known);
        return known;
      },
      findSubject: (subject: Subject, from: string) => this.#find(subject, from),
    };
    const drafting = { of, project: this.#project, problems };
    const tests = [
      ...properties.tests.flatMap((test) => buildTest(test, testing) ?? []),
      ...draftSingularTests(drafting, properties).map((draft) => buildSingularTest(draft, testing)),
    ];
    this.#disabled.push(...tests.flatMap(({ node, isEnabled }) => (isEnabled ? [] : [node.id])));
    const enabled: TestNode[] = tests.flatMap(({ node, isEnabled }) => (isEnabled ? [node] : []));
    const unit = properties.unitTests.flatMap((test) => buildUnitTest(test, testing) ?? []);
    const names = enabled.map(({ name, file, line, generic }) => {
      const place = { file, line: generic === undefined ? undefined : line };
      return { name, place, remedy: generic === undefined ? "" : ": give one of them a name" };
    });
    refuseDuplicates("data test", names, { problems, renderPlace });
    const units = unit.map(({ id, name, file, line }) => ({ id, name, place: { file, line } }));
    refuseDuplicates("unit test", units, { problems, renderPlace });
    return [...enabled, ...unit];
  }

  #refuseDuplicates(
    nodes: readonly Linkable[],
    sources: readonly LinkableSource[],
    all: ReadonlyMap<string, ProjectNode>,
  ): void {
    const options = { problems: this.#given.problems, renderPlace };
    const enabled = nodes.filter(({ isEnabled }) => isEnabled);
    const place = ({ node }: Linkable) => ({ file: node.file });
    refuseDuplicates(
      "model or seed",
      enabled.map((each) => ({ name: each.name, place: place(each) })),
      options,
    );
    refuseDuplicates(
      "source table",
      sources.map(({ node }: { node: SourceNode }) => ({
        name: `${node.sourceName}.${node.name}`,
        place: { file: node.file, line: node.line },
      })),
      options,
    );
    const relations = [...all.values()].flatMap(listWritten);
    for (const node of all.values()) {
      if (node.kind !== "test" || !node.config.storeFailures) continue;
      if (![node.dataset, node.alias].some(isCandidate)) continue;
      // A candidate is published.
      const told = `failures cannot be stored in ${node.dataset}.${node.alias}, a candidate's name`;
      options.problems.add({ file: node.file }, told);
    }
    const isNamed = new Set(enabled.map(({ name }) => name.toLowerCase()));
    if (isNamed.size === enabled.length) refuseDuplicates("relation", relations, options);
  }
}
