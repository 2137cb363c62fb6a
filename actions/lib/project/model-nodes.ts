import type { ColumnDoc, ModelNode, RelationPlace, SeedNode } from "../graph/nodes.ts";
import { JinjaError } from "../jinja/error.ts";
import type { Value } from "../jinja/value.ts";
import { addChecksum, checksum } from "./checksum.ts";
import { mergeConfig, modelConfigSchema, toModelConfig, WRITTEN } from "./config.ts";
import type { ModelConfigLayer, SeedConfigLayer } from "./config.ts";
import type { Draft } from "./drafts.ts";
import type { Invocation } from "./invocation.ts";
import { generatePlace, isCandidate } from "./names.ts";
import { describeModel, parseDraft, tellJinjaError } from "./parse-node.ts";
import type { MadeReference } from "./parse-node.ts";
import type { Problems } from "./problems.ts";
import type { Subject } from "./properties.ts";
import { createRelation } from "./relation.ts";
import type { Renderer } from "./renderer.ts";

/** A model or seed of which everything is known but what its references find. */
export interface Unlinked<Node> {
  readonly node: Node;
  readonly name: string;
  readonly id: string;
  readonly package: string;
  readonly isEnabled: boolean;
  readonly references: readonly MadeReference[];
}

export interface NodeContext {
  readonly renderer: Renderer;
  readonly invocation: Invocation;
  readonly problems: Problems;
  readonly relate: (subject: Subject, from: string) => Value;
  /** Renders `doc()` in a description. */
  readonly describe: (text: string, file: string, line: number) => string;
}

export function buildModel(
  draft: Draft<ModelConfigLayer>,
  context: NodeContext,
): Unlinked<ModelNode> {
  const { name, package: package_, file } = draft;
  const id = `model.${package_}.${name}`;
  let place: RelationPlace = { dataset: context.invocation.dataset, alias: name };
  const self = createRelation(() => place, { database: context.invocation.database });
  const parsed = parseDraft(draft, {
    ...context,
    schema: modelConfigSchema,
    self,
    resourceType: "model",
  });
  const { config: merged, references } = parsed;
  place = findPlace(draft, { ...context, merged, resourceType: "model" });
  const config = toModelConfig(merged);
  if (
    config.materialized === "incremental" &&
    config.strategy === "insert_overwrite" &&
    !config.partitionBy
  ) {
    context.problems.add(parsed.configPlace, "insert_overwrite needs partition_by");
  }
  const common = describeCommon(draft, { ...context, merged });
  const node = addChecksum<ModelNode>({
    kind: "model",
    id,
    ...common,
    dataset: place.dataset,
    alias: place.alias,
    macros: parsed.macros,
    config,
    source: draft.text,
  });
  const isEnabled = merged.enabled ?? true;
  return {
    node,
    name,
    id,
    package: package_,
    isEnabled,
    references: references.map(keepPlace(file)),
  };
}

export function buildSeedNode(
  draft: Draft<SeedConfigLayer>,
  context: NodeContext,
): Unlinked<SeedNode> {
  const { name, package: package_ } = draft;
  const merged = mergeConfig(draft.layers);
  const id = `seed.${package_}.${name}`;
  const node: SeedNode = {
    ...describeCommon(draft, { ...context, merged }),
    ...findPlace(draft, { ...context, merged, resourceType: "seed" }),
    kind: "seed",
    id,
    macros: [],
    checksum: checksum(draft.text.trim()),
    columnTypes: merged.column_types ?? {},
    delimiter: merged.delimiter ?? ",",
    labels: merged.labels ?? {},
    persistDocs: merged.persist_docs ?? { relation: true, columns: true },
  };
  return { node, name, id, package: package_, isEnabled: merged.enabled ?? true, references: [] };
}

type Merged = ModelConfigLayer | SeedConfigLayer;

function describeCommon<Layer extends Merged>(
  { name, package: package_, file, fqn, stated }: Draft<Layer>,
  { describe, merged }: NodeContext & { merged: Merged },
) {
  const at = [stated?.place.file ?? file, stated?.place.line ?? 1] as const;
  const columns: ColumnDoc[] = (stated?.columns ?? []).map((column) => {
    const description = describe(column.description, ...at);
    return description === column.description ? column : { ...column, description };
  });
  return {
    name,
    package: package_,
    file,
    line: 1,
    fqn,
    description: describe(stated?.description ?? "", ...at),
    tags: merged.tags ?? [],
    meta: merged.meta ?? {},
    dependsOn: [],
    columns,
    written: merged[WRITTEN],
    propertiesFile: stated?.place.file,
    statedPlace: {
      schema: merged.schema ?? merged.dataset ?? undefined,
      alias: merged.alias ?? undefined,
    },
  };
}

function findPlace<Layer extends Merged>(
  draft: Draft<Layer>,
  context: NodeContext & { merged: Merged; resourceType: string },
): RelationPlace {
  const { merged, problems, resourceType, invocation } = context;
  const { name, file } = draft;
  const schema = merged.schema ?? merged.dataset ?? undefined;
  const alias = merged.alias ?? undefined;
  try {
    const description = draft.stated?.description ?? "";
    const described = describeModel({ ...draft, resourceType, description, config: merged });
    const asked = { ...context, schema, alias };
    const place = generatePlace({ name, package: draft.package, described }, asked);
    for (const part of [place.dataset, place.alias]) {
      if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(part) && !isCandidate(part)) continue;
      problems.add({ file }, `${JSON.stringify(part)} cannot name a dataset or a table`);
    }
    return place;
  } catch (error) {
    if (!(error instanceof JinjaError)) throw error;
    tellJinjaError(error, { file, problems });
    return { dataset: invocation.dataset, alias: name };
  }
}

/** A reference that a macro makes is told where the model's text calls it. */
const keepPlace = (file: string) => (reference: MadeReference) =>
  reference.place.file === "" ? { ...reference, place: { file } } : reference;
