import type { ProjectNode, RelationPlace, TestNode, UnitTestNode } from "../graph/nodes.ts";
import type { Project } from "../project/project.ts";
import type { NodeResult } from "../report/results.ts";
import type { RelationIdentity, Warehouse } from "../warehouse/warehouse.ts";
import { findPlace } from "./audit.ts";
import { parseKeptState } from "./build-state.ts";
import type { BuildRecord, BuildState, NewestRows } from "./build-state.ts";
import { Descriptions } from "./descriptions.ts";
import { toPlanned } from "./destinations.ts";
import { Fingerprints } from "./fingerprint.ts";
import type { Fingerprint } from "./fingerprint.ts";
import { InputFinder, parseName, toName } from "./inputs.ts";
import type { Versions } from "./inputs.ts";
import { findNeeds } from "./needs.ts";
import { describeNode } from "./node-result.ts";
import type { PreviewBases } from "./options.ts";
import type { BuiltNode, Plan } from "./plan.ts";

/** What of a plan stands as an earlier run left it. */
export interface Standing {
  /** What is left to do. */
  readonly plan: Plan;
  /** What was left out of it, by id. */
  readonly unchanged: ReadonlyMap<string, NodeResult>;
  /** As it was kept. */
  readonly state: BuildState;
  readonly newest: NewestRows;
  /** What relations are, as far as they have been asked for. */
  readonly descriptions: Descriptions;
}

export interface StandingOptions {
  readonly warehouse: Warehouse;
  readonly deferred?: ReadonlyMap<string, RelationPlace>;
  readonly preview?: PreviewBases | undefined;
  /** Nothing stands. */
  readonly force?: boolean;
  readonly now: () => number;
}

/**
 * Finds what of a plan needs no work, from what the warehouse says now of each relation: it is the one
 * that was published, of the same SQL and settings, and what it was made from has not been written
 * since. Tests that passed stand as long as what they looked at. Sends no query.
 */
export async function findStanding(
  plan: Plan,
  project: Project,
  options: StandingOptions,
): Promise<Standing> {
  const { warehouse, force = false } = options;
  const descriptions = new Descriptions(warehouse);
  const nothing = { plan, unchanged: new Map<string, NodeResult>(), descriptions };
  if (plan.command === "test") return { ...nothing, state: new Map(), newest: new Map() };
  const kept = parseKeptState(await warehouse.readState(project.invocation.dataset));
  const { nodes: state, newest } = kept;
  const search = new Search(plan, project, { ...options, descriptions, state });
  await search.fetch();
  // A rebuild that is asked for, and what goes on with candidates, leaves nothing as it is.
  if (force || project.invocation.fullRefresh || plan.reused.size > 0 || state.size === 0) {
    return { ...nothing, state, newest };
  }
  await search.run();
  const { unchanged } = search;
  return { plan: search.listRest(), unchanged, state, newest, descriptions };
}

class Search {
  readonly unchanged = new Map<string, NodeResult>();
  readonly #plan: Plan;
  readonly #project: Project;
  readonly #state: BuildState;
  readonly #descriptions: Descriptions;
  readonly #fingerprints: Fingerprints;
  readonly #inputs: InputFinder;
  readonly #now: () => number;
  /** Ids of what is built in this run. */
  readonly #built: Set<string>;

  constructor(
    plan: Plan,
    project: Project,
    options: StandingOptions & { descriptions: Descriptions; state: BuildState },
  ) {
    const { descriptions, state, now, preview, deferred = new Map() } = options;
    const bases = preview?.bases;
    this.#plan = plan;
    this.#project = project;
    this.#state = state;
    this.#descriptions = descriptions;
    this.#fingerprints = new Fingerprints({ ...options, project, deferred, bases });
    const { compiler } = this.#fingerprints;
    this.#inputs = new InputFinder({ project, descriptions, compiler, state, bases });
    this.#now = now;
    this.#built = new Set(plan.nodes.filter((node) => toPlanned(node)).map(({ id }) => id));
  }

