import { randomUUID } from "node:crypto";
import { PipelineError } from "../errors.ts";
import { createInvocation } from "../project/invocation.ts";
import type { Project } from "../project/project.ts";
import type { NodeResult, Problem, TransformResults } from "../report/results.ts";
import type { Publication } from "../warehouse/warehouse.ts";
import { noteCandidates } from "./candidate-state.ts";
import { keepState } from "./keep-state.ts";
import { openProject } from "./open-project.ts";
import { checkOptions } from "./options.ts";
import type { RunOptions, TransformEvent, TransformOptions } from "./options.ts";
import { planTransform } from "./plan.ts";
import type { Plan } from "./plan.ts";
import { Run } from "./run.ts";
import { findFreshness } from "./source-freshness.ts";
import type { FoundFreshness } from "./source-freshness.ts";
import { findStanding } from "./unchanged.ts";
import type { Standing } from "./unchanged.ts";

export type { TransformEvent, TransformOptions };

const BLOCKS_PUBLISHING: ReadonlySet<NodeResult["status"]> = new Set(["error", "fail", "skipped"]);

/**
 * Reads, plans and runs a dbt project: builds candidates, tests them, and publishes them when no
 * model and no test of error severity failed. A failed model or test is a result; throws
 * PipelineError `invalid-project`, before anything runs, that tells all that is wrong with the
 * project.
 */
export async function runTransform(options: TransformOptions): Promise<TransformResults> {
  checkOptions(options);
  const { command = "build", selection, threads = 4 } = options;
  const project = openProject(
    options.projectDir,
    createInvocation({
      ...(options.vars && { vars: options.vars }),
      ...(options.env && { env: options.env }),
      ...(options.onLog && { onLog: options.onLog }),
      dataset: options.dataset,
      threads,
      id: options.invocationId ?? randomUUID(),
      startedAt: new Date(options.now()).toISOString(),
    }),
  );
  const plan = planTransform(project.graph, { command, ...(selection && { selection }) });
  return runPlan(plan, project, { ...options, threads });
}

/**
 * Runs what is left to do of a plan: nothing that people read changes unless all that it holds
 * succeeded. What stands is told first.
 */
export async function runPlan(
  given: Plan,
  project: Project,
  options: RunOptions & { readonly standing?: Standing },
): Promise<TransformResults> {
  const { standing = await findStanding(given, project, options) } = options;
  const { plan, unchanged } = standing;
  for (const result of unchanged.values()) {
    const { kind, name } = result;
    options.onEvent?.({ type: "done", kind, name, result });
  }
  const run = new Run(plan, project, options);
  await noteCandidates(plan, project, { ...options, descriptions: standing.descriptions });
  await run.execute();
  const done = run.listResults();
  const nodes = inOrder([...unchanged.values(), ...done], given);
  const isSound = nodes.every(({ status }) => !BLOCKS_PUBLISHING.has(status));
  const { freshness, newest } = await ageSources(given, project, { ...options, standing, done });
  const told = { nodes, ...(freshness.length > 0 && { freshness }) };
  const isOver = !isSound || options.signal?.aborted === true || plan.command === "test";
  if (isOver) return { ...told, isPublished: false };
  const publications = await run.listPublications();
  if (publications.length > 0) {
    const refusal = await publish(publications, project, options);
    if (refusal !== undefined) return { ...told, isPublished: false, refusal };
  }
  const notes = await keep(project, { ...options, standing, newest, results: done });
  const isPublished =
    publications.length > 0 || nodes.some((node) => node.isUnchanged && node.status === "success");
  return { ...told, isPublished, ...(notes.length > 0 && { notes }) };
}

/** A preview says nothing of its sources: they are production's. */
async function ageSources(
  plan: Plan,
  project: Project,
  run: RunOptions & { readonly standing: Standing; readonly done: readonly NodeResult[] },
): Promise<FoundFreshness> {
  const isStopped = run.signal?.aborted === true;
  if (plan.command === "test" || run.preview !== undefined || isStopped) {
    return { freshness: [], newest: new Map() };
  }
  const mayAsk = run.done.some(
    ({ kind, status }) => (kind === "model" || kind === "seed") && status !== "skipped",
  );
  return findFreshness(plan, project, { ...run, mayAsk });
}

/** Gives what the warehouse says when it will not. */
async function publish(
  publications: readonly Publication[],
  { invocation: { dataset: name } }: Project,
  options: RunOptions,
): Promise<Problem | undefined> {
  options.onEvent?.({ type: "start", kind: "publish", name });
  try {
    await options.warehouse.publish(publications);
  } catch (error) {
    if (!(error instanceof PipelineError)) throw error;
    return { message: error.message, remedy: error.remedy };
  }
  options.onEvent?.({ type: "done", kind: "publish", name });
  return undefined;
}

/** What cannot be kept is no failure: what people read is right, and is built once more. */
async function keep(
  project: Project,
  published: Parameters<typeof keepState>[1],
): Promise<string[]> {
  try {
    await keepState(project, published);
    return [];
  } catch (error) {
    if (!(error instanceof PipelineError)) throw error;
    return [
      `The next run builds all of this again, because it could not be noted: ${error.message}`,
    ];
  }
}

function inOrder(results: readonly NodeResult[], { nodes, unitTests, tests }: Plan): NodeResult[] {
  const byId = new Map(results.map((result) => [result.id, result]));
  return [...nodes, ...unitTests, ...tests].flatMap(({ id }) => byId.get(id) ?? []);
}
