import type { RelationPlace } from "../lib/graph/nodes.ts";
import type { Lake } from "../lib/lake/lake.ts";
import { Problems } from "../lib/project/problems.ts";
import type { Project } from "../lib/project/project.ts";
import type { TransformResults } from "../lib/report/results.ts";
import type { AnalysisCache } from "../lib/run/analyst.ts";
import { checkColumns } from "../lib/run/check-columns.ts";
import { checkDestinations } from "../lib/run/destinations.ts";
import type { RunOptions } from "../lib/run/options.ts";
import type { Plan } from "../lib/run/plan.ts";
import { runPlan } from "../lib/run/transform.ts";
import { writeArtifacts } from "./artifacts.ts";
import type { ArtifactOptions } from "./artifacts.ts";

export interface TransformTask extends Omit<RunOptions, "deferred">, ArtifactOptions {
  readonly project: Project;
  readonly plan: Plan;
  readonly deferred: ReadonlyMap<string, RelationPlace>;
  readonly cache?: AnalysisCache | undefined;
  /** Keeps the manifest of what is published; undefined keeps none. */
  readonly lake: Lake | undefined;
}

/**
 * Checks the columns that models name, runs the plan, and leaves dbt's artifacts of the run. Throws
 * PipelineError, before anything runs: `invalid-project` where a name stands for nothing, and
 * `warehouse` where a published table cannot be replaced. What fails later is in the results.
 */
export async function transform(task: TransformTask): Promise<TransformResults> {
  const { project, plan } = task;
  if (plan.command !== "test") await checkNames(task);
  if (plan.command !== "test") {
    const { fullRefresh } = project.invocation;
    await checkDestinations(plan.nodes, { warehouse: task.warehouse, fullRefresh });
  }
  const startedMs = task.now();
  const results = await runPlan(plan, project, task);
  await writeArtifacts(results, { ...task, startedMs, endedMs: task.now() });
  return results;
}

async function checkNames({ project, plan, warehouse, deferred, cache }: TransformTask) {
  const problems = new Problems();
  const models = new Set(plan.nodes.map(({ id }) => id));
  await checkColumns(project, {
    models,
    warehouse,
    reused: plan.reused,
    deferred,
    cache,
    problems,
  });
  problems.throwIfAny();
}