  /** Asks for all relations at once: also for those that only their versions before are wanted of. */
  async fetch(): Promise<void> {
    const { nodes, tests } = this.#plan;
    const all = [...nodes, ...tests];
    const written = new Set(nodes.flatMap((node) => toPlanned(node) ?? []).map(keyOf));
    const read = all.flatMap((node) => this.#inputs.listRelations(node));
    const recorded = all.flatMap((node) => {
      const record = this.#state.get(node.id);
      if (record === undefined) return [];
      const own = record.output === undefined ? [] : [toName(node)];
      return [...own, ...Object.keys(record.inputs).map(parseName)];
    });
    // What is read through views that are not built counts as it was before the run, too.
    const behind = all
      .flatMap((node) => findNeeds(this.#project.graph, node))
      .flatMap((id) => Object.keys(this.#state.get(id)?.inputs ?? {}).map(parseName));
    await this.#descriptions.fetch([
      ...read.filter((one) => !written.has(keyOf(one))),
      ...recorded,
      ...behind,
    ]);
  }

  async run(): Promise<void> {
    const { nodes, tests, unitTests } = this.#plan;
    for (const node of nodes) {
      if (toPlanned(node) === undefined) continue;
      const result = await this.#look(node, () => this.#fingerprints.ofRelation(node));
      if (result === undefined) continue;
      this.#built.delete(node.id);
      this.unchanged.set(node.id, result);
    }
    for (const test of tests) {
      const result = await this.#look(test, () => this.#fingerprints.ofTest(test));
      if (result !== undefined) this.unchanged.set(test.id, result);
    }
    for (const test of unitTests) {
      const result = this.#lookAtUnit(test);
      if (result !== undefined) this.unchanged.set(test.id, result);
    }
  }

  /** Ephemeral models stay for those that they are written into, and where nothing reads them. */
  listRest(): Plan {
    const isLeft = ({ id }: { id: string }) => !this.unchanged.has(id);
    const { graph } = this.#project;
    const { nodes, tests, unitTests } = this.#plan;
    const left = { tests: tests.filter(isLeft), unitTests: unitTests.filter(isLeft) };
    const working = [...nodes.filter(({ id }) => this.#built.has(id)), ...left.tests];
    const wanted = new Set(working.flatMap((node) => findNeeds(graph, node)));
    const read = new Set(Iterator.from(graph.nodes.values()).flatMap(({ dependsOn }) => dependsOn));
    const isToBuild = ({ id }: BuiltNode) =>
      this.#built.has(id) || (isLeft({ id }) && (wanted.has(id) || !read.has(id)));
    return { ...this.#plan, nodes: nodes.filter(isToBuild), ...left };
  }

  async #look(
    node: BuiltNode | TestNode,
    say: () => Promise<Fingerprint | undefined>,
  ): Promise<NodeResult | undefined> {
    const record = this.#state.get(node.id);
    if (record === undefined) return undefined;
    if (findNeeds(this.#project.graph, node).some((id) => this.#built.has(id))) return undefined;
    const own = record.output === undefined ? undefined : await this.#identify(node);
    if (own?.version !== record.output) return undefined;
    const inputs = await this.#inputs.find(node);
    if (inputs === undefined || !isSame(inputs.versions, record.inputs)) return undefined;
    const fingerprint = await say();
    if (fingerprint?.hash !== record.hash) return undefined;
    return this.#tell(node, { record, own, sql: fingerprint.queries[0] });
  }

  /** Its model is what it tests: it runs whenever that is built. */
  #lookAtUnit(test: UnitTestNode): NodeResult | undefined {
    const record = this.#state.get(test.id);
    if (record === undefined || !this.unchanged.has(test.model)) return undefined;
    if (this.#fingerprints.ofUnitTest(test).hash !== record.hash) return undefined;
    return this.#tell(test, { record });
  }

  #identify(node: BuiltNode | TestNode): Promise<RelationIdentity | undefined> {
    return this.#descriptions.identify(toName(node));
  }

  #tell(
    node: BuiltNode | TestNode | UnitTestNode,
    found: { record: BuildRecord; own?: RelationIdentity | undefined; sql?: string | undefined },
  ): NodeResult {
    const { record, own, sql } = found;
    const { status, failures, failingRows, message } = record.outcome;
    const isRelation = node.kind === "model" || node.kind === "seed";
    return {
      ...describeNode(node, this.#project.graph),
      status,
      isUnchanged: true,
      startedMs: this.#now(),
      durationMs: 0,
      ...(isRelation && own?.rowCount !== undefined && { rowCount: own.rowCount }),
      ...(failures !== undefined && { failures }),
      ...(failingRows !== undefined && { failingRows }),
      ...(message !== undefined && { message: renderMessage(node, message) }),
      ...(sql !== undefined && { compiledSql: sql }),
    };
  }
}

/** Stands for the place of a test, which may have moved since. */
const PLACE = "\0";

/** A message as it is kept. */
export function keepMessage(node: ProjectNode, message: string): string {
  if (node.kind !== "test") return message;
  const place = findPlace(node);
  return message.startsWith(place) ? PLACE + message.slice(place.length) : message;
}

function renderMessage(node: ProjectNode, message: string): string {
  return node.kind === "test" ? message.replace(PLACE, () => findPlace(node)) : message;
}

function isSame(a: Versions, b: Versions): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}

function keyOf({ dataset, name }: { dataset: string; name: string }): string {
  return `${dataset}.${name}`;
}
