import { z } from "zod";
import type { ProjectGraph, ProjectNode } from "../graph/nodes.ts";
import type { Project } from "../project/project.ts";
import type { Warehouse } from "../warehouse/warehouse.ts";
import { Descriptions } from "./descriptions.ts";
import { toPlanned } from "./destinations.ts";
import { toName } from "./inputs.ts";
import { findNeeds } from "./needs.ts";
import type { Plan } from "./plan.ts";

const candidateSchema = z.object({
  /** The run that wrote them at last. */
  invocationId: z.string(),
  /**
   * Versions, by id, of what it and its tests read and it did not build, as they were before it built anything;
   * null where the warehouse cannot tell whether rows are what they were.
   */
  inputs: z.record(z.string(), z.string().nullable()),
});

export type CandidateState = z.infer<typeof candidateSchema>;

/** Notes whose candidates a dataset is about to hold. Sends no query. */
export async function noteCandidates(
  plan: Plan,
  { graph, invocation }: Project,
  { warehouse, descriptions }: { warehouse: Warehouse; descriptions: Descriptions },
): Promise<void> {
  const reused = [...plan.reused].flatMap((id) => graph.nodes.get(id) ?? []);
  const built = [...reused, ...plan.nodes.filter((node) => toPlanned(node))];
  if (plan.command === "test" || built.length === 0) return;
  const own = new Set(built.map(({ id }) => id));
  const tests = Iterator.from(graph.nodes.values()).filter(
    ({ kind, dependsOn }) => kind === "test" && dependsOn.some((id) => own.has(id)),
  );
  const read = new Set([...built, ...tests].flatMap((node) => findNeeds(graph, node)));
  for (const id of own) read.delete(id);
  const inputs = Object.fromEntries(await findVersions(graph, read, descriptions));
  const state: CandidateState = { invocationId: invocation.id, inputs };
  await warehouse.writeState(keyOf(invocation.dataset), JSON.stringify(state));
}

/** Whose candidates a dataset holds; undefined where nobody knows. */
export async function readCandidates(
  dataset: string,
  warehouse: Pick<Warehouse, "readState">,
): Promise<CandidateState | undefined> {
  const text = await warehouse.readState(keyOf(dataset));
  if (text === undefined) return undefined;
  try {
    return candidateSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Ids of what candidates were made from and may have been written since. */
export async function findChangedInputs(
  { inputs }: CandidateState,
  graph: ProjectGraph,
  warehouse: Warehouse,
): Promise<string[]> {
  const versions = await findVersions(graph, Object.keys(inputs), new Descriptions(warehouse));
  return Object.keys(inputs).filter((id) => inputs[id] === null || versions.get(id) !== inputs[id]);
}

async function findVersions(
  graph: ProjectGraph,
  ids: Iterable<string>,
  descriptions: Descriptions,
): Promise<Map<string, string | null>> {
  const nodes = [...ids].flatMap((id) => graph.nodes.get(id) ?? []);
  const relations = nodes.filter(hasRelation);
  await descriptions.fetch(relations.map(toName));
  const versions = new Map<string, string | null>();
  for (const node of relations) {
    const found = await descriptions.identify(toName(node));
    // That of a view is of its query.
    versions.set(node.id, (found?.kind === "table" && found.version) || null);
  }
  return versions;
}

function hasRelation(node: ProjectNode): node is Extract<ProjectNode, { dataset: string }> {
  if (node.kind === "unit_test" || node.kind === "test") return false;
  return node.kind !== "model" || node.config.materialized !== "ephemeral";
}

function keyOf(dataset: string): string {
  return `${dataset}__candidate`;
}
