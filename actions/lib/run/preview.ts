import { PipelineError } from "../errors.ts";
import type { ModelNode, ProjectNode, RelationPlace } from "../graph/nodes.ts";
import { listDeferred } from "../graph/state.ts";
import type { EarlierState } from "../graph/state.ts";
import type { Project } from "../project/project.ts";
import { isOfPreview } from "../warehouse/previews.ts";
import type { Preview } from "../warehouse/previews.ts";
import type { RelationDescription, Warehouse } from "../warehouse/warehouse.ts";
import { isRebuilt, toPlanned } from "./destinations.ts";
import { findNeeds } from "./needs.ts";
import type { PreviewBases } from "./options.ts";
import type { Plan } from "./plan.ts";

export interface PreviewOptions {
  readonly preview: Preview;
  /** Read with the preview's dataset for its own. */
  readonly project: Project;
  readonly plan: Plan;
  /** What is published; `NOTHING_PUBLISHED` before the first publication. */
  readonly production: EarlierState;
  readonly warehouse: Warehouse;
}

/** What a preview reads of production. */
export interface PreparedPreview extends PreviewBases {
  /** Where what it reads and does not build is read from, by id. */
  readonly deferred: ReadonlyMap<string, RelationPlace>;
  /** Where production has models and seeds, by id, for estimates. */
  readonly places: ReadonlyMap<string, RelationPlace>;
  /** Sentences on what a reader would not expect. */
  readonly warnings: readonly string[];
}

/** Production before anything was published: all of a project is new to it. */
export const NOTHING_PUBLISHED: EarlierState = {
  nodes: new Map(),
  macros: new Map(),
  isByDbt: false,
};

/** What a preview takes unless it is told: what a pull request changes, and all that reads it. */
export const PREVIEW_SELECT = "state:modified+";

const DESCRIBED_AT_ONCE = 8;

/**
 * Finds what a preview reads where people read: what it does not build, and the tables that its
 * incremental models go on from, of which it takes copies. Throws PipelineError where it would write
 * outside of its own datasets, and where something that it reads is neither built nor published.
 */
export async function preparePreview(options: PreviewOptions): Promise<PreparedPreview> {
  const { plan, production } = options;
  checkPlaces(options);
  const places = listDeferred(production);
  const deferred = await findRead(options, places);
  const { bases, warnings } = await findBases(options, places);
  const isFirst = production.nodes.size === 0 && plan.nodes.length > 0;
  const first = "Nothing has been published yet, so the preview builds all of what is selected.";
  return { deferred, places, bases, warnings: [...(isFirst ? [first] : []), ...warnings] };
}

/** A project may put a model anywhere by a generate_schema_name of its own. */
function checkPlaces({ preview, plan }: PreviewOptions): void {
  const stored = plan.tests.filter(({ config }) => config.storeFailures);
  const stray = [...plan.nodes.filter((node) => toPlanned(node) !== undefined), ...stored].find(
    ({ dataset }) => !isOfPreview(preview, dataset),
  );
  if (stray === undefined) return;
  throw new PipelineError(
    `${stray.file}: ${stray.name} goes to ${stray.dataset}, and a preview writes to ${preview.dataset} only.`,
    {
      code: "invalid-project",
      remedy: "Let generate_schema_name begin each dataset with target.schema.",
    },
  );
}

async function findRead(
  { plan, project: { graph }, preview, warehouse }: PreviewOptions,
  places: ReadonlyMap<string, RelationPlace>,
): Promise<ReadonlyMap<string, RelationPlace>> {
  const built = new Set([...plan.nodes.map(({ id }) => id), ...plan.reused]);
  const read = new Set([...plan.nodes, ...plan.tests].flatMap((node) => findNeeds(graph, node)));
  const wanted = [...read].flatMap((id) => {
    const node = graph.nodes.get(id);
    return node === undefined || built.has(id) || !isRelation(node) ? [] : [node];
  });
  const missing: string[] = [];
  const deferred = new Map<string, RelationPlace>();
  await describeEach(wanted, async (node) => {
    // Tests alone look at what the preview built before.
    if (plan.command === "test" && (await describe(node, warehouse)) !== undefined) return;
    const place = places.get(node.id);
    if (place !== undefined && (await describe(place, warehouse)) !== undefined) {
      deferred.set(node.id, place);
    } else missing.push(node.name);
  });
  if (missing.length === 0) return deferred;
  const names = missing.toSorted();
  throw new PipelineError(
    `The preview ${preview.dataset} reads ${names.join(", ")}, which it does not build and which nobody has published.`,
    {
      code: "invalid-input",
      remedy: `Build ${names.length === 1 ? "it" : "them"} too: add ${names.join(" ")} to --select.`,
    },
  );
}

/** Incremental models start from a copy of what is published, so that only new rows are computed. */
async function findBases(
  { plan, project, warehouse }: PreviewOptions,
  places: ReadonlyMap<string, RelationPlace>,
): Promise<{ bases: ReadonlyMap<string, RelationPlace>; warnings: readonly string[] }> {
  const models = plan.nodes.filter(
    (node): node is ModelNode =>
      node.kind === "model" &&
      node.config.materialized === "incremental" &&
      !isRebuilt(node, project.invocation.fullRefresh),
  );
  const bases = new Map<string, RelationPlace>();
  await describeEach(models, async ({ id }) => {
    const place = places.get(id);
    const found = place && (await describe(place, warehouse));
    if (place !== undefined && found?.kind === "table") bases.set(id, place);
  });
  const warnings: string[] = [];
  const obstacles = await listObstacles(models, bases, warehouse);
  for (const { node, problem } of obstacles) {
    bases.delete(node.id);
    warnings.push(
      `${problem} The preview builds ${node.name} from nothing; so must production, once this is merged: npm run transform -- build --full-refresh --select ${node.name}`,
    );
  }
  return { bases, warnings };
}

/** Models whose published table is partitioned or clustered otherwise, and so is no start. */
async function listObstacles(
  models: readonly ModelNode[],
  bases: ReadonlyMap<string, RelationPlace>,
  warehouse: Warehouse,
): Promise<{ node: ModelNode; problem: string }[]> {
  if (warehouse.findObstacles === undefined || bases.size === 0) return [];
  const planned = models.flatMap((node) => {
    const place = bases.get(node.id);
    const own = toPlanned(node);
    if (place === undefined || own === undefined) return [];
    return [{ node, relation: { ...own, dataset: place.dataset, name: place.alias } }];
  });
  const found = await warehouse.findObstacles(planned.map(({ relation }) => relation));
  // Whose table it is matters to nobody who only reads it.
  return found.flatMap(({ dataset, name, problem, remedy }) => {
    const of = planned.find(
      (one) => one.relation.dataset === dataset && one.relation.name === name,
    );
    return of === undefined || remedy !== undefined ? [] : [{ node: of.node, problem }];
  });
}

function isRelation(node: ProjectNode): node is Extract<ProjectNode, { kind: "model" | "seed" }> {
  if (node.kind === "model") return node.config.materialized !== "ephemeral";
  return node.kind === "seed";
}

function describe(
  { dataset, alias }: RelationPlace,
  warehouse: Warehouse,
): Promise<RelationDescription | undefined> {
  return warehouse.describe({ dataset, name: alias });
}

/** Metadata comes by a call a relation, on BigQuery over a network. */
async function describeEach<T>(items: readonly T[], work: (item: T) => Promise<void>) {
  for (let at = 0; at < items.length; at += DESCRIBED_AT_ONCE) {
    await Promise.all(items.slice(at, at + DESCRIBED_AT_ONCE).map(work));
  }
}
