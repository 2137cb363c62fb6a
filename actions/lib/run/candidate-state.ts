import { z } from "zod";
import type { ProjectGraph, ProjectNode, RelationPlace } from "../graph/nodes.ts";
import type { Project } from "../project/project.ts";
import type { Warehouse } from "../warehouse/warehouse.ts";
import { Descriptions, nameOf } from "./descriptions.ts";
import { parseName, toName } from "./inputs.ts";
import { findNeeds } from "./needs.ts";
import type { PreviewBases } from "./options.ts";
import type { Plan } from "./plan.ts";

const candidateSchema = z.object({
  /** The run that wrote them at last. */
  invocationId: z.string(),
  /**
   * By id, what the run or its tests read and it did not build: `dataset.name`, and the version of
   * that before anything was built. Null where the warehouse cannot tell whether its rows are what
   * they were.
   */
  inputs: z.record(z.string(), z.tuple([z.string(), z.string().nullable()])),
});

export type CandidateState = z.infer<typeof candidateSchema>;

interface ReadingOptions {
  readonly warehouse: Warehouse;
  readonly descriptions: Descriptions;
  readonly deferred?: ReadonlyMap<string, RelationPlace>;
  readonly preview?: PreviewBases | undefined;
}

/** Notes whose candidates the datasets of a plan are about to hold. Sends no query. */
export async function noteCandidates(
  plan: Plan,
  { graph, invocation }: Project,
  options: ReadingOptions,
): Promise<void> {
  const reused = [...plan.reused].flatMap((id) => graph.nodes.get(id) ?? []);
  const built = [...reused, ...plan.nodes].filter(hasRelation);
  if (plan.command === "test" || built.length === 0) return;
  const places = listPlaces(graph, new Set(built.map(({ id }) => id)), options);
  const inputs = await findVersions(graph, places, options.descriptions);
  const state: CandidateState = { invocationId: invocation.id, inputs };
  const text = JSON.stringify(state);
  for (const dataset of new Set(built.map((node) => node.dataset))) {
    await options.warehouse.writeState(keyOf(dataset), text);
  }
}

/** Whose candidates all of the datasets hold; undefined where nobody knows, or they are of several runs. */
export async function readCandidates(
  datasets: Iterable<string>,
  warehouse: Pick<Warehouse, "readState">,
): Promise<CandidateState | undefined> {
  let first: CandidateState | undefined;
  for (const dataset of datasets) {
    const state = parse(await warehouse.readState(keyOf(dataset)));
    first ??= state;
    if (state === undefined || state.invocationId !== first?.invocationId) return undefined;
  }
  return first;
}

/** Ids of what candidates were made from and may have been written since. */
export async function findChangedInputs(
  { inputs }: CandidateState,
  warehouse: Warehouse,
): Promise<string[]> {
  const descriptions = new Descriptions(warehouse);
  await descriptions.fetch(Object.values(inputs).map(([name]) => parseName(name)));
  const changed: string[] = [];
  for (const [id, [name, version]] of Object.entries(inputs)) {
    const found = await descriptions.identify(parseName(name));
    if (version === null || found?.version !== version) changed.push(id);
  }
  return changed;
}

/**
 * Where what a run reads is read from, by id, through views that it does not build; and of an
 * incremental model of a preview, what it goes on from.
 */
function listPlaces(
  graph: ProjectGraph,
  own: ReadonlySet<string>,
  { deferred, preview }: ReadingOptions,
): Map<string, RelationPlace> {
  const places = new Map([...(preview?.bases ?? [])].filter(([id]) => own.has(id)));
  const open = Iterator.from(graph.nodes.values())
    .filter(
      ({ id, kind, dependsOn }) =>
        own.has(id) || (kind === "test" && dependsOn.some((read) => own.has(read))),
    )
    .flatMap((node) => findNeeds(graph, node))
    .toArray();
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const node = graph.nodes.get(id);
    if (node === undefined || own.has(id) || places.has(id) || !hasRelation(node)) continue;
    places.set(id, deferred?.get(id) ?? node);
    const isView = node.kind === "model" && node.config.materialized === "view";
    if (isView) open.push(...findNeeds(graph, node));
  }
  return places;
}

async function findVersions(
  graph: ProjectGraph,
  places: ReadonlyMap<string, RelationPlace>,
  descriptions: Descriptions,
): Promise<CandidateState["inputs"]> {
  await descriptions.fetch([...places.values()].map(toName));
  const versions: CandidateState["inputs"] = {};
  for (const [id, place] of places) {
    const found = await descriptions.identify(toName(place));
    // That of a view is of its query: what others' views read, nobody knows.
    const isKnown = found?.kind === "table" || graph.nodes.get(id)?.kind !== "source";
    versions[id] = [nameOf(toName(place)), (isKnown && found?.version) || null];
  }
  return versions;
}

function parse(text: string | undefined): CandidateState | undefined {
  if (text === undefined) return undefined;
  try {
    return candidateSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

function hasRelation(node: ProjectNode): node is Extract<ProjectNode, { dataset: string }> {
  if (node.kind === "unit_test" || node.kind === "test") return false;
  return node.kind !== "model" || node.config.materialized !== "ephemeral";
}

function keyOf(dataset: string): string {
  return `${dataset}__candidate`;
}
