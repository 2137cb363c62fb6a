import { describeConfig, describeWrittenConfig } from "../graph/node-config.ts";
import type {
  DocsEntry,
  MacroEntry,
  ProjectGraph,
  SourceNode,
  UnitTestNode,
} from "../graph/nodes.ts";
import type { Project } from "../project/project.ts";
import { describeFreshness } from "./freshness-limits.ts";
import { describeColumns, describeNode, describeResource, SHOWN } from "./manifest-node.ts";
import type { ManifestContext } from "./manifest-node.ts";
import { describeArtifact } from "./metadata.ts";
import { toPackageFile } from "./node-file.ts";
import { nameRelation } from "./relation-name.ts";
import { renderArtifact } from "./render-artifact.ts";

export interface ManifestOptions {
  readonly generatedAt: string;
  /** SQL as it was sent, by id, of what was compiled. */
  readonly compiled?: ReadonlyMap<string, string>;
}

/**
 * What a project consists of, in the format of dbt's manifest v12
 * (https://schemas.getdbt.com/dbt/manifest/v12.json). It shares its parts with the project's graph.
 * Settings are those that apply under `config`, and those that are written, which say nothing of the
 * target, under `unrendered_config`.
 */
export function buildManifest(
  project: Pick<Project, "graph" | "invocation">,
  options: ManifestOptions,
) {
  const { nodes, sources, macros, docs, unit_tests, ...rest } = listParts(project, options);
  const { parent_map, child_map, ...others } = rest;
  return {
    ...others,
    nodes: Object.fromEntries(nodes),
    sources: Object.fromEntries(sources),
    macros: Object.fromEntries(macros),
    docs: Object.fromEntries(docs),
    unit_tests: Object.fromEntries(unit_tests),
    parent_map: Object.fromEntries(parent_map),
    child_map: Object.fromEntries(child_map),
  };
}

export type Manifest = ReturnType<typeof buildManifest>;

/**
 * The same as JSON, in pieces: of ten thousand models neither the whole text, some 80 MB, nor all
 * of the data is in memory at once.
 */
export function renderManifest(
  project: Pick<Project, "graph" | "invocation">,
  options: ManifestOptions,
): Generator<string> {
  return renderArtifact(listParts(project, options));
}

/** The parts of a manifest, those that grow with the project as entries to be made one by one. */
function listParts(
  { graph, invocation }: Pick<Project, "graph" | "invocation">,
  { generatedAt, compiled = new Map() }: ManifestOptions,
) {
  const context: ManifestContext = { graph, database: invocation.database, compiled };
  const of = graph.nodes;
  return {
    metadata: {
      ...describeArtifact("manifest/v12", { generatedAt, invocationId: invocation.id }),
      invocation_started_at: invocation.startedAt,
      run_started_at: invocation.startedAt,
      project_name: graph.project,
      adapter_type: "bigquery",
      quoting: { database: true, schema: true, identifier: true, column: null },
    },
    nodes: listEntries(of, (node) => {
      const isOfOtherPart = node.kind === "source" || node.kind === "unit_test";
      return isOfOtherPart ? undefined : describeNode(node, context);
    }),
    sources: listEntries(of, (node) =>
      node.kind === "source" ? describeSource(node, context) : undefined,
    ),
    unit_tests: listEntries(of, (node) =>
      node.kind === "unit_test" ? describeUnitTest(node, context) : undefined,
    ),
    macros: listEntries(graph.macros, (macro) => describeMacro(macro, context)),
    docs: listEntries(graph.docs, (docs) => describeDocs(docs, context)),
    ...NONE,
    // In order of ids, as dbt sorts them.
    parent_map: listEntries(of, ({ dependsOn }) => dependsOn.toSorted()),
    child_map: listEntries(listChildren(graph), (ids) => ids.toSorted()),
  };
}

/** Resources that a project cannot have, or that are passed over. */
const NONE = {
  exposures: {},
  metrics: {},
  groups: {},
  selectors: {},
  disabled: {},
  saved_queries: {},
  semantic_models: {},
  functions: {},
  group_map: {},
};

/** What `describe` makes of values, by their ids; without those of which it makes nothing. */
function* listEntries<T, U>(
  values: ReadonlyMap<string, T>,
  describe: (value: T) => U | undefined,
): Generator<[string, U]> {
  for (const [id, value] of values) {
    const described = describe(value);
    if (described !== undefined) yield [id, described];
  }
}

/** Ids of what reads each node. */
function listChildren({ nodes }: ProjectGraph): Map<string, string[]> {
  const children = new Map<string, string[]>();
  for (const id of nodes.keys()) children.set(id, []);
  for (const { id, dependsOn } of nodes.values()) {
    for (const parent of dependsOn) children.get(parent)?.push(id);
  }
  return children;
}

function describeSource(node: SourceNode, context: ManifestContext) {
  const written = describeWrittenConfig(node);
  return {
    ...describeResource(node, context),
    database: context.database ?? null,
    schema: node.dataset,
    source_name: node.sourceName,
    source_description: "",
    source_meta: {},
    loader: "",
    identifier: node.alias,
    relation_name: nameRelation(node, context.database),
    loaded_at_field: node.loadedAtField ?? null,
    freshness: node.freshness === undefined ? null : describeFreshness(node.freshness),
    columns: describeColumns(node.columns),
    tags: node.tags,
    meta: node.meta,
    config: describeConfig(node),
    unrendered_config: written,
    unrendered_schema: written["schema"] ?? null,
    patch_path: null,
  };
}

function describeUnitTest(node: UnitTestNode, context: ManifestContext) {
  const { macros, vars, envVars } = node.overrides;
  const model = context.graph.nodes.get(node.model);
  return {
    ...describeResource(node, context),
    model: model?.name ?? node.model,
    schema: model !== undefined && "dataset" in model ? model.dataset : null,
    given: node.given.map(({ input, rows, format }) => ({ input, rows, format, fixture: null })),
    expect: { rows: node.expect.rows, format: node.expect.format, fixture: null },
    overrides: { macros, vars, env_vars: envVars },
    depends_on: { macros: node.macros, nodes: node.dependsOn },
    config: describeConfig(node),
    checksum: node.checksum,
  };
}

function describeMacro(macro: MacroEntry, { graph }: ManifestContext) {
  const file = toPackageFile(macro, graph);
  return {
    unique_id: macro.id,
    resource_type: "macro",
    name: macro.name,
    package_name: macro.package,
    path: file,
    original_file_path: file,
    macro_sql: macro.source,
    depends_on: { macros: macro.macros },
    description: macro.description,
    meta: {},
    docs: SHOWN,
    patch_path: null,
    arguments: [],
  };
}

function describeDocs(docs: DocsEntry, { graph }: ManifestContext) {
  const file = toPackageFile(docs, graph);
  return {
    unique_id: docs.id,
    resource_type: "doc",
    name: docs.name,
    package_name: docs.package,
    path: file,
    original_file_path: file,
    block_contents: docs.text,
  };
}
