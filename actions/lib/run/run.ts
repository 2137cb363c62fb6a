import type { ProjectNode, TestNode, UnitTestNode } from "../graph/nodes.ts";
import { orderNodes } from "../graph/order.ts";
import { Problems } from "../project/problems.ts";
import type { Project } from "../project/project.ts";
import { readSeed } from "../project/seeds.ts";
import type { NodeResult } from "../report/results.ts";
import type { SeedData } from "../sql/seed.ts";
import { collectJobs } from "../warehouse/job-report.ts";
import type { Publication } from "../warehouse/warehouse.ts";
import { runTests } from "./audit.ts";
import { buildCandidate } from "./build.ts";
import { Compiler } from "./compile.ts";
import type { View } from "./compile.ts";
import { isRebuilt } from "./destinations.ts";
import { shareCost, sumJobs } from "./job-cost.ts";
import { describePublication } from "./publication.ts";
import { describeNode } from "./node-result.ts";
import type { RunOptions } from "./options.ts";
import { findNeeds } from "./needs.ts";
import type { BuiltNode, Plan } from "./plan.ts";
import { schedule } from "./schedule.ts";
import { UnitTester } from "./unit-test.ts";

type Task = {
  readonly id: string;
  readonly dependsOn: readonly string[];
  readonly rank: number;
} & (
  | { readonly kind: "build"; readonly node: BuiltNode }
  | { readonly kind: "test"; readonly tests: readonly TestNode[] }
  | { readonly kind: "unit"; readonly test: UnitTestNode }
);

/** What became of a node, before it is told with its name. */
type Outcome = Omit<
  NodeResult,
  "id" | "kind" | "name" | "config" | "file" | "line" | "dependsOn" | "startedMs" | "durationMs"
>;

const NOT_RUN = "Not run, because the run was stopped.";
const ENDED = "Ended, because the run was stopped.";
const MAX_BATCH = 50;
const FAILED: ReadonlySet<NodeResult["status"]> = new Set(["error", "fail"]);

/** One run of a plan. */
export class Run {
  readonly #plan: Plan;
  readonly #project: Project;
  readonly #options: RunOptions;
  readonly #compiler: Compiler;
  readonly #unitTester: UnitTester;
  readonly #seeds = new Map<string, SeedData>();
  readonly #results = new Map<string, NodeResult>();
  #failed: string | undefined;

  constructor(plan: Plan, project: Project, options: RunOptions) {
    this.#plan = plan;
    this.#project = project;
    this.#options = options;
    this.#unitTester = new UnitTester(project);
    const built = new Set([...plan.nodes.map(({ id }) => id), ...plan.reused]);
    const { warehouse, deferred = new Map(), preview } = options;
    const bases = preview?.bases;
    this.#compiler = new Compiler({ project, built, deferred, bases, warehouse });
  }

  /** Builds and tests all of the plan. Throws PipelineError where a seed cannot be read, and bugs. */
  async execute(): Promise<void> {
    this.#readSeeds();
    try {
      await schedule({
        tasks: this.#listTasks(),
        threads: this.#options.threads,
        run: (task) => this.#perform(task),
        skip: (task, failed) => this.#skip(task, `Not run, because ${nameOf(failed)} failed.`),
      });
    } finally {
      await this.#unitTester.close();
    }
  }

