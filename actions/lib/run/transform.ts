import { Problems } from "../project/problems.ts";
import { readProject } from "../project/project.ts";
import type { NodeResult, TransformResults } from "../report/results.ts";
import { batchTests, runTests } from "./audit.ts";
import { buildCandidate, countLinesBefore, listPublications } from "./build.ts";
import { compileProject } from "./compile.ts";
import type { Compiled, CompiledModel, CompiledSeed } from "./compile.ts";
import type { CompiledTest } from "./compile-tests.ts";
import { checkOptions } from "./options.ts";
import type { TransformEvent, TransformOptions } from "./options.ts";
import { explainRefusal } from "./refusal.ts";
import { schedule } from "./schedule.ts";

export type { TransformEvent, TransformOptions };

/**
 * Builds all models and seeds of a dbt project as candidates, tests them, and publishes them when
 * no model and no test of error severity failed. A failed model or test is a result; throws
 * PipelineError `invalid-project`, before anything runs, that tells all that is wrong with the
 * project.
 */
export async function runTransform(options: TransformOptions): Promise<TransformResults> {
  const problems = new Problems();
  const { dataset, vars = {} } = options;
  checkOptions(options);
  const project = readProject(options.projectDir, problems);
  const compiled = compileProject(project, { dataset, vars, problems });
  problems.throwIfAny();

  const run = new Run(options);
  await schedule({
    tasks: planTasks(compiled),
    threads: options.threads ?? 4,
    run: (task) => (task.kind === "build" ? run.build(task.node) : run.test(task.tests)),
    skip: (task, failed) => run.skip(task, failed.id),
  });

  const results = [...compiled.nodes, ...compiled.tests].map((node) => run.resultOf(node));
  const isSound = results.every(({ status }) => !BLOCKS_PUBLISHING.has(status));
  if (isSound) {
    options.onEvent?.({ type: "start", kind: "publish", name: dataset });
    await options.warehouse.publish(listPublications(compiled.nodes, dataset));
    options.onEvent?.({ type: "done", kind: "publish", name: dataset });
  }
  return { nodes: results, isPublished: isSound };
}

type Node = CompiledModel | CompiledSeed;
type Task = {
  readonly id: string;
  readonly dependsOn: readonly string[];
  readonly rank: number;
} & (
  | { readonly kind: "build"; readonly node: Node }
  | { readonly kind: "test"; readonly tests: readonly CompiledTest[] }
);

const BLOCKS_PUBLISHING: ReadonlySet<NodeResult["status"]> = new Set(["error", "fail", "skipped"]);

/** Building goes first: it is what other work waits for. */
function planTasks(compiled: Compiled): Task[] {
  return [
    ...compiled.nodes.map((node) => {
      return { kind: "build", id: node.name, dependsOn: node.dependsOn, rank: 0, node } as const;
    }),
    ...batchTests(compiled.tests).map((tests, index) => {
      const dependsOn = tests[0]?.dependsOn ?? [];
      return { kind: "test", id: `test ${index}`, dependsOn, rank: 1, tests } as const;
    }),
  ];
}

class Run {
  readonly #options: TransformOptions;
  readonly #candidate: string;
  readonly #results = new Map<Node | CompiledTest, NodeResult>();

  constructor(options: TransformOptions) {
    this.#options = options;
    this.#candidate = `${options.dataset}__candidate`;
  }

  resultOf(node: Node | CompiledTest): NodeResult {
    const result = this.#results.get(node);
    if (result === undefined) throw new Error(`${node.name} was neither run nor skipped`);
    return result;
  }

  async build(node: Node): Promise<boolean> {
    const { warehouse, now } = this.#options;
    const startedAt = now();
    this.#tell("start", node);
    try {
      const rowCount = await buildCandidate(node, { warehouse, candidate: this.#candidate });
      const counted = rowCount === undefined ? {} : { rowCount };
      this.#finish(node, { status: "success", durationMs: now() - startedAt, ...counted });
      return true;
    } catch (error) {
      const linesBefore = node.kind === "model" ? countLinesBefore(node) : undefined;
      const message = explainRefusal(error, { place: node.file, linesBefore });
      this.#finish(node, { status: "error", durationMs: now() - startedAt, message });
      return false;
    }
  }

  /** Tests that share a query share its time evenly. */
  async test(tests: readonly CompiledTest[]): Promise<boolean> {
    const { warehouse, now } = this.#options;
    const startedAt = now();
    for (const test of tests) this.#tell("start", test);
    const outcomes = await runTests(tests, warehouse);
    const durationMs = (now() - startedAt) / tests.length;
    for (const [index, test] of tests.entries()) {
      const outcome = outcomes[index];
      if (outcome !== undefined) this.#finish(test, { ...outcome, durationMs });
    }
    return true;
  }

  skip(task: Task, failed: string): void {
    const message = `Not run, because ${failed} failed.`;
    for (const node of task.kind === "build" ? [task.node] : task.tests) {
      this.#finish(node, { status: "skipped", durationMs: 0, message });
    }
  }

  #finish(
    node: Node | CompiledTest,
    outcome: Omit<NodeResult, "kind" | "name" | "config" | "dependsOn">,
  ): void {
    const { name, dependsOn } = node;
    const result = { kind: kindOf(node), name, config: configOf(node), dependsOn, ...outcome };
    this.#results.set(node, result);
    this.#tell("done", node, result);
  }

  #tell(type: TransformEvent["type"], node: Node | CompiledTest, result?: NodeResult): void {
    const event = { type, kind: kindOf(node), name: node.name };
    this.#options.onEvent?.(result === undefined ? event : { ...event, result });
  }
}

function kindOf(node: Node | CompiledTest): NodeResult["kind"] {
  return "kind" in node ? node.kind : "test";
}

function configOf(node: Node | CompiledTest): string {
  if (!("kind" in node)) return node.severity;
  return node.kind === "model" ? node.config.materialized : "seed";
}
