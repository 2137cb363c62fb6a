import { describeConfig, describeWrittenConfig } from "../graph/node-config.ts";
import type {
  ColumnDoc,
  ModelNode,
  ProjectGraph,
  ProjectNode,
  SeedNode,
  TestNode,
} from "../graph/nodes.ts";
import { compiledFile } from "./compiled.ts";
import { findPath, toPackageFile } from "./node-file.ts";
import { nameRelation } from "./relation-name.ts";

export interface ManifestContext {
  readonly graph: ProjectGraph;
  /** Cloud project of the warehouse; undefined for the embedded one. */
  readonly database: string | undefined;
  /** SQL as it was sent, by id, of what was compiled. */
  readonly compiled: ReadonlyMap<string, string>;
}

/** dbt's words for what documentation shows. */
export const SHOWN = { show: true, node_color: null };

/** A model, seed or test as dbt's manifest has it. */
export function describeNode(node: ModelNode | SeedNode | TestNode, context: ManifestContext) {
  const shared = describeBuilt(node, context);
  if (node.kind === "seed") {
    const columns = describeColumns(node.columns);
    return { ...shared, columns, raw_code: "", depends_on: { macros: node.macros } };
  }
  const code = { ...shared, ...describeCode(node, context) };
  if (node.kind === "model") {
    return { ...code, columns: describeColumns(node.columns), access: "protected" };
  }
  const { generic } = node;
  return generic === undefined ? code : { ...code, ...describeTest(generic, node, context) };
}

/** What all resources of a manifest begin with. */
export function describeResource(node: ProjectNode, { graph }: ManifestContext) {
  return {
    unique_id: node.id,
    resource_type: node.kind,
    name: node.name,
    package_name: node.package,
    path: findPath(node, graph),
    original_file_path: toPackageFile(node, graph),
    fqn: node.fqn,
    description: node.description,
  };
}

function describeBuilt(node: ModelNode | SeedNode | TestNode, context: ManifestContext) {
  const { database, graph } = context;
  const { package: package_, propertiesFile } = node;
  return {
    ...describeResource(node, context),
    database: database ?? null,
    schema: node.dataset,
    alias: node.alias,
    relation_name: nameRelation(node, database),
    checksum: { name: "sha256", checksum: node.checksum },
    config: describeConfig(node),
    unrendered_config: describeWrittenConfig(node),
    tags: node.tags,
    meta: node.meta,
    docs: SHOWN,
    patch_path:
      propertiesFile === undefined
        ? null
        : `${package_}://${toPackageFile({ file: propertiesFile, package: package_ }, graph)}`,
  };
}

function describeCode(node: ModelNode | TestNode, { graph, compiled }: ManifestContext) {
  const code = compiled.get(node.id);
  return {
    language: "sql",
    raw_code: node.source,
    ...describeReferences(node, graph),
    depends_on: { macros: node.macros, nodes: node.dependsOn },
    ...(code !== undefined && {
      compiled: true,
      compiled_code: code,
      compiled_path: `compiled/${compiledFile(node, graph)}`,
    }),
  };
}

function describeReferences(node: ModelNode | TestNode, graph: ProjectGraph) {
  const refs: { name: string; package: string | null; version: null }[] = [];
  const sources: [string, string][] = [];
  for (const id of node.dependsOn) {
    const found = graph.nodes.get(id);
    if (found?.kind === "source") sources.push([found.sourceName, found.name]);
    else if (found !== undefined) {
      const owner = found.package === node.package ? null : found.package;
      refs.push({ name: found.name, package: owner, version: null });
    }
  }
  return { refs, sources };
}

/** Columns by name. A name may be any text: `Object.fromEntries` takes it as it is. */
export function describeColumns(columns: readonly ColumnDoc[]) {
  return Object.fromEntries(
    columns.map(({ name, description, dataType, tags, meta }) => [
      name,
      { name, description, data_type: dataType ?? null, tags, meta },
    ]),
  );
}

type GenericTest = NonNullable<TestNode["generic"]>;

function describeTest(generic: GenericTest, node: TestNode, { graph }: ManifestContext) {
  const { test, namespace, column, on } = generic;
  const subject = graph.nodes.get(on);
  const model =
    subject === undefined ? "" : `{{ get_where_subquery(${refer(subject, node.package)}) }}`;
  const owned = namespace === undefined ? "" : `${namespace}.`;
  return {
    raw_code: `{{ ${owned}test_${test}(**_dbt_generic_test_kwargs) }}`,
    column_name: column ?? null,
    file_key_name:
      subject?.kind === "source"
        ? `sources.${subject.sourceName}`
        : `${subject?.kind ?? "model"}s.${subject?.name ?? ""}`,
    attached_node: subject?.kind === "source" ? null : on,
    test_metadata: {
      name: test,
      kwargs: {
        ...(column === undefined ? {} : { column_name: column }),
        ...generic.arguments,
        model,
      },
      namespace: namespace ?? null,
    },
  };
}

/** The reference as a template would write it. */
function refer(node: ProjectNode, from: string): string {
  const call = node.kind === "source" ? "source" : "ref";
  const names =
    node.kind === "source"
      ? [node.sourceName, node.name]
      : [...(node.package === from ? [] : [node.package]), node.name];
  const quoted = names.map((name) => `'${name.replaceAll(/[\\']/g, (mark) => `\\${mark}`)}'`);
  return `${call}(${quoted.join(", ")})`;
}