  /** Results of models and seeds in the order of building, then of tests. */
  listResults(): NodeResult[] {
    const { nodes, unitTests, tests } = this.#plan;
    return [...nodes, ...unitTests, ...tests].flatMap(({ id }) => this.#results.get(id) ?? []);
  }

  /** What to put where people read, each relation after those that it reads. */
  async listPublications(): Promise<Publication[]> {
    const reused = [...this.#plan.reused].flatMap((id) => this.#project.graph.nodes.get(id) ?? []);
    const publications: Publication[] = [];
    for (const node of orderNodes([...reused, ...this.#plan.nodes]).nodes) {
      if (node.kind !== "model" && node.kind !== "seed") continue;
      if (isEphemeral(node)) continue;
      const publication = await describePublication(node, this.#compiler);
      const mayRecreate =
        this.#options.preview !== undefined ||
        isRebuilt(node, this.#project.invocation.fullRefresh);
      publications.push(mayRecreate ? { ...publication, mayRecreate } : publication);
    }
    return publications;
  }

  /** What is wrong with a seed is told before anything is built. */
  #readSeeds(): void {
    const problems = new Problems();
    for (const node of this.#plan.nodes) {
      if (node.kind !== "seed") continue;
      this.#seeds.set(node.id, readSeed(this.#project.dir, node, problems));
    }
    problems.throwIfAny();
  }

  /** Unit tests go first, then building: it is what other work waits for. */
  #listTasks(): Task[] {
    const { graph } = this.#project;
    const { nodes, tests, unitTests } = this.#plan;
    const unitOf = Map.groupBy(unitTests, ({ model }) => model);
    return [
      ...unitTests.map((test) => {
        return { kind: "unit", id: test.id, dependsOn: [], rank: 0, test } as const;
      }),
      ...nodes
        .filter((node) => !isEphemeral(node))
        .map((node) => {
          const first = (unitOf.get(node.id) ?? []).map(({ id }) => id);
          const dependsOn = [...findNeeds(graph, node), ...first];
          return { kind: "build", id: node.id, dependsOn, rank: 1, node } as const;
        }),
      ...batch(tests).map((together, index) => {
        const dependsOn = findNeeds(graph, together[0] ?? { dependsOn: [] });
        return { kind: "test", id: `test ${index}`, dependsOn, rank: 2, tests: together } as const;
      }),
    ];
  }

  async #perform(task: Task): Promise<boolean> {
    if (this.#isStopped) {
      this.#skip(task, NOT_RUN);
      return false;
    }
    if (this.#options.failFast === true && this.#failed !== undefined) {
      this.#skip(task, `Not run, because ${this.#failed} failed.`);
      return false;
    }
    if (task.kind === "build") return this.#build(task.node);
    if (task.kind === "unit") return this.#testUnit(task.test);
    await this.#test(task.tests);
    return true;
  }

  async #build(node: BuiltNode): Promise<boolean> {
    const { warehouse, now } = this.#options;
    const startedMs = now();
    this.#tell("start", node);
    const seed = this.#seeds.get(node.id);
    const { fullRefresh } = this.#project.invocation;
    const { preview } = this.#options;
    const context = { warehouse, compiler: this.#compiler, seed, fullRefresh, preview };
    const { result: built, jobs } = await collectJobs(() => buildCandidate(node, context));
    const cost = sumJobs(jobs);
    const took = { startedMs, durationMs: now() - startedMs, ...(cost && { cost }) };
    return this.#finish(node, { ...took, ...built });
  }

  /** Tests that share a query share its time and its cost evenly. */
  async #test(tests: readonly TestNode[]): Promise<void> {
    const { warehouse, now } = this.#options;
    const startedMs = now();
    for (const test of tests) this.#tell("start", test);
    const view: View = this.#plan.command === "test" ? "published" : "candidate";
    const context = { warehouse, compiler: this.#compiler, project: this.#project, view };
    const { result: outcomes, jobs } = await collectJobs(() => runTests(tests, context));
    const durationMs = (now() - startedMs) / tests.length;
    const whole = sumJobs(jobs);
    for (const [index, test] of tests.entries()) {
      const outcome = outcomes[index];
      if (outcome === undefined) continue;
      const cost = whole && { cost: shareCost(whole, index, tests.length) };
      this.#finish(test, { startedMs, durationMs, ...cost, ...outcome });
    }
  }

  async #testUnit(test: UnitTestNode): Promise<boolean> {
    const { now } = this.#options;
    const startedMs = now();
    this.#tell("start", test);
    const outcome = await this.#unitTester.run(test);
    return this.#finish(test, { startedMs, durationMs: now() - startedMs, ...outcome });
  }

  get #isStopped(): boolean {
    return this.#options.signal?.aborted === true;
  }

  #skip(task: Task, why: string): void {
    const message = this.#isStopped ? NOT_RUN : why;
    const startedMs = this.#options.now();
    const nodes =
      task.kind === "build" ? [task.node] : task.kind === "unit" ? [task.test] : task.tests;
    for (const node of nodes) {
      this.#finish(node, { status: "skipped", startedMs, durationMs: 0, message });
    }
  }

  #finish(
    node: BuiltNode | TestNode | UnitTestNode,
    ended: Outcome & Pick<NodeResult, "startedMs" | "durationMs">,
  ): boolean {
    // What was ended says nothing of the model or the test.
    const isEnded = this.#isStopped && ended.status === "error";
    const outcome = isEnded ? { ...ended, status: "skipped" as const, message: ENDED } : ended;
    const result = { ...describeNode(node, this.#project.graph), ...outcome };
    this.#results.set(node.id, result);
    if (FAILED.has(result.status)) this.#failed ??= node.name;
    this.#tell("done", node, result);
    return !FAILED.has(result.status) && result.status !== "skipped";
  }

  #tell(
    type: "start" | "done",
    node: BuiltNode | TestNode | UnitTestNode,
    result?: NodeResult,
  ): void {
    const event = { type, kind: node.kind, name: node.name };
    this.#options.onEvent?.(result === undefined ? event : { ...event, result });
  }
}

function isEphemeral(node: ProjectNode): boolean {
  return node.kind === "model" && node.config.materialized === "ephemeral";
}

function nameOf(task: Task): string {
  if (task.kind === "build") return task.node.name;
  return task.kind === "unit" ? task.test.name : "a test";
}

/** Puts tests that look at the same relations together, so that one query can ask them all. */
function batch(tests: readonly TestNode[]): TestNode[][] {
  const open = new Map<string, TestNode[]>();
  const batches: TestNode[][] = [];
  for (const test of tests) {
    const key = test.generic === undefined ? test.id : test.dependsOn.toSorted().join(" ");
    let together = open.get(key);
    if (together === undefined || together.length === MAX_BATCH) {
      together = [];
      open.set(key, together);
      batches.push(together);
    }
    together.push(test);
  }
  return batches;
}
