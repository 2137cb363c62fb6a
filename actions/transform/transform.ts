import type { ModelNode, ProjectNode, RelationPlace, SeedNode } from "../lib/graph/nodes.ts";
import type { Lake } from "../lib/lake/lake.ts";
import { Problems } from "../lib/project/problems.ts";
import type { Project } from "../lib/project/project.ts";
import type { TransformResults } from "../lib/report/results.ts";
import type { AnalysisCache } from "../lib/run/analyst.ts";
import { checkColumns } from "../lib/run/check-columns.ts";
import type { Descriptions } from "../lib/run/descriptions.ts";
import { checkDestinations } from "../lib/run/destinations.ts";
import { checkRunBytes, estimatePlan } from "../lib/run/estimate.ts";
import type { PreviewEstimate } from "../lib/run/estimate.ts";
import type { RunOptions } from "../lib/run/options.ts";
import type { Plan } from "../lib/run/plan.ts";
import { keepResults, readPrevious, withPrevious } from "../lib/run/previous-results.ts";
import { logRun, RUN_LOG } from "../lib/run/run-log.ts";
import type { LoggedRun } from "../lib/run/run-log.ts";
import { runPlan } from "../lib/run/transform.ts";
import { findStanding } from "../lib/run/unchanged.ts";
import { writeArtifacts } from "./artifacts.ts";
import type { ArtifactOptions } from "./artifacts.ts";

export interface TransformTask extends Omit<RunOptions, "deferred">, ArtifactOptions {
  readonly project: Project;
  readonly plan: Plan;
  readonly deferred: ReadonlyMap<string, RelationPlace>;
  readonly cache?: AnalysisCache | undefined;
  /** Keeps the manifest of what is published, and what the run says; undefined keeps none. */
  readonly lake: Lake | undefined;
  /** Years whose files the run took in, for the log of runs. */
  readonly years?: readonly number[] | undefined;
  /** What the models to be built may read together, as far as is known. */
  readonly maxRunBytes?: number | undefined;
  /** What a preview reads in the place of what it builds, for that estimate. */
  readonly reads?: PreviewEstimate | undefined;
}

/**
 * Checks the columns that models name, runs the plan, and leaves dbt's artifacts of the run and its
 * rows in the log of runs. Throws PipelineError, before anything runs: `invalid-project` where a name
 * stands for nothing, `warehouse` where a published table cannot be replaced, and `invalid-input` where
 * more would be read than is allowed. What fails later is in the results.
 */
export async function transform(task: TransformTask): Promise<TransformResults> {
  const startedMs = task.now();
  try {
    const ran = await runAndKeep(task);
    const note = await log(task, { ...ran, startedMs, problem: ran.refusal?.message });
    return note === undefined ? ran : { ...ran, notes: [...(ran.notes ?? []), note] };
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    await log(task, { nodes: [], isPublished: false, startedMs, problem }).catch(() => undefined);
    throw error;
  }
}

async function runAndKeep(task: TransformTask): Promise<TransformResults> {
  const { project, plan, lake } = task;
  const { dataset } = project.invocation;
  const standing = await findStanding(plan, project, task);
  const { descriptions } = standing;
  if (plan.command !== "test") await checkWork({ ...task, plan: standing.plan }, descriptions);
  const startedMs = task.now();
  const kept = lake === undefined ? {} : await readPrevious(lake, dataset);
  const ran = await runPlan(plan, project, { ...task, standing });
  const results = { ...ran, nodes: withPrevious(ran.nodes, kept) };
  const describe = descriptions.describe.bind(descriptions);
  await writeArtifacts(results, { ...task, describe, startedMs, endedMs: task.now() });
  if (lake !== undefined) await keepResults(lake, dataset, { results, kept });
  return results;
}

/** What is to be built is looked at before anything runs; what stands was looked at before. */
async function checkWork(task: TransformTask, descriptions: Descriptions): Promise<void> {
  const { plan, project, warehouse, preview, maxRunBytes } = task;
  await checkNames(task, descriptions);
  const { fullRefresh } = project.invocation;
  const isPreview = preview !== undefined;
  await checkDestinations(plan.nodes, { warehouse, fullRefresh, isPreview });
  if (maxRunBytes === undefined) return;
  checkRunBytes(await estimatePlan(plan, project, warehouse, task.reads), maxRunBytes);
}

async function log(
  { now, plan, project, warehouse, years }: TransformTask,
  ended: Pick<LoggedRun, "nodes" | "isPublished" | "startedMs" | "problem">,
): Promise<string | undefined> {
  const { id: invocationId, dataset, env } = project.invocation;
  const isTaken = Iterator.from(project.graph.nodes.values()).some(
    (node) => isRelation(node) && node.dataset === dataset && node.alias === RUN_LOG,
  );
  // The project's own relation goes first: it would be replaced, or replace the log.
  if (isTaken) return `The run was not logged: ${RUN_LOG} is a model of the project.`;
  const durationMs = now() - ended.startedMs;
  const run = { ...ended, invocationId, dataset, env, years, durationMs, command: plan.command };
  return logRun(run, warehouse);
}

function isRelation(node: ProjectNode): node is ModelNode | SeedNode {
  return node.kind === "model" || node.kind === "seed";
}

async function checkNames(
  { project, plan, deferred, cache }: TransformTask,
  descriptions: Descriptions,
): Promise<void> {
  const problems = new Problems();
  const models = new Set(plan.nodes.map(({ id }) => id));
  await checkColumns(project, {
    models,
    warehouse: descriptions,
    reused: plan.reused,
    deferred,
    cache,
    problems,
  });
  problems.throwIfAny();
}
