import type { ProjectNode, RelationPlace } from "../graph/nodes.ts";
import type { Project } from "../project/project.ts";
import type { NodeResult } from "../report/results.ts";
import type { Warehouse } from "../warehouse/warehouse.ts";
import { renderKeptState } from "./build-state.ts";
import type { BuildRecord, NewestRows } from "./build-state.ts";
import { toPlanned } from "./destinations.ts";
import { Fingerprints, isRepeatable } from "./fingerprint.ts";
import type { Fingerprint } from "./fingerprint.ts";
import { nameOf } from "./descriptions.ts";
import { InputFinder, toName } from "./inputs.ts";
import type { PreviewBases } from "./options.ts";
import type { BuiltNode } from "./plan.ts";
import { keepMessage } from "./unchanged.ts";
import type { Standing } from "./unchanged.ts";

interface Published {
  readonly standing: Standing;
  /** Of what the run did. */
  readonly results: readonly NodeResult[];
  /** Of the sources that were looked at. */
  readonly newest: NewestRows;
  readonly warehouse: Warehouse;
  readonly deferred?: ReadonlyMap<string, RelationPlace>;
  readonly preview?: PreviewBases | undefined;
}

/**
 * Keeps, once all is published, what the next run is to find unchanged: for each node what a run would
 * say and see now. What could come out otherwise is not kept, and neither is what was built by an
 * earlier run that nobody saw the inputs of; both are built again. Sends no query.
 */
export async function keepState(project: Project, published: Published): Promise<void> {
  const { standing, results, warehouse } = published;
  const { plan, state } = standing;
  if (results.length === 0 && plan.reused.size === 0) return;
  const next = new Map(
    [...state].filter(([id]) => project.graph.nodes.has(id) && !plan.reused.has(id)),
  );
  for (const { id } of results) next.delete(id);
  for (const [id, record] of await new Keeper(project, published).makeRecords()) {
    next.set(id, record);
  }
  const newest = new Map(
    [...standing.newest, ...published.newest].filter(([id]) => project.graph.nodes.has(id)),
  );
  const kept = renderKeptState({ nodes: next, newest });
  await warehouse.writeState(project.invocation.dataset, kept);
}

class Keeper {
  readonly #project: Project;
  readonly #published: Published;
  readonly #fingerprints: Fingerprints;
  readonly #inputs: InputFinder;

  constructor(project: Project, published: Published) {
    const { standing, deferred = new Map(), preview, warehouse } = published;
    const { descriptions, state } = standing;
    const bases = preview?.bases;
    const common = { project, descriptions, bases };
    this.#project = project;
    this.#published = published;
    this.#fingerprints = new Fingerprints({ ...common, warehouse, deferred });
    this.#inputs = new InputFinder({ ...common, compiler: this.#fingerprints.compiler, state });
  }

  async makeRecords(): Promise<Map<string, BuildRecord>> {
    const { standing, results } = this.#published;
    const { plan } = standing;
    await this.#refresh();
    const records = new Map<string, BuildRecord>();
    const byId = new Map(results.map((result) => [result.id, result]));
    for (const node of [...plan.nodes, ...plan.tests, ...plan.unitTests]) {
      const result = byId.get(node.id);
      const record = result && (await this.#makeRecord(node, result));
      if (record !== undefined) records.set(node.id, record);
    }
    return records;
  }

  /** What was written in the run is asked of again; of all else what it was before counts. */
  async #refresh(): Promise<void> {
    const { plan, descriptions } = this.#published.standing;
    const { graph } = this.#project;
    const reused = [...plan.reused].flatMap((id) => graph.nodes.get(id) ?? []);
    const written = [...plan.nodes, ...reused, ...plan.tests].flatMap((node) => {
      const place = placeOf(node);
      return place === undefined ? [] : [toName(place)];
    });
    for (const relation of written) descriptions.forget(relation);
    await descriptions.fetch(written);
  }

  async #makeRecord(node: ProjectNode, result: NodeResult): Promise<BuildRecord | undefined> {
    const { status, message, failures, failingRows } = result;
    if (status !== "success" && status !== "pass" && status !== "warn") return undefined;
    const outcome = {
      status,
      ...(message !== undefined && { message: keepMessage(node, message) }),
      ...(failures !== undefined && { failures }),
      ...(failingRows !== undefined && { failingRows: [...failingRows] }),
    };
    if (node.kind === "unit_test") {
      // One that warns was left out.
      const { hash } = this.#fingerprints.ofUnitTest(node);
      return status === "pass" ? { hash, inputs: {}, outcome } : undefined;
    }
    const inputs = await this.#inputs.find(node);
    const fingerprint = inputs && (await this.#say(node));
    const place = placeOf(node);
    const own = place && toName(place);
    const known = [...(inputs?.named ?? []), ...(own ? [nameOf(own)] : [])];
    if (fingerprint === undefined || !isRepeatable(fingerprint, known)) {
      this.#inputs.giveUp(node.id);
      return undefined;
    }
    const record = { hash: fingerprint.hash, inputs: inputs?.versions ?? {}, outcome };
    if (own === undefined) return record;
    const output = (await this.#published.standing.descriptions.identify(own))?.version;
    return output === undefined ? undefined : { ...record, output };
  }

  async #say(node: ProjectNode): Promise<Fingerprint | undefined> {
    if (node.kind === "test") return this.#fingerprints.ofTest(node);
    return isBuilt(node) ? this.#fingerprints.ofRelation(node) : undefined;
  }
}

/** Where a node keeps rows; undefined where it does not. */
function placeOf(node: ProjectNode): RelationPlace | undefined {
  if (node.kind === "test") return node.config.storeFailures ? node : undefined;
  return isBuilt(node) && toPlanned(node) !== undefined ? node : undefined;
}

function isBuilt(node: ProjectNode): node is BuiltNode {
  return node.kind === "model" || node.kind === "seed";
}
